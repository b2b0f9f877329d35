"""Lines of one title, as typed texts break it: right below one another, written alike, and parted from what follows."""

from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.heads.date_lines import told_date
from hrnk_press.drafting.archive.words.capitals import in_capitals
from hrnk_press.drafting.archive.words.dateline_forms import CUT_SHORT
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.dates import may_have_date
from hrnk_press.drafting.archive.words.headline_verbs import claims
from hrnk_press.drafting.archive.words.issuers import (
    is_holder,
    is_letterhead,
    is_named_as_printed,
    is_person,
    is_rank,
    says_office,
    seems_body,
)
from hrnk_press.drafting.archive.words.lines import stands_alone
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.letters import has_hangul
from hrnk_press.patterns import pattern

_MOST_LINES = 7
_MOST_NAMING = 9
_WIDEST = 80
_UNEVEN = 12
_LONG_WORD = 5
_SMALL_WORD = 4
# What titles have in small letters as well.
_JOINING = frozenset(
    ("with", "from", "into", "over", "than", "that", "upon", "amid", "near", "after")
)
_MARKS = "-–—―•*(["
# How Korean headlines end that are whole.
_TOLD = pattern(
    r"(?:다|열어|열려|펼쳐|올려|맞아|밝혀|나서|벌여|올라|늘어|줄어|알려|이뤄|거둬|보여|만들어|밝혔다)[”’\"'!]?\Z"
)
# A line of a form: "Venue: the old mill".
_FIELD = pattern(r"[^:]{2,25} ?: ")
BEGINS = pattern(r"(?:In|The|An?|It|This|Der|Die|Das|Eine?|Im|Les?|La|Une?|El|Los|Las|Una) ")
"""What begins a title, and seldom a line within one."""


def is_of_one_title(headline: str, above: Block, waiting: Sequence[Block]) -> bool:
    """Whether the first of these lines goes on with a headline whose last line is the one `above`.

    In capitals, all such lines do. Of others, none is much longer than the one above it, as a subheadline may be.
    """
    first, shouted = waiting[0], in_capitals(headline)
    korean = has_hangul(headline)
    if _is_sentence(headline) or (headline.endswith(("?", "!")) and not korean):
        return False
    if korean and (" " not in above.text or _TOLD.search(headline)):
        return False  # the name of a body, or a whole sentence
    run: list[Block] = []
    for line in waiting[:_MOST_LINES]:
        if line.gap or line.shape is not Shape.PARAGRAPH or in_capitals(line.text) != shouted:
            break
        if _is_told(line):
            break
        run.append(line)
    after = waiting[len(run)] if run and len(run) < len(waiting) else None
    if after is None or len(run) == _MOST_LINES or any(it.text[0] in _MARKS for it in run):
        return False
    lines = max(first.line - above.line, 1)  # of the block above, as a typed text has them
    width = len(above.text) / lines
    if max(width, *(len(it.text) for it in run)) > _WIDEST:
        return False
    even = len(first.text) <= width + _UNEVEN
    if shouted:
        bodies = all(seems_body(it.text) for it in (above, *run))
        return (even or lines == 1) and not bodies
    below = [it.text for it in waiting[len(run) : len(run) + _MOST_NAMING]]
    names = len(run) > 1 and all(is_person(it.text) for it in run)
    alone = (
        names or is_letterhead(above.text) or any(_stands_by_itself(it.text, below) for it in run)
    )
    alike = not alone and _goes_on(headline, first.text)
    if not (alike and even and not first.broken and after.gap > 0):
        return False
    if headline == above.text and seems_body(headline) and _says_again(headline, first.text):
        return False  # "Millers Union" above "River Millers Strike"
    return not _is_another(above, first, waiting)


def _says_again(one: str, other: str) -> bool:
    """Whether two lines have a longer word in common, as two of one title seldom have."""
    longer = {it for it in one.casefold().split() if len(it) >= _LONG_WORD}
    return not longer.isdisjoint(other.casefold().split())


def _is_another(above: Block, line: Block, waiting: Sequence[Block]) -> bool:
    """Whether a line was begun before the one above it was full, and each of them makes a claim or the second says more."""
    width = len(above.text) + 1 + len(line.text.split()[0])
    if not any(len(it.text) >= width for it in waiting[:_MOST_LINES]):
        return False
    if has_hangul(above.text):
        return True
    return claims(above.text) and (claims(line.text) or len(line.text) >= width)


def _stands_by_itself(text: str, below: Sequence[str]) -> bool:
    """Whether a line names a body or a rank, or is a line of a form, a sentence or has a date."""
    if (
        is_letterhead(text)
        or says_office(text)
        or is_rank(text)
        or is_holder(text)
        or is_named_as_printed(text, below)
    ):
        return True
    return _is_sentence(text) or _FIELD.match(text) is not None or may_have_date(text)


def _goes_on(headline: str, line: str) -> bool:
    """Whether a line does not begin as a title does, and is written with large words where the headline is."""
    if line.split()[0] == headline.split()[0] or BEGINS.match(line):
        return False
    small = any(
        it[0].islower() and len(it) >= _SMALL_WORD and it not in _JOINING for it in line.split()
    )
    return not (small and is_titled(headline))


def is_titled(text: str) -> bool:
    """Whether it has several longer words, all of which begin large."""
    words = [it for it in text.split() if len(it) >= _LONG_WORD and it[0].isalpha()]
    return len(words) > 2 and all(it[0].isupper() for it in words)


def _is_sentence(text: str) -> bool:
    return text.endswith(".") and not CUT_SHORT.search(text)


def _is_told(line: Block) -> bool:
    text = line.text
    return bool(stands_alone(text) or told_date(text) or reaches(text) or opening_of(line))
