"""Embargoes as a calendar."""

from datetime import datetime, timedelta

from icalendar import Calendar, Event

from hrnk_press.desk.calendar import embargo_calendar
from hrnk_press.desk.embargo_set import embargo_clear
from hrnk_press.desk.lift import lift
from hrnk_press.desk.load import open_office
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.locate import Workspace
from tests.desk.conftest import INSTANT, MINUTE, add, note

NOW = INSTANT - timedelta(days=2)


def events(ws: Workspace, now: datetime = NOW, *, private: bool = False) -> list[Event]:
    content = embargo_calendar(ws, now, private=private).content
    return [it for it in Calendar.from_ical(content).walk("VEVENT") if isinstance(it, Event)]


def the(ws: Workspace, now: datetime = NOW) -> Event:
    (only,) = events(ws, now)
    return only


def test_an_embargo_is_named_with_its_lines(ws: Workspace) -> None:
    event = the(ws)
    assert event.decoded("dtstart") == INSTANT
    assert event["summary"].startswith("Embargo lifts: River Watch and Han Institute")
    assert "12:01 a.m. EST Wednesday, Dec. 2, 2026" in event["description"]
    assert "14:01 Seoul" in event["description"]


def test_its_uid_is_the_releases_and_survives_another_name(ws: Workspace) -> None:
    before = the(ws)["uid"]
    ws.release_folder("border-survey").rename(ws.release_folder("survey"))
    assert the(ws)["uid"] == before == "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"


def test_its_sequence_rises_whenever_the_embargo_is_set_again(ws: Workspace) -> None:
    found = []
    for number in range(3):
        found.append((the(ws)["sequence"], the(ws).decoded("dtstamp")))
        note(ws, Occasion.EMBARGO_SET, NOW - timedelta(days=1) + number * MINUTE)
    assert [sequence for sequence, _ in found] == [0, 1, 2]
    assert found[2][1] == NOW - timedelta(days=1) + MINUTE


def test_it_says_what_became_of_it(ws: Workspace) -> None:
    note(ws, Occasion.HELD, NOW, reason="a witness")
    assert (the(ws)["status"], the(ws)["sequence"]) == ("TENTATIVE", 1)
    assert the(ws)["summary"].startswith("Held: ")
    note(ws, Occasion.HOLD_ENDED, NOW + MINUTE)
    assert (the(ws)["status"], the(ws)["sequence"]) == ("CONFIRMED", 2)
    note(ws, Occasion.KILLED, NOW + 2 * MINUTE)
    assert (the(ws)["status"], the(ws)["sequence"]) == ("CANCELLED", 3)
    assert the(ws).walk("VALARM") == []


def test_what_was_lifted_early_reminds_no_more(ws: Workspace) -> None:
    before = the(ws)
    lift(ws, lambda: NOW, ("border-survey",), early="a partner was early")
    assert the(ws)["sequence"] == before["sequence"] + 1
    assert the(ws).decoded("dtstamp") == NOW
    assert the(ws).decoded("dtstart") == NOW
    assert the(ws)["summary"].startswith("Lifted: ")
    assert the(ws).walk("VALARM") == []


def test_what_was_cleared_is_struck_out_for_a_while(ws: Workspace) -> None:
    note(ws, Occasion.EMBARGO_SET, NOW)
    uid = the(ws)["uid"]
    embargo_clear(open_office(ws), "border-survey", NOW + MINUTE)
    event = the(ws)
    assert (event["uid"], event["status"], event["sequence"]) == (uid, "CANCELLED", 2)
    assert event.decoded("dtstart") == INSTANT
    assert event.walk("VALARM") == []
    assert "River Watch" not in embargo_calendar(ws, NOW, private=True).content.decode()
    assert events(ws, INSTANT + timedelta(days=31)) == []


def test_what_was_lifted_stays_a_while_without_alarms(ws: Workspace) -> None:
    lift(ws, lambda: INSTANT)
    event = the(ws, INSTANT + timedelta(days=30))
    assert event["summary"].startswith("Lifted: ")
    assert event.walk("VALARM") == []
    assert events(ws, INSTANT + timedelta(days=31)) == []


def test_the_next_comes_first_and_what_has_no_instant_is_left_out(ws: Workspace) -> None:
    add(ws, "first-survey", 7, INSTANT - timedelta(days=1))
    add(ws, "statement", 8, None)
    add(ws, "unclear", 9, INSTANT, utc="2026-12-02T09:01:00Z")
    days = [it.decoded("dtstart") for it in events(ws)]
    assert days == [INSTANT - timedelta(days=1), INSTANT]


def test_a_private_calendar_holds_no_word_of_any_release(ws: Workspace) -> None:
    note(ws, Occasion.HELD, NOW, reason="a witness named Ursula")
    add(ws, "very-secret-survey", 7)
    content = embargo_calendar(ws, NOW, private=True).content.decode()
    for word in ("River", "Survey", "survey", "secret", "border", "Ursula", "witness", "Geneva"):
        assert word not in content


def test_what_cannot_be_read_is_told_beside_the_rest(ws: Workspace) -> None:
    add(ws, "broken", 7)
    ws.release_file("broken").write_text("+++\nbroken\n+++\n")
    found = embargo_calendar(ws, NOW)
    assert found.events == 1
    assert found.faults


def test_an_embargo_that_was_cleared_without_a_known_instant_is_left_out(ws: Workspace) -> None:
    add(ws, "other", 7, None)
    note(ws, Occasion.EMBARGO_CLEARED, NOW, "other", before={"utc": "2026-12-02T05:01:00"})
    assert the(ws)["summary"].startswith("Embargo lifts: ")
