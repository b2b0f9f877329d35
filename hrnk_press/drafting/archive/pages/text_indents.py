"""Paragraphs of a plain text that begin indented, as typewriters have them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from hrnk_press.drafting.archive.pages.text_lines import Line
from hrnk_press.drafting.archive.pages.text_marks import BULLET, NUMBER

_LEAST, _MOST = 2, 12
# So wide is at least the first line of a paragraph that goes on.
_WIDE = 40
_FEWEST = 2
# A sentence at the margin has more words.
_FEW_WORDS = 5
_ENDS = (".", "?", "!", "”", '"', ":")


def indented_starts(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of lines that begin a paragraph by standing farther right than the rest of it.

    None where fewer than two paragraphs of several lines begin so. A line by itself begins one that is as far
    right as these; several such lines are a block of their own, but where a paragraph goes on below them.
    """
    steps = Counter(
        (one.indent, other.indent)
        for one, other in pairwise(lines)
        if not other.gap
        and _LEAST <= one.indent - other.indent <= _MOST
        and one.width >= _WIDE
        and not _is_item(one)
        and not _is_item(other)
    )
    (first, rest), many = max(steps.items(), key=lambda it: it[1], default=((0, 0), 0))
    return frozenset(_starts(lines, first, rest) if many >= _FEWEST else ())


def _starts(lines: Sequence[Line], first: int, rest: int) -> Iterator[int]:
    """The same where paragraphs begin at the one column and go on at the other."""
    at = 0
    while at < len(lines):
        end = at + 1
        if lines[at].indent != first or _is_item(lines[at]):
            at = end
            continue
        while end < len(lines) and not lines[end].gap and lines[end].indent == first:
            end += 1
        begun = lines[at].gap > 0 or not at or lines[at - 1].indent <= rest
        goes_on = end < len(lines) and not lines[end].gap and lines[end].indent <= rest
        if begun and (goes_on or end == at + 1):
            yield lines[at].number
            yield from (
                it.number for before, it in pairwise(lines[at:end]) if before.text.endswith(_ENDS)
            )
        at = end


def text_begins(lines: Sequence[Line]) -> int:
    """The number of the first line that goes on in small letters or up to a full stop, or ends a sentence at the margin or a long line; 0 for none."""
    for line, after in zip_longest(lines, lines[1:]):
        close = after is not None and not after.gap and any(map(str.isalnum, after.text))
        goes_on = close and (not after.text[0].isupper() or after.text.endswith("."))
        if line.width >= _WIDE and (goes_on or line.text.endswith((*_ENDS, ","))):
            return line.number
        if not line.indent and line.text.endswith(".") and len(line.text.split()) > _FEW_WORDS:
            return line.number
    return 0


def _is_item(line: Line) -> bool:
    return NUMBER.match(line.text) is not None or BULLET.match(line.text) is not None
