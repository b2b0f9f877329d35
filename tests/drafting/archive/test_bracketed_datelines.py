"""Datelines in brackets below a headline."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of


@pytest.mark.parametrize(
    ("line", "place"),
    [("(Geneva / Seoul, 3 March 2014)", "Geneva / Seoul"), ("(Geneva, March 3, 2014)", "Geneva")],
)
def test_a_dateline_in_brackets_below_the_headline_is_the_dateline(line: str, place: str) -> None:
    item = item_of(
        f"JOINT STATEMENT\n\nOpen the Camps on the River\n{line}\n\n"
        "River Watch today calls for an end of the camps that stand along the river.\n"
    )
    assert (item.headline, item.subheadline) == ("Open the Camps on the River", "")
    assert (item.date, item.place) == (date(2014, 3, 3), place)


def test_a_dateline_in_brackets_below_a_long_line_between_dashes() -> None:
    item = item_of(
        "---\ntitle: Club Opens Second Shelter\ndate: 2019-05-14\n---\n\n## Club Opens Second Shelter on the River\n\n"
        "**- Beds for families, for those who wait for the ferry, for who has lost a home, for guests from the hills, or for friends of any of these -**\n\n"
        "(Geneva, 14.05.2019)\n\nThe club opens a second shelter in the old mill by the river.\n",
        "page.md",
    )
    assert (item.date, item.place) == (date(2019, 5, 14), "Geneva")
