"""Several announcements that stand in one file."""

from datetime import date

import pytest

from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.pages.source import read_source
from tests.drafting.archive.reader import page_of, words_of
from tests.drafting.registry import OFFICE, REGISTRY

TWO = """\
PRESS RELEASE
6 May 2014

River Watch Opens an Archive

Geneva - River Watch opened its archive to families today. Everybody may read in it.

###

PRESS RELEASE
11 March 2014

New Chair for River Watch

Geneva - The members of River Watch elected Elena Ost chair of the club for three years.

###
"""


def test_a_release_behind_the_end_mark_of_another_is_an_item_of_its_own() -> None:
    page = page_of(TWO)
    first, second = page.items
    assert (first.headline, first.date) == ("River Watch Opens an Archive", date(2014, 5, 6))
    assert (second.headline, second.date) == ("New Chair for River Watch", date(2014, 3, 11))
    assert (second.kind, second.place, second.end_mark) == ("press-release", "Geneva", "###")
    assert not any("New Chair" in it.text for it in first.blocks)
    assert words_of(page) == len(TWO.split())


def test_what_may_be_another_release_behind_an_end_mark_is_told() -> None:
    (item,) = page_of(TWO.replace("11 March 2014\n", "")).items
    (note,) = [it for it in item.notes if "another announcement" in it.message]
    assert note.line == 10


def test_a_label_of_contacts_behind_an_end_mark_is_no_release() -> None:
    (item,) = page_of(TWO.partition("###\n\nPRESS")[0] + "###\n\nContact: Ana Roos\n").items
    assert not any("another announcement" in it.message for it in item.notes)


def test_a_title_above_a_day_in_figures_further_down_a_page_is_told() -> None:
    page = page_of(
        "<h1>News archive 2014</h1><h2>River Watch Opens an Archive</h2><p>06/05/2014</p>"
        "<p>River Watch opened its archive to families today. Everybody may read in it.</p>"
        "<h2>New Chair for River Watch</h2><p>11/03/2014</p>"
        "<p>The members of River Watch elected Elena Ost chair of the club.</p>",
        "archive.html",
    )
    assert any("another announcement" in it.message for it in page.items[0].notes)


@pytest.mark.parametrize(
    "below",
    [
        "1. Reporter in Geneva, 2004–2012\n2. Adviser in Seoul",
        "Reporter in Geneva, 2004–2012",
        "| Year | Post |\n|---|---|\n| 06/05/2004 | Reporter |",
    ],
)
def test_years_below_a_title_of_a_section_begin_no_announcement(below: str) -> None:
    text = (
        "# River Watch Elects a Chair\n\nGENEVA, May 6, 2014 — River Watch elected Elena Ost.\n\n"
    )
    (item,) = page_of(f"{text}## Career\n\n{below}\n\nShe is 44.\n", "page.md").items
    assert not any("another announcement" in it.message for it in item.notes)


def test_a_draft_of_the_first_tells_where_another_begins() -> None:
    source = read_source(TWO.encode(), "two.txt")
    page = read_page(source, REGISTRY, OFFICE, plain=True)
    notes = [it for it in page.items[0].notes if "another announcement begins" in it.message]
    assert [it.line for it in notes] == [10]
