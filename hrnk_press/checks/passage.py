"""Printed text that rules search, with what they ask of it computed once.

What is searched is what a reader sees: `words_of` gives the words of a text, `words_of_markdown` those
of Markdown. Both point at the source all the same, and keep it for rules about how it is written.
"""

import re
from bisect import bisect
from collections.abc import Callable
from functools import cached_property
from unicodedata import normalize

from hrnk_press.checks.place import Place
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern
from hrnk_press.rendering.printed import Printed, printed, printed_line

_MARKS = (("“", "”"), ("„", "“”"), ("«", "»"), ("「", "」"), ("『", "』"), (r'(?<!\w)"', '"'))
_QUOTATION = "|".join(
    rf"{opening}(?:[^{closing}\n]|\n(?![ \t]*\n))*[{closing}]?" for opening, closing in _MARKS
)


_LETTERS = pattern(r"[^\W\d_]+")
# Letters and digits of other shapes that stand for those of ASCII: full width, and the mathematical ones.
_SHAPED = "[\uff01-\uff5e\U0001d400-\U0001d7ff]"


@frozen
class Passage:
    """Printed text and where it stands; `locate` gives the place of a character.

    `source` is the text as it is written, where that is another one, and `form` how it is printed.
    """

    text: str
    locate: Callable[[int], Place]
    source: "Passage | None" = None
    form: Printed | None = None

    @property
    def written(self) -> "Passage":
        """The text as it stands in its file."""
        return self.source or self

    def origin(self, offset: int) -> int:
        """Where the character at `offset` stands in the text as it is written."""
        return self.form.origin(offset) if self.form else offset

    @cached_property
    def folded(self) -> str:
        """The text in lower case, character for character as long as `text`."""
        if self.text.isascii():
            return self.text.lower()
        plain = re.sub(_SHAPED, lambda it: normalize("NFKC", it[0])[0], self.text)
        return plain.replace("İ", "i").lower()

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """Start and end of every quotation; one that is not closed runs to the end of its
        paragraph.
        """
        return tuple(match.span() for match in re.finditer(_QUOTATION, self.text))

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """Its words in lower case, in their order: runs of letters, whatever stands between them."""
        return tuple(_LETTERS.findall(self.folded))

    def quoted(self, offset: int) -> bool:
        """Whether the character at `offset` stands inside a quotation."""
        before = bisect(self.quotations, offset, key=lambda span: span[0])
        return before > 0 and offset < self.quotations[before - 1][1]


def words_of(written: Passage) -> Passage:
    """What a reader sees of a text that is no Markdown."""
    if written.text.isascii():
        return written
    return _printed_from(written, printed_line(written.text))


def words_of_markdown(written: Passage) -> Passage:
    """What a reader sees of Markdown."""
    return _printed_from(written, printed(written.text))


def _printed_from(written: Passage, form: Printed) -> Passage:
    return Passage(form.text, lambda at: written.locate(form.origin(at)), written, form)
