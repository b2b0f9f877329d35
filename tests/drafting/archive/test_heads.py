"""Heads as wires, ministries, firms and sites of many countries print them."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

TEXT = (
    "The three ferry companies will share one ticket from next spring, the association said today, and nobody pays twice.\n\n"
    "More than forty piers between the lakes and the coast are part of the plan.\n"
)
HEADLINE = "Lake Ferries Share One Ticket From Spring"
DAY = date(2021, 3, 3)


@pytest.mark.parametrize(
    ("head", "place"),
    [
        (f"News Releases from Region 06\n\n{HEADLINE}\n\nDALLAS – (March 3, 2021) ", "Dallas"),
        (f"{HEADLINE}\n\nSeattle, WA (PRWEB) March 03, 2021\n\n", "Seattle, WA"),
        (f"{HEADLINE}\n\nSEATTLE, WA--(Marketwired - Mar 3, 2021) - ", "Seattle, WA"),
        (f"{HEADLINE}\n\nSEATTLE, WA / ACCESSWIRE / March 3, 2021 / ", "Seattle, WA"),
        (f"{HEADLINE}\n\nDAKAR, Senegal, March 3, 2021/ -- ", "Dakar, Senegal"),
        (f"{HEADLINE}\n\nLahore, March 3, 2021 (LAK-FE):", "Lahore"),
        (f"March 3, 2021\n\n{HEADLINE}\n\nDENVER, CO....", "Denver, CO"),
        (f"March 3, 2021\n\n{HEADLINE}\n\nDENVER, CO?", "Denver, CO"),
        (f"March 3, 2021\n\n{HEADLINE}\n\nLas Cruces, NM ", "Las Cruces, NM"),
        (f"March 3, 2021\n\n{HEADLINE}\n\nLas Cruces, NM: ", "Las Cruces, NM"),
        (f"{HEADLINE}\n\n3 March 2021\nNews release\nGeneva\nReading time: 2 min\n\n", "Geneva"),
        (f"Press release – Geneva, 3 March 2021\n\n{HEADLINE}\n\n", "Geneva"),
        (
            f"{HEADLINE}\nf t # e\nGeneva, March 3, 2021 | Ada Lind (202-555-0143) | comments\n\n",
            "Geneva",
        ),
        (f"March 3, 2021\n\n{HEADLINE}\n\nSanto Domingo – ", "Santo Domingo"),
        (f"{HEADLINE}\n\n(Helena, MT) March 3, 2021 – ", "Helena, MT"),
        (f"{HEADLINE}\n\nHelena, Montana | March 3, 2021 | ", "Helena, Montana"),
        (
            f"FOR IMMEDIATE RELEASE: March 3, 2021, CONTACT: press@example.org, (212) 555-0158\n\n{HEADLINE}\n\nHELENA––",
            "Helena",
        ),
        (f"{HEADLINE}\n\nMarch 3, 2021\n\nIMMEDIATE RELEASE Helena, MT -- ", "Helena, MT"),
    ],
)
def test_places_of_wires_and_sites(head: str, place: str) -> None:
    item = item_of(head + TEXT)
    assert (item.headline, item.date, item.place) == (HEADLINE, DAY, place)


@pytest.mark.parametrize(
    "head",
    [
        f"River Club Commission - Press release\n\n{HEADLINE}\n\nGeneva, 3 March 2021\n\n",
        f"RIVER CLUB PLC PRESS RELEASE 3.3.2021 at 10:15\n\n{HEADLINE}\n\n",
        f"PRESS RELEASE - For immediate use, 3 March 2021\n\n{HEADLINE}\n\n",
        f"P R E S S E M I T T E I L U N G\n\n{HEADLINE}\n\n3. März 2021\n\n",
        f"OTS0123, 3. März 2021, 10:15\n\n{HEADLINE}\n\n",
        f"{HEADLINE}\n\nMinister for Rivers - Ada Lind\n014RIV/Budget 3 March 2021\n\n",
        f"{HEADLINE}\n\nMEDIA RELEASE\n\nThe Hon Ada Lind MP\nParliamentary Secretary to the\nPrime Minister\nMinister for Rivers and Lakes\n\n3 March 2021\n\n",
        f"{HEADLINE}\n\nAda Lind\n\nPrime Minister\nMinister for Rivers and Lakes\nLeader of the River Party\n\n3 March 2021\n\n",
        f"{HEADLINE}\nWed, 03/03/2021 - 10:15 — alind\n\n",
        f"{HEADLINE}\nBy Ada Lind | March 3, 2021 | 0 Comments\n\n",
        f"{HEADLINE}\n\nDate:\nWednesday, March 3, 2021 - 10:00am\n\nContact:\nAda Lind, (202) 555-0143\n\n",
        f"{HEADLINE}\n\nMittwoch. 3. März 2021 (Ada Lind)\n",
        f"News » {HEADLINE}\n\n{HEADLINE}\nPublished: 3 March 2021 | Category: Press\n\n",
        f"RIVER CLUB\nPUBLIC STATEMENT\n3 March 2021 Index: RIV 12/3456/2021\n\n{HEADLINE}\n\n",
        f"Hessisches Ministerium für Flüsse und Seen\n\n{HEADLINE}\n\n3. März 2021\n\n",
        f"3.3.2021 {HEADLINE}\n\n",
        f"March, 03 2021, 02:43pm EDT\n\n{HEADLINE}\n\n",
        f"{HEADLINE}\n\nWednesday 3 March 2021 (Embargoed until Thursday 4 March 2021, 10:00 GMT)\n\n",
        f"{HEADLINE}\n\n3rd March 2021, 07:21pm - Views: 717\n\n",
        f"For Release: Wednesday, 3/3/2021\n\n{HEADLINE}\n\n",
        f"The River Club of Geneva (RCG) Press Release\n\n3 March 2021\n\n{HEADLINE}\n\n",
        f"보도자료\n수신 |\n각 언론사 사회부 담당기자 |\n제목 |\n[취재요청] {HEADLINE} |\n날짜 |\n2021년 3월 3일 |\n",
        f"강변 모임 www.example.org\n[다운로드][보도자료] {HEADLINE} (총 2매)\n2021. 3. 3.\n\n",
    ],
)
def test_headlines_and_days_in_forms_of_their_own(head: str) -> None:
    text = head + TEXT
    page = page_of(text)
    (item,) = page.items
    assert (item.headline, item.date) == (HEADLINE, DAY)
    assert words_of(page) == len(text.split())


def test_a_headline_in_capitals_goes_on_below_with_a_small_word() -> None:
    head = "FOR IMMEDIATE RELEASE\nMarch 3, 2021\n\nLAKE FERRIES SHARE ONE TICKET\nFROM NEXT SPRING\n\nOttawa – "
    assert item_of(head + TEXT).headline == "LAKE FERRIES SHARE ONE TICKET FROM NEXT SPRING"


def test_the_name_of_an_office_above_a_text_is_no_headline() -> None:
    item = item_of(f"Oficina de Prensa de los Lagos\nTel: 202-555-0143\n\nSanto Domingo – {TEXT}")
    assert (item.headline, item.place) == ("", "Santo Domingo")


def test_a_menu_without_a_sentence_stands_above_the_head() -> None:
    menu = " ".join(["Minister for Rivers The Hon Ada Lind MP"] * 8)
    item = item_of(f"{menu}\n\n{HEADLINE}\n\nMedia Release\n\n3 March 2021\n\n{TEXT}")
    assert (item.headline, item.date) == (HEADLINE, DAY)


def test_lines_wider_than_the_text_and_shorter_ones_are_lines_of_their_own() -> None:
    item = item_of(
        "For Immediate Release\nContact:\nAda Lind, River Club, (202) 555-0143; ada@example.org\n"
        "River Club Takes the Ferry Board to Court Over Three Closed Piers and a Boat\n"
        "Villagers Wait for Hours at the Lake, and Pay Twice for the Same Journey\nBOISE, ID\n"
        "The River Club took the board to court, and asked the judges\nto open the piers again that were closed without\n"
        "a word in the spring of the year, since villagers have waited\nfor hours in rain and wind at the lake.\n"
    )
    assert item.headline.endswith("Three Closed Piers and a Boat")
    assert item.place == "Boise, ID"


def test_the_name_of_a_university_in_capitals_is_no_place() -> None:
    item = item_of(f"NEWS RELEASE 3-MAR-2021\n\n{HEADLINE}\n\nNORTHERN LAKES UNIVERSITY\n\n{TEXT}")
    assert (item.headline, item.date, item.place) == (HEADLINE, DAY, "")


def test_a_title_behind_a_people_of_a_language_is_whole() -> None:
    headline = "Les bateaux des lacs préfèrent leur billet à celui des Français"
    assert item_of(f"{headline}\n\nCommuniqué du 3 mars 2021\n\n{TEXT}").headline == headline


@pytest.mark.parametrize(
    ("head", "place"),
    [
        (
            "03-07-2021\n\nCOLUMBUS, Ohio - Signed March 1, 2021 - ",
            "Columbus, Ohio",
        ),
        ("March 7, 2021 # 57/02\n\nBurlington, VT—Ada Lind, Chair,\n", "Burlington, VT"),
        ("March 7, 2021\n\n(OTTAWA)", "Ottawa"),
        ("March 7, 2021\n\nMorgantown, WV-\n", "Morgantown, WV"),
        ("March 7, 2021\n\nDAYTON, Ohio-", "Dayton, Ohio"),
    ],
)
def test_datelines_close_to_their_texts(head: str, place: str) -> None:
    item = item_of(f"{HEADLINE}\n\n{head}{TEXT}")
    assert (item.headline, item.place) == (HEADLINE, place)
    assert item.date in (date(2021, 3, 7), date(2021, 3, 1))


def test_a_day_in_figures_has_its_month_first_beside_a_telephone_in_america() -> None:
    head = f"{HEADLINE}\n\n5/9/2021\n\nContact: Ada Lind, 202-555-0143\n\n"
    assert item_of(head + TEXT).date == date(2021, 5, 9)
    assert item_of(head.replace("202-555-0143", "020 7946 0143") + TEXT).date is None


def test_a_day_below_a_text_is_told_without_its_article() -> None:
    item = item_of(f"{HEADLINE}\n\n{TEXT}\nUzès le 3 mars 2021\n")
    assert (item.date, item.place) == (DAY, "Uzès")


def test_an_event_today_is_on_the_day_of_the_release() -> None:
    item = item_of(
        f"[보도자료] {HEADLINE}\n일시 및 장소 : 2021. 3. 3. 오전 11시, 강변 마당\n\n"
        "1. 오늘(3/3) 강변 모임은 기자회견을 열어 여객선 승선권을 하나로 합치라고 요구하였습니다.\n\n2. 감사합니다.\n"
    )
    assert (item.headline, item.date) == (HEADLINE, DAY)


def test_first_words_that_stand_alone_belong_to_their_paragraphs() -> None:
    text = (
        "Exhibit\n99.1\nFOR\nIMMEDIATE RELEASE\nCONTACT:\nADA\nLIND\nSVP/CORPORATE\nCOMMUNICATIONS\n(202)\n555-0143\n"
        "RIVER\nBANK BOARD OF DIRECTORS NAMES TWO NEW MEMBERS IN THE SPRING\nBANK\nOPENS THREE OFFICES AT THE LAKE IN THE SUMMER\n"
        "River\nHill, NJ (March 3, 2021) – River Bank today said that two members\njoin its board, and that offices open at the lake.\n"
        "Both\nmembers have lived at the lake for thirty years, the bank said.\nThree\noffices open in June, in the villages north of the lake.\n"
        "Nobody\npays more than before, said the chair of the board of the bank.\n"
    )
    item = item_of(text)
    assert item.headline == "RIVER BANK BOARD OF DIRECTORS NAMES TWO NEW MEMBERS IN THE SPRING"
    assert (item.date, item.place) == (DAY, "River Hill, NJ")
    assert words_of(page_of(text)) == len(text.split())


def test_lines_in_capitals_between_blank_ones_are_one_headline() -> None:
    head = "13th ANNUAL RIVER FESTIVAL\nANNOUNCES ITS SUMMER PROGRAM\nSET FOR JUNE 18-20 AT THE LAKE\n\nNEW PLAYS ABOUT BOATS\n\n"
    item = item_of(f"FOR IMMEDIATE RELEASE, PLEASE\n\n{head}Geneva, NY (March 3, 2021) — {TEXT}")
    assert item.headline.startswith("13th ANNUAL RIVER FESTIVAL ANNOUNCES")
    assert item.headline.endswith("AT THE LAKE")


def test_a_subheadline_close_below_a_headline_in_capitals_is_no_part_of_it() -> None:
    head = "RIVER CLUB AND LAKE CLUB GO AHEAD TOWARD AN AGREEMENT ON BOATS"
    item = item_of(
        f"FOR IMMEDIATE RELEASE\nMarch 3, 2021\n\n{head}\nMemorandum First Step in Partnership Between Two Clubs\n\n"
        f"HOUSTON, March 3, 2021 – {TEXT}"
    )
    assert item.headline == head


def test_a_headline_close_below_contacts_and_above_a_dateline() -> None:
    item = item_of(
        "RIVER LINE BOAT AUTHORITY\nPress Release\nDate:\nMarch 3, 2021\nContact:\nAda Lind, General Manager\n"
        f"Phone:\n(304) 555-0143\n{HEADLINE}\nMorgantown, WV-\n{TEXT}"
    )
    assert (item.headline, item.date, item.place) == (HEADLINE, DAY, "Morgantown, WV")
    assert [(it.name, it.phone) for it in item.contacts] == [("Ada Lind", "(304) 555-0143")]


def test_where_pictures_are_is_no_headline() -> None:
    head = f"FOR IMMEDIATE RELEASE\n\nImages available at example.org/press\n\n{HEADLINE}\n\n"
    assert item_of(f"{head}Boston, Mass. – {TEXT}").headline == HEADLINE


def test_a_title_in_front_matter_goes_on_below() -> None:
    text = (
        "---\ntitle: Could all of the lake ferries share one ticket from the coming\n  spring?\n"
        "date: 2021-03-03 09:00:00 Z\nlayout: press\n---\n\n" + TEXT
    )
    item = item_of(text, "page.md")
    assert item.headline == "Could all of the lake ferries share one ticket from the coming spring?"
    assert item.date == DAY


def test_a_text_whose_lines_stand_apart_is_no_list_of_headlines() -> None:
    lines = "The club of the river, Ada Lind,\n\nwill visit four villages on Wednesday this\n\nweek as part of a round of talks.\n"
    item = item_of(f"Media Alert - {HEADLINE}\n\n3 March 2021\n\n{lines}\nMill Hall\n\nLake Road\n")
    assert (item.headline, item.date) == (HEADLINE, DAY)


def test_a_dateline_below_a_heading_of_its_text() -> None:
    item = item_of(
        f"<main><h1>{HEADLINE}</h1><p>March 3, 2021</p><h2>One boat for three villages</h2>"
        f"<p><strong>HELENA, Mont.</strong> &#8212; {TEXT}</p></main>",
        "page.html",
    )
    assert (item.headline, item.date, item.place) == (HEADLINE, DAY, "Helena, Mont.")


@pytest.mark.parametrize(
    "headline",
    [
        "City Library Opens New Reading Room After Two Years",
        "City Council Approves Lake Ferry Budget",
        "State Names New Ferry Director",
        "City of Helena Opens Ferry Pier",
    ],
)
def test_a_headline_that_begins_as_an_office_does(headline: str) -> None:
    item = item_of(f"{headline}\n\nHELENA, Mont., March 3, 2021 — {TEXT}")
    assert item.headline == headline


@pytest.mark.parametrize(
    ("text", "subheadline"),
    [
        (
            '강변모임, 방앗간 문을 열어\n\n- 가족들 "함께 지켰다"\n\n강변모임은 5일 방앗간 문을 열었다.\n',
            '가족들 "함께 지켰다"',
        ),
        (
            "Mill Opens\n\n- Families kept it\n\nGENEVA, May 6, 2014 — The mill opened.\n",
            "Families kept it",
        ),
        ("Mill Opens\n\n- Families kept it\n- It is old\n\nGENEVA, May 6, 2014 — It opened.\n", ""),
        ("Mill Opens\n\n- Families kept it.\n\nThe mill opened on May 6 by the river.\n", ""),
    ],
)
def test_one_line_behind_a_dash_between_headline_and_text_is_a_subheadline(
    text: str, subheadline: str
) -> None:
    page = page_of(text)
    assert page.items[0].subheadline == subheadline
    assert words_of(page) == len(text.split())
