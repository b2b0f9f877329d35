"""Records that only grow: one JSON object a line, on disk before anybody relies on it.

A process that is killed while it writes leaves at most one line cut short, the last: nobody relied on
it, and the next writer takes it away.
"""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.workspace.store import disk_fault, disk_faults, make_folder, sync_folder

Kind = TypeVar("Kind")


def read_lines(
    path: Path, shown: str, is_record: Callable[[dict[str, Any]], bool]
) -> Iterator[dict[str, Any]]:
    """Each record, oldest first; none where there is no file. UnreadableData names a line that is none."""
    for number, line in _whole_lines(path, shown):
        record = _record(line, shown, number)
        if not is_record(record):
            raise _no_record(shown, number)
        yield record


def read_records(path: Path, shown: str, kind: type[Kind]) -> Iterator[Kind]:
    """The same, each as that data class, whose fields are texts and truths.

    A line with other keys, or with values of another type, is no record.
    """
    types = {it.name: it.type for it in fields(kind)}  # type: ignore[arg-type]  # `frozen` made it one
    for number, line in _whole_lines(path, shown):
        record = _record(line, shown, number)
        try:
            if any(type(value) is not types[key] for key, value in record.items()):
                raise TypeError
            yield kind(**record)
        except (KeyError, TypeError):
            raise _no_record(shown, number) from None


def _whole_lines(path: Path, shown: str) -> Iterator[tuple[int, bytes]]:
    """Each line with its number, but for one that was cut short."""
    try:
        with path.open("rb", buffering=1 << 18) as file:
            for number, line in enumerate(file, 1):
                if line.endswith(b"\n"):
                    yield number, line
    except FileNotFoundError:
        return
    except OSError as error:
        raise disk_fault(error, f"{shown} cannot be read") from error


def append_lines(path: Path, pieces: Iterable[bytes]) -> None:
    """Add these pieces of whole lines, 0600 and on disk when this returns. Callers hold the lock.

    Where it stops before, for want of room or for what `pieces` raise, none of them is there. Raises DiskFault.
    """
    with disk_faults(f"{path.name} cannot be written"), ExitStack() as undo:
        make_folder(path.parent)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "r+b", buffering=1 << 18) as file:
            os.fchmod(descriptor, 0o600)
            whole = file.seek(_whole_length(descriptor))
            file.truncate()
            # Done when the file is closed: nothing of it is still to be written then.
            undo.callback(os.truncate, path, whole)
            file.writelines(pieces)
            file.flush()
            os.fsync(descriptor)
        sync_folder(path.parent)
        undo.pop_all()


def _whole_length(descriptor: int) -> int:
    """How long the file is up to the end of its last whole line."""
    end = os.fstat(descriptor).st_size
    while end:
        start = max(0, end - 65536)
        found = os.pread(descriptor, end - start, start).rfind(b"\n")
        if found >= 0:
            return start + found + 1
        end = start
    return 0


def _record(line: bytes, shown: str, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
        if isinstance(record, dict):
            return record
    except (ValueError, RecursionError):
        pass
    raise _no_record(shown, number)


def _no_record(shown: str, number: int) -> UnreadableData:
    hint = "Bring the file back from a backup: it says who was given what, or holds an embargo"
    return UnreadableData(
        (Fault("bad-record", "this line is no record", shown, number, hint=hint),)
    )
