"""Where a finding points to, and how a position in a text becomes a line and a column."""

import re
from collections.abc import Callable

from hrnk_press.frozen import frozen

KeyPath = tuple[str | int, ...]
"""The way to a value in a TOML file: `("contacts", 0, "person")`."""

Locate = Callable[[KeyPath], tuple[int, int]]
"""Gives line and column, counted from 1, of a key in one file."""

CONTACTS_FILE = "contacts.toml"
PRESS_FILE = "press.toml"

_VALUE_START = r"""(?:[\w.\-"']+[ \t]*=[ \t]*)?("{3}\n?|'{3}\n?|"|')"""


@frozen
class Place:
    """A file of the office, with line and column counted from 1 where they are known."""

    file: str
    line: int | None = None
    column: int | None = None


@frozen
class TomlFile:
    """A TOML file of the office. `places` and `source` are asked only when there is something to report."""

    name: str
    places: Locate = lambda _: (1, 1)
    source: Callable[[], str] = str

    def place(self, *key: str | int) -> Place:
        """The place of a key."""
        return Place(self.name, *self.places(key))

    def place_in(self, key: KeyPath, value: str, offset: int) -> Place:
        """The place of the character at `offset` of the string that stands at `key`."""
        return place_in_value(self.name, self.source(), self.places(key), value, offset)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at `offset`."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def place_in_value(file: str, source: str, key: tuple[int, int], value: str, offset: int) -> Place:
    """The place of the character at `offset` of a TOML string that stands at `key` in `source`.

    Where the string is written with escapes, and its characters cannot be counted in the source,
    the place of the key itself.
    """
    line, column = key
    start = 0
    for _ in range(line - 1):
        start = source.find("\n", start) + 1
    opening = re.compile(_VALUE_START).match(source, start + column - 1)
    if opening and source.startswith(value, opening.end()):
        line, column = line_and_column(source, opening.end() + offset)
    return Place(file, line, column)
