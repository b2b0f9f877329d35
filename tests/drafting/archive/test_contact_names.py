"""Media contacts by names of many shapes, of people, of several together, and of bodies that look like them."""

import pytest

from tests.drafting.archive.reader import item_of

TEXT = "Club Opens Second Shelter\n\nGENEVA, May 14, 2019 — The club opens a second shelter in the old mill by the river.\n\nIt is warm.\n"
ADA = ("Ada Lind", "lind@example.org", "202-555-0143")


def contacts(text: str, name: str = "page.txt") -> list[tuple[str, str, str]]:
    return [(it.name, it.email, it.phone) for it in item_of(text, name).contacts]


def test_somebody_by_the_family_name_in_a_sentence() -> None:
    said = "Für Fototermine melden Sie sich bitte bei Frau Lind unter 0431 555-0143."
    assert contacts(f"{TEXT}\n{said}\n") == [("Lind", "", "0431 555-0143")]


def test_a_body_whose_name_is_its_site() -> None:
    lines = "Media contacts\n\nRiver Club: Ada Lind: 202-555-0143\n\nSave Mills: media@savemills.example"
    assert contacts(f"{TEXT}\n{lines}\n") == [
        ("Ada Lind", "", "202-555-0143"),
        ("", "media@savemills.example", ""),
    ]


def test_officials_behind_one_another_in_a_cell() -> None:
    lines = "|담당부서|강변과|책임자|과 장 김혜남 (044-555-0143)|\n|---|---|---|---|\n| | |담당자|사무관 박미란 (044-555-0144) 주무관 박성아 (044-555-0145)|"
    assert [it[::2] for it in contacts(f"# {TEXT}\n{lines}\n", "page.md")] == [
        ("김혜남", "044-555-0143"),
        ("박미란", "044-555-0144"),
        ("박성아", "044-555-0145"),
    ]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Hasan al-Masri", "Hasan al-Masri"),
        ("Raúl de la Huerta Pech", "Raúl de la Huerta Pech"),
        ("Prof. Dr.-Ing. habil. Ekke Wüsten", "Ekke Wüsten"),
        ("Mag.a Ada Lind", "Ada Lind"),
        ("Frau Lind-Roos", "Lind-Roos"),
        ("Yann (desk of the Club)", "Yann"),
        ("Ada B. (South)", "Ada B."),
        ("Sgt. Linderoos", "Linderoos"),
        ("Kirchenrat Udo Lind-Roos", "Udo Lind-Roos"),
        ("Sunniva Roos-Hall", "Sunniva Roos-Hall"),
        ("Smt. Chandra Linde", "Chandra Linde"),
        ("MSgt Ada Lind", "Ada Lind"),
        ("Vanaja V. Linde, MD President and CEO", "Vanaja V. Linde"),
    ],
)
def test_names_of_many_shapes(said: str, name: str) -> None:
    line = f"Contact: {said}, 202-555-0143, lind@example.org"
    assert contacts(f"{TEXT}\n{line}\n") == [(name, *ADA[1:])]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("강변협의회 사무국 사공진 간사", "사공진"),
        ("홍보팀 사공은혜", "사공은혜"),
        ("탁미래 주무관", "탁미래"),
        ("강변협의회 채송화 사무처장", "채송화"),
        ("강변협의회 홍보팀 간호섭", "간호섭"),
        ("강변노동조합 정책국장 시온", "시온"),
        ("강변시민연대 활동국 두리안 활동가", "두리안"),
        ("강변 AE 노을찬", "노을찬"),
        ("과장 최 남 임", "최남임"),
        ("강변협의회 표하늘", "표하늘"),
        ("강변협의회 Ada Lind-Roos", "Ada Lind-Roos"),
    ],
)
def test_korean_families_of_two_letters_and_rare_ones(said: str, name: str) -> None:
    assert contacts(f"{TEXT}\n문의: {said} 02-555-0143\n") == [(name, "", "02-555-0143")]


@pytest.mark.parametrize(
    "line",
    [
        "Responsible: press@example.org",
        "Unidad de Cultura Científica y de la Innovación, press@example.org",
        "Defensoría de los Vecinos de la Ribera, press@example.org",
        "To arrange an interview with Orla Lind, please contact the club's press team: press@example.org",
    ],
)
def test_an_office_that_is_no_person(line: str) -> None:
    said = line if line.startswith("To ") else f"Media contact: {line}"
    assert contacts(f"{TEXT}\n{said}\n") == [("", "press@example.org", "")]


def test_people_who_are_called_by_their_first_names_alone() -> None:
    line = "For interviews: Yolanda 655 50 14 22 / Quim 655 50 14 23"
    assert contacts(f"{TEXT}\n{line}\n") == [
        ("Yolanda", "", "655 50 14 22"),
        ("Quim", "", "655 50 14 23"),
    ]


def test_people_side_by_side_before_their_office() -> None:
    line = "Contact: Ada Lind (Head), Udo Roos | Club | Tel. 202-555-0143 | press@example.org"
    shared = ("press@example.org", "202-555-0143")
    assert contacts(f"{TEXT}\n{line}\n") == [("Ada Lind", *shared), ("Udo Roos", *shared)]


def test_the_address_of_a_body_below_is_of_nobody_above() -> None:
    lines = "Press contacts:\nAda Lind (202-555-0143)\n\nEBA: press@example.org"
    assert contacts(f"{TEXT}\n{lines}\n") == [
        ("Ada Lind", "", "202-555-0143"),
        ("", "press@example.org", ""),
    ]


def test_a_body_that_is_only_named_beside_somebody_who_is_reached() -> None:
    line = "Contact: Ada Lind, 202-555-0143, lind@example.org; Friends of the Mill (by post)."
    assert contacts(f"{TEXT}\n{line}\n") == [ADA]


BODY = "The river club opened nine mills in four towns this spring, and the mayors of all of them came.\n"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("For interview: Senator Lind on 202-555-0143", "Ada Lind"),
        ("Contact: Mrs Lind, 202-555-0143", "Lind"),
        ("Contact: Mr Moor, 202-555-0143", "Moor"),
        ("Contact: Captain Moor, 202-555-0143", "Moor"),
        ("Contact: Anna, 202-555-0143", "Anna"),
        ("Contact: Mayor Moor, 202-555-0143", "Mayor Moor"),
        ("Contact: Mayor Roos, 202-555-0143", "Mayor Roos"),
        ("Contact: Mayor Foods, 202-555-0143", ""),
        ("Contact: Ambassador Hotel, 202-555-0143", ""),
    ],
)
def test_the_given_name_that_the_text_has(line: str, name: str) -> None:
    said = "“It turns,” said Senator Ada Lind. Mayor Peter Roos and Mayor Anna Roos, who keep it, agreed.\n"
    moor = (
        "The mill is called after Anna Moor, and Maria Anna sings in it every Sunday of the year.\n"
    )
    item = item_of(f"Club Opens Nine Mills\n\n{BODY}\n{said}\n{moor}\n{line}\n")
    assert [it.name for it in item.contacts] == [name]


@pytest.mark.parametrize(
    "house",
    [
        "Centre Simone Weil",
        "Lycée Jean Moulin",
        "Espace culturel Simone Weil",
        "Colegio Rosa Parks",
    ],
)
def test_a_house_that_is_named_after_somebody(house: str) -> None:
    foot = f"Press contact\n\nThe River Club\n{house}\n12 rue du Lac\n\nEmail: press@example.org\n"
    item = item_of(f"Club Opens Nine Mills\n\n{BODY}\n{BODY}\n{foot}")
    assert [(it.name, it.email) for it in item.contacts] == [("", "press@example.org")]


@pytest.mark.parametrize(
    "office",
    [
        "Pressestelle Anna Lind",
        "Press Centre Anna Lind",
        "Centre Director Anna Lind",
        "Hospital Spokesperson Anna Lind",
        "Espace Presse Anna Lind",
        "Hospital Anna Lind",
    ],
)
def test_an_office_before_who_answers_there(office: str) -> None:
    item = item_of(f"Club Opens Nine Mills\n\n{BODY}\n{BODY}\nContact: {office}, 202-555-0143\n")
    assert [it.name for it in item.contacts] == ["Anna Lind"]


@pytest.mark.parametrize("label", ["Contact presse", "Pressekontakt", "Contact médias"])
def test_a_label_and_a_name_before_a_colon(label: str) -> None:
    text = f"{TEXT}\n{label} Anna Lind : 06 12 34 56 78 – press@example.org\n"
    assert contacts(text) == [("Anna Lind", "press@example.org", "06 12 34 56 78")]
