"""Days as houses set them above a text: behind a number, before who put it up, between strokes, in words and in figures."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of

DAY = date(2019, 5, 14)
HEADLINE = "Club Opens Second Shelter at the Old Mill"
SAID = "The club opens a second shelter in the old mill by the river, it said in the morning.\n\nIt is warm there.\n"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Posted On: 14 MAY 2019 5:31PM by RCB Oster", ""),
        ("Press Release -- 14.05.19 -- for immediate use", ""),
        ("FOR IMMEDIATE RELEASE - PRESS RELEASE - 14 May 2019", ""),
        ("MEMO 17/215, Geneva, 14 May 2019", "Geneva"),
        ("RC/17/215 Geneva, 14 May 2019", "Geneva"),
    ],
)
def test_the_day_in_a_line_above_or_below_the_headline(line: str, place: str) -> None:
    for head in (f"{line}\n\n{HEADLINE}\n\n", f"{HEADLINE}\n\n{line}\n\n"):
        item = item_of(f"{head}{SAID}")
        assert (item.headline, item.date, item.place) == (HEADLINE, DAY, place)


def test_a_day_in_figures_that_another_line_says_in_words() -> None:
    item = item_of(f"PRESS RELEASE\nOster, 11 February\n\n{HEADLINE}\n\n11/02/2019\n\n{SAID}")
    assert item.date == date(2019, 2, 11)
    assert item_of(f"PRESS RELEASE\n\n{HEADLINE}\n\n11/02/2019\n\n{SAID}").date is None


@pytest.mark.parametrize(
    "said",
    [
        "OSTER – The regatta is rowed on February 11. The club opens a yard by the river, it said.",
        "OSTER – The old mill was built on 11 February 1950. The club opens a yard there, it said.",
        "BOSTON – The club opens a yard.\n\nOster, 11 February\n\nIt is warm there.",
    ],
)
def test_a_day_in_figures_beside_the_day_of_an_event(said: str) -> None:
    assert item_of(f"{HEADLINE}\n\n11/02/2019\n\n{said}\n\nIt is warm there.\n").date is None


@pytest.mark.parametrize(
    "head",
    [
        f"{HEADLINE}\n\nRelease Date: Tuesday 14 May 2019\nPortfolio: Rivers and Lakes\n\n",
        f"14 May 2019 | {HEADLINE}\n\n",
    ],
)
def test_the_headline_beside_a_day(head: str) -> None:
    item = item_of(f"{head}{SAID}")
    assert (item.headline, item.date) == (HEADLINE, DAY)


@pytest.mark.parametrize(
    "label", ["Media release, Wednesday 14 May", "Pressemitteilung, Mittwoch, 14. Mai"]
)
def test_a_label_with_a_day_that_has_no_year_is_no_headline(label: str) -> None:
    assert item_of(f"{label}\n\n{HEADLINE}\n\n{SAID}").headline == HEADLINE


@pytest.mark.parametrize("headline", ["Release of 3 Men Ends Long Wait", "Statement on May 3"])
def test_a_headline_that_begins_as_a_label(headline: str) -> None:
    assert item_of(f"Media release\n\n{headline}\n\n{SAID}").headline == headline


def test_a_korean_form_without_colons() -> None:
    title = "강사랑모임, 동쪽 강변에 새 배집 열어"
    form = f"강사랑모임 보도자료\n배포 일시 2019. 5. 14.(화) 10:00\n보도 일시 배포 즉시\n제 목 {title}\n\n"
    item = item_of(
        f"{form}강사랑모임은 14일 동쪽 강변에 새 배집을 열었다고 밝혔다.\n\n두 해 동안 힘을 모았다.\n"
    )
    assert (item.headline, item.date) == (title, DAY)


@pytest.mark.parametrize(
    ("line", "day"),
    [("14. Mai 2019", DAY), ("2019. 5. 14.", DAY), ("14. Mai 2019, Geneva", DAY)],
)
def test_a_day_at_the_beginning_of_a_paragraph_of_markdown(line: str, day: date) -> None:
    assert item_of(f"# {HEADLINE}\n\n{line}\n\n{SAID}", "page.md").date == day


def test_points_of_a_list_in_markdown_that_begin_with_days() -> None:
    item = item_of(
        f"# {HEADLINE}\n\n14. Mai 2019\n\n{SAID}\n1. April 2017: Beginn\n2. Mai 2018: Ende\n",
        "page.md",
    )
    assert [it.number for it in item.body if it.number] == [1, 2]


GERMAN = (
    "Der Verein hat am Montag in der alten Mühle am Fluss eine neue Bleibe für den Winter eröffnet."
)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (f"Hannover (fluv). {GERMAN}", "Hannover"),
        (f"Speyer (mk). {GERMAN}", "Speyer"),
        (f"Teilzeit (mwd). {GERMAN}", ""),
        ("River (km). The club opens a second shelter in the old mill today.", ""),
    ],
)
def test_a_town_before_the_sign_of_whose_text_it_is(line: str, place: str) -> None:
    assert item_of(f"{HEADLINE}\n\n{line}\n\nEs ist warm.\n").place == place


def test_a_day_that_is_not_printed_as_a_paragraph() -> None:
    typed = "```\n14. Mai 2019\n\n14. Mai 2019 Fest\n```"
    item = item_of(f"# {HEADLINE}\n\n{typed}\n\n{SAID}\nIt is warm there.\n", "page.md")
    assert "\\" not in f"{item.subheadline}{item.body}"
    hidden = "<!--\n\n14. Mai 2019\n\n-->"
    assert item_of(f"# {HEADLINE}\n\n{hidden}\n\n{SAID}", "page.md").date is None
