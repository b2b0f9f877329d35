"""The lines of a plain text, with what is to be known of each before they are joined."""

import re

from hrnk_press.drafting.archive.blocks import Block, Region
from hrnk_press.drafting.archive.pages.limits import require_few_lines, require_short_paragraph
from hrnk_press.drafting.archive.pages.text_columns import in_order
from hrnk_press.drafting.archive.words.capitals import in_capitals
from hrnk_press.drafting.archive.words.lines import stands_alone
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern
from hrnk_press.rendering.wrapping import display_width

_TAB = 8
# Above a text, a second column begins behind as much space.
COLUMNS = pattern(r"\S(?P<space>\s{4,}|\t)\S")
_WIDE = pattern(r"\t+ *| {3,}")
# An end mark that the last sentence of a text has behind it in its line.
_END_BEHIND = pattern(
    r"(?<=[.!?”\"」’])(?:\s+|(?=--|-30-|###))(?P<mark>-+ ?(?:30|ENDS?|end|끝) ?-+|#{3,5}|# # #|[\[(<](?:ENDS?|끝)[\])>]|ENDS|끝\.)\s*\Z"
)
# Contacts that a table below a text has glued to its last sentence.
_OFFICES_BEHIND = pattern(r"(?<=[.])\s+(?=담당 ?부서 .*\d{3})")
# The day on which a page was stored, before its first words.
_STAMP = pattern(r"\s*date:? \d{4}-\d\d(?:-\d\d)? (?=\S)", re.IGNORECASE)
# The edge of a cell that a table has left at the beginning of a line, or at its end.
_EDGE = pattern(r"\s*\|(?P<first>[^|]*[^|\s])\s*|(?P<last>\s*[^|\s][^|]*\s)\|\s*")
# The mark of a point, which a page has parted from its words.
_MARK_ALONE = pattern(r"\s*[-–•▪◦□○●■✔➊-➓]\s*")
_LONGEST_MARK = 8
_HEAD_LINES = 12
_QUOTE_MARKS = pattern(r"(?P<marks>>(?: ?>)*)(?: |$)")
_QUOTED = 0.8
_MOST_WORDS_OF_LINK = 6
_MANY_WORDS = 4
_NEARLY = 0.88
_LONGEST_WORD = 15


def without_quote_marks(text: str) -> tuple[str, list[Block], frozenset[int]]:
    """A text without the marks of what it quotes as mails do, as a whole or in paragraphs: these marks as furniture, and
    the numbers of the lines that paragraphs of a text quote.
    """
    if not (text.startswith(">") or "\n>" in text):
        return text, [], frozenset()
    lines = text.splitlines()
    marked = {number for number, it in enumerate(lines, 1) if it.startswith(">")}
    whole = len(marked) >= _QUOTED * sum(bool(it.strip()) for it in lines)
    if not whole:
        marked = {it for run in _runs(marked) if _says_something(lines, run) for it in run}
    found = {it: match for it in marked if (match := _QUOTE_MARKS.match(lines[it - 1]))}
    marks = " ".join(" ".join(found[it]["marks"] for it in sorted(found)).split())
    for number, match in found.items():
        blank = "" if whole else " " * match.end()
        lines[number - 1] = blank + lines[number - 1][match.end() :]
    furniture = [Block(marks, 1, region=Region.FURNITURE)] if marks else []
    return "\n".join(lines), furniture, frozenset() if whole else frozenset(found)


def _runs(numbers: set[int]) -> list[range]:
    """The lines that stand one below the other, of those with these numbers."""
    starts = sorted(it for it in numbers if it - 1 not in numbers)
    ends = sorted(it for it in numbers if it + 1 not in numbers)
    return [range(start, end + 1) for start, end in zip(starts, ends, strict=True)]


def _says_something(lines: list[str], run: range) -> bool:
    """Whether marked lines hold a sentence: a link has fewer words."""
    return len(" ".join(lines[it - 1] for it in run).split()) > _MOST_WORDS_OF_LINK


@frozen
class Line:
    """A line that says something: its words, the blank lines before it, the line as it is written, and how wide."""

    number: int
    indent: int
    column: int
    text: str
    gap: int
    raw: str
    width: int


def lines_of(text: str) -> list[Line]:
    """The lines that say something. Form feeds and their kin end lines too, as Python has it. Raises TooLong."""
    require_few_lines(text)
    lines: list[Line] = []
    gap, mark_alone = 0, ""
    written = text.removeprefix("\ufeff").splitlines()
    for number, raw in in_order(written):
        require_short_paragraph(len(raw))
        if (
            len(raw) < _LONGEST_MARK
            and _MARK_ALONE.fullmatch(raw)
            and any(written[number : number + 1])
        ):
            below = written[number]
            if below.strip() and len(lines) < _HEAD_LINES:
                mark_alone += f"{raw.strip()} "
                continue
        raw, mark_alone = f"{mark_alone}{raw.lstrip()}" if mark_alone else raw, ""
        words = " ".join(raw.split())
        if not words:
            gap += 1
            continue
        stamp = _STAMP.match(raw) if number == 1 else None
        if stamp:
            lines.append(_line(number, raw[: stamp.end()], gap))
            raw, gap = raw[stamp.end() :], 0
        column = COLUMNS.search(raw) if len(lines) < _HEAD_LINES else None
        if column and _are_columns(raw[: column.start("space")], raw[column.end("space") :]):
            lines.append(_line(number, raw[: column.start("space")], gap))
            raw, gap = raw[column.end("space") :], 0
        offices = _OFFICES_BEHIND.search(raw) if "담당" in raw else None
        if offices:
            lines.append(_line(number, raw[: offices.start()], gap))
            raw, gap = raw[offices.end() :], 1
        edge = _EDGE.fullmatch(raw) if "|" in raw else None
        if edge and edge["last"]:
            lines.append(_line(number, edge["last"], gap))
            raw, gap = "|", 0
        elif edge:
            if edge["first"].startswith((" ", "\t")):
                lines.append(_line(number, "|", gap))
                gap = 0
            raw = edge["first"]
        mark = _END_BEHIND.search(raw)
        lines.append(_line(number, raw[: mark.start()] if mark else raw, gap))
        if mark:
            lines.append(_line(number, mark["mark"], 0))
        gap = 0
    return lines


def _are_columns(left: str, right: str) -> bool:
    """Whether one of two pieces of a line is whole by itself, and the first no label of the second."""
    labelled = left.rstrip().endswith(":")
    return stands_alone(" ".join(left.split())) or (
        not labelled and stands_alone(" ".join(right.split()))
    )


def _line(number: int, raw: str, gap: int) -> Line:
    before = raw[: len(raw) - len(raw.lstrip())]
    indent, words = len(before.expandtabs(_TAB)), " ".join(raw.split())
    width = display_width(raw.rstrip().expandtabs(_TAB))
    return Line(number, indent, len(before) + 1, words, gap, raw, width)


def cells_of(raw: str) -> tuple[str, ...]:
    """The parts of a line that tabs or wide spaces part; none where it is of one piece."""
    written = raw.strip()
    if "\t" not in written and "   " not in written:
        return ()
    return tuple(" ".join(it.split()) for it in _WIDE.split(written))


def is_prose(line: Line, before: Line) -> bool:
    """Whether a line that may begin with a number or an address is prose, or ends what brackets hold."""
    if before.text.count("(") > before.text.count(")") and ")" in line.text:
        return True
    return sum(map(str.islower, line.text.split())) >= _MANY_WORDS


def is_nearly_full(line: Line, width: int) -> bool:
    """Whether a line of prose in the midst of a sentence ends near the margin, as one that was wrapped by hand."""
    within = line.text[-1].isalnum() or line.text[-1] == ","
    return within and line.width >= width * _NEARLY and is_prose(line, line)


def is_shouted(text: str) -> bool:
    """Whether a line of some length is in capitals."""
    return len(text) > _LONGEST_WORD and in_capitals(text)


def asks(text: str) -> bool:
    """Whether a line is a question of some words, which nobody is quoted with."""
    return text.endswith("?") and text[0].isalpha() and len(text.split()) >= _MANY_WORDS
