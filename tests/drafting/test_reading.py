from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.drafting.announcement import Announcement
from hrnk_press.drafting.answers import Answers
from hrnk_press.drafting.builtin import builtin_template
from hrnk_press.drafting.draft import draft
from hrnk_press.drafting.reading import read_announcement
from hrnk_press.rendering.body import cleaned, plain_text_of
from hrnk_press.rendering.template import render_template
from hrnk_press.workspace.release_file import parse_release
from tests.drafting.registry import OFFICE, REGISTRY, RELEASE_ID, TODAY

FIRST = (
    "River Watch and the Han Institute for Testimony (HIT) ask the Assembly to act on *all* of the "
    "findings that were put before it, [including] those about camps near the river."
)
SECOND = "“It is time,” said Mara Ilves, who has followed the matter since 2004. 2 of 3 agree."
JOINT = f"""\
Home > News
News
PRESS RELEASE: River Watch and HIT Ask the Assembly to Act
October 29, 2026


New York, October 29, 2026 — {FIRST}

{SECOND}

River Watch has documented  detention along rivers and borders since 2004.

About the Han Institute
The Han Institute, in Seoul, keeps an archive of testimony.

For media inquiries, contact:
Mara Ilves, Director of Research, River Watch. Tel. 202-555-0143, Email: press@riverwatch.example.org
Jun Seo, Spokesperson, HIT. Tel. 202-555-0199, Email: [email protected]


THIS REPORT IS UNDER EMBARGO. Something else follows here.

Another Report
Ana Roos
Jun 20, 2026

Its abstract.
"""


def read(text: str) -> Announcement:
    return read_announcement(text, REGISTRY, OFFICE)


def test_a_joint_release_is_read() -> None:
    joint = read(JOINT)
    assert joint.headline == "River Watch and HIT Ask the Assembly to Act"
    assert (joint.date, joint.place) == (date(2026, 10, 29), "New York")
    assert [plain_text_of(it) for it in joint.paragraphs] == [FIRST, SECOND]
    assert joint.contacts == ("mara-ilves", "jun-seo")
    assert joint.organizations == ("river-watch", "han-institute")
    assert joint.boilerplates == ("river-watch", "han-institute")
    assert joint.unmatched_contacts == ()


def test_what_is_not_the_release_is_kept_apart_and_counted() -> None:
    joint = read(JOINT)
    assert joint.put_aside == ("Home > News", "News", "PRESS RELEASE:")
    assert joint.rest.startswith("THIS REPORT IS UNDER EMBARGO")
    assert joint.rest.endswith("Its abstract.")
    assert joint.words_left_out == 6 + len(joint.rest.split())


def test_what_text_and_registry_say_differently_is_reported_with_its_line() -> None:
    notes = {(note.line, note.message) for note in read(JOINT).notes}
    assert (
        18,
        'the address of Jun Seo was hidden by the web site: "[email protected]"',
    ) in notes
    assert (
        18,
        "the text gives 202-555-0199 for Jun Seo, contacts.toml +82 2-555-0178",
    ) in notes
    assert len(notes) == 2


def test_a_draft_of_it_is_a_release_with_its_words() -> None:
    answers = Answers("press-release", announcement=read(JOINT))
    source = builtin_template("press-release")
    text = draft(source, answers, OFFICE, REGISTRY, TODAY, id=RELEASE_ID, render=render_template)
    release = parse_release(text, "joint")
    assert release.place == "New York"
    assert release.date == date(2026, 10, 29)
    assert plain_text_of(release.body).split() == f"{FIRST} {SECOND}".split()
    assert "[WHAT" not in text


def test_somebody_the_registry_does_not_know_stays_in_the_text() -> None:
    text = "Camp Closed\n\nA camp was closed.\n\nContact: Nils Berg, +41 22 555 01 12\n"
    announcement = read(text)
    assert announcement.contacts == ()
    assert announcement.unmatched_contacts == ("Nils Berg, +41 22 555 01 12",)
    assert announcement.paragraphs[-1] == "Nils Berg, +41 22 555 01 12"
    assert "Nils Berg" in announcement.notes[-1].message


def test_contact_details_may_stand_on_lines_of_their_own() -> None:
    text = (
        "Camp Closed\n\nA camp was closed.\n\nMedia contact:\nMara Ilves, 202-555-0143\n"
        "press@riverwatch.example.org\n\n###\n"
    )
    announcement = read(text)
    assert announcement.contacts == ("mara-ilves",)
    assert announcement.paragraphs == ("A camp was closed.",)
    assert [note.line for note in announcement.notes] == [1, 1]


def test_what_is_missing_stays_empty_and_is_said() -> None:
    announcement = read("Camp Closed\n\nA camp was closed.\n")
    assert (announcement.date, announcement.place) == (None, "")
    assert [note.message for note in announcement.notes] == [
        "no date was found",
        "no dateline was found",
    ]
    answers = Answers("press-release", announcement=announcement)
    source = builtin_template("press-release")
    text = draft(source, answers, OFFICE, REGISTRY, TODAY, id=RELEASE_ID, render=render_template)
    assert parse_release(text, "camp").date is None
    assert "[CITY]" in text


def test_two_dates_that_disagree_leave_the_date_open() -> None:
    announcement = read("Camp Closed\nMay 2, 2026\n\nOslo, May 3, 2026 — A camp was closed.\n")
    assert announcement.date is None
    assert announcement.notes[0].message.startswith("two dates: 2026-05-02")


def test_an_embargo_line_is_put_aside_and_reported() -> None:
    announcement = read("EMBARGOED UNTIL 12:01 AM FRIDAY\n\nCamp Closed\n\nIt was closed.\n")
    assert announcement.headline == "Camp Closed"
    assert announcement.put_aside == ("EMBARGOED UNTIL 12:01 AM FRIDAY",)
    assert "12:01 AM FRIDAY" in announcement.notes[0].message


def test_a_headline_cut_in_the_middle_of_a_word_is_reported() -> None:
    cut = read("River Watch Asks for Help with refug\n\nThe refugees wait.\n")
    assert 'middle of a word: "refug"' in cut.notes[-1].message
    whole = read("River Watch Asks for Help with Korea\n\nKorean people wait for Korea.\n")
    assert not any("cut" in note.message for note in whole.notes)


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    wrapped = (
        "River Watch Asks the Assembly to Act on Everything That Was\n"
        "Put Before It\n\n"
        "The first paragraph runs over two lines of this text, and it\n"
        "ends here.\n\nThe second is short.\n"
    )
    announcement = read(wrapped)
    assert announcement.headline.endswith("That Was Put Before It")
    assert announcement.paragraphs == (
        "The first paragraph runs over two lines of this text, and it ends here.",
        "The second is short.",
    )


@pytest.mark.parametrize(
    ("dateline", "place", "day"),
    [
        ("New York, October 29, 2014 — ", "New York", date(2014, 10, 29)),
        ("WASHINGTON, D.C., Oct. 9, 2014 – ", "WASHINGTON, D.C.", date(2014, 10, 9)),
        ("Geneva, 2 December 2026 -- ", "Geneva", date(2026, 12, 2)),
        ("SEOUL (Dec. 2, 2026) — ", "SEOUL", date(2026, 12, 2)),
    ],
)
def test_datelines_are_taken_off_the_first_paragraph(dateline: str, place: str, day: date) -> None:
    announcement = read(f"Camp Closed\n\n{dateline}A camp was closed in 2014 — at last.\n")
    assert (announcement.place, announcement.date) == (place, day)
    assert announcement.paragraphs == ("A camp was closed in 2014 — at last.",)


@pytest.mark.parametrize(
    "sentence", ["On October 29, 2014 — a day — it rained.", "Oslo, Feb. 30, 2014 — No."]
)
def test_what_is_no_dateline_stays_in_the_paragraph(sentence: str) -> None:
    announcement = read(f"Camp Closed\n\n{sentence}\n\n{sentence} Again.\n")
    assert announcement.paragraphs[0] == sentence
    assert announcement.place == ""


def test_an_empty_text_gives_an_empty_announcement() -> None:
    assert read(" \n\n").paragraphs == ()
    assert read("").headline == ""


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=60)).map("\n".join))
def test_no_word_of_any_text_is_lost(text: str) -> None:
    """Without contacts and boilerplates to look up, every word is somewhere, printed or counted."""
    announcement = read(text)
    day = [str(announcement.date)] if announcement.date else []
    kept = " ".join(
        [
            *announcement.put_aside,
            announcement.headline,
            announcement.place,
            *day,
            *map(plain_text_of, announcement.paragraphs),
            announcement.rest,
        ]
    )
    if not announcement.date and not announcement.place and not announcement.contacts:
        lost = set(cleaned(" ".join(text.split())).split()) - set(cleaned(kept).split())
        assert not {word for word in lost if word != "\ufeff" and "contact" not in word.lower()}
