"""Media contacts as press offices of other houses print them, and what is none."""

import pytest

from tests.drafting.archive.reader import item_of

HEADLINE = "Club Opens Second Shelter"
PROSE = (
    "The club opens a second shelter in the old mill by the river, with forty beds for the winter."
)
DATELINE = f"GENEVA, May 14, 2019 — {PROSE}"


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [
        (
            "For more information contact:\n\nAda Lind, Media Coordinator\nOffice of Communications\nThe Club of Rivers and Mills\nPhone: 202-555-0143\n\nFor immediate release\n\n",
            "For more information contact your local office at 1-202-555-0199.\n",
            [("Ada Lind", "", "202-555-0143")],
        ),
        ("", "If you have questions about the mill, call the River Office at 555-2621.\n", []),
        (
            "",
            "Ada Lind\n\nPress Secretary\n\nOffice of the Mayor\n\n202-555-0143\nada@example.org\n",
            [("Ada Lind", "ada@example.org", "202-555-0143")],
        ),
        (
            "",
            "Rückfragen:\nChef vom Dienst\nTelefon: 9026-2411\nE-Mail: p@example.org\n",
            [("", "p@example.org", "9026-2411")],
        ),
        (
            "",
            "Medienkontakt:\n\nStadt, Bezirksbürgermeister Emil von Ost, Tel.: 030 – 555-32200\n",
            [("Emil von Ost", "", "030 – 555-32200")],
        ),
        (
            "",
            "Rückfragen bitte an:\nDer Flussbote\nRessort Politik\nTelefon: 030 / 555 09 389\n",
            [("", "", "030 / 555 09 389")],
        ),
        (
            "",
            "Media contacts: Ada Lind, Press Secretary, 202-555-0143; Media Relations, Canadian Heritage, 202-555-0144, [email protected]\n",
            [("Ada Lind", "", "202-555-0143"), ("", "", "202-555-0144")],
        ),
        (
            "",
            "Contact: Ana de la Cruz, 202-555-0143 Email: This email address is being protected from spambots. You need JavaScript enabled to view it.\n",
            [("Ana de la Cruz", "", "202-555-0143")],
        ),
    ],
)
def test_contacts_of_other_houses(
    above: str, below: str, found: list[tuple[str, str, str]]
) -> None:
    item = item_of(f"{above}{HEADLINE}\n\n{PROSE}\n\nIt is warm.\n\n{below}")
    assert [(it.name, it.email, it.phone) for it in item.contacts] == found
    assert item.headline == HEADLINE


@pytest.mark.parametrize(
    ("page", "found"),
    [
        (
            "<h3>Media Contacts</h3><p>Ada Lind</p><p>Communications Officer</p><p>River Club</p><p>Telephone: +41 22 555 0143</p>",
            [("Ada Lind", "+41 22 555 0143")],
        ),
        (
            "<p>-end-</p><p>Ada Lind<br>Headquarters, Geneva<br>202-555-0143</p>",
            [("Ada Lind", "202-555-0143")],
        ),
        (
            "<p>Herausgeber:<br>Stadt Wendburg<br>Presse- und Öffentlichkeitsarbeit<br>Leitung: Ada Lind<br>Telefon 0351 555-1430</p>",
            [("Ada Lind", "0351 555-1430")],
        ),
        ("<p>담당자 이서윤 비서관 (02-784-0143)</p>", [("이서윤", "02-784-0143")]),
        (
            "<p>연락처</p><p>강전자<br>홍보팀<br>박도현 과장<br>02-555-0143</p>",
            [("박도현", "02-555-0143")],
        ),
    ],
)
def test_contacts_of_pages(page: str, found: list[tuple[str, str]]) -> None:
    item = item_of(f"<h1>{HEADLINE}</h1><p>{PROSE}</p><p>It is warm.</p>{page}", "page.html")
    assert [(it.name, it.phone) for it in item.contacts] == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            "For further information contact Ada Lind in the Press Office on 01632 960143.",
            [("Ada Lind", "01632 960143")],
        ),
        (
            "For more information, please contact:\nNews Unit, River Programme\nTel: 020 7946 0143\n\nAda Lind, Head of News, 020 7946 0144",
            [("", "020 7946 0143"), ("Ada Lind", "020 7946 0144")],
        ),
        (
            "Information Department:\n\nMs Ada Lind, First Secretary of the Court, Head of Department: +31 (0)70 555 2343\nMr Emil Ost, Information Officer: +31 (0)70 555 2337",
            [("Ada Lind", "+31 (0)70 555 2343"), ("Emil Ost", "+31 (0)70 555 2337")],
        ),
    ],
)
def test_press_offices_of_other_houses(lines: str, found: list[tuple[str, str]]) -> None:
    item = item_of(f"{HEADLINE}\n\n{PROSE}\n\nIt is warm.\n\n{lines}\n")
    assert [(it.name, it.phone) for it in item.contacts] == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            "Contact Ada Lind | a@example.org | 202-555-0143",
            [("Ada Lind", "a@example.org", "202-555-0143")],
        ),
        (
            "Press Office\nTel: 020 7946 0143\nEmail: p@example.org\nOut of hours: 07700 900143",
            [("", "p@example.org", "020 7946 0143")],
        ),
        (
            "Name: Ada Lind\nOrganization: River Club\nEmail: a@example.org\nPhone: 202-555-0143",
            [("Ada Lind", "a@example.org", "202-555-0143")],
        ),
        (
            "Ada Lind\nRiver Club\n+1 202-555-0143\nemail us here\nVisit us on social media:\nFacebook",
            [("Ada Lind", "", "+1 202-555-0143")],
        ),
        (
            "CONTACT: Ada Lind, +1-202-555-0143, or Elena Ost, +1-202-555-0144, both of River Club",
            [("Ada Lind", "", "+1-202-555-0143"), ("Elena Ost", "", "+1-202-555-0144")],
        ),
        ("담당부서 하천과\n담당자 이서윤\n연락처 02-555-0143", [("이서윤", "", "02-555-0143")]),
        (
            "Media inquiries should be directed to Ada Lind, a@example.org.",
            [("Ada Lind", "a@example.org", "")],
        ),
        ("PRESS CONTACT:\na@example.org (Ada Lind)", [("Ada Lind", "a@example.org", "")]),
        ("Contact for the media:\nAda Lind, ph: 0491 570 143", [("Ada Lind", "", "0491 570 143")]),
        ("(Release ID: 1234567) Visitor Counter : 412", []),
        (
            "Media contact: Press Office, Department of Rural Waterways, 01 555 0143",
            [("", "", "01 555 0143")],
        ),
        (
            "Issued by Ada Lind MP – River Party\n+27 82 555 0143",
            [("Ada Lind", "", "+27 82 555 0143")],
        ),
        (
            "Press contact:\n\n* Ada Lind\n* p@example.org\n* +1 541 555 0143",
            [("Ada Lind", "p@example.org", "+1 541 555 0143")],
        ),
        (
            "Für Rückfragen steht Ihnen Ada Lind unter 0431 555-143 gerne zur Verfügung.",
            [("Ada Lind", "", "0431 555-143")],
        ),
        (
            "La direction reste à disposition :\n• Ada Lind, directrice, +41 21 555 01 43\n• Elena Ost, déléguée à la mobilité, +41 21 555 01 44",
            [("Ada Lind", "", "+41 21 555 01 43"), ("Elena Ost", "", "+41 21 555 01 44")],
        ),
        ("<담당자: 자료팀 이서윤 주무관, ☎ 02-555-0143>", [("이서윤", "", "02-555-0143")]),
        ("For more information, visit www.example.org or call 1-800-555-0199.", []),
        ("Tickets are available at the box office, 212-555-0100.", []),
    ],
)
def test_contacts_of_wires_and_forms(lines: str, found: list[tuple[str, str, str]]) -> None:
    item = item_of(f"{HEADLINE}\n\n{PROSE}\n\nIt is warm in the mill, and it is dry.\n\n{lines}\n")
    assert [(it.name, it.email, it.phone) for it in item.contacts] == found
