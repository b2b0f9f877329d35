"""Contacts in columns: of a table whose cells hold one whole contact each, or of lines with strokes between them; and
lines that share a number above them.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.people.announced import is_named_there
from hrnk_press.drafting.archive.words.mail_addresses import MAIL, hidden_in
from hrnk_press.drafting.archive.words.person_names import person_in
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.drafting.archive.words.telephones import phone_in
from hrnk_press.patterns import pattern

_STROKE = " | "
_PARTED = pattern("[,;:]")


def in_cells(block: Block) -> Block:
    """The line with strokes where wide spaces part it."""
    if not block.cells or " ".join(block.cells) != block.text:
        return block
    return replace(block, text=_STROKE.join(block.cells))


def by_columns(blocks: Sequence[Block]) -> list[Block]:
    """The lines, those of such columns in their order, one column after the other."""
    found: list[Block] = []
    for columns, lines in groupby(blocks, _columns):
        rows = list(lines)
        if columns > 1:
            rows = _parted(rows)
        elif columns and _is_of_columns(rows):
            rows.sort(key=lambda it: it.level)
        found += rows
    return found


def _columns(block: Block) -> int:
    """Into how many columns strokes part a line; 1 for a cell of a table, 0 for any other."""
    if block.shape is Shape.ROW:
        return 1
    return block.text.count(_STROKE) + 1 if _STROKE in block.text else 0


def _parted(rows: list[Block]) -> list[Block]:
    """The lines column by column, where the first one is a label in every column, or each says below how it is reached."""
    cells = [it.text.split(_STROKE) for it in rows]
    labelled = all(map(LABEL.match, cells[0]))
    reached = not any(map(reaches, cells[0])) and all(
        any(map(reaches, column)) for column in zip(*cells, strict=True)
    )
    if len(rows) < 2 or not (labelled or reached):
        return rows
    return [
        replace(row, text=text)
        for column in zip(*cells, strict=True)
        for row, text in zip(rows, column, strict=True)
    ]


def _is_of_columns(rows: list[Block]) -> bool:
    """Whether several columns reach somebody, and a cell is of several lines, or the first row is of labels or reaches nobody."""
    reaching = {it.level for it in rows if reaches(it.text) or it.mails}
    if len(reaching) < 2 or len(reaching) < len({it.level for it in rows}):
        return False
    titles = [it for it in rows if it.number == rows[0].number]
    labelled = len(titles) > 1 and all(_is_label(it.text) for it in titles)
    named = len(titles) == len(reaching) and not any(reaches(it.text) or it.mails for it in titles)
    return labelled or named or any(not it.gap for it in rows)


def _is_label(text: str) -> bool:
    label = LABEL.match(text)
    return label is not None and label.end() == len(text)


def with_shared_numbers(blocks: Sequence[Block]) -> list[Block]:
    """The lines; the number of a body above people in one piece with it stands behind each of them who has none."""
    found: list[Block] = []
    for block in blocks:
        if block.gap:
            _share(found)
        found.append(block)
    _share(found)
    return found


def _share(blocks: list[Block]) -> None:
    """Give the number of the first line of the last piece to those below, where others are of those who are named in their line."""
    first = max((at for at, it in enumerate(blocks) if it.gap), default=0)
    head, below = blocks[first : first + 1], blocks[first + 1 :]
    number = phone_in(head[0].text) if below else None
    if number is None or MAIL.search(head[0].text) or not _is_of_body(head[0], number.start()):
        return
    named = [is_named_there(it) for it in below]
    numbered = [phone_in(it.text, voice=False) is not None for it in below]
    if not any(it and not has for it, has in zip(named, numbered, strict=True)):
        return
    if any(has and not it for it, has in zip(named, numbered, strict=True)):
        return
    blocks[first] = replace(head[0], text=head[0].text[: number.start()].strip(" |:,–-"))
    for at, (it, has) in enumerate(zip(named, numbered, strict=True), start=first + 1):
        if it and not has:
            blocks[at] = replace(blocks[at], text=f"{blocks[at].text}{_STROKE}{number.group()}")


def _is_of_body(block: Block, end: int) -> bool:
    """Whether the words before a number name no person, and are more than a label."""
    said = block.text[:end].strip(" |:,–-")
    if not said or _is_label(said) or is_named_there(block) or hidden_in(block.text):
        return False
    return not any(person_in(it.strip())[0] for it in (said, *_PARTED.split(said)))
