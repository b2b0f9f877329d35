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
    r"U ?(?P<sign>[+-]) ?(?:(?P<h>[12])(?::?(?P<m>2)(?::(?P<s>2))?)?|(?P<hm>[40]))(?![0-9:]| ?[HI])"
)
_BARE_OFFSET = re.compile(
    r"(?:(?<=:2)|(?<=t[46])) ?(?P<sign>[+-])(?:(?P<h>2)(?::?(?P<m>2))?|(?P<hm>[40]))(?![0-9:])(?P<s>)"
)

# What an offset is not: "10:00 GMT + 1 day".
_COUNTED = re.compile(r" ?(?:[HIhuQ]|x$|x[.,;)\n])")

# Zones, read when clock times are `#` and days `_`.
_PLACE = re.compile(
    r"K'? ?(?:[Ff] ?'?)*(?:L ?)?(?:[Ff] ?'?)*(?:: ?)?(?P<after>[PZzU])(?: T)?"
    r"|(?:L )?(?P<before>P),? ?\(?(?:L ?)?T"
    r"|(?P<korean>P) ?L(?: ?T)?"
    r"|L T,? ?\(?(?:[Ff] )*(?P<named>P)"
    r"|(?P<spoken>L),? ?\(?(?:[Ff] )*(?P<local>P)"
)
_WORD = re.compile(r"[ZU](?: T)?")
_WEAK = re.compile(r"z(?: T)?")
_BARE_PLACE = re.compile(
    r"(?<=#)\.?(?: ?[(,\[] ?| [Ff] | )?(?P<after>P)(?!-| [xn]| \(n)|(?:(?<=_)|(?<=_\))) ?\((?P<bracketed>P)(?=\))"
    r"|(?P<before>P)(?:: ?| - | )(?=#)|(?:(?<=\n)|(?<=\A)|(?<=\n[-x·•] ))(?P<labelled>P)(?: ?[:|] ?| - )(?=_[_ ,]{1,40}[,|-]? ?#)|(?<=# _ )(?P<dated>P)(?=$|[\n|/;,)])|(?<=#) / (?P<slashed>P)(?=$|[\n)])|(?<=_),? [Ff] (?P<inside>P)(?=\))|(?<=_, )(?P<after_date>P)(?=\.?(?:$|\n)|[|/;)])"
)
# A place further from the time, behind a zone or date: "EST (Sydney)", "EST, 5 March 2026, Manila".
_FURTHER_PLACE = re.compile(
    r"(?:(?<=\$)\)?(?: ?[(,\[/-] ?| - | F | )|(?<=_)(?: \(|, | F ))(?P<place>P)(?=$|[)\],;.\n]| ?[#_(-])"
)
_AT_A_PLACE = frozenset(("in", "en", "a", "im"))
# "15:00 horas de Lima", "10 a.m. de Nueva York".
_OF_A_PLACE = frozenset(("de", "du", "d"))
# Before a place these make the name of another one: "New London", "East London".
_NAME_STARTS = frozenset(
    (
        "new",
        "east",
        "west",
        "north",
        "south",
        "port",
        "fort",
        "lake",
        "mount",
        "upper",
        "lower",
        "nueva",
        "nuevo",
        "san",
        "santa",
        "saint",
        "st",
    )
)
# A place, and a word that tells where it is, or the rest of its name: "Wellington, Somerset".
_NAME_GOES_ON = re.compile(
    r"P(?:, (?P<land>x)(?=$|[,.)\n;]| T)| f (?P<rest>x)| \((?P<held>x|P(?! ?[12])))"
)
_WORDS_TOO = frozenset(("center", "wake", "nome", "troll", "knox", "easter", "midway"))
_UNCLEAR = re.compile(
    r"(?<=[#_])(?: ?[(,] ?| )x(?: x)? T|x ?T(?= #)|K'? ?(?:[Ff] ?'?)*x|L ?T|(?<=#) ?\(?L(?: ?T)?|K ?L"
    r"|(?<=#)(?: ?[(,\[] ?| )P(?= [xn])"
)
_BESIDE = re.compile(r"(?:[#_$][).]?(?:,? ?[(\[/]? ?| - )|# x |T |T: )$")
_NEXT = re.compile(r"(?:: ?| )(?=#)| T")
_ALONE = re.compile(r" ?(?:$|[\n,;.()/|0-9_-]|[Ff]? ?_)")
_UNKNOWN = re.compile(r"(?<=#)(?: ?[(,] ?| )(?P<name>x)(?=$|[ ),.;/\n])")


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
                start = match.start() + len(match[0]) - len(match[0].lstrip(" (,[/-)Ff"))
                items.append(Item(word, start, match.end()))
                shape = shape[:start] + TAKEN * (match.end() - start) + shape[match.end() :]
    return items, shape


def _without(shape: str, match: re.Match[str]) -> str:
    return shape[: match.start()] + TAKEN * len(match.group()) + shape[match.end() :]


def _offset(terms: Terms, match: re.Match[str], *, bare: bool) -> ZoneWord | None:
    def number(group: str) -> int:
        return int(terms.terms[match.start(group)].value) if match[group] else 0

    hours, minutes = divmod(number("hm"), 100) if match["hm"] else (number("h"), number("m"))
    if hours > 15 or minutes > 59 or _COUNTED.match(terms.shape, match.end()):
        return None
    if match[0][1:].startswith(" - "):
        return None  # "10:00 GMT - 11" may be from when to when
    if bare and match["sign"] == "-" and "t" not in terms.shape and not match["hm"]:
        return None  # "14:00-15:00" is from when to when
    seconds = hours * 3600 + minutes * 60 + number("s")
    seconds = -seconds if match["sign"] == "-" else seconds
    if seconds == 0 and bare:
        return UTC_WORD
    label = offset_label(timedelta(seconds=seconds)) if seconds else "UTC+0"
    return ZoneWord(label, (ZoneOption(seconds=seconds),))


def _value(terms: Terms, match: re.Match[str]) -> ZoneWord:
    assert match.lastgroup is not None
    word: ZoneWord = terms.terms[match.start(match.lastgroup)].value
    return word


def _place(terms: Terms, _: str, match: re.Match[str]) -> ZoneWord | None:
    if match["spoken"] and terms.terms[match.start()].text == "local":
        return None  # "local Geneva media"
    assert match.lastgroup is not None
    if _of_another_name(terms, match.start(match.lastgroup)):
        return ZoneWord(terms.original(match.start(), match.end()).strip())
    return _worded(terms, _value(terms, match), match.start(), match.end())


def _word(terms: Terms, _: str, match: re.Match[str]) -> ZoneWord:
    return _worded(terms, terms.terms[match.start()].value, match.start(), match.end())


def _weak(terms: Terms, shape: str, match: re.Match[str]) -> ZoneWord | None:
    """EST, ET, IST and the like, beside a time, day or zone, and clearly no ordinary word.

    That is: in capitals, or after a.m. or p.m., or in brackets, or at the end of what is said in a
    text that has no capitals at all.
    """
    start, end = match.start(), match.start() + 1
    written = terms.original(start, end)
    if not _BESIDE.search(shape[:start]) and not _NEXT.match(shape, end):
        return None
    if written == "ET" and shape.startswith(" #", match.end()):
        return None  # "10H00 ET 12H00"
    capital = written.replace(".", "").isupper()
    after_half_day = terms.shape[:start].rstrip(" (").endswith("A")
    alone = _ALONE.match(shape, end) is not None and terms.text.islower()
    bracketed = shape[start - 1 : start] == "(" and shape[end : end + 1] == ")"
    return _word(terms, shape, match) if capital or after_half_day or alone or bracketed else None


def _bare(terms: Terms, shape: str, match: re.Match[str]) -> ZoneWord | None:
    """A place beside a time: "10:00 (London)", "10:00 in Seoul"; not "10:00 for Japan"."""
    assert match.lastgroup is not None
    start = match.start(match.lastgroup)
    if _of_another_name(terms, start):
        return ZoneWord(terms.original(start, start + 1))
    between = {it.text for it in terms.terms[match.start() : start] if it.kind in "Ff"}
    hours = terms.terms[match.start() - 1].kind in "HA" if match.start() else False
    if not between <= (_AT_A_PLACE | _OF_A_PLACE if hours else _AT_A_PLACE):
        return None
    if match["after_date"] and "," not in terms.terms[start].text:
        return None  # only where its land is named as well: "24 June 2026, Louisville, Ky."
    if terms.terms[start].text in _WORDS_TOO and shape[start + 1 : start + 3] in (" F", " f"):
        return None  # "10:00 Center for …"
    return _worded(terms, _value(terms, match), start, start + 1)


def _of_another_name(terms: Terms, at: int) -> bool:
    """Whether the place is only part of a name, or in a land not known: "East London", "Perth, Fife"."""
    if terms.terms[at].kind != "P":
        return False
    if at > 1 and terms.terms[at - 2].text in _NAME_STARTS and terms.shape[at - 2 : at] == "x ":
        return True
    goes_on = _NAME_GOES_ON.match(terms.shape, at)
    if goes_on is None:
        return False
    word = terms.terms[goes_on.start(goes_on.lastgroup or "land")]
    return terms.text[word.start].isupper() and not terms.text.isupper()


def _further(terms: Terms, shape: str, match: re.Match[str]) -> ZoneWord | None:
    """A place that must fit the abbreviation or name before it in its line; UTC fits everywhere."""
    at = match.start("place")
    between = terms.terms[at - 2]
    if between.kind == "F" and between.text not in _AT_A_PLACE | {"for"}:
        return None
    line = shape.rfind("\n", 0, at) + 1
    if not any(
        (terms.terms[before].kind in "ZzUP" and terms.terms[before].value is not UTC_WORD)
        or terms.terms[before].kind in "+-"
        for before in range(line, at)
        if shape[before] == TAKEN
    ):
        return None
    return _worded(terms, _value(terms, match), at, at + 1)


def _unclear(terms: Terms, _: str, match: re.Match[str]) -> ZoneWord:
    words = match[0].strip(" (,")
    local = bool(words) and not set(words) - set("L T")
    return ZoneWord(terms.original(match.start(), match.end()).strip(" (,"), local=local)


def _unknown(terms: Terms, shape: str, match: re.Match[str]) -> ZoneWord | None:
    """A few capitals right after a time that are no zone we know; or a name, where there is no zone."""
    written = terms.original(match.start("name"), match.start("name") + 1)
    letters = written.isupper() and 2 <= len(written) <= 5 and "," not in match[0]
    name = written[:1].isupper() and not set("ZUP$") & set(shape)
    return ZoneWord(written) if letters or name else None


def _worded(terms: Terms, word: ZoneWord, start: int, end: int) -> ZoneWord:
    return ZoneWord(terms.original(start, end).strip(), word.options)


_READERS = (
    (_PLACE, _place),
    (_WORD, _word),
    (_WEAK, _weak),
    (_BARE_PLACE, _bare),
    (_WEAK, _weak),
    (_FURTHER_PLACE, _further),
    (_UNCLEAR, _unclear),
    (_UNKNOWN, _unknown),
)
