"""Headings of a page that mark its title themselves."""

from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.heads.headline_labels import headline_label
from hrnk_press.drafting.archive.heads.title_forms import LABELLED
from hrnk_press.drafting.archive.heads.title_scores import SENTENCES, length
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.dates import whole_date
from hrnk_press.drafting.archive.words.headline_verbs import claims
from hrnk_press.drafting.archive.words.issuers import begins, is_named_as_printed, seems_body
from hrnk_press.drafting.archive.words.lines import dated_label, is_label, is_status
from hrnk_press.drafting.archive.words.lone_datelines import place_and_date
from hrnk_press.drafting.archive.words.wording import fact_of
from hrnk_press.patterns import pattern

_LONGER = pattern(r"\w{4,}|[가-힣]{2,}")
# So much of a headline is said again in the first paragraph.
_ABOUT = 0.55
_LONG_SENTENCE = 14
_FEWEST = 2
_PARTED = pattern(r"\S\s*(?:[-–—|:»›·]|::)\s\Z")


def marked_title(blocks: Sequence[Block], titles: Sequence[str] = ()) -> Block | None:
    """The page's own first heading, where it marks one, and it is not the name of its site.

    `titles` are lines that the page has elsewhere, such as in its title bar.
    """
    headings = [it for it in blocks if it.shape is Shape.HEADING]
    if headings and (behind := _behind_site(headings, titles)) is not None:
        return behind
    headings = headings[_sites(blocks, titles) :]
    if not titles and _is_day_told(blocks, headings):
        return headings[0]
    named = [it for it in headings if _is_named(it.text)]
    if (below := _below_label(blocks, headings)) is not None:
        return below
    if not headings or headings[0].level != 1 or not named:
        return next((it for it in named if it.level == 1), None)
    if named[0].level == 1:
        return _named_below(blocks, named) or _below_body(blocks, named) or named[0]
    between = blocks[blocks.index(headings[0]) : blocks.index(named[0])]
    return None if headings[0] is named[0] or any(map(_is_text, between)) else named[0]


def _is_day_told(blocks: Sequence[Block], headings: Sequence[Block]) -> bool:
    """Whether the one title of a page is a day, and its text begins right below it: "June 4, 1989"."""
    if not headings or headings[0].level != 1 or any(it.level == 1 for it in headings[1:]):
        return False
    if not _is_dated(headings[0].text):
        return False
    below = blocks[blocks.index(headings[0]) + 1 :][:2]
    said = [it for it in below[:1] if it.shape is Shape.PARAGRAPH and it.text.endswith(".")]
    if not said or any(opening_of(it) for it in below):
        return False
    return length(said[0].text) > _LONG_SENTENCE or SENTENCES.search(said[0].text) is not None


def _is_dated(text: str) -> bool:
    """Whether a heading is a day, alone or beside its town."""
    return any(map(whole_date, text.split(" | "))) or place_and_date(text) is not None


def _named_below(blocks: Sequence[Block], named: Sequence[Block]) -> Block | None:
    """The heading above the text that says more of what the first one only names behind its label: "Press Release – The Ticket"."""
    label, name, _ = headline_label(named[0].text)
    if not label or len(named) < _FEWEST or name not in named[1].text or name == named[1].text:
        return None
    between = blocks[blocks.index(named[0]) : blocks.index(named[1])]
    return None if any(map(_is_text, between)) else named[1]


def _below_body(blocks: Sequence[Block], named: Sequence[Block]) -> Block | None:
    """The heading that says something right below one that is the name of a body, with no text between them."""
    if len(named) < _FEWEST or not seems_body(named[0].text) or not claims(named[1].text):
        return None
    between = blocks[blocks.index(named[0]) : blocks.index(named[1])]
    return None if any(map(_is_text, between)) else named[1]


def _sites(blocks: Sequence[Block], titles: Sequence[str]) -> int:
    """How many of the first headings are the name of the site, as its title bar or its copyright tells."""
    text = next((at for at, it in enumerate(blocks) if _is_text(it)), len(blocks))
    above = [it.text for it in blocks[:text] if it.shape is Shape.HEADING]
    if len(above) < _FEWEST or not titles:
        return 0
    told = next(
        (at for at, it in enumerate(above) if any(is_titled(line, it) for line in titles)), 0
    )
    if told:
        return told
    named = any(_names_site(line, above[0]) for line in titles)
    return int(named and not is_label(above[1]))


def _is_text(block: Block) -> bool:
    said = block.shape is not Shape.HEADING and length(block.text) > _LONG_SENTENCE
    return said and not fact_of(block.text)


def is_titled(line: str, heading: str) -> bool:
    """Whether the title bar is that heading, alone, behind its label, or with the name of the site behind it."""
    said = headline_label(line)[1]
    return heading in (line, said) or begins(line, heading) or begins(said, heading)


def _behind_site(headings: Sequence[Block], titles: Sequence[str]) -> Block | None:
    """The heading that a title bar has behind the first one and a mark, as behind the name of its site."""
    said = [it for it in titles if begins(it, headings[0].text)]
    if not said:
        return None
    return next(
        (it for it in headings[1:] if any(line.endswith(f" {it.text}") for line in said)), None
    )


def _names_site(line: str, heading: str) -> bool:
    """Whether a line ends in that name behind a mark, as title bars do, or says whose rights it keeps."""
    before = line.removesuffix(heading)
    if before != line and _PARTED.search(before):
        return True
    return line.startswith(("©", "Copyright", "(c)")) and heading in line


def _below_label(blocks: Sequence[Block], headings: Sequence[Block]) -> Block | None:
    """A heading right below the label "Press Release", which the text is about, and not about the heading above both."""
    for above, label, below in zip(headings, headings[1:], headings[2:], strict=False):
        if not (_is_named(above.text) and is_label(label.text) and _is_named(below.text)):
            continue
        first = next(
            (it.text for it in blocks[blocks.index(below) :] if length(it.text) > _LONG_SENTENCE),
            "",
        )
        texts = [it.text for it in blocks if it.shape is not Shape.HEADING]
        whose = is_named_as_printed(above.text, texts)
        about = _shared(below.text, first) > _ABOUT
        return below if about and (whose or _shared(above.text, first) < _ABOUT) else None
    return None


def _shared(title: str, text: str) -> float:
    """How many of the longer words of a title are in a text, from 0 to 1."""
    words = set(_LONGER.findall(title.casefold()))
    return len(words & set(_LONGER.findall(text.casefold()))) / max(len(words), 1)


def _is_named(text: str) -> bool:
    """Whether a heading is no mere label: "Press Release", "The River Club — Press Release", nor day and town."""
    behind = LABELLED.fullmatch(text)
    if _is_dated(text) or dated_label(text):
        return False
    return not (is_label(text) or is_status(text) or (behind and is_label(behind[1])))
