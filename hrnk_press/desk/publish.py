"""One release made public, so that a process killed at any moment leaves it unlifted or to be completed.

1. Its words, names and attachments are kept as a version.
2. The public exports are made from that version, and staged beside the place where they will stand.
3. The event `lifted` is recorded: the point of no return. Until then nothing is public.
4. The staged files take their places, and the event `published` is recorded.

Whoever finds `lifted` without `published` does step 4 again, from what was staged or, where that is
gone, from the version. Only the desk says `published`: what another machine changed in a public release
(who signs it) it finds when it has the history, and brings its own files up to date.
"""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from hrnk_press.desk.due import facts_of
from hrnk_press.desk.kept import keep_release, kept_release, versions_told
from hrnk_press.desk.lifted_text import mark_of
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.overrides import office_layout
from hrnk_press.embargo.public import may_be_public
from hrnk_press.embargo.state import standing_publication
from hrnk_press.errors import Refused
from hrnk_press.exporters import destinations
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.workspace.history import History, history_folder, history_of, record
from hrnk_press.workspace.leftovers import remove_leftovers
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import is_desk
from hrnk_press.workspace.staging import move_into, remove_files
from hrnk_press.workspace.store import disk_fault, make_folder, replace_files
from hrnk_press.workspace.versions import Mark, damaged, versions_folder

EXPORTS = ("text", "html", "eml")
STAGED = ".lift-"


@frozen
class Turn:
    """Who publishes, in which office, and when (aware). The office's lock is held meanwhile."""

    press: PressOffice
    now: datetime
    by: str


@frozen
class PublicFile:
    """A file that is public, and where it stands."""

    path: Path
    media_type: str
    bytes: int
    sha256: str


@frozen
class Published:
    """What made a release public, the headline that was lifted, and the files."""

    lift: Event
    headline: str
    files: tuple[PublicFile, ...]


def publish(
    turn: Turn,
    resolved: ResolvedRelease,
    details: Mapping[str, Any],
    *,
    occasion: Occasion = Occasion.LIFTED,
) -> Published:
    """Make that release public; its attachments carry their content, `details` go into the event.

    `occasion`: a lift, or an update of what a lift made public.

    Raises Refused and UnreadableData where an export cannot be made, and DiskFault. Whether it is public
    all the same, its history tells; if so the next run completes it.
    """
    release = resolved.release
    _clear(turn.press.workspace, release.slug)
    mark = keep_release(turn.press, resolved)
    kept = kept_release(turn.press, release.slug, mark, turn.now)
    artifacts = _public_exports(turn.press, kept, mark, turn.now)
    staged = {it.name: it.content for it in artifacts}
    replace_files(_staging(turn.press.workspace, release.slug, mark), staged)
    _record_version(turn, release, mark)
    told = {"signatories": mark.signatories, "files": _told(artifacts), **details}
    _record(turn, release, occasion, mark, told)
    return complete(turn, release)


def complete(turn: Turn, release: Release) -> Published:
    """Bring the files of a lifted release to their places, where they are not there already.

    `release` is as its file is now; what is published is the version that was lifted. Raises Refused
    where no lift stands, UnreadableData where the version was changed, and DiskFault.
    """
    workspace, slug = turn.press.workspace, release.slug
    history = history_of(workspace, release)
    facts = facts_of(release, history)
    lift = standing_publication(history.events)
    if lift is None or lift.version is None or not may_be_public(facts.state(turn.now)):
        raise Refused(f"{slug} is not public", "Lift it first.", code="not-public")
    _clear(workspace, slug, but_staged=True)
    mark = mark_of(lift)
    kept = kept_release(turn.press, slug, mark, lift.at)
    told = _placed(turn.press, kept, mark, lift)
    public = _out(workspace, slug) / "public"
    remove_files(public, _names_of_earlier(slug, history) - {it["name"] for it in told})
    remove_leftovers(_out(workspace, slug), STAGED)
    if facts.standing.unfinished and is_desk(workspace):
        _record(turn, release, Occasion.PUBLISHED, mark, {"files": told})
    files = tuple(_public_file(public, it) for it in told)
    return Published(lift, kept.release.headline, files)


def unpublish(workspace: Workspace, slug: str) -> tuple[str, ...]:
    """Take away what a lift made public, and what was staged to be; the names of the files.

    The office's lock is held. Raises DiskFault, and UnreadableData for a folder that leads out of the office.
    """
    _clear(workspace, slug)
    public = _out(workspace, slug) / "public"
    names = sorted(it.name for it in public.glob("*") if it.is_file())
    if names:
        remove_files(public, names)
    return tuple(names)


def _placed(
    press: PressOffice, kept: ResolvedRelease, mark: Mark, lift: Event
) -> list[dict[str, Any]]:
    """The files of that lift, standing in `out/public/`: what `published` tells of them."""
    slug = kept.release.slug
    public = _out(press.workspace, slug) / "public"
    told: list[dict[str, Any]] = list(lift.details.get("files", ()))
    digests = {_plain_name(slug, it["name"]): it["sha256"] for it in told}
    try:
        make_folder(public)
    except OSError as error:
        raise disk_fault(error, "out cannot be made") from error
    staged = _staging(press.workspace, slug, mark)
    if told and move_into(public, staged, digests):
        return told
    artifacts = _public_exports(press, kept, mark, lift.at)
    replace_files(public, {it.name: it.content for it in artifacts})
    return _told(artifacts)


def _public_exports(
    press: PressOffice, kept: ResolvedRelease, mark: Mark, at: datetime
) -> tuple[Artifact, ...]:
    """The exports of a kept version for everybody, the same bytes for the same moment."""
    layout = office_layout(press.workspace)
    order = ExportOrder(now=at, digest=mark.digest, public=True, layout=layout)
    return tuple(
        artifact for name in EXPORTS for artifact in destinations.export(name, kept, order)
    )


def _told(artifacts: Iterable[Artifact]) -> list[dict[str, Any]]:
    return [
        {
            "name": it.name,
            "media_type": it.media_type,
            "bytes": len(it.content),
            "sha256": hashlib.sha256(it.content).hexdigest(),
        }
        for it in artifacts
    ]


def _public_file(folder: Path, told: Mapping[str, Any]) -> PublicFile:
    return PublicFile(folder / told["name"], told["media_type"], told["bytes"], told["sha256"])


def _plain_name(slug: str, name: str) -> str:
    """The name of a file, which an event made elsewhere could have as a path out of the folder."""
    if PurePosixPath(name).name == name:
        return name
    raise damaged(f"releases/{slug}/history", f"was lifted with a file named {name!r}")


def _names_of_earlier(slug: str, history: History) -> set[str]:
    """The files that were ever published for that release."""
    return {
        _plain_name(slug, it["name"])
        for event in history.events
        if event.occasion is Occasion.PUBLISHED
        for it in event.details.get("files", ())
    }


def _record_version(turn: Turn, release: Release, mark: Mark) -> None:
    """Say once that there is this version."""
    events = history_of(turn.press.workspace, release).events
    if not versions_told(events, mark):
        _record(turn, release, Occasion.VERSION, mark, {"signatories": mark.signatories})


def _record(
    turn: Turn, release: Release, occasion: Occasion, mark: Mark, details: Mapping[str, Any]
) -> None:
    record(
        turn.press.workspace,
        release.slug,
        occasion,
        release=release.id,
        at=turn.now,
        by=turn.by,
        version=mark.number,
        content_digest=mark.digest,
        details=details,
    )


def _clear(workspace: Workspace, slug: str, *, but_staged: bool = False) -> None:
    """Take away what a run that was killed had not finished writing. Refuses folders that lead out of the office."""
    out, versions = _out(workspace, slug), versions_folder(workspace, slug)
    for folder in (history_folder(workspace, slug), versions, versions / "files", out / "public"):
        refuse_link_out(workspace, folder)
        remove_leftovers(folder)
    if not but_staged:
        remove_leftovers(out, STAGED)


def _staging(workspace: Workspace, slug: str, mark: Mark) -> Path:
    return _out(workspace, slug) / f"{STAGED}{mark.digest[:16]}"


def _out(workspace: Workspace, slug: str) -> Path:
    return workspace.release_folder(slug) / "out"
