"""Weekdays that a text gives together with a date, in English, Korean, German, Spanish and French.

Only what is written side by side is read: "Friday, October 23, 2018", "2 December 2026 (Wed.)",
"2026년 12월 2일(수)". Where the year is left out it is the one nearest to the release's date.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache

from hrnk_press.checks.passage import Passage
from hrnk_press.embargo.dates import MONTHS, WEEKDAYS, known_language
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

_ABBREVIATED_WEEKDAYS = {
    "en": "mon tue tues wed weds thu thur thurs fri sat sun",
    "de": "mo di mi do fr sa so",
}
_CAPITALIZED = ("en", "de")
_DATE = (
    r"(?:(?P<month>[^\W\d_]{3,10})\.?\s+(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)"
    r"|(?P<day2>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:(?:of|de)\s+)?(?P<month2>[^\W\d_]{3,10})\.?)"
    r"(?:,?\s+(?:del?\s+)?(?P<year>\d{4})(?!\d))?"
    r"|(?P<iso>\d{4}-\d{2}-\d{2})(?!\d)"
    r"|(?P<one>\d{1,2})(?P<mark>[./])(?P<two>\d{1,2})(?P=mark)(?P<year2>\d{4})(?!\d)"
)
_DATE_BEFORE = rf"(?<!\w)(?:{_DATE}),?\s*\Z"
_KOREAN_WEEKDAYS = "월화수목금토일"
_KOREAN = (
    r"(?:(?P<year>\d{4})[년.]\s{0,3})?(?<!\d)(?P<month>\d{1,2})[월.]\s{0,3}(?P<day>\d{1,2})[일.]?\s{0,3}"
    rf"(?:\((?P<short>[{_KOREAN_WEEKDAYS}])(?:요일)?\)|,?\s{{0,3}}(?P<long>[{_KOREAN_WEEKDAYS}])요일)"
)
_WORD_AND_JOINT_BEFORE = (
    r"([^\W\d_]+)\.?\s*(?:[,/–—-]|to|through|until|and|or|bis|und|oder|y|al?|et|au|ou)\s*\Z"
)
_YEAR = pattern(r"(?<!\d)(?:19|20|21)\d\d(?!\d)")
_SHORT_YEAR_AFTER = pattern(r",?\s*['’]\d\d")
_NEAR = timedelta(days=90)


@frozen
class DatedWeekday:
    """A weekday (0 is Monday) written with a date from `start` to `end`, and the days it may mean.

    No reading at all: there is no such day in the calendar.
    """

    start: int
    end: int
    weekday: int
    readings: tuple[date, ...]

    @property
    def is_wrong(self) -> bool:
        """Whether none of the days falls on that weekday."""
        return all(day.weekday() != self.weekday for day in self.readings)


@frozen
class _Words:
    """One language's weekdays and months to their numbers, and the patterns that look for them."""

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    weekday_first: re.Pattern[str]
    weekday_in_brackets: re.Pattern[str]
    capitalized: bool


def dated_weekdays(passage: Passage, language: str, near: date) -> Iterator[DatedWeekday]:
    """Every weekday with a date; dates without a year are taken nearest to `near`."""
    language = known_language(language)
    if language == "ko":
        yield from _korean(passage, near)
        return
    words = _words(language)
    yield from _weekdays_first(passage, words, near)
    yield from _weekdays_in_brackets(passage, words, near)


def _weekdays_first(passage: Passage, words: _Words, near: date) -> Iterator[DatedWeekday]:
    if words.weekdays.keys().isdisjoint(passage.known_letters) and not any(
        _plain(it) in words.weekdays for it in passage.other_letters
    ):
        return
    for match in words.weekday_first.finditer(passage.folded):
        weekday = _weekday(match, passage, words)
        if weekday is None or _is_second_of_two(passage, match.start(), words):
            continue
        if match["dash"] and not (match["year"] or match["iso"] or match["year2"]):
            continue
        readings = _readings(match, passage.folded, match.span(), words, near)
        if readings is not None:
            yield DatedWeekday(match.start(), match.end(), weekday, readings)


def _weekdays_in_brackets(passage: Passage, words: _Words, near: date) -> Iterator[DatedWeekday]:
    if passage.marks.isdisjoint("(（"):
        return
    for match in words.weekday_in_brackets.finditer(passage.folded):
        weekday = words.weekdays.get(_plain(match["weekday"]))
        written = re.compile(_DATE_BEFORE).search(
            passage.folded, max(0, match.start() - 40), match.start()
        )
        if weekday is None or written is None:
            continue
        span = written.start(), match.end()
        readings = _readings(written, passage.folded, span, words, near)
        if readings is not None:
            yield DatedWeekday(*span, weekday, readings)


def _korean(passage: Passage, near: date) -> Iterator[DatedWeekday]:
    for match in re.finditer(_KOREAN, passage.text):
        weekday = _KOREAN_WEEKDAYS.index(match["short"] or match["long"])
        month, day = int(match["month"]), int(match["day"])
        year, span = match["year"], match.span()
        readings = (
            _existing(_day(int(year), month, day))
            if year
            else _without_year(month, day, near, passage.text, span)
        )
        yield DatedWeekday(*span, weekday, readings)


def _weekday(match: re.Match[str], passage: Passage, words: _Words) -> int | None:
    """The number of the weekday, or None where the word is none.

    "Sun" without a full stop is as often the name of a newspaper.
    """
    if words.capitalized and not passage.text[match.start()].isupper():
        return None
    if match["weekday"] == "sun" and not match["stop"]:
        return None
    return words.weekdays.get(_plain(match["weekday"]))


def _is_second_of_two(passage: Passage, start: int, words: _Words) -> bool:
    """Whether another weekday stands before it: in "Monday to Wednesday, 7 to 9 December" the
    weekday and the number beside it do not belong together.
    """
    before = re.compile(_WORD_AND_JOINT_BEFORE).search(passage.folded, max(0, start - 25), start)
    return before is not None and _plain(before[1]) in words.weekdays


def _readings(
    match: re.Match[str], text: str, span: tuple[int, int], words: _Words, near: date
) -> tuple[date, ...] | None:
    """The days that the date in `match` may mean, or None where it is no date."""
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
        return _existing(_day(year, month, day))
    if match["one"]:
        one, two, year = int(match["one"]), int(match["two"]), int(match["year2"])
        return _existing(_day(year, one, two), _day(year, two, one))
    named = words.months.get(_plain(match["month"] or match["month2"]))
    day = int(match["day"] or match["day2"])
    if named is None or not 1 <= day <= 31:
        return None
    if match["year"]:
        return _existing(_day(int(match["year"]), named, day))
    if _SHORT_YEAR_AFTER.match(text, span[1]):
        return None
    return _without_year(named, day, near, text, span)


def _without_year(
    month: int, day: int, near: date, text: str, span: tuple[int, int]
) -> tuple[date, ...]:
    """The day nearest to `near`; the years beside it too where that is a quarter away or more, and
    every year that the text names close by.
    """
    years = (near.year - 1, near.year, near.year + 1)
    days = _existing(*(_day(year, month, day) for year in years))
    close = [it for it in days if abs(it - near) <= _NEAR]
    around = text[max(0, span[0] - 80) : span[1] + 80]
    named = (_day(int(year), month, day) for year in _YEAR.findall(around))
    return tuple(dict.fromkeys((*(close or days), *_existing(*named))))


def _existing(*days: date | None) -> tuple[date, ...]:
    return tuple(day for day in days if day is not None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _words(language: str) -> _Words:
    names = WEEKDAYS[language].lower()
    short = _ABBREVIATED_WEEKDAYS.get(language, "").split()
    weekdays = {_plain(name): number for number, name in enumerate(names.split())}
    weekdays |= {
        word: number for name, number in weekdays.items() for word in short if name.startswith(word)
    }
    # The stem stands first, so that the search stops at few places only.
    stems = "|".join(sorted({word[:3] for word in (names + " " + _plain(names)).split()}))
    weekday = rf"(?P<weekday>(?:{stems})(?<!\w...)[^\W\d_]*"
    dotted = "|".join(word for word in short if len(word) == 2)
    weekday += rf"|(?:{dotted})(?<!\w..)(?=\.))" if dotted else ")"
    return _Words(
        weekdays=weekdays,
        months=_months(MONTHS[language].lower()),
        weekday_first=pattern(
            rf"{weekday}(?P<stop>\.?),?\s+(?P<dash>[–—-]\s+)?\(?(?:(?:the|den|dem|el|le)\s+)?(?:{_DATE})"
        ),
        weekday_in_brackets=pattern(rf"\({weekday}\.?\)"),
        capitalized=language in _CAPITALIZED,
    )


def _months(names: str) -> dict[str, int]:
    """Each month's name and every beginning of three letters or more that no other month has."""
    plain = _plain(names).split()
    return {
        name[:length]: number
        for number, name in enumerate(plain, 1)
        for length in range(3, len(name) + 1)
        if sum(other.startswith(name[:length]) for other in plain) == 1
    }


def _plain(word: str) -> str:
    """The word without accents."""
    return unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode()
