"""A page of Markdown, with or without front matter, as blocks."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING, Any

from hrnk_press.drafting.archive.blocks import Block, Region, Shape
from hrnk_press.drafting.archive.html_page import NestedTooDeep, html_page
from hrnk_press.drafting.archive.limits import require_few_lines
from hrnk_press.drafting.archive.reaching import LABEL
from hrnk_press.patterns import pattern

if TYPE_CHECKING:
    from hrnk_press.rendering.body import Token

_FENCES = ("---", "+++")
_KEY = pattern(r"(?P<key>[A-Za-z][\w -]{0,30}?)\s*[:=]\s*(?P<value>.*\S)\s*")
_HTML_BLOCK = pattern(
    r"</?(?:div|h[1-6]|p|nav|section|article|header|footer|aside|table|ul|ol|figure|center|img|details|hr|script|style)\b[^<>]*>",
    re.IGNORECASE,
)
# What only HTML says, or ends a line within a paragraph.
_AS_HTML = pattern(
    r"</?(?:a|abbr|b|big|br|cite|code|del|em|font|i|ins|kbd|mark|q|s|script|small|span|strong|style|sub|sup|u)\b[^<>]*>"
    r"|<!--.*?-->|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});|(?: {2,}|\\)\n",
    re.IGNORECASE | re.DOTALL,
)
_REFERENCE = pattern(r"\[(?P<words>[^\[\]]+)\](?:\[(?P<label>[^\[\]]*)\])?(?![\[(:])")
# A link within its site leads nowhere from here; a heading that is one is the site's name.
_RELATIVE = pattern(r"(?<!!)\[([^\[\]]*)\]\((?![a-z]+:|#)[^()\s]*\)", re.IGNORECASE)
_FOLDED = pattern(r"[>|][+-]?")
_HEADLINES = ("title", "headline")
_GENERATOR_KEYS = """title headline date published modified license slug tags category categories author authors layout
    permalink status summary template lang language url notice keywords description series image type"""
_GENERATORS = frozenset(_GENERATOR_KEYS.split())
_MOST_KEYS = 20
_ALIKE = 0.6
_DATES = ("date", "published", "pubdate")
_STAMP = pattern(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\S*(?: [+-]\d{4}| [A-Z]{2,5})?")
_BOLD_LABEL = pattern(r"\*\*[^*]{1,40}(?::\*\*|\*\* ?:)")


def has_front_matter(text: str) -> bool:
    """Whether the text begins with lines of front matter, as pages of site generators do."""
    if not text.removeprefix("\ufeff").startswith(_FENCES):
        return False
    lines = text.removeprefix("\ufeff").splitlines()
    first = lines[0].rstrip() if lines else ""
    if first not in _FENCES:
        return False
    end = next((at for at, it in enumerate(lines[1:200], 1) if it.rstrip() == first), 0)
    return any(map(str.strip, lines[1:end]))


def markdown_blocks(text: str) -> list[Block]:
    """The blocks of a page; every word that it prints, and every one of its front matter, is in exactly one.

    Raises NestedTooDeep and TooLong.
    """
    require_few_lines(text)
    front, below = parted_front(text)
    front, below = (front, below) if front else _parted_keys(below)
    return _printed_once([*front, *_blocks(below)])


def _parted_keys(text: str) -> tuple[list[Block], str]:
    """The same of lines with keys that no fence encloses, up to the first blank one; of a site generator's own alone."""
    lines = text.splitlines()
    end = next((at for at, it in enumerate(lines[:_MOST_KEYS]) if not it.strip()), 0)
    found = [_KEY.fullmatch(it) for it in lines[:end]]
    keys = [it["key"].casefold() for it in found if it and ":" in it[0]]
    if len(keys) < max(end, 2) or "title" not in keys or not _GENERATORS.issuperset(keys):
        return [], text
    return list(_front_matter(lines[:end])), "\n".join([""] * end + lines[end:])


def _printed_once(blocks: list[Block]) -> list[Block]:
    """The blocks, in which a title in the front matter is furniture where the page prints it in other words."""
    headings = [it for it in blocks if it.shape is Shape.HEADING][:2]
    if len(headings) < 2 or not headings[0].marker or headings[1].level != 1:
        return blocks
    title, printed = (set(it.text.casefold().split()) for it in headings)
    alike = len(title & printed) > _ALIKE * len(title | printed)
    if not alike or title == printed:
        return blocks
    put_away = replace(headings[0], shape=Shape.PARAGRAPH, level=0, region=Region.FURNITURE)
    return [put_away if it is headings[0] else it for it in blocks]


def parted_front(text: str) -> tuple[list[Block], str]:
    """The blocks of the front matter, none where there is none; and the text with blank lines in its place."""
    if not has_front_matter(text):
        return [], text.removeprefix("\ufeff")
    lines = text.removeprefix("\ufeff").splitlines()
    end = next(i for i, it in enumerate(lines[1:], 1) if it.rstrip() == lines[0].rstrip())
    front = list(_front_matter(lines[: end + 1]))
    return front, "\n".join([""] * (end + 1) + lines[end + 1 :])


def _front_matter(lines: list[str]) -> Iterator[Block]:
    """The headline and the date as such, other lines as furniture; a key is the mark of its value."""
    below = 0
    for number, line in enumerate(lines, start=1):
        found = _KEY.fullmatch(line)
        key = found["key"].casefold() if found else ""
        if number <= below:
            continue
        if found and key in (*_HEADLINES, *_DATES):
            mark, value = line[: found.start("value")].strip(), found["value"].strip("\"'")
            if _FOLDED.fullmatch(value):
                mark, value, below = f"{mark} {value}", *_folded(lines, number)
            headed = key in _HEADLINES
            shape, level = (Shape.HEADING, 1) if headed else (Shape.PARAGRAPH, 0)
            said = " ".join(unescape(value).split()) if headed else _STAMP.sub(r"\1", value)
            yield Block(said, number, shape=shape, level=level, marker=mark)
        elif line.split():
            yield Block(" ".join(line.split()), number, region=Region.FURNITURE)


def _folded(lines: list[str], number: int) -> tuple[str, int]:
    """The value that stands indented below the line of that number, and the number of its last line."""
    end = number
    while end < len(lines) and lines[end].startswith((" ", "\t")):
        end += 1
    return " ".join(" ".join(lines[number:end]).split()), end


def _blocks(markdown: str) -> Iterator[Block]:
    from hrnk_press.rendering.body import cleaned
    from hrnk_press.rendering.parser import DEEPEST_NESTING, parser

    known: dict[str, Any] = {}
    tokens = parser().parse(cleaned(markdown), known)
    reader = _Reader(known.get("references", {}))
    for token in tokens:
        if token.nesting > 0 and token.level >= DEEPEST_NESTING - 1:
            raise NestedTooDeep  # what stands deeper is in no token
        yield from reader.take(token)


class _Reader:
    """Goes through the tokens once; knows the lists, quotes, titles and cells it is in."""

    def __init__(self, references: Mapping[str, Mapping[str, str]]) -> None:
        self.references = references
        self.lists: list[int | None] = []
        self.around: list[tuple[Shape, int]] = [(Shape.PARAGRAPH, 0)]
        self.item: int | None = None
        self.opened = False
        self.close: list[bool] = []
        self.first = False
        self.row = 0
        self.cell = 0
        self.mark = ""

    def take(self, token: "Token") -> Iterator[Block]:
        """The blocks that the token holds."""
        match token.type:
            case "bullet_list_open":
                self.lists.append(None)
                self.first = True
            case "ordered_list_open":
                self.lists.append(int(token.attrs.get("start", 1)))
                self.first = True
            case "bullet_list_close" | "ordered_list_close":
                self.lists.pop()
            case "list_item_open":
                self._open_item()
            case "list_item_close":
                self.close.pop()
                self.opened = False
            case "paragraph_open" if self.opened:
                self.close[-1] = token.hidden
            case "heading_open":
                self.around.append((Shape.HEADING, int(token.tag[1])))
                self.mark = token.markup
            case "blockquote_open":
                self.around.append((Shape.QUOTE, 0))
            case "th_open" | "td_open":
                self.cell += 1
                self.around.append((Shape.ROW, self.cell))
            case "heading_close" | "blockquote_close" | "th_close" | "td_close":
                self.around.pop()
            case "tr_open":
                self.row += 1
                self.cell = 0
            case "fence" | "code_block" | "html_block":
                yield from _lines(token)
            case "inline":
                for part in self._facts(token):
                    yield from self._words(part)

    def _facts(self, token: "Token") -> Iterator["Token"]:
        """A paragraph of labelled lines in two, where its contacts begin; else the token itself."""
        lines = token.content.splitlines()
        plain = self.around[-1][0] is Shape.PARAGRAPH and not self.lists
        labelled = plain and all(map(_BOLD_LABEL.match, lines))
        at = next((n for n, it in enumerate(lines) if LABEL.match(it.replace("*", ""))), 0)
        if not labelled or not at:
            yield token
            return
        first = _line(token) - 1
        yield token.copy(content="\n".join(lines[:at]), map=[first, first + at])
        yield token.copy(content="\n".join(lines[at:]), map=[first + at, first + len(lines)])

    def _open_item(self) -> None:
        self.close.append(False)
        self.opened, self.item = True, self.lists[-1]
        if self.item is not None:
            self.lists[-1] = self.item + 1

    def _words(self, token: "Token") -> Iterator[Block]:
        from hrnk_press.rendering.body import plain_text_of

        if _HTML_BLOCK.match(token.content) and token.content.rstrip().endswith(">"):
            page = html_page(token.content)
            yield from (replace(it, line=it.line + _line(token) - 1) for it in page.blocks)
            return
        content = _RELATIVE.sub(r"\1", self._linked(token.content))
        if _AS_HTML.search(content):
            (text, styled), *more = _shown(content) or [("", "")]
        else:
            text, styled, more = (
                " ".join(plain_text_of(content).split()),
                " ".join(content.split()),
                [],
            )
        shape, level = self.around[-1]
        first = self.opened and shape is not Shape.HEADING
        self.opened, begins = False, self.first
        self.first = self.first and not first
        if not text:
            if shape is Shape.HEADING:  # "####" by itself, which ends a text
                yield Block(self.mark, _line(token))
            return
        block = Block(
            text,
            _line(token),
            shape=Shape.ITEM if first else shape,
            depth=len(self.lists),
            level=level,
            number=self.row if shape is Shape.ROW else self.item if first else None,
            tight=first and self.close[-1] and (not begins or all(self.close[-2:-1])),
            styled=styled if plain_text_of(styled).split() == text.split() else "",
            region=Region.FURNITURE
            if shape is Shape.HEADING and _RELATIVE.fullmatch(token.content.strip())
            else Region.MAIN,
        )
        yield block
        below = replace(
            block,
            shape=Shape.PARAGRAPH if first else shape,
            number=None if first else block.number,
            gap=0,
            broken=True,
            tight=False,
        )
        yield from (replace(below, text=words, styled=said) for words, said in more)

    def _linked(self, content: str) -> str:
        """The words with the addresses that stand below them in the text."""

        def linked(found: re.Match[str]) -> str:
            label = " ".join((found["label"] or found["words"]).split()).upper()
            known = self.references.get(label)
            return f"[{found['words']}]({known['href']})" if known else found[0]

        return _REFERENCE.sub(linked, content) if self.references else content


def _shown(content: str) -> list[tuple[str, str]]:
    """The lines of a paragraph as a site shows them, each as words and as Markdown."""
    from markdown_it import MarkdownIt

    page = html_page(f"<p>{MarkdownIt('commonmark').renderInline(content)}</p>")
    return [(it.text, it.styled) for it in page.blocks]


def _line(token: "Token") -> int:
    return (token.map or [0])[0] + 1


def _lines(token: "Token") -> Iterator[Block]:
    for offset, line in enumerate(token.content.splitlines()):
        if line.split():
            yield Block(" ".join(line.split()), _line(token) + offset)
