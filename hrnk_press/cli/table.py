"""Tables: aligned within the width of a terminal, cells separated by tabs in a pipe."""

from collections.abc import Iterator, Sequence

from hrnk_press.cli.reply import Line, Styled
from hrnk_press.cli.terminal import Paper, clipped, display_width, fitted, padded, visible, wrapped
from hrnk_press.frozen import frozen

GAP = "  "
MARK = "✗ "
"""What a text begins with that says what stands in the way."""


@frozen
class Row:
    """The cells of one row, and `details`: texts under it, whole, at a terminal only."""

    cells: tuple[str, ...]
    details: tuple[Styled, ...] = ()


def table(headings: Sequence[str], rows: Sequence[Row], paper: Paper) -> Iterator[Line]:
    """The rows under their headings at a terminal; in a pipe the bare rows, whole.

    At a terminal the widest column gives way, ending in an ellipsis, until the row fits.
    """
    cells = [tuple(visible(cell).replace("\t", r"\t") for cell in row.cells) for row in rows]
    if not paper.terminal:
        yield from (("\t".join(row),) for row in cells)
        return
    widths = _fitted([tuple(headings), *cells], paper.width)
    yield (Styled(_aligned(headings, widths), "bold"),)
    for row, shown in zip(rows, cells, strict=True):
        yield (_aligned(shown, widths),)
        for detail in row.details:
            yield from _below(detail, paper)


def labelled(label: str, values: Sequence[str], paper: Paper, *, margin: int) -> Iterator[Line]:
    """The label once, and beside it each value, wrapped at a terminal."""
    beside = Paper(paper.width - margin, paper.terminal)
    for value in values:
        for line in fitted(value, beside):
            yield (Styled(padded(label, margin), "dim"), line)
            label = ""


def _below(detail: Styled, paper: Paper) -> Iterator[Line]:
    """A text under a row, indented; of one that begins with the mark, every line stands beside that."""
    mark = MARK if detail.text.startswith(MARK) else ""
    text = visible(detail.text.removeprefix(mark))
    for line in wrapped(text, paper.width - len(GAP) - len(mark)):
        yield (GAP, Styled(f"{mark}{line}", detail.style))
        mark = " " * len(mark)


def _fitted(rows: Sequence[Sequence[str]], columns: int) -> list[int]:
    """The width of each column, the widest narrowed until all stand side by side."""
    widths = [max(map(display_width, column)) for column in zip(*rows, strict=True)]
    excess = sum(widths) + len(GAP) * (len(widths) - 1) - columns
    while excess > 0 and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
        excess -= 1
    return widths


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    return GAP.join(
        padded(clipped(cell, width), width) for cell, width in zip(cells, widths, strict=True)
    ).rstrip()
