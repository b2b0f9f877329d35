"""The two parts of a release's text: TOML between +++ lines, then Markdown."""

import re

from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

TOML_LINE = 2
_OPENING = pattern(r"\ufeff?\+\+\+[ \t]*\r?(?:\n|\Z)")
_CLOSING = pattern(r"^\+\+\+[ \t]*\r?$", re.MULTILINE)


@frozen
class Parts:
    """Where the parts stand in the text, as offsets: `text[toml]` and `text[body]` are what they name.

    `body_line` is the line, from 1, on which the body begins: the one after the second +++ line.
    """

    toml: slice
    body: slice
    body_line: int


def split(text: str, file: str) -> Parts | Fault:
    """The parts of a release's text, with or without byte order mark, LF or CRLF; else what is wrong."""
    opening = _OPENING.match(text)
    if opening is None:
        return Fault(
            "no-front-matter",
            "the file does not begin with a +++ line",
            file,
            1,
            1,
            _begin_hint(text),
        )
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        return Fault(
            "front-matter-without-end",
            "the front matter that begins here has no end",
            file,
            1,
            1,
            "Put a line with +++ and nothing else between the settings and the text",
        )
    body = min(closing.end() + 1, len(text))
    return Parts(
        slice(opening.end(), closing.start()),
        slice(body, len(text)),
        text.count("\n", 0, body) + (text[body - 1] != "\n") + 1,
    )


def _begin_hint(text: str) -> str:
    if text.lstrip("\ufeff \r\n").startswith("---"):
        return "Settings between --- lines are YAML; a release has TOML (key = value) between +++ lines"
    return "Begin with +++, the settings, and +++ again; hrnk-press new shows how it looks"
