"""Contacts in columns: of a table whose cells hold one whole contact each, column after column."""

from collections.abc import Sequence
from itertools import groupby

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.reaching import LABEL, reaches


def by_columns(blocks: Sequence[Block]) -> list[Block]:
    """The lines, those of such tables in the order of their columns."""
    found: list[Block] = []
    for tabled, lines in groupby(blocks, lambda it: it.shape is Shape.ROW):
        rows = list(lines)
        if tabled and _is_of_columns(rows):
            rows.sort(key=lambda it: it.level)
        found += rows
    return found


def _is_of_columns(rows: list[Block]) -> bool:
    """Whether several columns reach somebody, and a cell is of several lines or the first row is of labels."""
    reaching = {it.level for it in rows if reaches(it.text) or it.mails}
    if len(reaching) < 2 or len(reaching) < len({it.level for it in rows}):
        return False
    titles = [it for it in rows if it.number == rows[0].number]
    labelled = len(titles) > 1 and all(_is_label(it.text) for it in titles)
    return labelled or any(not it.gap for it in rows)


def _is_label(text: str) -> bool:
    label = LABEL.match(text)
    return label is not None and label.end() == len(text)
