"""Words that the end of a line of plain text has broken, behind a hyphen."""

import re
from collections.abc import Iterable, Iterator

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.notes import Note
from hrnk_press.patterns import pattern

_HYPHENS = ("-", "\u2010", "\u2011")
_SOFT = "\u00ad"
# What stands behind a hyphen that waits for a second word: "short- and long-term".
_SECOND = pattern(
    r"(?:and|or|to|through|nor|but|as|und|oder|bis|bzw|beziehungsweise|sowie|noch|wie|als|statt|et|ou|y|e|o|a|u)(?![\w-])",
    re.IGNORECASE,
)
_FEWEST_WORDS = 4
_PART = pattern(r"[^\W\d_]+\Z")
_REST = pattern(r"[\w-]*\w")
_ONE_PART = pattern(r"[^\W\d_]{1,}")
# First parts of words that are written with a hyphen.
_FIRST = frozenset(
    [
        "well",
        "ill",
        "so",
        "self",
        "long",
        "short",
        "high",
        "low",
        "half",
        "full",
        "mid",
        "old",
        "new",
        "large",
        "small",
        "open",
        "hard",
        "much",
        "first",
        "second",
        "third",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "year",
        "north",
        "south",
        "east",
        "west",
        "state",
        "world",
        "government",
    ]
)
_SHORTEST_REST = 4
_MOST_NAMED = 5


def joint(before: str, text: str) -> str:
    """What stands between two lines of a paragraph: a blank, or nothing where the first ends within a word."""
    if before.endswith(_SOFT):
        return ""
    if not before.endswith(_HYPHENS) or not before[-2:-1].isalnum() or not text[0].isalnum():
        return " "
    if _SECOND.match(text):
        return " "
    if text[0].isupper():
        # A dash that no blank parts from what stands before it looks the same: "it was cold-", "GENEVA-".
        prose = sum(map(str.islower, before.split())) >= _FEWEST_WORDS
        return "" if prose and before.split()[-1][0].isupper() else " "
    return ""


def doubtful(before: str, text: str) -> str:
    """The word that was broken there, with its hyphen, where that may have been set for the break alone; else empty."""
    part = _PART.search(before[:-1])
    rest = _REST.match(text)
    if part is None or rest is None or not before.endswith(_HYPHENS):
        return ""
    begun = before.split()[-1]
    if begun.count("-") > 1 or not _ONE_PART.fullmatch(rest[0]):
        return ""
    if not (part[0][-1].islower() and rest[0][0].islower()):
        return ""
    known = part[0].lower() in _FIRST and len(rest[0]) >= _SHORTEST_REST
    return "" if known else f"{part[0]}-{rest[0]}"


def broken_notes(blocks: Iterable[Block]) -> Iterator[Note]:
    """What is to be said of words that were broken so: one note of all."""
    found = [(it.line, word) for it in blocks if it.broken_words for word in it.broken_words]
    if not found:
        return
    named = ", ".join(f"“{word}”" for _, word in found[:_MOST_NAMED])
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    said = f"the end of a line broke a word, and its hyphen stays: {named}{more}"
    yield Note(found[0][0], said, "strike the hyphen where it is none of the word’s own")
