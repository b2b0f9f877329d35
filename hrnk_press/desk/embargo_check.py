"""What is due, overdue and waiting now, for monitors: nothing is written."""

from datetime import datetime, timedelta

from hrnk_press.desk.blockers import checked
from hrnk_press.desk.due import GRACE, Blocker, Decision, Facts, Verdict, decide
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.desk.survey import Survey, survey
from hrnk_press.embargo.state import State
from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release


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
    """What is due at `now`. Raises UnreadableData where the office's own files are needed and cannot be read."""
    return outlook(workspace, survey(workspace), now, grace)


def outlook(
    workspace: Workspace, office: Survey, now: datetime, grace: timedelta = GRACE
) -> EmbargoCheck:
    """The same, from a survey. The text is read and checked only of those whose time has come."""
    press: PressOffice | None = None
    decided: list[tuple[Facts, Decision]] = []
    for facts in office.facts:
        if not facts.pending():
            continue
        decision = decide(now, grace, facts, newest=office.newest)
        if decision.verdict in (Verdict.LIFT, Verdict.WAIT):
            press = press or open_office(workspace)
            release = read_release(workspace, facts.slug)
            decision = checked(decision, press, press.resolved(release, now))
        decided.append((facts, decision))
    decided.sort(key=lambda it: soonest_first(it[0], now))
    return EmbargoCheck(
        tuple(_item(facts, decision, now) for facts, decision in decided),
        due=tuple(it.slug for it, decision in decided if _is_due(decision)),
        overdue=tuple(it.slug for it, decision in decided if decision.overdue),
        waiting=tuple(it.slug for it, decision in decided if decision.verdict is Verdict.WAIT),
        faults=office.faults,
    )


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
