"""What keeps a command from going on, for people and for programs: what, where, what to do."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from hrnk_press.cli.data import as_data
from hrnk_press.cli.reply import Line, Styled
from hrnk_press.cli.terminal import Paper, display_width, visible_lines, wrapped
from hrnk_press.errors import Fault, Interrupted, PressError, Unclear, UnreadableData

INDENT = 2
_COMMAND = "  hrnk-press "

Entry = Mapping[str, Any]
"""An entry of the envelope's `errors`: code, message, hint, and where there is one the place."""


def error_entries(error: PressError) -> tuple[Entry, ...]:
    """The error as entries: one for each fault of a file, else one."""
    if isinstance(error, UnreadableData):
        return fault_entries(error.faults)
    if isinstance(error, Unclear):
        return tuple(
            {
                "code": doubt.code,
                "message": doubt.message,
                "hint": error.hint,
                "readings": [as_data(it) for it in doubt.readings],
            }
            for doubt in error.doubts
        )
    return ({"code": error.code, "message": error.message, "hint": error.hint},)


def fault_entries(faults: Iterable[Fault]) -> tuple[Entry, ...]:
    """Faults of files as entries, with their places."""
    return tuple(
        {
            "code": fault.code,
            "message": fault.message,
            "hint": fault.hint,
            "file": fault.file,
            "line": fault.line,
            "column": fault.column,
        }
        for fault in faults
    )


def unread_among(faults: Iterable[Fault]) -> bool:
    """Whether a release is among what cannot be read."""
    return any(it.file.startswith("releases/") for it in faults)


def error_lines(error: PressError, paper: Paper) -> Iterator[Line]:
    """The error for people, with what to do about it."""
    if isinstance(error, UnreadableData):
        return fault_lines(error.faults, paper)
    if isinstance(error, Interrupted):  # by whoever reads this: no error
        return iter(((error.message,),))
    entry = {"code": error.code, "message": error.message, "hint": error.hint}
    return entry_lines((entry,), paper)


def fault_lines(faults: Iterable[Fault], paper: Paper) -> Iterator[Line]:
    """Faults of files for people, each at its place, with what to do about it."""
    return entry_lines(fault_entries(faults), paper)


def entry_lines(entries: Iterable[Entry], paper: Paper) -> Iterator[Line]:
    """`PLACE: error CODE: message`, and below it the hint; wrapped at a terminal only."""
    width = paper.width - INDENT if paper.terminal else sys.maxsize
    for entry in entries:
        place = ":".join(str(entry[it]) for it in ("file", "line", "column") if entry.get(it))
        where = f"{place}: " if place else ""
        message, *rest = visible_lines(str(entry["message"])).split("\n")
        start = "x" * display_width(f"{where}error")  # a path with blanks is one word
        head, *more = wrapped(f"{start} {entry['code']}: {message}", width)
        yield (where, Styled("error", "red"), head.removeprefix(start))
        hint = visible_lines(str(entry["hint"])).split("\n")
        for line in (*more, *rest, *hint):
            yield from ((f"{' ' * INDENT}{it}",) for it in _broken(line, width))


def _broken(line: str, width: int) -> tuple[str, ...]:
    """The line wrapped; whole where two spaces set off a list or a command to copy, but for sentences before that."""
    if "  " not in line:
        return wrapped(line, width) if line else ()
    told, end, last = line.rpartition(". ")
    if display_width(line) > width and end and _COMMAND in last:
        return (*wrapped(f"{told}.", width), last)
    return (line,)
