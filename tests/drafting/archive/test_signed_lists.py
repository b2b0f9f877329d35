"""Who signed a letter in items, in the rows of a table, and as bodies below people."""

import pytest

from tests.drafting.archive.reader import item_of, release_of

ASKED = "We ask you to publish the list of those who were held by the river."
PAGE = "<html><body><h1>Open Letter: Hear the Families</h1><p>30 August 2021</p><p>Dear Mr President,</p><p>{}</p><p>{}</p>{}</body></html>"
LETTER = f"Open Letter\n\nHear the Families\n\nGeneva, 30 August 2021\n\nDear Mr President,\n\n{ASKED}\n\nYours sincerely,\n\n"


def signed(text: str, name: str = "page.txt") -> list[tuple[str, str]]:
    return [(it.name, it.said_of) for it in item_of(text, name).signatories]


@pytest.mark.parametrize("tag", ["ol", "ul"])
def test_items_are_told_and_stay_below_the_close_where_one_is_unknown(tag: str) -> None:
    items = "<li>Mara Ilves, River Watch<li>Sister Marie-Claire Dufour, Order of the Mill<li>John O'Brien-Smith MP<li>Kim Min-ji (김민지), Mill Forum<li>Annegret von Quast"
    page = PAGE.format(ASKED, "Sincerely,", f"<{tag}>{items}</{tag}><p>and 112 others</p>")
    assert signed(page, "page.html") == [
        ("Mara Ilves", "River Watch"),
        ("Marie-Claire Dufour", "Order of the Mill"),
        ("John O'Brien-Smith", ""),
        ("Kim Min-ji", "Mill Forum"),
        ("Annegret von Quast", ""),
    ]
    release = release_of(item_of(page, "page.html"))
    assert (release.close, release.signatories) == ("", ())
    assert "Sincerely," in release.body


def test_items_that_are_all_known_sign_as_the_registry_says() -> None:
    page = PAGE.format(ASKED, "Sincerely,", "<ol><li>Mara Ilves<li>Jun Seo</ol>")
    release = release_of(item_of(page, "page.html"))
    assert release.close == "Sincerely,"
    assert [it.signatory for it in release.signatories] == ["mara-ilves", "jun-seo"]
    assert "Mara Ilves" not in release.body


def test_rows_of_a_table_name_one_each() -> None:
    rows = "<table><tr><td>Mara Ilves</td><td>River Watch</td></tr><tr><td>Tom Lind</td><td>Valley Forum</td></tr></table>"
    page = PAGE.format(ASKED, "Signed,", rows)
    assert signed(page, "page.html") == [
        ("Mara Ilves", "River Watch"),
        ("Tom Lind", "Valley Forum"),
    ]


def test_a_table_of_nothing_but_names() -> None:
    rows = "<table><tr><td>Tom Lind</td><td>Nora Falk</td></tr><tr><td>Udo Roos</td><td>Ada McPhee</td></tr></table>"
    page = PAGE.format(ASKED, "In solidarity,", rows)
    names = ["Tom Lind", "Nora Falk", "Udo Roos", "Ada McPhee"]
    assert signed(page, "page.html") == [(it, "") for it in names]


def test_bodies_below_a_title_of_theirs() -> None:
    lines = "Tom Lind\nJournalist\n\nOrganizations:\nMill Forum (Ghana)\nFreie Ufer e.V., Germany\n\ncc: Ms. Ilse Novak, Minister of Justice\n"
    found = item_of(f"{LETTER}{lines}").signatories
    assert [(it.name, it.said_of, it.is_organization) for it in found] == [
        ("Tom Lind", "Journalist", False),
        ("Mill Forum", "Ghana", True),
        ("Freie Ufer e.V., Germany", "", True),
    ]


def test_the_body_that_somebody_speaks_for_is_nobody() -> None:
    lines = "Tom Lind\nRiver Alliance\n\nNora Falk\nUniversity Press\n"
    assert signed(f"{LETTER}{lines}") == [
        ("Tom Lind", "River Alliance"),
        ("Nora Falk", "University Press"),
    ]


@pytest.mark.parametrize(
    ("below", "said"),
    [("", ["", ""]), ("Director      President\n", ["Director", "President"])],
)
def test_names_beside_one_another_are_two_people(below: str, said: list[str]) -> None:
    text = f"{LETTER}Ada Lind      Tom Roos\n{below}"
    assert signed(text) == list(zip(["Ada Lind", "Tom Roos"], said, strict=True))


@pytest.mark.parametrize(
    ("line", "honorific", "name", "said"),
    [
        ("Prof. Dr. Eva Stein-Öz, Mill College", "Prof. Dr.", "Eva Stein-Öz", "Mill College"),
        (
            "Fr. Colm Mac Anna Gaoithe, Order of the Mill",
            "Fr.",
            "Colm Mac Anna Gaoithe",
            "Order of the Mill",
        ),
        ("Luc-Henri d'Orville, Amis du Lac", "", "Luc-Henri d'Orville", "Amis du Lac"),
        ("Łucja Żak – Director, Mill Forum", "", "Łucja Żak", "Director, Mill Forum"),
        ("Omar al-Masri (Valley Forum)", "", "Omar al-Masri", "Valley Forum"),
        ("The Rt Hon. Nora Falk MP", "The Rt Hon.", "Nora Falk", ""),
        ("Univ.-Prof. Tom Lind, Mill College", "Univ.-Prof.", "Tom Lind", "Mill College"),
        (
            "María de los Ángeles Ruiz y Soto, Ríos",
            "",
            "María de los Ángeles Ruiz y Soto",
            "Ríos",
        ),
    ],
)
def test_titles_and_particles_of_who_signs(line: str, honorific: str, name: str, said: str) -> None:
    item = item_of(f"{LETTER}Ada Roos, River Club\n{line}\n")
    found = [(it.honorific, it.name, it.said_of) for it in item.signatories]
    assert found == [("", "Ada Roos", "River Club"), (honorific, name, said)]


@pytest.mark.parametrize("close", ["Signed:", "Signed by:", "(Signed)", "Signatures:", "Firmado:"])
def test_who_signed_below_a_title(close: str) -> None:
    text = LETTER.replace("Yours sincerely,", close)
    assert signed(f"{text}Tom Lind, Mill Forum\nNora Falk, Valley Forum\n") == [
        ("Tom Lind", "Mill Forum"),
        ("Nora Falk", "Valley Forum"),
    ]


def test_a_line_among_them_that_is_not_read_is_named() -> None:
    item = item_of(
        f"{LETTER}Tom Lind, Mill Forum\nNora of Falk, Valley Forum\nUdo in Roos, Lake Club\n"
    )
    assert [it.name for it in item.signatories] == ["Tom Lind"]
    (note,) = [it for it in item.notes if "below the close" in it.message]
    assert note.line == 14
    assert (
        note.message
        == 'not read as a name below the close: "Nora of Falk, Valley Forum" and 1 more'
    )
