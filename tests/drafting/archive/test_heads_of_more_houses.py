"""Heads as unions, ministries, clubs and newsrooms set them: labels, forms, wires, kickers and issuers above a headline."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of

DAY = date(2019, 5, 14)
HEADLINE = "Club Opens Second Shelter at the Old Mill"
PROSE = (
    "The club opens a second shelter in the old mill by the river, with forty beds for the winter."
)
KOREAN = "강사랑모임, 동쪽 강변에 새 배집 열어"
KOREAN_PROSE = (
    "강사랑모임은 오늘 동쪽 강변에 새 배집을 열었다고 밝혔다. 두 해 동안 힘을 모아 지은 집이다."
)


@pytest.mark.parametrize(
    "head",
    [
        f"Press Statement\n\nAttributable to the President of the Club\n\n{HEADLINE}\n\n14 May 2019",
        f"Press release - Shelters - 14-05-2019 - 11:42\n\n{HEADLINE}",
        f"{HEADLINE}\n\nUpdated: May 16, 2019\nPublished: May 14, 2019",
        f"Comunicado\n\n14/may/2019\n\n{HEADLINE}",
        f"COMMUNIQUÉ / PRESS RELEASE\n14 mai 2019\n\nCOMORES | DROIT AU TOIT\n\n{HEADLINE}",
        f"+++ PRESSEDIENST +++ PRESSEDIENST +++ PRESSEDIENST +++\n\nGewerkschaft Fluss und See (GFS)\nHauptvorstand\n\n14.05.2019\n\n{HEADLINE}",
        f"CLUB DE LOS RÍOS Y LAGOS DE LEVANTE (CRL-Intermill)\n\nNOTA DE PRENSA\n\n{HEADLINE}\n\n14 de mayo de 2019",
        f"CLUB DE LOS RÍOS DE LEVANTE\nOFICINA DE IMAGEN\n\nNOTA DE PRENSA N.° 318/OCII/2019\n\n{HEADLINE}\n\n14 de mayo de 2019",
        f"PUBLIC NOTICE AND PRESS RELEASE No. 44 of 2019\n\nRe: {HEADLINE}\n\n14 May 2019",
        f"NEWS RELEASE                         TSX-V: RIV   OTCQB: RIVRF\n\n{HEADLINE}\n\nMay 14, 2019",
        f"MEDIA RELEASE\nPrepared by: Sgt. Udo Roos, PIO\n14 May 2019\n\n{HEADLINE}",
        f"Communiqué à la presse et aux usagers\n\n14 mai 2019\n\n{HEADLINE}",
        f"{HEADLINE}\n\n2019-05-14, The River Club",
        f"**{HEADLINE}**\n**14 May 2019**",
        f"Comunicado a la opinión pública\n\n14 de mayo de 2019\n\n{HEADLINE}",
        f"MEDIA STATEMENT BY THE MINISTER OF RIVERS, ADA LIND\n\n14 MAY 2019\n\n{HEADLINE}",
        f"For the attention of news desks\n\nMay the 14th, 2019\n\n{HEADLINE}",
        f"Flussfreunde e. V. – Landesverband Nord\nPressestelle: Ada Lind, Tel. 030 5550142\n\n14. Mai 2019\n\n{HEADLINE}",
        f"Communiqué commun\n\nClub de la Rivière – Amis du Lac – Collectif Rames Libres\n\n14 mai 2019\n\n{HEADLINE}",
        f"주제목: {HEADLINE}\n\n2019. 5. 14.",
        f"{HEADLINE}\n\n강부 보도자료 /\n보도시점: 2019. 5. 14.(화) 13:00 / 배포 2019. 5. 14.(화)",
        f"보도자료\n\n보도시점 2019. 5. 14.(화) 조간 < 2019. 5. 13.(월) 12:00 >\n\n{HEADLINE}",
    ],
)
def test_heads_with_their_day(head: str) -> None:
    item = item_of(f"{head}\n\n{PROSE}\n\nIt is warm.\n")
    assert (item.headline, item.date, item.place) == (HEADLINE, DAY, "")


@pytest.mark.parametrize(
    ("head", "place"),
    [
        (f"{HEADLINE}\n\n14 May 2019 Joint News Release Abidjan/Basel Reading time: 2 min", "Abidjan/Basel"),
        (f"{HEADLINE}\n\nTuesday, 14 May 2019, off Cape Roos: {PROSE}", "off Cape Roos"),
        (f"{HEADLINE}\n\nDate: May 14, 2019\nLocation: Lindholm, Oregon", "Lindholm, Oregon"),
        (f"{HEADLINE}\n\nLindholm, Tuesday 14 May 2019, 10:00", "Lindholm"),
        (f"{HEADLINE}\n\nDateline: Lindholm, 14 May 2019", "Lindholm"),
        (f"Ref.: 21/2019 | Lindholm, 14 May 2019\n\n{HEADLINE}", "Lindholm"),
        (f"{HEADLINE}\n\nLINDHOLM, Ore. [May 14, 2019] – {PROSE}", "Lindholm, Ore."),
        (f"{HEADLINE}\n\nLindheim, 14. Mai 2019 / {PROSE}", "Lindheim"),
        (f"{HEADLINE}\n\nQuito, 14 de mayo de 2019 (RC).- {PROSE}", "Quito"),
        (f"FÉDÉRATION DES CLUBS (FDC)\n\nLYON, LE 14 MAI 2019\n\nCOMMUNIQUÉ\n\n{HEADLINE}", "Lyon"),
        (f"{HEADLINE}\n\nLINDHOLM, OR: May 14, 2019. PR Wire/US Wire: {PROSE}", "Lindholm, OR"),
        (f"{HEADLINE}\n\nLINDHOLM, Ore. and GENEVA, May 14, 2019 /PRNewswire-USNewswire", "Lindholm, Ore. and Geneva"),
        (f"{HEADLINE}\n\nMünchen, 14.05,2019. {PROSE}", "München"),
        (f"{HEADLINE}\n\nEL DORADO, KAN., May 14, 2019 — {PROSE}", "El Dorado, KAN."),
        (f"{HEADLINE}\n\n(Talca Vieja, 14 de mayo de 2019).- {PROSE}", "Talca Vieja"),
        (f"{HEADLINE}\n\nMay 14, 2019\n\nIsland Pond, VT | {PROSE}", "Island Pond, VT"),
        (f"{HEADLINE}\n\nSan Jacinto, Arce Nueva, Puerto Roos del Norte — 14 de mayo de 2019", "San Jacinto, Arce Nueva, Puerto Roos del Norte"),
    ],
)  # fmt: skip
def test_heads_with_day_and_place(head: str, place: str) -> None:
    item = item_of(f"{head}\n\n{PROSE}\n\nIt is warm.\n")
    assert (item.headline, item.date, item.place) == (HEADLINE, DAY, place)


@pytest.mark.parametrize(
    ("begins", "place"),
    [
        ("(Tues, July 30th – Derry-Roosland) ", "Derry-Roosland"),
        ("MADRID, 3 Mar. (RIO PRESS) – ", "Madrid"),
        ("Lindheim (pm). ", "Lindheim"),
        ("La Paz, 13 de junio (RED - PRENSA). - ", "La Paz"),
        ("Buenos Aires · Agosto de 2026\n\n", "Buenos Aires"),
        ("Buenos Aires, agosto de 2026.- ", "Buenos Aires"),
        ("Additionally, DC 33 will pay for it. ", ""),
    ],
)
def test_datelines_without_a_day_or_its_year(begins: str, place: str) -> None:
    item = item_of(f"{HEADLINE}\n\n{begins}{PROSE}\n\nIt is warm.\n")
    assert (item.headline, item.date, item.place) == (HEADLINE, None, place)


def test_capitals_below_a_headline_that_several_tell_are_no_headline() -> None:
    headline = "River Club and Lake Club open a mill together"
    item = item_of(
        f"{headline}\n\nFORTY BEDS ARE READY FOR THE WINTER IN ALL THREE HOUSES\n\nGENEVA, May 14, 2019 – {PROSE}\n\nIt is warm.\n"
    )
    assert (item.headline, item.place) == (headline, "Geneva")


@pytest.mark.parametrize(
    ("page", "name"),
    [
        (f"<html><head><title>River Club - {HEADLINE}</title></head><body><h1>River Club</h1><ul><li><a href='/'>Home</a></li></ul><h2>{HEADLINE}</h2><p>May 14, 2019</p><p>{PROSE}</p><p>It is warm.</p></body></html>", "page.html"),
        (f"# The Winter Club\n\n## Press Release\n\n### {HEADLINE}\n\nMay 14, 2019\n\n{PROSE}\n\nThe Winter Club says so to all who ask.\n", "page.md"),
    ],
)  # fmt: skip
def test_the_name_of_a_site_above_the_headline(page: str, name: str) -> None:
    item = item_of(page, name)
    assert (item.headline, item.date) == (HEADLINE, DAY)


def test_a_korean_headline_that_is_whole_ends_there() -> None:
    item = item_of(
        f"{KOREAN}\n배 마흔 척과 작은 도서관 들어서\n\n2019. 5. 14.\n\n{KOREAN_PROSE}\n\n집은 따뜻하다.\n"
    )
    assert (item.headline, item.subheadline) == (KOREAN, "배 마흔 척과 작은 도서관 들어서")


@pytest.mark.parametrize(
    ("head", "day", "place"),
    [
        (f"강사랑모임 대변인 논평\n\n{KOREAN}\n\n2019. 5. 14.\n\n", DAY, ""),
        (f"강사랑모임 홍보팀 보도자료\n\n{KOREAN}\n\n2019. 5. 14.\n\n", DAY, ""),
        (f"□ 제목 : {KOREAN}\n\n□ 배포일 : 2019. 5. 14.\n\n", DAY, ""),
        (f"보도자료\n배포일시: 2019. 5. 14.(화) 조간부터 보도 가능\n\n{KOREAN}\n\n", DAY, ""),
        (f"즉시 보도 가능합니다\n\n{KOREAN}\n\n2019. 5. 14.\n\n", DAY, ""),
        (f"{KOREAN}\n\n【서울=강소식】 ", None, "서울"),
        (f"보도자료\n\n’19. 5. 14.(화)\n\n{KOREAN}\n\n", DAY, ""),
        (f"- 보 도 자 료 -\n\n보낸날: 2019년 5월 14일\n받는이: 각 언론사\n\n{KOREAN}\n\n", DAY, ""),
        (f"보도자료\n\n홍보과\n\n{KOREAN}\n\n2019. 5. 14.\n\n", DAY, ""),
        (f"{KOREAN}\n\n[2019년 5월 14일, 전주] ", DAY, "전주"),
        (f"{KOREAN}\n\n강릉--(강소식)--", None, "강릉"),
        (f"{KOREAN}\n\n(통영=강소식) ", None, "통영"),
        (f"{KOREAN}\n\n강사랑모임 2019. 5. 14. 16:26\n\n", DAY, ""),
    ],
)
def test_korean_heads(head: str, day: date | None, place: str) -> None:
    item = item_of(f"{head}{KOREAN_PROSE}\n\n집은 따뜻하다.\n")
    assert (item.headline, item.date, item.place) == (KOREAN, day, place)


def test_place_and_day_below_a_text_in_a_form() -> None:
    item = item_of(f"{HEADLINE}\n\n{PROSE}\n\nIt is warm.\n\nPlace: Geneva\nDate: 14th May 2019\n")
    assert (item.headline, item.place, item.date) == (HEADLINE, "Geneva", DAY)


@pytest.mark.parametrize(
    ("phone", "day"),
    [
        ("(+371) 555 01 423", date(2019, 3, 12)),
        ("07700 900 733", date(2019, 3, 12)),
        ("(503) 555-0142", date(2019, 12, 3)),
        ("", None),
    ],
)
def test_figures_of_two_days_beside_the_telephone_of_a_country(
    phone: str, day: date | None
) -> None:
    item = item_of(
        f"{HEADLINE}\n\n12-03-2019\n\n{PROSE}\n\nIt is warm.\n\nPress contact: Ada Lind {phone} lind@example.org\n"
    )
    assert (item.headline, item.date) == (HEADLINE, day)


def test_what_when_and_where_above_a_heading_are_no_text() -> None:
    item = item_of(
        f"# MEDIA ADVISORY + STATEMENT\n\n**What:** A walk along the river and a meal at the mill\n**When:** Friday, 17 May 2019, 11am\n**Where:** the old mill\n\n---\n\n## {HEADLINE}\n\n*Wellington, 14 May 2019*\n\n{PROSE}\n\nIt is warm.\n",
        "page.md",
    )
    assert (item.headline, item.place, item.date) == (HEADLINE, "Wellington", DAY)


def test_a_dateline_in_the_cell_of_a_letterhead() -> None:
    item = item_of(
        f"<table><tr><td><b>Cabinet de la préfète</b></td><td>Belcombe, le 14 mai 2019</td></tr></table><h4>COMMUNIQUÉ DE PRESSE</h4><h2>{HEADLINE}</h2><p>{PROSE}</p><p>It is warm.</p>",
        "page.html",
    )
    assert (item.headline, item.place, item.date) == (HEADLINE, "Belcombe", DAY)


def test_capitals_above_a_line_that_is_none_end_there_in_a_wrapped_text() -> None:
    headline = "RIVER CLUB TO COUNCIL: A MILL BY THE RIVER IS NOT A “SHED WITHOUT A VALUE”"
    item = item_of(
        f"FOR RELEASE\n\n{headline}\nClub Asks for a New Entry in the Register That Costs It a Fortune a Year\n\n"
        "GENEVA--A line that went missing in 1936 costs the club of the river a fortune\n"
        "in each year, and the club would now very much like to have it back again as\n"
        "soon as the council of the town can find the time to meet and to write it in.\n\n"
        "It is warm in the mill.\n"
    )
    assert (item.headline, item.place) == (headline, "Geneva")
