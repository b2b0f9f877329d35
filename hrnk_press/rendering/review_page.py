"""A release as the people who approve it read it in Word: what they may change, and what they may not."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TypeAlias

from hrnk_press.frozen import frozen
from hrnk_press.model.office import Block as ClosingBlock
from hrnk_press.model.release import Kind
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.body import parse
from hrnk_press.rendering.document import WITHOUT_DATELINE, compose, dateline
from hrnk_press.rendering.facts import report_facts
from hrnk_press.rendering.markup import (
    Block,
    BlockQuote,
    Blocks,
    Break,
    Entries,
    Fact,
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

Row: TypeAlias = tuple[Inlines, ...]

SHOWN_BELOW = (ClosingBlock.ATTACHMENTS, ClosingBlock.CONTACTS, ClosingBlock.BOILERPLATES)


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
    CELL = "cell"


@frozen
class ReviewParagraph:
    """A paragraph of the page. `level` is a heading's, how deep a list stands, or a cell's column, from 1.

    `restart` is the first number of a list that begins here, None within one; of the first cell of a table
    how many columns it has, of the first of another row 0.
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
                _said(Part.FIXED, document.kind_label),
                _said(Part.HEADLINE, document.headline),
                _said(Part.SUBHEADLINE, document.subheadline),
                *_blocks(document.opening, Part.FIXED),
                _said(Part.FIXED, "" if release.kind in WITHOUT_DATELINE else dateline(resolved)),
                *_blocks(parse(release.body), Part.BODY),
                *_blocks(_told_below(resolved), Part.FIXED),
                *_blocks(document.signature, Part.FIXED),
            ),
            *(
                (_said(Part.FIXED, it.heading, Look.HEADING), *_blocks(it.blocks, Part.FIXED))
                for it in below
            ),
        )
    )


def _told_below(resolved: ResolvedRelease) -> Blocks:
    """What a launch says of its report, below its text."""
    return report_facts(resolved) if resolved.release.kind is Kind.REPORT_LAUNCH else ()


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
            yield from _cells(header, rows)
        case Verbatim(text):
            yield from (_said(Part.FIXED, line) for line in text.split("\n") if line.strip())
        case Entries(entries):
            yield from (ReviewParagraph(part, entry) for entry in entries)
        case Facts(facts):
            for fact in facts:
                yield ReviewParagraph(part, tuple(_fact(fact)))
        case Rule():
            pass


def _fact(fact: Fact) -> Iterator[Inline]:
    """The label and its lines, in one paragraph."""
    yield Words(f"{fact.label}: ")
    for number, line in enumerate(fact.lines):
        if number:
            yield Break()
        yield from line


def _cells(header: Row, rows: tuple[Row, ...]) -> Iterator[ReviewParagraph]:
    """The cells of a table that say something, row by row, after the first one of each row in any case."""
    for number, row in enumerate((header, *rows)):
        for column, parts in enumerate(row, start=1):
            begins = 0 if number else len(header)
            restart = begins if column == 1 else None
            said = parts or (Words(" "),)
            if parts or restart is not None:
                yield ReviewParagraph(Part.FIXED, said, Look.CELL, column, restart)


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
