"""The files that go out: written all together, or not at all where the release has errors."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from hrnk_press.desk.check import errors_among, findings_in, findings_in_office
from hrnk_press.desk.due import facts_of
from hrnk_press.desk.earlier_exports import MARKS, mark, marks_with, out_folder, stale_exports
from hrnk_press.desk.embargo_changes import changes_in
from hrnk_press.desk.export_folder import export_folder
from hrnk_press.desk.lifted_text import as_lifted
from hrnk_press.desk.load import PressOffice, digest_of, load_release
from hrnk_press.desk.overrides import office_layout
from hrnk_press.embargo.public import may_be_public
from hrnk_press.embargo.state import State
from hrnk_press.errors import Refused, UsageFault
from hrnk_press.exporters import destinations
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.frozen import frozen
from hrnk_press.model.canonical import canonical_signatories
from hrnk_press.model.event import Occasion
from hrnk_press.model.finding import Finding
from hrnk_press.model.office import ApprovalPolicy
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.digest import digest as digest_of_list
from hrnk_press.workspace.history import History, history_of
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import replace_files
from hrnk_press.workspace.twins import twins_of

if TYPE_CHECKING:
    from hrnk_press.desk.approval_words import Asked
    from hrnk_press.desk.hand_off import ListHandOff

# What was approved when it was lifted, or went out long before anybody was asked.
LONG_APPROVED = (State.PUBLIC, State.ARCHIVED)
NOBODY = ApprovalPolicy(approvals=0)

LAID_OUT = frozenset(("html", "eml"))
"""The destinations that the office's own layout makes."""


@frozen
class WrittenArtifact:
    """A file that was written."""

    path: Path
    media_type: str
    bytes: int
    sha256: str


@frozen
class Exported:
    """What was written; nothing where `refused` names the errors that forbid it, or `missing` the approvals.

    `stale`: other exports in the release's own folder that are of an older text or embargo; `list`: what went
    to the people of a media list, None where no list was named.
    `warnings`: how many findings stand that forbid nothing.
    """

    slug: str
    version: int | None
    artifacts: tuple[WrittenArtifact, ...]
    refused: tuple[Finding, ...] = ()
    missing: "tuple[Asked, ...]" = ()
    stale: tuple[str, ...] = ()
    warnings: int = 0
    list: "ListHandOff | None" = None


def known_destinations() -> tuple[str, ...]:
    """The names that an export can be asked for."""
    return destinations.destinations()


def described_destinations() -> dict[str, str]:
    """Each destination's name with what it makes, as its module says."""
    pages = {name: import_module(module).__doc__ for name, module in destinations.MODULES.items()}
    return {name: (page or "").partition("\n")[0] for name, page in pages.items()}


def export(
    workspace: Workspace,
    slug: str,
    to: Sequence[str],
    now: datetime,
    *,
    draft: bool = False,
    out: Path | None = None,
) -> Exported:
    """Write that release for those destinations into `out`, by default its own `out/` folder.

    Errors in it forbid that, and errors in the office as a whole; of what goes out as it is made, so do
    missing approvals. The files are read once: what is checked and approved is what is written. Raises NotFound for a release or destination that is none,
    UnreadableData, Refused and DiskFault; then nothing was written.
    """
    _refuse_without_list(slug, to)
    press, resolved = load_release(workspace, slug, now, with_content=True)
    refuse_twins(workspace, resolved.release)
    folder = export_folder(workspace, slug, out)
    layout = office_layout(workspace) if set(to) & LAID_OUT else None
    findings = findings_in(press, resolved, layout)
    press.telephones.keep()
    refused = errors_among((*findings, *findings_in_office(press)))
    if refused:
        return Exported(slug, None, (), refused=refused)
    history = history_of(workspace, resolved.release)
    state = facts_of(resolved.release, history).state(now)
    if state is State.PUBLIC:
        resolved = as_lifted(workspace, resolved, history.events)
    if destinations.is_finished(to, draft=draft) and state not in LONG_APPROVED:
        missing = missing_for(press, resolved, history, now)
        if missing:
            return Exported(slug, None, (), missing=missing)
    digest = digest_of(resolved)
    changes = changes_in(history.events)
    order = ExportOrder(
        now=now,
        digest=digest,
        draft=draft,
        public=may_be_public(state),
        layout=layout,
        revision=len(changes),
        changed=max(changes, default=now),
        stopped=state.value if state in (State.HELD, State.KILLED) else "",
    )
    artifacts = [
        artifact
        for name in dict.fromkeys(to)
        for artifact in destinations.export(name, resolved, order)
    ]
    own = out_folder(workspace, slug)
    files = {it.name: it.content for it in artifacts}
    made_of = mark_of(resolved, order)
    if folder == own:
        files[MARKS] = marks_with(own, files, made_of)
    replace_files(folder, files)
    return Exported(
        slug,
        version_with(history, digest),
        tuple(written(folder, it) for it in artifacts),
        stale=stale_exports(own, slug, made_of),
        warnings=len(findings),
    )


def _refuse_without_list(slug: str, to: Sequence[str]) -> None:
    """Refuses what is made for the people of a list: nobody is named whom it would go to."""
    listed = [it for it in dict.fromkeys(to) if it in destinations.FOR_LISTS]
    if listed:
        raise UsageFault(
            f"{listed[0]} is made for the people of a media list, and none is named",
            f"hrnk-press export {slug} --to {' '.join(listed)} --list NAME; see:  hrnk-press lists list",
            code="list-missing",
        )


def refuse_twins(workspace: Workspace, release: Release) -> None:
    """Refuses a release that another one could be taken for."""
    for fault in twins_of(workspace, release):
        raise Refused(f"{fault.file}: {fault.message}", fault.hint, code=fault.code)


def mark_of(resolved: ResolvedRelease, order: ExportOrder) -> str:
    """What exports of these words are made of, as the file of marks has it."""
    signatories = digest_of_list(canonical_signatories(resolved.release, resolved))
    return mark(order.digest, signatories, public=order.public)


def missing_for(
    press: PressOffice, resolved: ResolvedRelease, history: History, now: datetime
) -> "tuple[Asked, ...]":
    """Who must approve what before that release goes out in these words."""
    if press.office.approval == NOBODY:
        return ()
    # Loaded here: what is for review needs none of it.
    from hrnk_press.desk.approval_report import missing_approvals
    from hrnk_press.desk.approvals import approval_state

    state = approval_state(press, resolved, history.events, now)
    return missing_approvals(press, resolved, history.events, state, now)


def version_with(history: History, digest: str) -> int | None:
    """The number of the version with exactly these words, None where they are no version yet."""
    versions = (it for it in reversed(history.events) if it.occasion is Occasion.VERSION)
    return next((it.version for it in versions if it.content_digest == digest), None)


def written(folder: Path, artifact: Artifact) -> WrittenArtifact:
    """That file, as it stands in the folder."""
    return WrittenArtifact(
        folder / artifact.name,
        artifact.media_type,
        len(artifact.content),
        hashlib.sha256(artifact.content).hexdigest(),
    )
