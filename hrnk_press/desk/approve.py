"""Approving exact words: typed by whoever approves, or recorded for somebody who said so.

The version is kept before the event that speaks of it is written, and each event is written whole: a
process killed at any moment leaves an approval that stands or none.
"""

from collections.abc import Sequence
from datetime import datetime

from hrnk_press.checks.names import consent_to_earlier_words, consent_unrecorded
from hrnk_press.desk.approvable import approvable_of, content_of
from hrnk_press.desk.approval_turn import (
    Said,
    Turn,
    approver,
    keep_proof,
    keep_words,
    open_turn,
    read_proof,
    record_for,
    require_whole,
    tell_version,
    told_of,
)
from hrnk_press.desk.approval_words import Asked, named
from hrnk_press.desk.check import errors_in
from hrnk_press.desk.embargo_view import view_embargo
from hrnk_press.desk.kept import kept_release, marks_in
from hrnk_press.desk.lifted_text import but_changed
from hrnk_press.desk.said_when import refuse_of_others
from hrnk_press.desk.signatories import unconsenting_in
from hrnk_press.desk.state import is_public
from hrnk_press.embargo.lines import EmbargoLines
from hrnk_press.errors import NotFound, Refused
from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Approval, approvals_in
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.policy import demands, scopes_for
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.model.scopes import Approvable, Scope, from_details
from hrnk_press.workspace.evidence import Evidence
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.versions import Mark

CONSENTS = (consent_unrecorded.RULE.code, consent_to_earlier_words.RULE.code)


@frozen
class ScopeDone:
    """A scope that was approved or taken back, with its digest."""

    scope: Scope
    digest: str


@frozen
class Approved:
    """What was recorded. `changed` is False where all of it stood already.

    `digest` is that of the version's canonical text, `embargo_utc` its instant and `embargo_lines` what the
    release prints of it, both None without one, and `passed` that it is over and nothing lifted the release;
    `current` whether the release's file still has these words, and `errors` how many keep them from going
    out; `unconsenting` are the signatories among them who have not consented to these words; `missing` is what it then lacks, and
    `complete` whether policy asked for something and has it; `is_login` that the person is only known as the user of
    this machine.
    """

    slug: str
    headline: str
    version: int
    person: str
    name: str
    scope: Scope
    scopes: tuple[ScopeDone, ...]
    digest: str
    embargo_utc: datetime | None
    embargo_lines: EmbargoLines | None
    passed: bool
    via: str
    said_at: datetime | None
    evidence: Evidence | None
    recorded_by: str
    changed: bool
    current: bool
    errors: int
    unconsenting: tuple[str, ...]
    missing: tuple[Asked, ...]
    complete: bool
    is_login: bool


def approve(
    workspace: Workspace,
    slug: str,
    now: datetime,
    *,
    person: str = "",
    version: int | None = None,
    scope: Scope | None = None,
    said: Said | None = None,
) -> Approved:
    """Keep the release as it is now as a version, or name a kept one, and bind somebody to it.

    Without `scope` it is what policy asks of that person; everything, where it asks nothing of them by name. Of a
    protected witness whom it does not ask it is quotations alone.
    Approving again what stands records nothing. Raises NotFound, UsageFault, Refused, UnreadableData and
    DiskFault; then nothing was recorded.
    """
    proof = read_proof(said)
    with office_lock(workspace):
        turn = open_turn(workspace, slug, now)
        whom = approver(turn, person, said)
        if version is None:
            require_whole(turn)
            known = turn.state().known
            scopes = _scopes(turn, whom, known, scope)
            _refuse_of_others(turn, said, whom, scopes, known)
            mark, known, resolved = keep_words(turn)
        else:
            mark, known, resolved = _kept_words(turn, version)
            scopes = _scopes(turn, whom, known, scope)
            _refuse_of_others(turn, said, whom, scopes, known)
            tell_version(turn, mark, known)
        kept = keep_proof(workspace, slug, said, proof)
        details = told_of(said, kept)
        standing = approvals_in(turn.events, turn.press.day)
        new = [it for it in scopes if not _stands(it, whom, mark, known, standing)]
        for it in new:
            digest = known.digest_of(it, whom)
            told = {"person": whom, "scope": it.value, "scope_digest": digest, **details}
            record_for(turn, Occasion.APPROVED, mark, told)
        return _approved(turn, whom, mark, resolved, scopes, said, kept, changed=bool(new))


def _approved(
    turn: Turn,
    whom: str,
    mark: Mark,
    resolved: ResolvedRelease,
    scopes: Sequence[Scope],
    said: Said | None,
    kept: Evidence | None,
    *,
    changed: bool,
) -> Approved:
    """What was recorded, and what it comes to."""
    after = open_turn(turn.press.workspace, turn.slug, turn.now, with_content=False)
    state, known = after.state(), approvable_of(content_of(resolved))
    errors = but_changed(errors_in(turn.press, resolved))
    unconsented = [it for it in errors if it.code in CONSENTS]
    release = resolved.release
    embargo = view_embargo(release.embargo, turn.press.office, release.language)
    return Approved(
        slug=turn.slug,
        headline=release.headline,
        version=mark.number,
        person=whom,
        name=named(whom, turn.press.registry),
        scope=scopes[0],
        scopes=tuple(ScopeDone(it, known.digest_of(it, whom)) for it in scopes),
        digest=mark.digest,
        embargo_utc=embargo.utc if embargo else None,
        embargo_lines=embargo.lines if embargo else None,
        passed=embargo is not None
        and embargo.utc is not None
        and embargo.utc <= turn.now
        and not is_public(turn.press.workspace, release, turn.now),
        via=said.via.value if said else "",
        said_at=said.at.utc if said else None,
        evidence=kept,
        recorded_by=turn.by,
        changed=changed,
        current=state.version == mark.number,
        errors=len(errors) - len(unconsented),
        unconsenting=unconsenting_in(turn.press, resolved) if unconsented else (),
        missing=after.missing(),
        complete=bool(state.asked) and not state.missing,
        is_login=whom == turn.by and whom not in turn.press.registry.people,
    )


def _kept_words(turn: Turn, number: int) -> tuple[Mark, Approvable, ResolvedRelease]:
    """The version of that number, compared with what was recorded of it."""
    marks = marks_in(turn.events)
    named_so = [it for it in marks if it.number == number]
    if not named_so:
        known = ", ".join(str(it.number) for it in marks) or "none yet"
        raise NotFound(
            f"{turn.slug} has no version {number}", f"It has: {known}", code="no-version"
        )
    if len(named_so) > 1:
        raise Refused(
            f"two versions of {turn.slug} bear the number {number}: two clones made them",
            f"Approve the text as it is now instead:  hrnk-press approve {turn.slug}",
            code="ambiguous-version",
        )
    resolved = kept_release(turn.press, turn.slug, named_so[0], turn.now)
    return named_so[0], approvable_of(content_of(resolved)), resolved


def _refuse_of_others(
    turn: Turn, said: Said | None, person: str, scopes: Sequence[Scope], known: Approvable
) -> None:
    """Raises UsageFault where it was said before there was what they approve."""

    def has_the_same(event: Event) -> bool:
        version = from_details(event.content_digest, event.details)
        return version is not None and all(
            version.digest_of(it, person) == known.digest_of(it, person) for it in scopes
        )

    if said is not None:
        versions = (it for it in turn.events if it.occasion is Occasion.VERSION)
        refuse_of_others(said.at, turn.slug, ((it, has_the_same(it)) for it in versions))


def _scopes(turn: Turn, person: str, known: Approvable, scope: Scope | None) -> list[Scope]:
    """What that person approves."""
    office, registry, day = turn.press.office, turn.press.registry, turn.press.day(turn.now)
    asked = demands(office.approval, office.organization, known, registry)
    if scope is not Scope.QUOTE and not any(it.admits(person, registry, day) for it in asked):
        _refuse_a_witness(turn, person)
    if scope is None:
        return scopes_for(person, asked, registry, day)
    if not known.digest_of(scope, person):
        raise Refused(
            f"{person} is not among the speakers of {turn.slug} whose words need their approval",
            f"It has: {', '.join(known.speakers) or 'none'}",
            code="no-such-speaker",
        )
    return [scope]


def _refuse_a_witness(turn: Turn, person: str) -> None:
    """Raises Refused for a protected witness, whom nobody asks: they would approve nothing that counts."""
    known = turn.press.registry.people.get(person)
    if known is not None and known.pseudonym:
        raise Refused(
            f"{person} is a protected witness, whom policy asks for nothing of {turn.slug}: "
            "their approval would count for nobody",
            "A witness approves their own quotations, with --scope quote; somebody else approves the rest.",
            code="witness-not-asked",
        )


def _stands(
    scope: Scope, person: str, mark: Mark, known: Approvable, given: Sequence[Approval]
) -> bool:
    """Whether that person has approved that scope of that version already."""
    return any(
        it.person == person
        and it.scope is scope
        and it.digest == known.digest_of(scope, person)
        and it.content_digest == mark.digest
        for it in given
    )
