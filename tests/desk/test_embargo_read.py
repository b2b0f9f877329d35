"""The zone in which a line is kept that says when an embargo ends."""

from datetime import UTC, datetime

import pytest

from hrnk_press.desk.embargo_read import moment_of
from hrnk_press.model.office import Office

INSTANT = datetime(2026, 11, 26, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "office_zone", "kept"),
    [
        ("6am CET Thursday 26 November 2026", "Europe/Zurich", "Europe/Zurich"),
        ("6am CET Thursday 26 November 2026", "Asia/Seoul", "Europe/Berlin"),
        ("6am Berlin time Thursday 26 November 2026", "Europe/Zurich", "Europe/Berlin"),
        ("12 a.m. EST Thursday, Nov. 26, 2026", "America/Toronto", "America/Toronto"),
        ("00:00 New York time Thursday 26 November 2026", "America/Toronto", "America/New_York"),
        ("14:00 KST Thursday 26 November 2026", "Asia/Tokyo", "Asia/Seoul"),
    ],
)
def test_letters_of_the_offices_own_clocks_mean_its_zone(
    text: str, office_zone: str, kept: str
) -> None:
    office = Office(organization="river-watch", zone=office_zone)
    moment = moment_of(text, office, INSTANT.date())
    assert (moment.zone, moment.utc) == (kept, INSTANT)
