"""What was made of each release, kept in `.hrnk-press/cache/` while the files it was made from stay as they were.

It is derived, and may be deleted at any time. A release's row is believed while its folder, its
`release.md`, its history folder and every event have the size, the times of change and the inode they
had when it was made. What changed so shortly before that the clock of the disk may not show the next
change is not kept at all. The file is sealed for this machine: another machine's, an edited or a
damaged one is no cache.

A monitor reads it every minute, of thousands of releases, so nothing in it needs parsing: seal, version
and the length of the stamps, each on a line; the stamps as numbers of 64 bits; a line of files for each
release; a row for each.
"""

import os
import stat
from array import array
from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import chain
from operator import attrgetter
from pathlib import Path

from hrnk_press.errors import PressError
from hrnk_press.frozen import frozen
from hrnk_press.workspace import store
from hrnk_press.workspace.cache_folder import cache_file, made_cache_file
from hrnk_press.workspace.history import is_event_file
from hrnk_press.workspace.locate import HISTORY_FOLDER, RELEASE_FILE, Workspace
from hrnk_press.workspace.machine import private_key

_FILE = "releases"
_LARGEST = 2**63 - 1  # some file systems count inodes beyond it
_stamp: Callable[[os.stat_result], tuple[int, ...]] = attrgetter(
    "st_size", "st_mtime_ns", "st_ctime_ns", "st_ino"
)
_GONE = (-1, -1, -1, -1)
_TEXT = f"/{RELEASE_FILE}"


@frozen
class Files:
    """What a row is made from: the history's paths below the release's folder, and the stamps of all files.

    The stamps are those of the folder, of the text, and of the paths in their order.
    """

    history: list[str]
    stamps: list[int]


@frozen
class _Kept:
    """The file's columns, one value for each release; `stamps` holds those of all their files in a row.

    `files` are slug and history's paths, with tabs between.
    """

    files: list[str]
    rows: list[str]
    stamps: list[int]

    @property
    def slugs(self) -> list[str]:
        return [it.partition("\t")[0] if "\t" in it else it for it in self.files]


class ReleaseCache:
    """The rows that may be believed, `rows` by slug, and new ones on their way to the disk.

    A row is a line of text; whoever keeps one decides what is in it. `names` are the folders that are
    there now. Rows of another `version` are left aside.
    """

    def __init__(self, ws: Workspace, names: Iterable[str], version: str) -> None:
        self._ws = ws
        self._version = version
        self._kept = _read(ws, version)
        self._new: dict[str, tuple[Files, str]] = {}
        self._began: int | None = None
        self.rows = _believed(ws, self._kept, frozenset(names))

    def files(self, slug: str) -> Files | None:
        """The state of a release's files, to be asked for before they are read; None where it proves nothing."""
        if self._began is None:
            self._began = _moment(self._ws)
        with suppress(OSError):
            return _files(self._ws.releases / slug, before=self._began)
        return None

    def forget(self, slugs: Iterable[str]) -> None:
        """Believe these no longer."""
        for slug in slugs:
            self.rows.pop(slug, None)
            self._new.pop(slug, None)

    def keep(self, slug: str, files: Files, row: str) -> None:
        """Keep what was made of the release whose files were in that state before."""
        self._new[slug] = (files, row)

    def save(self) -> None:
        """Write what is believed and what is new; where nothing can be written, nothing is."""
        if not self._new and len(self.rows) == len(self._kept.files):
            return
        from hrnk_press.workspace.leftovers import remove_leftovers

        with suppress(OSError, PressError):
            file = made_cache_file(self._ws, _FILE)
            remove_leftovers(file.parent)
            store.write_atomically(file, self._sealed(), mode=0o600)

    def _sealed(self) -> bytes:
        old = [it for it in _entries(self._kept) if it[0] in self.rows and it[0] not in self._new]
        entries = [*old, *((slug, files, row) for slug, (files, row) in self._new.items())]
        stamps = array("q", chain.from_iterable(files.stamps for _, files, _ in entries)).tobytes()
        lines = ["\t".join((slug, *files.history)) for slug, files, _ in entries]
        lines += [row for _, _, row in entries]
        head = f"{self._version}\n{len(stamps)}\n".encode()
        body = head + stamps + "\n".join(lines).encode()
        return _seal(body) + b"\n" + body


_NOTHING = _Kept([], [], [])


def _seal(body: bytes) -> bytes:
    """What only this program on this machine puts before such a body."""
    from hashlib import blake2b

    return blake2b(body, key=private_key("cache"), digest_size=32).hexdigest().encode()


def _read(ws: Workspace, version: str) -> _Kept:
    """The columns of the file; none where it is absent, of another version or not sealed here."""
    path = cache_file(ws, _FILE)
    try:
        data, _ = store.read_bytes(path, limit=path.stat().st_size)
    except (OSError, PressError):
        return _NOTHING
    seal, _, body = data.partition(b"\n")
    if seal != _seal(body):
        return _NOTHING
    written_by, length, rest = body.split(b"\n", 2)
    if written_by != version.encode():
        return _NOTHING
    stamps = array("q", rest[: int(length)]).tolist()
    lines = rest[int(length) :].decode().split("\n")
    number = len(lines) // 2
    return _Kept(lines[:number], lines[number : 2 * number], stamps)


def _believed(ws: Workspace, kept: _Kept, names: frozenset[str]) -> dict[str, str]:
    """The rows of the releases whose files are as they were."""
    try:
        now = _stamps_now(ws, kept)
    except OSError:
        return {}
    if now == kept.stamps:
        rows = dict(zip(kept.slugs, kept.rows, strict=True))
    else:
        pairs = zip(_entries(kept), _entries(_Kept(kept.files, kept.rows, now)), strict=True)
        rows = {slug: row for (slug, was, row), (_, here, _) in pairs if was == here}
    # A disk that does not tell large letters from small finds a file by its old name, too.
    if not names >= rows.keys():
        rows = {slug: row for slug, row in rows.items() if slug in names}
    return rows


def _stamps_now(ws: Workspace, kept: _Kept) -> list[int]:
    """The stamps of the same files as they are now."""
    lstat, stamp = os.lstat, _stamp
    found: list[int] = []
    folder = os.open(ws.releases, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        for line in kept.files:
            slug, *history = line.split("\t") if "\t" in line else (line,)
            before = len(found)
            try:
                found += stamp(lstat(slug, dir_fd=folder))
                found += stamp(lstat(slug + _TEXT, dir_fd=folder))
                for path in history:
                    found += stamp(lstat(f"{slug}/{path}", dir_fd=folder))
            except OSError:
                found[before:] = _GONE * (2 + len(history))
    finally:
        os.close(folder)
    return found


def _entries(kept: _Kept) -> Iterable[tuple[str, Files, str]]:
    """The columns release by release."""
    start = 0
    for line, row in zip(kept.files, kept.rows, strict=True):
        slug, *history = line.split("\t")
        end = start + (2 + len(history)) * len(_GONE)
        yield slug, Files(history, kept.stamps[start:end]), row
        start = end


def _moment(ws: Workspace) -> int:
    """The time (ns) that a file of the office written now would bear; 0 where none can be written.

    By the disk's own clock, so that it compares with the times of its files; 0 as well where the
    releases stand on another disk.
    """
    try:
        staged = made_cache_file(ws, _FILE).with_name(store.temporary_name())
        staged.touch(mode=0o600, exist_ok=False)
        status = staged.stat()
        staged.unlink()
        same_disk = status.st_dev == ws.releases.stat().st_dev
    except (OSError, PressError):
        return 0
    return status.st_mtime_ns if same_disk else 0


def _files(folder: Path, *, before: int) -> Files | None:
    """The state of the files of a release; None unless all are plain ones that changed before that time."""
    history = _history(folder)
    found = [os.lstat(folder), *(os.lstat(folder / path) for path in (RELEASE_FILE, *history))]
    folders = (0, 2)
    for place, status in enumerate(found):
        plain = stat.S_ISDIR if place in folders else stat.S_ISREG
        if not plain(status.st_mode) or max(status.st_mtime_ns, status.st_ctime_ns) >= before:
            return None
    stamps = [*chain.from_iterable(map(_stamp, found))]
    return Files(history, stamps) if max(stamps) <= _LARGEST else None


def _history(folder: Path) -> list[str]:
    """The paths of history folder and events; none where there is no history folder."""
    try:
        names = [it.name for it in (folder / HISTORY_FOLDER).iterdir()]
    except FileNotFoundError:
        return []
    events = sorted(filter(is_event_file, names))
    return [HISTORY_FOLDER, *(f"{HISTORY_FOLDER}/{name}" for name in events)]
