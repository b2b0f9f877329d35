"""Contacts as many newsrooms set them: in prose, in tables, in several languages, by links."""

import pytest

from tests.drafting.archive.reader import item_of, page_of, release_of, words_of

TEXT = "Survey Published\n\nThe survey counts six sites, and names all of them one by one.\n\n"


@pytest.mark.parametrize(
    ("lines", "name", "email", "phone"),
    [
        (
            "Medienrückfragen bitte an:\n\nElena Ost\nPolizeipräsidium Bern\nPressestelle\nTelefon: 0761 555 1018\nelena@example.org",
            "Elena Ost",
            "elena@example.org",
            "0761 555 1018",
        ),
        (
            "Rückfragen bitte an:\n\nPolizei Bern\nElena Ost\nTelefon: +49 (0)5361 555 104",
            "Elena Ost",
            "",
            "+49 (0)5361 555 104",
        ),
        (
            "Más información para medios:\nElena Ost – Gabinete de Prensa\nTel. 955 55 02 03 / 600 55 02 04\nelena@example.org",
            "Elena Ost",
            "elena@example.org",
            "955 55 02 03",
        ),
        (
            "[NOTE: For interviews with the club, CONTACT: Elena Ost, 206-555-0155, elena@example.org]",
            "Elena Ost",
            "elena@example.org",
            "206-555-0155",
        ),
        (
            "Para entrevistas con los ponentes, enviar solicitud a elena@example.org o llamar a 600555010.",
            "",
            "elena@example.org",
            "600555010",
        ),
        (
            "Pour les entretiens, écrire à elena@example.org ou appeler le 06 55 50 10 20.",
            "",
            "elena@example.org",
            "06 55 50 10 20",
        ),
        (
            "Contact: Sgt. Elena Ost, PIO\n         Office 555-0143 / elena@example.org",
            "Elena Ost",
            "elena@example.org",
            "555-0143",
        ),
        (
            "CONTACT PRESSE : Elena Ost Présidente de l'Association des Rivières +41 22 555 01 11 | elena@example.org",
            "Elena Ost",
            "elena@example.org",
            "+41 22 555 01 11",
        ),
        (
            "Personnes-ressources\n\nRelations avec les médias\nRivières du Nord\nTél. : 613 555-0151\n"
            "Sans frais : 1 800 555-0154\nAdresse courriel : presse@example.org",
            "",
            "presse@example.org",
            "613 555-0151",
        ),
        ("담당 부서 강위원회 책임자 과 장 김하늘 (02-555-0456)", "김하늘", "", "02-555-0456"),
        ("담당 부서\n하천위원회\n책임자\n국 장\n이  진\n(02-555-0457)", "이진", "", "02-555-0457"),
        ("문의\n책임자\n과 장\n김하늘\n(02-555-0456)", "김하늘", "", "02-555-0456"),
        (
            "For more information contact Elena Ost @ 555-0143 or cell 0825550143",
            "Elena Ost",
            "",
            "555-0143",
        ),
        (
            "연락처\n\n국가강위원회 언론홍보담당 윤설아 02-555-0177 F.02-555-0178",
            "윤설아",
            "",
            "02-555-0177",
        ),
        (
            "Rückfragen & Kontakt:\n\nPID-Fluss\nPresse- und Informationsdienst (MA 53)\n01 555-81081\npress@example.org",
            "",
            "press@example.org",
            "01 555-81081",
        ),
        (
            "Rückfragen & Kontakt:\n\nwww.example.org/x/\nElena Ost\nTel.: 5550/81 845\ne-mail: elena@example.org",
            "Elena Ost",
            "elena@example.org",
            "5550/81 845",
        ),
        (
            "Pressekontakt:\nElena Ost\nPressesprecherin\nTelefon: 0385 / 555-0120\nE-Mail: elena@example.org",
            "Elena Ost",
            "elena@example.org",
            "0385 / 555-0120",
        ),
        (
            "Ansprechpartner für die Medien:\nDr. Elena Ost (Pressesprecherin), Tel.: 0511 555-0188, Mobil: 0170 5550188\nE-Mail: elena@example.org",
            "Elena Ost",
            "elena@example.org",
            "0511 555-0188",
        ),
        (
            "Rückfragen von Medien: Elena Ost, Tel. 0221/5550-123, elena@example.org",
            "Elena Ost",
            "elena@example.org",
            "0221/5550-123",
        ),
        (
            "Contact presse : Elena Ost – 06 55 50 10 20 – elena@example.org",
            "Elena Ost",
            "elena@example.org",
            "06 55 50 10 20",
        ),
        (
            "Pour plus de détails, veuillez contacter :\n\nElena Ost\nAttachée de presse\nBureau du maire\n418 555-0121",
            "Elena Ost",
            "",
            "418 555-0121",
        ),
        (
            "Contacto de prensa: Elena Ost, 600 555 010, elena@example.org",
            "Elena Ost",
            "elena@example.org",
            "600 555 010",
        ),
        (
            "Para más información: Elena Ost, jefa de prensa, tel. +56 2 5550 123",
            "Elena Ost",
            "",
            "+56 2 5550 123",
        ),
        (
            "문의: 이수진 홍보팀장, 02-555-0123, sujin@example.org",
            "이수진",
            "sujin@example.org",
            "02-555-0123",
        ),
        ("담당자: 김하늘 주무관 (02-555-0456)", "김하늘", "", "02-555-0456"),
        (
            "자세한 취재를 원하시면 박미경 사무관(☎ 02-555-0152)에게 연락 주시기 바랍니다.",
            "박미경",
            "",
            "02-555-0152",
        ),
        (
            "For further information and media requests, please contact Ms. Elena Ost (+41 22 555 0111 / elena@example.org).",
            "Elena Ost",
            "elena@example.org",
            "+41 22 555 0111",
        ),
        (
            "For further information, please contact Elena Ost, Public Information Officer, at\n(305) 555-0135\nor\nelena@example.org",
            "Elena Ost",
            "elena@example.org",
            "(305) 555-0135",
        ),
        (
            "If you would like more information about this topic, please contact Elena Ost at +1 202-555-0121 or email at elena@example.org.",
            "Elena Ost",
            "elena@example.org",
            "+1 202-555-0121",
        ),
        (
            "PRESS CONTACT\nElena Ost | Archivist | Hikers’ Union\nt: 0131 496 0144\ne: elena@example.org\nw: www.example.org",
            "Elena Ost",
            "elena@example.org",
            "0131 496 0144",
        ),
        (
            "Contact: Elena Ost, Policy Director, Clean Air Alliance, elena@example.org, +32 2 555 01 23, @cleanair",
            "Elena Ost",
            "elena@example.org",
            "+32 2 555 01 23",
        ),
        (
            "For more information contact:\n\nMs Elena Ost\nTelephone: (+41 22) 555 01 11\nFax: Fax (+41 22) 555 01 12",
            "Elena Ost",
            "",
            "(+41 22) 555 01 11",
        ),
    ],
)
def test_one_contact(lines: str, name: str, email: str, phone: str) -> None:
    (contact,) = item_of(f"{TEXT}{lines}\n").contacts
    assert (contact.name, contact.email, contact.phone) == (name, email, phone)


def test_several_contacts_with_their_cities_and_languages() -> None:
    lines = (
        "For more information, please contact:\n"
        "In Seoul, River Alliance, Jun Seo (English, Korean): +82-2-555-0101; or jun@example.org\n"
        "In Washington, DC, Institute for Rivers, Carl Moss (English): +1 202 555 0102; or cmoss@example.org\n"
    )
    one, other = item_of(TEXT + lines).contacts
    assert (one.name, one.email, one.phone) == ("Jun Seo", "jun@example.org", "+82-2-555-0101")
    assert (other.name, other.email, other.phone) == (
        "Carl Moss",
        "cmoss@example.org",
        "+1 202 555 0102",
    )


def test_contacts_below_one_another_without_a_blank_line() -> None:
    lines = "Media contacts:\nElena Ost\nDirector\n418 555-0121\n[email protected]\nNils Berg\nSecretary\n613 555-0122\n"
    one, other = item_of(TEXT + lines).contacts
    assert (one.name, one.phone, one.hidden) == ("Elena Ost", "418 555-0121", "[email protected]")
    assert (other.name, other.phone) == ("Nils Berg", "613 555-0122")


def test_an_office_that_nobody_is_named_for() -> None:
    lines = "For more information please contact:\n\nDr Elena Ost, 01632 960555, elena@example.org\nPress Office, 01632 960500\n"
    one, other = item_of(TEXT + lines).contacts
    assert (one.name, other.name, other.phone) == ("Elena Ost", "", "01632 960500")


@pytest.mark.parametrize(
    "line", ["Since 06/08/2010", "Adopted in 2014-2019", "Since 14.05.2019", "Budget: 1.200.000"]
)
def test_dates_and_sums_are_no_telephone_numbers(line: str) -> None:
    assert item_of(f"{TEXT}Contact: the office\n{line}\n").contacts == ()


def test_a_hotline_for_the_public_is_no_contact() -> None:
    line = "Anyone who saw the boat is urged to call the River Watch hotline at 305-555-0133.\n"
    assert item_of(TEXT + line).contacts == ()


@pytest.mark.parametrize(
    "page",
    [
        '<p>Contact: <a href="mailto:elena@example.org?subject=Survey">Elena Ost</a></p>',
        "<h4>Contact</h4><table><tr><th>Name</th><td>Elena Ost</td></tr><tr><th>E-mail</th><td>elena@example.org</td></tr></table>",
        "<h2>Media enquiries</h2><p>Elena Ost, Press Officer<br>Email: elena@example.org</p>",
    ],
)
def test_contacts_of_pages(page: str) -> None:
    text = (
        f"<h1>Survey Published</h1><p>The survey counts six sites, and names all of them.</p>{page}"
    )
    (contact,) = item_of(text, "page.html").contacts
    assert (contact.name, contact.email) == ("Elena Ost", "elena@example.org")


def test_every_word_of_contacts_is_counted() -> None:
    lines = f"{TEXT}Contacts\n\nMedia:\nElena Ost, 412-555-0166\nelena@example.org\nor\nInvestors:\nNils Berg, 412-555-0167\n"
    page = page_of(lines)
    assert words_of(page) == len(lines.split())
    assert [it.name for it in page.items[0].contacts] == ["Elena Ost"]


def test_a_list_in_one_long_line() -> None:
    line = (
        "For more information, please contact: Elena Ost, Communication Specialist of the River Club in Geneva, "
        "+254 20 555 0142, elena@example.org Nils Berg, the River Club in the north of the valley, +977 1 555 0190, nils@example.org"
    )
    found = [(it.name, it.email, it.phone) for it in item_of(f"{TEXT}{line}\n").contacts]
    assert found == [
        ("Elena Ost", "elena@example.org", "+254 20 555 0142"),
        ("Nils Berg", "nils@example.org", "+977 1 555 0190"),
    ]


def test_a_press_office_below_somebody_is_reached_by_itself() -> None:
    lines = (
        "Personnes-ressources\nElena Ost\nAttachée de presse\nCourriel : elena@example.org\n"
        "Relations avec les médias\nMinistère du fleuve\nTéléphone : 613-555-0133\nCourriel : media@example.org\n"
    )
    found = [(it.name, it.email, it.phone) for it in item_of(TEXT + lines).contacts]
    assert found == [
        ("Elena Ost", "elena@example.org", ""),
        ("", "media@example.org", "613-555-0133"),
    ]


def test_the_number_of_a_dispatcher_or_a_tip_line_is_no_contact() -> None:
    above = "RIVER POLICE\n212 Mill Street\nNon-emergency dispatch: 555-0100   Fax: 555-0119   Crime Tip Line: 555-0177\n\n"
    assert item_of(above + TEXT).contacts == ()


def test_three_officers_of_a_ministry_one_a_line() -> None:
    lines = (
        "담당 부서 강위원회 책임자 과 장 김하늘 (02-555-0456)\n 조사1과 담당자 조사관 윤설아 (02-555-0457)\n"
        "담당자 조사관 박미경 (02-555-0458)\n"
    )
    found = [(it.name, it.phone) for it in item_of(TEXT + lines).contacts]
    assert found == [
        ("김하늘", "02-555-0456"),
        ("윤설아", "02-555-0457"),
        ("박미경", "02-555-0458"),
    ]


def test_labelled_lines_of_one_markdown_paragraph() -> None:
    page = "# Survey Published\n\nThe survey counts six sites.\n\n---\n\n**Website:** example.org\n**Contact:** elena@example.org\n"
    assert [it.email for it in item_of(page, "page.md").contacts] == ["elena@example.org"]


def test_the_label_of_contacts_below_a_fact_that_is_one_too() -> None:
    page = (
        "<main><h1>The Ferry Runs Again</h1><p>GENEVA, May 3, 2024 – The ferry sails twice a day.</p>"
        "<p>REPORT: The Ferry</p><p>PAGE: https://example.org/ferry</p>"
        "<p>INTERVIEWS: Captains of the river and the people they carry</p><h2>MEDIA CONTACT</h2>"
        "<p>Mara Ilves, Director of Research, River Watch<br>press@riverwatch.example.org · +1 202-555-0143</p></main>"
    )
    item = item_of(page, "page.html")
    assert [it.person for it in item.contacts] == ["mara-ilves"]
    assert release_of(item).interviews == "Captains of the river and the people they carry"


def test_a_contact_above_the_headline_that_is_no_data_stands_below_the_text() -> None:
    item = item_of(
        f"FOR IMMEDIATE RELEASE\nCONTACT: Bea Roos\n(O) 202-555-0143  (M) 202-555-0144\n\n{TEXT}"
    )
    (contact,) = item.contacts
    assert (contact.name, contact.phone) == ("Bea Roos", "202-555-0143")
    assert [it.text for it in item.body] == [
        "The survey counts six sites, and names all of them one by one.",
        "CONTACT: Bea Roos",
        "(O) 202-555-0143 (M) 202-555-0144",
    ]


def test_towns_and_networks_beside_a_name_are_no_titles() -> None:
    item = item_of(
        TEXT
        + "For more information, please contact:\nIn Nairobi, Ada Lind (English, Swahili): +254-720-555-014"
        " (mobile); or lind@club.example.org. Twitter: @alind\n"
        "In New York, Bea Roos, In-house Counsel: +1-202-555-0145; or roos@club.example.org.\n"
    )
    assert [(it.name, it.title) for it in item.contacts] == [
        ("Ada Lind", ""),
        ("Bea Roos", "In-house Counsel"),
    ]
