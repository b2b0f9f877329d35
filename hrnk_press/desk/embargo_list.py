"""The embargo board: every embargo, when it lifts, and what stands in its way."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from hrnk_press.desk.check import errors_in
from hrnk_press.desk.embargo_view import EmbargoView, view_embargo
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.desk.state import State, state_of
from hrnk_press.desk.track import Track, untracked
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.model.release import Release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import read_all

# An instant that passed longer ago than this needs a person (failure mode F13).
GRACE = timedelta(minutes=60)


@dataclass(frozen=True, slots=True)
class BoardItem:
    """One embargo. `utc` and `seconds_left` are None where no instant is settled, or it is held;
    `seconds_left` is negative once the instant has passed. `on_duty` are those on duty when it lifts.
    """

    slug: str
    headline: str
    state: State
    utc: datetime | None
    seconds_left: int | None
    embargo: EmbargoView
    blockers: tuple[str, ...]
    on_duty: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """Every embargo, the next first; the slugs that are due, and those that are due too long."""

    items: tuple[BoardItem, ...]
    due: tuple[str, ...]
    overdue: tuple[str, ...]
    faults: tuple[Fault, ...]


def embargo_list(workspace: Workspace, now: datetime, *, track: Track = untracked) -> Board:
    """The board at that moment. What cannot be read is a fault beside the rest.

    Raises UnreadableData where the office's own files cannot be read.
    """
    releases, faults = read_all(workspace, each=partial(track, "Reading"))
    try:
        press = open_office(workspace)
    except UnreadableData as unreadable:
        raise UnreadableData((*unreadable.faults, *faults)) from None
    pending = [it for it in releases if it.embargo and not it.archived]
    items = [_item(press, it, now) for it in track("Checking", pending)]
    items.sort(key=lambda it: (it.seconds_left is None, it.seconds_left or 0, it.slug))
    due = [it for it in items if it.state is State.DUE]
    overdue = [it for it in due if it.utc and now - it.utc > GRACE]
    return Board(
        tuple(items),
        due=tuple(it.slug for it in due if it not in overdue),
        overdue=tuple(it.slug for it in overdue),
        faults=faults,
    )


def _item(press: PressOffice, release: Release, now: datetime) -> BoardItem:
    view = view_embargo(release.embargo, press.office, press.office.languages[0])
    assert view is not None
    lifts = None if view.hold else view.utc
    return BoardItem(
        slug=release.slug,
        headline=release.headline,
        state=state_of(press.workspace, release, now),
        utc=lifts,
        seconds_left=int((lifts - now).total_seconds()) if lifts else None,
        embargo=view,
        blockers=tuple(it.message for it in errors_in(press, press.resolved(release, now))),
        on_duty=_on_duty(press, max(lifts, now) if lifts else now),
    )


def _on_duty(press: PressOffice, moment: datetime) -> tuple[str, ...]:
    """Name and number of whoever is on duty at that moment."""
    people = press.registry.people
    return tuple(
        f"{people[it.person].name if it.person in people else it.person} "
        f"{it.phone or (people[it.person].phone if it.person in people else '')}".strip()
        for it in press.office.duty
        if it.start <= moment < it.until
    )
