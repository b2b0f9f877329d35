"""Tables in plain text: in columns where they fit the width, else one row under another."""

from hrnk_press.rendering.wrapping import display_width, fill, padded

GAP = "  "

Row = tuple[str, ...]


def table_lines(header: Row, rows: tuple[Row, ...], aligns: Row, width: int) -> list[str]:
    """The lines of a table; `aligns` is left, right or center for each column."""
    columns = [max(map(display_width, column)) for column in zip(header, *rows, strict=True)]
    if sum(columns) + len(GAP) * (len(columns) - 1) > width:
        return _stacked(header, rows, width)

    def line(cells: Row) -> str:
        fitted = (padded(*cell) for cell in zip(cells, columns, aligns, strict=True))
        return GAP.join(fitted).rstrip()

    ruled = GAP.join("-" * column for column in columns).rstrip()
    return [line(header), ruled, *(line(row) for row in rows)]


def _stacked(header: Row, rows: tuple[Row, ...], width: int) -> list[str]:
    """Each row as lines of "heading: cell", a blank line between rows; an empty cell is left out."""
    if not rows:
        return fill(", ".join(cell for cell in header if cell), width)
    lines: list[str] = []
    for row in rows:
        if lines:
            lines.append("")
        for heading, cell in zip(header, row, strict=True):
            if cell:
                lines += fill(f"{heading}: {cell}" if heading else cell, width, hanging=2)
    return lines
