"""The walk through the tree of an HTML page, in which its words become blocks."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from hrnk_press.drafting.archive.blocks import (
    FURNITURE,
    HEADING,
    ITEM,
    MAIN,
    OUTSIDE,
    PARAGRAPH,
    QUOTE,
    ROW,
    SUBTITLE,
    Block,
    Region,
    Shape,
)
from hrnk_press.drafting.archive.pages.addresses import own_address
from hrnk_press.drafting.archive.pages.html_tags import (
    BLOCKS,
    SILENT,
    holds_lines,
    is_furniture,
    is_typed,
    lays_out,
    length_of,
    main_part,
    signs_quote,
)
from hrnk_press.drafting.archive.pages.inline import Runs
from hrnk_press.drafting.archive.pages.unseen import Unseen, words_of
from hrnk_press.patterns import pattern

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAILTO = pattern(r"mailto:(?P<address>[^\s?<>]+@[\w.-]+)", re.IGNORECASE)
_SUBTITLE = pattern(
    r"(?:^|[\s_-])(?:sub-?(?:title|head(?:line|ing)?)|deck|standfirst|lead-?paragraph)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MOST_DIGITS = 9
_LEAST_HEADING, _LONGEST_HEADING = 4, 200
_EMPHASIS = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*"}
# Most elements are a block of words, or nothing but words.
_TOLD_APART = frozenset(
    ("pre", "ul", "ol", "dir", "menu", "li", "tr", "td", "th", "br", "a", "q", *_EMPHASIS)
)

# Without attributes these are what is around them, but in a cell.
_AS_AROUND = frozenset(("p", "li", "br", "div", "span", "a", "q", *_EMPHASIS))


def _as_typed(element: "_Element", region: Region) -> list[Block]:
    """The blocks of a text that is shown as it was typed."""
    from hrnk_press.drafting.archive.pages.text_page import text_blocks

    before = (element.sourceline or 1) - 1
    return [
        replace(it, line=it.line + before, region=region if it.region is MAIN else it.region)
        for it in text_blocks("".join(map(str, element.itertext())))
    ]


class _Place(NamedTuple):
    """Where the walk is: what surrounds it, as far as it matters to words."""

    region: Region
    depth: int = 0
    shape: Shape = PARAGRAPH
    level: int = 0
    silent: bool = False


class Walk:
    """Goes through the tree once, without recursion, so that no depth of nesting is too deep."""

    def __init__(self, root: "_Element", source: str, *, part: bool) -> None:
        """With `part` it is a part of a page, of which nothing may be seen at all."""
        self.root = root
        self.lines = source.split("\n")
        self.main = main_part(root)
        self.length = length_of(root)
        self.part = part
        self.unseen = Unseen(root, float("inf") if part else self.length)
        self.places: list[_Place] = [_Place(MAIN if self.main is None else OUTSIDE)]
        self.counters: list[int | None] = []
        self.close: list[bool] = []
        self.tight = False
        self.runs = Runs(own_address(root))
        self.gap = 1
        self.line = 1
        self.item: int | None = None
        self.row = 0
        self.cell = 0
        self.begun = False
        self.done: list[Block] = []
        self.mails: list[str] = []

    def blocks(self) -> list[Block]:
        """The blocks in the order of the page. Raises TooLong."""
        from lxml import etree

        for event, element in etree.iterwalk(self.root, events=("start", "end")):
            tag = element.tag
            if not isinstance(tag, str):
                if event == "end":
                    self._say(element.tail)
            elif event == "start":
                self._start(element, tag)
            else:
                self._end(element, tag)
        self._flush()
        return self.done

    def _start(self, element: "_Element", tag: str) -> None:
        around = self.places[-1]
        if not around.silent and (tag in BLOCKS or (tag == "cite" and signs_quote(element))):
            self._flush()
            self.gap = 0 if tag == "dd" and getattr(element.getprevious(), "tag", "") == "dt" else 1
            self.line = element.sourceline or self.line
        if tag in _AS_AROUND and around.shape is not ROW and not element.attrib:
            self.places.append(around)
        else:
            self.places.append(self._inside(element, tag, around))
        if tag in _TOLD_APART:
            self._begin(element, tag)
        self._say(element.text)

    def _begin(self, element: "_Element", tag: str) -> None:
        if tag == "pre" and is_typed(element) and not self.places[-1].silent and not self.counters:
            self.done += _as_typed(element, self.places[-1].region)
            self.places[-1] = self.places[-1]._replace(silent=True)
        elif tag in ("ul", "ol", "dir", "menu"):
            first = _number(element.get("start", ""), 1)
            self.counters.append(first if tag == "ol" else None)
        elif tag == "li":
            self._begin_item(element.get("value", ""))
            self.close.append(element.find("p") is None)
            begins = element.getprevious() is None
            self.tight = self.close[-1] and (not begins or all(self.close[-2:-1]))
        elif tag == "tr":
            self.row += 1
            self.cell = 0
        elif tag in ("td", "th"):
            self.cell += 1
        elif tag == "br" and not self.places[-1].silent:
            said = bool(self.runs.parts) and self._flush()
            self.gap = 0 if said else 1
        elif tag == "a":
            self.runs.open_link(element.get("href", ""))
            self._take_mail(element.get("href", ""))
        elif tag in _EMPHASIS:
            self.runs.open_mark(_EMPHASIS[tag])
        elif tag == "q":
            self._say("“")

    def _end(self, element: "_Element", tag: str) -> None:
        if tag in _TOLD_APART:
            self._close(tag)
        silent = self.places[-1].silent
        if not silent and (tag in BLOCKS or (tag == "cite" and signs_quote(element))):
            self._flush()
            self.gap = 1
        if tag == "li":
            self.begun = False
            self.close.pop()
        self.places.pop()
        self._say(element.tail)

    def _close(self, tag: str) -> None:
        if tag == "q":
            self._say("”")
        elif tag == "a":
            self.runs.close_link()
        elif tag in _EMPHASIS:
            self.runs.close_mark(_EMPHASIS[tag])
        elif tag in ("ul", "ol", "dir", "menu"):
            self._flush()
            self.counters.pop()

    def _begin_item(self, number: str) -> None:
        self.begun = True
        self.item = None
        if self.counters and self.counters[-1] is not None:
            self.item = _number(number, self.counters[-1])
            self.counters[-1] = self.item + 1

    def _inside(self, element: "_Element", tag: str, around: _Place) -> _Place:
        region = around.region
        if element is self.main:
            region = MAIN
        elif region is not FURNITURE and is_furniture(element, tag, self.length):
            region = FURNITURE
        shape, level = around.shape, around.level
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6") and not holds_lines(element):
            shape, level = HEADING, int(tag[1])
        elif tag == "title":
            shape, level = HEADING, 0
        elif tag in ("p", "div") and _SUBTITLE.search(element.get("class", "")):
            shape = SUBTITLE
        elif tag == "blockquote" and not self._indents_page(element):
            shape = QUOTE
        elif tag in ("td", "th"):
            shape = PARAGRAPH if lays_out(element) else ROW
        elif tag in ("p", "div", "section", "article", "li") and shape is ROW:
            shape = PARAGRAPH  # a table that only lays the page out
        depth = around.depth + (tag in ("ul", "ol", "dir"))
        silent = around.silent or tag in SILENT or self._put_aside(element, tag, region)
        place = (region, depth, shape, level, silent)
        return around if place == around else _Place(*place)

    def _indents_page(self, element: "_Element") -> bool:
        """Whether it quotes nobody, but sets most of a whole page in from its margin, as old sites do."""
        around = element.getparent()
        if self.part or around is None or around.tag != "body":
            return False
        return 2 * length_of(element) > self.length

    def _put_aside(self, element: "_Element", tag: str, region: Region) -> bool:
        """Whether it is struck out or never shown; then its words are furniture, and told where the text is."""
        why = self.unseen.why(element, tag)
        if why and (words := words_of(element)):
            line = element.sourceline or self.line
            told = why if region is MAIN else ""
            self.done.append(Block(words, line, region=FURNITURE, unseen=told))
        return bool(why)

    def _say(self, words: str | None) -> None:
        """Most of what stands between elements is blank, and begins nothing."""
        if words and (self.runs.parts or not words.isspace()) and not self.places[-1].silent:
            self.runs.say(words)

    def _take_mail(self, href: str) -> None:
        found = _MAILTO.match(href.strip())
        if found and not self.places[-1].silent:
            self.mails.append(found["address"])

    def _flush(self) -> bool:
        """End the block that was begun; whether there were words in it."""
        if not self.runs.parts:
            return False
        text, styled = self.runs.taken()
        if not text:
            return False
        place = self.places[-1]
        lede = place.level >= _LEAST_HEADING and len(text) > _LONGEST_HEADING
        if lede and place.shape is HEADING and text.endswith("."):
            place = place._replace(shape=PARAGRAPH, level=0)  # a lede in large letters
        first = self.begun and place.depth > 0
        shape = ITEM if first and place.shape is not HEADING else place.shape
        self.done.append(
            Block(
                text,
                self.line,
                self._column(text),
                shape,
                self.gap,
                place.depth,
                self.cell if shape is ROW else place.level,
                number=self.row if shape is ROW else self.item if first else None,
                styled=styled,
                region=place.region,
                broken=self.gap == 0,
                tight=shape is ITEM and self.tight,
                mails=tuple(self.mails),
                within=tuple(self.runs.within),
            )
        )
        self.begun = False
        self.gap = 1
        self.mails.clear()
        self.runs.within.clear()
        return True

    def _column(self, text: str) -> int:
        """Where the first word stands in its line of the source; 1 where the page writes it otherwise."""
        source = self.lines[self.line - 1] if self.line <= len(self.lines) else ""
        return source.find(text.partition(" ")[0]) + 1 or 1


def _number(said: str, otherwise: int) -> int:
    """The number that an element gives a list or an item; Markdown has none of more digits."""
    return int(said) if said.isdecimal() and len(said) <= _MOST_DIGITS else otherwise
