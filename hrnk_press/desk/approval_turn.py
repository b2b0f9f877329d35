"""What every verb about approvals begins with: the release, whose turn it is, and the version it is about."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from hrnk_press.desk.approval_report import missing_approvals
from hrnk_press.desk.approval_words import Asked, named
from hrnk_press.desk.approvals import ApprovalState, approval_state
from hrnk_press.desk.kept import keep_release, versions_told
from hrnk_press.desk.load import PressOffice, load_release
from hrnk_press.desk.relatives import corrections_of
from hrnk_press.desk.said_when import refuse_impossible
from hrnk_press.desk.state import State, embargo_instant, state_of
from hrnk_press.errors import NotFound, Refused, UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Via
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.release import Moment
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.model.scopes import Approvable, as_details
from hrnk_press.workspace.evidence import Evidence, evidence_folder, keep_evidence, read_evidence
from hrnk_press.workspace.history import history_folder, read_history, record
from hrnk_press.workspace.leftovers import remove_leftovers
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import acting
from hrnk_press.workspace.registry_copy import keep_copy
from hrnk_press.workspace.versions import Mark, versions_folder


@frozen
class Said:
    """How somebody said it who did not type it: when (settled), and what proves it."""

    via: Via
    at: Moment
    evidence: Path | None = None


class Unsaid(UsageFault):
    """What somebody else said was to be recorded without how and when; `ids` says whose."""

    code = "not-the-person"

    def __init__(self, by: str, others: Mapping[str, str], command: str, *, me: str = "") -> None:
        """`others`: their names by id; `command`: what records it, but for how and when; `me`: a person it may be."""
        self.ids = tuple(others)
        ids, names = " and ".join(others), " and ".join(others.values())
        verb = "is" if len(others) == 1 else "are"
        super().__init__(
            f"{by} acts on this machine, and {ids} {verb} somebody else",
            f"If {names} said so, tell how and when:\n"
            f'  {command} --via phone --said-at "TIME, ZONE AND DATE"'
            + (f"\nIf you are {me}:  hrnk-press me {me}" if me else ""),
        )


@frozen
class Turn:
    """Whose turn it is: the office with one release of it, its history, who acts, and when (aware)."""

    press: PressOffice
    resolved: ResolvedRelease
    events: tuple[Event, ...]
    by: str
    now: datetime

    @property
    def slug(self) -> str:
        """The release."""
        return self.resolved.release.slug

    def state(self) -> ApprovalState:
        """Where the approvals stand."""
        return approval_state(self.press, self.resolved, self.events, self.now)

    def missing(self) -> tuple[Asked, ...]:
        """Who must approve what of the words as they are now."""
        return missing_approvals(self.press, self.resolved, self.events, self.state(), self.now)


def open_turn(workspace: Workspace, slug: str, now: datetime, *, with_content: bool = True) -> Turn:
    """The release, where somebody may still approve it: what is public, while there is a correction of it.

    Raises NotFound, Refused and UnreadableData.
    """
    press, resolved = load_release(workspace, slug, now, with_content=with_content)
    keep_copy(workspace)
    release = resolved.release
    match state_of(workspace, release, now):
        case State.ARCHIVED:
            reason = "came from an archive: it was public long ago"
        case State.PUBLIC if not corrections_of(workspace, release):
            reason = "is public: what it says can be corrected, and no longer approved"
        case State.KILLED:
            reason = "was killed: nothing of it goes out again"
        case _:
            events = read_history(workspace, release.slug, release=release.id).events
            return Turn(press, resolved, events, acting(workspace), now)
    raise Refused(f"{slug} {reason}", "Nothing was recorded.", code="not-a-draft")


def approver(turn: Turn, person: str, said: Said | None, *, taking_back: bool = False) -> str:
    """Whose approval it is, given or taken back. Raises UsageFault where nobody says how, and NotFound."""
    people = turn.press.registry.people
    command = f"hrnk-press approve {turn.slug}{' --withdraw' if taking_back else ''}"
    whom = person or turn.by
    if person and person not in people:
        raise NotFound(
            f"contacts.toml has no person {person!r}",
            f"It has: {', '.join(sorted(people)) or 'none yet'}",
            code="unknown-person",
        )
    if whom not in people and turn.press.office.approval.approvals > 1:
        raise Refused(
            f"{turn.press.office.approval.approvals} people must approve, and nobody knows who {whom} is",
            "Say who acts on this machine:  hrnk-press me ID",
            code="who-acts",
        )
    if said is None and whom != turn.by:
        name = named(person, turn.press.registry)
        raise Unsaid(turn.by, {person: name}, f"{command} --as {person}", me=person)
    if said is not None and whom == turn.by:
        raise UsageFault(
            "--via records what somebody else said" + (f", and you are {person}" if person else ""),
            f"Name them:  {command} --as ID --via {said.via.value} …\n"
            f"To {'take yours back' if taking_back else 'approve it yourself'}:  {command}",
        )
    if said is not None:
        refuse_impossible(said.at, turn.resolved.release, turn.events, turn.now)
    return whom


def require_whole(turn: Turn) -> None:
    """Raises Refused where nobody could say what is approved: an attachment or an instant that is not there."""
    release = turn.resolved.release
    for file in turn.resolved.attachments:
        if file.problem:
            raise Refused(
                f"the attachment {file.attachment.file} is {file.problem}",
                "Put it into the release's attachments folder; what is approved includes it.",
                code="attachment-unreadable",
            )
    if release.embargo is not None and embargo_instant(release) is None:
        raise Refused(
            f"{turn.slug} has an embargo that is no one instant",
            f'Say which:  hrnk-press embargo set {turn.slug} "TIME, ZONE AND DATE"',
            code="embargo-unsettled",
        )


def keep_words(turn: Turn) -> tuple[Mark, Approvable, ResolvedRelease]:
    """Keep the release as it is now, and say once that there is this version. Raises as `require_whole`."""
    require_whole(turn)
    clear_unfinished(turn.press.workspace, turn.slug)
    mark, known = keep_release(turn.press, turn.resolved), turn.state().known
    tell_version(turn, mark, known)
    return mark, known, turn.resolved


def tell_version(turn: Turn, mark: Mark, known: Approvable) -> None:
    """Record once that there is this version, and what can be approved of it."""
    if not any("approvable" in it.details for it in versions_told(turn.events, mark)):
        told = {"signatories": mark.signatories, "approvable": as_details(known)}
        record_for(turn, Occasion.VERSION, mark, told)


def record_for(turn: Turn, occasion: Occasion, mark: Mark | None, details: dict[str, Any]) -> Event:
    """Record what this turn did, about that version where it is one."""
    return record(
        turn.press.workspace,
        turn.slug,
        occasion,
        release=turn.resolved.release.id,
        at=turn.now,
        by=turn.by,
        version=mark.number if mark else None,
        content_digest=mark.digest if mark else "",
        details=details,
    )


def read_proof(said: Said | None) -> bytes | None:
    """The evidence of what was said, read before anything is locked; None where none was named.

    Raises NotFound, UnreadableData and DiskFault.
    """
    return read_evidence(said.evidence) if said and said.evidence else None


def keep_proof(
    workspace: Workspace, slug: str, said: Said | None, proof: bytes | None
) -> Evidence | None:
    """Keep what `read_proof` read with the release. Callers hold the lock; raises as `keep_evidence`."""
    if proof is None or said is None or said.evidence is None:
        return None
    return keep_evidence(workspace, slug, said.evidence.name, proof)


def told_of(said: Said | None, evidence: Evidence | None) -> dict[str, Any]:
    """What an event tells of how it was said; nothing where it was typed."""
    if said is None:
        return {}
    told: dict[str, Any] = {
        "via": said.via.value,
        "said_at": f"{said.at.utc:%Y-%m-%dT%H:%M:%S+00:00}",
        "said_zone": said.at.zone,
    }
    if evidence:
        told["evidence"] = {"file": evidence.file, "sha256": evidence.sha256}
    return told


def clear_unfinished(workspace: Workspace, slug: str) -> None:
    """Take away what a run that was killed had not finished writing. Refuses folders that lead out of the office."""
    versions = versions_folder(workspace, slug)
    for folder in (
        history_folder(workspace, slug),
        versions,
        versions / "files",
        evidence_folder(workspace, slug),
    ):
        refuse_link_out(workspace, folder)
        remove_leftovers(folder)
