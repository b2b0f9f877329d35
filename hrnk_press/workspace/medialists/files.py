"""The media lists of an office: `lists/NAME.csv`, read row by row and replaced whole.

A list that was found sound is remembered by its digest on this machine, so that it is examined once and
not at every export.
"""

import csv
import hashlib
import io
import json
import os
import stat
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from itertools import starmap
from pathlib import Path
from typing import BinaryIO, TextIO

from hrnk_press import __version__
from hrnk_press.errors import Fault, NotFound, PressError, UnreadableData, UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import COLUMNS, Member
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace, is_slug
from hrnk_press.workspace.store import (
    disk_fault,
    make_folder,
    read_bytes,
    write_atomically,
)
from hrnk_press.workspace.streamed import Staged

SUPPRESSED = "suppressed"
ENDING = ".csv"


@frozen
class Known:
    """What this machine remembers of a list that was found sound: its digest and how many rows it has."""

    sha256: str
    rows: int


def list_names(ws: Workspace) -> tuple[str, ...]:
    """The names of the lists, sorted. Raises DiskFault."""
    try:
        files = os.listdir(ws.lists)  # noqa: PTH208  (names alone)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise disk_fault(error, "lists cannot be read") from error
    names = (it.removesuffix(ENDING) for it in files if it.endswith(ENDING))
    return tuple(sorted(it for it in names if is_slug(it) and it != SUPPRESSED))


def list_path(ws: Workspace, name: str) -> Path:
    """Where the list of that name stands, or would. Raises UsageFault for a name that none can have."""
    if name.endswith(ENDING):
        name = name.removesuffix(ENDING)
    if not is_slug(name) or name == SUPPRESSED:
        raise UsageFault(
            f"{name!r} is not the name of a media list",
            "Names are letters, digits and hyphens, such as europe; suppressed is taken",
            code="bad-list-name",
        )
    path = ws.lists / f"{name}{ENDING}"
    refuse_link_out(ws, path)
    return path


def shown_path(name: str) -> str:
    """How messages call the file of a list."""
    return f"lists/{name}{ENDING}"


def existing_list(ws: Workspace, name: str) -> str:
    """The name itself; NotFound, with those there are, where there is no such list."""
    if not list_path(ws, name).is_file():
        known = ", ".join(list_names(ws)) or "none yet"
        hint = f"There are: {known}. Make one:  hrnk-press lists import FILE --into {name}"
        raise NotFound(f"there is no media list {name!r}", hint, code="unknown-list")
    return name.removesuffix(ENDING)


@contextmanager
def opened(path: Path, shown: str) -> Iterator[BinaryIO]:
    """The file, open for reading; NotFound, UnreadableData for what is no file, DiskFault."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        raise NotFound(f"no file {shown}", "Check the path.") from None
    except OSError as error:
        raise disk_fault(error, f"{shown} cannot be read") from error
    with os.fdopen(descriptor, "rb", buffering=1 << 18) as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            fault = Fault("not-a-file", f"{shown} is not a regular file", shown)
            raise UnreadableData((fault,))
        yield file


def digest_of_file(file: BinaryIO) -> str:
    """The SHA-256 of the whole file, which then stands at its start again."""
    file.seek(0)
    digest = hashlib.sha256()
    while piece := file.read(1 << 20):
        digest.update(piece)
    file.seek(0)
    return digest.hexdigest()


def list_digest(ws: Workspace, name: str) -> str:
    """The SHA-256 of that list as it is now, empty where there is none."""
    path = list_path(ws, name)
    if not path.exists():
        return ""
    with opened(path, shown_path(name)) as file:
        return digest_of_file(file)


def plain_members(file: BinaryIO) -> Generator[Member, None, None]:
    """The rows of a list that was found sound, from a file at its start; closed before the file is. Of no other list."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="")
    try:
        rows = csv.reader(text)
        next(rows, None)
        yield from starmap(Member, rows)
    finally:
        text.detach()


@contextmanager
def list_writer(target: Staged) -> Iterator["ListWriter"]:
    """What writes rows into that staged file, headings first; the file is synced when the block ends."""
    text = io.TextIOWrapper(target.file, encoding="utf-8", newline="")
    writer = ListWriter(text)
    yield writer
    text.flush()
    text.detach()
    target.sync()


class ListWriter:
    """Writes the rows of a list, and counts them."""

    def __init__(self, text: TextIO) -> None:
        self._writer = csv.writer(text, lineterminator="\n")
        self._writer.writerow(COLUMNS)
        self.rows = 0

    def write(self, member: Member) -> None:
        """One more row."""
        self._writer.writerow(member)
        self.rows += 1


def remembered(ws: Workspace, name: str) -> Known | None:
    """What this machine knows of that list; None where it was never found sound, or by another version."""
    with suppress(OSError, PressError, ValueError, KeyError, TypeError):
        said = json.loads(read_bytes(_memory(ws, name), limit=10_000)[0])
        if said["program"] == __version__:
            return Known(str(said["sha256"]), int(said["rows"]))
    return None


def remember(ws: Workspace, name: str, known: Known) -> None:
    """Remember that the list with that digest was found sound. Raises DiskFault."""
    path = _memory(ws, name)
    refuse_link_out(ws, path)
    try:
        make_folder(path.parent)
    except OSError as error:
        raise disk_fault(error, "what is known of a list cannot be kept") from error
    said = {"program": __version__, "sha256": known.sha256, "rows": known.rows}
    write_atomically(path, json.dumps(said).encode())


def _memory(ws: Workspace, name: str) -> Path:
    return ws.local / "lists" / f"{name}.json"
