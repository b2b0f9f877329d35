"""Lines above a text that belong to a form, to a menu, or to the label of what follows."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.furniture import is_bare
from hrnk_press.drafting.archive.heads.title_scores import SENTENCES, is_wide, length
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.dates import whole_date
from hrnk_press.drafting.archive.words.issuers import is_letterhead, names_body
from hrnk_press.drafting.archive.words.lines import continues_status, is_label
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.patterns import pattern

LABELLED = pattern(r".{2,40} [—–|/-] (.{4,40})")
"""An issuer and, behind a dash, what may be a label."""
FOR_RELEASE = pattern(r"(?:for |date of )(?:release|publication)\b", re.IGNORECASE)
"""How a line begins that says from which day a text may be used."""
_FIELD = pattern(r"[A-Z][\w/#.’'() -]{1,20}: \S")
_FORM_FIELD = pattern(
    r"(?:수 ?신|발 ?신|참 ?조|일 ?시|장 ?소|담 ?당|날 ?짜|문 ?의|첨 ?부|보낸 ?이|받는 ?이) ?[:：]?|(?:from|to|cc|for|contact|von|an|de|para) ?:",
    re.IGNORECASE,
)
PROSE_END = (".", ".”", '."', ":", "?”", "!”", ".’")
"""In what prose ends, and few headlines do."""
LONGEST = 45
"""Words of a line that can be no headline."""
_FEWEST = 3
_MOST_OF_VALUE = 5
_BY = ("by ", "von ", "der ", "des ", "par ", "de ")
_NEAR = 4
_LONGEST_OF_HOUSE = 100
_FEW_WORDS = 7
_HOUR = pattern(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b")


def is_of_form(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is one of several below one another that tell of something each: "Location: River Street"."""
    block, below = blocks[index], blocks[index + 1 : index + 3]
    if _FIELD.match(block.text) is None:
        return False
    if block.gap and index and not (blocks[index - 1].gap or _FIELD.match(_first(below))):
        return False  # a form ends above it
    near = [it for it in (*blocks[max(index - 2, 0) : index], *below) if _FIELD.match(it.text)]
    return len(near) + 1 >= _FEWEST or _is_beside_date(blocks, index)


def _is_beside_date(blocks: Sequence[Block], index: int) -> bool:
    """Whether a few words stand in one piece with the day of a form: "Portfolio: Rivers" below "Date: 3 March 2021"."""
    block, below = blocks[index], blocks[index + 1 : index + 2]
    if length(block.text) > _MOST_OF_VALUE:
        return False
    beside = [*([] if block.gap else blocks[max(index - 1, 0) : index]), *below]
    in_one = [it for it in beside if it.line < block.line or not it.gap]
    return any(_FIELD.match(it.text) and whole_date(it.text) for it in in_one)


def _first(blocks: Sequence[Block]) -> str:
    return blocks[0].text if blocks else ""


def labels(block: Block) -> bool:
    """Whether a line names an issuer and the label of what follows: "The River Club - Press Release", "News Release | The River Club"."""
    if block.shape is not Shape.PARAGRAPH:
        return False
    label, bar, _ = block.text.partition(" | ")
    behind = LABELLED.fullmatch(block.text)
    return bool(bar and is_label(label)) or (behind is not None and is_label(behind[1]))


def is_value(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is the name of a field of a form, or stands alone below one."""
    above = blocks[index - 1].text if index else ""
    return any(_FORM_FIELD.fullmatch(it) for it in (blocks[index].text, above))


def is_menu(block: Block) -> bool:
    """Whether that are many words without a sentence, as a site has them above its text."""
    text = block.text
    return (
        length(text) > LONGEST
        and not is_wide(text)
        and not text.endswith((*PROSE_END, "?", "!", "…"))
        and SENTENCES.search(text) is None
    )


def is_of_menu(blocks: Sequence[Block]) -> bool:
    """Whether that are short entries of a list, as menus have them."""
    return len(blocks) > 1 and all(
        it.shape is Shape.ITEM and len(it.text.split()) < _FEWEST for it in blocks
    )


def goes_on_with_hours(block: Block) -> bool:
    """Whether a line goes on with the hours of the status above it."""
    few = not block.gap and length(block.text) < _FEW_WORDS
    return continues_status(block.text) or (few and _HOUR.search(block.text) is not None)


def goes_on_with_whose(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line goes on with the label right above it, and says whose it is: "by nine clubs of the river"."""
    block = blocks[index]
    near = not block.gap and len(block.text) <= _LONGEST_OF_HOUSE
    return near and block.text.startswith(_BY) and is_label(blocks[index - 1].text)


def is_housed(blocks: Sequence[Block], index: int) -> bool:
    """Whether right below a short line, among others, stands where a house is reached that no label announces."""
    for it in blocks[index + 1 : index + _NEAR]:
        if it.gap or it.broken or len(it.text) > _LONGEST_OF_HOUSE:
            return False
        if LABEL.match(it.text) or opening_of(it):
            return False
        if reaches(it.text) or is_bare(it.text):
            return True
        if is_letterhead(it.text) and not names_body(it.text):
            return True
    return False
