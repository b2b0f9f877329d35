"""A page of plain text, as blocks: hard-wrapped or one line per paragraph, any line ending."""

import re
from dataclasses import replace
from itertools import pairwise, zip_longest

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.pages.broken_words import doubtful, joint
from hrnk_press.drafting.archive.pages.page_breaks import is_edge
from hrnk_press.drafting.archive.pages.text_frames import with_marked_lines
from hrnk_press.drafting.archive.pages.text_indents import indented_starts, text_begins
from hrnk_press.drafting.archive.pages.text_lines import (
    COLUMNS,
    Line,
    asks,
    cells_of,
    is_nearly_full,
    is_prose,
    is_shouted,
    lines_of,
    without_quote_marks,
)
from hrnk_press.drafting.archive.pages.text_marks import (
    BULLET,
    NUMBER,
    breaks_address,
    broken_at_dashes,
)
from hrnk_press.drafting.archive.pages.text_table import figure_rows, is_ruled, table_rows
from hrnk_press.drafting.archive.pages.text_wrapping import (
    ENDS_REACHED,
    REACHES,
    closes_paragraph,
    first_words,
    goes_on,
    is_whole_of,
    parted_in_head,
    signed,
    wrapped,
)
from hrnk_press.drafting.archive.words.lines import is_end, stands_alone
from hrnk_press.drafting.archive.words.lone_datelines import place_above
from hrnk_press.drafting.archive.words.wording import fact_of, is_section_title
from hrnk_press.drafting.markdown import as_markdown
from hrnk_press.patterns import pattern
from hrnk_press.rendering.wrapping import display_width

# Nobody wraps by hand at more: in a text with a longer line, every line is a paragraph.
_WIDEST_WRAP = 120
# A hand-wrapped line at least this full runs on in the next one.
_FULL = 0.6
# Of a text wrapped by a program so much ends early all the same, such as lines of a list.
_ODD_ONES = 0.1
_LONGEST_TITLE = 60
_RULE = pattern(r"[=\-_~—–]{3,}|\|+")
_SECTION = pattern(r"(?:media |press )?contacts?:?|attachments?:?", re.IGNORECASE)
# A line of more words that items in small letters follow is the beginning of their sentence.
_FEW_BLANKS = 3
# What leads in a list, and is no title of it.
_LEADS_IN = pattern(
    r"(?:[,:;–—-]|\b(?:(?:ask|urge|call on|demand|request) (?:you|them|him|her|it)|we (?:ask|urge|demand|request|want|call)|of|and|or|to|in|on|for|the|a|an|with|from|by|at|as|its|their|should|must|will|can|may"
    r"|shall|would|could|are|is|was|were|that|who|which|following|below|zu|dass|soll|sollen|que|de|à))\Z",
    re.IGNORECASE,
)
_OPEN_ENDED = (".", ":", ";", "?", "!", ",", "”", '"')
_FACT = pattern(r"[A-Z]{2}[A-Z ]{0,18}: +\S")
# A line of the form above a release.
_FIELD = pattern(
    r"(?:제 ?목|날 ?짜|일 ?시|일 ?자|발 ?신|수 ?신|참 ?조|담 ?당|문 ?의|Subject|Date|From|To|Cc|Betreff|Datum|Objet|Asunto|Fecha) ?[:：] ?\S"
)


def text_blocks(text: str) -> list[Block]:
    """The blocks of a text; every word of it is in exactly one. Raises TooLong."""
    said, marks, quoted = without_quote_marks(text)
    return [*marks, *with_marked_lines(_Reader(lines_of(said), quoted).blocks())]


def _joined(block: Block, before: str, text: str) -> Block:
    """The block, which that line `before` ends, with the text of the next."""
    if breaks_address(before, text):
        return replace(block, text=f"{block.text}{text}")
    parted = joint(before, text)
    if not parted and (word := doubtful(before, text)):
        block = replace(block, broken_words=(*block.broken_words, word))
    return replace(block, text=f"{block.text}{parted}{text}")


class _Reader:
    """Goes through the lines once; keeps the lists that are open, outermost first."""

    def __init__(self, lines: list[Line], quoted: frozenset[int]) -> None:
        self.lines = lines
        self.quoted = quoted
        widest = max((line.width for line in lines), default=0)
        self.width = widest if widest <= _WIDEST_WRAP else 0
        # A last line of its paragraph is no measure of where the others break.
        broken = (one.width for one, other in pairwise(lines) if not other.gap)
        self.column = min(max(broken, default=0), self.width)
        self.margin = min((line.indent for line in lines), default=0)
        self.filled = self._is_filled()
        self.wrapped = frozenset(wrapped(lines))
        self.first_words = first_words(lines)
        self.parted = frozenset(parted_in_head(lines)) | {it - 1 for it in self.first_words}
        self.signed = frozenset(signed(lines))
        self.dashed = frozenset(broken_at_dashes(lines, self.width))
        self.indented = indented_starts(lines) if self.width else frozenset()
        self.begun = text_begins(lines)
        self.open: list[int] = []
        self.done: list[Block] = []
        self.counted: set[int | None] = set()

    def blocks(self) -> list[Block]:
        before: Line | None = None
        index = 0
        while index < len(self.lines):
            rows = self._table(index)
            if rows:
                self.done += rows
                self.counted.update(it.number for it in rows)
                index = next(
                    (i for i, it in enumerate(self.lines) if it.number > rows[-1].line),
                    len(self.lines),
                )
                before = None
                continue
            self._take(self.lines[index], before)
            before = self.lines[index]
            index += 1
        return [
            self._titled(it, following) for it, following in zip_longest(self.done, self.done[1:])
        ]

    def _is_filled(self) -> bool:
        """Whether a program wrapped the text: hardly a line ends where the next one's first word had room."""
        wrapped = [
            self._has_room(one, other, self.width)
            for one, other in pairwise(self.lines)
            if not other.gap
            and one.width >= self.width * _FULL
            and other.text[0].isalpha()
            and not other.text[0].isupper()
            and not COLUMNS.search(other.raw)
            and not fact_of(other.text)
            and not one.text.endswith("·")  # the clocks of an embargo line are kept whole
        ]
        return bool(self.width and wrapped) and sum(wrapped) <= len(wrapped) * _ODD_ONES

    def _has_room(self, before: Line, line: Line, width: int) -> bool:
        return before.width + 1 + display_width(line.text.split()[0]) <= width

    def _table(self, index: int) -> list[Block]:
        """The cells of a table whose header is that line: its columns are ruled on the next, or are of figures."""
        first = self.lines[index]
        following = self.lines[index + 1] if index + 1 < len(self.lines) else None
        if following is None or following.gap:
            return []
        ruled = is_ruled(following.raw)
        figures = first.gap and first.number > self.begun > 0 and len(cells_of(first.raw)) > 1
        if not (ruled or figures):
            return []
        end = index + 2
        while end < len(self.lines) and not self.lines[end].gap:
            end += 1
        lines = [(it.number, it.raw) for it in self.lines[index:end]]
        if not ruled:
            rows = figure_rows(lines)
            if rows:
                self.open.clear()
            return rows
        rows = table_rows(lines)
        while self.open and self.lines[index].indent <= self.open[-1]:
            self.open.pop()
        return [replace(it, depth=len(self.open)) for it in rows]

    def _titled(self, block: Block, following: Block | None) -> Block:
        """The block with what it is as the one after it tells: a title of a section, or of an item."""
        if self._is_title(block, following):
            return replace(block, level=2)
        goes_on = (
            following is not None
            and following.shape is Shape.PARAGRAPH
            and following.depth == block.depth
        )
        if block.shape is Shape.ITEM and goes_on and not block.text.endswith(_OPEN_ENDED):
            return replace(block, styled=f"**{as_markdown(block.text)}**")
        return block

    def _is_title(self, block: Block, following: Block | None) -> bool:
        """Whether a line by itself, in a text wrapped by hand, heads what is after it."""
        if (
            not self.width
            or following is None
            or block.shape is not Shape.PARAGRAPH
            or not block.gap
            or block.depth
        ):
            return False
        if following.shape is Shape.ITEM:
            listed = following.text[0].islower() and block.text.count(" ") >= _FEW_BLANKS
            heads = following.depth == 1 and not listed and not _LEADS_IN.search(block.text)
        else:
            said = following.text.endswith((".", ":", "!", "?", "”"))
            long = display_width(following.text) > _LONGEST_TITLE
            heads = said or long or following.shape is Shape.ROW
        return (
            heads
            and following.gap > 0
            and following.shape is not Shape.RULE
            and display_width(block.text) <= _LONGEST_TITLE
            and not block.text[0].islower()
            and (block.text[-1].isalnum() or asks(block.text))
            and not REACHES.search(block.text)
        )

    def _take(self, line: Line, before: Line | None) -> None:
        last = self.done[-1] if self.done else None
        if _RULE.fullmatch(line.text) or is_ruled(line.raw):
            self.done.append(self._block(line, Shape.RULE))
            return
        goes_on = (
            last is not None
            and last.shape is Shape.PARAGRAPH
            and not line.gap
            and place_above(last.text, line.text)
        )
        no_item = goes_on or is_end(line.text) or is_edge(line.text) or line.number in self.dashed
        item = None if no_item else self._item(line, last)
        if item is not None:
            self.done.append(item)
            self.counted.add(item.number)
        elif last is not None and before is not None and self._runs_on(line, before, last):
            indented = last.shape is Shape.QUOTE and line.indent < before.indent
            shape = Shape.PARAGRAPH if indented else last.shape
            self.done[-1] = replace(_joined(last, before.text, line.text), shape=shape)
        else:
            self.done.append(self._other(line, last))

    def _runs_on(self, line: Line, before: Line, last: Block) -> bool:
        """Whether the line is the rest of a paragraph that was wrapped by hand."""
        if line.gap or last.shape is Shape.RULE or closes_paragraph(line, before, self.width):
            return not line.gap and last.shape is not Shape.RULE
        if (
            is_end(line.text)
            or line.number in self.signed
            or line.number in self.indented
            or is_edge(line.text)
            or is_edge(before.text)
            or is_whole_of(line.text, before.text)
        ):
            return False
        joined = line.number in self.dashed or line.number in self.first_words
        if joined or (not self.filled and goes_on(line, before)):
            return True
        if not self.width and line.number not in self.wrapped:
            return False
        if not self.filled and (
            line.number in self.parted
            or (not line.text[0].islower() and ENDS_REACHED.search(before.text))
        ):
            return False
        prose = self.filled and is_prose(line, before)
        if REACHES.search(line.text) and REACHES.search(before.text) and not prose:
            return False
        fact = _FACT.match(line.text) or _FIELD.match(line.text) or fact_of(line.text)
        if fact or stands_alone(line.text):
            return False
        if before.text == last.text and (
            stands_alone(before.text)
            or is_section_title(before.text)
            or _SECTION.fullmatch(before.text)
        ):
            return False
        # An item's words hang below one another, however short the line.
        hanging = last.shape is Shape.ITEM and before.indent < line.indent
        if is_shouted(before.text) and not is_shouted(line.text):
            return False
        if self.filled and not hanging:
            told = REACHES.match(line.text) and not fact_of(last.text) and not prose
            near = before.number >= self.begun > 0 and is_nearly_full(before, self.width)
            return not told and (near or not self._has_room(before, line, self.column))
        full = before.width >= self.width * _FULL or line.number in self.wrapped
        return (full or hanging) and not REACHES.match(line.text)

    def _item(self, line: Line, last: Block | None) -> Block | None:
        found = NUMBER.match(line.text) or BULLET.match(line.text)
        if found is None:
            return None
        number = int(found["number"]) if "number" in found.re.groupindex else None
        if number is not None and not self._may_count(number, line, last):
            return None
        while self.open and line.indent < self.open[-1]:
            self.open.pop()
        if not self.open or line.indent > self.open[-1]:
            self.open.append(line.indent)
        return replace(
            self._block(line, Shape.ITEM),
            text=line.text[found.end() :],
            column=line.column + found.end(),
            depth=len(self.open),
            marker=found["marker"],
            number=number,
            tight=line.gap == 0,
        )

    def _may_count(self, number: int, line: Line, last: Block | None) -> bool:
        """A number begins an item where it is the next of its list, or the first; "12. May" does not."""
        if number == 1 and (line.gap or last is None or last.text.endswith(":") or line.indent):
            return True
        if number - 1 in self.counted:
            return line.gap > 0 or bool(self.open)
        return line.gap > 0 and line.indent > self.margin

    def _other(self, line: Line, last: Block | None) -> Block:
        while self.open and line.indent <= self.open[-1]:
            self.open.pop()
        if self.open and last is not None:
            return replace(self._block(line, Shape.PARAGRAPH), depth=len(self.open))
        self.open.clear()
        begins = line.gap or last is None or last.shape is Shape.QUOTE
        quoted = self.width and begins and 2 < line.indent - self.margin <= 8
        quoted = quoted and line.number > self.begun and line.number not in self.indented
        told = quoted or line.number in self.quoted
        return self._block(line, Shape.QUOTE if told else Shape.PARAGRAPH)

    def _block(self, line: Line, shape: Shape) -> Block:
        cells = cells_of(line.raw)
        return Block(line.text, line.number, line.column, shape, line.gap, cells=cells)
