"""Headlines below mastheads, navigation, forms and title bars."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

TEXT = "GENEVA — The club opens a second shelter in the old mill by the river, with forty beds.\n\nIt is warm.\n"
HEADLINE = "Club Opens Second Shelter"


@pytest.mark.parametrize(
    "above",
    [
        f"{HEADLINE} - The River Club\nHOME\nGET HELP\nSkip to content\nPress Release\n{HEADLINE}\nMay 14, 2019\n",
        f"River County\n\nOffice of the Mayor\n\nAda Lind\n\nFOR IMMEDIATE RELEASE\n\nMay 14, 2019\n\n{HEADLINE}\n\n",
        f"FOR IMMEDIATE RELEASE: Tuesday, May 14, 2019\n\n{HEADLINE}\n\n",
        f"CONTACT INFORMATION\nAda Lind\nSpokeswoman\nOffice: 202-555-0143\n\nFOR RELEASE: May 14, 2019\n\n{HEADLINE}\n\n",
        f"THE RIVER CLUB\n\nFor immediate release\n\n14 May 2019\n\n{HEADLINE}\n\n",
        f"**** PRESS RELEASE ****  14 May 2019\n\n{HEADLINE}\n\n",
        f"Press release | 14 May 2019 | The River Club\n\n{HEADLINE}\n\n",
        f"May 14, 2019 | For Immediate Release\n\n{HEADLINE}\n\n",
        f"Pressemitteilung Nr. 12/2019 vom 14. Mai 2019\n\n{HEADLINE}\n\n",
        f"NOTA DE PRENSA\n14/05/2019\n\n{HEADLINE}\n\n",
        f"보도자료\n배포일: 2019년 5월 14일\n수 신 : 각 언론사\n제 목 : {HEADLINE}\n\n",
        f"Release Number: 19-12\nDate: May 14, 2019\n\n{HEADLINE}\n\n",
        f"{HEADLINE}\n\nCopyright © The River Club 2019\n\nMay 14, 2019\n\n",
        f"{HEADLINE}\nLast edited 14 May 2019 at 9:00am\nSource: The River Club\n\n",
        f"Pressemitteilung des Bündnisses am Fluss\nGenf, den 14. Mai 2019\n\n{HEADLINE}\n\n",
        f"Select this icon to access the search form\n\nMain menu\n\n{HEADLINE}\n\nMay 14, 2019\n\n",
    ],
)
def test_the_headline_is_found_below_what_is_above_it(above: str) -> None:
    text = above + TEXT
    page = page_of(text)
    (item,) = page.items
    assert (item.headline, item.date) == (HEADLINE, date(2019, 5, 14))
    assert item.place == "Geneva"
    assert any(it.text.startswith("The club opens") for it in item.body)
    assert words_of(page) == len(text.split())


def test_what_a_page_says_in_its_title_bar_is_its_headline() -> None:
    text = (
        f"<html><head><title>{HEADLINE} | The River Club</title></head><body><p>The River Club of Geneva</p>"
        f"<p>{HEADLINE}</p><p>{TEXT}</p></body></html>"
    )
    assert item_of(text, "page.html").headline == HEADLINE


@pytest.mark.parametrize(
    "mark", ["#", "~ END ~", "—END—", "/ends", "- Fin -", "– Ende –", "[ENDS]", "끝"]
)
def test_end_marks_of_many_houses(mark: str) -> None:
    item = item_of(f"{HEADLINE}\n\n{TEXT}\n{mark}\n\nContact: Ada Lind, ada@example.org\n")
    assert item.end_mark == mark
