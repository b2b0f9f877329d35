"""TOML text to data, every syntax fault named with its line and column."""

import re
import tomllib
from dataclasses import dataclass
from typing import Any

from hrnk_press.errors import Fault

_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_ASSIGNMENT = re.compile(r"[ \t]*[\w.\"'-]+[ \t]*=")
_MOST_FAULTS = 20


@dataclass(frozen=True, slots=True)
class Toml:
    """What was read. With faults, `source` and `data` lack the lines that could not be read.

    `lost` holds the keys that those lines were to set; `data` is None where nothing could be read.
    """

    source: str
    data: dict[str, Any] | None
    faults: tuple[Fault, ...] = ()
    lost: frozenset[str] = frozenset()


def read_toml(source: str, file: str, *, first_line: int = 1) -> Toml:
    """Read TOML with LF line endings; `first_line` is the line of the file on which it begins.

    A line that is broken by itself is reported and passed over, so that one run names the next fault too.
    """
    lines = source.split("\n")
    faults: list[Fault] = []
    lost: set[str] = set()
    while True:
        mended = "\n".join(lines)
        try:
            return Toml(mended, tomllib.loads(mended), tuple(faults), frozenset(lost))
        except tomllib.TOMLDecodeError as error:
            line, fault = _described(error, lines, file, first_line)
        except (RecursionError, ValueError):
            return Toml("", None, (*faults, _beyond_reading(file, first_line)))
        faults.append(fault)
        if len(faults) == _MOST_FAULTS or not _broken_by_itself(lines[line - 1]):
            return Toml("", None, tuple(faults))
        lost.add(lines[line - 1].partition("=")[0].strip())
        lines[line - 1] = ""


def _beyond_reading(file: str, first_line: int) -> Fault:
    """Out of stack, or out of digits: no place is known."""
    return Fault(
        "broken-toml",
        "broken TOML: a number of thousands of digits, or hundreds of brackets one inside the other",
        file,
        first_line,
    )


def _described(
    error: ValueError, lines: list[str], file: str, first_line: int
) -> tuple[int, Fault]:
    found = _AT.search(str(error))
    if found is None:
        line, column = 1, 1
    elif found[1] is None:
        line, column = len(lines), len(lines[-1]) + 1
    else:
        line, column = int(found[1]), int(found[2])
    message = _AT.sub("", str(error)) if found else "a number is too long"
    text = lines[line - 1]
    fault = Fault(
        "broken-toml",
        f"broken TOML: {message[:1].lower()}{message[1:]}",
        file,
        first_line + line - 1,
        column,
        _hint(message, text),
    )
    return line, fault


def _hint(message: str, line: str) -> str:
    if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
        return "git left two versions here: keep one, and delete the lines of <, = and >"
    if "Illegal character '\\n'" in message:
        return 'A text ends on the line it begins: close it with ", or use """ for several lines'
    if "Cannot overwrite" in message or "Cannot declare" in message:
        return "A key or table stands once: delete one, or write [[name]] for a list of tables"
    if "Unescaped '\\'" in message:
        return r"Write \\ for a backslash, or put the text between single quotes"
    if message in ("Invalid value", "Invalid date or datetime") and "=" in line:
        return 'Text stands in quotes: key = "text"; dates do not: date = 2026-12-02'
    return ""


def _broken_by_itself(line: str) -> bool:
    """Whether the line is an assignment that is broken whatever stands around it."""
    if not _ASSIGNMENT.match(line):
        return False
    try:
        tomllib.loads(line)
    except (ValueError, RecursionError):
        return True
    return False
