"""Zones in the terms of a text: abbreviations, generic names, places beside a time, offsets."""

import re
from datetime import timedelta

from hrnk_press.embargo.abbreviations import offset_label
from hrnk_press.embargo.reading.items import Item, ZoneOption, ZoneWord
from hrnk_press.embargo.reading.lexicon import UTC_WORD
from hrnk_press.embargo.reading.terms import Terms

TAKEN = "$"

# Offsets, read before clock times, which they look like: UTC+9, GMT-5, UTC+05:30, then 14:00+09:00.
_OFFSET = re.compile(
    r"U ?(?P<sign>[+-]) ?(?:(?P<h>[12])(?::?(?P<m>2)(?::(?P<s>2))?)?|(?P<hm>[40]))(?![0-9:])"
)
_BARE_OFFSET = re.compile(
    r"(?:(?<=:2)|(?<=t[46])) ?(?P<sign>[+-])(?:(?P<h>2)(?::?(?P<m>2))?|(?P<hm>[40]))(?![0-9:])(?P<s>)"
)

# Zones, read when clock times are `#` and days `_`.
_PLACE = re.compile(
    r"K'? ?(?:F ?'?)*(?:L ?)?(?:F ?'?)*(?:: ?)?(?P<after>[PZzU])(?: T)?"
    r"|(?:L )?(?P<before>P),? ?\(?(?:L ?)?T"
    r"|(?P<korean>P) ?L(?: ?T)?"
    r"|L T,? ?\(?(?:F )*(?P<named>P)"
    r"|L,? ?\(?(?:F )*(?P<local>P)"
)
_WORD = re.compile(r"[ZU](?: T)?")
_WEAK = re.compile(r"z(?: T)?")
_BARE_PLACE = re.compile(
    r"(?<=#)(?: ?[(,\[] ?| F | )?(?P<after>P)(?!-)|(?P<before>P)(?:: ?| - | )(?=#)"
)
_UNCLEAR = re.compile(r"(?<=#)(?: ?[(,] ?| )(?P<name>x)(?: x)? T|L ?T?|K ?L")
_BESIDE = re.compile(r"(?:[#_$][).]?(?: ?[(\[/,] ?| ?)|T |T: )$")
_NEXT = re.compile(r"(?:: ?| )(?=#)| T")
_UNKNOWN_LETTERS = re.compile(r"(?<=#)(?: ?[(] ?| )(?P<name>x)(?=$|[ ),.;/\n])")


def find_offsets(terms: Terms, shape: str) -> tuple[list[Item], str]:
    """Offsets from UTC, and the shape with their terms taken out."""
    items: list[Item] = []
    for pattern in (_OFFSET, _BARE_OFFSET):
        for match in list(pattern.finditer(shape)):
            word = _offset(terms, match, bare=pattern is _BARE_OFFSET)
            if word is not None:
                items.append(Item(word, match.start(), match.end()))
                shape = _without(shape, match)
    return items, shape


def find_zones(terms: Terms, shape: str) -> tuple[list[Item], str]:
    """Every zone named in words, and the shape with their terms taken out."""
    items: list[Item] = []
    for pattern, reader in _READERS:
        for match in list(pattern.finditer(shape)):
            word = reader(terms, shape, match)
            if word is not None:
                start = match.start() + len(match[0]) - len(match[0].lstrip(" (,[F"))
                items.append(Item(word, start, match.end()))
                shape = shape[:start] + TAKEN * (match.end() - start) + shape[match.end() :]
    return items, shape


def _without(shape: str, match: re.Match[str]) -> str:
    return shape[: match.start()] + TAKEN * len(match.group()) + shape[match.end() :]


def _offset(terms: Terms, match: re.Match[str], *, bare: bool) -> ZoneWord | None:
    def number(group: str) -> int:
        return int(terms.terms[match.start(group)].value) if match[group] else 0

    hours, minutes = divmod(number("hm"), 100) if match["hm"] else (number("h"), number("m"))
    if hours > 14 or minutes > 59:
        return None
    if bare and match["sign"] == "-" and "t" not in terms.shape and not match["hm"]:
        return None  # "14:00-15:00" is from when to when
    seconds = hours * 3600 + minutes * 60 + number("s")
    seconds = -seconds if match["sign"] == "-" else seconds
    if seconds == 0:
        return UTC_WORD
    return ZoneWord(offset_label(timedelta(seconds=seconds)), (ZoneOption(seconds=seconds),))


def _value(terms: Terms, match: re.Match[str]) -> ZoneWord:
    assert match.lastgroup is not None
    word: ZoneWord = terms.terms[match.start(match.lastgroup)].value
    return word


def _place(terms: Terms, _: str, match: re.Match[str]) -> ZoneWord:
    return _worded(terms, _value(terms, match), match.start(), match.end())


def _word(terms: Terms, _: str, match: re.Match[str]) -> ZoneWord:
    return _worded(terms, terms.terms[match.start()].value, match.start(), match.end())


def _weak(terms: Terms, shape: str, match: re.Match[str]) -> ZoneWord | None:
    """EST, ET, IST and the like: in capitals or after a.m., and beside a time, day or zone."""
    written = terms.original(match.start(), match.start() + 1)
    before = terms.shape[: match.start()].rstrip(" (")
    if not written.replace(".", "").replace(" ", "").isupper() and not before.endswith("A"):
        return None
    beside = _BESIDE.search(shape[: match.start()]) or _NEXT.match(shape, match.start() + 1)
    if beside is None or (written == "ET" and shape.startswith(" #", match.end())):
        return None
    return _word(terms, shape, match)


def _bare(terms: Terms, _: str, match: re.Match[str]) -> ZoneWord:
    assert match.lastgroup is not None
    start = match.start(match.lastgroup)
    return _worded(terms, _value(terms, match), start, start + 1)


def _unclear(terms: Terms, _: str, match: re.Match[str]) -> ZoneWord:
    return ZoneWord(terms.original(match.start(), match.end()).strip(" (,"))


def _unknown_letters(terms: Terms, _: str, match: re.Match[str]) -> ZoneWord | None:
    """Capitals right after a time that are no zone we know, in a text that is not all capitals."""
    written = terms.original(match.start("name"), match.start("name") + 1)
    known_case = any(letter.islower() for letter in terms.text)
    if not (written.isupper() and 2 <= len(written) <= 5 and known_case):
        return None
    return ZoneWord(written)


def _worded(terms: Terms, word: ZoneWord, start: int, end: int) -> ZoneWord:
    return ZoneWord(terms.original(start, end).strip(), word.options)


_READERS = (
    (_PLACE, _place),
    (_WORD, _word),
    (_WEAK, _weak),
    (_BARE_PLACE, _bare),
    (_UNCLEAR, _unclear),
    (_UNKNOWN_LETTERS, _unknown_letters),
)
