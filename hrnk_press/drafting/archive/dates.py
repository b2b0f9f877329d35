"""Dates in words, in the languages that releases are printed in, and the datelines that hold one."""

import re
from datetime import date
from functools import cache

from hrnk_press.embargo.dates import MONTHS, WEEKDAYS
from hrnk_press.frozen import frozen

_WEEKDAY = "|".join(
    sorted(
        {
            form
            for names in WEEKDAYS.values()
            for name in names.lower().split()
            for form in (name, name[:3])
        }
        | {"tues", "thur", "thurs"},
        key=len,
        reverse=True,
    )
)
_WORD = r"[^\W\d_]{3,10}"
_DATE = (
    rf"(?:(?:{_WEEKDAY})\.?,? )?"
    rf"(?:(?P<month>{_WORD})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})"
    rf"|(?P<day2>\d{{1,2}})(?:\.|er|st|nd|rd|th)? (?:de |of )?(?P<month2>{_WORD})\.?,?(?: del?)? (?P<year2>\d{{4}})"
    r"|(?P<year3>\d{4})(?:-|\. ?|/|년 ?)(?P<month3>\d{1,2})(?:-|\. ?|/|월 ?)(?P<day3>\d{1,2})(?:일|\.)?"
    rf"(?: \(?(?:{_WEEKDAY}|[월화수목금토일])\)?)?)"
)
_WHOLE_DATE = re.compile(_DATE, re.IGNORECASE)
_DASH = r" ?(?:—|–|--| - ) ?"
_DATELINE = re.compile(
    rf"(?P<place>[^\d—–]{{2,60}}?),? (?:le |den |el )?\(?{_DATE}\)?{_DASH}(?P<words>\S.*)",
    re.IGNORECASE,
)
_NO_PLACES = ("as of", "by", "from", "in", "on", "since", "until", "am", "seit", "desde", "depuis")


def date_in_full(text: str) -> date | None:
    """The date that `text` is, with or without its weekday; None for anything else."""
    return _date(_WHOLE_DATE.fullmatch(text))


@frozen
class Dateline:
    """What stands before a first paragraph, and that paragraph without it."""

    place: str
    date: date
    words: str


def dateline_of(text: str) -> Dateline | None:
    """The dateline at the beginning of a paragraph: "New York, October 29, 2014 — The Committee …"."""
    found = _DATELINE.fullmatch(text)
    day = _date(found)
    if found is None or day is None:
        return None
    place = found["place"].strip(" ,")
    return None if place.casefold() in _NO_PLACES else Dateline(place, day, found["words"])


def month_named(name: str) -> int:
    """January is 1; 0 where no month, or more than one, begins like that (at least three letters)."""
    begun = name.casefold()
    known = {number for month, number in _months() if month.startswith(begun)}
    return known.pop() if len(begun) > 2 and len(known) == 1 else 0


def _date(found: re.Match[str] | None) -> date | None:
    if found is None:
        return None
    if found["year3"]:
        year, month, day = (int(found[it]) for it in ("year3", "month3", "day3"))
    else:
        month = month_named(found["month"] or found["month2"])
        day, year = int(found["day"] or found["day2"]), int(found["year"] or found["year2"])
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _months() -> tuple[tuple[str, int], ...]:
    return tuple(
        (month.casefold(), number)
        for names in MONTHS.values()
        for number, month in enumerate(names.split(), start=1)
    )
