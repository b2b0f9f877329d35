"""Taking an approval back."""

from collections.abc import Iterable
from datetime import datetime

from hrnk_press.desk.approval_turn import (
    Said,
    approver,
    keep_proof,
    open_turn,
    read_proof,
    record_for,
    told_of,
)
from hrnk_press.desk.approval_words import Asked, named
from hrnk_press.desk.kept import marks_in
from hrnk_press.errors import NotFound
from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Approval, approvals_in
from hrnk_press.model.event import Occasion
from hrnk_press.model.scopes import INCLUDES, Scope
from hrnk_press.workspace.evidence import Evidence
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock


@frozen
class Withdrawn:
    """What was taken back: scopes, and the versions they had been approved of. `missing` as in `Approved`."""

    slug: str
    person: str
    name: str
    scopes: tuple[Scope, ...]
    versions: tuple[int, ...]
    via: str
    said_at: datetime | None
    evidence: Evidence | None
    recorded_by: str
    missing: tuple[Asked, ...]


def withdraw_approval(
    workspace: Workspace,
    slug: str,
    now: datetime,
    *,
    person: str = "",
    version: int | None = None,
    scope: Scope | None = None,
    said: Said | None = None,
) -> Withdrawn:
    """Take back what somebody approved: that scope, of that version; everything where neither is named.

    The quotations and the letter are part of the text: who takes one of them back takes back the text.
    Raises NotFound where nothing of it stands, else as `approve`.
    """
    proof = read_proof(said)
    with office_lock(workspace):
        turn = open_turn(workspace, slug, now, with_content=False)
        whom = approver(turn, person, said, taking_back=True)
        given = [
            it
            for it in approvals_in(turn.events, turn.press.day)
            if it.person == whom and version in (None, it.version)
        ]
        scopes = _taken_back(given, scope)
        if not scopes:
            raise NotFound(
                f"{whom} has approved nothing of {slug} that could be taken back",
                f"See what stands:  hrnk-press show {slug}",
                code="nothing-approved",
            )
        kept = keep_proof(workspace, slug, said, proof)
        mark = next((it for it in marks_in(turn.events) if it.number == version), None)
        for each in scopes:
            told = {"person": whom, "scope": each.value, **told_of(said, kept)}
            record_for(turn, Occasion.APPROVAL_WITHDRAWN, mark, told)
        after = open_turn(workspace, slug, now, with_content=False)
        return Withdrawn(
            slug=slug,
            person=whom,
            name=named(whom, turn.press.registry),
            scopes=scopes,
            versions=tuple(sorted({it.version for it in given if it.scope in scopes})),
            via=said.via.value if said else "",
            said_at=said.at.utc if said else None,
            evidence=kept,
            recorded_by=turn.by,
            missing=after.missing(),
        )


def _taken_back(given: Iterable[Approval], scope: Scope | None) -> tuple[Scope, ...]:
    """The scopes to take back of these approvals, with what includes them."""
    wanted = {*Scope} if scope is None else {scope, INCLUDES.get(scope, scope)}
    have = {it.scope for it in given}
    return tuple(it for it in Scope if it in wanted & have)
