"""The files that go with a release, and the office's logo: what stands on disk."""

import errno
import os
import stat
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from hrnk_press.model.office import Office
from hrnk_press.model.release import Attachment, Release
from hrnk_press.model.resolved import AttachedFile
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import disk_fault

if TYPE_CHECKING:
    from mimetypes import MimeTypes

LARGEST_FILE = 20_000_000
"""Bytes of a file that are read: no mail can carry a larger one."""
_CHUNK = 1 << 20
_NOT_THERE = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)
_IMAGES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
_OFFICE_TYPES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".rtf": "application/rtf",
    ".md": "text/markdown",
    ".ics": "text/calendar",
    ".webp": "image/webp",
    ".heic": "image/heic",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
}


def attached_files(
    ws: Workspace, release: Release, *, with_content: bool = False
) -> tuple[AttachedFile, ...]:
    """Every attachment of the release with what stands on disk, or the problem with it.

    Content is kept of as many as one message could carry; the rest are only measured.
    """
    folder = ws.release_folder(release.slug) / "attachments"
    found: list[AttachedFile] = []
    room = LARGEST_FILE
    for attachment in release.attachments:
        file = _attached(folder, attachment, with_content=with_content and room > 0)
        room -= file.size
        found.append(file)
    return tuple(found)


def logo_file(ws: Workspace, office: Office, *, with_content: bool = False) -> AttachedFile | None:
    """The logo that the settings name, relative to the office; None where they name none.

    A logo goes to everybody: what is no PNG or JPEG by its content, and any file of `lists/` or
    `releases/`, has a problem. Its media type is that of its content.
    """
    if not office.branding.logo:
        return None
    logo = Attachment(file=office.branding.logo, alt=office.branding.logo_alt)
    if PurePosixPath(logo.file).parts[:1] in (("lists",), ("releases",)):
        return AttachedFile(logo, problem="private")
    found = _attached(ws.root, logo, with_content=True)
    if found.problem:
        return found
    content = found.content or b""
    media_type = next((it for begins, it in _IMAGES.items() if content.startswith(begins)), "")
    if not media_type:
        return AttachedFile(logo, problem="not-an-image")
    return replace(found, media_type=media_type, content=content if with_content else None)


def media_type_of(name: str) -> str:
    """The media type that the name's ending tells."""
    media_type, encoding = media_types().guess_type(name)
    return media_type if media_type and not encoding else "application/octet-stream"


@cache
def media_types() -> "MimeTypes":
    """Media types by ending: Python's own table and the formats of an office, nothing of this machine's."""
    from mimetypes import MimeTypes

    types = MimeTypes()
    for ending, media_type in _OFFICE_TYPES.items():
        types.add_type(media_type, ending)
    return types


def _attached(folder: Path, attachment: Attachment, *, with_content: bool) -> AttachedFile:
    parts = PurePosixPath(attachment.file).parts
    if attachment.file.startswith("/") or ".." in parts or "\0" in attachment.file or not parts:
        return AttachedFile(attachment, problem="outside")
    try:
        problem = _problem(folder, parts)
        if problem:
            return AttachedFile(attachment, problem=problem)
        return _read(folder.joinpath(*parts), attachment, with_content=with_content)
    except OSError as error:
        raise disk_fault(error, f"{attachment.file} cannot be read") from error


def _problem(folder: Path, parts: tuple[str, ...]) -> str:
    """What keeps the path from being a file inside the folder; no link on the way is followed."""
    path = folder
    for part in ("", *parts):
        path = path / part
        try:
            mode = os.lstat(path).st_mode
        except OSError as error:
            if error.errno in _NOT_THERE:
                return "missing"
            raise
        if stat.S_ISLNK(mode):
            return "link"
    return "" if stat.S_ISREG(mode) else "not-a-file"


def _read(path: Path, attachment: Attachment, *, with_content: bool) -> AttachedFile:
    import hashlib

    digest = hashlib.sha256()
    chunks: list[bytes] = []
    size = 0
    # Without waiting: what was a file a moment ago could be a pipe by now.
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    with os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            return AttachedFile(attachment, problem="not-a-file")
        if status.st_size > LARGEST_FILE:
            return AttachedFile(attachment, size=status.st_size, problem="too-large")
        while size <= LARGEST_FILE and (chunk := file.read(_CHUNK)):
            digest.update(chunk)
            size += len(chunk)
            if with_content:
                chunks.append(chunk)
    if size > LARGEST_FILE:
        return AttachedFile(attachment, size=size, problem="too-large")
    return AttachedFile(
        attachment,
        media_type=media_type_of(path.name),
        size=size,
        sha256=digest.hexdigest(),
        content=b"".join(chunks) if with_content else None,
    )
