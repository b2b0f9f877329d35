"""Headlines that begin as links and fields of a site do, where nothing else may be the headline."""

import re
from collections.abc import Sequence
from itertools import pairwise

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.furniture import is_navigation, is_of_the_page
from hrnk_press.drafting.archive.heads.title_scores import length
from hrnk_press.drafting.archive.words.datelines import is_plain, opening_of
from hrnk_press.drafting.archive.words.headline_verbs import claims
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.patterns import pattern

_MOST_ABOVE = 8
_FEWEST = 3
# How fields and links begin that are words of headlines too.
_BEGINS = pattern(
    r"(?!.*(?: [|>›»•/] |©|\(c\)))(?:back|go|jump|return|categor(?:y|ies)|topics?|tags?|copyright(?! \d)|logo|use|select|attention|source|from|for|to)\b",
    re.IGNORECASE,
)
# The way back, but for one with small words and capitals: "Return to the Mill".
_BACK = pattern(
    r"(?i:(?:skip|jump|go|back|return)(?: \w+)? to) (?!(?:.* )?(?:the|a|an|for|of|in) (?:.* )?[A-Z]\S*\Z)"
)


def linked_title(blocks: Sequence[Block]) -> Block | None:
    """The one line of some words right above a dateline: "Back to School for the Club"."""
    for block, below in pairwise(blocks[:_MOST_ABOVE]):
        if is_plain(opening_of(below)):
            return block if _may_be_title(block) else None
    return None


def _may_be_title(block: Block) -> bool:
    """Whether a line that seems to be of the site says enough to be a headline; behind a label, what somebody does."""
    text = block.text
    if block.shape not in (Shape.PARAGRAPH, Shape.HEADING) or length(text) < _FEWEST:
        return False
    if not _BEGINS.match(text) or _BACK.match(text):
        return False
    if not (is_navigation(text) or is_of_the_page(text)):
        return False
    label, colon, said = text.partition(": ")
    told = not colon or " " in label or claims(said)
    return told and not (reaches(text) or LABEL.match(text))
