"""Which line of a page is its headline, where mastheads and navigation stand above it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.furniture import is_bare, is_field, is_navigation, is_of_the_page
from hrnk_press.drafting.archive.heads.broken_titles import joined
from hrnk_press.drafting.archive.heads.date_lines import told_date
from hrnk_press.drafting.archive.heads.head_lines import alike
from hrnk_press.drafting.archive.heads.headline_labels import TITLE_ABOVE, headline_label
from hrnk_press.drafting.archive.heads.linked_titles import linked_title
from hrnk_press.drafting.archive.heads.title_forms import (
    FOR_RELEASE,
    LONGEST,
    PROSE_END,
    goes_on_with_hours,
    goes_on_with_whose,
    is_housed,
    is_menu,
    is_of_form,
    is_of_menu,
    is_value,
    labels,
)
from hrnk_press.drafting.archive.heads.title_scores import (
    SENTENCES,
    Candidate,
    is_wide,
    length,
    score,
)
from hrnk_press.drafting.archive.words.capitals import in_capitals
from hrnk_press.drafting.archive.words.dateline_forms import CUT_SHORT
from hrnk_press.drafting.archive.words.datelines import is_plain, opening_of
from hrnk_press.drafting.archive.words.dates import whole_date
from hrnk_press.drafting.archive.words.issuers import is_letterhead, is_person, is_rank
from hrnk_press.drafting.archive.words.letter_words import greets, is_salutation
from hrnk_press.drafting.archive.words.lines import dated_label, is_label, is_status, kind_label
from hrnk_press.drafting.archive.words.lone_datelines import (
    place_above,
    place_and_date,
    place_and_month,
    place_behind_status,
)
from hrnk_press.drafting.archive.words.mail_addresses import is_address
from hrnk_press.drafting.archive.words.openings import is_wired
from hrnk_press.drafting.archive.words.person_names import is_named
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.drafting.archive.words.wording import fact_of

_MOST_LINES = 150
# Of so many blocks it is asked whether they name the issuer.
_MOST_NAMING = 300
_SENTENCE = 3
_FEWEST = 3
_LONG_SENTENCE = 14
_LONGEST_NOTICE = 40
_FARTHEST = 9
_NEAR = 4
_FEWEST_OF_TITLE = 4
_LONGEST_TITLE = 20
_LONGEST_SUMMARY = 450
_LONGEST_HEADLINE = 300


def title_of(blocks: Sequence[Block], titles: Sequence[str] = ()) -> Block | None:
    """The line that is the headline, by its looks and its place; None where a page begins with its text.

    `titles` are lines that a page has elsewhere, such as in its title bar: a headline is often there again.
    """
    found = _candidates(blocks)
    if not found:
        return _dated_heading(blocks) or (None if titles else linked_title(blocks))
    said = [headline_label(it)[1] for it in (*titles, *(it.text for it in blocks[:_MOST_LINES]))]
    lines = {id(it.block) for it in found}
    named = [it.text for it in blocks[:_MOST_NAMING] if id(it) not in lines and not it.level]
    last = any(it.behind_label for it in found)
    if all(is_letterhead(it.block.text) for it in found):
        return None
    whole = joined(found, blocks)
    parts = whole[-1].part
    scores = [score(it, said, named, parted=last, parts=parts) for it in whole]
    best = whole[scores.index(max(scores))]
    return next(it.first or it.block for it in whole if _again(it, best))


def _again(one: Candidate, other: Candidate) -> bool:
    """Whether two lines are one headline, that a page prints twice."""
    first, second = (alike(headline_label(it.block.text)[1]) for it in (one, other))
    return first == second


def _dated_heading(blocks: Sequence[Block]) -> Block | None:
    """The heading right above a dateline, below all that a site sets before it."""
    first: Block | None = None
    for block in blocks[:_MOST_NAMING]:
        if block.shape is Shape.HEADING:
            first = first or block
            continue
        if first is not None and block.shape is Shape.PARAGRAPH and is_plain(opening_of(block)):
            return first
        first = None
    return None


def heads_dateline(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line, however long, can only be the headline: the dateline begins right below it."""
    if len(blocks[index].text) > _LONGEST_HEADLINE:
        return False
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    return below is not None and below.gap > 0 and is_plain(opening_of(below))


def is_summary(first: Block, after: Block) -> bool:
    """Whether a paragraph sums up the text that begins with a dateline below it."""
    return (
        first.shape is Shape.PARAGRAPH
        and whole_date(first.text) is None
        and told_date(first.text) is None
        and len(first.text) <= _LONGEST_SUMMARY
        and first.text.endswith((".", "?", "!"))
        and opening_of(first) is None
        and not reaches(first.text)
        and after.shape is Shape.PARAGRAPH
        and (opening := opening_of(after)) is not None
        and bool(opening.place or opening.date)
    )


def _candidates(blocks: Sequence[Block]) -> list[Candidate]:
    """Every line above the text that could be its headline."""
    found = list(_lines(blocks))
    short = [
        length(it.block.text) < _FEWEST_OF_TITLE and not it.block.text.endswith(":") for it in found
    ]
    return [replace(it, short=sum(short[index + 1 :])) for index, it in enumerate(found)]


def _lines(blocks: Sequence[Block]) -> Iterator[Candidate]:
    behind = reached = begun = clocks = dated = named = False
    part, parted = 0, False
    for index, block in enumerate(blocks[:_MOST_LINES]):
        clocks = is_status(block.text) or (clocks and goes_on_with_hours(block))
        if clocks or is_label(block.text) or dated_label(block.text):
            behind, reached, parted = True, False, True
            continue
        if behind and goes_on_with_whose(blocks, index):
            continue
        if TITLE_ABOVE.fullmatch(block.text) or is_value(blocks, index):
            reached = False
            continue
        if _is_meta(block.text) or (block.shape is Shape.ITEM and is_field(block.text)):
            reached, dated = False, dated or told_date(block.text) is not None
            parted = parted or not (is_navigation(block.text) or is_of_the_page(block.text))
            behind = behind or FOR_RELEASE.match(block.text) is not None
            continue
        if _reaches(blocks, index, reached):
            reached = parted = True
            continue
        reached = False
        if _is_prose(blocks, index, first=not begun):
            if behind or dated or not _is_above_head(blocks, index):
                return
            continue
        if is_menu(block) and not begun:
            continue
        labelled_so = headline_label(block.text)[0].endswith(":")
        if block.shape is Shape.ITEM or (is_of_form(blocks, index) and not labelled_so):
            if behind and begun and is_wide(block.text) and length(block.text) > _FEWEST:
                return  # points that sum up a text, below its headline
            continue
        candidate = _candidate(blocks, index)
        part, parted = part + (parted and begun), False
        begun = begun or not candidate.housed
        yield replace(
            candidate,
            behind_label=behind,
            ranked=named and is_rank(block.text),
            part=part,
        )
        named = (named and is_rank(block.text)) or is_person(block.text)
        behind = behind or labels(block)


def _candidate(blocks: Sequence[Block], index: int) -> Candidate:
    """A line with what stands around it."""
    block = blocks[index]
    return Candidate(
        block,
        behind_label=False,
        first=block,
        above=blocks[index - 1] if index and not block.gap else None,
        listed=is_of_menu(blocks[index + 1 : index + 3]),
        labels=labels(block),
        titled=index > 0 and TITLE_ABOVE.fullmatch(blocks[index - 1].text) is not None,
        housed=is_housed(blocks, index),
    )


def _is_above_head(blocks: Sequence[Block], index: int) -> bool:
    """Whether a sentence is one that a site shows on every page: the head of a release stands below it."""
    if length(blocks[index].text) > _LONGEST_NOTICE or is_plain(opening_of(blocks[index])):
        return False
    for at, block in enumerate(blocks[index + 1 : index + _FARTHEST], start=index + 1):
        text = block.text
        if is_label(text) or is_status(text) or dated_label(text) or is_plain(opening_of(block)):
            return True
        if at == index + 1 and _is_labelled(text):
            return True
        if whole_date(text) or told_date(text) or place_and_date(text):
            return not fact_of(text)
        after = blocks[at + 1].text if at + 1 < len(blocks) else ""
        if place_above(text, after) and (is_wired(text) or length(after) > _LONG_SENTENCE):
            return True
        if length(text) > _LONG_SENTENCE and text.endswith(PROSE_END):
            return False
    return False


def _is_labelled(text: str) -> bool:
    """Whether a headline stands there behind its label: "FOR IMMEDIATE RELEASE: Mill on the River Opens"."""
    label, headline, _ = headline_label(text)
    return label.endswith(":") and _FEWEST < length(headline) <= _LONGEST_TITLE


def _is_meta(text: str) -> bool:
    return (
        not any(map(str.isalnum, text))
        or whole_date(text) is not None
        or whole_date(text, month_first=True) is not None
        or told_date(text) is not None
        or place_and_date(kind_label(text)[1]) is not None
        or place_and_month(text) != ""
        or place_behind_status(text) != ""
        or is_navigation(text)
        or is_of_the_page(text)
        or is_bare(text)
    )


def _reaches(blocks: Sequence[Block], index: int, reached: bool) -> bool:
    """Whether a line is of the contacts above a text."""
    block = blocks[index]
    if len(block.text) > 200 or (block.shape is Shape.HEADING and not LABEL.match(block.text)):
        return False
    if LABEL.match(block.text) or reaches(block.text):
        return opening_of(block) is None
    if not reached:
        below = [it.text for it in blocks[index + 1 : index + 2] if not it.gap]
        return any(is_address(it) or (reaches(it) and is_named(block.text)) for it in below)
    if _stands_on_dateline(blocks, index):
        return False
    shouted = in_capitals(block.text) and length(block.text) > _FEWEST_OF_TITLE
    if shouted or length(block.text) > _LONG_SENTENCE:
        return False
    after = blocks[index + 1 : index + 3]
    return block.gap == 0 or any(not it.gap and reaches(it.text) for it in after)


def _stands_on_dateline(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line of some words stands right above a dateline, or above others that do, and is none of who is reached."""
    for at in range(index, min(index + _NEAR, len(blocks) - 2)):
        line, below, after = blocks[at : at + 3]
        if length(line.text) < _FEWEST_OF_TITLE or reaches(line.text):
            return False
        if is_plain(opening_of(below)) or place_above(below.text, after.text):
            return True
    return False


def _is_prose(blocks: Sequence[Block], index: int, *, first: bool) -> bool:
    """Whether the text begins there."""
    block = blocks[index]
    words = length(block.text)
    if block.shape is Shape.HEADING:
        return False
    if block.text[0].islower() and not first and words > _FEWEST:
        return True
    if opening_of(block) is not None or fact_of(block.text) or is_salutation(block.text):
        return True
    if greets(block.text):
        return True
    if block.text.startswith("(") and words <= _LONG_SENTENCE:
        return False
    if any(is_label(it.text) or is_status(it.text) for it in blocks[index + 1 : index + 3]):
        return False
    if first and heads_dateline(blocks, index):
        return False
    if words > LONGEST:
        return not (first and is_menu(block))
    if words > _LONGEST_TITLE and SENTENCES.search(block.text):
        return True
    ends = block.text.endswith(PROSE_END) and not CUT_SHORT.search(block.text)
    return ends and words > (_LONG_SENTENCE if first else _SENTENCE) and not in_capitals(block.text)
