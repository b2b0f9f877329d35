"""The files that go out: written all together, or not at all where the release has errors."""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from hrnk_press.desk.earlier_exports import MARKS, mark, marks_with, out_folder, stale_exports
from hrnk_press.desk.outgoing import Outgoing, outgoing
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
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.digest import digest as digest_of_list
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import replace_files

if TYPE_CHECKING:
    from hrnk_press.desk.approval_words import Asked
    from hrnk_press.desk.hand_off import ListHandOff

# What went out longer ago than this needs no approval any more, whoever says that it did.
OLD = timedelta(days=31)
# What was approved when it was lifted, went out long before anybody was asked, or says only that it is withdrawn.
NEVER_ASKED = (State.PUBLIC, State.ARCHIVED, State.KILLED)

LAID_OUT = frozenset(("html", "eml", "kit"))
"""The destinations that the office's own layout makes."""

SAYS_STOPPED = frozenset(("ninjs", "ics"))
"""The destinations that tell whoever reads them that a release is held or withdrawn."""

READ_BY_SYSTEMS = frozenset(("ninjs",))
"""The destinations that programs act on, whatever stands in them for people."""


@frozen
class WrittenArtifact:
    """A file that was written. `sha256` is empty where nobody asked for it."""

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
    missing approvals. Raises NotFound for a release or destination that is none, UnreadableData, Refused
    and DiskFault; then nothing was written.
    """
    _refuse_without_list(slug, to)
    layout = office_layout(workspace) if set(to) & LAID_OUT else None
    going = outgoing(workspace, slug, now, out, layout)
    going.press.telephones.keep()
    stopped = going.state.value if going.state in (State.HELD, State.KILLED) else ""
    _refuse_stopped(going, stopped, to)
    _refuse_due(going, to)
    forbidding = () if going.state is State.KILLED else going.forbidding(to)
    if forbidding:
        return Exported(slug, None, (), refused=forbidding)
    if destinations.is_finished(to, draft=draft):
        _refuse_new_as_archived(going)
    if destinations.is_finished(to, draft=draft) and going.state not in NEVER_ASKED:
        missing = going.missing()
        if missing:
            return Exported(slug, None, (), missing=missing)
    order = going.order(public=may_be_public(going.state), draft=draft, stopped=stopped)
    artifacts = [
        artifact
        for name in dict.fromkeys(to)
        for artifact in destinations.export(name, going.resolved, order)
    ]
    own, folder = out_folder(workspace, slug), going.folder
    files = {it.name: it.content for it in artifacts}
    made_of = mark_of(going.resolved, order)
    if folder == own:
        files[MARKS] = marks_with(own, files, made_of)
    replace_files(folder, files)
    return Exported(
        slug,
        going.version,
        tuple(written(folder, it) for it in artifacts),
        stale=stale_exports(own, slug, made_of, lifted=order.public),
        warnings=len(going.findings),
    )


def _refuse_stopped(going: Outgoing, stopped: str, to: Sequence[str]) -> None:
    """Refuses what would not say of a release that it is withdrawn, or held with no embargo to say so."""
    unsaid = [it for it in dict.fromkeys(to) if it not in SAYS_STOPPED]
    release = going.resolved.release
    if stopped == State.KILLED.value and unsaid:
        raise Refused(
            f"{release.slug} was killed: nothing of it goes out again",
            f"What tells others that it is withdrawn:  hrnk-press export {release.slug} --to ninjs",
            code=stopped,
        )
    if stopped == State.HELD.value and unsaid and release.embargo is None:
        raise Refused(
            f"{release.slug} is held, and has no embargo that {unsaid[0]} could name",
            f"When the hold is over:  hrnk-press hold {release.slug} --end",
            code=stopped,
        )


def _refuse_due(going: Outgoing, to: Sequence[str]) -> None:
    """Refuses what a system would take for free: its embargo is over by the clock, and nobody has lifted it."""
    read = [it for it in dict.fromkeys(to) if it in READ_BY_SYSTEMS]
    if going.state is State.DUE and read:
        slug = going.resolved.release.slug
        raise Refused(
            f"the embargo of {slug} is over by the clock, and it was not lifted: a system that reads "
            f"{read[0]} would publish it",
            f"Lift it first:  hrnk-press embargo lift {slug}",
            code="not-lifted",
        )


def _refuse_new_as_archived(going: Outgoing) -> None:
    """Refuses what its file alone calls archived, and is not old: nobody would be asked to approve it."""
    release, today = going.resolved.release, going.press.day(going.now)
    imported = any(it.occasion is Occasion.IMPORTED for it in going.history.events)
    if going.state is not State.ARCHIVED or imported:
        return
    if release.date is None or today - release.date < OLD:
        raise Refused(
            f"{release.slug} is called archived by its file, was not imported, and is of "
            f"{release.date or 'no day'}",
            "If it is to go out, delete archived = true, and have it approved like any other.\n"
            "If it went out long ago, give it the date of that day.",
            code="archived-by-hand",
        )


def _refuse_without_list(slug: str, to: Sequence[str]) -> None:
    """Refuses what is made for the people of a list: nobody is named whom it would go to."""
    listed = [it for it in dict.fromkeys(to) if it in destinations.OF_LISTS]
    if listed:
        raise UsageFault(
            f"{listed[0]} is made for the people of a media list, and none is named",
            f"hrnk-press export {slug} --to {' '.join(listed)} --list NAME; see:  hrnk-press lists list",
            code="list-missing",
        )


def mark_of(resolved: ResolvedRelease, order: ExportOrder) -> str:
    """What exports of these words are made of, as the file of marks has it."""
    signatories = digest_of_list(canonical_signatories(resolved.release, resolved))
    return mark(order.digest, signatories, public=order.public, stopped=order.stopped)


def written(folder: Path, artifact: Artifact) -> WrittenArtifact:
    """That file, as it stands in the folder."""
    return WrittenArtifact(
        folder / artifact.name,
        artifact.media_type,
        len(artifact.content),
        hashlib.sha256(artifact.content).hexdigest(),
    )
