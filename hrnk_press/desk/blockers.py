"""What in the text of a release stands in the way of its lift."""

from dataclasses import replace

from hrnk_press.desk.check import errors_in
from hrnk_press.desk.due import Blocker, Decision, Verdict
from hrnk_press.desk.load import PressOffice
from hrnk_press.model.resolved import ResolvedRelease


def checked(decision: Decision, press: PressOffice, resolved: ResolvedRelease) -> Decision:
    """The decision after the checks of the text: what would be lifted and has errors waits."""
    errors = errors_in(press, resolved)
    if not errors:
        return decision
    found = tuple(Blocker(it.code, it.message, it.hint) for it in errors)
    verdict = Verdict.WAIT if decision.verdict is Verdict.LIFT else decision.verdict
    return replace(decision, verdict=verdict, blockers=(*decision.blockers, *found))
