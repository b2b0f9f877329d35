"""Datelines of several towns, and such as stand behind an event, a label or an address."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

HEADLINE = "Club Opens Second Shelter"
PROSE = (
    "The club opens a second shelter in the old mill by the river, with forty beds for the winter."
)
DAY = date(2019, 5, 14)


@pytest.mark.parametrize(
    ("before", "place"),
    [
        (
            "GENEVA, NY & OSTER, TX, May 14, 2019 /24-7RiverRelease/ -- ",
            "Geneva, NY & Oster, TX",
        ),
        (
            "Ottawa, Canada, and Geneva, Switzerland - May 14, 2019 - ",
            "Ottawa, Canada, and Geneva, Switzerland",
        ),
        (
            "LYON, France et BERNE, Suisse, le 14 mai 2019 – ",
            "Lyon, France et Berne, Suisse",
        ),
        ("Bern und Basel, 14. Mai 2019 - ", "Bern und Basel"),
        (
            "RIO DE JANEIRO, BRAZIL AND THE HAGUE, NETHERLANDS, May 14, 2019 — ",
            "Rio de Janeiro, Brazil and The Hague, Netherlands",
        ),
        ("RIVERCON 2019, SANTA CLARA, Calif., May 14, 2019 - ", "Santa Clara, Calif."),
        ("River Wireless & Mills - SAN DIEGO, Calif. - May 14, 2019 - ", "San Diego, Calif."),
        ("FOR IMMEDIATE RELEASE — GENEVA, May 14, 2019 — ", "Geneva"),
        ("Pressemitteilung: Wien, 14. Mai 2019 - ", "Wien"),
        ("http://www.example.org/ -- May 14, 2019 -- ", ""),
        ("May 14, 2019 — ", ""),
        ("May 14, 2019 -- River Watch today says that ", ""),
    ],
)
def test_a_dateline_of_several_towns_or_behind_something_else(before: str, place: str) -> None:
    text = f"{HEADLINE}\n\n{before}{PROSE}\n\nIt is warm.\n"
    page = page_of(text)
    assert (page.items[0].headline, page.items[0].place) == (HEADLINE, place)
    assert (page.items[0].date, words_of(page)) == (DAY, len(text.split()))
    stressed = item_of(f"# {HEADLINE}\n\n**{before.strip()}** {PROSE}\n\nIt is warm.\n", "page.md")
    assert (stressed.place, stressed.date) == (place, DAY)


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (f"May 14, 2019\nGENEVA —\n{PROSE} It is warm there by day and by night.\n", "Geneva"),
        (f"WIR FEIERN\nGeneva, NY 14 May 2019\n\n{PROSE}\n", "Geneva, NY"),
    ],
)
def test_a_place_with_its_dash_alone_or_below_a_line_in_capitals(lines: str, place: str) -> None:
    item = item_of(f"Press Release\n\n{HEADLINE}\n\n{lines}")
    assert (item.headline, item.place, item.date) == (HEADLINE, place, DAY)


@pytest.mark.parametrize(
    "text",
    [
        "The club met at noon: Geneva, 14 May 2019 - a day of rain for all of them and their mills.",
        "It is out. Geneva, 14 May 2019 - the second of the shelters was opened by the river.",
    ],
)
def test_a_sentence_with_a_place_and_a_date_is_no_dateline(text: str) -> None:
    assert item_of(f"{HEADLINE}\n\n{text}\n\nIt is warm.\n").place == ""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("“We have waited for it for a long time,” said", "Ada Lind, who leads the club."),
        ("The shelter stands in the old mill that was given by", "The River Club of Geneva."),
        ("The club", "opens its second shelter in the old mill by the river for the winter."),
        ("„Wir haben lange darauf gewartet“, sagte", "Ada Lind, die den Verein leitet."),
    ],
)
def test_a_sentence_that_a_page_broke_before_a_link(first: str, second: str) -> None:
    long = "It is warm in the old mill by the river, and it is dry, and there is room for forty in it, and for more of them on the floor above."
    item = item_of(f"{HEADLINE}\n\n{long}\n{first}\n{second}\n{long}\n")
    assert f"{first} {second}" in [it.text for it in item.blocks]


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("Geneva, Ohio –", "Geneva, Ohio"),
        ("Washington, D.C. —", "Washington, D.C."),
        ("<b>Portland, Ore.</b>, -", "Portland, Ore."),
    ],
)
def test_a_town_and_its_region_below_a_long_subheadline(dateline: str, place: str) -> None:
    above = (
        "The three companies will print one ticket for every pier, " * 2 + "and nobody pays twice"
    )
    text = "Nobody has to buy two tickets for one crossing any more, the association said today."
    source = f"<h1>Ferries Share One Ticket</h1><p>{above}</p><p>{above}</p><p>{dateline} {text}</p><p>{text}</p>"
    item = item_of(source, "page.html")
    assert (item.headline, item.place) == ("Ferries Share One Ticket", place)


def test_a_headline_with_a_rank_cut_short() -> None:
    headline = (
        "River Trade Stands in the Light as Rep. Ilves Speaks of the Ferries, Their Water,"
        " and Lighter Rules With the Head of the Piers"
    )
    text = "WASHINGTON, D.C. — The member from the lakes spoke of the boats yesterday, and of the piers."
    item = item_of(f"RELEASE: {headline}\n\n2026-04-16\n\n{text}\n")
    assert (item.headline, item.place) == (headline, "Washington, D.C.")


KOREAN = "강변의 나룻배 회사들은 내년 봄부터 표를 함께 쓰기로 했다고 협회가 오늘 밝혔다."


@pytest.mark.parametrize("dateline", ["(인천=강변뉴스) ", "[인천] ", "(인천) "])
def test_a_korean_town_in_brackets(dateline: str) -> None:
    item = item_of(f"# 나룻배 회사들, 표 함께 쓴다\n\n{dateline}{KOREAN}\n\n{KOREAN}\n", "page.md")
    assert (item.place, item.body[0].text) == ("인천", KOREAN)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("등록일 2021-03-03", ""),
        ("Communiqués - 3 mars 2021", ""),
        ("Le Mans, 3 mars 2021", "Le Mans"),
        ("À Lyon, le 3 mars 2021", "Lyon"),
        ("Lyon | 3 mars 2021", "Lyon"),
        ("Environnement | 3 mars 2021", ""),
    ],
)
def test_the_place_beside_a_date_in_a_line_of_its_own(line: str, place: str) -> None:
    item = item_of(f"<h1>Les bateaux du lac</h1><p>{line}</p>" + f"<p>{PROSE}</p>" * 3, "page.html")
    assert (item.place, item.date) == (place, date(2021, 3, 3))


def test_the_point_before_a_dash_is_none_of_the_towns() -> None:
    item = item_of(
        f"<h1>Los barcos del lago</h1><p>OTTAWA, Canadá.- {PROSE}</p><p>{PROSE}</p>", "page.html"
    )
    assert item.place == "Ottawa, Canadá"
