"""The embargoes as a calendar that a phone can show and remind of."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from hrnk_press.desk.due import Facts
from hrnk_press.desk.embargo_check import soonest_first
from hrnk_press.desk.embargo_view import echo_lines
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.desk.survey import survey
from hrnk_press.embargo.state import State
from hrnk_press.errors import Fault
from hrnk_press.exporters.ics import CalendarEntry, EntryStatus, calendar
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Occasion
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release

# How long an embargo stays in the calendar after its end.
REMEMBERED = timedelta(days=30)

# What changes the event of an embargo, and so raises its SEQUENCE.
CHANGES = frozenset(
    (
        Occasion.EMBARGO_SET,
        Occasion.EMBARGO_CLEARED,
        Occasion.HELD,
        Occasion.HOLD_ENDED,
        Occasion.KILLED,
    )
)

STATUS = {State.HELD: EntryStatus.TENTATIVE, State.KILLED: EntryStatus.CANCELLED}
WORDS = {State.HELD: "Held", State.KILLED: "Killed", State.PUBLIC: "Lifted"}


@frozen
class EmbargoCalendar:
    """The calendar's bytes, how many events it has, and what could not be read."""

    content: bytes
    events: int
    faults: tuple[Fault, ...]


def embargo_calendar(
    workspace: Workspace, now: datetime, *, private: bool = False
) -> EmbargoCalendar:
    """Every embargo with a settled instant, the next first; those that ended long ago are left out.

    A `private` calendar may be shown to anybody: it holds times, and no word of any release. Raises
    UnreadableData where the office's own files cannot be read.
    """
    press = open_office(workspace)
    office = survey(workspace)
    chosen = [it for it in office.facts if _is_shown(it, now)]
    chosen.sort(key=lambda it: soonest_first(it, now))
    entries = tuple(_entries(press, chosen, now))
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
        changes = [it.at for it in events if it.occasion in CHANGES]
        lines = echo_lines(instant, release.embargo.zone, press.office, press.office.languages[0])
        state = facts.state(now)
        yield CalendarEntry(
            uid=facts.id,
            utc=instant,
            sequence=len(changes),
            changed=max(changes, default=now),
            summary=f"{WORDS.get(state, 'Embargo lifts')}: {release.headline or facts.slug}",
            description=f"{lines.until}\n{lines.zones}\n{facts.slug}: {state.value}",
            status=STATUS.get(state, EntryStatus.CONFIRMED),
            alarms=state not in WORDS,
        )
