"""A page of plain text, as blocks: hard-wrapped or one line per paragraph, any line ending."""

import re
from dataclasses import replace
from itertools import zip_longest

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.lines import stands_alone
from hrnk_press.frozen import frozen

# Nobody wraps by hand at more: in a text with a longer line, every line is a paragraph.
_WIDEST_WRAP = 120
# A hand-wrapped line at least this full runs on in the next one.
_FULL = 0.6
_TAB = 8
_LONGEST_TITLE = 60
_LONGEST_WORD = 15
# Above a text, a second column begins behind as much space.
_COLUMNS = re.compile(r"\S(?P<space>\s{4,}|\t)\S")
_HEAD_LINES = 12
_NUMBER = re.compile(r"(?P<marker>\(?(?P<number>\d{1,3})[.)])\s+(?=\S)")
_BULLET = re.compile(r"(?P<marker>[•▪◦‣●○■·∙]|[-*–](?=\s+\w))\s*(?=\S)")
_RULE = re.compile(r"[=\-_~—–]{3,}")
_REACHES = re.compile(
    r"\S+@\S+\.\w|(?:tel|e-?mail|phone|mobile|cell|fax)\b.?:|\+?\(?\d[\d ().-]{6,}\d", re.I
)
# Titles of the sections that close a release: what follows them is no rest of their line.
_TITLE = re.compile(
    r"ABOUT [^.:;a-z]{2,100}:?|About [^.:;,]{2,60}:?|(?i:notes? (?:to|for) (?:the )?(?:editors?|journalists?|media|press)):?"
    r"|(?i:(?:media |press )?contacts?|attachments?|signatories):?"
)
_FACT = re.compile(r"[A-Z]{2}[A-Z ]{0,18}: +\S")
_STOP = re.compile(r"# ?# ?#|[-–—]+ ?(?:30|ends?) ?[-–—]+|ends", re.IGNORECASE)


def text_blocks(text: str) -> list[Block]:
    """The blocks of a text; every word of it is in exactly one."""
    return _Reader(_lines(text)).blocks()


@frozen
class _Line:
    number: int
    indent: int
    column: int
    text: str
    gap: int

    @property
    def width(self) -> int:
        return self.indent + len(self.text)


def _lines(text: str) -> list[_Line]:
    """The lines that say something. Form feeds and their kin end lines too, as Python has it."""
    lines: list[_Line] = []
    gap = 0
    for number, raw in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        words = " ".join(raw.split())
        if not words:
            gap += 1
            continue
        before = raw[: len(raw) - len(raw.lstrip())]
        column = _COLUMNS.search(raw) if len(lines) < _HEAD_LINES else None
        if column and stands_alone(" ".join(raw[: column.start("space")].split())):
            left = " ".join(raw[: column.start("space")].split())
            lines.append(_Line(number, len(before.expandtabs(_TAB)), len(before) + 1, left, gap))
            raw, gap = raw[column.end("space") :], 0
            words, before = " ".join(raw.split()), ""
        lines.append(_Line(number, len(before.expandtabs(_TAB)), len(before) + 1, words, gap))
        gap = 0
    return lines


class _Reader:
    """Goes through the lines once; keeps the lists that are open, outermost first."""

    def __init__(self, lines: list[_Line]) -> None:
        self.lines = lines
        widest = max((line.width for line in lines), default=0)
        self.width = widest if widest <= _WIDEST_WRAP else 0
        self.margin = min((line.indent for line in lines), default=0)
        self.open: list[int] = []
        self.done: list[Block] = []

    def blocks(self) -> list[Block]:
        before: _Line | None = None
        for line in self.lines:
            self._take(line, before)
            before = line
        return [
            replace(it, level=2) if self._is_title(it, following) else it
            for it, following in zip_longest(self.done, self.done[1:])
        ]

    def _is_title(self, block: Block, following: Block | None) -> bool:
        """Whether a line by itself, in a text wrapped by hand, heads the paragraph after it."""
        return (
            self.width > 0
            and following is not None
            and following.gap > 0
            and following.shape is not Shape.RULE
            and len(following.text) > _LONGEST_TITLE
            and block.shape is Shape.PARAGRAPH
            and block.gap > 0
            and block.depth == 0
            and len(block.text) <= _LONGEST_TITLE
            and block.text[0].isupper()
            and block.text[-1].isalnum()
            and not _REACHES.search(block.text)
        )

    def _take(self, line: _Line, before: _Line | None) -> None:
        last = self.done[-1] if self.done else None
        if _RULE.fullmatch(line.text):
            self.done.append(self._block(line, Shape.RULE))
            return
        item = None if _STOP.fullmatch(line.text) else self._item(line, last)
        if item is not None:
            self.done.append(item)
        elif last is not None and before is not None and self._runs_on(line, before, last):
            self.done[-1] = replace(last, text=f"{last.text} {line.text}")
        else:
            self.done.append(self._other(line, last))

    def _runs_on(self, line: _Line, before: _Line, last: Block) -> bool:
        """Whether the line is the rest of a paragraph that was wrapped by hand."""
        if not self.width or line.gap or last.shape is Shape.RULE or _STOP.fullmatch(line.text):
            return False
        if (
            _FACT.match(line.text)
            or stands_alone(line.text)
            or (before.text == last.text and stands_alone(before.text))
        ):
            return False
        shouted = len(before.text) > _LONGEST_WORD and before.text.isupper()
        if shouted and not line.text.isupper():
            return False
        if last.text == before.text and _TITLE.fullmatch(before.text):
            return False
        wrapped = before.width >= self.width * _FULL
        # An item's words hang below one another, however short the line.
        hanging = last.shape is Shape.ITEM and before.indent < line.indent
        return (wrapped or hanging) and not _REACHES.match(line.text)

    def _item(self, line: _Line, last: Block | None) -> Block | None:
        found = _NUMBER.match(line.text) or _BULLET.match(line.text)
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
        )

    def _may_count(self, number: int, line: _Line, last: Block | None) -> bool:
        """A number begins an item where it is the next of its list, or the first; "12. May" does not."""
        if number == 1 and (line.gap or last is None or last.text.endswith(":") or line.indent):
            return True
        if any(it.number == number - 1 for it in reversed(self.done)):
            return line.gap > 0 or bool(self.open)
        return line.gap > 0 and line.indent > self.margin

    def _other(self, line: _Line, last: Block | None) -> Block:
        while self.open and line.indent <= self.open[-1]:
            self.open.pop()
        if self.open and last is not None:
            return replace(self._block(line, Shape.PARAGRAPH), depth=len(self.open))
        self.open.clear()
        quoted = self.width and 2 < line.indent - self.margin <= 8
        return self._block(line, Shape.QUOTE if quoted else Shape.PARAGRAPH)

    def _block(self, line: _Line, shape: Shape) -> Block:
        return Block(line.text, line.number, line.column, shape, line.gap)
