"""The calendar, read back by the library's own parser."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from hrnk_press.exporters import embargo_ics
from hrnk_press.exporters.ics import PRIVATE_SUMMARY, CalendarEntry, EntryStatus, calendar
from tests.exporters.samples import order, sample

INSTANT = datetime(2026, 12, 2, 5, 1, tzinfo=UTC)
CHANGED = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=120)


def entry(**changes: object) -> CalendarEntry:
    base = {
        "uid": "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a",
        "utc": INSTANT,
        "sequence": 2,
        "changed": CHANGED,
        "summary": "Embargo lifts: Survey of Camps; “first”, and \\last",
        "description": "12:01 a.m. EST\n05:01 UTC · 14:01 서울",
    }
    return CalendarEntry(**(base | changes))  # type: ignore[arg-type]


def read(content: bytes) -> Calendar:
    whole = Calendar.from_ical(content)
    assert not any(part.errors for part in whole.walk())
    return whole


def test_an_embargo_is_an_event_in_utc() -> None:
    content = calendar([entry()])
    (event,) = read(content).walk("VEVENT")
    assert b"DTSTART:20261202T050100Z\r\n" in content
    assert event["uid"] == entry().uid
    assert event["sequence"] == 2
    assert event.decoded("dtstamp") == CHANGED
    assert event["summary"] == entry().summary
    assert event["description"] == entry().description
    assert event["status"] == "CONFIRMED"


def test_its_alarms_ring_a_day_an_hour_and_ten_minutes_before() -> None:
    (event,) = read(calendar([entry()])).walk("VEVENT")
    before = [alarm.decoded("trigger") for alarm in event.walk("VALARM")]
    assert before == [-timedelta(days=1), -timedelta(hours=1), -timedelta(minutes=10)]
    assert {str(alarm["action"]) for alarm in event.walk("VALARM")} == {"DISPLAY"}


def test_no_alarm_rings_for_what_will_not_lift() -> None:
    content = calendar([entry(status=EntryStatus.CANCELLED, alarms=False)])
    (event,) = read(content).walk("VEVENT")
    assert event["status"] == "CANCELLED"
    assert event.walk("VALARM") == []


@given(WORDS, WORDS)
def test_every_word_is_read_back(summary: str, description: str) -> None:
    content = calendar([entry(summary=summary, description=description)])
    (event,) = read(content).walk("VEVENT")
    assert (str(event["summary"]), str(event["description"])) == (summary, description)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


@pytest.mark.parametrize("field", ["summary", "description"])
def test_words_cannot_add_a_line(field: str) -> None:
    content = calendar([entry(**{field: "a\r\nATTENDEE:mailto:x@example.org"})])
    assert not any(line.startswith(b"ATTENDEE") for line in content.splitlines())


@given(WORDS.filter(lambda it: len(it) > 3), WORDS)
def test_a_private_calendar_does_not_depend_on_any_word(summary: str, description: str) -> None:
    worded = entry(summary=summary, description=description)
    assert calendar([worded], private=True) == calendar([entry()], private=True)


def test_a_private_calendar_keeps_times_and_alarms() -> None:
    (event,) = read(calendar([entry()], private=True)).walk("VEVENT")
    assert event.decoded("dtstart") == INSTANT
    assert len(event.walk("VALARM")) == 3
    assert {str(part["summary"]) for part in event.walk("VEVENT")} == {PRIVATE_SUMMARY}
    assert "description" not in event


def test_the_same_entries_are_the_same_bytes() -> None:
    assert calendar([entry()]) == calendar([entry()])


def test_no_embargo_is_a_calendar_all_the_same() -> None:
    assert read(calendar([])).walk("VEVENT") == []


def test_a_reader_s_alarms_say_until_when_in_the_language_of_the_release() -> None:
    for language, until in (
        ("en", "EMBARGOED until 12:01 a.m. EST Wednesday, Dec. 2, 2026: "),
        ("de", "SPERRFRIST Mittwoch, 2. Dezember 2026, 00:01 Uhr EST: "),
    ):
        (made,) = embargo_ics.export(sample(language=language), order())
        (event,) = read(made.content).walk("VEVENT")
        words = [event["summary"], *(it["description"] for it in event.walk("VALARM"))]
        assert len(words) == 4
        assert all(it.startswith(until) for it in words), words


def test_what_was_lifted_early_stands_when_it_was_lifted() -> None:
    (made,) = embargo_ics.export(sample(), order(public=True, changed=CHANGED))
    (event,) = read(made.content).walk("VEVENT")
    assert event.decoded("dtstart") == CHANGED
    assert event["summary"].startswith("EMBARGO LIFTED, FREE TO PUBLISH: ")
    assert "lifted before its time" in event["description"]
    assert "\nBefore: 12:01 a.m. EST Wednesday, Dec. 2, 2026\n" in event["description"]
    (made,) = embargo_ics.export(sample(), order(public=True, changed=INSTANT))
    assert read(made.content).walk("VEVENT")[0].decoded("dtstart") == INSTANT


@pytest.mark.parametrize(
    ("keys", "korean"),
    [
        ({"stopped": "held"}, "보류: 보도 금지: "),
        ({"stopped": "killed"}, "WITHDRAWN: DO NOT PUBLISH (철회: 보도 금지): "),
        ({"public": True}, "엠바고 해제, 보도 가능: "),
    ],
)
def test_what_became_of_it_is_said_in_the_language_of_the_release(
    keys: dict[str, Any], korean: str
) -> None:
    (made,) = embargo_ics.export(sample(language="ko"), order(changed=CHANGED, **keys))
    (event,) = read(made.content).walk("VEVENT")
    assert event["summary"].startswith(korean)
    assert "Lifted" not in event["description"]
