"""Advisories that invite the press: whom to tell that one comes, and when the event begins and ends."""

import pytest

from tests.drafting.archive.reader import item_of, release_of

ADVISORY = "MEDIA ADVISORY\n\nClub Shows the Empty Chairs\n\nWHAT: Opening of the exhibition\n\nWHEN: 14 December 2026, {}\n\nWHERE: River Hall, Geneva\n\n{}\n\nThe chairs were made by the families.\n"


@pytest.mark.parametrize("label", ["RSVP", "Media RSVP"])
def test_who_is_told_that_one_comes_is_a_contact(label: str) -> None:
    item = item_of(ADVISORY.format("10:30 CET", f"{label}: Ada Lind, lind@example.org"))
    assert [(it.name, it.email) for it in item.contacts] == [("Ada Lind", "lind@example.org")]


def test_who_is_told_is_no_contact_twice() -> None:
    text = ADVISORY.format("10:30 CET", "RSVP: Mara Ilves, press@riverwatch.example.org")
    item = item_of(f"{text}\nContact: Mara Ilves, press@riverwatch.example.org\n")
    assert release_of(item).rsvp == "Mara Ilves, press@riverwatch.example.org"
    assert [it.person for it in item.contacts] == ["mara-ilves"]


@pytest.mark.parametrize("line", ["RSVP: guests@example.org", "RSVP: https://example.org/chairs"])
def test_where_guests_accept_is_no_contact(line: str) -> None:
    text = f"Club Opens\n\nGENEVA, May 14, 2019 — The club opens a shelter in the mill.\n\nIt is warm.\n\n{line}\n"
    assert item_of(text).contacts == ()


@pytest.mark.parametrize(
    ("hours", "end"),
    [
        ("10:30 - 11:30 CET", "11:30 CET"),
        ("10:30 a.m.–12 p.m. CET", "12 p.m. CET"),
        ("10:30 a.m.–12 noon CET", "12 noon CET"),
        ("10:30–12 noon CET", "12 noon CET"),
        ("from 10:30 a.m. to noon CET", "noon CET"),
        ("10:30 a.m. CET until midnight", "midnight"),
    ],
)
def test_when_an_event_ends_is_told(hours: str, end: str) -> None:
    item = item_of(ADVISORY.format(hours, "Bring the children."))
    assert item.event is not None
    assert item.event.until.isoformat() == "2026-12-14T10:30:00"
    assert f"the event ends at {end}, and [event] holds when it begins" in {
        it.message for it in item.notes
    }


@pytest.mark.parametrize("hours", ["noon–1:30 p.m. CET", "12 noon to 2 p.m. CET"])
def test_an_event_may_begin_at_noon(hours: str) -> None:
    item = item_of(ADVISORY.format(hours, "Bring the children."))
    assert item.event is not None
    assert item.event.until.isoformat() == "2026-12-14T12:00:00"


@pytest.mark.parametrize("hours", ["12:30–noon CET", "10:30 to midnight CET", "10–noon CET"])
def test_a_beginning_that_may_be_of_two_halves_of_the_day_stays_a_question(hours: str) -> None:
    assert item_of(ADVISORY.format(hours, "Bring the children.")).event is None


def test_an_event_without_an_end_has_no_such_note() -> None:
    item = item_of(ADVISORY.format("10:30 CET", "Bring the children."))
    assert not any("ends" in it.message for it in item.notes)
