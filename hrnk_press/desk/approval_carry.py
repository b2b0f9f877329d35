"""Carrying approvals over a change that touches nothing they are given for."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from hrnk_press.desk.approval_turn import Turn, keep_words, open_turn, record_for
from hrnk_press.desk.approval_words import Asked, named
from hrnk_press.desk.approvals import seen_content, since
from hrnk_press.errors import NotFound, Refused
from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Approval, approvals_in
from hrnk_press.model.carry import touched
from hrnk_press.model.difference import Difference
from hrnk_press.model.event import Occasion
from hrnk_press.model.scopes import Approvable, Content
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock

MOST_NAMED = 3


@frozen
class CarriedApproval:
    """An approval that was carried: whose, of what, and from the version that they had seen."""

    person: str
    name: str
    scope: str
    seen: int


@frozen
class Carried:
    """What was carried to that version, over which changes, and what is missing all the same."""

    slug: str
    version: int
    digest: str
    reason: str
    approvals: tuple[CarriedApproval, ...]
    difference: tuple[Difference, ...]
    recorded_by: str
    missing: tuple[Asked, ...]


def carry_approvals(workspace: Workspace, slug: str, now: datetime, *, reason: str) -> Carried:
    """Keep the approvals that the last edits voided, where these touch no quotation, figure, name, title,
    address or instant; each is compared with the words that its giver saw, however often it was carried.

    Raises Refused, naming what is touched, NotFound where there is nothing to carry, else as `approve`.
    """
    with office_lock(workspace):
        turn = open_turn(workspace, slug, now)
        state = turn.state()
        content = state.content
        lapsed = _lapsed(turn, state.known)
        if not lapsed:
            raise NotFound(
                f"no approval of {slug} was voided by a change: there is nothing to carry",
                f"See what stands:  hrnk-press show {slug}",
                code="nothing-to-carry",
            )
        carried = [_carriable(turn, each, content) for each in lapsed]
        changes = {it: _changes(turn, it, content) for it in carried}
        mark, known, _ = keep_words(turn)
        for approval, difference in changes.items():
            told = _told(approval, known, difference, reason)
            record_for(turn, Occasion.APPROVED, mark, told)
        after = open_turn(workspace, slug, now, with_content=False)
        return Carried(
            slug,
            mark.number,
            mark.digest,
            reason,
            tuple(_carried(turn, it) for it in carried),
            tuple(dict.fromkeys(change for each in changes.values() for change in each)),
            turn.by,
            after.missing(),
        )


def _told(
    approval: Approval, known: Approvable, difference: Sequence[Difference], reason: str
) -> dict[str, Any]:
    """What the event tells: the approval as it now is, which one it was, and what changed since."""
    return {
        "person": approval.person,
        "scope": approval.scope.value,
        "scope_digest": known.digest_of(approval.scope, approval.person),
        "carried": {
            "seen": approval.seen,
            "from": approval.event,
            "reason": reason,
            "difference": [[it.part, it.was, it.now] for it in difference],
        },
    }


def _carried(turn: Turn, approval: Approval) -> CarriedApproval:
    name = named(approval.person, turn.press.registry)
    return CarriedApproval(approval.person, name, approval.scope.value, approval.seen)


def _lapsed(turn: Turn, known: Approvable) -> list[list[Approval]]:
    """The approvals of each person in each scope, the last first, where none stands for these words."""
    given: dict[tuple[str, str], list[Approval]] = {}
    for it in approvals_in(turn.events, turn.press.day):
        given.setdefault((it.person, it.scope.value), []).insert(0, it)
    return [
        each
        for each in given.values()
        if all(it.digest != known.digest_of(it.scope, it.person) for it in each)
    ]


def _carriable(turn: Turn, given: Sequence[Approval], content: Content) -> Approval:
    """The last of them from which nothing has changed that forbids to carry it. Raises Refused without one."""
    refused: Refused | None = None
    for approval in given:
        try:
            _require_carriable(turn, approval, content)
        except Refused as error:
            refused = refused or error
        else:
            return approval
    assert refused is not None
    raise refused


def _require_carriable(turn: Turn, approval: Approval, content: Content) -> None:
    who = named(approval.person, turn.press.registry)
    before = seen_content(turn.press, turn.slug, turn.events, approval, turn.now)
    if before is None:
        raise Refused(
            f"version {approval.seen}, which {who} approved, is not there as it was",
            f"Look:  hrnk-press history {turn.slug} --verify",
            code="damaged-version",
        )
    found = touched(before, content, approval.scope)
    if found:
        what = "; ".join(f"{it.what} ({it.words})" for it in found[:MOST_NAMED])
        more = f"; and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
        raise Refused(
            f"since version {approval.seen}, which {who} approved, the change touches {what}{more}",
            f"Ask again:  hrnk-press approve {turn.slug} --request",
            code="change-not-carried",
        )


def _changes(turn: Turn, approval: Approval, content: Content) -> tuple[Difference, ...]:
    """What changed since the person saw it."""
    return since(turn.press, turn.slug, turn.events, approval, content, turn.now) or ()
