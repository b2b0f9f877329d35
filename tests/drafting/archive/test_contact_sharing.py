"""Media contacts who share a line, in sentences, with extensions, and such as a page prints twice."""

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

PROSE = (
    "The club opens a second shelter in the old mill by the river, with forty beds for the winter."
)
Contact = tuple[str, str, str]


def contacts_of(lines: str) -> list[Contact]:
    text = f"Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — {PROSE}\n\n{lines}\n"
    page = page_of(text)
    assert words_of(page) == len(text.split())
    return [(it.name, it.email, it.phone) for it in page.items[0].contacts]


NUMBER = "202-555-0143"
TWO = [("Ada Lind", "", NUMBER), ("Udo Roos", "", NUMBER)]


@pytest.mark.parametrize(
    ("line", "contacts"),
    [
        ("Contact: Ada Lind and Udo Roos, 202-555-0143.", TWO),
        ("Contact: Ada Lind / Udo Roos, 202-555-0143", TWO),
        ("Contact: Ada Lind & Udo Roos at 202-555-0143", TWO),
        ("Kontakt: Ada Lind und Udo Roos, Tel. 202-555-0143", TWO),
        ("Contacto: Ada Lind y Udo Roos: 202-555-0143", TWO),
        (
            "Media contacts: Ada Lind, Udo Roos and Eva Mohn, 202-555-0143, press@example.org",
            [(it, "press@example.org", NUMBER) for it in ("Ada Lind", "Udo Roos", "Eva Mohn")],
        ),
        (
            "Contacts: Ada Lind, River Club, 202-555-0143; Udo Roos and Eva Mohn, 202-555-0144",
            [TWO[0], ("Udo Roos", "", "202-555-0144"), ("Eva Mohn", "", "202-555-0144")],
        ),
        ("Contact: River and Mill, 202-555-0143", [("", "", NUMBER)]),
    ],
)
def test_people_who_share_a_number(line: str, contacts: list[Contact]) -> None:
    assert contacts_of(line) == contacts


@pytest.mark.parametrize(
    "lines",
    [
        "연락처 정보\n\n더 자세한 정보는 강 웹 페이지를 방문하거나 <press@example.org>로 메일을 보내세요.",
        "Contact Information\n\n자세한 정보를 원하시면 강 웹페이지인\nhttps://example.org/를 방문하거나\n<press@example.org>로 메일을 보내주세요.",
        "문의 사항이 있으시면 press@example.org 으로 연락 바랍니다.",
    ],
)
def test_words_of_a_korean_sentence_are_no_name(lines: str) -> None:
    assert contacts_of(lines) == [("", "press@example.org", "")]


def test_a_number_that_is_free_of_charge_is_nobody() -> None:
    lines = "Press Contact\n\nRiver Software\nAda Lind\nTel: +47 55 55 01 43\nada@example.org\nUS Toll Free: 1-888-555-0143, press only please\n\nThe River Project\npress@example.org"
    assert contacts_of(lines) == [
        ("Ada Lind", "ada@example.org", "+47 55 55 01 43"),
        ("", "press@example.org", ""),
    ]


@pytest.mark.parametrize(
    "number", ["+1-650-555-0143 x752", "202-555-0143 ext. 12", "044 555 01 43 Durchwahl 7"]
)
def test_an_extension_is_of_the_number(number: str) -> None:
    assert contacts_of(f"Contact: Ada Lind, {number}, ada@example.org") == [
        ("Ada Lind", "ada@example.org", number)
    ]


def test_an_office_that_a_page_prints_twice_is_one() -> None:
    office = f"Contact:\nMedia Relations Division\n{NUMBER}\nmedia@example.org"
    assert contacts_of(f"{office}\n\n{office}") == [("", "media@example.org", NUMBER)]


def test_somebody_in_care_of_whom_mail_is_sent() -> None:
    lines = "Para más información, contarcar con:\n\nThe River Project\nC/O Carlos M. Lind\n81 River Rd, #2\nada@example.org"
    assert contacts_of(lines) == [("Carlos M. Lind", "ada@example.org", "")]


@pytest.mark.parametrize(
    "said",
    [
        "See more at example.org. For more information, contact Executive Publicist Ada Tennant Lind at ada@example.org or 202-555-0143.",
        "See example.org  For more information, contact Ada Tennant Lind at ada@example.org or 202-555-0143.",
        "It is warm. Media contact: Ada Tennant Lind, ada@example.org, 202-555-0143.",
    ],
)
def test_the_last_sentence_of_a_release_in_one_paragraph(said: str) -> None:
    text = f"Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — {PROSE * 5} {said}\n"
    item = item_of(text)
    assert [(it.name, it.email, it.phone) for it in item.contacts] == [
        ("Ada Tennant Lind", "ada@example.org", NUMBER)
    ]
    assert "ada@example.org" in item.body[-1].text


def test_a_paragraph_that_names_an_address_for_everybody_gives_no_contact() -> None:
    said = "To join the club, write to join@example.org. It is warm."
    item = item_of(f"Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — {PROSE * 5} {said}\n")
    assert item.contacts == ()


def test_a_second_contact_below_a_site_and_with_a_postal_address() -> None:
    lines = "Press contact:\n\nThe River Project\nOster, California\n202-555-0143\nriver@example.org\nhttp://www.example.org\n\nThe Mill Project\nC/O Carlos M. Lind\n81 River Rd, #2\nOster, MA 02144\nmill@example.org"
    assert contacts_of(lines) == [
        ("", "river@example.org", NUMBER),
        ("Carlos M. Lind", "mill@example.org", ""),
    ]
