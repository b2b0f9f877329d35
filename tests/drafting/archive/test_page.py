"""Announcements in the shapes that archives have them in."""

from datetime import date, datetime

import pytest

from hrnk_press.model.release import Kind
from tests.drafting.archive.reader import item_of, page_of, release_of, words_of

PLAIN = """\
Home > News
News
PRESS RELEASE: Survey of Border Camps
March 12, 2014

GENEVA, March 12, 2014 — River Watch today publishes a survey.

“The two agree,” said Mara Ilves.

Contact: Ana Roos, ana.roos@example.org; 202-555-0119
"""


def test_headline_date_and_place_are_found_and_furniture_is_put_aside() -> None:
    page = page_of(PLAIN)
    (item,) = page.items
    assert item.headline == "Survey of Border Camps"
    assert (item.date, item.place) == (date(2014, 3, 12), "Geneva")
    assert [it.text for it in page.furniture] == ["Home > News", "News"]
    release = release_of(item)
    assert release.archived
    assert release.body.strip().startswith("River Watch today publishes a survey.")


def test_a_contact_who_is_known_is_matched_and_her_words_stay_where_the_registry_has_others() -> (
    None
):
    item = item_of(PLAIN)
    (contact,) = item.contacts
    assert (contact.person, contact.email, contact.phone) == (
        "ana-roos",
        "ana.roos@example.org",
        "202-555-0119",
    )
    assert "Contact: Ana Roos, ana.roos@example.org; 202-555-0119" in release_of(item).body


def test_contact_lines_that_the_registry_prints_word_for_word_are_not_printed_twice() -> None:
    line = "Contact: Jun Seo, Spokesperson; media@han.example.org; +82 2-555-0178"
    item = item_of(f"Survey\n\nThe survey counts six sites and names them.\n\n{line}\n")
    release = release_of(item)
    assert "media@han" not in release.body
    assert f": {line}" in release.source
    assert [it.person for it in release.contacts] == ["jun-seo"]


@pytest.mark.parametrize(
    ("line", "name", "email", "phone"),
    [
        (
            "Media contact: Elena Ost | elena@example.org | 202.555.0143",
            "Elena Ost",
            "elena@example.org",
            "202.555.0143",
        ),
        ("Contact: Elena Ost, Director, 2025550143", "Elena Ost", "", "2025550143"),
        (
            "Press contact: Elena Ost / 202/555-0143 / elena@example.org",
            "Elena Ost",
            "elena@example.org",
            "202/555-0143",
        ),
        (
            "For more information, please contact: Elena Ost, tel. +41 22 555 01 43",
            "Elena Ost",
            "",
            "+41 22 555 01 43",
        ),
        (
            "For interviews, contact Elena Ost at elena@example.org or +1 202-555-0143.",
            "Elena Ost",
            "elena@example.org",
            "+1 202-555-0143",
        ),
        (
            "CONTACT: Elena Ost, Fax: 202-555-0100, Tel: 202-555-0143",
            "Elena Ost",
            "",
            "202-555-0143",
        ),
        (
            "Contact: Elena Ost, elena [at] example [dot] org, 202-555-0143",
            "Elena Ost",
            "",
            "202-555-0143",
        ),
    ],
)
def test_contacts_in_every_shape(line: str, name: str, email: str, phone: str) -> None:
    (contact,) = item_of(
        f"Survey Published\n\nThe survey counts six sites and names all.\n\n{line}\n"
    ).contacts
    assert (contact.name, contact.email, contact.phone) == (name, email, phone)
    assert contact.person == ""


def test_contacts_in_a_labelled_block() -> None:
    text = (
        "Survey Published\n\nThe survey counts six sites and names all of them, one by one, for everybody"
        " who asks, in two languages.\n\nMEDIA CONTACTS\nElena Ost\nDirector, River Lovers\nelena@example.org\n"
        "+1 202-555-0143\n\nNils Berg, Adviser\nTel: +1 202-555-0144\n"
    )
    one, other = item_of(text).contacts
    assert (one.name, one.title, one.email, one.phone) == (
        "Elena Ost",
        "Director, River Lovers",
        "elena@example.org",
        "+1 202-555-0143",
    )
    assert (other.name, other.title, other.phone) == ("Nils Berg", "Adviser", "+1 202-555-0144")


def test_a_hidden_address_stays_hidden_and_the_registrys_is_offered() -> None:
    text = "Survey\n\nThe survey counts six sites, all of them.\n\nContact: Jun Seo, [email\u00a0protected]; +82 2-555-0178\n"
    item = item_of(text)
    (contact,) = item.contacts
    assert contact.hidden == "[email protected]"
    assert contact.candidate == "media@han.example.org"
    assert contact.email == ""
    assert "[email protected]" in release_of(item).body
    assert any("media@han.example.org" in it.hint for it in item.notes)


def test_nobody_is_matched_on_a_guess() -> None:
    text = "Survey\n\nThe survey counts six sites, all of them.\n\nContact: J. Seo, x@example.org\n"
    assert not any(it.person for it in item_of(text).contacts)


def test_an_embargo_above_the_text_becomes_metadata() -> None:
    text = (
        "EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 19, 2018\n\nSurvey Published\n\n"
        "GENEVA, Dec. 19, 2018 — The survey counts six sites.\n"
    )
    release = release_of(item_of(text))
    assert release.embargo is not None
    assert release.embargo.until == datetime.fromisoformat("2018-12-19T00:01")
    assert "EMBARGOED UNTIL 12:01" in release.source
    assert "EMBARGOED" not in release.body


def test_an_embargo_line_that_can_be_read_twice_stays_a_question() -> None:
    item = item_of(
        "EMBARGOED UNTIL 12:01 AM FRIDAY, OCTOBER 18, 2019\n\nSurvey Published\n\nIt counts six sites.\n"
    )
    release = release_of(item)
    assert release.embargo is None
    assert "EMBARGOED UNTIL 12:01 AM" in release.body
    assert any("names no time zone" in it.message for it in item.notes)


@pytest.mark.parametrize(
    "line",
    [
        "Embargoed until 12:01 a.m. February 25, 2021, Eastern Time.",
        "Embargoed until 12:01 a.m. Eastern Time, February 25, 2021.",
        "Embargoed until February 25, 2021, 12:01 a.m. Seoul time.",
    ],
)
def test_an_embargoed_entry_of_a_listing_below_a_signature(line: str) -> None:
    text = (
        "Home > Club News\nClub News\nThe Club Mourns a Fisherman\nSeptember 24, 2020\n\n"
        "Earlier this week a fisherman was shot on the river. The club asks who gave the order, and why.\n\n"
        f"Ada Lind\n\nDirector\n\n{line} Camps of the Valley by Nils Berg counts the camps along the riv\n\n"
        "Boats of the River\nAda Lind, Jr., Nils Berg, & Elena Ost\nDec 21, 2020\n\n"
        "This report counts every boat on the river that was seen from above in ye\n"
    )
    page = page_of(text)
    release, embargoed, notice = page.items
    assert [it.text for it in release.body][-2:] == ["Ada Lind", "Director"]
    assert (embargoed.kind, embargoed.headline) == (Kind.REPORT_NOTICE, "")
    assert embargoed.embargo is not None
    assert notice.authors == ("Ada Lind, Jr.", "Nils Berg", "Elena Ost")
    assert [it.text for it in page.furniture] == ["Home > Club News", "Club News"]


def test_entries_of_a_listing_become_notices() -> None:
    text = PLAIN + (
        "\n\nSix Sites: A Survey\nElena Ost and Nils Berg\nNov 13, 2017\n\nThe paper counts six sites.\n"
        "\nElena Ost\nDec 31, 1969\n\nThe paper counts boats.\n\nNo title, no date, only this.\n"
    )
    release, first, second, third = page_of(text).items
    assert release.kind is Kind.PRESS_RELEASE
    assert (first.kind, first.headline, first.authors, first.date) == (
        Kind.REPORT_NOTICE,
        "Six Sites: A Survey",
        ("Elena Ost", "Nils Berg"),
        date(2017, 11, 13),
    )
    assert (second.headline, second.authors, second.date) == ("", ("Elena Ost",), None)
    assert "Dec 31, 1969" in release_of(second).source
    assert (third.headline, third.authors, third.date) == ("", (), None)
    assert release_of(third).abstract == "No title, no date, only this."


def test_a_date_that_is_missing_stays_empty() -> None:
    item = item_of("Survey Published\n\nThe survey counts six sites, all of them.\n")
    assert item.date is None
    assert "\ndate" not in release_of(item).source


def test_lists_nest_and_keep_their_paragraphs() -> None:
    text = (
        "Measures for the Border\n\nWe ask for this:\n\n  1. Open the sites\n\n     Monitors should return.\n\n"
        "     In particular:\n\n     • to the north\n     • to the south\n  2. Let families write\n\nThat is all.\n"
    )
    release = release_of(item_of(text))
    assert release.body == (
        "\nWe ask for this:\n\n1. **Open the sites**\n\n   Monitors should return.\n\n   In particular:\n\n"
        "   - to the north\n   - to the south\n2. Let families write\n\nThat is all.\n"
    )


@pytest.mark.parametrize(
    "mark", ["###", "# # #", "-30-", "– 30 –", "ENDS", "-ENDS-", "[END]", "***", "END OF RELEASE"]
)
def test_end_marks_are_furniture_and_what_follows_is_kept(mark: str) -> None:
    text = f"Survey Published\n\nThe survey counts six sites, all of them.\n\n{mark}\n\nNotes to editors\n\nSix, not seven.\n"
    page = page_of(text)
    (item,) = page.items
    assert item.end_mark == mark
    assert release_of(item).body.endswith("## Notes to editors\n\nSix, not seven.\n")
    assert [it.text for it in page.furniture] == [mark]


def test_standing_paragraphs_are_found_below_their_title() -> None:
    text = "Survey Published\n\nThe survey counts six sites.\n\nAbout River Lovers\nRiver Lovers counts boats.\n"
    (found,) = item_of(text).boilerplates
    assert (found.organization, found.name, found.text) == (
        "",
        "River Lovers",
        "River Lovers counts boats.",
    )


def test_who_signed_is_found_in_a_sentence() -> None:
    text = (
        "Letter Published\n\nThe letter was signed by The Honorable Elena Ost (former U. S. Envoy and member),"
        " together with River Watch chair Ana Roos (former Judge), and Nils Berg, legal adviser. It is long.\n"
    )
    one, two, three = item_of(text).signatories
    assert (one.name, one.honorific, one.said_of) == (
        "Elena Ost",
        "The Honorable",
        "former U. S. Envoy and member",
    )
    assert (two.name, two.person, two.said_of) == ("Ana Roos", "ana-roos", "former Judge")
    assert (three.name, three.said_of) == ("Nils Berg", "legal adviser")


def test_who_signed_is_found_below_a_close() -> None:
    text = "An Open Letter\n\nDear Mr. President:\n\nWe ask you to listen.\n\nSincerely,\n\nElena Ost\nNils Berg, Adviser\n"
    item = item_of(text)
    assert [it.name for it in item.signatories] == ["Elena Ost", "Nils Berg"]
    assert item.letter == 3


@pytest.mark.parametrize(
    ("line", "place", "words"),
    [
        ("SEOUL — The survey counts.", "Seoul", "The survey counts."),
        ("(SEOUL) The survey counts.", "", "(SEOUL) The survey counts."),
        ("WASHINGTON, D.C. – The survey counts.", "Washington, D.C.", "The survey counts."),
        ("Geneva, 12 March 2014 – The survey counts.", "Geneva", "The survey counts."),
        ("The survey – of six sites – counts.", "", "The survey – of six sites – counts."),
    ],
)
def test_datelines(line: str, place: str, words: str) -> None:
    item = item_of(f"Survey Published\n\n{line}\n\nIt names them all.\n")
    assert (item.place, item.body[0].text) == (place, words)


def test_a_wrapped_headline_and_a_subheadline() -> None:
    text = (
        "FOR IMMEDIATE RELEASE\n\nRiver Watch and Han Institute Publish the\nFirst Survey of Border Camps\n\n"
        "Testimony from 61 former residents\n\nGENEVA, Dec. 2, 2016 — River Watch today publishes the first survey\n"
        "of camps along the border.\n\n###\n"
    )
    item = item_of(text)
    assert item.headline == "River Watch and Han Institute Publish the First Survey of Border Camps"
    assert item.subheadline == "Testimony from 61 former residents"
    assert item.body[0].text.endswith("the first survey of camps along the border.")


@pytest.mark.parametrize(
    ("said", "mark"),
    [
        ("It is long. --30--", "--30--"),
        ("It is long. # # #", "# # #"),
        ("붙임. 보고서 한 부.  끝.", "끝."),
    ],
)
def test_an_end_mark_behind_the_last_sentence(said: str, mark: str) -> None:
    text = f"Survey Published\n\nThe survey counts six sites, and it names all of them.\n\n{said}\n"
    page = page_of(text)
    assert page.items[0].end_mark == mark
    assert words_of(page) == len(text.split())


@pytest.mark.parametrize(
    "page",
    [
        "Club Opens Shelter\nDec 31, 1969\n\nThe club opens a shelter.\n",
        "Club Opens Shelter\n\nGENEVA, January 1, 1970 — The club opens a shelter.\n",
        "---\ntitle: Club Opens Shelter\ndate: 1970-01-01\n---\n\nThe club opens a shelter.\n",
    ],
)
def test_the_day_that_computers_print_for_none_is_no_date_of_a_release(page: str) -> None:
    item = item_of(page)
    assert item.date is None
    assert any("is what computers print for none" in it.message for it in item.notes)
    assert "1969" in str(item.kept) or "1970" in str(item.kept)


def test_a_release_of_the_sixties_has_its_date() -> None:
    item = item_of("Club Opens Shelter\nMay 28, 1961\n\nThe club opens a shelter.\n")
    assert item.date == date(1961, 5, 28)
