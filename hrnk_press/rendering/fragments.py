"""Blocks as HTML fragments. Every word is escaped here; nothing else in the program writes markup."""

import re

from hrnk_press.embargo.lines import SEPARATOR
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
)
from hrnk_press.rendering.narrow import (
    LONGEST_WORD_IN_TITLE,
    breakable,
    escaped,
    is_wide,
    quoted,
)


def html_of(blocks: Blocks) -> str:
    """These blocks as HTML, a line each."""
    return "\n".join(_block(block) for block in blocks)


def html_inline(parts: Inlines) -> str:
    """Inlines as HTML."""
    return "".join(_inline(part) for part in parts)


def html_title(text: str) -> str:
    """A headline as HTML."""
    return breakable(text, LONGEST_WORD_IN_TITLE)


def html_status(line: str) -> str:
    """A line of the status as HTML; a time is never parted from its place."""
    if SEPARATOR not in line:
        return escaped(line)
    dotted = line.replace(SEPARATOR, f"{SEPARATOR.rstrip()}\n").split("\n")
    # The style on the element: embargoed copies get lines of their own after all sheets were moved onto theirs.
    return " ".join(
        f'<span style="display:inline-block">{escaped(place)}</span>' for place in dotted
    )


def _block(block: Block) -> str:
    match block:
        case Paragraph(parts):
            return f"<p>{html_inline(parts)}</p>"
        case Heading(level, parts):
            return f"<h{level}>{html_inline(parts)}</h{level}>"
        case BlockQuote(blocks):
            return f"<blockquote>{html_of(blocks)}</blockquote>"
        case ItemList():
            return _item_list(block)
        case Table():
            return _table(block)
        case Verbatim(text):
            return f"<p><code>{_verbatim(text)}</code></p>"
        case Rule():
            return "<hr>"
        case Facts(facts):
            return "\n".join(
                f"<p><strong>{escaped(fact.label)}:</strong> "
                f"{'<br>'.join(html_inline(line) for line in fact.lines)}</p>"
                for fact in facts
            )
        case Entries(entries):
            return "\n".join(f"<p>{html_inline(entry)}</p>" for entry in entries)


def _item_list(listing: ItemList) -> str:
    tag, start = "ul", ""
    if listing.start is not None:
        tag, start = "ol", f' start="{listing.start}"' if listing.start != 1 else ""
    items = "\n".join(f"<li>{_item(item, loose=listing.loose)}</li>" for item in listing.items)
    return f"<{tag}{start}>{items}</{tag}>"


def _item(blocks: Blocks, *, loose: bool) -> str:
    """A list item; where the items stand close, its paragraph needs no tag of its own."""
    match blocks:
        case (Paragraph(parts), *rest) if not loose:
            return "\n".join([html_inline(parts), *map(_block, rest)])
    return html_of(blocks)


def _table(table: Table) -> str:
    header = "".join(
        f'<th scope="col"{_aligned(align)}>{html_inline(cell)}</th>'
        for cell, align in zip(table.header, table.aligns, strict=True)
    )
    rows = "\n".join(
        "<tr>{}</tr>".format(
            "".join(
                f"<td{_aligned(align)}>{html_inline(cell)}</td>"
                for cell, align in zip(row, table.aligns, strict=True)
            )
        )
        for row in table.rows
    )
    body = f"<tbody>{rows}</tbody>" if rows else ""
    whole = f'<table class="data"><thead><tr>{header}</tr></thead>{body}</table>'
    return f'<div class="wide" tabindex="0">{whole}</div>' if is_wide(table) else whole


def _verbatim(text: str) -> str:
    """Lines with their breaks; a space at a line's start or beside another is kept."""
    lines = (breakable(line) for line in text.expandtabs(4).split("\n"))
    return "<br>".join(re.sub(r"^ | (?= )", "&nbsp;", line) for line in lines)


def _aligned(align: str) -> str:
    return f' style="text-align:{align}"' if align != "left" else ""


def _inline(part: Inline) -> str:
    match part:
        case Words(text):
            return breakable(text)
        case Code(text):
            return f"<code>{breakable(text)}</code>"
        case Emphasis(inner, strong):
            tag = "strong" if strong else "em"
            return f"<{tag}>{html_inline(inner)}</{tag}>"
        case Link(href, inner):
            whole = ' class="whole"' if href.startswith("tel:") else ""
            return f'<a{whole} href="{quoted(href)}">{_link_words(inner)}</a>'
        case Break() | Divide():
            return "<br>"


def _link_words(parts: Inlines) -> str:
    """The words of a link; where they are an address, it breaks where the line ends."""
    match parts:
        case (Words(text),):
            return breakable(text, within_link=True)
    return html_inline(parts)
