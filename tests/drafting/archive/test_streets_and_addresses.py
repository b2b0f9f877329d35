"""Streets and addresses of the web: what is one, and what only looks like one."""

import pytest

from tests.drafting.archive.reader import item_of

TEXT = "GENEVA, March 14, 2016 -- The families went to court today. River Watch stands by them.\n"


@pytest.mark.parametrize(
    "headline",
    [
        "52 Families Go to Court in Northfield",
        "14 Teachers Held on the Road to Westport",
        "200 Days on the Way to a Verdict",
    ],
)
def test_a_headline_with_a_number_is_no_street(headline: str) -> None:
    assert item_of(f"{headline}\n\n{TEXT}").headline == headline


def test_a_street_above_a_headline_is_put_aside() -> None:
    item = item_of(f"12 Old Mill Road\n\nRiver Watch Stands by Families\n\n{TEXT}")
    assert item.headline == "River Watch Stands by Families"


def test_an_address_that_a_line_broke_behind_a_slash_or_a_hyphen_is_whole() -> None:
    text = item_of(
        "River Watch Stands by Families\n\n"
        "GENEVA, March 14, 2016 -- River Watch published its list of every camp today. It stands at\n"
        "https://example.org/\nlists/camps.html and in the archive of the club at https://example.org/old-\n"
        "lists/2016.html for everybody who wants to read in it, and the home page is https://example.org/\n"
        "and it is open to everybody who looks for somebody, says River Watch about its long list.\n"
    ).body
    said = " ".join(it.text for it in text)
    assert "https://example.org/lists/camps.html and" in said
    assert "https://example.org/old-lists/2016.html for" in said
    assert "https://example.org/ and it is" in said
