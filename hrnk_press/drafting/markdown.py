"""Plain words as Markdown that reads back as the same words."""

import re

from hrnk_press.letters import is_printed
from hrnk_press.patterns import pattern
from hrnk_press.rendering.body import cleaned

# A web address is taken as it stands (rendering/addresses.py), so nothing in it is escaped.
_ADDRESS = pattern(r"(?<![A-Za-z0-9.+-])https?://[A-Za-z0-9\[][!-;=?-~]*")
# What CommonMark interprets inside a line. An underscore between letters or digits is left alone
# (it makes no emphasis there); a bracket matters only where the target of a link could follow.
_INLINE = pattern(r"[\\`*<]|(?<![^\W_])_|_(?![^\W_])|\](?=[(\[:])|&(?=#?\w+;)")
# One of these is in all that; most lines have none.
_MARKS = r"\`*<_]&"
_UNMARKED = bytes(it for it in range(32, 127) if chr(it) not in _MARKS)
# What it interprets at the beginning of a line: headings, quotes, lists, rules, fences.
_LINE_START = pattern(r"#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|~~~")
_NUMBERED = pattern(r"(\d{1,9})([.)])(?=\s|$)")


def as_markdown(words: str) -> str:
    """One line of Markdown whose words are exactly `words`, but for control characters.

    Line breaks and runs of space become one space.
    """
    if _is_plain(words):
        return words
    line = single_spaced(words if is_printed(words) else cleaned(words))
    if not any(map(line.__contains__, _MARKS)):
        return _guard_start(line)
    escaped: list[str] = []
    end = 0
    for address in _ADDRESS.finditer(line):
        escaped += (_escape(line[end : address.start()]), _address(address))
        end = address.end()
    return _guard_start("".join(escaped) + _escape(line[end:]))


def _is_plain(words: str) -> bool:
    """Whether it is a line of ASCII without a mark of Markdown that begins with a letter, as most are."""
    if not (words.isascii() and words[:1].isalpha()):
        return False
    return not words.encode().translate(None, _UNMARKED) and "  " not in words and words[-1] != " "


def single_spaced(words: str) -> str:
    """The words with one space between them, as they are where they have no other; none is looked for twice."""
    plain = is_printed(words) and "  " not in words and words[:1] != " " != words[-1:]
    return words if plain else " ".join(words.split())


def _address(found: re.Match[str]) -> str:
    """The address as it stands, or its letters alone where a mark that must be escaped ends it:
    the backslash would count as part of the address.
    """
    if found.group()[-1] in "*_" or found.string.startswith("<", found.end()):
        return _escape(found.group()).replace("://", r"\://")
    return found.group()


def _escape(text: str) -> str:
    return _INLINE.sub(r"\\\g<0>", text)


def _guard_start(line: str) -> str:
    if _LINE_START.match(line):
        return f"\\{line}"
    return _NUMBERED.sub(r"\1\\\2", line, count=1) if _NUMBERED.match(line) else line
