"""Which line of a page is its headline, where mastheads and navigation stand above it."""

import re
from collections.abc import Iterator, Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.capitals import in_capitals
from hrnk_press.drafting.archive.datelines import opening_of, place_and_date
from hrnk_press.drafting.archive.dates import told_date, whole_date
from hrnk_press.drafting.archive.furniture import is_field, is_navigation, is_of_the_page
from hrnk_press.drafting.archive.letter import SALUTATION
from hrnk_press.drafting.archive.lines import (
    continues_status,
    dated_label,
    is_label,
    is_status,
    kind_label,
)
from hrnk_press.drafting.archive.reaching import LABEL, reaches
from hrnk_press.drafting.archive.wording import fact_of
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Kind

TITLE_LABEL = re.compile(
    r"(?:제 ?목|subject|headline|title|betreff|titel|objet|titre|asunto|título) ?: ?(?=\S)",
    re.IGNORECASE,
)
"""What stands before a headline in a form."""
_IMMEDIATE = re.compile(r"(?:for )?immediate release ?[:–—-] ?(?=\S)", re.IGNORECASE)
_OF_RANK = re.compile(
    r"(?:\w+ ){0,2}(?:envoy|director|secretary|minister|ambassador|spokes\w+|president|chair\w*|commissioner|officer|rapporteur|advis[eo]r|attorney|judge|professor|representative)\b",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"[\[(【<](?P<label>[^\[\]()【】<>]{2,25})[\])】>] ?(?=\S)")
_OFFERS = re.compile(
    r"\b(?:search|menu|click|cookies?|javascript|browser|subscribe|newsletter|log ?in)\b|^(?:select|skip|enter|download|view|follow|close|open) ",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?i:(?:the |us |u\.s\. |united states |\w+ )?(?:office|department|dept\.?|ministry|bureau|division|state|city|county|town|village"
    r"|university|institute|committee|council|court|superior court|commission|agency|embassy|government|republic|board))\b"
    r"(?: (?:of|for|the|and|&|,|[A-Z][\w.’'-]*))*",
)
_BY_WHOM = re.compile(
    r"(?:gemeinsame )?(?:press release|news release|media release|pressemitteilung|medienmitteilung|presseinformation|nota de prensa|comunicado(?: de prensa)?|communiqué(?: de presse)?)"
    r" (?:by|of|from|des|der|vom|von|de la|del|de|du) .{3,80}",
    re.IGNORECASE,
)
_PARTING = re.compile(r"\s*(?:[-–—|:»›·]|::)\s")
_LABELLED = re.compile(r".{2,40} [—–|-] (.{4,40})")
_ABBREVIATED = re.compile(r"\b(?:Jr|Sr|Inc|Co|Ltd|Corp|Bros|D\.C|U\.S|e\. ?V)\.\Z")
_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: [A-Z][\w’'-]+){1,2}")
_PROSE_END = (".", ".”", '."', ":", "?”", "!”", ".’")
_WIDE = re.compile("[가-힣一-鿿ぁ-ヿ]")
_SMALL = frozenset(
    ("of", "for", "the", "and", "in", "on", "to", "de", "für", "der", "des", "du", "y")
)
_LONGEST_NAME = 7
_MOST_LINES = 40
_LONGEST = 45
_SENTENCE = 3
_FEWEST = 3
_LONG_SENTENCE = 14
_LONGEST_SUMMARY = 450


@frozen
class _Candidate:
    block: Block
    behind_label: bool
    above: Block | None = None


def marked_title(blocks: Sequence[Block]) -> Block | None:
    """The page's own first heading, where it marks one."""
    headings = [it for it in blocks if it.shape is Shape.HEADING]
    named = [it for it in headings if _is_named(it.text)]
    if not headings or headings[0].level != 1 or not named:
        return next((it for it in named if it.level == 1), None)
    return named[0] if named[0].level == 1 or headings[0] is not named[0] else None


def _is_named(text: str) -> bool:
    """Whether a heading is no mere label: "Press Release", "The River Club — Press Release"."""
    behind = _LABELLED.fullmatch(text)
    return (
        bool(kind_label(text)[1]) and not is_status(text) and not (behind and is_label(behind[1]))
    )


def title_of(blocks: Sequence[Block], titles: Sequence[str] = ()) -> Block | None:
    """The line that is the headline, by its looks and its place; None where a page begins with its text.

    `titles` are lines that a page has elsewhere, such as in its title bar: a headline is often there again.
    """
    found = list(_candidates(blocks))
    if not found:
        return None
    said = [*titles, *(it.text for it in blocks[:_MOST_LINES])]
    last = any(it.behind_label for it in found)
    scores = [_score(it, said, last) for it in found]
    best = scores.index(max(scores))
    while best and _is_one(found[best - 1].block, found[best].block):
        best -= 1
    return found[best].block


def headline_label(text: str) -> tuple[str, str, Kind | None]:
    """What stands before a headline in its line ("PRESS RELEASE:", "Subject:"), the headline, and the kind that it names."""
    first = _IMMEDIATE.match(text) or TITLE_LABEL.match(text)
    bracketed = _BRACKETED.match(text)
    if bracketed and is_label(bracketed["label"]):
        return bracketed[0].strip(), text[bracketed.end() :], kind_label(bracketed["label"])[2]
    if first is None:
        return kind_label(text)
    label, after, kind = kind_label(text[first.end() :])
    return f"{text[: first.end()].strip()} {label}".strip(), after, kind


def is_summary(first: Block, after: Block) -> bool:
    """Whether a paragraph sums up the text that begins with a dateline below it."""
    return (
        first.shape is Shape.PARAGRAPH
        and whole_date(first.text) is None
        and len(first.text) <= _LONGEST_SUMMARY
        and first.text.endswith((".", "?", "!"))
        and opening_of(first) is None
        and not reaches(first.text)
        and after.shape is Shape.PARAGRAPH
        and (opening := opening_of(after)) is not None
        and bool(opening.place)
    )


def _candidates(blocks: Sequence[Block]) -> Iterator[_Candidate]:
    """Every line above the text that could be its headline."""
    behind = reached = begun = clocks = False
    for index, block in enumerate(blocks[:_MOST_LINES]):
        clocks = is_status(block.text) or (clocks and continues_status(block.text))
        if clocks or is_label(block.text) or dated_label(block.text):
            behind, reached = True, False
            continue
        if _is_meta(block.text) or (block.shape is Shape.ITEM and is_field(block.text)):
            reached = False
            continue
        if _reaches(blocks, index, reached):
            reached = True
            continue
        reached = False
        if _is_prose(blocks, index, first=not begun):
            return
        if block.shape is Shape.ITEM:
            continue
        begun = True
        above = blocks[index - 1] if index and not block.gap else None
        yield _Candidate(block, behind, above)


def _is_one(above: Block, below: Block) -> bool:
    """Whether a title in capitals was broken behind its first word or two, or any title at a comma."""
    if not below.gap and above.text.endswith(",") and len(above.text.split()) > 1:
        return True
    few = len(above.text.split()) < _FEWEST
    return few and not below.gap and in_capitals(above.text) and in_capitals(below.text)


def _is_meta(text: str) -> bool:
    return (
        whole_date(text) is not None
        or told_date(text) is not None
        or place_and_date(text) is not None
        or is_navigation(text)
        or is_of_the_page(text)
    )


def _reaches(blocks: Sequence[Block], index: int, reached: bool) -> bool:
    """Whether a line is of the contacts above a text."""
    block = blocks[index]
    if len(block.text) > 200 or (block.shape is Shape.HEADING and not LABEL.match(block.text)):
        return False
    if LABEL.match(block.text) or reaches(block.text):
        return opening_of(block) is None
    if not reached:
        return False
    after = blocks[index + 1 : index + 3]
    return block.gap == 0 or any(not it.gap and reaches(it.text) for it in after)


def _is_prose(blocks: Sequence[Block], index: int, *, first: bool) -> bool:
    """Whether the text begins there."""
    block = blocks[index]
    words = _length(block.text)
    if block.shape is Shape.HEADING:
        return False
    if opening_of(block) is not None or fact_of(block.text) or SALUTATION.fullmatch(block.text):
        return True
    if any(is_label(it.text) or is_status(it.text) for it in blocks[index + 1 : index + 3]):
        return False
    if words > _LONGEST:
        return True
    ends = block.text.endswith(_PROSE_END) and not _ABBREVIATED.search(block.text)
    return ends and words > (_LONG_SENTENCE if first else _SENTENCE) and not in_capitals(block.text)


def _score(candidate: _Candidate, said: Sequence[str], parted: bool) -> float:
    text = candidate.block.text
    words = _length(headline_label(text)[1])
    score = 1.0 if words > 3 else words - 4.0
    if candidate.block.shape is Shape.HEADING:
        score += 4 - candidate.block.level / 2
    if parted and candidate.behind_label:
        score += 2
    if TITLE_LABEL.match(text):
        score += 4
    others = [it for it in said if it != text]
    if words > 2 and any(_begins(it, text) for it in others):
        score += 3
    if any(len(it.split()) > 2 and _begins(text, it) for it in others):
        score -= 3
    if _OFFERS.search(text):
        score -= 3
    if _BY_WHOM.fullmatch(text) or (
        _OFFICE.fullmatch(text.title() if in_capitals(text) else text) and words < 10
    ):
        score -= 3
    above = candidate.above
    if above is not None and _NAME.fullmatch(above.text) and _OF_RANK.match(text):
        score -= 3
    if in_capitals(text) and any(
        _is_issuer(it, said) for it in (text, above.text if above else "")
    ):
        score -= 3
    if text.endswith((":", ",")):
        score -= 2
    if text.endswith("."):
        score -= 1
    return score - (text[:1].islower())


def _is_issuer(text: str, said: Sequence[str]) -> bool:
    """Whether a line in capitals is the name of somebody whom the text below it names."""
    if not in_capitals(text) or len(text.split()) > _LONGEST_NAME:
        return False
    named = re.compile(rf"\b{re.escape(text)}\b", re.IGNORECASE)
    found = (named.search(it) for it in said if len(it) > 2 * len(text))
    return any(
        all(word[0].isupper() or word in _SMALL for word in it[0].split()) and it[0] != text
        for it in found
        if it
    )


def _begins(longer: str, text: str) -> bool:
    """Whether a line is that text and the name of the site."""
    return longer.startswith(text) and _PARTING.match(longer, len(text)) is not None


def _length(text: str) -> int:
    """Words; of a script that needs fewer, two characters count as one."""
    return max(len(text.split()), len(_WIDE.findall(text)) // 2)
