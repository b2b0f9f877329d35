"""What in the words that would be published stands in the way of a lift."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.check import errors_in
from hrnk_press.desk.due import Blocker, Decision, Verdict
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.publishable import Publishable, publishable
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.history import history_of


def examined(
    decision: Decision,
    press: PressOffice,
    release: Release,
    now: datetime,
    *,
    with_content: bool = False,
) -> tuple[Decision, Publishable]:
    """The decision once it is known what would be published, and that: missing approvals and errors wait.

    The checks run on what would be published; on the draft where nothing would be.
    """
    events = history_of(press.workspace, release).events
    found = publishable(press, release, events, now, with_content=with_content)
    decision = _with(decision, found.blockers)
    resolved = found.resolved or press.resolved(release, now)
    return checked(decision, press, resolved), found


def checked(decision: Decision, press: PressOffice, resolved: ResolvedRelease) -> Decision:
    """The decision after the checks of the text: what would be lifted and has errors waits."""
    errors = errors_in(press, resolved)
    return _with(decision, (Blocker(it.code, it.message, it.hint) for it in errors))


def _with(decision: Decision, blockers: Iterable[Blocker]) -> Decision:
    found = tuple(blockers)
    if not found:
        return decision
    verdict = Verdict.WAIT if decision.verdict is Verdict.LIFT else decision.verdict
    return replace(decision, verdict=verdict, blockers=(*decision.blockers, *found))
