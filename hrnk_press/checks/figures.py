"""Figures in a text: in digits, and in English words up to ninety-nine, with their hundreds and millions."""

import re
from collections.abc import Iterator

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

_UNITS_WORDS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
_UNITS = tuple(_UNITS_WORDS.split())
_TENS_WORDS = """
twenty thirty forty fifty sixty seventy eighty ninety
"""
_TENS = tuple(_TENS_WORDS.split())
_SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "dozen": 12.0,
}
_VALUES = {word: float(number) for number, word in enumerate(_UNITS)}
_VALUES |= {word: float(number) for word, number in zip(_TENS, range(20, 100, 10), strict=True)}
_SCALE = rf"(?:[ -]({'|'.join(_SCALES)})\b)?"
_DIGITS = (
    r"(?<![\w.,:/-])[$€£₩]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![A-Za-z0-9_:/]|[.,]\d|-\d)"
    + _SCALE
)
_WORDS = (
    rf"\b(?:({'|'.join(_TENS)})(?:-({'|'.join(_UNITS[1:10])}))?|({'|'.join(_UNITS[2:])}))\b{_SCALE}"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
# In German, Spanish and French, which write the day first.
_MONTH_BEHIND = (
    r"(?:de\s+)?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november"
    r"|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre"
    r"|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)\b"
)
_DAY_BEFORE = rf"\b{_MONTH}\s+\Z"
_DATE_OR_TIME_AFTER = (
    rf"(?:st|nd|rd|th)?\s+{_MONTH}\b|(?:er|\.)?\s+{_MONTH_BEHIND}"
    r"|\s*[ap]\.?m\b|\s+(?:h|uhr|horas)\b|\s*(?:년|월|일|시|분|차)"
)
_DIGIT = pattern(r"\d")
_YEARS = range(1900, 2101)


@frozen
class Figure:
    """A figure, where it begins and how it is written."""

    value: float
    start: int
    shown: str


def figures(text: str, *, words: bool) -> Iterator[Figure]:
    """What a text counts: no date, no year, no time of day, and no number that is part of a name (G7)."""
    folded = text.lower()
    for match in re.finditer(_DIGITS, folded) if _DIGIT.search(folded) else ():
        value = float(match[1].replace(",", ""))
        is_year = not match[2] and "," not in match[1] and value in _YEARS
        before = folded[max(0, match.start() - 14) : match.start()]
        if not (
            is_year
            or re.search(_DAY_BEFORE, before)
            or re.match(_DATE_OR_TIME_AFTER, folded[match.end() : match.end() + 20])
        ):
            yield Figure(
                value * _SCALES.get(match[2], 1), match.start(), text[slice(*match.span())]
            )
    if words:
        yield from _in_words(text, folded)


def stated(text: str, *, words: bool) -> Iterator[float]:
    """Every number that a text gives in any way, dates and parts of names too."""
    folded = text.lower()
    for match in re.finditer(rf"(\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?){_SCALE}", folded):
        value = float(match[1].replace(",", ""))
        yield value
        yield value * _SCALES.get(match[2], 1)
    if words:
        yield from (it.value for it in _in_words(text, folded))


def _in_words(text: str, folded: str) -> Iterator[Figure]:
    if not any(word in folded for word in _VALUES):
        return
    for match in re.finditer(_WORDS, folded):
        tens, unit, small, scale = match.groups()
        value = _VALUES[tens] + _VALUES.get(unit, 0) if tens else _VALUES[small]
        yield Figure(value * _SCALES.get(scale, 1), match.start(), text[slice(*match.span())])
