"""What is due, overdue and waiting now, for monitors: nothing is written but the cache."""

from datetime import datetime, timedelta

from hrnk_press.desk.due import GRACE, Blocker, Decision, Facts, Verdict, decide
from hrnk_press.desk.survey import survey
from hrnk_press.embargo.state import State
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.workspace.locate import Workspace

# How long before an instant the office's own files are read: most runs find nothing near, and are quick.
NEAR = timedelta(hours=24)


@frozen
class PendingRelease:
    """A release to be lifted. `utc` and `seconds_left` are None where no instant is settled.

    `seconds_left` is negative once the instant has passed; `blockers` are those of its text only from then on.
    """

    slug: str
    state: State
    utc: datetime | None
    seconds_left: int | None
    blockers: tuple[Blocker, ...]


@frozen
class EmbargoCheck:
    """Every release to be lifted, the next first, and the slugs of those whose time has come.

    `due` within the grace, `overdue` beyond it; `waiting` those that will not lift by themselves.
    """

    items: tuple[PendingRelease, ...]
    due: tuple[str, ...]
    overdue: tuple[str, ...]
    waiting: tuple[str, ...]
    faults: tuple[Fault, ...]

    @property
    def quiet(self) -> bool:
        """Whether the time of none has come."""
        return not (self.due or self.overdue or self.waiting)


def embargo_check(workspace: Workspace, now: datetime, *, grace: timedelta = GRACE) -> EmbargoCheck:
    """What is due at `now`; the text is read and checked only of those whose time has come.

    From a day before the next instant on it tells, too, what is wrong with the office's own files. Raises UnreadableData where the office's own files are needed and cannot be read.
    """
    office = survey(workspace)
    decided = [
        (it, decide(now, grace, it, newest=office.newest))
        for it in office.pending
        if it.state(now) is not State.ARCHIVED
    ]
    faults = office.faults
    if any(map(_has_come, decided)):
        decided, stale = _with_text_checked(workspace, decided, now)
        faults += stale
    elif any(_is_near(facts, now) for facts, _ in decided):
        faults += _faults_of_office(workspace)
    decided.sort(key=lambda it: soonest_first(it[0], now))
    return EmbargoCheck(
        tuple(_item(facts, decision, now) for facts, decision in decided),
        due=tuple(it.slug for it, decision in decided if _is_due(decision)),
        overdue=tuple(it.slug for it, decision in decided if decision.overdue),
        waiting=tuple(it.slug for it, decision in decided if decision.verdict is Verdict.WAIT),
        faults=faults,
    )


def _has_come(decided: tuple[Facts, Decision]) -> bool:
    return decided[1].verdict in (Verdict.LIFT, Verdict.WAIT)


def _is_near(facts: Facts, now: datetime) -> bool:
    left = seconds_left(facts, now)
    return left is not None and left <= NEAR.total_seconds()


def _faults_of_office(workspace: Workspace) -> tuple[Fault, ...]:
    """What is wrong with press.toml, without which nothing lifts, and with contacts.toml."""
    from hrnk_press.desk.load import open_all_the_same

    try:
        return open_all_the_same(workspace).stale
    except UnreadableData as error:
        return error.faults


def _with_text_checked(
    workspace: Workspace, decided: list[tuple[Facts, Decision]], now: datetime
) -> tuple[list[tuple[Facts, Decision]], tuple[Fault, ...]]:
    """The same decisions, with the errors in the text of those whose time has come; and what is wrong with
    contacts.toml.
    """
    # Loaded here: most runs find that no time has come, and a monitor asks every minute.
    from hrnk_press.desk.blockers import examined
    from hrnk_press.desk.load import open_all_the_same
    from hrnk_press.workspace.release_file import read_release

    press = open_all_the_same(workspace)

    def with_text(facts: Facts, decision: Decision) -> Decision:
        release = read_release(workspace, facts.slug)
        return examined(decision, press, release, now)[0]

    return [(it[0], with_text(*it)) if _has_come(it) else it for it in decided], press.stale


def soonest_first(facts: Facts, now: datetime) -> tuple[bool, int, str]:
    """The key that sorts the next to lift first, those without a settled instant last."""
    left = seconds_left(facts, now)
    return (left is None, left or 0, facts.slug)


def seconds_left(facts: Facts, now: datetime) -> int | None:
    """Seconds until the instant, negative after it; None without one."""
    instant = facts.embargo.instant
    return int((instant - now).total_seconds()) if instant else None


def _is_due(decision: Decision) -> bool:
    due = decision.state is State.DUE and not decision.overdue
    return due or decision.verdict is Verdict.COMPLETE


def _item(facts: Facts, decision: Decision, now: datetime) -> PendingRelease:
    return PendingRelease(
        facts.slug,
        decision.state,
        facts.embargo.instant,
        seconds_left(facts, now),
        decision.blockers,
    )
