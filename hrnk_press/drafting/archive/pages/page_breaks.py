"""Where one page of a typed text ends and the next begins: "-more-", and the head of a page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.patterns import pattern

_EDGE = r"[-–—_*~=/<>()\[\]#.… ]{1,12}"
_MORE = pattern(
    rf"{_EDGE}(?:more|over|mehr|weiter|suite|sigue|계속){_EDGE}|(?:more|over)(?:[-–—_*~=/<>()…]|\.\.)[-–—_*~=/<>()….]{{0,8}}"
    rf"|(?:{_EDGE})?(?:more to (?:come|follow)|(?:to be )?continue[ds]|cont[’']?d\.?|fortsetzung|à suivre|continúa)"
    rf"(?: (?:on|overleaf|auf|en|sur))?(?: (?:the )?(?:next |following )?(?:page|seite|página)(?: \d{{1,2}})?)?(?:{_EDGE})?",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
_PAGE = rf"[-–—(\[ ]*(?:page|pg\.?|p\.|seite|página)[ :#–—-]*{_NUMBER}(?:[ /]*(?:of|von|de|sur|/) ?{_NUMBER})?[-–—)\] ]*"
_PAGE_HEAD = pattern(
    rf"(?P<before>.{{0,80}}[ /,:–—|-])?{_PAGE}|{_PAGE}[ /,:–—|-](?P<behind>.{{0,80}})",
    re.IGNORECASE,
)
_PAGE_WORDS = ("page", "pg", "p.", "seite", "página")
# What is as well the letter of a telephone: "p. 04 555 0100".
_LETTER = pattern(r"p\.", re.IGNORECASE)
_PAGE_NUMBER = pattern(r"[-–—] ?(?!30|0 ?[-–—])\d{1,2} ?[-–—]")
# What stands so below the mark that there is more, and means something else everywhere else.
_BELOW_MORE = pattern(
    rf"{_NUMBER}|(?:{_NUMBER}[-–—/ ]+){{2,5}}(?:{_NUMBER})?|.{{2,60}}[ /,:–—|-]+{_NUMBER}(?:[-–—]{_NUMBER})*|{_NUMBER}(?:[-–—]{_NUMBER})*[ /,:–—|-]+\D.{{2,60}}"
    rf"|(?:.{{2,60}}[ /,:–—|-]+)?(?:add (?:one|{_NUMBER})|(?:first|second|third|1st|2nd|3rd) add)\b.{{0,60}}",
    re.IGNORECASE,
)
# The last word before a page that a sentence speaks of: "See page 3", "as it says on page 12".
_SPEAKS_OF = pattern(
    r"(?:\A|\W)(?:see|from|on|in|at|to|turn to|cf\.?|siehe|vgl\.?|auf|von|voir|en|à|ver|véase|(?-i:(?!(?:release|statement|advisory)\b)[a-zß-ÿ]+)),? \Z",
    re.IGNORECASE,
)
_LONGEST = 100
_ENDS = (".", "!", "?", ":", ";", "”", '"')
_FEWEST_BEFORE = 3


def without_breaks(blocks: Sequence[Block]) -> tuple[list[Block], list[Block]]:
    """The blocks without the edges of pages, a sentence that one parted as one again; and those edges."""
    edges = set(_edges(blocks))
    if not edges:
        return list(blocks), []
    kept: list[Block] = []
    for at, block in enumerate(blocks):
        if at in edges:
            continue
        last = kept[-1] if kept and at - 1 in edges else None
        if last is not None and _goes_on(last, block):
            kept[-1] = _joined(last, block)
        else:
            kept.append(block)
    return kept, [blocks[it] for it in sorted(edges)]


def is_edge(text: str) -> bool:
    """Whether a line is such an edge by itself, wherever it stands."""
    if text[0].islower() and text.endswith("."):
        return False  # the last line of a paragraph, such as "continued."
    return len(text) <= _LONGEST and (_MORE.fullmatch(text) is not None or _is_page(text))


def _is_page(text: str) -> bool:
    """Whether it is the number of a page, or its head, which names one; a sentence, or a line of one, is none."""
    if _PAGE_NUMBER.fullmatch(text):
        return True
    named = any(map(text.lower().__contains__, _PAGE_WORDS)) and _PAGE_HEAD.fullmatch(text)
    if not named or text.endswith(_ENDS) or (_LETTER.match(text) and reaches(text)):
        return False
    before, behind = named["before"] or "", named["behind"] or ""
    if before[:1].islower() or behind.lstrip()[:1].islower():
        return False
    return "(" not in before and _SPEAKS_OF.search(before) is None


def _edges(blocks: Sequence[Block]) -> Iterator[int]:
    """The places of the edges, none among the first lines of a text."""
    more = False
    for at, block in enumerate(blocks):
        text = block.text
        if at < _FEWEST_BEFORE or len(text) > _LONGEST or block.marker:
            more = False
        elif _MORE.fullmatch(text):
            more = at + 1 < len(blocks)
            if more:
                yield at
        elif _is_page(text) or (more and _is_below_more(text)):
            yield at
        else:
            more = False


def _is_below_more(text: str) -> bool:
    return _BELOW_MORE.fullmatch(text) is not None and not text.endswith(_ENDS)


def _goes_on(before: Block, after: Block) -> bool:
    same = before.shape is after.shape is Shape.PARAGRAPH and before.depth == after.depth
    return same and not before.text.endswith(_ENDS) and after.text[0].islower()


def _joined(before: Block, after: Block) -> Block:
    styled = f"{before.markdown} {after.markdown}" if before.styled or after.styled else ""
    return replace(before, text=f"{before.text} {after.text}", styled=styled)
