"""A stretch of printed text that rules search, with what they ask of it computed once."""

import re
from bisect import bisect
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from hrnk_press.checks.place import Place

_MARKS = (("“", "”"), ("„", "“”"), ("«", "»"), ("「", "」"), ("『", "』"), (r'(?<!\w)"', '"'))
_QUOTATION = "|".join(
    rf"{opening}(?:[^{closing}\n]|\n(?![ \t]*\n))*[{closing}]?" for opening, closing in _MARKS
)


@dataclass(frozen=True)
class Passage:
    """Printed text and where it stands; `locate` gives the place of a character."""

    text: str
    locate: Callable[[int], Place]

    @cached_property
    def folded(self) -> str:
        """The text in lower case, character for character as long as `text`."""
        return self.text.replace("İ", "i").lower()

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """Start and end of every quotation; one that is not closed runs to the end of its
        paragraph.
        """
        return tuple(match.span() for match in re.finditer(_QUOTATION, self.text))

    def quoted(self, offset: int) -> bool:
        """Whether the character at `offset` stands inside a quotation."""
        before = bisect(self.quotations, offset, key=lambda span: span[0])
        return before > 0 and offset < self.quotations[before - 1][1]
