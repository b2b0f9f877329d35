"""Media contacts side by side: in parallel lists, in columns, below several labels, and who is only named."""

import pytest

from tests.drafting.archive.reader import item_of

TEXT = "Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — The club opens a second shelter in the old mill by the river.\n\nIt is warm.\n"
PAGE = "<h1>Club Opens Second Shelter</h1><p>GENEVA, May 14, 2019 — The club opens a second shelter in the old mill by the river.</p>"
ADA = ("Ada Lind", "lind@example.org", "202-555-0143")
UDO = ("Udo Roos", "roos@example.org", "202-555-0144")
Contact = tuple[str, str, str]


def contacts(text: str, name: str = "page.txt") -> list[Contact]:
    return [(it.name, it.email, it.phone) for it in item_of(text, name).contacts]


def numbers(*found: Contact) -> list[Contact]:
    return [(name, "", phone) for name, _, phone in found]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            "Contact:\nAda Lind / Udo Roos\n202-555-0143 / 202-555-0144\nlind@example.org / roos@example.org",
            [ADA, UDO],
        ),
        ("Media enquiries: Ada Lind: 202-555-0143 or Udo Roos: 202-555-0144", numbers(ADA, UDO)),
        ("Contact: Ada Lind, 202-555-0143 Udo Roos, 202-555-0144", numbers(ADA, UDO)),
        (
            "For further information please contact:\n\nRiver Club\nAda Lind, Chief Executive\nUdo Roos, Finance Director\nTel: 202-555-0143",
            [("Ada Lind", "", "202-555-0143"), ("Udo Roos", "", "202-555-0143")],
        ),
        (
            "Contacts\n\nAda Lind\nPress Secretary\n202-555-0143\nlind@example.org\n\nMedia Relations\nDepartment of Rivers\n202-555-0144\nmedia@example.org",
            [ADA, ("", "media@example.org", "202-555-0144")],
        ),
        (
            "Kontakt Stiftung Fluss\nAda Lind\nT: 202-555-0143\n\nKontakt Agentur\nUdo Roos\nT: 202-555-0144",
            numbers(ADA, UDO),
        ),
        (
            "Media Contact Ada Lind\n202-555-0143",
            numbers(ADA),
        ),
        (
            "Service de presse du Port : Ada Lind - 01 55 50 01 43",
            [("Ada Lind", "", "01 55 50 01 43")],
        ),
        (
            "Source :\nAda Lind\nAttachée de presse\n202-555-0143\n\nPour information :\nRelations avec les médias\n202-555-0144",
            [*numbers(ADA), ("", "", "202-555-0144")],
        ),
        (
            "MEDIA CONTACT\n\nAda Lind, 202-555-0143\n\nRiver County | 12 Mill Street | Oster, OR 97201 | 202-555-0100",
            numbers(ADA),
        ),
        (
            "For more information, contact:\nChairperson,\nRiver Commission of Kenya\n107-Mill Block,\nNew Garden Town, Oster-54600\nTel: +92-42-5550143",
            [("", "", "+92-42-5550143")],
        ),
        (
            "Rückfragehinweis:\nMMag. Ada Lind, Pressesprecher, Tel. 01-5550-143 oder, Email: lind@example.org. Weitere Informationen: www.example.org.",
            [("Ada Lind", "lind@example.org", "01-5550-143")],
        ),
        ("Reference: Ada Lind\nConvenor\nTel. 202-555-0143", numbers(ADA)),
        (
            "Weitere Informationen erhalten Sie von:\nAda Lind\nVice President",
            [("Ada Lind", "", "")],
        ),
        ("Contact: Ada Lind", [("Ada Lind", "", "")]),
        ("Contact: River Club", []),
        (
            "###\n\nAda Lind\nHeadquarters, Oster\n202-555-0143\nlind@example.org\n\nUdo Roos\nRiver Flight Center, Oster, Ore.\n202-555-0144\nroos@example.org",
            [ADA, UDO],
        ),
        (
            "CONTACT\n\nRiver Central Bank\n\nDirectorate General Communications\n\nMillstrasse 20\n60314 Frankfurt am Main, Germany\n+49 69 555 0143\nmedia@example.org",
            [("", "media@example.org", "+49 69 555 0143")],
        ),
        (
            "Enquiries:\n\nRiver plc\nAda Lind, Chief Executive Officer   202-555-0143\nUdo Roos, Chief Financial Officer\n\nMill PR (Financial PR)   202-555-0144",
            [
                ("Ada Lind", "", "202-555-0143"),
                ("Udo Roos", "", "202-555-0143"),
                ("", "", "202-555-0144"),
            ],
        ),
        (
            "Media Contact: Ada Lind | Investor Contact: Udo Roos\n202-555-0143 | 202-555-0144\nlind@example.org | roos@example.org",
            [ADA],
        ),
        (
            "Media Contact: Ada Lind, 202-555-0143\nInvestor Contact: Udo Roos, 202-555-0144",
            numbers(ADA),
        ),
        (
            "Contacts:\nUdo Roos\nInvestor Relations\n202-555-0144\n\nAda Lind\nMedia Relations\n202-555-0143",
            numbers(ADA),
        ),
        (
            "Media enquiries to Ada Lind, Senior Press Officer, email lind@example.org, tel. 202-555-0143",
            [ADA],
        ),
        (
            "For more information or images:\nAda Lind at lind@example.org",
            [("Ada Lind", "lind@example.org", "")],
        ),
        (
            "PR Contact\nMill PR\nAda Lind & Udo Roos\nlind@example.org / roos@example.org\n202-555-0143",
            [ADA, ("Udo Roos", "roos@example.org", "202-555-0143")],
        ),
        (
            "Para más información contactar con:\nAgencia Muelle – Ada Lind / Udo Roos\nTel. 202-555-0143\nlind@example.org / roos@example.org",
            [ADA, ("Udo Roos", "roos@example.org", "202-555-0143")],
        ),
        (
            "For interviews please contact Ada Lind at River Press Office on 01632 960143\n\nThe River Trust is a charity registered in England (no. 1234567).",
            [("Ada Lind", "", "01632 960143")],
        ),
        (
            "Kontakt für Journalistinnen und Journalisten:\n\nAda Lind, Tel. 0228 555143\n\nKontakt für Bürgerinnen und Bürger:\nBürgertelefon 0228 555000",
            [("Ada Lind", "", "0228 555143")],
        ),
        (
            "Rückfragen & Kontakt:\n\nRedakteurssprecher ORF-Landesstudio Wien\nTel.: (01) 501 01/18491",
            [("", "", "(01) 501 01/18491")],
        ),
        (
            "Pour en savoir plus : Ada Lind, tél. 202-555-0143 (FR) – Udo Roos, tél. 202-555-0144 (NL)",
            numbers(ADA, UDO),
        ),
        (
            "Mayores informes: Lic. Ada Lind, Tel. (55) 5555 0143",
            [("Ada Lind", "", "(55) 5555 0143")],
        ),
        (
            "Contact:\nAda Lind\n202-555-0143\nlind@example.orgUdo Roos\n202-555-0144\nroos@example.org",
            [ADA, UDO],
        ),
        (
            "CONTACT:\nAda Lind, The River Group\n202.555.0143/ lind@example.org",
            [("Ada Lind", "lind@example.org", "202.555.0143")],
        ),
        (
            "Contact: Museum of Rivers, A.J. Lind, of Media Relations Phone: 202-555-0143",
            [("A.J. Lind", "", "202-555-0143")],
        ),
        (
            "정진희 부대변인 010-5550-0143\n\n04518 서울특별시 중구 강변길 3 | 대표전화 (02)555-9100 | FAX (02)555-1134",
            [("정진희", "", "010-5550-0143")],
        ),
        (
            "Wir stehen gerne zur Verfügung. Kontakt:\n\nAda Lind\nlind@example.org",
            [("Ada Lind", "lind@example.org", "")],
        ),
        (
            "Company Contact:\nRiver Books\nUdo Roos\nroos@example.org\n\nInvestor Relations Contact:\nEva Mohn\nir@example.org",
            [("Udo Roos", "roos@example.org", "")],
        ),
        (
            "For further information:\n\nRiver Books plc   Tel: 202-555-0143\nMara Ilves, Chief Executive\nUdo Roos, Chief Financial Officer\n\nMill Public Relations   Tel: 202-555-0144\nAda Lind",
            [
                ("Mara Ilves", "", "202-555-0143"),
                ("Udo Roos", "", "202-555-0143"),
                ("Ada Lind", "", "202-555-0144"),
            ],
        ),
        (
            "River Club (www.example.org) Contact: Ms. Ada Lind (202) 555-0143",
            [("Ada Lind", "", "(202) 555-0143")],
        ),
        (
            "(Media: For high-resolution photos, contact Ada Lind at lind@example.org or 202-555-0143.)",
            [ADA],
        ),
        ("Bei Fragen: Ada Lind (Vorstand), 0176 55501430", [("Ada Lind", "", "0176 55501430")]),
        (
            "Gabinete de comunicación\nAda Lind – Udo Roos\n963 550 143 – 655 550 143",
            [("Ada Lind", "", "963 550 143"), ("Udo Roos", "", "655 550 143")],
        ),
        (
            "Si desea más información, póngase en contacto con Ada Lind en el teléfono 963 550 143 o en el correo lind@example.org",
            [("Ada Lind", "lind@example.org", "963 550 143")],
        ),
        (
            "Información y prensa: Ada Lind – Tel.: (506) 5555-0143",
            [("Ada Lind", "", "(506) 5555-0143")],
        ),
        ("관련 문의 : 강변연대 정책국(담당 최민아 02-555-0143)", [("최민아", "", "02-555-0143")]),
        ("Contact: Ada Lind, Tel. +49 (40) 5550 - 143", [("Ada Lind", "", "+49 (40) 5550 - 143")]),
        (
            "SOURCE River Union\nAda Lind, RU, 202-555-0143; Udo Roos, RW, 202-555-0144",
            numbers(ADA, UDO),
        ),
        (
            "Contactos\nAda Lind, porte-parole du FRU, bureau : 202-555-0143, cell. : 202-555-0199\nUdo Roos, RIL de Pointe-Oster : bureau : 202-555-0144; cell. : 202-555-0198",
            numbers(ADA, UDO),
        ),
        (
            "## Contacto para prensa y medios\n\nAda Lind\nlind@example.org",
            [("Ada Lind", "lind@example.org", "")],
        ),
        (
            "CONTACT: Ada Lind (202) 555-0143 day\n         (202) 555-0144 evening",
            [("Ada Lind", "", "(202) 555-0143")],
        ),
        (
            "Presse-Rückfragen bitte an: Ada Lind, Tel. 0160 5550143",
            [("Ada Lind", "", "0160 5550143")],
        ),
        ("Informations et inscriptions presse : Ada Lind - 202-555-0143", numbers(ADA)),
        (
            "Note to editors: Photographs are in our gallery. For other requests contact the River Club press team on press@example.org or +44 20 7946 0143.",
            [("", "press@example.org", "+44 20 7946 0143")],
        ),
        (
            "Contacts:\n\nUdo Roos, Club President\n\nAda Lind, Director of Communications, 202-555-0143 (cell)",
            [("Udo Roos", "", ""), *numbers(ADA)],
        ),
        ("For further comment: Ada Lind, president, River Club, 202-555-0143", numbers(ADA)),
        (
            "Für Auskünfte steht zur Verfügung:\nStadträtin Ada Lind, Tel. 202-555-0143 (erreichbar 10–11 Uhr)",
            numbers(ADA),
        ),
        ("Ansprechpartner Medien: Ada Lind (202-555-0143)", numbers(ADA)),
        ("Renseignements complémentaires :\nAda Lind, directrice, tél. 202-555-0143", numbers(ADA)),
        ("Informations aux médias : Ada Lind, responsable, 202-555-0143", numbers(ADA)),
        (
            "Para más información, favor de comunicarse con Ada Lind al 202-555-0143 o por correo electrónico a lind@example.org.",
            [ADA],
        ),
        (
            "담당부서: 문화체육과 (과장 이도현 ☎ 555-0143, 팀장 박지우 ☎ 555-0188)",
            [("이도현", "", "555-0143"), ("박지우", "", "555-0188")],
        ),
        (
            "<미디어 문의>\n강변도서관 커뮤니케이션팀\n이메일: press@example.org",
            [("", "press@example.org", "")],
        ),
        ("Press contact: 020 7946 0143/07700 900143", [("", "", "020 7946 0143")]),
        ("문의: | 강변연합 투명운영국 박창재(011-555-0143) |", [("박창재", "", "011-555-0143")]),
        (
            "담당 |\n김영환(강변연구소 대외협력실장, 010-5550-1718),",
            [("김영환", "", "010-5550-1718")],
        ),
        (
            "담당 부서 | 문화정책관 | 책임자 | 과 장 | 이도현 | (044-555-0143)",
            [("이도현", "", "044-555-0143")],
        ),
        (
            "▢ 문의 : 강을지키는사람들 042-555-3242\n유진수 운영위원장(강변회의 사무처장) 016-555-6559",
            [("", "", "042-555-3242"), ("유진수", "", "016-555-6559")],
        ),
    ],
)
def test_contacts_side_by_side(lines: str, found: list[Contact]) -> None:
    assert contacts(f"{TEXT}\n{lines}\n") == found


def test_cells_that_hold_a_contact_each_are_read_column_by_column() -> None:
    table = (
        "<table><tr><td>Media Contact</td><td>Investor Contact</td></tr>"
        "<tr><td>Ada Lind<br>202-555-0143<br>lind@example.org</td><td>Udo Roos<br>202-555-0144</td></tr></table>"
    )
    assert contacts(PAGE + table, "page.html") == [ADA]


def test_rows_that_hold_a_contact_each_are_read_row_by_row() -> None:
    table = (
        "<p>Media contacts</p><table><tr><td>Ada Lind</td><td>lind@example.org</td><td>202-555-0143</td></tr>"
        "<tr><td>Udo Roos</td><td>roos@example.org</td><td>202-555-0144</td></tr></table>"
    )
    assert contacts(PAGE + table, "page.html") == [ADA, UDO]


def test_words_that_are_set_wide_are_no_name() -> None:
    text = "강변모임\n전화 042-555-3242\n취 재 요 청\n발 신 : 강변모임 042-555-3242\n\n강변 개방 행사 기자회견\n\n강변모임은 오늘 기자회견을 열고 강을 살리자고 말했다.\n"
    assert all(not it.name for it in item_of(text).contacts)


def test_a_name_that_is_a_heading_above_how_to_reach_whoever_it_is() -> None:
    card = (
        "<h3>Ada Lind</h3><p>Media Relations Manager</p><p>202-555-0143</p><p>lind@example.org</p>"
    )
    assert contacts(PAGE + card, "page.html") == [ADA]


def test_a_table_with_a_header_names_everybody_in_it() -> None:
    page = (
        f"# {TEXT}\n| Name | Role | Email | Phone |\n|---|---|---|---|\n| Ada Lind | Press officer | lind@example.org | 202-555-0143 |\n"
        "| Udo Roos | Spokesperson | roos@example.org | 202-555-0144 |\n"
    )
    assert contacts(page, "page.md") == [ADA, UDO]


def test_names_that_are_headings_have_each_their_own_number() -> None:
    cards = "<h2>Media contacts</h2>" + "".join(
        f"<div><h3>{name}</h3><p>Press officer</p><a href='mailto:{mail}'>{mail}</a><br>{phone}</div>"
        for name, mail, phone in (ADA, UDO)
    )
    assert contacts(PAGE + cards, "page.html") == [ADA, UDO]


def test_from_whom_a_wire_has_the_text_is_whom_to_ask() -> None:
    text = f"Club Opens Second Shelter\n\n5/9/2019\n\nFrom: Ada Lind, 202-555-0143, e-mail: lind@example.org\n\n{TEXT.partition(chr(10))[2].strip()}\n"
    assert contacts(text) == [ADA]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("More from: Ada Lind MP 202-555-0143, 202-555-0199 Udo Roos (Adviser) 202-555-0144", numbers(ADA, UDO)),
        ("Public Affairs Office: 202-555-0143", [("", "", "202-555-0143")]),
        ("University Relations: Ada Lind, 202-555-0143", numbers(ADA)),
        ("News Service: news@example.org", [("", "news@example.org", "")]),
        ("Contact presse\nComité de soutien à Ada Lind\nBP 1006\ncontact@example.org", [("", "contact@example.org", "")]),
        ("Contact presse\nLes amis du moulin avec Ada Lind\ncontact@example.org", [("", "contact@example.org", "")]),
        ("Press contact\nAssistant to Ada Lind\ndesk@example.org", [("", "desk@example.org", "")]),
        ("- If you have found a letter of his, contact letters@example.org. We show it on social media.\n\nMedia contact: Ada Lind, 202-555-0143", numbers(ADA)),
        ("- If you are a journalist and have questions, contact lind@example.org.", [("", "lind@example.org", "")]),
        ("More from: the river, the mill and 12 other places", []),
    ],
)  # fmt: skip
def test_who_is_named_and_whose_name_a_body_has(lines: str, found: list[Contact]) -> None:
    assert contacts(f"{TEXT}\n{lines}\n") == found


def test_an_address_that_a_name_alone_is_linked_to() -> None:
    lines = "Press contact:\nAda Lind – River Club\n\nOffice: 202-555-0143\n\n[River Club](https://example.org) | [@river](https://example.org/r)\n\n"
    linked = "[Ada Lind](mailto:lind@example.org) | [@ada](https://example.org/a)"
    assert contacts(f"# {TEXT}\n{lines}{linked}\n", "page.md") == [ADA]
    other = "[Ada Lind Mill](mailto:mill@example.org) | [@ada](https://example.org/a)"
    assert contacts(f"# {TEXT}\n{lines}{other}\n", "page.md") == numbers(ADA)
