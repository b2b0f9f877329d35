"""Releases as they are copied from the sites of others: what a page sets around them, and between their parts."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

HEADLINE = "Club Opens Second Shelter"
PROSE = (
    "The club opens a second shelter in the old mill by the river, with forty beds for the winter."
)
DATELINE = f"GENEVA, May 14, 2019 — {PROSE}"


@pytest.mark.parametrize(
    "above",
    [
        "Flood in Geneva\n\nAll that the city knows of the flood stands on one page:\n\nexample.org/flood\n\n{h}\n\nPress release 14 May 2019\n\nThe river office tells the press:\n\n",
        "River Club\n\nNews, Dates, Experts\n\nThe logo\nThe logo\n\nVideos\n\nThe app\n\nStore\n\nShare:\n14.05.2019 17:49\n\n{h}\n\nAda Lind\n\n",
        "National Club of River Wardens\n\nNational Club of River Wardens National Club of River Wardens\n\n{h}\n\nFor Immediate Release: May 14, 2019\n\n",
        "About our river and its mills\n\n  • Office\n  • 2019.05.14\n  • 568\n\n{h}\n\n",
        "date 2019-05-14 {h}\n\n",
        "Press Release ID: 791675 (The River Club)\n\n{h}\n\nMay 14, 2019\n\n",
        "Set Up Your Account And Submit\n\nMay 14, 2019\n\n{h}\n\n",
    ],
)
def test_a_headline_below_the_lines_of_a_site(above: str) -> None:
    text = (
        above.format(h=HEADLINE)
        + f"{PROSE}\n\nThe River Club and the National Club of River Wardens share it.\n"
    )
    text += f"\nYou just read:\n\n{HEADLINE}\n"
    page = page_of(text)
    assert (page.items[0].headline, page.items[0].date) == (HEADLINE, date(2019, 5, 14))
    assert words_of(page) == len(text.split())


@pytest.mark.parametrize(
    "between",
    [
        "NEWS PROVIDED BY\n\nThe River Club\n\nMay 14, 2019, 10:30 ET\n\nSHARE THIS ARTICLE\n\nThe mayor of the town speaks of a winter without a night in the cold for anybody\n\n",
        "Picture of the seal\n\nThe office of the warden\n\n202 River Street\n\nFor media inquiries only, contact: Ada Lind, Press Secretary Phone: (202)555-0143 Mobile: (202) 555-0144\n\n",
        "- Forty beds for the winter in the old mill\n- A kitchen for sixty\n\nThe mayor speaks of a good day for the whole town and its river.\n\n",
    ],
)
def test_a_dateline_below_what_a_site_sets_between(between: str) -> None:
    text = f"{HEADLINE}\n\n{between}{DATELINE}\n\nIt is warm.\n"
    item = item_of(text)
    assert (item.headline, item.place, item.date) == (HEADLINE, "Geneva", date(2019, 5, 14))


@pytest.mark.parametrize(
    ("head", "place", "day"),
    [
        (f"{HEADLINE}\n\n(riverPR) (Geneva, 14.05.2019) {PROSE}", "Geneva", date(2019, 5, 14)),
        (
            f"{HEADLINE}\n\nGeneva, Vaud\n\n{PROSE} It will stay open until spring.",
            "Geneva, Vaud",
            None,
        ),
        (f"May 14, 2019 - {HEADLINE}\n\n{PROSE}", "", date(2019, 5, 14)),
        (f"{HEADLINE} (14 May 2019)\n\n{PROSE}", "", date(2019, 5, 14)),
        (f"Geneva – Club and town to announce a second shelter by the river\n\n{PROSE}", "", None),
        (f"8:00am\n\n{HEADLINE}\n\n{PROSE}", "", None),
    ],
)
def test_places_and_dates_of_other_houses(head: str, place: str, day: date | None) -> None:
    item = item_of(f"{head}\n\nIt is warm.\n")
    assert (item.place, item.date) == (place, day)
    assert "8:00" not in item.headline


@pytest.mark.parametrize(
    "lines",
    [
        "News Release 14-May-2019\n{h}\nPeer-Reviewed Publication\nThe River Club\n\n{p}",
        "{h}\nMay 14, 2019 08:00 AM Eastern Standard Time\n\n{p}",
        "{h}\n\n  • 등록일 : 2019-05-14[최종수정일 : 2019-05-15]\n  • 조회수 : 9567\n\n{p}",
        "본문 바로가기 메인메뉴 바로가기\n\n이 누리집은 공식 누리집입니다.\n\n{h}\n\n2019.05.14 강환경부\n목록\n\n{p}",
        "{h}\n\nA new house will help the people of the river through the cold.\n\nFrom:\nThe River Club and Ada Lind\nPublished\n14 May 2019\n\n{p}",
        "{h}\n\n{p}\n\nIt is warm.\n\n2019년 5월 14일\n\n강 모임",
        "{h}\n\nRiver Office\n\nNews Release\n\nFor Immediate Release\n2019HLTH0143\nMay 14, 2019\n\nRiver Office\n\n{p}",
        "---\ntitle: {h}\ndate: 2019-05-14 09:00:00 -0500\n---\n\n{p}",
    ],
)
def test_days_as_sites_print_them(lines: str) -> None:
    page = page_of(f"{lines.format(h=HEADLINE, p=PROSE)}\n")
    assert (page.items[0].headline, page.items[0].date) == (HEADLINE, date(2019, 5, 14))
    assert [it.phone for it in page.items[0].contacts] == []


@pytest.mark.parametrize(
    "event",
    [
        "Date: Monday, May 20, 2019",
        "When:\n\nMay 20, 2019",
        "Deadline: May 20, 2019",
        "Letzte Änderung 05.01.2019",
    ],
)
def test_the_day_of_something_else_is_not_that_of_the_release(event: str) -> None:
    assert item_of(f"{HEADLINE}\n\n{PROSE}\n\n{event}\n").date is None


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (f"14 November 2025\nBrussels\n{HEADLINE}\n\n{PROSE}", "Brussels"),
        (f"14 November 2025\nEnvironment Agency\n{HEADLINE}\n\n{PROSE}", ""),
        (
            f"{HEADLINE}\n\nWendburg. Vier Jahre lang haben Forschende im Fluss alle zehn Minuten die Temperatur gemessen.",
            "Wendburg",
        ),
        (
            "POL-WB: Kabel von Baustelle am Fluss gestohlen\n\n14.11.2025 – 11:05\n\nPolizei\n\nWendburg-Ost (ots)\n\n"
            "In der Nacht haben Unbekannte von einer Baustelle am Fluss Kabel gestohlen. Der Schaden beträgt mehrere Tausend Euro. (mq)",
            "Wendburg-Ost",
        ),
    ],
)
def test_towns_apart_from_the_text(lines: str, place: str) -> None:
    item = item_of(f"{lines}\n\nRückfragen bitte an:\n\nElena Ost\nTelefon: 0351 555-1430\n")
    assert item.place == place
    assert item.headline in (HEADLINE, "POL-WB: Kabel von Baustelle am Fluss gestohlen")


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("Contacts presse\nLe Pont : Ada Lind, 06 55 50 10 44, p@example.org", ["Ada Lind"]),
        (
            "For media enquiries regarding the experts, please contact Ada Lind (a@example.org) and Elena Ost (e@example.org).",
            ["Ada Lind", "Elena Ost"],
        ),
        (
            "Wissenschaftliche Ansprechpartner:\nElena Ost\nInstitut für Flüsse\nTel.: +49 351 555-143",
            ["Elena Ost"],
        ),
        (
            "Article Publication Date\n3-Mar-2023\n\nMedia Contact\nAda Lind\nRiver Club\na@example.org",
            ["Ada Lind"],
        ),
    ],
)
def test_people_behind_bodies_and_after_lists_of_fields(lines: str, names: list[str]) -> None:
    page = page_of(f"{HEADLINE}\n\n{PROSE}\n\nIt is warm.\n\n{lines}\n")
    assert [[it.name for it in item.contacts] for item in page.items] == [names]


def test_a_feed_names_its_headline_once_more() -> None:
    text = f"{HEADLINE}\n{PROSE}\nThe post {HEADLINE} appeared first on River Club.\n"
    assert item_of(text).headline == HEADLINE


@pytest.mark.parametrize(
    "above",
    [
        "OFFICE OF THE RIVER WARDEN\nMILL COUNTY\n\nNEWS RELEASE\n\nAda Lind, District Attorney\n400 River Street, Wendbridge\n\nDate: May 14, 2019\n\n{h}\n\n",
        "{h}\n\nThe press release issued by the River Club on 14 May 2019.\n\n",
    ],
)
def test_lines_of_an_office_are_no_headline(above: str) -> None:
    item = item_of(f"{above.format(h=HEADLINE)}{PROSE}\n\nIt is warm.\n")
    assert (item.headline, item.date) == (HEADLINE, date(2019, 5, 14))


@pytest.mark.parametrize("mark", ["<끝>", "ENDS", "(끝)", "-end-", "###"])
def test_an_end_mark_behind_the_last_sentence(mark: str) -> None:
    item = item_of(f"{HEADLINE}\n\n{PROSE}\n\nIt is warm. {mark}\n")
    assert item.end_mark == mark
    assert item.body[-1].text == "It is warm."


def test_a_town_behind_a_stroke() -> None:
    item = item_of(f"{HEADLINE}\n\n14 November 2025|Geneva\n\n{PROSE}\n")
    assert (item.place, item.date) == ("Geneva", date(2025, 11, 14))


def test_a_rank_before_a_name_is_no_town() -> None:
    assert (
        item_of(
            f"{HEADLINE}\n\nSen. Ada Lind spoke in the town at the river and said that it is time to act for the people.\n"
        ).place
        == ""
    )


def test_a_form_of_the_police() -> None:
    item = item_of(
        "Mill Police Department\nMedia Release\n\nIncident: Robbery\nLocation: 400 block of River Street\nCase #: 25-10433\n"
        f"Released by: Sgt. Ada Lind, 503-555-0143\nDate of release: May 14, 2019\n\n{PROSE} Anyone who knows more is asked to come to the mill.\n"
    )
    assert "Robbery" not in item.headline
    assert "River Street" not in item.headline
    assert item.date == date(2019, 5, 14)
    assert [(it.name, it.phone) for it in item.contacts] == [("Ada Lind", "503-555-0143")]


@pytest.mark.parametrize(
    "line", ["14 May 2019 - Geneva", "May 14, 2019, Geneva", "14 May 2019 – Geneva"]
)
def test_a_town_behind_its_day(line: str) -> None:
    item = item_of(f"{line}\n\n{HEADLINE}\n\n{PROSE}\n\nIt is warm.\n")
    assert (item.headline, item.place, item.date) == (HEADLINE, "Geneva", date(2019, 5, 14))


def test_a_letter_to_the_press_in_korean() -> None:
    item = item_of(
        "보 도 자 료\n\n수 신 : 각 언론사 사회부\n발 신 : 강변시민연대 (담당 : 박도현 활동가 02-555-0143 / press@example.org)\n"
        "일 자 : 2025년 11월 14일\n제 목 : 강변 쉼터 폐쇄 철회 촉구 기자회견\n\n1. 안녕하세요. 귀 언론사의 노고에 감사드립니다.\n\n2. 많은 취재와 보도를 부탁드립니다. 끝.\n"
    )
    assert (item.headline, item.date) == ("강변 쉼터 폐쇄 철회 촉구 기자회견", date(2025, 11, 14))
    assert [(it.name, it.email, it.phone) for it in item.contacts] == [
        ("박도현", "press@example.org", "02-555-0143")
    ]


@pytest.mark.parametrize("title", ["Recent News", "Weitere Meldungen", "관련 기사"])
def test_news_that_a_site_offers_below_a_release_are_none_of_its_own(title: str) -> None:
    offered = "".join(
        f"\n{it} Opened by the River Club\nJune {at}, 2019\nThe club of the river today opened another one of them for all the town and …\n"
        for at, it in enumerate(("A Mill", "A Bridge", "A Bath"), start=3)
    )
    text = f"{HEADLINE}\n\n{DATELINE}\n\nIt is warm there.\n\n{title}\n{offered}"
    page = page_of(text)
    assert [it.headline for it in page.items] == [HEADLINE]
    assert words_of(page) == len(text.split())


@pytest.mark.parametrize("part", ["article", "main"])
def test_the_head_of_an_article_is_no_furniture(part: str) -> None:
    head = '<header><h2><a href="/news/shelter" rel="bookmark">Club Opens Shelter</a></h2><p><time>May 14, 2019</time> by <a href="/ada">Ada</a></p></header>'
    page = f"<{part}>{head}<p>GENEVA (May 13, 2019) The club opens a second shelter in the old mill by the river.</p></{part}>"
    assert item_of(page, "page.html").headline == "Club Opens Shelter"


def test_a_subheadline_above_a_status_and_what_a_feed_left_beside_it() -> None:
    text = f"{HEADLINE}\n\n$\n0\n0\n\nForty Beds for the Winter in the Old Mill\n\nFor Immediate Release:\nMay 14, 2019\n\nContact:\nAda Lind 202-555-0143\n\nGeneva -- {PROSE}\n"
    item = item_of(text)
    assert (item.headline, item.subheadline) == (
        HEADLINE,
        "Forty Beds for the Winter in the Old Mill",
    )
    assert (item.place, item.date) == ("Geneva", date(2019, 5, 14))


@pytest.mark.parametrize(
    ("section", "dated"),
    [
        ("Nos communiqués de presse", "Communiqué du 14 mai 2019"),
        ("Our press releases", "May 14, 2019"),
        ("Alle Pressemitteilungen", "14. Mai 2019"),
        ("Nuestros comunicados de prensa", "14 de mayo de 2019"),
    ],
)
def test_the_name_of_a_section_is_no_headline(section: str, dated: str) -> None:
    item = item_of(f"{section}\n\n{HEADLINE}\n\n{dated}\n\n{PROSE}\n")
    assert (item.headline, item.date) == (HEADLINE, date(2019, 5, 14))


@pytest.mark.parametrize(
    "people",
    ["Ada Lind\n202-555-0143\nBea Roos\n202-555-0178", "Ada Lind, Media Relations\n202-555-0143"],
)
def test_names_above_numbers_stand_above_the_headline(people: str) -> None:
    item = item_of(
        f"For immediate release\nMay 14, 2019\n{people}\n{HEADLINE}\nForty Beds for the Winter\n(Geneva) – {PROSE}\n"
    )
    assert (item.headline, item.place) == (HEADLINE, "Geneva")
    assert next((it.name, it.phone) for it in item.contacts) == ("Ada Lind", "202-555-0143")
    assert len(item.contacts) == people.count("202")
