"""The zone in which a line is kept that says when an embargo ends."""

from datetime import UTC, date, datetime

import pytest

from hrnk_press.desk.embargo_read import Verdict, embargo_read, moment_of
from hrnk_press.errors import Unclear
from hrnk_press.model.office import Office, ReaderZone

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


ZURICH = Office(
    organization="river-watch",
    zone="Europe/Zurich",
    reader_zones=(ReaderZone("Asia/Seoul", ""), ReaderZone("America/New_York", "")),
)
NO_ZONE = "9:00 Thursday 26 November 2026"  # and neither a.m. nor p.m.
NINE_IN_ZURICH = datetime(2026, 11, 26, 8, tzinfo=UTC)


def test_where_no_zone_is_named_the_offices_own_is_offered_first() -> None:
    line = embargo_read(NO_ZONE, ZURICH)
    readings = line.problems[0].readings
    assert readings[0].utc == NINE_IN_ZURICH
    for name in ("Europe/Zurich", "Asia/Seoul", "America/New_York"):
        assert any(name in it.text for it in readings), name


def test_what_is_set_is_asked_about_with_the_same_readings() -> None:
    with pytest.raises(Unclear) as unclear:
        moment_of(NO_ZONE, ZURICH, INSTANT.date())
    offered = [it.utc for it in unclear.value.doubts[0].readings]
    assert offered == [it.utc for it in embargo_read(NO_ZONE, ZURICH).problems[0].readings]


@pytest.mark.parametrize("today", [None, *(date(2026, month, 3) for month in (1, 6, 12))])
def test_neither_today_nor_the_office_decides(today: date | None) -> None:
    for text in (NO_ZONE, "9 a.m. Thursday 26 November", "9 a.m. CET 26 November"):
        assert embargo_read(text, ZURICH, today=today).verdict is Verdict.ASK
    line = embargo_read("9 a.m. KST Thursday 26 November 2026", ZURICH, today=today)
    assert line.utc == datetime(2026, 11, 26, tzinfo=UTC)


def test_where_the_year_is_left_out_the_next_is_offered() -> None:
    line = embargo_read("9 a.m. CET 26 November", ZURICH, today=date(2026, 11, 22))
    assert [it.utc for it in line.problems[0].readings] == [NINE_IN_ZURICH]
