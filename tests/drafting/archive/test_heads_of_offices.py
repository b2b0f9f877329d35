"""Heads as offices type them: forms with labels, days in brackets, places before dots, logos of press services."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

HEADLINE = "Club Opens Second Shelter"
PROSE = (
    "The club opens a second shelter in the old mill by the river, with forty beds for the winter."
)


def test_a_contact_below_the_headline_is_no_subheadline() -> None:
    item = item_of(
        f"PRESS RELEASE 05/14/19\nSubject :\n\n{HEADLINE}\n"
        f"Contact : Ada Lind, Director, City of Kent, Library Department    202-555-0143\nKent, CA – {PROSE}\n"
    )
    assert (item.headline, item.subheadline, item.date) == (HEADLINE, "", date(2019, 5, 14))
    assert [(it.name, it.phone) for it in item.contacts] == [("Ada Lind", "202-555-0143")]


@pytest.mark.parametrize("dots", ["…..", "...", "…", "....."])
def test_a_place_before_dots(dots: str) -> None:
    item = item_of(f"{HEADLINE}\n\nMay 14, 2019\n\nOTTAWA{dots}{PROSE}\n")
    assert (item.place, item.body[0].text) == ("Ottawa", PROSE)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{HEADLINE}\n\nLe 15 / 06 / 2015\n\n{PROSE}\n", date(2015, 6, 15)),
        (f"{HEADLINE}\n\n[23.02.2010] {PROSE}\n", date(2010, 2, 23)),
    ],
)
def test_days_between_blanks_and_in_brackets(text: str, day: date) -> None:
    item = item_of(text)
    assert (item.date, item.body[0].text) == (day, PROSE)


def test_a_status_without_its_blank() -> None:
    item = item_of(
        f"{HEADLINE}\n\nForty Beds for the Winter\n\nForImmediate Release:\nMay 14, 2019\n\nGeneva -- {PROSE}\n"
    )
    assert (item.subheadline, item.place) == ("Forty Beds for the Winter", "Geneva")


def test_the_page_of_a_press_service() -> None:
    item = item_of(
        f"Kontakt\n\nStory Box-ID: 124538\n\nRiver Club e.V. Mühlweg 106 12435 Berlin, Deutschland http://www.example.org\n"
        f"Ansprechpartner:in River Club e.V. +49 30 53607341\nLogo der Firma River Club e.V.\n\n"
        f"Zweite Unterkunft öffnet in der alten Mühle\n\n(PresseBox) (Berlin, )\n{PROSE}\n"
    )
    assert (item.headline, item.place) == ("Zweite Unterkunft öffnet in der alten Mühle", "Berlin")
    assert "106 12435" not in [it.phone for it in item.contacts]


def test_a_korean_headline_that_is_not_at_its_end() -> None:
    item = item_of(
        "강변클럽\n\n취 재 요 청\n\n강변 쉼터 두 번째 개소식 및\n\n언론사 공동 기자 간담회\n\n"
        "강변클럽은 오늘 두 번째 쉼터를 연다고 밝혔다. 기자 여러분의 취재를 부탁드립니다.\n"
    )
    assert item.headline == "강변 쉼터 두 번째 개소식 및 언론사 공동 기자 간담회"


def test_a_contact_of_front_matter() -> None:
    item = item_of(
        f'---\ntitle: "{HEADLINE}"\ndate: 2019-05-14\ncontact: Ada Lind, (202) 555-0143, https://club.example.org\n---\n\n# {HEADLINE}\n\n{PROSE}\n',
        "page.md",
    )
    assert [(it.name, it.phone) for it in item.contacts] == [("Ada Lind", "(202) 555-0143")]


def test_an_extension_behind_a_stroke_and_a_dash() -> None:
    item = item_of(
        f"{HEADLINE}\n\n14. Mai 2019\n\n{PROSE}\n\nWeitere Informationen:\nProfessorin Dr. Ada Lind, Tel. 0201/183-2898/-26 55, lind@example.org\n"
    )
    assert [(it.name, it.phone) for it in item.contacts] == [("Ada Lind", "0201/183-2898")]


def test_a_day_in_figures_beside_an_american_telephone() -> None:
    item = item_of(
        f"Kent Town Police Department\nNEWS RELEASE\n\nDate: 03/04/2019\nReleased by: Sgt. Carl Dunn\nPhone: 202-555-0143\n\nSubject: {HEADLINE}\n\n{PROSE}\n"
    )
    assert (item.headline, item.date) == (HEADLINE, date(2019, 3, 4))


def test_a_day_in_figures_that_may_be_two_is_told_and_no_headline() -> None:
    item = item_of(f"Date: 03/04/2019\n\n{HEADLINE}\n\n{PROSE}\n")
    assert (item.headline, item.date) == (HEADLINE, None)
    assert [it.words for it in item.kept] == ["Date: 03/04/2019"]
    assert any('"Date: 03/04/2019" may be of two days' in it.message for it in item.notes)


def test_the_day_of_a_korean_form_to_be_printed_at_once() -> None:
    item = item_of(
        "보도자료\n\n보도일시: 2019년 3월 4일(월) 배포 즉시\n\n강변클럽, 두 번째 쉼터 개소\n\n강변클럽은 4일 강변에서 두 번째 쉼터를 열었다고 밝혔다.\n"
    )
    assert (item.headline, item.date) == ("강변클럽, 두 번째 쉼터 개소", date(2019, 3, 4))


def test_the_language_of_a_firm_that_says_little() -> None:
    item = item_of(
        "Kent Mills Reports Third Quarter Results\n\nKENT, Ohio, Nov. 5, 2019 (GLOBE NEWSWIRE) -- Kent Mills, Inc. (NASDAQ: KMLS), a maker of flour, today announced results for the third quarter.\n\n"
        "“We ground more than ever,” stated Ada Lind, Chairman and Chief Executive Officer. “And we will grind more.”\n\n"
        "Bea Roos, Chief Financial Officer, added, “Cash flow was strong.”\n\n"
        "About Kent Mills\nKent Mills, Inc. makes flour.\n\nForward-Looking Statements\nThis press release contains forward-looking statements.\n\n"
        "Investor Contact:\nCarl Dunn\nir@example.com\n202-555-0143\n\nMedia Contact:\nElena Ost\nOst Communications\nelena@example.com\n202-555-0178\n"
    )
    assert item.language == "en"


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (
            "Club Opens Second Shelter\nAround the Old Mill\n",
            "Club Opens Second Shelter Around the Old Mill",
        ),
        (
            "Club food drive to help hundreds\n\nin the Kent Valley\n",
            "Club food drive to help hundreds in the Kent Valley",
        ),
        (
            "LE CLUB DE LA RIVIÈRE REND À\nMME ADA LIND LES CLÉS DE LA\nMAISON DU MOULIN, QUI FUT LA\nPREMIÈRE DE LA VILLE, SANS RIEN\nDEMANDER D'AUTRE\n",
            "LE CLUB DE LA RIVIÈRE REND À MME ADA LIND LES CLÉS DE LA MAISON DU MOULIN, QUI FUT LA PREMIÈRE DE LA VILLE, SANS RIEN DEMANDER D'AUTRE",
        ),
        ("Bank joins the club\n\neBay AG leads the work\n", "Bank joins the club"),
    ],
)
def test_where_a_headline_ends(lines: str, headline: str) -> None:
    item = item_of(f"{lines}\nGENEVA (May 14, 2019) – {PROSE}\n")
    assert (item.headline, item.place) == (headline, "Geneva")


def test_a_town_with_news_in_its_name() -> None:
    item = item_of(f"{HEADLINE}\n\nNEWPORT NEWS, VA, March 1, 2007 – {PROSE}\n")
    assert item.place.casefold() == "newport news, va"


def test_the_letter_before_a_number_is_no_initial() -> None:
    item = item_of(
        f"{HEADLINE}\n\nMay 14, 2019\n\n{PROSE}\n\nMedia contacts\nAda Lind M: 07700 900123 E: lind@example.org\n"
    )
    assert [(it.name, it.phone) for it in item.contacts] == [("Ada Lind", "07700 900123")]


def test_an_office_above_its_address_is_no_headline() -> None:
    item = item_of(
        f"Oficial de Información del Club\nEmail: pio@example.org\n\nLa alcaldesa abre un segundo refugio en el viejo molino\n\n{PROSE}\n"
    )
    assert item.headline == "La alcaldesa abre un segundo refugio en el viejo molino"


@pytest.mark.parametrize(
    "line", ["OTS0115 5 II 0104 NRK010 Di, 14.Mai 2019", "2019-05-14 12:32:56   조회: 1747"]
)
def test_days_with_what_pages_and_agencies_set_beside_them(line: str) -> None:
    item = item_of(f"{line}\n\n{HEADLINE}\n\n{PROSE}\n")
    assert (item.headline, item.date) == (HEADLINE, date(2019, 5, 14))


@pytest.mark.parametrize(
    "line", ["Kommunales / Lind / Club ***OTS-PRESSEAUSSENDUNG***", "긴급성명서", "공동 성명서"]
)
def test_labels_of_agencies_and_of_urgent_statements(line: str) -> None:
    assert item_of(f"{line}\n\n{HEADLINE}\n\nMay 14, 2019\n\n{PROSE}\n").headline == HEADLINE


def test_a_page_of_nothing_but_a_letterhead_and_whom_to_ask_is_read() -> None:
    letterhead = "The Mill Foundation\n12 Mill Road\nTel. 216-555-0100 • Fax 216-555-0101\n"
    text = f"{letterhead}\nNEWS\n\nContact: Ada Lind\n216-555-0143\n"
    assert words_of(page_of(text)) == len(text.split())


@pytest.mark.parametrize(
    "above",
    [
        "Ada Lind MP\n\nMinister for Rivers and Lakes\n\n",
        "ADA LIND, MLA\n\n",
        "Sen. Ada Lind (D-OH)\n\n",
        "Ada Lind MdB\nVorsitzende\n\n",
        "From the desk of Ada Lind\n\n",
        "UNITED STATES SENATOR ADA LIND\n\nFOR RELEASE UPON RECEIPT\n\n",
        "MILLERS OF THE WORLD\nDISTRICT LODGE 12\n\nFor release: On receipt\nMay 14, 2019\n\n",
    ],
)
def test_who_speaks_stands_above_the_headline(above: str) -> None:
    item = item_of(f"{above}Forty beds for the winter\n\n14 May 2019\n\n{PROSE}\n\nIt is warm.\n")
    assert (item.headline, item.date) == ("Forty beds for the winter", date(2019, 5, 14))


def test_what_a_member_of_parliament_does_is_a_headline() -> None:
    item = item_of(f"Ada Lind MP opens forty beds\n\n14 May 2019\n\n{PROSE}\n\nIt is warm.\n")
    assert item.headline == "Ada Lind MP opens forty beds"


@pytest.mark.parametrize(
    "above",
    [
        "[강변시민모임 보도자료]",
        "【보도자료】",
        "[보도자료] 강변구청 홍보담당관",
        "보도시점: 배포 즉시 보도하여 주시기 바랍니다",
    ],
)
def test_labels_and_offices_in_korean_above_a_headline(above: str) -> None:
    text = "강변의 나룻배 회사들은 내년 봄부터 표를 함께 쓰기로 했다고 협회가 오늘 밝혔다."
    item = item_of(f"{above}\n\n나룻배 회사들, 내년 봄부터 표 함께 쓴다\n\n{text}\n\n{text}\n")
    assert item.headline == "나룻배 회사들, 내년 봄부터 표 함께 쓴다"


@pytest.mark.parametrize(
    "headline",
    [
        "From the Desk of Ada Lind: Why Mills Matter",
        "From the office of the future to the mill of today",
        "From the Desk of Ada Lind Comes a New Book",
    ],
)
def test_what_comes_from_a_desk_is_a_headline(headline: str) -> None:
    assert item_of(f"{headline}\n\nZARGA, March 3, 2024 – {PROSE}\n").headline == headline


@pytest.mark.parametrize(
    "above",
    [
        "From the Desk of Ada Lind, President & CEO",
        "FROM THE OFFICE OF U.S. SENATOR ADA LIND (D-OH)",
        "From the Office of the Mayor",
    ],
)
def test_from_whose_desk_a_text_comes(above: str) -> None:
    item = item_of(f"{above}\n\nForty beds for the winter\n\nZARGA, March 3, 2024 – {PROSE}\n")
    assert item.headline == "Forty beds for the winter"


def test_a_headline_behind_its_label_below_a_teaser() -> None:
    item = item_of(
        "The River Trust joins nine other bodies in calling for a ban on all trade in the shells of the lake.\n\n"
        "FOR IMMEDIATE RELEASE: SHELL TRADE BAN ESSENTIAL TO SAVE MUSSELS\n\n"
        "As leaders gather in Lindau to attend a meeting hosted by the town, nine groups demand a permanent ban.\n\n"
        "It is a long way to go.\n"
    )
    assert item.headline == "SHELL TRADE BAN ESSENTIAL TO SAVE MUSSELS"


@pytest.mark.parametrize(
    "line",
    [
        "MEDIA RELEASE MINISTER FOR PIERS AND LAKES THE HON ADA LIND, MP",
        "MINISTER FOR PIERS THE HON ADA LIND MP",
        "Premier and Minister for the Lakes, the Rt Hon Ada Lind",
    ],
)
def test_an_office_and_its_honoured_holder_above_a_headline(line: str) -> None:
    item = item_of(
        f"{line}\n\nPL 009          6  March  2021\n\nHELP FOR THE ROWERS OF SORVIKA\n\n"
        "The country will give a million through its agency to groups that help the people hit by the flood.\n\n"
        "The help is for the rowers.\n"
    )
    assert item.headline == "HELP FOR THE ROWERS OF SORVIKA"
