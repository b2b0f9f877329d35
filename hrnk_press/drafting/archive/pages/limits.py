"""How much of a file is read: beyond these no announcement goes, and memory would."""

import re

from hrnk_press.patterns import pattern

LONGEST_PARAGRAPH = 1_000_000
"""Letters of a paragraph; no announcement has as many in all."""
MOST_BLOCKS = 20_000
"""Paragraphs, items and cells of a file, and lines that say something."""
MOST_TAGS = 100_000
"""Tags of a page; each takes some kilobytes until the page is read."""
MOST_ATTRIBUTES = 2_000
"""Attributes of one tag: the parser compares each with all."""
MOST_HEADERS = 10_000
"""Header lines of a mail, and lines that may part it."""

_LONG_TAG = pattern(r"<[^<>]{20000,}")
_VALUE = pattern(r"\"[^\"]*\"|'[^']*'")
_MOST_BREAKS = 10 * MOST_BLOCKS


class TooLong(ValueError):
    """A file is longer than any announcement; says in what way."""


def require_short_paragraph(letters: int) -> None:
    """Raise TooLong for a paragraph of more letters."""
    if letters > LONGEST_PARAGRAPH:
        raise TooLong(f"a paragraph of it has more than {LONGEST_PARAGRAPH:,} letters")


def require_few_blocks(blocks: int) -> None:
    """Raise TooLong for a file of more blocks."""
    if blocks > MOST_BLOCKS:
        raise TooLong(f"it has more than {MOST_BLOCKS:,} paragraphs")


def require_few_lines(text: str) -> None:
    """Raise TooLong for a text of more lines."""
    breaks = text.count("\n") + text.count("\r")
    if breaks > _MOST_BREAKS or sum(map(bool, map(str.strip, text.splitlines()))) > MOST_BLOCKS:
        raise TooLong(f"it has more than {MOST_BLOCKS:,} lines")


def require_few_tags(page: str) -> None:
    """Raise TooLong for a page of more tags, or with a tag of more attributes."""
    if page.count("<") > MOST_TAGS:
        raise TooLong(f"it has more than {MOST_TAGS:,} tags")
    for it in _LONG_TAG.finditer(page):
        if len(_VALUE.sub("", it[0]).split()) > MOST_ATTRIBUTES:
            raise TooLong(f"a tag of it has more than {MOST_ATTRIBUTES:,} attributes")


def require_few_headers(mail: bytes) -> None:
    """Raise TooLong for a mail of more headers, or in more parts."""
    head = re.match(rb"(?:[^\r\n]+\r?\n){,%d}" % (MOST_HEADERS + 1), mail)
    if head and head[0].count(b"\n") > MOST_HEADERS:
        raise TooLong(f"it has more than {MOST_HEADERS:,} lines of headers")
    if mail.count(b"\n--") > MOST_HEADERS:
        raise TooLong(f"it has more than {MOST_HEADERS:,} parts")
