"""A release as plain text, for the body of a mail, a terminal or a text file."""

from collections.abc import Iterator
from urllib.parse import unquote

from hrnk_press.embargo.lines import SEPARATOR
from hrnk_press.model.office import Block as ClosingBlock
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.closing import Closing
from hrnk_press.rendering.document import Document, compose
from hrnk_press.rendering.markup import (
    Block,
    BlockQuote,
    Blocks,
    Break,
    Code,
    Divide,
    Emphasis,
    Entries,
    Facts,
    Heading,
    Inline,
    Inlines,
    ItemList,
    Link,
    Paragraph,
    Rule,
    Table,
    Verbatim,
    Words,
    plain,
)
from hrnk_press.rendering.status import StatusBlock
from hrnk_press.rendering.table import table_lines
from hrnk_press.rendering.telephone import same_number
from hrnk_press.rendering.wrapping import GLUE, display_width, fill, padded

WIDTH = 72
NARROWEST = 24
INDENT = 2
QUOTE_INDENT = 4
BULLET = "•"
RULE = "* * *"


def render_text(resolved: ResolvedRelease, status: StatusBlock, *, width: int = WIDTH) -> str:
    """The whole release as text with LF, wrapped at `width` columns; it ends with a newline."""
    return document_text(compose(resolved, status), width=width)


def document_text(document: Document, *, width: int = WIDTH) -> str:
    """A composed document in the same way."""
    groups = [group for group in _groups(document, width) if group]
    return "\n\n".join("\n".join(lines) for lines in groups) + "\n"


def text_of(blocks: Blocks, *, width: int = WIDTH) -> str:
    """These blocks as text with LF, a blank line between them."""
    return "\n\n".join("\n".join(_lines(block, width)) for block in blocks)


def _groups(document: Document, width: int) -> Iterator[list[str]]:
    """What stands together without a blank line in it, or with its own, top to bottom."""
    yield [line for status in document.status for line in status_lines(status, width)]
    for title in (document.kind_label, document.headline, document.subheadline):
        if title:
            yield fill(title, width)
    for block in (*document.opening, *document.main, *document.signature):
        yield _lines(block, width)
    for closing in document.closing:
        yield _closing(closing, width)


def status_lines(status: str, width: int = WIDTH) -> list[str]:
    """A line of the status, broken between zones and not within one."""
    if SEPARATOR in status:
        places = (place.replace(" ", GLUE) for place in status.split(SEPARATOR))
        status = (GLUE + SEPARATOR.lstrip()).join(places)
    return fill(status, width)


def _closing(closing: Closing, width: int) -> list[str]:
    if closing.block is ClosingBlock.END_MARK:
        return [
            padded(line, width, "center").rstrip() for line in text_of(closing.blocks).split("\n")
        ]
    heading = fill(closing.heading, width)
    return heading + text_of(closing.blocks, width=width).split("\n")


def _lines(block: Block, width: int) -> list[str]:
    """The lines of one block, not indented."""
    match block:
        case Paragraph(parts) | Heading(_, parts):
            return fill(_flat(parts), width)
        case ItemList():
            return _list_lines(block, width)
        case BlockQuote(blocks):
            return _indented(blocks, " " * QUOTE_INDENT, width)
        case Table(header, rows, aligns):
            body = tuple(_cells(row) for row in rows)
            return table_lines(_cells(header), body, aligns, width)
        case Verbatim(text):
            return _verbatim_lines(text, width)
        case Rule():
            return [padded(RULE, width, "center").rstrip()]
        case Facts():
            return _fact_lines(block, width)
        case Entries(entries):
            return _entry_lines(entries, width)


def _cells(row: tuple[Inlines, ...]) -> tuple[str, ...]:
    return tuple(_flat(cell).replace(GLUE, " ") for cell in row)


def _list_lines(listing: ItemList, width: int) -> list[str]:
    """The items behind their numbers or bullets, all text of an item in one column."""
    marks = [BULLET] * len(listing.items)
    if listing.start is not None:
        marks = [f"{number}." for number in range(listing.start, listing.start + len(marks))]
    column = max(len(mark) for mark in marks)
    lines: list[str] = []
    for mark, item in zip(marks, listing.items, strict=True):
        if lines and listing.loose:
            lines.append("")
        prefix = " " * INDENT + mark.rjust(column) + " "
        lines += _indented(item, prefix, width, loose=listing.loose)
    return lines


def _indented(blocks: Blocks, prefix: str, width: int, *, loose: bool = True) -> list[str]:
    """The blocks under one another behind `prefix`, which only the first line shows.

    Where nesting has left too little room, the text goes on below the prefix at full width.
    """
    space = " " * len(prefix)
    inner = width - len(prefix)
    if inner < NARROWEST:
        space, inner = "", width
    lines: list[str] = []
    for block in blocks:
        if lines and loose:
            lines.append("")
        lines += _lines(block, inner)
    if not space:
        return [prefix.strip(), *lines]
    indented = [(space + line).rstrip() for line in lines] or [space]
    return [(prefix + indented[0][len(prefix) :]).rstrip(), *indented[1:]]


def _verbatim_lines(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for line in text.expandtabs(4).split("\n"):
        room = width - QUOTE_INDENT
        kept = [line.rstrip()] if display_width(line) <= room else fill(line, room)
        lines += [(" " * QUOTE_INDENT + part).rstrip() for part in kept]
    return lines


def _fact_lines(facts: Facts, width: int) -> list[str]:
    """Labels in one column, what they say in the next."""
    labels = [f"{fact.label}:" for fact in facts.facts]
    column = max(display_width(label) for label in labels) + 1
    lines: list[str] = []
    for label, fact in zip(labels, facts.facts, strict=True):
        said = [line for parts in fact.lines for line in fill(_flat(parts), width - column)]
        lines.append(padded(label, column) + said[0])
        lines += [(" " * column + line).rstrip() for line in said[1:]]
    return lines


def _entry_lines(entries: tuple[Inlines, ...], width: int) -> list[str]:
    lines: list[str] = []
    for entry in entries:
        if lines:
            lines.append("")
        wrapped = fill(_flat(entry), width - INDENT, hanging=INDENT)
        lines += [(" " * INDENT + line).rstrip() for line in wrapped]
    return lines


def _flat(parts: Inlines) -> str:
    """The words of `parts` with addresses in brackets; a newline is a break that was asked for."""
    return "".join(_words(part) for part in parts)


def _words(part: Inline) -> str:
    match part:
        case Words(text) | Code(text):
            return text.replace("\n", " ").replace("\t", " ")
        case Emphasis(inner):
            return _flat(inner)
        case Break():
            return "\n"
        case Divide(mark):
            return mark
        case Link(href, inner):
            return _link_words(href, inner)


def _link_words(href: str, inner: Inlines) -> str:
    """Words and address, or the address alone where the words are just that."""
    words = _flat(inner)
    if href.startswith("tel:"):
        number = href.removeprefix("tel:")
        return words.replace(" ", GLUE) if same_number(words, number) else f"{words} ({number})"
    address = href.removeprefix("mailto:")
    return words if is_its_own_address(plain(inner), href) else f"{words} ({address})"


def is_its_own_address(words: str, href: str) -> bool:
    """Whether a link's words are the address it leads to, with or without scheme or last slash."""
    return _bare(words) == _bare(href)


def _bare(address: str) -> str:
    bare = unquote(address.strip()).removeprefix("mailto:")
    return bare.removeprefix("https://").removeprefix("http://").rstrip("/")
