"""Brackets in such number that Markdown would be looked through for their links again and again."""

from functools import lru_cache

from hrnk_press.patterns import pattern

MOST_STEPS = 50_000_000
"""Characters of a paragraph times opening brackets in it: a third of a second for the parser."""

_BLANK_LINE = pattern(r"\n[ \t]*\n")


def crowded_at(markdown: str) -> int | None:
    """Where the first paragraph begins that holds too many opening brackets for its length, None without one.

    The parser looks from every opening bracket on for the end of a link. A paragraph of 5,000 characters
    may hold as many brackets as it likes, one of 100,000 characters still 500.
    """
    if not is_crowded(markdown):
        return None
    start = 0
    for blank in (*_BLANK_LINE.finditer(markdown), None):
        end = blank.start() if blank else len(markdown)
        if is_crowded(markdown[start:end]):
            return start
        start = blank.end() if blank else end
    return None


@lru_cache(maxsize=2)
def is_crowded(paragraph: str) -> bool:
    """Whether it holds too many; asked anew at each of its brackets."""
    return len(paragraph) * paragraph.count("[") > MOST_STEPS
