"""Whether a headline that a page broke goes on in its next line."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.furniture import is_of_the_page
from hrnk_press.drafting.archive.heads.date_lines import told_date
from hrnk_press.drafting.archive.heads.title_run import BEGINS, is_of_one_title, is_titled
from hrnk_press.drafting.archive.words.capitals import in_capitals
from hrnk_press.drafting.archive.words.datelines import is_plain, opening_of
from hrnk_press.drafting.archive.words.dates import whole_date
from hrnk_press.drafting.archive.words.lines import is_label, is_status
from hrnk_press.drafting.archive.words.lone_datelines import place_and_date
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.drafting.archive.words.wording import statement_by
from hrnk_press.letters import has_hangul
from hrnk_press.patterns import pattern

_LOOSE_END = pattern(
    r"(?:[,:;–—-]|\b(?:of|and|or|to|in|on|for|the|a|an|with|from|by|at|as|its|their|but|nor|than|that|which|who|while|when|if))\Z",
    re.IGNORECASE,
)
_JOINS = pattern(
    r"(?:And|Or|Of|With|To|But|As|By|From|For|On|At|Into|Over|Against|During|After|Before|Between|Under|Without|Through|Within|Amid|Despite|Since|Until|While|Than"
    r"|Around|Among|Across|Toward|Towards|Upon|Along|Beyond|Following|Regarding|Concerning|Including|That|Which|Who) \S"
)
_SMALL_JOINS = pattern(
    r"(?:in|of|for|to|the|an?|and|or|with|at|on|by|from|as|into|over|after|that|which|who|de|des|du|la|les?|et|pour|en|del|y|para|der|die|das|und|für|im|am|mit) \S"
)
# What begins no line of its own in capitals.
_SHOUTED_JOINS = pattern(r"(?:OF|AND|OR|THAT|WHICH|WHO|WITH|BY|TO) \S")
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
_MOST_SAYING = 9
_FARTHEST_SAID = 2000
# A word of so many letters tells that a phrase goes on.
_SHORT, _SHORT_WIDE = 4, 2
_FEWEST_WORDS = 3
_ENDS = (".", "?", "!", ":")
_SHORT_LINE = 10


def headline_goes_on(headline: str, waiting: Sequence[Block], above: Block) -> bool:
    """Whether the first of these blocks is the rest of the headline, whose last line is the one `above`."""
    block = waiting[0]
    if block.text == headline:
        return False
    if block.broken and block.shape is Shape.HEADING:
        return True
    if _is_said_on(headline, waiting):
        return True
    loose = has_hangul(headline) and _LOOSE_KOREAN.search(headline) is not None
    open_end = headline.endswith(_OPEN_KOREAN)
    if block.gap == 1 and _is_end_of_sentence(headline, waiting):
        return True
    if block.gap == 1 and _SHOUTED_JOINS.match(block.text) and in_capitals(headline):
        return in_capitals(block.text) and not headline.endswith((*_ENDS, ")", "”", '"'))
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
    if has_hangul(headline) and len(waiting) > 1 and waiting[1].shape is Shape.ITEM:
        return len(block.text) < _LONGEST_LINE and not waiting[1].gap
    if is_of_one_title(headline, above, waiting) or _is_stressed_alike(above, block):
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
    if not goes_on or headline.endswith((*_ENDS, ")", "”", '"')):
        return False
    return below is not None and below.gap > 0 and is_plain(opening_of(below))


def _is_said_on(headline: str, waiting: Sequence[Block]) -> bool:
    """Whether the text has the last word of a headline and the first one below it beside each other."""
    line, below = waiting[0], waiting[1:_MOST_SAYING]
    if line.gap > 1 or line.shape is not Shape.PARAGRAPH or len(line.text) > _LONGEST_LINE * 2:
        return False
    if headline.endswith((*_ENDS, ",")) or line.text.endswith(".") or BEGINS.match(line.text):
        return False
    said = (*_to_long_word(headline.split()[::-1])[::-1], *_to_long_word(line.text.split()))
    joined = _JOINS.match(line.text) and is_titled(headline)
    parted = line.gap and not (joined or _SMALL_JOINS.match(line.text))
    if parted or len({it.casefold() for it in said}) < len(said):
        return False
    phrase = f" {' '.join(said)} ".casefold()
    beside = any(phrase in f" {it.text[:_FARTHEST_SAID].casefold()} " for it in below)
    return beside and opening_of(line) is None


def _to_long_word(words: Sequence[str]) -> Sequence[str]:
    """The first of these words, to one of some letters."""
    least = _SHORT_WIDE if words and has_hangul(words[0]) else _SHORT
    return words[: next((i + 1 for i, it in enumerate(words) if len(it) >= least), len(words))]


def _is_stressed_alike(above: Block, line: Block) -> bool:
    """Whether a line break parts two lines in capitals and bold letters, or in capitals alone where what follows is not so."""
    bold = above.styled.startswith("**") and line.styled.startswith("**")
    return line.broken and bold and in_capitals(above.text) and in_capitals(line.text)
