"""A page of Markdown, with or without front matter, as blocks."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from hrnk_press.drafting.archive.blocks import Block, Region, Shape
from hrnk_press.drafting.archive.pages.front_matter import parted_front, parted_keys
from hrnk_press.drafting.archive.pages.html_page import NestedTooDeep, html_page
from hrnk_press.drafting.archive.pages.limits import require_few_lines
from hrnk_press.drafting.archive.pages.markdown_source import plain_markdown
from hrnk_press.drafting.archive.words.issuers import is_holder
from hrnk_press.drafting.archive.words.lines import stands_alone
from hrnk_press.drafting.archive.words.reaching import LABEL
from hrnk_press.patterns import pattern

if TYPE_CHECKING:
    from hrnk_press.rendering.body import Token

_ALIKE = 0.6
_SECOND = 2
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
_RELATIVE = pattern(
    r"(?<!!)\[(?P<words>[^\[\]]*)\]\((?![a-z]+:|#)(?P<address>[^()\s]*)\)", re.IGNORECASE
)
# A line that is an address or a telephone number and nothing else.
_REACHED = pattern(
    r"(?:(?:tel|phone|mobile|cell|office|e-?mail|mail)\w*[.:]* *|[a-z][.:]+ *)?(?:<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?|\[[^\[\]]+\]\(mailto:[^()]+\)|\+?[\d(][\d ().-]{6,20}\d)",
    re.IGNORECASE,
)
_MAILED = pattern(r"\]\(mailto:(?P<address>[\w.+%-]+@[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)
# An emphasis at the beginning whose mark was closed behind a blank, as no site prints it.
_LATE_MARK = pattern(
    r"\A(?P<mark>\*\*?|__?)(?P<words>[^\s*_][^*_]*)(?<=\s)(?P=mark)(?=\s*(?:[–—-]|\Z))"
)
# A line that says who is reached there, and how.
_LABELLED = pattern(r"[*_]{0,2}[^\W\d_][^:@\d\n]{1,40}:[*_]{0,2} .{0,120}(?:\S@\w|\d{3}[ .-]\d{3})")
_WORD = pattern(r"[^\W\d_]\S*")
_LONGEST_LINE = 80
_MOST_WORDS = 8
_MARKS_OF_QUOTES = pattern('["“”„«»]')
_BOLD_LINE = pattern(r"\*\*[^*]+\*\*(?: {2,}|\\)?")
_BOLD_LABEL = pattern(r"\*\*[^*]{1,40}(?::\*\*|\*\* ?:)")


def markdown_blocks(text: str) -> list[Block]:
    """The blocks of a page; every word that it prints, and every one of its front matter, is in exactly one.

    Raises NestedTooDeep and TooLong.
    """
    require_few_lines(text)
    front, below = parted_front(text)
    front, below = (front, below) if front else parted_keys(below)
    return _printed_once([*front, *_blocks(below)])


def _printed_once(blocks: list[Block]) -> list[Block]:
    """The blocks, in which a title in the front matter is furniture where the page prints it in other words, or in more."""
    every = (it for it in blocks if it.shape is Shape.HEADING)
    headings = [it for it in every if it.marker or not stands_alone(it.text)][:2]
    if len(headings) < 2 or not headings[0].marker or headings[1].level > _SECOND:
        return blocks
    title, printed = (set(it.text.casefold().split()) for it in headings)
    alike = len(title & printed) > _ALIKE * len(title | printed) and headings[1].level == 1
    first, second = (_MARKS_OF_QUOTES.sub("", it.text).casefold() for it in headings)
    longer = second.startswith(f"{first} ")
    if title == printed or not (alike or longer):
        return blocks
    put_away = replace(headings[0], shape=Shape.PARAGRAPH, level=0, region=Region.FURNITURE)
    return [put_away if it is headings[0] else it for it in blocks]


def _blocks(markdown: str) -> Iterator[Block]:
    from hrnk_press.rendering.body import cleaned
    from hrnk_press.rendering.parser import DEEPEST_NESTING, parser

    known: dict[str, Any] = {}
    tokens = parser().parse(plain_markdown(cleaned(markdown)), known)
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
                for number, part in enumerate(self._facts(token)):
                    found = self._words(part)
                    yield from (
                        (replace(it, gap=0, broken=True) for it in found)
                        if (number and part.hidden)
                        else found
                    )

    def _facts(self, token: "Token") -> Iterator["Token"]:
        """A paragraph of labelled lines in two, where its contacts begin; else the token itself."""
        lines = token.content.splitlines()
        first = _line(token) - 1
        if len(lines) > 1 and not self.lists and (_tell_who(lines) or _name_holder(lines)):
            for number, line in enumerate(lines, first):
                yield token.copy(content=line, map=[number, number + 1], hidden=True)
            return
        plain = self.around[-1][0] is Shape.PARAGRAPH and not self.lists
        alone = _standing_alone(lines) if plain and len(lines) > 1 else 0
        if alone:
            for number, line in enumerate((*lines[:alone], "\n".join(lines[alone:])), first):
                if line:
                    end = number + 1 + line.count("\n")
                    yield token.copy(content=line, map=[number, end], hidden=True)
            return
        labelled = plain and all(map(_BOLD_LABEL.match, lines))
        at = next((n for n, it in enumerate(lines) if LABEL.match(it.replace("*", ""))), 0)
        if not labelled or not at:
            yield token
            return
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
            page = html_page(token.content, part=True)
            yield from (replace(it, line=it.line + _line(token) - 1) for it in page.blocks)
            return
        linked = self._linked(token.content)
        within = tuple(filter(None, (it["address"] for it in _RELATIVE.finditer(linked))))
        content = _RELATIVE.sub(r"\g<words>", linked)
        if late := _LATE_MARK.match(content):
            mark = late["mark"]
            content = f"{mark}{late['words'].rstrip()}{mark} {content[late.end() :]}"
        mails = tuple(dict.fromkeys(it["address"] for it in _MAILED.finditer(content)))
        if _AS_HTML.search(content):
            shown = _shown(content)
            yield from (replace(it, line=it.line + _line(token) - 1) for it in shown if it.unseen)
            said = [(it.text, it.styled) for it in shown if not it.unseen]
            (text, styled), *more = said or [("", "")]
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
            mails=mails,
            within=within,
        )
        yield block
        below = replace(
            block,
            shape=Shape.PARAGRAPH if first else shape,
            number=None if first else block.number,
            gap=0,
            broken=True,
            tight=False,
            mails=(),
            within=(),
        )
        yield from (replace(below, text=words, styled=said) for words, said in more)

    def _linked(self, content: str) -> str:
        """The words with the addresses that stand below them in the text."""

        def linked(found: re.Match[str]) -> str:
            label = " ".join((found["label"] or found["words"]).split()).upper()
            known = self.references.get(label)
            return f"[{found['words']}]({known['href']})" if known else found[0]

        return _REFERENCE.sub(linked, content) if self.references else content


def _standing_alone(lines: Sequence[str]) -> int:
    """How many of the first lines of a paragraph are each whole by itself: a label, a status, a date."""
    told = (stands_alone(it.strip("*_ \\")) for it in lines)
    return sum(1 for _ in takewhile(bool, told))


def _tell_who(lines: Sequence[str]) -> bool:
    """Whether these lines of a paragraph are a name and how somebody is reached, each by itself."""
    short = all(len(it) <= _LONGEST_LINE and len(_WORD.findall(it)) <= _MOST_WORDS for it in lines)
    reached = short and any(_REACHED.fullmatch(it.strip("*_ ")) for it in lines[1:])
    return reached or all(map(_LABELLED.match, lines))


def _name_holder(lines: Sequence[str]) -> bool:
    """Whether each of these lines is in bold letters, and the last one says who somebody is."""
    return all(map(_BOLD_LINE.fullmatch, lines)) and is_holder(lines[-1].strip("*\\ "))


def _shown(content: str) -> tuple[Block, ...]:
    """The lines of a paragraph as a site shows them, and what it does not show."""
    from hrnk_press.rendering.parser import html_of_a_site

    return html_page(f"<p>{html_of_a_site(content)}</p>", part=True).blocks


def _line(token: "Token") -> int:
    return (token.map or [0])[0] + 1


def _lines(token: "Token") -> Iterator[Block]:
    for offset, line in enumerate(token.content.splitlines()):
        if line.split():
            yield Block(" ".join(line.split()), _line(token) + offset)
