"""Carrying approvals over a change that touches nothing they are given for."""

from collections.abc import Iterator
from datetime import datetime

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
        lapsed = tuple(_lapsed(turn, state.known))
        if not lapsed:
            raise NotFound(
                f"no approval of {slug} was voided by a change: there is nothing to carry",
                f"See what stands:  hrnk-press show {slug}",
                code="nothing-to-carry",
            )
        changes = {it: _carried_over(turn, it, state.content) for it in lapsed}
        mark, known, _ = keep_words(turn)
        for approval, difference in changes.items():
            told = {
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
            record_for(turn, Occasion.APPROVED, mark, told)
        after = open_turn(workspace, slug, now, with_content=False)
        return Carried(
            slug,
            mark.number,
            mark.digest,
            reason,
            tuple(
                CarriedApproval(
                    it.person, named(it.person, turn.press.registry), it.scope.value, it.seen
                )
                for it in lapsed
            ),
            tuple(dict.fromkeys(change for each in changes.values() for change in each)),
            turn.by,
            after.missing(),
        )


def _lapsed(turn: Turn, known: Approvable) -> Iterator[Approval]:
    """The last approval of each person in each scope, where it does not stand for these words."""
    given = approvals_in(turn.events, turn.press.day)
    latest = {(it.person, it.scope): it for it in given}
    standing = {
        (it.person, it.scope) for it in given if it.digest == known.digest_of(it.scope, it.person)
    }
    yield from (it for key, it in latest.items() if key not in standing)


def _carried_over(turn: Turn, approval: Approval, content: Content) -> tuple[Difference, ...]:
    """What changed since the person saw it. Raises Refused where that may not be carried over."""
    who = named(approval.person, turn.press.registry)
    before = seen_content(turn.press, turn.slug, turn.events, approval, turn.now)
    if before is None:
        raise Refused(
            f"version {approval.seen}, which {who} approved, is not there as it was",
            f"Look:  hrnk-press history {turn.slug} --verify",
            code="damaged-version",
        )
    found = touched(before, content)
    if found:
        what = "; ".join(f"{it.what} ({it.words})" for it in found[:MOST_NAMED])
        more = f"; and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
        raise Refused(
            f"since version {approval.seen}, which {who} approved, the change touches {what}{more}",
            f"Ask again:  hrnk-press approve {turn.slug} --request",
            code="change-not-carried",
        )
    return since(turn.press, turn.slug, turn.events, approval, content, turn.now) or ()
