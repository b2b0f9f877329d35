"""Contacts of joint releases: groups below one label, columns of a table, lines by themselves, keys of front matter."""

from collections.abc import Callable

import pytest

from tests.drafting.archive.reader import item_of

TEXT = (
    "River clubs welcome ruling\n\nGENEVA, 4 March 2024 - The river clubs today welcomed a ruling on the mill.\n\n"
    "“It is a good day for everybody here,” said Nils Berg, chair of the club.\n\nThe ruling was made in May by the court.\n\n"
)
PAGE = (
    "<html><body><article><h1>River clubs welcome ruling</h1><p>GENEVA, 4 March 2024 - The river clubs today welcomed a ruling.</p>"
    "<p>“It is a good day for everybody here,” said Nils Berg, chair of the club.</p>{}</article></body></html>"
)
PEOPLE = [
    ("Ada Lind", "ada@river.example.org", "202-555-0101"),
    ("Tom Roos", "tom@hill.example.org", "202-555-0102"),
    ("Eva Moor", "", "202-555-0103"),
    ("Nils Berg", "nils@mill.example.org", "202-555-0104"),
    ("Bea Dunn", "bea@sea.example.org", "202-555-0105"),
]
BODIES = ["Forests Trust Riverland", "Amber Rivers Network", "Union of Hikers", "Mill Club", "Sea Watch"]  # fmt: skip
LABELS = ["Contacts for journalists", "Media contacts", "Contacts:", "For more information:"]


def contacts(text: str, name: str = "page.txt") -> list[tuple[str, str, str]]:
    return [(it.name, it.email or it.hidden, it.phone) for it in item_of(text, name).contacts]


def group(nth: int, order: str) -> list[str]:
    """The lines of one contact: b its body, n the name, r the role, m the address, p the number."""
    name, mail, phone = PEOPLE[nth]
    said = {"b": BODIES[nth], "n": name, "r": "Press officer", "m": mail, "p": phone}
    return [said[it] for it in order if said[it]]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("order", ["bnmp", "nmp", "bnpm", "nrmp", "bnrmp", "nbmp"])
@pytest.mark.parametrize("many", [2, 3, 5])
def test_groups_below_a_label(label: str, order: str, many: int) -> None:
    groups = "\n\n".join("\n".join(group(nth, order)) for nth in range(many))
    assert contacts(f"{TEXT}{label}\n\n{groups}\n") == PEOPLE[:many]
    assert contacts(f"{TEXT}{label}\n{groups}\n") == PEOPLE[:many]
    wide = groups.replace("\n\n", "\n\n\n")
    assert contacts(f"{TEXT}{label}\n\n{wide}\n") == PEOPLE[:many]


@pytest.mark.parametrize(
    "written",
    [
        lambda it: f"<p>{'<br>'.join(it)}</p>",
        lambda it: f"<p><b>{it[0]}</b></p><p>{'<br>'.join(it[1:])}</p>",
        lambda it: f"<h4>{it[0]}</h4><p>{'<br>'.join(it[1:])}</p>",
    ],
)
def test_such_groups_on_a_page(written: Callable[[list[str]], str]) -> None:
    groups = "".join(written(group(nth, "bnmp")) for nth in range(3))
    page = PAGE.format(f"<h3>Contacts for journalists</h3>{groups}")
    assert contacts(page, "page.html") == PEOPLE[:3]


def test_groups_that_no_label_announces() -> None:
    groups = "\n\n".join("\n".join(group(nth, "nmp")) for nth in range(3))
    assert contacts(f"{TEXT}{groups}\n") == PEOPLE[:3]


@pytest.mark.parametrize("order", ["bnpm", "npm", "nrpm", "nmp", "np", "nm"])
def test_rows_of_names_of_numbers_and_of_addresses(order: str) -> None:
    several = [0, 1, 3]
    rows = list(zip(*(group(nth, order) for nth in several), strict=True))
    table = "".join(f"<tr>{''.join(f'<td>{it}</td>' for it in row)}</tr>" for row in rows)
    wanted = [
        (name, mail if "m" in order else "", phone if "p" in order else "")
        for name, mail, phone in (PEOPLE[nth] for nth in several)
    ]
    page = PAGE.format(f"<p><b>Media contacts</b></p><table>{table}</table>")
    assert contacts(page, "page.html") == wanted
    first, *others = (f"| {' | '.join(row)} |" for row in rows)
    lines = "\n".join([first, "|---|---|---|", *others])
    assert contacts(f"{TEXT}**Media contacts**\n\n{lines}\n", "page.md") == wanted


@pytest.mark.parametrize("key", ["Correo", "Courriel", "E-mail", "Correo electrónico"])
def test_a_row_with_the_number_and_one_with_the_address(key: str) -> None:
    rows = f"| Gabinete de prensa | |\n|---|---|\n| Bea Navarro | 600 555 019 |\n| {key} | prensa@spe.example.org |\n"
    assert contacts(TEXT + rows, "page.md") == [
        ("Bea Navarro", "prensa@spe.example.org", "600 555 019")
    ]


@pytest.mark.parametrize("many", [1, 2])
@pytest.mark.parametrize("order", ["npm", "nrpm", "nm"])
def test_lines_by_themselves_at_the_very_end(order: str, many: int) -> None:
    about = "About the Mill\n\nThe mill serves people around the world. Visit https://www.mill.example.org for news.\n\n"
    lines = "\n\n".join(line for nth in range(many) for line in group(nth, order))
    wanted = [(name, mail, phone if "p" in order else "") for name, mail, phone in PEOPLE[:many]]
    assert contacts(f"{TEXT}{about}**against other mills\n\n{lines}\n") == wanted


@pytest.mark.parametrize("heading", ["{}\n--------", "## {}", "**{}**"])
def test_a_body_and_its_street_with_a_number_each_by_itself(heading: str) -> None:
    label = heading.format("Kontakt für Rückfragen")
    lines = "Bund für Fluss und Hügel - Kreisgruppe Amtal\n\nHügelstraße 2 | 37073 Amtal | Telefon: 0551 – 55156 Mo.-Fr. 10 -12 Uhr\n\nmail@bund.example.org"
    found = contacts(f"{TEXT}{label}\n\n{lines}\n\nwww.bund.example.org\n", "page.md")
    assert found == [("", "mail@bund.example.org", "0551 – 55156")]


def test_a_long_title_between_a_name_and_its_address() -> None:
    title = "Director of Corporate Affairs and Public Relations of the Bank"
    one = f"For further information, please contact:\n\nAda Lind\n\n{title}\n\nada@river.example.org\n\n"
    other = "About the Mill\n\nThe mill is a place of work for many.\n\nFor further information, please contact:\n\nTom Roos\n\nOfficer of the Mill\n\ntom@hill.example.org\n"
    assert contacts(TEXT + one + other) == [
        ("Ada Lind", "ada@river.example.org", ""),
        ("Tom Roos", "tom@hill.example.org", ""),
    ]


@pytest.mark.parametrize(
    ("keys", "many"),
    [
        ("contact-presse:\n  name: {0}\n  tel:\n  - {2}\n  - 202-555-0199\n  email: {1}", 1),
        ("contact:\n  nom: {0}\n  title: Press officer\n  phone: {2}\n  email: {1}", 1),
        ("press_contact:\n    name: {0}\n    email: {1}\n    phone: {2}", 1),
        ("contacts:\n- name: {0}\n  phone: {2}\n  email: {1}\n- name: {3}\n  phone: {5}\n  email: {4}", 2),
    ],
)  # fmt: skip
def test_contacts_below_a_key_of_front_matter(keys: str, many: int) -> None:
    front = f"---\ntitle: River clubs welcome ruling\ndate: 2024-03-04\n{keys.format(*PEOPLE[0], *PEOPLE[1])}\ntags:\n- mills\n---\n\n"
    assert contacts(front + TEXT.partition("\n\n")[2], "page.md") == PEOPLE[:many]


def test_a_label_with_an_office_behind_whom_front_matter_names() -> None:
    front = "---\ntitle: River clubs welcome ruling\ndate: 2024-03-04\ncontact-presse:\n  name: {0}\n  tel: {2}\n  email: {1}\n---\n\n"
    office = "**Contact presse de Nils Berg, ministre délégué, chargé des rivières:**\nTél : 202-555-0107\nMél : presse [at] rivers.example.org\n"
    text = front.format(*PEOPLE[0]) + TEXT.partition("\n\n")[2] + office
    assert contacts(text, "page.md") == [
        PEOPLE[0],
        ("", "presse [at] rivers.example.org", "202-555-0107"),
    ]
