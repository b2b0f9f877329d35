"""HTML that fits a telephone: long words may break, wide tables scroll by themselves."""

import re

from hrnk_press.rendering.markup import Inlines, Table, plain

# Letters of a word that may not fit one line of a screen 320 pixels wide, in text and in a title.
LONGEST_WORD = 30
LONGEST_WORD_IN_TITLE = 20
# Pixels: of a letter, of what surrounds a cell's text, and of the text column on that screen.
LETTER = 9
CELL_SIDES = 16
NARROWEST_COLUMN = 288


def escaped(text: str) -> str:
    """`text` for HTML outside attributes, as a browser writes it."""
    markup = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return markup.replace("\N{NO-BREAK SPACE}", "&nbsp;")


def quoted(text: str) -> str:
    """`text` for an attribute between double quotes, as a browser writes it."""
    markup = text.replace("&", "&amp;").replace('"', "&quot;")
    return markup.replace("\N{NO-BREAK SPACE}", "&nbsp;")


def breakable(text: str, longest: int = LONGEST_WORD, *, within_link: bool = False) -> str:
    """`text` escaped, its longest words free to break where they would run out of the screen.

    Within a link the word begins on the line it is met on, since it must keep its underline; Hangul
    and Han break by themselves.
    """
    words = text.split(" ")
    if max(map(len, words)) < longest:
        return escaped(text)
    kind = "address" if within_link else "long"
    return " ".join(
        escaped(word) if len(word) < longest else _broken(word, longest, kind) for word in words
    )


def _broken(word: str, longest: int, kind: str) -> str:
    parts = ["", word, ""]
    if not all("!" <= character <= "\u10ff" for character in word):
        parts = re.split(rf"([!-\u10ff]{{{longest},}})", word)
    return "".join(
        f'<span class="{kind}">{escaped(part)}</span>' if number % 2 else escaped(part)
        for number, part in enumerate(parts)
    )


def is_wide(table: Table) -> bool:
    """Whether the longest words of the columns, side by side, are wider than that screen."""
    columns = zip(table.header, *table.rows, strict=True)
    letters = (max(map(_longest_word, column)) for column in columns)
    return sum(count * LETTER + CELL_SIDES for count in letters) > NARROWEST_COLUMN


def _longest_word(cell: Inlines) -> int:
    words = (len(word) for word in plain(cell).split())
    return min(max(words, default=0), LONGEST_WORD)
