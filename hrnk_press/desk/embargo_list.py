"""The embargo board: every embargo, when it lifts, and what stands in its way."""

from datetime import datetime

from hrnk_press.desk.blockers import examined
from hrnk_press.desk.due import GRACE, Blocker, Decision, Facts, decide
from hrnk_press.desk.duty import duty_officers
from hrnk_press.desk.embargo_view import EmbargoView, view_embargo
from hrnk_press.desk.load import PressOffice, open_all_the_same
from hrnk_press.desk.publishable import Publishable
from hrnk_press.desk.survey import Survey, survey
from hrnk_press.desk.track import Track, untracked
from hrnk_press.embargo.state import State
from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release


@frozen
class BoardItem:
    """One embargo. `utc` and `seconds_left` are None where no instant is settled, or it is held;
    `seconds_left` is negative once the instant has passed. `on_duty` are those on duty when it lifts.
    `approved` is the version that is lifted then, None where approvals are missing or nobody is asked;
    `newer` tells that the draft has other words, and `draft_version` which version these are, if any.
    """

    slug: str
    headline: str
    state: State
    utc: datetime | None
    seconds_left: int | None
    embargo: EmbargoView
    blockers: tuple[Blocker, ...]
    on_duty: tuple[str, ...]
    approved: int | None
    newer: bool
    draft_version: int | None


@frozen
class Board:
    """Every embargo to be lifted, the next first; the slugs that are due, and those that are due too long."""

    items: tuple[BoardItem, ...]
    due: tuple[str, ...]
    overdue: tuple[str, ...]
    faults: tuple[Fault, ...]


def embargo_list(workspace: Workspace, now: datetime, *, track: Track = untracked) -> Board:
    """The board at that moment. What cannot be read is a fault beside the rest.

    Raises UnreadableData where the office's own files cannot be read.
    """
    office = survey(workspace, track=track)
    press = open_all_the_same(workspace, beside=office.faults)
    decided = []
    for facts in track("Checking", _on_the_board(office, now)):
        release = read_release(workspace, facts.slug)
        decision = decide(now, GRACE, facts, newest=office.newest)
        decision, words = examined(decision, press, release, now)
        decided.append((_item(press, release, decision, words, now), decision.overdue))
    decided.sort(key=lambda it: (it[0].seconds_left is None, it[0].seconds_left or 0, it[0].slug))
    return Board(
        tuple(item for item, _ in decided),
        due=tuple(it.slug for it, late in decided if it.state is State.DUE and not late),
        overdue=tuple(it.slug for it, late in decided if late),
        faults=(*press.stale, *office.faults),
    )


def _on_the_board(office: Survey, now: datetime) -> list[Facts]:
    return [it for it in office.pending if it.embargoed and it.state(now) is not State.ARCHIVED]


def _item(
    press: PressOffice, release: Release, decision: Decision, words: Publishable, now: datetime
) -> BoardItem:
    view = view_embargo(release.embargo, press.office, press.office.languages[0])
    assert view is not None
    lifts = None if decision.state is State.HELD else view.utc
    return BoardItem(
        slug=release.slug,
        headline=release.headline,
        state=decision.state,
        utc=lifts,
        seconds_left=int((lifts - now).total_seconds()) if lifts else None,
        embargo=view,
        blockers=decision.blockers,
        on_duty=_on_duty(press, max(lifts, now) if lifts else now),
        approved=words.version,
        newer=words.newer,
        draft_version=words.draft_version,
    )


def _on_duty(press: PressOffice, moment: datetime) -> tuple[str, ...]:
    """Name and number of whoever is on duty at that moment."""
    return tuple(f"{it.name} {it.phone}".rstrip() for it in duty_officers(press, moment))
