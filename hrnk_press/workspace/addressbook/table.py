"""A CSV table as programs and people write it: whichever delimiter, read row by row."""

import csv
from collections.abc import Iterable, Iterator
from itertools import chain

from hrnk_press.errors import Fault

Rows = Iterator[tuple[int, list[str]]]

_DELIMITERS = (",", ";", "\t")


def read_table(lines: Iterable[str], file: str, faults: list[Fault]) -> tuple[list[str], Rows]:
    """The headings, none of an empty table, and each further row that is not empty, with the line it begins on.

    `lines` end in LF. Rows are read as they are asked for; one that is broken ends the table, and is
    added to `faults` with its line in `file`.
    """
    remaining = iter(lines)
    start = _first_lines(remaining)
    first, skipped = (start[-1] if start else ""), 0
    if first.lower().startswith("sep=") and len(first.rstrip("\n")) == 5:  # Excel says so in a line
        delimiter, skipped, start = first[4], len(start), []
    else:
        delimiter = max(_DELIMITERS, key=first.count)  # what stands most often between the headings
    rows = _rows(chain(start, remaining), delimiter, file, skipped, faults)
    _, headings = next(rows, (0, []))
    return headings, rows


def row_too_long(line: int, cells: list[str], columns: int, file: str) -> Fault | None:
    """The fault of a row with more cells than columns, None where it has none."""
    if len(cells) <= columns or not any(it.strip() for it in cells[columns:]):
        return None
    what = f"{len(cells)} cells under {columns} columns"
    hint = "Text that holds the delimiter stands in quotes"
    return Fault("row-too-long", what, file, line, hint=hint)


def _first_lines(lines: Iterator[str]) -> list[str]:
    """The lines up to the first that is not empty."""
    taken: list[str] = []
    for line in lines:
        taken.append(line)
        if line.strip():
            break
    return taken


def _rows(
    lines: Iterable[str], delimiter: str, file: str, skipped: int, faults: list[Fault]
) -> Rows:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    line = skipped + 1
    try:
        for cells in reader:
            if any(it.strip() for it in cells):
                yield line, cells
            line = skipped + reader.line_num + 1
    except csv.Error as error:
        if "field limit" in str(error):
            most = f"{csv.field_size_limit():,}"
            what = f"a cell is longer than {most} characters: more than any contact has"
            hint = "As a rule a quotation mark is opened above and never closed"
            faults.append(Fault("cell-too-long", what, file, line, hint=hint))
            return
        hint = 'Text that holds " is written in quotes, each " in it doubled; every quote is closed'
        faults.append(Fault("broken-csv", f"broken row: {error}", file, line, hint=hint))
