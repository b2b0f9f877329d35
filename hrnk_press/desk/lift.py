"""Lifting: what is due is made public once, what cannot be waits and says why.

Everything is decided anew from the files, under the office's lock, so that a queue cannot be lost, two
schedulers cannot lift twice, and a run that was killed is completed by the next.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from hrnk_press.checks.text.changed_after_lift import find as find_changes
from hrnk_press.desk.blockers import examined
from hrnk_press.desk.check import subject_of
from hrnk_press.desk.due import GRACE, Asked, Blocker, Decision, Facts, Verdict, decide, facts_of
from hrnk_press.desk.lifting import FailedRelease, LiftedRelease, Lifting, Outcome, WaitingRelease
from hrnk_press.desk.load import open_all_the_same
from hrnk_press.desk.publish import Published, Turn, complete, publish
from hrnk_press.desk.publishable import MISSING, publishable
from hrnk_press.desk.survey import Survey, survey
from hrnk_press.embargo.state import is_open
from hrnk_press.errors import Fault, PressError, Refused, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.leftovers import remove_abandoned
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting, is_desk
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release


@frozen
class _Run:
    """One run: whose turn it is, how it was asked for, and what the office looks like."""

    turn: Turn
    grace: timedelta
    asked: Asked
    reason: str
    office: Survey

    def decide(self, facts: Facts) -> Decision:
        return decide(self.turn.now, self.grace, facts, asked=self.asked, newest=self.office.newest)


def lift(
    workspace: Workspace,
    clock: Callable[[], datetime],
    slugs: Sequence[str] = (),
    *,
    grace: timedelta = GRACE,
    early: str = "",
) -> Lifting:
    """Lift what is due; with `slugs`, lift those by hand, what is immediate and what waited included.

    `early` is the reason for lifting them before their time. The clock is read when the lock is held.
    Raises Refused where this machine is not the desk or a rule forbids one of `slugs` (then none is
    lifted), NotFound, Locked, and UnreadableData where the office's own files cannot be read.
    """
    _require_desk(workspace)
    with office_lock(workspace):
        remove_abandoned(workspace.local)
        run = _run(workspace, clock(), slugs, grace, early)
        outcomes = _by_hand(run, slugs) if slugs else _unattended(run)
        return _gathered(outcomes, run.turn.press.stale)


def require_liftable(
    workspace: Workspace, now: datetime, slugs: Sequence[str], *, early: str = ""
) -> None:
    """Refuses what `lift` would refuse for those releases by hand, and does nothing. Raises as `lift` does."""
    _require_desk(workspace)
    with office_lock(workspace):
        _allowed(_run(workspace, now, slugs, GRACE, early), slugs)


def _run(
    workspace: Workspace, now: datetime, slugs: Sequence[str], grace: timedelta, early: str
) -> _Run:
    press = open_all_the_same(workspace)
    turn = Turn(press, now, acting(workspace))
    return _Run(turn, grace, _asked(slugs, early), early, survey(workspace))


def _gathered(outcomes: Sequence[Outcome], faults: tuple[Fault, ...]) -> Lifting:
    return Lifting(
        tuple(it for it in outcomes if isinstance(it, LiftedRelease)),
        tuple(it for it in outcomes if isinstance(it, WaitingRelease)),
        tuple(it for it in outcomes if isinstance(it, FailedRelease)),
        faults,
    )


def _require_desk(workspace: Workspace) -> None:
    if not is_desk(workspace):
        raise Refused(
            "this machine is not the desk of this press office: it lifts nothing",
            "If it should be, and no other machine is:  hrnk-press me --desk",
            code="not-the-desk",
        )


def _asked(slugs: Sequence[str], early: str) -> Asked:
    if not slugs:
        return Asked.UNATTENDED
    return Asked.EARLY if early else Asked.BY_HAND


def _unattended(run: _Run) -> list[Outcome]:
    """What the scheduler's run comes to; one release that fails does not keep the others back."""
    outcomes = [
        _attempted(run, facts)
        for facts in run.office.pending
        if run.decide(facts).verdict is not Verdict.NOTHING
    ]
    unread = [_unread(slug, faults) for slug, faults in run.office.unread.items()]
    return [*unread, *(it for it in outcomes if it is not None)]


def _by_hand(run: _Run, slugs: Sequence[str]) -> list[Outcome]:
    """What was asked for, all of it or, where a rule forbids one, nothing."""
    outcomes = [_attempted(run, facts) for facts in _allowed(run, slugs)]
    return [it for it in outcomes if it is not None]


def _allowed(run: _Run, slugs: Sequence[str]) -> list[Facts]:
    """The facts of those releases, where no rule forbids one of them."""
    workspace = run.turn.press.workspace
    asked = [_read(run, existing_release(workspace, slug)) for slug in dict.fromkeys(slugs)]
    for release, facts in asked:
        if refused := _refusal(run, release, facts):
            raise refused
    return [facts for _, facts in asked]


def _refusal(run: _Run, release: Release, facts: Facts) -> Refused | None:
    """What forbids the lift that a person asks for: a rule, or approvals that are missing, all of them."""
    decision = run.decide(facts)
    if decision.verdict is Verdict.FORBIDDEN:
        blocker = decision.blockers[0]
        return Refused(f"{facts.slug}: {blocker.message}", blocker.hint, code=blocker.code)
    if decision.verdict is not Verdict.LIFT:
        return None
    events = history_of(run.turn.press.workspace, release).events
    found = publishable(run.turn.press, release, events, run.turn.now).blockers
    lacks = [it for it in found if it.code == MISSING]
    if not lacks:
        return None
    told = "\n".join(it.message for it in lacks)
    commands = "\n".join(f"  {it.hint}" for it in lacks)
    return Refused(f"{facts.slug} lacks approvals\n{told}", commands, code=MISSING)


def _attempted(run: _Run, facts: Facts) -> Outcome | None:
    """What comes of one release, whatever goes wrong with it."""
    try:
        return _handled(run, facts)
    except UnreadableData as error:
        first = error.faults[0]
        return _failed(facts, first.code, f"{_place(first)}: {first.message}", first.hint)
    except PressError as error:
        return _failed(facts, error.code, error.message, error.hint)
    except Exception as error:  # the others must go out all the same
        return _failed(facts, "bug", f"{type(error).__name__}: {error}", "Please report it.")


def _handled(run: _Run, known: Facts) -> Outcome | None:
    """One release, decided on as it is read now: what is decided is what is published."""
    press = run.turn.press
    release, facts = _read(run, known.slug)
    decision = run.decide(facts)
    if decision.verdict in (Verdict.WAIT, Verdict.FORBIDDEN):
        return _waiting(facts, decision)
    if decision.verdict is Verdict.NOTHING:
        return None
    if decision.verdict is Verdict.COMPLETE:
        return _lifted(run, release, facts, _completed(run.turn, release), completed=True)
    decision, words = examined(decision, press, release, run.turn.now, with_content=True)
    if decision.verdict is Verdict.WAIT or words.resolved is None:
        return _waiting(facts, decision)
    published = publish(run.turn, words.resolved, _details(run, facts))
    return _lifted(run, release, facts, published, completed=False)


def _completed(turn: Turn, release: Release) -> Published:
    """The files of a public release in their places, without those who no longer sign it."""
    if release.signatories:
        from hrnk_press.desk.signatory_update import (
            no_longer_sign,
            public_version,
            publish_list,
            without_names,
        )

        version = public_version(turn.press, release)
        if version and (gone := no_longer_sign(release, version)):
            listed = without_names(turn.press, version, gone, turn.now)
            return publish_list(turn, listed, version)
    return complete(turn, release)


def _read(run: _Run, slug: str) -> tuple[Release, Facts]:
    workspace = run.turn.press.workspace
    release = read_release(workspace, slug)
    facts = facts_of(release, history_of(workspace, release))
    return release, replace(facts, twins=run.office.twins(slug))


def _details(run: _Run, facts: Facts) -> dict[str, str]:
    """What the event tells beside the version: the instant, and why it was not waited for."""
    instant = facts.embargo.instant
    details = {"asked": run.asked.value}
    if instant is not None:
        details["instant"] = f"{instant:%Y-%m-%dT%H:%M:%SZ}"
    if run.reason and not (instant is not None and is_open(run.turn.now, instant)):
        details["early"] = run.reason
    return details


def _lifted(
    run: _Run, release: Release, facts: Facts, published: Published, *, completed: bool
) -> LiftedRelease:
    event, press = published.lift, run.turn.press
    changed = find_changes(subject_of(press, press.resolved(release, run.turn.now)))
    return LiftedRelease(
        slug=facts.slug,
        id=facts.id,
        headline=published.headline,
        version=event.version,
        digest=event.content_digest,
        utc=facts.embargo.instant,
        at=event.at,
        event=event.digest,
        completed=completed,
        edited=any(changed),
        artifacts=published.files,
    )


def _waiting(facts: Facts, decision: Decision) -> WaitingRelease:
    return WaitingRelease(
        facts.slug, facts.id, facts.embargo.instant, decision.overdue, decision.blockers
    )


def _unread(slug: str, faults: Sequence[Fault]) -> WaitingRelease:
    """A release that cannot be read: nobody knows whether its time has come."""
    blockers = (Blocker(it.code, f"{_place(it)}: {it.message}", it.hint) for it in faults)
    return WaitingRelease(slug, "", None, overdue=False, blockers=tuple(blockers))


def _place(fault: Fault) -> str:
    return ":".join(str(it) for it in (fault.file, fault.line, fault.column) if it)


def _failed(facts: Facts, code: str, message: str, hint: str) -> FailedRelease:
    return FailedRelease(facts.slug, facts.id, facts.embargo.instant, code, message, hint)
