"""The versions of a release: exact words, names and attachments, kept as they were when they went out.

`versions/N/` holds `release.md`, the canonical text with every name looked up (`canonical.json`) and the
signatories (`signatories.json`); `versions/files/` each attachment once, named by its SHA-256. A version
is never changed: the same content is the same version again, any other is the next number.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from hrnk_press.errors import Fault, PressError, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Attachment, Release
from hrnk_press.model.resolved import AttachedFile
from hrnk_press.workspace.attachments import media_type_of
from hrnk_press.workspace.digest import canonical_bytes
from hrnk_press.workspace.locate import RELEASE_FILE, Workspace
from hrnk_press.workspace.release_file import parse_release
from hrnk_press.workspace.store import (
    disk_fault,
    make_folder,
    read_bytes,
    replace_files,
    sync_folder,
    temporary_name,
)

CANONICAL, SIGNATORIES = "canonical.json", "signatories.json"
LARGEST_FILE = 1 << 30

Document = Mapping[str, Any]


@frozen
class Mark:
    """Which version an event speaks of: its number, and the SHA-256 of its two documents."""

    number: int
    digest: str
    signatories: str


@frozen
class Version:
    """A kept version; every file comes with its content."""

    mark: Mark
    release: Release
    canonical: Document
    signatories: Document
    files: tuple[AttachedFile, ...]


def numbers(ws: Workspace, slug: str) -> tuple[int, ...]:
    """The versions that are kept, in order."""
    try:
        names = [path.name for path in versions_folder(ws, slug).iterdir()]
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise disk_fault(error, f"the versions of {slug} cannot be read") from error
    return tuple(sorted(int(name) for name in names if name.isascii() and name.isdigit()))


def keep(
    ws: Workspace,
    release: Release,
    canonical: Document,
    signatories: Document,
    files: Iterable[AttachedFile],
) -> Mark:
    """Keep these words and files, and return the version's mark: that of the same content, or the next.

    Files carry their content. On disk when this returns; DiskFault, and no version, where it cannot be.
    Callers hold the lock.
    """
    documents = {
        CANONICAL: canonical_bytes(canonical),
        SIGNATORIES: canonical_bytes(signatories),
    }
    folder = versions_folder(ws, release.slug)
    _keep_files(folder, files)
    known = numbers(ws, release.slug)
    digests = [hashlib.sha256(data).hexdigest() for data in documents.values()]
    for number in reversed(known):
        if all(_bytes(folder / str(number) / name) == data for name, data in documents.items()):
            return Mark(number, *digests)
    number = max(known, default=0) + 1
    staged = folder / temporary_name()
    replace_files(staged, {RELEASE_FILE: release.source.encode(), **documents})
    try:
        staged.rename(folder / str(number))
        sync_folder(folder)
    except OSError as error:
        raise disk_fault(error, f"version {number} of {release.slug} cannot be kept") from error
    return Mark(number, *digests)


def read_version(ws: Workspace, slug: str, mark: Mark) -> Version:
    """That version, its documents and attachments compared with their digests.

    `release` is as its release.md has it, which no digest covers: whoever renders it compares what it
    resolves to with `canonical`. UnreadableData where a file is missing or was changed.
    """
    folder = versions_folder(ws, slug) / str(mark.number)
    shown = f"releases/{slug}/versions/{mark.number}"
    canonical = _document(folder / CANONICAL, f"{shown}/{CANONICAL}", mark.digest)
    signatories = _document(folder / SIGNATORIES, f"{shown}/{SIGNATORIES}", mark.signatories)
    source = _bytes(folder / RELEASE_FILE)
    if source is None:
        raise damaged(f"{shown}/{RELEASE_FILE}", "is missing")
    release = parse_release(source.decode("utf-8", "replace"), slug)
    files = _files(ws, slug, release.attachments, canonical)
    return Version(mark, release, canonical, signatories, files)


def versions_folder(ws: Workspace, slug: str) -> Path:
    """Where the versions of that release stand; the folder need not exist."""
    return ws.release_folder(slug) / "versions"


def _keep_files(folder: Path, files: Iterable[AttachedFile]) -> None:
    missing: dict[str, bytes] = {}
    for file in files:
        if file.content is None:
            raise PressError(f"{file.attachment.file} was to be kept and had not been read")
        if not (folder / "files" / file.sha256).is_file():
            missing[f"files/{file.sha256}"] = file.content
    try:
        make_folder(folder)
    except OSError as error:
        raise disk_fault(error, "versions cannot be made") from error
    replace_files(folder, missing)


def _files(
    ws: Workspace, slug: str, attachments: tuple[Attachment, ...], canonical: Document
) -> tuple[AttachedFile, ...]:
    """The attachments in the order of the release, which is that of the canonical text."""
    digests = [str(it["sha256"]) for it in canonical["attachments"]]
    if len(digests) != len(attachments):
        raise damaged(f"releases/{slug}/versions", "names other attachments than its release")
    return tuple(
        _file(ws, slug, attachment, sha256)
        for attachment, sha256 in zip(attachments, digests, strict=True)
    )


def _file(ws: Workspace, slug: str, attachment: Attachment, sha256: str) -> AttachedFile:
    content = _bytes(versions_folder(ws, slug) / "files" / sha256)
    if content is None or hashlib.sha256(content).hexdigest() != sha256:
        how = "is missing" if content is None else "was changed"
        raise damaged(f"releases/{slug}/versions/files/{sha256}", f"{how} ({attachment.file})")
    return AttachedFile(
        attachment,
        media_type=media_type_of(attachment.file),
        size=len(content),
        sha256=sha256,
        content=content,
    )


def _document(path: Path, shown: str, sha256: str) -> Document:
    data = _bytes(path)
    if data is None or hashlib.sha256(data).hexdigest() != sha256:
        raise damaged(shown, "is missing" if data is None else "was changed")
    document: Document = json.loads(data)
    return document


def _bytes(path: Path) -> bytes | None:
    try:
        return read_bytes(path, limit=LARGEST_FILE)[0]
    except FileNotFoundError:
        return None


def damaged(file: str, how: str) -> UnreadableData:
    """What to tell about a file of a kept version, which nobody should have touched."""
    return UnreadableData(
        (Fault("damaged-version", f"a kept version {how}", file, hint="Bring it back from git"),)
    )
