"""What rules about style ask of a text: its paragraphs, and where words are somebody else's."""

import re
from functools import lru_cache

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.subject import Subject

LIST_ITEM = r"(?:[-*+•]|\d{1,9}[.)])[ \t]"


def is_english(subject: Subject) -> bool:
    """Whether rules about English words apply to the release."""
    return subject.release.language.startswith("en")


@lru_cache(maxsize=32)
def paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of everything that a blank line parts in a passage's text."""
    return tuple(match.span() for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*(?:\n\Z)?", text))


def is_quoted(passage: Passage, start: int) -> bool:
    """Whether the character at `start` stands in a quotation, between marks or in a block."""
    return passage.quoted(start) or line_start(passage, start).startswith(">")


def is_heading(passage: Passage, start: int) -> bool:
    """Whether the paragraph that begins at `start` is a heading of Markdown."""
    return line_start(passage, start).startswith("#")


def is_list_item(passage: Passage, start: int) -> bool:
    """Whether the line of the character at `start` begins a list's item."""
    return bool(re.match(LIST_ITEM, line_start(passage, start)))


def line_start(passage: Passage, offset: int) -> str:
    """The first characters of the line on which a printed character is written, without its indent."""
    written = passage.written.text
    begin = written.rfind("\n", 0, passage.origin(offset)) + 1
    return written[begin : begin + 60].lstrip(" \t")


def shown(passage: Passage, start: int, end: int) -> str:
    """What stands there, on one line."""
    return " ".join(passage.text[start:end].split())


def in_report_title(subject: Subject, passage: Passage, start: int) -> bool:
    """Whether the character at `start` belongs to the title of the release's report."""
    title = subject.release.report_title
    begin = passage.text.find(title) if title else -1
    while begin >= 0:
        if begin <= start < begin + len(title):
            return True
        begin = passage.text.find(title, begin + 1)
    return False
