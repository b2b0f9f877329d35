"""Files of older announcements, read and checked: in this process, or many in two of their own."""

import datetime as dt
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from hrnk_press.desk.import_files import shown
from hrnk_press.desk.import_item import release_of
from hrnk_press.desk.imported import ImportedRelease, ImportedSource, LeftOver
from hrnk_press.desk.load import PressOffice
from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import Words
from hrnk_press.drafting.archive.lasting import Ahead, still_ahead
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.pages.mail_headers import sent_on
from hrnk_press.drafting.archive.pages.source import LARGEST_SOURCE, Source, read_source
from hrnk_press.errors import DiskFault, Fault, PressError, RefusedFiles, UnreadableData
from hrnk_press.frozen import frozen, replace
from hrnk_press.model.release import Kind
from hrnk_press.workspace.store import read_bytes

if TYPE_CHECKING:
    from concurrent.futures import Future

STILL_AHEAD = "still-ahead"
"""The code of the fault of a file whose embargo or date is still to come."""

# So many files are read in this process before others are started: they take a moment to begin.
_FEW = 24
# So many are handed to a process at once, and so often reading may be ahead of writing.
_TOGETHER, _AHEAD = 8, 4


@frozen
class FileRead:
    """A file, read: what it is, and its releases without slugs; or the faults that keep it from being read.

    `had` are the digests of items in it that were imported before; a `source` beside faults has bytes that can be
    read, and nothing for the archive.
    """

    file: str
    source: ImportedSource | None = None
    made: tuple[ImportedRelease, ...] = ()
    had: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


def read_files(
    press: PressOffice,
    files: Iterable[Path],
    now: dt.datetime,
    *,
    kind: Kind | None = None,
    had: frozenset[str] = frozenset(),
) -> Iterator[FileRead]:
    """Every file, in order, the same whether one process reads them or several.

    `had` are digests of files and of items that were imported before. Raises DiskFault where a process ends.
    """
    remaining = iter(files)
    first = list(islice(remaining, _FEW))
    more = next(remaining, None)
    if more is None:
        yield from (read_file(press, it, now, kind, had) for it in first)
        return
    # What this one loads and compiles is there for the processes too, where they begin as its copies.
    yield read_file(press, first[0], now, kind, had)
    others = chain(first[1:], (more,), remaining)
    yield from _by_processes(press, others, now, kind, had)


def read_file(
    press: PressOffice, file: Path, now: dt.datetime, kind: Kind | None, had: frozenset[str]
) -> FileRead:
    """One file; what keeps it from being read is told and leaves the others."""
    try:
        return _read(press, file, now, kind, had)
    except UnreadableData as unreadable:
        return FileRead(shown(file), faults=unreadable.faults)


def _read(
    press: PressOffice, file: Path, now: dt.datetime, kind: Kind | None, had: frozenset[str]
) -> FileRead:
    name = shown(file)
    source = read_source(_data(file), name)
    told = ImportedSource(name, source.format, source.encoding, source.sha256, Words())
    if source.sha256 in had:
        return FileRead(name, told)
    try:
        return _releases(press, source, told, now, kind, had)
    except UnreadableData as unreadable:
        return FileRead(name, told, faults=unreadable.faults)


def _releases(
    press: PressOffice,
    source: Source,
    told: ImportedSource,
    now: dt.datetime,
    kind: Kind | None,
    had: frozenset[str],
) -> FileRead:
    """What the archive is to have of that source. Raises UnreadableData, also for what is still to come."""
    name = told.file
    page = read_page(source, press.registry, press.office, kind)
    if not page.items:
        hint = "Name the file that holds the announcement"
        what = "it holds navigation and other furniture of a page, and no announcement"
        raise UnreadableData((Fault("no-announcement", what, name, hint=hint),))
    sent = sent_on(source.blocks) if source.format == "mail" else None
    found = still_ahead(page, source.blocks, now, source.beside, sent, source.published)
    ahead = min(found, key=lambda it: it.line, default=None)
    if ahead is not None:
        raise RefusedFiles((_kept_out(ahead, name),))
    digests = tuple(it.digest for it in page.items)
    made = tuple(
        release_of(press, it, Path(name).name, now, source.files if it is page.items[0] else ())
        for it, digest in zip(page.items, digests, strict=True)
        if digest not in had
    )
    told = replace(
        told,
        words=page.words,
        notes=source.notes,
        furniture=tuple(map(_left_over, page.furniture)),
        rest=tuple(map(_left_over, page.rest)),
    )
    return FileRead(name, told, made, tuple(it for it in digests if it in had))


def _kept_out(ahead: Ahead, name: str) -> Fault:
    """Why a file is no older announcement: what is archived waits for nothing, and goes out as it is."""
    hint = f"For a draft of it:  hrnk-press new --from {quote(name)}"
    said = f"{ahead.said}, and what is archived waits for nothing"
    if ahead.hint:
        hint = f"{ahead.hint} {hint}"
    return Fault(STILL_AHEAD, said, name, line=ahead.line, hint=hint)


def _data(file: Path) -> bytes:
    try:
        return read_bytes(file, shown=shown(file), limit=LARGEST_SOURCE)[0]
    except FileNotFoundError:
        raise _unreadable(
            file, "not-found", "it is not there any more", "Look who moved it"
        ) from None
    except DiskFault as fault:
        raise _unreadable(file, "disk", fault.message, fault.hint) from None
    except UnreadableData as unreadable:
        hint = "Give the page or the document of one announcement"
        raise UnreadableData(
            tuple(
                replace(it, hint=hint) if it.code == "too-large" else it for it in unreadable.faults
            )
        ) from None


def _unreadable(file: Path, code: str, said: str, hint: str) -> UnreadableData:
    return UnreadableData((Fault(code, said, shown(file), hint=hint),))


def _left_over(block: Block) -> LeftOver:
    return LeftOver(block.line, f"{block.marker} {block.text}".strip())


def _by_processes(
    press: PressOffice,
    files: Iterable[Path],
    now: dt.datetime,
    kind: Kind | None,
    had: frozenset[str],
) -> Iterator[FileRead]:
    """The files, read a few ahead by processes that end with this one, however it ends."""
    from concurrent.futures.process import BrokenProcessPool

    from hrnk_press.desk.import_workers import read_there, workers

    waiting: deque[Future[list[FileRead | PressError]]] = deque()
    remaining = iter(files)
    with workers(press, now, kind, had) as pool:
        try:
            while some := list(islice(remaining, _TOGETHER)):
                waiting.append(pool.submit(read_there, some))
                if len(waiting) >= _AHEAD:
                    yield from _read_or_raised(waiting.popleft().result())
            while waiting:
                yield from _read_or_raised(waiting.popleft().result())
        except BrokenProcessPool:
            said = "a process that reads files was ended from outside"
            raise DiskFault(said, "Run it again: it goes on where it was") from None


def _read_or_raised(read: Iterable[FileRead | PressError]) -> Iterator[FileRead]:
    for it in read:
        if isinstance(it, PressError):
            raise it
        yield it
