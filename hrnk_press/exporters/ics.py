"""Embargoes as a calendar (iCalendar, RFC 5545): one event each, with alarms before it."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from hrnk_press.frozen import frozen

if TYPE_CHECKING:
    from icalendar import Alarm, Event

ALARMS = (timedelta(hours=24), timedelta(hours=1), timedelta(minutes=10))
PRIVATE_SUMMARY = "Embargo lifts"


class EntryStatus(StrEnum):
    """What a calendar shows of an event: certain, not yet certain, struck out (RFC 5545, 3.8.1.11)."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"


@frozen
class CalendarEntry:
    """The end of an embargo at `utc` (aware).

    `uid` stays whatever changes, `sequence` rises with every change, and `changed` (aware) is when the
    last one was made. `alarms`: whether somebody is to be reminded before it.
    """

    uid: str
    utc: datetime
    sequence: int
    changed: datetime
    summary: str
    description: str
    status: EntryStatus = EntryStatus.CONFIRMED
    alarms: bool = True


def calendar(entries: Iterable[CalendarEntry], *, private: bool = False) -> bytes:
    """The calendar in UTF-8 with CRLF, in the order of the entries; the same entries give the same bytes.

    A `private` one holds times only: no word of a headline, a name of a folder or a reason.
    """
    from icalendar import Calendar

    whole = Calendar()
    whole.add("prodid", "-//hrnk-press//embargoes//EN")
    whole.add("version", "2.0")
    for entry in entries:
        whole.add_component(_event(entry, private=private))
    return bytes(whole.to_ical())


def _event(entry: CalendarEntry, *, private: bool) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", entry.changed)
    event.add("dtstart", entry.utc)
    event.add("sequence", entry.sequence)
    event.add("status", entry.status.value)
    event.add("transp", "TRANSPARENT")
    event.add("class", "CONFIDENTIAL")
    event.add("summary", PRIVATE_SUMMARY if private else entry.summary)
    if not private:
        event.add("description", entry.description)
    for before in ALARMS if entry.alarms else ():
        event.add_component(_alarm(before, PRIVATE_SUMMARY if private else entry.summary))
    return event


def _alarm(before: timedelta, words: str) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", -before)
    alarm.add("description", words)
    return alarm
