"""Who must not be written to: `lists/suppressed.csv`, which every export honours.

Somebody who asked to be erased stands there by the digest of their address alone.
"""

import csv
import hashlib
import io
from collections.abc import Collection, Iterable
from pathlib import Path

from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.model.media_list import Suppressed
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.medialists.files import ENDING, SUPPRESSED
from hrnk_press.workspace.store import Stamp, disk_fault, make_folder, read_bytes, write_atomically

FILE = f"lists/{SUPPRESSED}{ENDING}"
HEADINGS = ("address", "reason", "since", "source")
ERASED = "sha256:"
LARGEST = 200_000_000


def digest_of_address(address: str) -> str:
    """What stands for an address whose owner had it erased."""
    return ERASED + hashlib.sha256(address.casefold().encode()).hexdigest()


class Suppression:
    """Whom nobody writes to: addresses, and digests of addresses that were erased."""

    def __init__(self, entries: Iterable[Suppressed], stamp: Stamp) -> None:
        self.entries = tuple(entries)
        self.stamp = stamp
        addresses = [it.address for it in self.entries]
        self._digests = frozenset(it for it in addresses if it.startswith(ERASED))
        self._addresses = frozenset(it.casefold() for it in addresses) - self._digests

    def __len__(self) -> int:
        return len(self.entries)

    def __contains__(self, address: object) -> bool:
        if not isinstance(address, str):
            return False
        if address.casefold() in self._addresses:
            return True
        return bool(self._digests) and digest_of_address(address) in self._digests


def read_suppression(ws: Workspace) -> Suppression:
    """Everybody who must not be written to. Raises UnreadableData with every faulty row, and DiskFault."""
    path = _path(ws)
    try:
        data, stamp = read_bytes(path, shown=FILE, limit=LARGEST)
    except FileNotFoundError:
        return Suppression((), Stamp(b""))
    faults: list[Fault] = []
    entries: list[Suppressed] = []
    try:
        rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
        if tuple(next(rows, ())) != HEADINGS:
            faults.append(_fault(1, f"the first row is not {','.join(HEADINGS)}"))
        for row in rows if not faults else ():
            if len(row) != len(HEADINGS) or not ("@" in row[0] or row[0].startswith(ERASED)):
                faults.append(
                    _fault(rows.line_num, "this row names no address, or has other columns")
                )
            else:
                entries.append(Suppressed(*row))
    except (csv.Error, UnicodeDecodeError) as error:
        faults.append(_fault(None, f"it cannot be read: {error}"))
    if faults:
        raise UnreadableData(tuple(faults))
    return Suppression(entries, stamp)


def write_suppression(ws: Workspace, before: Suppression, entries: Collection[Suppressed]) -> None:
    """Put these entries in place of those that were read. Callers hold the lock.

    Raises DiskFault, also where the file was changed since.
    """
    path = _path(ws)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADINGS)
    writer.writerows((it.address, it.reason, it.since, it.source) for it in entries)
    try:
        make_folder(path.parent)
    except OSError as error:
        raise disk_fault(error, "lists cannot be made") from error
    since = before.stamp if path.exists() else None
    write_atomically(path, text.getvalue().encode(), mode=0o600, unless_changed_since=since)


def _path(ws: Workspace) -> Path:
    path = ws.root / FILE
    refuse_link_out(ws, path)
    return path


def _fault(line: int | None, what: str) -> Fault:
    hint = f"Its columns are {', '.join(HEADINGS)}; while it is unreadable nothing is exported"
    return Fault("bad-suppression", what, FILE, line, hint=hint)
