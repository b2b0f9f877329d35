"""Days in figures of which only the country of a release tells whether the month or the day stands first."""

import datetime as dt
import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.heads.stray_lines import EVENT, LATER
from hrnk_press.drafting.archive.words.dates import date_in_full, month_named, whole_date
from hrnk_press.drafting.archive.words.states import is_american
from hrnk_press.patterns import pattern

# How telephones are numbered in North America alone.
_IN_AMERICA = pattern(r"(?<![\d-])(?:\(\d{3}\) ?|[2-9]\d\d[-.])[2-9]\d\d[-.]\d{4}\b(?![-.]\d)")
# The same, and however else a number there is called from abroad.
_AMERICAN = pattern(rf"{_IN_AMERICA.pattern}|\+1[ .(-]*[2-9]\d\d\b")
# How telephones of other countries are called from abroad, and how the British write theirs.
_ABROAD = pattern(r"\+(?!1\b|1[2-9]\d\d)[1-9]\d|(?<![\d-])0(?:7\d|1\d|2\d|3\d)\d{2,3} \d{3}")
_IN_FIGURES = pattern(
    r"(?:(?:date|released|posted|published|for (?:immediate )?release)\b[^\d]{0,12})?(?P<date>\d\d?([/-])\d\d?\2(?:\d{4}|\d\d))(?:,? .{0,20})?",
    re.IGNORECASE,
)
# Addresses and governments of countries in which English is written and the day stands first.
_HOST_ABROAD = pattern(r"(?:@[\w.-]+|\.govt?)\.(?:uk|ie|au|nz|za)\b")
_SLASHED = pattern(
    r"(?<![\d/-])(?P<day>\d\d?)(?P<mark>[/-])(?P<month>\d\d?)(?P=mark)(?P<year>\d{4}|(?<=/)\d\d)(?![\d/-])"
)
_IN_WORDS = pattern(
    r"\b(?:(?P<day>\d\d?)(?:st|nd|rd|th|\.)? (?:of |de )?(?P<month>[^\W\d_]{3,10})|(?P<before>[^\W\d_]{3,10}) (?P<behind>\d\d?)(?:st|nd|rd|th)?)\b"
)
_DAY_IN_WORDS = pattern(
    r"(?:[A-ZÀ-Ü][\w .’'-]{1,30}, ?){0,2}(?P<day>\d\d?)(?:st|nd|rd|th|\.)? (?:of |de )?(?P<month>[^\W\d_]{3,10})(?:,? (?P<year>\d{4}))?"
)
_ZONES = "New_York Chicago Denver Phoenix Los_Angeles Detroit Anchorage"
_AMERICAN_ZONES = frozenset(f"America/{it}" for it in _ZONES.split())
_DAY_FIRST = ("de", "es", "fr")
_IN_LETTERS = ("en", *_DAY_FIRST)
_MOST_LINES = 16
_PROSE = 12
_MONTHS_OF_YEAR = 12
_OF_CENTURY = 2


def american_date(lines: Sequence[Block], place: str) -> dt.date | None:
    """The day that one of the first lines is in figures, month first, where the place or a telephone, and none abroad, is in America."""
    if not is_american(place):
        called = any(_IN_AMERICA.search(it.text) for it in lines)
        if not called or any(_ABROAD.search(it.text) for it in lines):
            return None
    first = (_IN_FIGURES.fullmatch(it.text) for it in lines[:_MOST_LINES])
    said = (whole_date(it["date"], month_first=True) for it in first if it)
    return next(filter(None, said), None)


def european_date(lines: Sequence[Block], language: str, place: str) -> dt.date | None:
    """The day that one of the first lines is in figures, where the day stands first: in most languages, and out of America.

    A telephone or an address abroad tells nothing beside one in America, or where the `place` is there. A first figure that
    is no month is the day in every language but those that begin with the year; beside a year of two figures, which may
    come first as well, where a line names that day in words. Otherwise a line of its own tells, with the day first.
    """
    for line in lines[:_MOST_LINES]:
        found = _SLASHED.search(line.text) if len(line.text.split()) <= _PROSE else None
        if found is None or EVENT.match(line.text) or LATER.search(line.text):
            continue
        plain = language in _IN_LETTERS and int(found["day"]) > _MONTHS_OF_YEAR
        if plain and len(found["year"]) == _OF_CENTURY:
            plain = _is_in_words(lines, int(found["day"]), int(found["month"]))
        elif not plain and not _is_of_america(place):
            plain = _is_dated_alike(lines[:_MOST_LINES], found)
        if plain or language in _DAY_FIRST or _is_abroad(lines, place):
            return date_in_full(f"{found['day']}.{found['month']}.{found['year']}")
        return None
    return None


def _is_in_words(lines: Sequence[Block], day: int, month: int) -> bool:
    """Whether a line names that day of a month in words: "Thursday, 21st June"."""
    said = (it for line in lines for it in _IN_WORDS.finditer(line.text))
    return any(
        int(it["day"] or it["behind"]) == day and month_named(it["month"] or it["before"]) == month
        for it in said
    )


def _is_dated_alike(lines: Sequence[Block], figures: re.Match[str]) -> bool:
    """Whether a line is that day in words, before its month, and nothing else but a town: "Bern, 5 March"."""
    for line in lines:
        said = _DAY_IN_WORDS.fullmatch(line.text)
        if (
            said
            and said["year"] in (None, figures["year"])
            and int(said["day"]) == int(figures["day"])
        ):
            return month_named(said["month"]) == int(figures["month"])
    return False


def _is_abroad(lines: Sequence[Block], place: str) -> bool:
    """Whether a telephone or a host tells a country other than America, and nothing tells that."""
    abroad = any(_ABROAD.search(it.text) or _HOST_ABROAD.search(it.text) for it in lines)
    american = _is_of_america(place) or any(_AMERICAN.search(it.text) for it in lines)
    return abroad and not american


def _is_of_america(place: str) -> bool:
    """Whether a place is in the United States, by its state or as a town that everybody knows."""
    if not place or is_american(place):
        return bool(place)
    from hrnk_press.embargo.reading.lexicon.places import places, plain_name

    return not _AMERICAN_ZONES.isdisjoint(places().get(plain_name(place), ()))
