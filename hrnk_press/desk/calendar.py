"""The embargoes as a calendar that a phone can show and remind of."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from hrnk_press.desk.due import Facts
from hrnk_press.desk.embargo_changes import changes_in
from hrnk_press.desk.embargo_check import soonest_first
from hrnk_press.desk.embargo_view import echo_lines
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.desk.survey import Survey, survey
from hrnk_press.embargo.state import State
from hrnk_press.errors import Fault
from hrnk_press.exporters.ics import CalendarEntry, EntryStatus, calendar
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release

# How long an embargo stays in the calendar after its end.
REMEMBERED = timedelta(days=30)

STATUS = {State.HELD: EntryStatus.TENTATIVE, State.KILLED: EntryStatus.CANCELLED}
WORDS = {State.HELD: "Held", State.KILLED: "Killed", State.PUBLIC: "Lifted"}
CLEARED = "No embargo any more"


@frozen
class EmbargoCalendar:
    """The calendar's bytes, how many events it has, and what could not be read."""

    content: bytes
    events: int
    faults: tuple[Fault, ...]


def embargo_calendar(
    workspace: Workspace, now: datetime, *, private: bool = False
) -> EmbargoCalendar:
    """Every embargo with a settled instant, the next first, then those that were cleared, struck out.

    Those that ended long ago are left out.

    A `private` calendar may be shown to anybody: it holds times, and no word of any release. Raises
    UnreadableData where the office's own files cannot be read.
    """
    press = open_office(workspace)
    office = survey(workspace)
    chosen = [it for it in office.facts if _is_shown(it, now)]
    chosen.sort(key=lambda it: soonest_first(it, now))
    entries = (*_entries(press, chosen, now), *_cleared(press, office, now))
    return EmbargoCalendar(calendar(entries, private=private), len(entries), office.faults)


def _is_shown(facts: Facts, now: datetime) -> bool:
    instant = facts.embargo.instant
    return not facts.archived and instant is not None and now - instant <= REMEMBERED


def _entries(press: PressOffice, chosen: list[Facts], now: datetime) -> Iterator[CalendarEntry]:
    for facts in chosen:
        instant = facts.embargo.instant
        assert instant is not None
        release = read_release(press.workspace, facts.slug)
        assert release.embargo is not None
        events = history_of(press.workspace, release).events
        changes = changes_in(events)
        lines = echo_lines(instant, release.embargo.zone, press.office, press.office.languages[0])
        state = facts.state(now)
        lifted = max(changes, default=instant) if state is State.PUBLIC else instant
        yield CalendarEntry(
            uid=facts.id,
            utc=min(instant, lifted),
            sequence=len(changes),
            changed=max(changes, default=now),
            summary=f"{WORDS.get(state, 'Embargo lifts')}: {release.headline or facts.slug}",
            description=f"{lines.until}\n{lines.zones}\n{facts.slug}: {state.value}",
            status=STATUS.get(state, EntryStatus.CONFIRMED),
            alarms=state not in WORDS,
        )


def _cleared(press: PressOffice, office: Survey, now: datetime) -> Iterator[CalendarEntry]:
    """The embargoes that releases without one had until it was cleared: a calendar may still remind of them."""
    for facts in office.facts:
        if facts.embargoed or facts.newest is None:
            continue
        release = read_release(press.workspace, facts.slug)
        events = history_of(press.workspace, release).events
        cleared = [it for it in events if it.occasion is Occasion.EMBARGO_CLEARED]
        instant = _instant_before(cleared[-1]) if cleared else None
        if instant is None or now - instant > REMEMBERED:
            continue
        changes = changes_in(events)
        yield CalendarEntry(
            uid=facts.id,
            utc=instant,
            sequence=len(changes),
            changed=max(changes),
            summary=f"{CLEARED}: {release.headline or facts.slug}",
            description=f"{facts.slug}: {facts.state(now).value}",
            status=EntryStatus.CANCELLED,
            alarms=False,
        )


def _instant_before(cleared: Event) -> datetime | None:
    """When the embargo that was cleared would have lifted, as the event tells it."""
    before: Any = cleared.details.get("before")
    with suppress(TypeError, ValueError, KeyError):
        instant = datetime.fromisoformat(before["utc"])
        return instant if instant.tzinfo else None
    return None
