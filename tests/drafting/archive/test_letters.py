"""Open letters: to whom, how they begin and close, and who signed."""

import pytest

from hrnk_press.model.release import Kind
from tests.drafting.archive.reader import item_of, page_of, release_of, words_of

ASKED = "We ask you to send an envoy to the valley."


def test_a_name_alone_below_the_close_signs_as_the_registry_says() -> None:
    text = (
        f"Open Letter\n\n4 May 2021\n\nDear Mr. Okoro,\n\n{ASKED}\n\nRespectfully,\n\nMara Ilves\n"
    )
    (signatory,) = release_of(item_of(text)).signatories
    assert (signatory.signatory, signatory.capacity) == ("mara-ilves", "official")


def test_a_salutation_below_a_titled_letter_begins_it() -> None:
    text = (
        f"Open Letter on an Envoy to the Valley\n\n4 May 2021\n\nDear Ambassador Okoro,\n\n{ASKED}\n\n"
        "Respectfully,\n\nMara Ilves, Director of Research, River Watch\n"
    )
    release = release_of(item := item_of(text))
    assert (release.headline, release.subheadline) == ("Open Letter on an Envoy to the Valley", "")
    assert (release.addressee, release.salutation) == ("", "Dear Ambassador Okoro,")
    assert ([it.text for it in item.body], release.close) == ([ASKED], "Respectfully,")
    assert [(it.signatory, it.capacity) for it in release.signatories] == [
        ("mara-ilves", "official")
    ]


@pytest.mark.parametrize("first", ["To: Her Excellency Ngozi Okoro", "Her Excellency Ngozi Okoro"])
@pytest.mark.parametrize(
    ("title", "subject", "headline"),
    [
        ("Open Letter", "", "Open Letter"),
        ("Open Letter", "Re: An envoy to the valley\n\n", "An envoy to the valley"),
        ("Open Letter on the Valley", "", "Open Letter on the Valley"),
    ],
)
def test_lines_above_the_salutation_are_the_addressee(
    first: str, title: str, subject: str, headline: str
) -> None:
    text = (
        f"{title}\n\n4 May 2021\n\n{first}\nPresident of the Assembly on Rivers\nGeneva\n\n{subject}"
        f"Your Excellency,\n\n{ASKED}\n\nRespectfully,\n\nMara Ilves\n"
    )
    release = release_of(item_of(text))
    assert (release.headline, release.place, release.subheadline) == (headline, "", "")
    assert " ".join(release.addressee.split()) == (
        "Her Excellency Ngozi Okoro President of the Assembly on Rivers Geneva"
    )
    assert (release.kind, release.salutation) == (Kind.OPEN_LETTER, "Your Excellency,")
    assert words_of(page_of(text)) == len(text.split())


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Open Letter to Two Members of the Assembly", Kind.OPEN_LETTER),
        ("The Club Asks Two Members to Act", Kind.PRESS_RELEASE),
    ],
)
def test_a_letter_of_a_page_with_the_day_of_the_page_and_its_own(title: str, kind: Kind) -> None:
    text = (
        f"Home > Club Announcements\nClub Announcements\n{title}\nJuly 20, 2015\n\n\n"
        "The Honorable Ngozi Okoro\n\nThe Honorable Tom Lind\n\nJuly 17, 2015\n\n"
        f"Dear Members of the Assembly,\n\n{ASKED}\n\nSincerely,\n\nMara Ilves\n"
    )
    item = item_of(text)
    assert (item.kind, item.headline, item.subheadline) == (kind, title, "")
    assert str(item.date) == "2015-07-20"
    told = dict(item.told)
    above = (
        str(told["addressee"]).split("\n") if "addressee" in told else [it.text for it in item.body]
    )
    assert above[:2] == ["The Honorable Ngozi Okoro", "The Honorable Tom Lind"]
    assert words_of(page_of(text)) == len(text.split())


@pytest.mark.parametrize("line", ["Dear Friends of the Club,", "His Excellency Tom Lind"])
def test_who_is_addressed_is_no_subheadline(line: str) -> None:
    said = (
        "The assembly met on Friday, and the club asks its members to read the report on the camps."
    )
    item = item_of(f"Club Asks Members to Act\nMay 4, 2021\n\n{line}\n\n{said}\n")
    assert (item.headline, item.subheadline) == ("Club Asks Members to Act", "")
    assert [it.text for it in item.body] == [line, said]


def test_a_name_with_its_title_in_lines_below_signs_as_the_registry_says() -> None:
    text = (
        f"Open Letter\n\n4 May 2021\n\nDear Mr. Okoro,\n\n{ASKED}\n\nRespectfully,\n\n"
        "Mara Ilves\nDirector of Research\nRiver Watch\n"
    )
    (signatory,) = release_of(item_of(text)).signatories
    assert signatory.capacity == "official"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_typed_signatures_stay_below_the_close_where_one_is_unknown(gap: str) -> None:
    signed = (
        "Mara Ilves, Director of Research, River Watch",
        "Tom Lind, Chair, Valley Forum",
    )
    text = (
        f"Open Letter\n\n4 May 2021\n\nDear Mr. Okoro,\n\n{ASKED}\n\nRespectfully,\n\n"
        + gap.join(signed)
        + "\n"
    )
    item = item_of(text)
    first, close, *names = (it.text for it in item.body)
    assert (first, close, " ".join(names)) == (ASKED, "Respectfully,", " ".join(signed))
    release = release_of(item)
    assert (release.close, release.signatories) == ("", ())


def test_a_headline_above_the_date_is_nobodys_address() -> None:
    text = f"Open Letter\n\nPresident Okoro Must Send an Envoy\n\n4 May 2021\n\nDear Mr. Okoro,\n\n{ASKED}\n"
    release = release_of(item_of(text))
    assert (release.headline, release.addressee) == ("President Okoro Must Send an Envoy", "")


def test_brackets_of_an_unknown_signature_stay_whole() -> None:
    text = (
        f"Open Letter\n\n4 May 2021\n\nDear Mr. Okoro,\n\n{ASKED}\n\nRespectfully,\n\n"
        "Tom Lind, Chair, Valley Forum (Ghana)\n\nNora Falk (Adviser)\n"
    )
    assert [it.said_of for it in item_of(text).signatories] == [
        "Chair, Valley Forum (Ghana)",
        "Adviser",
    ]


def test_lines_of_a_form_are_no_subheadline() -> None:
    text = (
        "Two Clubs Ask for the Names\n\nHost: The River Club and thirty others\n\nDate: 11 a.m., March 22, 2018\n\n"
        "Venue: At the fountain in front of the hall\n\nThe clubs ask for the names of everybody held by the river.\n"
    )
    assert item_of(text).subheadline == ""


def test_everybody_who_signed_in_a_line_each() -> None:
    lines = [
        "Mara Ilves, River Watch",
        "Dr. Ana Korvin, Association of Families of the Missing, Valley",
        "Sister Marie-Claire Dufour, Congregation of the Mill",
    ]
    text = (
        f"Open Letter\n\nHear the Families\n\nGeneva, 30 August 2017\n\nDear Mr President,\n\n{ASKED}\n\n"
        "Yours sincerely,\n\n" + "\n".join(lines) + "\n"
    )
    item = item_of(text)
    assert [it.text for it in item.body] == [ASKED, "Yours sincerely,", *lines]
    assert [(it.honorific, it.name, it.said_of) for it in item.signatories] == [
        ("", "Mara Ilves", "River Watch"),
        ("Dr.", "Ana Korvin", "Association of Families of the Missing, Valley"),
        ("Sister", "Marie-Claire Dufour", "Congregation of the Mill"),
    ]


def test_a_title_below_a_name_is_nobody() -> None:
    text = (
        f"Open Letter\n\nHear the Families\n\n30 August 2017\n\nDear Mr President,\n\n{ASKED}\n\nYours sincerely,\n\n"
        "Tom Lind\nExecutive Director, Valley Forum\n\nAna Korvin\nPresident, Association of Families\n"
    )
    assert [(it.name, it.said_of) for it in item_of(text).signatories] == [
        ("Tom Lind", "Executive Director, Valley Forum"),
        ("Ana Korvin", "President, Association of Families"),
    ]


@pytest.mark.parametrize("to", ["To the Minister for Rivers, Ms. Ada Roos", "An den Landrat"])
def test_whom_an_open_letter_names_in_words_is_no_headline(to: str) -> None:
    text = f"OPEN LETTER\n\n{to}\nGeneva, 4 May 2021\n\nDear Minister,\n\n{ASKED}\n\nRespectfully,\n\nMara Ilves\n"
    release = release_of(item_of(text))
    assert (release.headline, release.addressee, release.place) == ("OPEN LETTER", to, "Geneva")
    assert (str(release.date), release.salutation) == ("2021-05-04", "Dear Minister,")


@pytest.mark.parametrize(
    ("line", "honorific", "name"),
    [
        ("Don Hyo Park, miller", "", "Don Hyo Park"),
        ("Dean Ostrava Voss, baker", "", "Dean Ostrava Voss"),
        ("Major Wendt Voss, weaver", "", "Major Wendt Voss"),
        ("St. John Weaver", "", "St. John Weaver"),
        ("Dean Ada Lind, River College", "Dean", "Ada Lind"),
        ("Don Luis Roos, miller", "Don", "Luis Roos"),
    ],
)
def test_a_title_that_is_a_given_name_too(line: str, honorific: str, name: str) -> None:
    text = f"Open Letter on a Mill\n\n4 May 2021\n\nDear Ambassador Okoro,\n\n{ASKED}\n\nRespectfully,\n\n{line}\nEva Mill, cook\n"
    first = item_of(text).signatories[0]
    assert (first.honorific, first.name) == (honorific, name)
