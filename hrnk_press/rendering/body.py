"""Markdown to blocks, and the questions that checks ask about a body.

CommonMark and tables. Raw HTML is not markup here: it stays the words somebody typed. Indented
lines are paragraphs, never code: an announcement has stray indents, not programs. Nothing is loaded
from elsewhere: a picture becomes its alternative text.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from hrnk_press.frozen import frozen
from hrnk_press.letters import is_plain
from hrnk_press.patterns import pattern
from hrnk_press.rendering.addresses import literal, may_be_linked
from hrnk_press.rendering.labels import NOTES_TITLES
from hrnk_press.rendering.markup import (
    Block,
    BlockQuote,
    Blocks,
    Break,
    Code,
    Emphasis,
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
from hrnk_press.rendering.parser import parser

if TYPE_CHECKING:
    from markdown_it.token import Token as Token  # for readers in other rooms

# Stress within stress is told apart no further; the parser's own limit does not hold for it.
_DEEPEST_STRESS = 20
_CONTROLS = (*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0xA0), 0xFEFF)
# Some programs end a line there; for an editor that counts lines they are within one.
_RARE_BREAKS = "\x0b\x0c\x85\u2028\u2029"
_UNCLEAN = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\u2028\u2029]")
_CLEANED = str.maketrans(dict.fromkeys(_CONTROLS, "") | dict.fromkeys(map(ord, _RARE_BREAKS), " "))


@frozen
class Passage:
    """A paragraph, heading, list item's paragraph or table cell, as words without markup.

    `line` counts from 0 at the first line of the body; `text` has a newline
    wherever the source's line ends: the line of a word is `line` and the newlines before the word.
    `quoted`: it stands in a block quote; `listed`: in an item of a list.
    """

    text: str
    line: int
    quoted: bool = False
    listed: bool = False


@frozen
class Sections:
    """A body in two: what runs before the end mark, and the notes to editors without their title."""

    main: Blocks
    notes: Blocks


@lru_cache(maxsize=32)
def parse(markdown: str) -> Blocks:
    """The blocks of that Markdown, headings levelled from 2 down without a gap.

    An export prints one body as text and as HTML, twice each: it is read once.
    """
    return tuple(_levelled(_blocks(iter(markdown_tokens(markdown)))))


def split_sections(body: str) -> Sections:
    """The body without, and of, the section titled "Notes to editors" (in any printed language)."""
    main: list[Block] = []
    notes: list[Block] = []
    inside: Heading | None = None
    for block in parse(body):
        if isinstance(block, Heading):
            if plain(block.parts).strip().rstrip(":").casefold() in NOTES_TITLES:
                inside = block
                continue
            if inside and block.level <= inside.level:
                inside = None
        (notes if inside else main).append(block)
    return Sections(tuple(main), tuple(_levelled(notes, top=3)))


@lru_cache(maxsize=8)
def paragraphs(body: str) -> tuple[Passage, ...]:
    """Every passage of the body, in order, with the line on which it begins."""
    passages: list[Passage] = []
    depth = items = 0
    for token in markdown_tokens(body):
        depth += (token.type == "blockquote_open") - (token.type == "blockquote_close")
        items += (token.type == "list_item_open") - (token.type == "list_item_close")
        if token.type == "inline" and token.map is not None:
            text = plain(_inlines(_children(token)))
            passages.append(Passage(text, token.map[0], depth > 0, items > 0))
        elif token.type == "fence" and token.map is not None:
            passages.append(Passage(token.content.rstrip("\n"), token.map[0] + 1))
    return tuple(passage for passage in passages if passage.text.strip())


def plain_text_of(markdown: str) -> str:
    """The words of that Markdown without markup or the addresses behind links.

    Passages are parted by a blank line; a line of the source stays a line.
    """
    return "\n\n".join(passage.text for passage in paragraphs(markdown))


def markdown_tokens(markdown: str) -> list["Token"]:
    """What the parser makes of that Markdown."""
    return parser().parse(cleaned(markdown))


def cleaned(text: str) -> str:
    """`text` with LF line ends and without control characters, which could steer a terminal."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if is_plain(text) or text.replace("\n", "").isprintable() or not _UNCLEAN.search(text):
        return text
    return text.translate(_CLEANED)


def _blocks(tokens: Iterator["Token"], until: str = "") -> tuple[Block, ...]:
    """Blocks up to the token `until`, which is consumed."""
    blocks: list[Block] = []
    for token in tokens:
        if token.type == until:
            break
        block = _block(token, tokens)
        if block is not None:
            blocks.append(block)
    return tuple(blocks)


def _block(token: "Token", tokens: Iterator["Token"]) -> Block | None:
    match token.type:
        case "paragraph_open":
            parts = _content(tokens)
            return Paragraph(parts) if plain(parts).strip() else None
        case "heading_open":
            parts = _content(tokens)
            return Heading(int(token.tag[1]), parts) if plain(parts).strip() else None
        case "blockquote_open":
            return BlockQuote(_blocks(tokens, "blockquote_close"))
        case "bullet_list_open":
            return _item_list(tokens, "bullet_list_close", None)
        case "ordered_list_open":
            return _item_list(tokens, "ordered_list_close", int(token.attrs.get("start", 1)))
        case "table_open":
            return _table(tokens)
        case "fence":
            return Verbatim(token.content.rstrip("\n")) if token.content.strip() else None
        case "hr":
            return Rule()
    raise AssertionError(f"markdown-it gave an unknown block: {token.type}")


def _content(tokens: Iterator["Token"]) -> Inlines:
    """The inlines of the paragraph or heading just opened; its closing token is consumed."""
    inline = next(tokens)
    next(tokens)
    return _inlines(_children(inline))


def _item_list(tokens: Iterator["Token"], closing: str, start: int | None) -> ItemList:
    items: list[Blocks] = []
    loose = False
    for token in tokens:
        if token.type == closing:
            break
        item: list[Block] = []
        for inner in tokens:
            if inner.type == "list_item_close":
                break
            loose = loose or (inner.type == "paragraph_open" and not inner.hidden)
            block = _block(inner, tokens)
            if block is not None:
                item.append(block)
        items.append(tuple(item))
    return ItemList(tuple(items), start, loose)


def _table(tokens: Iterator["Token"]) -> Table:
    rows: list[tuple[Inlines, ...]] = []
    cells: list[Inlines] = []
    aligns: list[str] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "inline":
            cells.append(_inlines(_children(token)))
        elif token.type == "th_open":
            aligns.append(str(token.attrs.get("style", "text-align:left")).rpartition(":")[2])
        elif token.type == "tr_close":
            rows.append(tuple(cells))
            cells = []
    return Table(rows[0], tuple(rows[1:]), tuple(aligns))


def _children(token: "Token") -> Iterator["Token"]:
    """The inlines of a token; stress deeper than `_DEEPEST_STRESS` is left off, its words stay."""
    for child in token.children or ():
        if child.level < _DEEPEST_STRESS or child.tag not in ("em", "strong"):
            yield child


def _inlines(tokens: Iterator["Token"], until: str = "") -> Inlines:
    """Inlines up to the token `until`, which is consumed."""
    parts: list[Inline] = []
    for token in tokens:
        if token.type == until:
            break
        parts.extend(_inline(token, tokens))
    return tuple(parts)


def _inline(token: "Token", tokens: Iterator["Token"]) -> Inlines:
    match token.type:
        case "text" | "text_special":
            return literal(token.content)
        case "softbreak":
            return (Words("\n"),)
        case "hardbreak":
            return (Break(),)
        case "code_inline":
            return (Code(token.content),)
        case "em_open":
            return (Emphasis(_inlines(tokens, "em_close")),)
        case "strong_open":
            return (Emphasis(_inlines(tokens, "strong_close"), strong=True),)
        case "link_open":
            return _link(str(token.attrs.get("href", "")), _inlines(tokens, "link_close"))
        case "image":
            return (Words(plain(_inlines(_children(token)))),)
    raise AssertionError(f"markdown-it gave an unknown inline: {token.type}")


def _link(href: str, parts: Inlines) -> Inlines:
    """A link; words followed by the address where it is none that may be linked."""
    words = _unlinked(parts)
    if not plain(words).strip():
        words = (Words(href.removeprefix("mailto:")),)
    if may_be_linked(href):
        return (Link(href, words),)
    return (*words, Words(f" ({href})")) if href and not href.startswith("#") else words


def _unlinked(parts: Inlines) -> Inlines:
    """`parts` without links: within a link there is no other."""
    flat: list[Inline] = []
    for part in parts:
        match part:
            case Link(_, inner):
                flat.extend(_unlinked(inner))
            case Emphasis(inner, strong):
                flat.append(Emphasis(_unlinked(inner), strong))
            case _:
                flat.append(part)
    return tuple(flat)


def _levelled(blocks: Sequence[Block], top: int = 2) -> Iterator[Block]:
    """`blocks` with headings from `top` down, none more than one level below the one before it."""
    open_levels: list[int] = []
    for block in blocks:
        if not isinstance(block, Heading):
            yield block
            continue
        while open_levels and open_levels[-1] >= block.level:
            open_levels.pop()
        open_levels.append(block.level)
        yield Heading(min(top + len(open_levels) - 1, 6), block.parts)
