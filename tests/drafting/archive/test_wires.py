"""Releases with pictures, files and offers to everybody around them, as wires and zoos send them."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of

HEADLINE = "Club Opens Second Shelter"
PROSE = (
    "The club opens a second shelter in the old mill by the river, with forty beds for the winter."
)


def test_lines_of_pictures_and_files_are_no_headline() -> None:
    item = item_of(
        "NEWS RELEASE\n\nFOR IMMEDIATE RELEASE\n\nContact:\n\nAda Lind – 718-555-0143; a@example.org\n\nElena Ost – 718-555-0144; e@example.org\n\n"
        f"Photo Credit: Nils Berg © River Club\n\nVideo Credit: © River Club\n\n{HEADLINE}\n\nThe club has two houses now\n\n"
        "YouTube Video:\n\nhttps://example.org/film\n\nB-Roll Download:\n\nThe Mill by Night 11-03-2015_h264.mov\n\n@RiverClub: https://example.org/club\n\n"
        f"Geneva – May 14, 2019 – {PROSE}\n\nIt is warm.\n"
    )
    assert (item.headline, item.place, item.date) == (HEADLINE, "Geneva", date(2019, 5, 14))
    assert [it.name for it in item.contacts] == ["Ada Lind", "Elena Ost"]


def test_where_everybody_may_ask_is_no_media_contact() -> None:
    item = item_of(
        f"{HEADLINE}\n\n{PROSE}\n\nIt is warm.\n\nFor media inquiries, contact Ada Lind at a@example.org.\n"
        "For general inquiries, contact info@example.org.\n"
    )
    assert [(it.name, it.email) for it in item.contacts] == [("Ada Lind", "a@example.org")]


def test_an_offer_of_a_site_is_no_headline() -> None:
    item = item_of(
        f"Sign Up For Updates\nMenu\n\n{HEADLINE}\nMay 14, 2019 | Press Release\n\n{PROSE}\n\nIt is warm.\n"
    )
    assert (item.headline, item.date) == (HEADLINE, date(2019, 5, 14))


def test_the_head_of_a_message_that_was_copied() -> None:
    item = item_of(
        f"From:\nAda Lind\nTo:\nnews@example.org\nSubject:\nA shelter\nDate:\nTue, May 14, 2019 4:15 pm\n\nNEWS RELEASE\n\n{HEADLINE}\n\n"
        f"GENEVA (Tuesday, May 14, 2019)—{PROSE}\n\nFor more information:\n\nAda Lind, River Club\n(435) 555-0143\n"
    )
    assert (item.headline, item.date) == (HEADLINE, date(2019, 5, 14))
    assert [(it.name, it.email) for it in item.contacts] == [("Ada Lind", "")]


def test_facts_end_where_the_text_begins() -> None:
    item = item_of(
        f"{HEADLINE}\nWann: Mittwoch, 27. September 2017\n10:00 Uhr\nWo: Haus am Fluss\nWer: Ada Lind, Flussrat\n"
        "Wer am Fluss wohnt, hat ein Recht auf einen warmen Platz, und die Stadt muss dafür sorgen, dass jeder einen findet, der im Winter keinen hat, auch in der Nacht.\n"
        "Kontakt:\nFLUSSRAT GENF\nPressestelle\nT: +41 22 555 01 43\nmailto:presse@example.org\n"
    )
    assert [(it.name, it.email) for it in item.contacts] == [("", "presse@example.org")]


@pytest.mark.parametrize(
    ("text", "headline", "place", "day"),
    [
        (
            f"Communiqué FLC\n{PROSE} Il est temps.\nParis, le 24 mai 2019\n",
            "",
            "Paris",
            date(2019, 5, 24),
        ),
        (
            f"{HEADLINE}\nGeneva – WEBWIRE – Friday, September 6, 2024\n{PROSE}\n",
            HEADLINE,
            "Geneva",
            date(2024, 9, 6),
        ),
        (
            f"Boletín de Prensa No 123 de 2025\n\n{HEADLINE}\n\nBogotá D.C., 02 de mayo de 2025. {PROSE}\n",
            HEADLINE,
            "Bogotá D.C.",
            date(2025, 5, 2),
        ),
        (
            f"PRESS RELEASE | For Release at 12:01 a.m. ET, May 14, 2019\n\n{HEADLINE}\n\n(Geneva, May 14, 2019) — {PROSE}\n",
            HEADLINE,
            "Geneva",
            date(2019, 5, 14),
        ),
        (
            f"{HEADLINE}\n\nPost Date: 05/14/2019 4:30 PM\n\n{PROSE}\n",
            HEADLINE,
            "",
            date(2019, 5, 14),
        ),
    ],
)
def test_labels_and_days_of_more_houses(text: str, headline: str, place: str, day: date) -> None:
    item = item_of(text)
    assert (item.headline, item.place, item.date) == (headline, place, day)
    assert item.contacts == ()


def test_a_letterhead_reaches_no_press_office() -> None:
    item = item_of(
        f"The River Foundation\n1200 Mill Avenue\nTel. 216-555-0100 • Fax 216-555-0101\n\nNEWS\n\nContact: Ada Lind\n216-555-0143\n\n{HEADLINE}\n\n{PROSE}\n"
    )
    assert [(it.name, it.phone) for it in item.contacts] == [("Ada Lind", "216-555-0143")]


def test_hours_behind_a_number_are_no_part_of_it() -> None:
    item = item_of(
        f"{HEADLINE}\n\n{PROSE}\n\n-RCG-\n\nFor more information or to request an interview, call Ada Lind on 0300 123 0143 (24 hours) or email a@example.org\n"
    )
    assert [(it.name, it.email, it.phone) for it in item.contacts] == [
        ("Ada Lind", "a@example.org", "0300 123 0143")
    ]
    assert item.end_mark == "-RCG-"


def test_a_headline_that_a_page_has_in_its_bar_its_trail_and_its_text() -> None:
    item = item_of(
        f"{HEADLINE} Today - River County\nScroll to top\nSearch for\nPress\n8 min read\n{HEADLINE} Today\nAuthor\nNils Berg\nPublished\nMay 14, 2019\nHome\nPress\n"
        f"{HEADLINE} Today\nFor Immediate Release\nCase # 11HF1337\nMay 14, 2019\nAda Lind\nChief of Staff\nOffice: 714-555-0143\nCell: 714-555-0144\n"
        f"Elena Ost\nSpokesperson\nOffice: 714-555-0145\n{HEADLINE} Today\nGENEVA – {PROSE}\n\nIt is warm.\n###\nShare\nLatest Posts\nAnother Day\nJune 9, 2026\nPress\n"
    )
    assert (item.headline, item.place, item.date) == (
        f"{HEADLINE} Today",
        "Geneva",
        date(2019, 5, 14),
    )
    assert [(it.name, it.phone) for it in item.contacts] == [
        ("Ada Lind", "714-555-0143"),
        ("Elena Ost", "714-555-0145"),
    ]
    assert item.end_mark == "###"


def test_a_headline_far_below_the_menus_of_a_site() -> None:
    menus = "".join(f"Page {number} of the Site\n" for number in range(70))
    item = item_of(
        f"{HEADLINE} | River County\nSkip to main content\n{menus}Search\nJune 5, 2026: {HEADLINE}\nContact:\nMedia Relations Division\n(213) 555-2000\n"
        f"GENEVA, Ohio – {PROSE}\nIt is warm.\nJune 5, 2026\nLinks:\nMap\n"
    )
    assert (item.headline, item.place, item.date) == (
        HEADLINE,
        "Geneva, Ohio",
        date(2026, 6, 5),
    )


@pytest.mark.parametrize(
    ("below", "found"),
    [
        (
            "<p>Presse: Ada Lind, Tel. 040 555 01 43</p>",
            [("Ada Lind", "", "040 555 01 43")],
        ),
        (
            "<p>Bei Rückfragen:<br>Ada Lind<br>0151 555 01 430</p>",
            [("Ada Lind", "", "0151 555 01 430")],
        ),
        (
            "<p>CORREO ELECTRÓNICO<br>gabinete.prensa@example.org</p><p>PLAZA DEL RÍO, 1<br>28071 - MADRID<br>TELÉFONO: 91 555 01 43</p>",
            [("", "gabinete.prensa@example.org", "91 555 01 43")],
        ),
    ],
)
def test_press_offices_of_more_languages(below: str, found: list[tuple[str, str, str]]) -> None:
    item = item_of(
        f"<h1>{HEADLINE}</h1><p>{PROSE}</p><p>“It is warm,” said Elena Ost.</p>{below}", "page.html"
    )
    assert [(it.name, it.email, it.phone) for it in item.contacts] == found


def test_contacts_in_a_page_laid_out_in_tables() -> None:
    item = item_of(
        f"<table><tr><td><b>FOR IMMEDIATE RELEASE</b><br>May 14, 2019</td></tr><tr><td>CONTACT: Ada Lind, 202-555-0143</td></tr>"
        f"<tr><td><h2>{HEADLINE}</h2></td></tr><tr><td><p>{PROSE}</p></td></tr></table>",
        "page.html",
    )
    assert [(it.name, it.phone) for it in item.contacts] == [("Ada Lind", "202-555-0143")]
    assert item.date == date(2019, 5, 14)


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("Publié le 14/05/2019 - Mis à jour le 15/05/2019", "", date(2019, 5, 14)),
        ("++ Pressemitteilung vom 14. Mai 2019 ++", "", date(2019, 5, 14)),
        ("Geneva, 14 May 2019 (River News Agency)", "Geneva", date(2019, 5, 14)),
    ],
)
def test_lines_of_days_with_more_in_them(line: str, place: str, day: date) -> None:
    item = item_of(f"{line}\n\n{HEADLINE}\n\n{PROSE}\n\nIt is warm.\n\nFin du communiqué\n")
    assert (item.headline, item.place, item.date) == (HEADLINE, place, day)
    assert item.end_mark == "Fin du communiqué"


def test_of_two_stamps_of_a_page_the_first_is_the_day_of_the_release() -> None:
    stamps = "2019-12-11 00:00:00\n2021-06-25 16:20:41"
    item = item_of(f"{HEADLINE}\n\n{PROSE}\n\nIt is warm and dry.\n\n{stamps}\n{HEADLINE}\n")
    assert item.date == date(2019, 12, 11)


def test_the_day_below_another_title_is_not_that_of_the_release() -> None:
    news = "Another Title of Other News Today\nJune 3, 2026"
    assert item_of(f"{HEADLINE}\n\n{PROSE}\n\nIt is warm and dry.\n\n{news}\n").date is None


@pytest.mark.parametrize(
    "above",
    [
        "8:15 am 14/05/2019\n\n{h}\n\n",
        "Geneva, 14 de mayo de 2019\n\nNOTA DE PRENSA\nPara su publicación inmediata\n\n{h}\n\n",
        "To: All media\nAttention: News editors, Political reporters\nFor immediate distribution\n14 May 2019\n\n{h}\n\n",
        "For Immediate Release\n\n{h}\n\nMedia Contact:                         Date:\nAda Lind                               May 14, 2019\na@example.org\n\n",
    ],
)
def test_more_heads(above: str) -> None:
    item = item_of(f"{above.format(h=HEADLINE)}{PROSE}\n\nIt is warm and dry.\n")
    assert (item.headline, item.date) == (HEADLINE, date(2019, 5, 14))
    assert item.place in ("", "Geneva")


def test_the_number_of_a_report_of_the_police_is_no_telephone() -> None:
    headline = "POL-ZB: 190514-3: Zwei Verletzte am alten Wehr"
    item = item_of(
        f"{headline}\n\n14.05.2019 – 13:45\n\nPolizei Zarbrück\n\nZarbrück (ots)\n\n"
        "Am Dienstag sind am alten Wehr zwei Menschen verletzt worden. Ein Boot war an die Mauer getrieben.\n\nEs regnete.\n"
    )
    assert (item.headline, item.place, item.date) == (headline, "Zarbrück", date(2019, 5, 14))
    assert not item.contacts


def test_the_number_of_a_paper_with_its_year_is_no_telephone() -> None:
    item = item_of(
        f"Registrar of the River Court\nECZR 052 (2019)\n14.05.2019\n\n{HEADLINE}\n\n{PROSE}\n\nIt is warm and dry.\n"
    )
    assert (item.headline, item.date) == (HEADLINE, date(2019, 5, 14))
    assert not item.contacts
