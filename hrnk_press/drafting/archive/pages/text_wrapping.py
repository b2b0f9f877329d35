"""Which lines of a plain text go on in the next one."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from hrnk_press.drafting.archive.pages.text_lines import Line, is_nearly_full
from hrnk_press.drafting.archive.words.dateline_forms import BEGUN
from hrnk_press.drafting.archive.words.dates import whole_date
from hrnk_press.drafting.archive.words.letter_words import is_close
from hrnk_press.drafting.archive.words.lines import ICONS, is_end, stands_alone
from hrnk_press.drafting.archive.words.wording import fact_of, is_section_title
from hrnk_press.patterns import pattern
from hrnk_press.rendering.wrapping import display_width

# Of so many lines of a wrapped paragraph, so wide, one begins in small letters.
_MANY = 0.4
_PROSE = 30
_FEW_WORDS = 4
REACHES = pattern(
    r"\S@[^\s@]{1,255}\.\w|(?:tel|e-?mail|phone|mobile|cell|fax)\b.?:|\+?\(?\d[\d ().-]{6,}\d", re.I
)
"""Somebody is reached there."""
# An address, a number, or the legend of an advertisement, ends a line of contacts.
ENDS_REACHED = pattern(r"\S@[^\s@]{1,255}\.\w{2,10}\Z|\d{3}[ .-]\d{4}\Z")
_STOPS = (".", ":", "?", "!", "”", '"', ",")
# What no line ends in but one that a page broke before a link, or before somebody's name in bold letters.
_OPEN_END = pattern(
    r"\b(?:said|says|by|of|the|an?|to|with|from|and|for|at|in|per|sagte?|erklärte?|von|der|die|das|und|dit|déclare|explique|par|et|dijo|según)\Z"
)
_SENTENCE = 8
_HEAD_LINES = 30
_ONE_WORD = pattern(r"[A-Z][\w/’'.-]{0,20}|\(\d{3}\)")
# The ending of a number, which a page had above the line.
_RAISED = pattern(r"st|nd|rd|th", re.IGNORECASE)
_MANY_FIRST_WORDS = 5
_MOST_OF_SIGNATURE = 12
_WIDE = 40
_FEWEST_BROKEN = 3
# A line that leaves so much of its column empty was not broken there for want of room.
_ROOM = 0.75
# By so much lines of one column differ.
_SLACK = 3
_LOOSE_END = pattern(
    r"(?:[,&–—-]|\b(?:of|and|or|to|in|on|for|the|an?|with|from|by|at|as|but|nor|than|that|which|who|while|when|if|is|are|be|not|(?-i:said|says)|mr|ms|dr|prof|und|der|die|das|de|la|le|les|du|des|el|y|et)\.?)\Z",
    re.IGNORECASE,
)
_WIDE_SPACE = pattern(r"\S {3,}(?=\S)")
_LISTED = ("who", "authors")
# A whole name and what is said of it, or somebody without a name.
_ANOTHER = pattern(
    r"(?:[^\W\d_a-z][\w.’'-]* ){1,3}[^\W\d_a-z][\w.’'-]*,|(?:An?|One|Two|Three|Several) [a-z]"
)
_AT_ONCE = ("for immediate", "immediate release", "zur sofortigen", "pour diffusion", "para ")
# A stop that a link or bold words before it left alone.
_STOP = pattern(r"[.,;:]\s+\S")


def goes_on(line: Line, before: Line) -> bool:
    """Whether a line can only be the rest of a sentence that the line before it began."""
    if REACHES.match(line.text) or REACHES.search(before.text):
        return False
    if ICONS.fullmatch(line.text) or stands_alone(before.text) or whole_date(line.text):
        return False
    first = line.text[0]
    if _STOP.match(line.text):
        return True
    if before.text.endswith(",") and BEGUN.match(before.text):
        return True
    ended = before.text.endswith((".", ":", ";", "?", "!", "”", '."'))
    ended = ended and not before.text.endswith((",”", ',"'))
    begun = len(before.text.split()) > _FEW_WORDS and len(line.text.split()) > 1
    if begun and not ended and (first.islower() or first in ",)"):
        return not (line.text.startswith(_AT_ONCE) and stands_alone(line.text))
    if ended or before.text[-1] in ",-–—|·":
        return False
    prose = first.islower() and len(line.text.split()) > _SENTENCE and line.text.endswith(".")
    return prose or (begun and _OPEN_END.search(before.text) is not None)


def is_whole_of(text: str, cut: str) -> bool:
    """Whether it says in full what the line above, which a site has cut short, begins to say."""
    begun = cut.rstrip(" .…")
    return cut.endswith(("…", "...")) and bool(begun) and text.startswith(begun)


def closes_paragraph(line: Line, before: Line, width: int) -> bool:
    """Whether a line is the last of a sentence, whatever it would be alone: "May 3, 2014." below "… met on"."""
    said = line.text.endswith(".") and line.text[0].isalnum()
    loose = line.text[0].islower() or _LOOSE_END.search(before.text) is not None
    return said and loose and width > 0 and is_nearly_full(before, width)


def wrapped(lines: Sequence[Line]) -> Iterator[int]:
    """The numbers of lines in paragraphs of three and more, of which many go on in the midst of a sentence."""
    start = 0
    while start < len(lines):
        end = start + 1
        while end < len(lines) and not lines[end].gap:
            end += 1
        following = [it for it in lines[start + 1 : end] if it.text[0].isalpha()]
        going = sum(it.text[0].islower() for it in following)
        said = sum(it.width for it in lines[start:end]) / (end - start)
        if len(following) > 1 and going >= len(following) * _MANY and said >= _PROSE:
            yield from (it.number for it in lines[start + 1 : end])
        start = end


def signed(lines: Sequence[Line]) -> Iterator[int]:
    """The numbers of lines below the close of a letter, in a list of who is invited, or in columns, that each begin something."""
    yield from _listed(lines)
    yield from _in_columns(lines)
    below = False
    for one, other in pairwise(lines):
        below = is_close(one.text) or (below and _may_sign(one.text))
        if below and not other.text[0].islower() and not _LOOSE_END.search(one.text):
            yield other.number


def _in_columns(lines: Sequence[Line]) -> Iterator[int]:
    """The numbers of lines whose second column begins right below that of the line before."""
    starts = [it.end() if (it := _WIDE_SPACE.search(line.raw)) else 0 for line in lines]
    for (one, above), (other, below) in pairwise(zip(lines, starts, strict=True)):
        if above and above == below and not other.gap and one.number + 1 == other.number:
            yield other.number


def _listed(lines: Sequence[Line]) -> Iterator[int]:
    """The numbers of lines that name another one below "WHO:" or "Authors:", however full the line before is."""
    within = False
    for one, other in pairwise(lines):
        fact = fact_of(one.text) if ":" in one.text else None
        within = not other.gap and (fact[0] in _LISTED if fact else within)
        if within and _ANOTHER.match(other.text) and not _LOOSE_END.search(one.text):
            yield other.number


def _may_sign(text: str) -> bool:
    """Whether a line may say who signs, and is no sentence, no end mark and no title of what follows a letter."""
    words = len(text.split())
    said = text.endswith(".") and words > _FEW_WORDS
    return words <= _MOST_OF_SIGNATURE and not (said or is_end(text) or is_section_title(text))


def first_words(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of lines above which the first word of their paragraph stands alone, as filings have it many times; and about raised endings of numbers."""
    found = [
        other.number
        for one, other in pairwise(lines)
        if not other.gap and _ONE_WORD.fullmatch(one.text) and other.text != "|"
    ]
    wide = {it.number for it in lines if it.width >= _WIDE}
    raised = [
        it.number
        for one, two, three in zip(lines, lines[1:], lines[2:], strict=False)
        if _RAISED.fullmatch(two.text) and one.text[-1].isdigit() and not two.gap
        for it in (two, three)
        if not it.gap
    ]
    return frozenset(
        (*raised, *(found if len(wide.intersection(found)) >= _MANY_FIRST_WORDS else ()))
    )


def parted_in_head(lines: Sequence[Line]) -> Iterator[int]:
    """The numbers of lines above a wrapped text, and of its first ones, that begin something new without a blank line.

    The line before is wider than the column of the text, or leaves much room in it.
    """
    broken = [
        one.width
        for one, other in pairwise(lines)
        if not other.gap and other.text[0].islower() and one.width > _PROSE
    ]
    column = max(broken, default=0)
    pairs = frozenset(_pairs(lines[:_HEAD_LINES]))
    for one, other in pairwise(lines[:_HEAD_LINES] if len(broken) >= _FEWEST_BROKEN else ()):
        if other.gap or other.text[0].islower() or _LOOSE_END.search(one.text):
            continue
        needed = one.width + 1 + display_width(other.text.split()[0])
        titled = other.number in pairs and needed <= column - _SLACK
        if one.width > column + _SLACK or needed <= column * _ROOM or titled:
            yield other.number


def _pairs(lines: Sequence[Line]) -> Iterator[int]:
    """The numbers of second lines of two that stand apart from all others, and end no sentence."""
    for one, other, below in zip(lines, lines[1:], lines[2:], strict=False):
        apart = one.gap and not other.gap and below.gap
        if apart and not one.text.endswith(_STOPS) and not other.text.endswith(_STOPS):
            yield other.number
