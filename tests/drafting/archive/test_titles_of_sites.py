"""Headlines as pages carry them: with the name of the site behind them, with raised endings of numbers."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

TEXT = (
    "The three ferry companies will share one ticket from next spring, the association said today, and nobody pays twice.\n\n"
    "More than forty piers between the lakes and the coast are part of the plan.\n"
)


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        (
            "Lake Ferries Share One Ticket From Spring - LF NewsCenter",
            "Lake Ferries Share One Ticket From Spring",
        ),
        (
            "Lake Ferries Share One Ticket From Spring | The River Club",
            "Lake Ferries Share One Ticket From Spring",
        ),
        (
            "Lake Ferries Share One Ticket - Three Companies Agree",
            "Lake Ferries Share One Ticket - Three Companies Agree",
        ),
    ],
)
def test_the_name_of_a_site_behind_a_headline(line: str, headline: str) -> None:
    text = f"{line}\n\nMarch 3, 2021\n\n{TEXT}"
    page = page_of(text)
    (item,) = page.items
    assert (item.headline, item.date) == (headline, date(2021, 3, 3))
    assert words_of(page) == len(text.split())


def test_raised_endings_of_numbers_in_lines_of_their_own() -> None:
    item = item_of(
        "For Immediate Release\nMarch 3, 2021\n\n2\nND\nANNUAL RIVER RALLY\nTO TAKE PLACE IN THE SPRING\n\n"
        f"SANTA ANA – {TEXT}"
    )
    assert item.headline == "2 ND ANNUAL RIVER RALLY TO TAKE PLACE IN THE SPRING"


def test_a_letterhead_and_its_address_are_no_headline() -> None:
    item = item_of(
        "RIVER DEPARTMENT OF TRANSPORTATION\n\nNEWS RELEASE\n\n2800 LAKE TURNPIKE P.O. BOX 317546\nNEWINGTON RIVER, 06131-7546\n\n"
        "FOR RELEASE: March 3, 2021\nFOR FURTHER INFORMATION:\n   OFFICE OF COMMUNICATIONS\n   TELEPHONE: (860) 555-0162\n\n"
        f"NEWINGTON, Conn.-{TEXT}"
    )
    assert (item.headline, item.date, item.place) == ("", date(2021, 3, 3), "Newington, Conn.")


@pytest.mark.parametrize(
    ("text", "headline", "place"),
    [
        (
            f"9 mars 2021\nLe lac vaut-il un billet ?\n\n{TEXT}\nParis, le 9 mars 2021.\n",
            "Le lac vaut-il un billet ?",
            "Paris",
        ),
        (
            f"9 mars 2021 – Bateaux : la traversée continue\n\nCommuniqué\n\n{TEXT}",
            "9 mars 2021 – Bateaux : la traversée continue",
            "",
        ),
        (f"Communiqué de la CDL.\n{TEXT}\nParis, le 9 mars 2021\n", "", "Paris"),
        (
            f"9. März 2021\nEine Karte für alle Fähren\nTermindienst vom 9. März 2021\n\n{TEXT}",
            "Eine Karte für alle Fähren",
            "",
        ),
        (
            "9. März 2021\nEine Karte für alle Fähren\n\nBERLIN. Zur Vorstellung der Karte erklärt die Sprecherin der Reeder: "
            "Die Karte ist für alle Fähren da und wird im Sommer auch auf den kleinen Booten verkauft werden.\n\nEs ist warm.\n",
            "Eine Karte für alle Fähren",
            "Berlin",
        ),
        (
            f"Compartir en redes sociales\n\n9 Marzo 2021\n\nUn billete para los barcos\n\n{TEXT}",
            "Un billete para los barcos",
            "",
        ),
    ],
)
def test_statements_of_societies(text: str, headline: str, place: str) -> None:
    item = item_of(text)
    assert (item.headline, item.date, item.place) == (headline, date(2021, 3, 9), place)


@pytest.mark.parametrize(
    "head",
    [
        "For Immediate Release\n\n{}\nMarch 3, 2021 10:00 A.M.\n\nHELENA, MT – ",
        "{}\n\n$\n0\n0\n\nFor Immediate Release:\nMarch 3, 2021\n\nContact:\nAda Lind 202-555-0143\n\nHelena, Mont. -- ",
        "For immediate release\nMarch 3, 2021\nAda Lind\n202-555-0143\nBo Renn\n202-555-0144\n{}\n(Helena, MT) – ",
        "PRESS RELEASE\nMarch 3, 2021\n\nAda Lind, Media Relations\n(202) 555-0143\n\n{}\n\nHELENA, MT – ",
        "Nos communiqués de presse\n\n{}\n\nCommuniqué du 3 mars 2021\n\n(CTF News Service - Helena) ",
    ],
)
def test_heads_among_names_and_numbers(head: str) -> None:
    headline = "Lake Ferries Share One Ticket From Spring"
    item = item_of(head.format(headline) + TEXT)
    assert (item.headline, item.date) == (headline, date(2021, 3, 3))
    assert item.place.startswith("Helena")


def test_a_statement_named_after_its_issuer_has_no_headline() -> None:
    item = item_of(f"Communiqué de presse de la Ligue du Lac\n(Helena, 3 mars 2021) {TEXT}")
    assert (item.headline, item.date, item.place) == ("", date(2021, 3, 3), "Helena")


def test_a_statement_of_thanks_has_its_title() -> None:
    title = "Communiqué de remerciement à la Ligue du Lac"
    assert item_of(f"{title}\n\n3 mars 2021\n\n{TEXT}").headline == title


FERRY = "The ferry companies will share one ticket from next spring, the association said today, and nobody pays twice."
SECTION = "Home > Club Announcements\nClub Announcements\n"


def test_the_name_of_a_section_is_no_headline() -> None:
    page = page_of(f"{SECTION}August 16, 2017\n\nGENEVA, August 16, 2017 – {FERRY}\n")
    (item,) = page.items
    assert (item.headline, item.place) == ("", "Geneva")
    assert [it.text for it in page.furniture] == ["Home > Club Announcements", "Club Announcements"]


def test_a_headline_twice_with_other_apostrophes_and_an_embargo_between() -> None:
    text = (
        f"{SECTION}PRESS RELEASE: Club Counts the Valley's Camps From Above\nOctober 24, 2012\n\n\n"
        "Report Embargoed until 12:01 am EDT, Wednesday, October 24, 2012\n\n\n"
        f"Club Counts the Valley’s Camps From Above\n\n\n{FERRY}\n"
    )
    page = page_of(text)
    (item,) = page.items
    assert (item.headline, item.subheadline) == ("Club Counts the Valley's Camps From Above", "")
    assert item.embargo is not None
    assert str(item.embargo.utc) == "2012-10-24 04:01:00+00:00"
    assert [it.text for it in item.body] == [FERRY]
    assert not page.rest


def test_a_headline_that_is_a_day_of_the_year() -> None:
    text = f"{SECTION}Human Rights Day December 10, 2019\nDecember 10, 2019\n\n{FERRY}\n"
    item = item_of(text)
    assert (item.headline, item.place) == ("Human Rights Day December 10, 2019", "")


def test_a_headline_cut_short_above_the_whole_one() -> None:
    cut = "The River Museum & Learning Center and the Club for Names (CFN) to Host"
    whole = f"{cut} a Meeting on the Closing of the Camps"
    text = f"{SECTION}PRESS RELEASE: {cut}\nNovember 02, 2013\n\n{whole}\n\nWednesday, November 6\n\n\n{FERRY}\n"
    item = item_of(text)
    assert item.headline == whole
    assert [it.words for it in item.kept if it.key == "headline"] == [cut]
    assert words_of(page_of(text)) == len(text.split())


def test_a_short_headline_that_its_subheadline_begins_with() -> None:
    text = f"The ferry runs again\n\nThe ferry runs again all winter, at no cost\n\nGENEVA, May 3, 2024 — {FERRY}\n"
    item = item_of(text)
    assert item.headline == "The ferry runs again"
    assert item.subheadline == "The ferry runs again all winter, at no cost"


def test_a_headline_that_ends_as_sections_do() -> None:
    text = f"Home > Club Reads the Evening News\nClub Reads the Evening News\n\nGENEVA, May 4, 2021 – {FERRY}\n"
    assert item_of(text).headline == "Club Reads the Evening News"


def test_who_wrote_a_book_is_not_the_headline_of_its_release() -> None:
    item = item_of(
        "The Warm Mill\n\nMay 14, 2019\n\nAuthors\n\nDr. Anna Lind & Peter Roos\n\nOrder Now\n\n"
        "“The Warm Mill” by Anna Lind and Peter Roos Receives Award of the River Club\n\n"
        "LINDBY, VT — The River Club has awarded its prize of the year to the authors of a book on shelters in old mills.\n\nIt is long.\n"
    )
    assert (
        item.headline
        == "“The Warm Mill” by Anna Lind and Peter Roos Receives Award of the River Club"
    )


@pytest.mark.parametrize("cut", ["…", " …", "..."])
def test_a_headline_that_a_site_has_cut_short_is_the_whole_one_below(cut: str) -> None:
    whole = "Ferry Crews of the Northern Lakes Vote to Sail on Sundays Again"
    text = f"Ferry Crews of the Northern Lakes Vote to Sail on Sundays{cut}\n{whole}\n\nThe crews have voted, and the ferries sail again.\n\nIt took a year.\n"
    assert item_of(text).headline == whole
