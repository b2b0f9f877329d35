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
