"""Media contacts in the shapes of other houses: offices, lists, lines that a site sets apart."""

import pytest

from tests.drafting.archive.reader import item_of

TEXT = "Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — The club opens a second shelter in the old mill by the river.\n\nIt is warm.\n"


def contacts(text: str, name: str = "page.txt") -> list[tuple[str, str, str]]:
    return [(it.name, it.email, it.phone) for it in item_of(text, name).contacts]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("문의처\n\n강변 클럽 홍보 담당\n\nEmail: press@example.org", ""),
        ("연락처\n강변 클럽 국제기구국 공보ㆍ홍보담당관\npress@example.org", ""),
        ("문의: 홍보팀 press@example.org", ""),
        ("홍보팀 (press@example.org)", ""),
        ("문의: 공보담당관 press@example.org", ""),
        ("문의: 강변 클럽 사무국 press@example.org", ""),
        ("문의: 고객센터 아닌 언론팀 press@example.org", ""),
        ("문의: 홍보팀 김병국 press@example.org", "김병국"),
        ("문의: 김병국 press@example.org", "김병국"),
        ("문의: 홍보담당 김철수 press@example.org", "김철수"),
    ],
)
def test_korean_offices_are_no_people(lines: str, name: str) -> None:
    assert contacts(f"{TEXT}\n{lines}\n") == [(name, "press@example.org", "")]


def test_a_name_that_a_page_prints_in_place_of_a_number_is_said_once() -> None:
    line = "Contact:\n\nAda Lind | email: lind@example.org | tel.: Ada Lind"
    assert contacts(f"{TEXT}\n{line}\n") == [("Ada Lind", "lind@example.org", "")]


@pytest.mark.parametrize("level", ["", "**"])
def test_contacts_above_the_headline_in_lines_of_one_paragraph_of_markdown(level: str) -> None:
    lines = f"{level}FOR IMMEDIATE RELEASE{level}\n\nAda River Lind\nDevelopment Director\nlind@example.org\n202-555-0143\n\n## {TEXT}"
    assert contacts(lines, "page.md") == [("Ada River Lind", "lind@example.org", "202-555-0143")]


@pytest.mark.parametrize(
    "label",
    [
        "Global Marketing Contacts",
        "Corporate Contacts:",
        "Agency contact:",
        "Press Team Contacts",
        "Editorial contacts:",
    ],
)
def test_labels_of_contacts_of_departments(label: str) -> None:
    people = "Ada Lind (UTC +08h00)\nMarketing Lead\nlind@example.org\n+61 (8) 5550-0143\n\nBea Roos\nCo-Lead\nroos@example.org\n+44 (131) 555-0143"
    assert [it[:2] for it in contacts(f"{TEXT}\n{label}\n\n{people}\n")] == [
        ("Ada Lind", "lind@example.org"),
        ("Bea Roos", "roos@example.org"),
    ]


@pytest.mark.parametrize(
    "office",
    [
        "River Press Center",
        "River Newsroom",
        "Medienzentrum",
        "Centre de presse",
        "Centro de prensa",
    ],
)
def test_unlabelled_contacts_below_the_name_of_a_press_centre(office: str) -> None:
    people = "Ada Lind\n650-555-0143\nlind@example.org\n\nBea Roos\n650-555-0144\nroos@example.org"
    found = contacts(f"{TEXT}\n{office}\n\n{people}\n")
    assert found == [
        ("Ada Lind", "lind@example.org", "650-555-0143"),
        ("Bea Roos", "roos@example.org", "650-555-0144"),
    ]


@pytest.mark.parametrize(
    "label",
    ["Rückfragen bitte an:", "Press contact:", "Contact presse :", "Contacto de prensa:", "문의:"],
)
def test_contacts_far_below_their_label(label: str) -> None:
    lines = (
        f"{label}\n\n\n\nRiver Club\n\nAda Lind\n\nTel.: 040 4286-0143\n\nE-Mail: river@example.org"
    )
    assert contacts(f"{TEXT}\n{lines}\n") == [("Ada Lind", "river@example.org", "040 4286-0143")]


def test_a_mailbox_in_a_point_of_its_own_is_of_none_of_the_people_above() -> None:
    page = (
        "<body><h1>Club Opens Second Shelter</h1><p>GENEVA, May 14, 2019 — The club opens a shelter in the old mill by the river.</p>"
        "<h3>PRESS CONTACTS:</h3><ul><li>Ada Lind, 415-555-0143</li><li>Bea Roos, 415-555-0144</li>"
        '<li><a href="mailto:press@example.org">press@example.org</a></li></ul></body>'
    )
    assert contacts(page, "page.html") == [
        ("Ada Lind", "", "415-555-0143"),
        ("Bea Roos", "", "415-555-0144"),
        ("", "press@example.org", ""),
    ]


def test_a_letterhead_with_its_address_is_no_headline() -> None:
    text = (
        "FOR IMMEDIATE RELEASE: 08/23/24\n\nRiver Wardens\n\nMill 5, University of Geneva, 200 River Street West, Geneva, ON\n\npress@example.org\n\n"
        + TEXT
    )
    item = item_of(text)
    assert item.headline == "Club Opens Second Shelter"


@pytest.mark.parametrize("mark", ["---///---", "///", "-//-", "– // –"])
def test_strokes_that_end_a_text(mark: str) -> None:
    assert item_of(f"{TEXT}\n{mark}\n\nContact: Ada Lind, lind@example.org\n").end_mark == mark


def test_a_name_that_is_linked_to_its_address_beside_an_account() -> None:
    line = "For media enquiries, please contact [Ada Lind](mailto:lind@example.org) or at [@lind](https://example.org/lind) on Z."
    assert contacts(f"# {TEXT}\n{line}\n", "page.md") == [("Ada Lind", "lind@example.org", "")]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("All media enquiries\n\nAda Lind: lind@example.org", ("Ada Lind", "lind@example.org", "")),
        (
            "Contact\n\nInvestor Relations: investors@example.org\n\nCommunications: press@example.org",
            ("", "press@example.org", ""),
        ),
        (
            "Für Rückfragen stehen wir unter der Adresse press@example.org gern zur Verfügung.",
            ("", "press@example.org", ""),
        ),
    ],
)
def test_labels_and_sentences_of_press_offices(lines: str, found: tuple[str, str, str]) -> None:
    assert contacts(f"{TEXT}\n{lines}\n") == [found]


def test_contacts_in_an_emphasis_that_closes_behind_a_blank() -> None:
    line = "*For more information please contact Ada Lind, Tel: 202-555-0143, Email: lind@example.org *"
    assert contacts(f"# {TEXT}\n{line}\n", "page.md") == [
        ("Ada Lind", "lind@example.org", "202-555-0143")
    ]
