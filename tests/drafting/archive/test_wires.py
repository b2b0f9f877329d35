"""Releases with pictures, files and offers to everybody around them, as wires and zoos send them."""

from datetime import date

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
