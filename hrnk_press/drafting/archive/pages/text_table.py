"""Tables in plain text, whose columns are ruled below the header, a line of dashes for each, or are of figures."""

import re
from collections.abc import Sequence
from itertools import pairwise

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.patterns import pattern
from hrnk_press.rendering.wrapping import display_width

_RULED = pattern(r"\s*[-=]{2,}(?: {1,3}[-=]+)+\s*")
_COLUMN = pattern(r"[-=]+")
_CELL = pattern(r"\S+(?: \S+)*")
_FIGURE = pattern(r"[-+–]?[$€£¥₩]?\d|[-–—]\Z|n/?a\Z", re.IGNORECASE)
_FEWEST_LINES = 3
_LONGEST_CELL = 40


def is_ruled(raw: str) -> bool:
    """Whether the line rules columns and says nothing."""
    return _RULED.fullmatch(raw) is not None


def table_rows(lines: list[tuple[int, str]]) -> list[Block]:
    """The cells of a table: header, ruled line and rows, each with its line in the source.

    The ruled line is among them, as the rule that it is. Nothing where words stand across a column's end.
    """
    ruled = lines[1][1]
    starts = [it.start() for it in _COLUMN.finditer(ruled)]
    blocks: list[Block] = []
    for row, (number, raw) in enumerate(lines):
        if row == 1:
            blocks.append(Block(" ".join(raw.split()), number, shape=Shape.RULE))
            continue
        cells = _cells(raw, starts)
        if cells is None:
            return []
        blocks += [
            Block(cell, number, shape=Shape.ROW, gap=0 if row else 1, number=row, level=column)
            for column, cell in enumerate(cells, start=1)
            if cell
        ]
    return blocks


def figure_rows(lines: Sequence[tuple[int, str]]) -> list[Block]:
    """The cells of a table that blanks alone part: a header, and rows with a figure in one and the same column.

    Nothing where a line has more cells than another, or one that stands below none of the header's.
    """
    if len(lines) < _FEWEST_LINES:
        return []
    rows = [list(_CELL.finditer(raw.expandtabs(8))) for _, raw in lines]
    columns = list(zip(*rows, strict=False))
    if len(columns) < 2 or len({len(row) for row in rows}) > 1:
        return []
    if any("@" in it[0] or len(it[0]) > _LONGEST_CELL for row in rows for it in row):
        return []
    apart = all(
        max(it.end() for it in one) < min(it.start() for it in other)
        for one, other in pairwise(columns)
    )
    figures = [
        not any(map(str.isdigit, header[0])) and all(_FIGURE.match(it[0]) for it in below)
        for header, *below in columns[1:]
    ]
    if not apart or not any(figures):
        return []
    return [
        Block(cell[0], number, shape=Shape.ROW, gap=0 if row else 1, number=row, level=column)
        for row, (number, _) in enumerate(lines)
        for column, cell in enumerate(rows[row], start=1)
    ]


def _cells(raw: str, starts: list[int]) -> list[str] | None:
    """The words below each column; None where a word stands across the space between two."""
    cells = [""] * len(starts)
    at, column = 0, -1
    before = " "
    for letter in raw.expandtabs(8):
        while column + 1 < len(starts) and at >= starts[column + 1]:
            if not before.isspace() and not letter.isspace():
                return None
            column += 1
        if column < 0 and not letter.isspace():
            return None
        if column >= 0:
            cells[column] += letter
        before = letter
        at += display_width(letter)
    return [" ".join(it.split()) for it in cells]
