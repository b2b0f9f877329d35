"""Whether a headline that a page broke goes on in its next line."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.furniture import is_of_the_page
from hrnk_press.drafting.archive.heads.capitals import in_capitals
from hrnk_press.drafting.archive.heads.date_lines import told_date
from hrnk_press.drafting.archive.heads.datelines import is_plain, opening_of, place_and_date
from hrnk_press.drafting.archive.heads.dates import whole_date
from hrnk_press.drafting.archive.lines import is_label, is_status
from hrnk_press.drafting.archive.pages.blocks import Block, Shape
from hrnk_press.drafting.archive.people.reaching import reaches
from hrnk_press.drafting.archive.wording import statement_by
from hrnk_press.patterns import pattern

_LOOSE_END = pattern(
    r"(?:[,:;–—-]|\b(?:of|and|or|to|in|on|for|the|a|an|with|from|by|at|as|its|their))\Z",
    re.IGNORECASE,
)
_JOINS = pattern(
    r"(?:And|Or|Of|With|To|But|As|By|From|For|On|At|Into|Over|Against|During|After|Before|Between|Under|Without|Through|Within|Amid|Despite|Since|Until|While|Than"
    r"|Around|Among|Across|Toward|Towards|Upon|Along|Beyond|Following|Regarding|Concerning|Including|That|Which|Who) \S"
)
_SMALL_JOINS = pattern(
    r"(?:in|of|for|to|the|an?|and|or|with|at|on|by|from|as|into|over|after|that|which|who|de|des|du|la|les?|et|pour|en|del|y|para|der|die|das|und|für|im|am|mit) \S"
)
_HANGUL = pattern("[가-힣]")
# Whatever stands between it and the next line, the headline goes on behind it.
_OPEN_KOREAN = (" 및", ",", "·")
# What no Korean headline ends in.
_LOOSE_KOREAN = pattern(
    r"(?:[,·]|[찾방문통위]해|하여|하고|하며|찾아|위한|및|등|(?<=[가-힣])[과와의에을를로]|에서)\Z"
)
# The marks of points in Korean texts, which begin no line of a headline.
_POINT = pattern(r"[□○◦▪■●▶※☞◇◆✔➊-➓①-⑳]")
_MOST_GAP = 3
_LONGEST_LINE = 60
# Columns at which texts are wrapped by hand.
_NARROWEST, _WIDEST = 72, 80
_FEWEST_WORDS = 3
# So far from the margin at least a line is centred.
_FAR_IN = 4
_ENDS = (".", "?", "!", ":")
_MOST_OF_TITLE = 7
_SHORT_LINE = 10
_LONG_ALREADY = 8
_ORDINAL = pattern(r"(?<=\d)(?:th|st|nd|rd)\b")


def headline_goes_on(headline: str, waiting: Sequence[Block], above: Block) -> bool:
    """Whether the first of these blocks is the rest of the headline, whose last line is the one `above`."""
    block = waiting[0]
    if block.broken and block.shape is Shape.HEADING:
        return True
    loose = _HANGUL.search(headline) is not None and _LOOSE_KOREAN.search(headline) is not None
    open_end = headline.endswith(_OPEN_KOREAN)
    if block.gap == 1 and _is_end_of_sentence(headline, waiting):
        return True
    if (
        (block.gap and not (loose and (block.gap > 1 or open_end) and block.gap <= _MOST_GAP))
        or block.shape is not Shape.PARAGRAPH
        or len(block.text) > 120
        or len(headline) > 200
    ):
        return False
    if (
        whole_date(block.text)
        or told_date(block.text)
        or is_of_the_page(block.text)
        or is_status(block.text)
        or is_label(block.text)
        or place_and_date(block.text)
        or reaches(block.text)
        or block.text.startswith(("http://", "https://", "www."))
        or statement_by(block.text)
        or _POINT.match(block.text)
    ):
        return False
    if loose and len(block.text) < _LONGEST_LINE and not block.text.endswith("."):
        return True
    if in_capitals(headline) and in_capitals(block.text) and len(headline.split()) < _FEWEST_WORDS:
        return True
    if _HANGUL.search(headline) and len(waiting) > 1 and waiting[1].shape is Shape.ITEM:
        return len(block.text) < _LONGEST_LINE and not waiting[1].gap
    if _is_of_capitals(headline, waiting):
        return True
    if _is_wrapped(headline, waiting):
        return True
    if _is_centred(above, waiting) or _is_stressed_alike(above, block):
        return True
    if headline.endswith((".", "?", "!")):
        return block.text[0].islower()
    line = block.text
    if in_capitals(headline) and in_capitals(line):
        line = line.title()
    return bool(_LOOSE_END.search(headline) or _JOINS.match(line)) or block.text[0].islower()


def _is_end_of_sentence(headline: str, waiting: Sequence[Block]) -> bool:
    """Whether a line of some words in small letters stands between a headline and the dateline, each apart."""
    line, below = waiting[0], waiting[1] if len(waiting) > 1 else None
    goes_on = (
        _SMALL_JOINS.match(line.text) is not None
        and line.shape is Shape.PARAGRAPH
        and line.words < _SHORT_LINE
    )
    dated = below is not None and below.gap > 0 and is_plain(opening_of(below))
    return goes_on and dated and not headline.endswith((*_ENDS, ")", "”", '"'))


def _is_of_capitals(headline: str, waiting: Sequence[Block]) -> bool:
    """Whether the first of these lines is one of several in capitals between two blank lines."""
    line, after = waiting[0], next((it for it in waiting[1:] if it.gap), None)
    few = waiting[: _MOST_OF_TITLE if after is None else waiting.index(after)]
    return (
        after is not None
        and len(few) < _MOST_OF_TITLE
        and (len(line.text.split()) >= _FEWEST_WORDS or len(headline.split()) > _LONG_ALREADY)
        and all(in_capitals(_ORDINAL.sub("", it)) for it in (headline, *(it.text for it in few)))
    )


def _is_centred(above: Block, waiting: Sequence[Block]) -> bool:
    """Whether the first of these lines is centred below the one above it in a typed text, and written alike, above a blank line."""
    line, after = waiting[0], waiting[1] if len(waiting) > 1 else None
    typed = above.line + 1 == line.line and min(above.column, line.column) > _FAR_IN
    same = abs(_middle(above) - _middle(line)) <= 1
    alike = in_capitals(above.text) == in_capitals(line.text)
    parted = after is not None and after.gap > 0
    return typed and same and alike and parted and not above.text.endswith(_ENDS)


def _middle(line: Block) -> float:
    return line.column + len(line.text) / 2


def _is_stressed_alike(above: Block, line: Block) -> bool:
    """Whether a line break parts two lines in capitals and bold letters, or in capitals alone where what follows is not so."""
    bold = above.styled.startswith("**") and line.styled.startswith("**")
    return line.broken and bold and in_capitals(above.text) and in_capitals(line.text)


def _is_wrapped(headline: str, waiting: Sequence[Block]) -> bool:
    """Whether the first of these lines stands right below a line that is full, and above a blank one."""
    line, after = waiting[0].text, waiting[1] if len(waiting) > 1 else None
    full = len(headline) <= _WIDEST and len(headline) + len(line.split()[0]) >= _NARROWEST
    parted = after is not None and after.gap > 0
    alike = in_capitals(headline) == in_capitals(line)
    return alike and (
        full and parted and len(line) <= _WIDEST and line[-1].isalnum() and headline[-1].isalnum()
    )
