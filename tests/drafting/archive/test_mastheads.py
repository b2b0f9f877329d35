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
        f"[보도자료] {HEADLINE}\n\n2019. 5. 14.\n\n",
        f"OFFICE OF THE RIVER WARDEN\n\n14 May 2019\n\n{HEADLINE}\n\n",
        f"25. COMUNICADO DE PRENSA R69/11\n14 May 2019\n\n{HEADLINE}\n\n",
        f"{HEADLINE}\n\n14/05/2019\nCommuniqué\nen es fa fr\n\n",
        f"Release: IMMEDIATE\nFor: The River Club\n(Symbol: RVC)\nContact: Ada Lind\nada@example.org\n\nMay 14, 2019\n\n{HEADLINE}\n\n",
        f"{HEADLINE}\n\n뉴스 제공\n강 모임\n2019-05-14 10:41\n",
        f"보도참고자료\n보도시점 즉 시 배포 2019. 5. 14.(화) 13:30\n{HEADLINE}\n",
        f"{HEADLINE}\n담당부서 : 등록일 : 2019-05-14 조회 : 2134\n\n",
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


def test_a_summary_above_the_dateline_is_the_subheadline() -> None:
    summary = "The River Club has bought the old mill and will open it before the first snow falls this year."
    item = item_of(f"{HEADLINE}\n\nMay 14, 2019\n\n{summary}\n\n{TEXT}")
    assert (item.subheadline, item.place) == (summary, "Geneva")
    assert item.body[0].text.startswith("The club opens")


@pytest.mark.parametrize("above", ["GENEVA\n– ", "Wire\nGENEVA\n\n", "Geneva (ots)\n"])
def test_a_place_in_a_line_of_its_own(above: str) -> None:
    above = above.replace("Wire", "PR Newswire")
    text = f"{HEADLINE}\n\n{above}The club opens a second shelter in the old mill by the river today.\n\nIt is warm.\n"
    page = page_of(text)
    (item,) = page.items
    assert (item.headline, item.subheadline, item.place) == (HEADLINE, "", "Geneva")
    assert item.body[0].text.startswith("The club opens")
    assert words_of(page) == len(text.split())


def test_a_headline_goes_on_in_a_line_that_begins_with_and() -> None:
    item = item_of(f"{HEADLINE}\nAnd Forty Beds for the Winter\nThe first snow is near\n{TEXT}")
    assert item.headline == f"{HEADLINE} And Forty Beds for the Winter"
    assert item.subheadline == "The first snow is near"


def test_a_date_that_stands_twice_is_data_twice() -> None:
    text = f"{HEADLINE}\n05/14/2019\n\nFOR IMMEDIATE RELEASE\n\nMay 14, 2019\n\n{TEXT}"
    item = item_of(text)
    assert (item.date, item.place) == (date(2019, 5, 14), "Geneva")
    assert [it.words for it in item.kept if it.key == "date"] == ["05/14/2019", "May 14, 2019"]


def test_the_name_of_a_site_is_no_headline_though_it_is_marked_as_one() -> None:
    text = f'<body><h1 id="logo">The River Club</h1><h2>{HEADLINE}</h2><p>{TEXT}</p></body>'
    assert item_of(text, "page.html").headline == HEADLINE


@pytest.mark.parametrize(
    "data",
    [
        '<meta property="article:published_time" content="2019-05-14T08:00:00+02:00">',
        '<script type="application/ld+json">{"headline": "x", "datePublished": "2019-05-14"}</script>',
        '<meta name="date" content="2019-05-14"><meta name="DC.date" content="2019-05-14">',
    ],
)
def test_a_page_that_names_its_day_in_its_data_alone(data: str) -> None:
    text = f"<html><head>{data}</head><body><h1>{HEADLINE}</h1><p>{TEXT}</p></body></html>"
    item = item_of(text, "page.html")
    assert item.date == date(2019, 5, 14)
    assert any("in its data alone" in it.message for it in item.notes)


def test_the_words_of_a_page_count_before_its_data() -> None:
    data = '<meta name="date" content="2021-01-01">'
    text = f"<html><head>{data}</head><body><h1>{HEADLINE}</h1><p>14 May 2019</p><p>{TEXT}</p></body></html>"
    assert item_of(text, "page.html").date == date(2019, 5, 14)


def test_a_dateline_below_lines_of_an_office() -> None:
    text = f"{HEADLINE}\n\nMay 14, 2019\n\nThe River Club of Geneva\nMill Street\n\n{TEXT}"
    item = item_of(text)
    assert (item.place, item.date) == ("Geneva", date(2019, 5, 14))


def test_place_and_date_in_two_lines() -> None:
    text = f"{HEADLINE}\n\nPress Statement\nAda L. Lind\nSpecial Envoy for Rivers\nBern, BE\nMay 14, 2019\n\nThe envoy thanks the club for its work, and for the forty beds.\n"
    item = item_of(text)
    assert (item.headline, item.place, item.date) == (HEADLINE, "Bern, BE", date(2019, 5, 14))


def test_a_name_and_its_motto_in_capitals_are_no_headline() -> None:
    text = (
        f"THE RIVER CLUB\nSHELTER FOR ALL SINCE 1987\n\nMay 14, 2019\n{HEADLINE}\n\nForty Beds in the Old Mill\n\n"
        "GENEVA — The River Club opens a second shelter in the old mill by the river.\n\nIt is warm.\n"
    )
    item = item_of(text)
    assert (item.headline, item.subheadline) == (HEADLINE, "Forty Beds in the Old Mill")


def test_a_headline_in_capitals_above_a_date_stays_one() -> None:
    text = (
        "RIVER CLUB OPENS SHELTER\n\nMay 14, 2019\n\nForty Beds in the Old Mill\n\n"
        "GENEVA — River Club opens shelter after shelter in the old mills by the river.\n\nIt is warm.\n"
    )
    item = item_of(text)
    assert (item.headline, item.subheadline) == (
        "RIVER CLUB OPENS SHELTER",
        "Forty Beds in the Old Mill",
    )


def test_a_headline_that_was_broken_at_a_comma() -> None:
    text = f"PRESS RELEASE\n\nOn the River,\nClub Opens Second Shelter\n\n{TEXT}"
    assert item_of(text).headline == "On the River, Club Opens Second Shelter"


def test_the_number_of_a_release_is_no_telephone_number() -> None:
    text = f"POL-G: 190423 - 458 Genf-Mitte: Zweite Unterkunft\n\n{TEXT}"
    assert item_of(text).headline == "POL-G: 190423 - 458 Genf-Mitte: Zweite Unterkunft"


def test_a_name_with_a_label_is_no_headline_where_another_heading_is() -> None:
    text = f"# River Club — Press Release\n\n## {HEADLINE}\n\n{TEXT}"
    assert item_of(text, "page.md").headline == HEADLINE


def test_the_link_to_another_language_is_no_part_of_a_headline() -> None:
    text = f"Media advisory - Club Opens a Second Shelter Français\nMay 14, 2019\n\n{TEXT}"
    page = page_of(text)
    assert page.items[0].headline == "Club Opens a Second Shelter"
    assert words_of(page) == len(text.split())


def test_a_headline_that_was_wrapped_at_a_full_line() -> None:
    first = "The River Club of Geneva and Its Friends Open a Shelter in the Oldest"
    text = f"{first}\nOpen Mill of the Town\n\nThe River Club Opens a Shelter\n\nFOR IMMEDIATE RELEASE\nMay 14, 2019\n\nGeneva – The club opens a second shelter in the old mill by the river, with forty beds for the winter, and it is glad of it.\n"
    assert item_of(text).headline == f"{first} Open Mill of the Town"


@pytest.mark.parametrize("level", ["h2", "h3"])
def test_the_heading_of_another_page_above_the_label(level: str) -> None:
    text = (
        "<h1>Prizes of the Mill Society Are Announced</h1><h2>Press Release</h2>"
        f"<{level}>River Club Opens Second Shelter</{level}>"
        "<p>GENEVA, May 14, 2019 - The River Club today opens a second shelter in the old mill, with forty beds for the winter and for all.</p><p>It is warm.</p>"
    )
    assert (
        page_of(text.encode(), "page.html").items[0].headline == "River Club Opens Second Shelter"
    )


def test_a_heading_that_the_text_is_about_stays_the_headline() -> None:
    text = (
        "<h1>River Club Opens Second Shelter</h1><h2>Press Release</h2><h2>Forty beds in all</h2>"
        "<p>GENEVA, May 14, 2019 - The River Club today opens a second shelter in the old mill, with forty beds for the winter and for all.</p><p>It is warm.</p>"
    )
    assert (
        page_of(text.encode(), "page.html").items[0].headline == "River Club Opens Second Shelter"
    )
