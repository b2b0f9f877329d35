"""Where the approvals of a release stand, as commands report it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.approval_words import Asked, asked_for, named
from hrnk_press.desk.approvals import ApprovalState, approval_state, changes_since
from hrnk_press.desk.load import PressOffice
from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Approval
from hrnk_press.model.event import Event
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.machine import acting


@frozen
class ShownApproval:
    """An approval, and whether it stands for the words as they are now.

    `seen` is the version that the person had before them, another than `version` where it was carried
    for that `reason`; `said_at` is None where the person typed it.
    """

    person: str
    name: str
    scope: str
    version: int
    stands: bool
    at: datetime
    recorded_by: str
    via: str
    said_at: datetime | None
    evidence: str
    seen: int
    reason: str


@frozen
class ApprovalReport:
    """The approvals of a release. `version` is that of these words, `approved` the last that everybody
    required approved, each None without one; `asked` tells whether policy asks anybody at all.
    """

    version: int | None
    approved: int | None
    asked: bool
    approvals: tuple[ShownApproval, ...]
    missing: tuple[Asked, ...]


def approval_report(
    press: PressOffice, resolved: ResolvedRelease, events: Iterable[Event], now: datetime
) -> ApprovalReport:
    """The report for that release, whose history these events are."""
    history = tuple(events)
    state = approval_state(press, resolved, history, now)
    return ApprovalReport(
        version=state.version,
        approved=state.approved.number if state.approved else None,
        asked=bool(state.asked),
        approvals=tuple(_shown(it, state, press) for it in _latest(state.given)),
        missing=missing_approvals(press, resolved, history, state, now),
    )


def missing_approvals(
    press: PressOffice,
    resolved: ResolvedRelease,
    events: tuple[Event, ...],
    state: ApprovalState,
    now: datetime,
) -> tuple[Asked, ...]:
    """Who must approve what of that release, or once more, and then what is different since."""
    slug, me = resolved.release.slug, acting(press.workspace)
    found = []
    for it in state.missing:
        (asked,) = asked_for(slug, (it,), press.registry, me)
        changes = changes_since(press, slug, events, it.lapsed, state.content, now)
        found.append(replace(asked, changes=changes))
    return tuple(sorted(found, key=lambda it: it.person != me))


def _latest(given: Iterable[Approval]) -> Iterable[Approval]:
    """The last approval of each person in each scope."""
    return {(it.person, it.scope): it for it in given}.values()


def _shown(it: Approval, state: ApprovalState, press: PressOffice) -> ShownApproval:
    return ShownApproval(
        person=it.person,
        name=named(it.person, press.registry),
        scope=it.scope.value,
        version=it.version,
        stands=it.stands_for(state.known, it.scope),
        at=it.at,
        recorded_by=it.by,
        via=it.via,
        said_at=it.said_at,
        evidence=it.evidence,
        seen=it.seen,
        reason=it.reason,
    )
