"""Files of older announcements, read and checked, some of them together."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from shlex import quote

from hrnk_press.desk.import_files import shown
from hrnk_press.desk.import_item import TOGETHER, ReadBack, read_back, releases_of
from hrnk_press.desk.imported import ImportedRelease, ImportedSource, LeftOver
from hrnk_press.desk.load import PressOffice
from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import Page, Words
from hrnk_press.drafting.archive.lasting import Ahead, still_ahead
from hrnk_press.drafting.archive.page import read_page
from hrnk_press.drafting.archive.pages.mail_headers import sent_on
from hrnk_press.drafting.archive.pages.source import LARGEST_SOURCE, Source, read_source
from hrnk_press.errors import DiskFault, Fault, RefusedFiles, UnreadableData
from hrnk_press.frozen import frozen, replace
from hrnk_press.model.release import Kind
from hrnk_press.workspace.store import read_bytes

STILL_AHEAD = "still-ahead"
"""The code of the fault of a file whose embargo or date is still to come."""

# So many characters and bytes are enough for what is read together.
_ENOUGH = 1 << 20
_UNSORTED = Page((), (), ())


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


@dataclass
class _Reading:
    """A file that was opened, and what each step found in it; `faults` keep it from the next one."""

    source: Source
    told: ImportedSource
    page: Page = _UNSORTED
    texts: tuple[ReadBack, ...] = ()
    had: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def size(self) -> int:
        """Characters of its words, and bytes of the files that it carries."""
        carried = sum(len(it.content) for it in self.source.files)
        return carried + sum(len(it.text) for it in self.source.blocks)


@frozen
class Reader:
    """What reads files for an office. `kind` is that of the announcements, where somebody says it; `had` are digests
    of files and of items that were imported before.
    """

    press: PressOffice
    now: dt.datetime
    kind: Kind | None = None
    had: frozenset[str] = frozenset()

    def read(self, files: Iterable[Path]) -> Iterator[FileRead]:
        """Every file, in order; what keeps one from being read is told and leaves the others.

        Some are read together, each step in all of them before the next: a page takes a fifth less time.
        """
        remaining = iter(files)
        while opened := self._some_opened(remaining):
            readings = [it for it in opened if isinstance(it, _Reading)]
            for step in (self._sort, self._require_past, self._read_back):
                _take(step, readings)
            made = releases_of(self.press, (text for it in readings for text in it.texts))
            for it in opened:
                yield it if isinstance(it, FileRead) else _done(it, made)

    def _some_opened(self, files: Iterator[Path]) -> list[FileRead | _Reading]:
        """The next of these files, as many as are read together."""
        opened: list[FileRead | _Reading] = []
        size = 0
        for file in islice(files, TOGETHER):
            one = self._opened(file)
            opened.append(one)
            size += one.size if isinstance(one, _Reading) else 0
            if size >= _ENOUGH:
                break
        return opened

    def _opened(self, file: Path) -> FileRead | _Reading:
        name = shown(file)
        try:
            source = read_source(_data(file), name)
        except UnreadableData as unreadable:
            return FileRead(name, faults=unreadable.faults)
        told = ImportedSource(name, source.format, source.encoding, source.sha256, Words())
        return FileRead(name, told) if source.sha256 in self.had else _Reading(source, told)

    def _sort(self, reading: _Reading) -> None:
        """What stands where in the page. Raises UnreadableData where it has no announcement."""
        source = reading.source
        reading.page = read_page(source, self.press.registry, self.press.office, self.kind)
        if not reading.page.items:
            hint = "Name the file that holds the announcement"
            what = "it holds navigation and other furniture of a page, and no announcement"
            raise UnreadableData((Fault("no-announcement", what, source.name, hint=hint),))

    def _require_past(self, reading: _Reading) -> None:
        """Raises RefusedFiles for what is still to come: what is archived waits for nothing."""
        source = reading.source
        sent = sent_on(source.blocks) if source.format == "mail" else None
        found = still_ahead(
            reading.page, source.blocks, self.now, source.beside, sent, source.published
        )
        ahead = min(found, key=lambda it: (not it.line, it.line), default=None)
        if ahead is not None:
            raise RefusedFiles((_kept_out(ahead, source.name),))

    def _read_back(self, reading: _Reading) -> None:
        """The texts of the releases that are new. Raises UnreadableData for what no release can hold."""
        source, items = reading.source, reading.page.items
        digests = tuple(it.digest for it in items)
        name = Path(source.name).name
        reading.texts = tuple(
            read_back(self.press, it, name, self.now, source.files if it is items[0] else ())
            for it, digest in zip(items, digests, strict=True)
            if digest not in self.had
        )
        reading.had = tuple(it for it in digests if it in self.had)


def _take(step: Callable[[_Reading], None], readings: Iterable[_Reading]) -> None:
    """Take that step in every file that nothing was found against."""
    for it in readings:
        if not it.faults:
            try:
                step(it)
            except UnreadableData as unreadable:
                it.faults = unreadable.faults


def _done(reading: _Reading, made: Iterator[ImportedRelease]) -> FileRead:
    """What the archive is to have of that file: the next of the releases that were `made`."""
    source, page = reading.source, reading.page
    if reading.faults:
        return FileRead(source.name, reading.told, faults=reading.faults)
    told = replace(
        reading.told,
        words=page.words,
        notes=source.notes,
        furniture=tuple(map(_left_over, page.furniture)),
        rest=tuple(map(_left_over, page.rest)),
    )
    return FileRead(source.name, told, tuple(islice(made, len(reading.texts))), reading.had)


def _kept_out(ahead: Ahead, name: str) -> Fault:
    """Why a file is no older announcement: what is archived waits for nothing, and goes out as it is."""
    hint = f"For a draft of it:  hrnk-press new --from {quote(name)}"
    said = f"{ahead.said}, and what is archived waits for nothing"
    if ahead.hint:
        hint = f"{ahead.hint} {hint}"
    return Fault(STILL_AHEAD, said, name, line=ahead.line or None, hint=hint)


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
