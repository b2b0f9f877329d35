"""Control characters, and days that no release is of: told, and no reason to refuse a file."""

from datetime import date

import pytest

from hrnk_press.drafting.archive.pages.source import read_source
from tests.drafting.archive.reader import item_of, release_of

LEDE = "GENEVA, March 14, 2016 -- The court rejected the complaint of the families."


@pytest.mark.parametrize("character", ["\x92", "\x1b", "\x07"])
@pytest.mark.parametrize("name", ["page.txt", "page.html", "page.eml"])
def test_a_control_character_in_a_headline(character: str, name: str) -> None:
    headline = f"Families{character} Complaint Is Rejected"
    pages = {
        "page.txt": f"{headline}\n\n{LEDE}\n\nThey wait.\n",
        "page.html": f"<h1>{headline}</h1>\n<p>{LEDE}</p><p>They wait.</p>",
        "page.eml": f"From: a@example.org\nDate: Mon, 14 Mar 2016 09:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n{headline}\n\n{LEDE}\n\nThey wait.\n",
    }
    item = item_of(pages[name], name)
    assert release_of(item).headline == "Families Complaint Is Rejected"
    told = [it.message for it in (*item.notes, *read_source(pages[name].encode(), name).notes)]
    assert any(f"U+{ord(character):04X}" in it for it in told)


def test_control_characters_of_the_text_are_told_with_their_line() -> None:
    page = f"Complaint Is Rejected\n\n{LEDE}\n\nThey\x07 wait\x1b.\n".encode()
    (note,) = read_source(page, "page.txt").notes
    assert (note.line, note.message) == (5, "the file holds 2 control characters, the first U+0007")


def test_control_characters_in_other_keys() -> None:
    page = f"<h1>Complaint Is Rejected</h1><p class=subtitle>The Ministry\x92s Files Stay Closed</p>\n<p>{LEDE}</p>"
    item = item_of(page, "page.html")
    assert release_of(item).subheadline == "The Ministrys Files Stay Closed"
    (note,) = (it for it in item.notes if "U+" in it.message)
    assert (note.line, note.message) == (
        1,
        "subheadline: the control character U+0092 was left out",
    )


@pytest.mark.parametrize("year", ["9999", "0999", "2200"])
def test_a_day_that_no_release_is_of(year: str) -> None:
    item = item_of(
        f"Families Win Case in Court\n\n3 April {year}\n\nThe court rejected it.\n\nThey wait.\n"
    )
    assert release_of(item).date is None
    assert f"the day {year}-04-03 is of no release" in [it.message for it in item.notes]
    assert "They wait." in release_of(item).body


def test_a_day_of_the_data_that_no_release_is_of() -> None:
    meta = '<meta property="article:published_time" content="9999-12-31T00:00:00Z">'
    item = item_of(
        f"<head>{meta}</head><h1>Families Win</h1><p>The court rejected it.</p>", "page.html"
    )
    assert release_of(item).date is None


def test_days_at_the_edges_are_written() -> None:
    for year in (1900, 2199):
        item = item_of(
            f"Families Win Case\n\n3 April {year}\n\nThe court rejected it.\n\nThey wait.\n"
        )
        assert release_of(item).date == date(year, 4, 3)
