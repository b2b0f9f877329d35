"""The words of embargo lines, in five languages, as data; and how a phrase is found.

`phrases()` is a tree of words: each step leads to the words that may follow, and the empty word holds
what the phrase up to there means.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

from hrnk_press.embargo.reading.items import ZoneOption, ZoneWord
from hrnk_press.embargo.reading.lexicon import (
    clauses,
    cues,
    english,
    french,
    german,
    korean,
    peoples,
    places,
    regions,
    releases,
    spanish,
    zone_words,
)

# Where one spelling has several kinds, the kind named first wins.
PRECEDENCE = "µZUzGlnVJECeQRNXMmWwABHIhTKLPfF"

LANGUAGES = (english, releases, korean, german, spanish, french, clauses, cues)

# "mar" is March, and Tuesday in French and Spanish; which one shows by what follows.
MARCH_OR_TUESDAY = "mar"


# Shorter names of weekdays would turn into other words.
LONG_ENOUGH = 6


class Meant(NamedTuple):
    """What a phrase means: its kind (see `kinds`) and its value."""

    kind: str
    value: Any


class Branch(dict[str, "Branch"]):
    """The words that may come next; `meant` where a phrase ends here."""

    meant: Meant | None = None


@cache
def phrases() -> Branch:
    """The tree of all phrases."""
    root = Branch()
    root.setdefault(MARCH_OR_TUESDAY, Branch()).meant = Meant("µ", None)
    for phrase, meant in _entries():
        branch = root
        for word in phrase.split():
            branch = branch.setdefault(word, Branch())
        held = branch.meant
        if held is None or _rank(meant) < _rank(held):
            branch.meant = meant
    return root


def weekdays() -> tuple[str, ...]:
    """The names of weekdays that are long enough to be known when misspelt."""
    return tuple(
        phrase
        for language in LANGUAGES
        for listed in language.PHRASES.get("W", {}).values()
        for phrase in listed.split("|")
        if phrase.isascii() and phrase.isalpha() and len(phrase) >= LONG_ENOUGH
    )


@cache
def korean_morphemes() -> tuple[str, ...]:
    """Every Hangul word of the phrases, the longest first, to cut text written without spaces."""
    words = {word for phrase, _ in _entries() for word in phrase.split() if word[0] >= "가"}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def abbreviated(name: str) -> ZoneWord:
    """The zone word of an abbreviation such as "EST"."""
    options = tuple(
        ZoneOption(meaning.zone, meaning.minutes * 60, name)
        for meaning in zone_words.meanings(name)
    )
    return ZoneWord(name, options)


def _spelled(name: str) -> ZoneWord:
    """The zone word of an abbreviation's full name, which means one place where letters mean several."""
    return replace(abbreviated(name), options=abbreviated(name).options[:1])


def named(*zones: str) -> ZoneWord:
    """A place or generic name that stands for one of these zones."""
    return ZoneWord(zones[0], tuple(ZoneOption(zone) for zone in zones))


UTC_WORD = named("Etc/UTC")


def _rank(meant: Meant) -> int:
    return PRECEDENCE.find(meant.kind)


def _entries() -> Iterator[tuple[str, Meant]]:
    for language in LANGUAGES:
        for kind, values in language.PHRASES.items():
            for value, listed in values.items():
                for phrase in listed.split("|"):
                    yield phrase, Meant(kind, value)
    yield from _zone_entries()
    for name, zones in places.places().items():
        yield name, Meant("P", named(*zones))
    for name, zones in regions.states().items():
        if regions.in_full(name):
            yield name, Meant("P", named(*zones))


def _zone_entries() -> Iterator[tuple[str, Meant]]:
    for name in zone_words.ABBREVIATIONS - {"UTC"}:
        yield name.lower(), _zone(name.lower(), abbreviated(name))
    yield "utc", _zone("utc", UTC_WORD)
    for name, listed in zone_words.SPELLED.items():
        word = UTC_WORD if name == "UTC" else _spelled(name)
        for phrase in listed.split("|"):
            yield phrase, _zone(phrase, word)
    for name, phrase in zone_words.in_north_america():
        generic = name not in zone_words.ABBREVIATIONS
        yield phrase, _zone(phrase, named(name) if generic else _spelled(name))
    for zone_name, listed in zone_words.GENERIC.items():
        for phrase in listed.split("|"):
            yield phrase, _zone(phrase, named(zone_name))
    for listed, zones in zone_words.SEVERAL.items():
        for phrase in listed.split("|"):
            yield phrase, _zone(phrase, named(*zones))
    for zone_name, listed in peoples.PEOPLES.items():
        for phrase in peoples.in_four_languages(listed):
            yield phrase, _zone(phrase, named(zone_name))
    for zone_name, adjective in zone_words.ADJECTIVES.items():
        yield adjective, Meant("P", named(zone_name))


def _zone(phrase: str, word: ZoneWord) -> Meant:
    if phrase in ("utc", "gmt"):
        return Meant("U", word)
    return Meant("z" if phrase in zone_words.WORD_LIKE else "Z", word)
