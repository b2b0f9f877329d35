"""What the attachments of a release tell besides what they show: each is read by a library for its kind.

These kinds are opened: Word, spreadsheets and slides, OpenDocument, PDF, pictures, films and plain text; each up
to 32 MiB. Of other kinds that hide something (`CLOSED`) it is told that nothing looks into them.
"""

import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from hrnk_press.model.file_facts import FileFacts
from hrnk_press.model.release import Release
from hrnk_press.model.resolved import AttachedFile
from hrnk_press.workspace.locate import Workspace

LARGEST = 32 << 20
LONGEST_TEXT = 200_000
CLOSED = frozenset(
    [
        ".7z",
        ".doc",
        ".eml",
        ".gz",
        ".key",
        ".msg",
        ".numbers",
        ".pages",
        ".ppt",
        ".rar",
        ".rtf",
        ".tar",
        ".xls",
        ".zip",
    ]
)
"""Kinds that may hold names, remarks or whole files, and that nothing here opens."""


def file_facts(
    ws: Workspace, release: Release, attached: tuple[AttachedFile, ...]
) -> tuple[FileFacts, ...]:
    """What is inside each attachment, in their order; nothing of one that is not there."""
    folder = ws.release_folder(release.slug) / "attachments"
    return tuple(FileFacts() if it.problem else _facts(folder, it) for it in attached)


def _facts(folder: Path, attached: AttachedFile) -> FileFacts:
    name = PurePosixPath(attached.attachment.file)
    ending = name.suffix.lower()
    look = _reader(ending)
    if look is None:
        return FileFacts(closed=ending in CLOSED)
    try:
        content = _content(folder.joinpath(*name.parts))
    except OSError:
        return FileFacts(problem="it cannot be read")
    if len(content) > LARGEST:
        return FileFacts(problem="it is too large to look into")
    return look(content)


def _reader(ending: str) -> Callable[[bytes], FileFacts] | None:
    """What looks into files of that ending; None where nothing does."""
    match ending:
        case ".docx":
            from hrnk_press.workspace.inside.word import look_into_word

            return look_into_word
        case ".xlsx" | ".pptx":
            from hrnk_press.workspace.inside.sheets import look_into_sheets

            return look_into_sheets
        case ".odt" | ".ods" | ".odp":
            from hrnk_press.workspace.inside.sheets import look_into_open_document

            return look_into_open_document
        case ".pdf":
            from hrnk_press.workspace.inside.pdf import look_into_pdf

            return look_into_pdf
        case ".jpg" | ".jpeg" | ".png" | ".tif" | ".tiff" | ".webp" | ".heic":
            from hrnk_press.workspace.inside.picture import look_into_picture

            return look_into_picture
        case ".mp4" | ".mov" | ".m4v" | ".m4a" | ".3gp":
            from hrnk_press.workspace.inside.picture import look_into_film

            return look_into_film
        case ".txt" | ".md":
            return _look_into_text
        case _:
            return None


def _look_into_text(data: bytes) -> FileFacts:
    return FileFacts(text=data[:LONGEST_TEXT].decode("utf-8", "replace"))


def _content(path: Path) -> bytes:
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC), "rb") as file:
        return file.read(LARGEST + 1)
