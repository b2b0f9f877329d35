"""A text laid out: its terms, what was read in them, and where its sentences and lines end."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from hrnk_press.embargo.reading.items import Item
from hrnk_press.embargo.reading.recast import recast
from hrnk_press.embargo.reading.terms import Terms

_SENTENCE_END = re.compile(r"[.!?]+[)\"']?(?: |\n|$)|\n")


@dataclass(frozen=True, slots=True)
class Layout:
    """A text's terms, its shape with items taken out, its items, and the sentences' ends."""

    terms: Terms
    shape: str
    items: tuple[Item, ...]
    ends: tuple[int, ...]

    def sentence(self, at: int) -> int:
        """The number of the sentence or line that holds the term at `at`."""
        return bisect_right(self.ends, at)

    def span(self, sentence: int) -> tuple[int, int]:
        """First term and end of a sentence."""
        start = self.ends[sentence - 1] if sentence else 0
        return start, self.ends[sentence] if sentence < len(self.ends) else len(self.shape)

    def words(self, start: int, end: int) -> int:
        """How many words between two terms say nothing about time."""
        return self.shape.count("x", start, end) + self.shape.count("P", start, end)

    @property
    def sentences(self) -> int:
        """How many sentences and lines there are."""
        return len(self.ends) + 1


def lay_out(terms: Terms, shape: str, items: list[Item]) -> Layout:
    """The text's items in order, and where its sentences and lines end."""
    ends = [
        match.end()
        for match in _SENTENCE_END.finditer(shape)
        if shape[match.start()] == "\n" or _starts_sentence(terms, match.end())
    ]
    return Layout(
        terms, recast(terms, shape), tuple(sorted(items, key=lambda it: it.start)), tuple(ends)
    )


def _starts_sentence(terms: Terms, at: int) -> bool:
    """Whether a capital, or a script without capitals, follows."""
    if at >= len(terms.terms):
        return True
    first = terms.text[terms.terms[at].start]
    return first.isalpha() and not first.islower()
