"""A release as the people who approve it read it in Word: what they may change, and what they may not."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from hrnk_press.frozen import frozen
from hrnk_press.model.office import Block as ClosingBlock
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.body import parse
from hrnk_press.rendering.document import compose, dateline
from hrnk_press.rendering.markup import (
    Block,
    BlockQuote,
    Blocks,
    Divide,
    Entries,
    Facts,
    Heading,
    Inline,
    Inlines,
    ItemList,
    Paragraph,
    Rule,
    Table,
    Verbatim,
    Words,
)
from hrnk_press.rendering.status import status_block

SHOWN_BELOW = (ClosingBlock.CONTACTS, ClosingBlock.BOILERPLATES)


class Part(StrEnum):
    """What a paragraph is of: `fixed` is made by the program from other places than the text."""

    NOTICE = "notice"
    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    BODY = "body"
    FIXED = "fixed"


class Look(StrEnum):
    """How a paragraph stands on the page."""

    PLAIN = "plain"
    HEADING = "heading"
    QUOTE = "quote"
    BULLET = "bullet"
    NUMBER = "number"
    ITEM_MORE = "item-more"


@frozen
class ReviewParagraph:
    """A paragraph of the page. `level` is a heading's, or how deep a list stands, from 1.

    `restart` is the first number of a list that begins here, None within one.
    """

    part: Part
    parts: Inlines
    look: Look = Look.PLAIN
    level: int = 1
    restart: int | None = None


def review_page(resolved: ResolvedRelease, version: int) -> tuple[ReviewParagraph, ...]:
    """Everything that is approved, top to bottom; the body in the order of its source."""
    release, status = resolved.release, status_block(resolved)
    document = compose(resolved, status)
    below = [it for it in document.closing if it.block in SHOWN_BELOW]
    return tuple(
        _page(
            (
                _said(
                    Part.NOTICE, f"FOR REVIEW, NOT FOR RELEASE: version {version}, {release.slug}"
                ),
                *(_said(Part.FIXED, line) for line in status.lines),
                _said(
                    Part.NOTICE,
                    "Change the words of headline and text below, and send the file back. What is "
                    "grey stands elsewhere: write a comment there instead.",
                ),
                _said(Part.HEADLINE, document.headline),
                _said(Part.SUBHEADLINE, document.subheadline),
                *_blocks(document.opening, Part.FIXED),
                _said(Part.FIXED, dateline(resolved)),
                *_blocks(parse(release.body), Part.BODY),
                *_blocks(document.signature, Part.FIXED),
            ),
            *(
                (_said(Part.FIXED, it.heading, Look.HEADING), *_blocks(it.blocks, Part.FIXED))
                for it in below
            ),
        )
    )


def _page(*groups: Iterable[ReviewParagraph]) -> Iterator[ReviewParagraph]:
    return (it for group in groups for it in group if it.parts and it.parts != (Words(""),))


def _said(part: Part, words: str, look: Look = Look.PLAIN) -> ReviewParagraph:
    return ReviewParagraph(part, (Words(words),), look, level=2)


def _blocks(blocks: Blocks, part: Part) -> Iterator[ReviewParagraph]:
    for block in blocks:
        yield from _block(block, part)


def _block(block: Block, part: Part) -> Iterator[ReviewParagraph]:
    match block:
        case Paragraph(parts):
            yield ReviewParagraph(part, parts)
        case Heading(level, parts):
            yield ReviewParagraph(part, parts, Look.HEADING, level)
        case BlockQuote(inner):
            for it in _blocks(inner, part):
                yield (
                    it
                    if it.look is not Look.PLAIN
                    else ReviewParagraph(it.part, it.parts, Look.QUOTE)
                )
        case ItemList():
            yield from _items(block, part)
        case Table(header, rows):
            for row in (header, *rows):
                yield ReviewParagraph(Part.FIXED, tuple(_row(row)))
        case Verbatim(text):
            yield from (_said(Part.FIXED, line) for line in text.split("\n") if line.strip())
        case Entries(entries):
            yield from (ReviewParagraph(part, entry) for entry in entries)
        case Facts(facts):
            for fact in facts:
                yield _said(part, fact.label)
                yield from (ReviewParagraph(part, line) for line in fact.lines)
        case Rule():
            pass


def _row(cells: Iterable[Inlines]) -> Iterator[Inline]:
    """The cells of a table's row on one line."""
    for number, cell in enumerate(cells):
        if number:
            yield Divide(" | ")
        yield from cell


def _items(block: ItemList, part: Part, level: int = 1) -> Iterator[ReviewParagraph]:
    look = Look.BULLET if block.start is None else Look.NUMBER
    restart = block.start
    for item in block.items:
        begun = False
        for inner in item:
            if isinstance(inner, ItemList):
                yield from _items(inner, part, level + 1)
                continue
            for it in _block(inner, part):
                if begun or it.look is not Look.PLAIN:
                    yield (
                        it
                        if it.look is not Look.PLAIN
                        else ReviewParagraph(it.part, it.parts, Look.ITEM_MORE, level)
                    )
                else:
                    yield ReviewParagraph(it.part, it.parts, look, level, restart)
                    begun, restart = True, None
