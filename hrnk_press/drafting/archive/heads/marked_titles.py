"""Headings of a page that mark its title themselves."""

from collections.abc import Sequence

from hrnk_press.drafting.archive.heads.title_forms import LABELLED
from hrnk_press.drafting.archive.heads.title_scores import length
from hrnk_press.drafting.archive.lines import is_label, is_status
from hrnk_press.drafting.archive.pages.blocks import Block, Shape
from hrnk_press.patterns import pattern

_LONGER = pattern(r"\w{4,}|[가-힣]{2,}")
# So much of a headline is said again in the first paragraph.
_ABOUT = 0.55
_LONG_SENTENCE = 14


def marked_title(blocks: Sequence[Block]) -> Block | None:
    """The page's own first heading, where it marks one."""
    headings = [it for it in blocks if it.shape is Shape.HEADING]
    named = [it for it in headings if _is_named(it.text)]
    if (below := _below_label(blocks, headings)) is not None:
        return below
    if not headings or headings[0].level != 1 or not named:
        return next((it for it in named if it.level == 1), None)
    return named[0] if named[0].level == 1 or headings[0] is not named[0] else None


def _below_label(blocks: Sequence[Block], headings: Sequence[Block]) -> Block | None:
    """A heading right below the label "Press Release", which the text is about, and not about the heading above both."""
    for above, label, below in zip(headings, headings[1:], headings[2:], strict=False):
        if not (_is_named(above.text) and is_label(label.text) and _is_named(below.text)):
            continue
        first = next(
            (it.text for it in blocks[blocks.index(below) :] if length(it.text) > _LONG_SENTENCE),
            "",
        )
        return below if _shared(below.text, first) > _ABOUT > _shared(above.text, first) else None
    return None


def _shared(title: str, text: str) -> float:
    """How many of the longer words of a title are in a text, from 0 to 1."""
    words = set(_LONGER.findall(title.casefold()))
    return len(words & set(_LONGER.findall(text.casefold()))) / max(len(words), 1)


def _is_named(text: str) -> bool:
    """Whether a heading is no mere label: "Press Release", "The River Club — Press Release"."""
    behind = LABELLED.fullmatch(text)
    return not (is_label(text) or is_status(text) or (behind and is_label(behind[1])))
