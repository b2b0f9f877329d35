"""The latest moment at which what a line sets may be over, where the line is no clear instant."""

import datetime as dt
import re
from collections.abc import Iterator

from hrnk_press.embargo.reading.calendar import dates_of
from hrnk_press.embargo.reading.days import find_days
from hrnk_press.embargo.reading.items import Day
from hrnk_press.embargo.reading.normalize import normalize
from hrnk_press.embargo.reading.result import Reading, Verdict
from hrnk_press.embargo.reading.terms import cut

# A day ends last of all twelve hours after it has ended at Greenwich.
_LAST_CLOCK = dt.timedelta(hours=12)
_A_DAY, _A_WEEK = dt.timedelta(days=1), dt.timedelta(days=7)
# A day without its month; a date of which only the month is told.
_SOME_MONTH, _SOME_YEAR = dt.timedelta(days=62), dt.timedelta(days=366)
_NO_TIME = dt.timedelta()
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WITH_YEARS = frozenset(("unread-language", "edition"))


def latest_end(text: str, reading: Reading, issued: dt.date | None) -> dt.datetime | None:
    """When what was read of a text is over at the latest, on whatever clock; None where nothing tells.

    Of a question each reading counts, and each day that the text names, to its end. `issued` is when it was written.
    """
    if reading.verdict is Verdict.INSTANT:
        return reading.utc
    if reading.verdict is Verdict.HOLD:
        return None
    ends = [it.utc + _A_DAY for problem in reading.problems for it in problem.readings]
    for day in _last_days(text, reading, issued):
        if day is None:
            return None
        ends.append(dt.datetime.combine(day, dt.time(), dt.UTC) + _A_DAY + _LAST_CLOCK)
    return max(ends, default=None)


def years_in(text: str) -> tuple[int, ...]:
    """The years that stand in a text in four digits."""
    return tuple(map(int, _YEAR.findall(text)))


def _last_days(text: str, reading: Reading, issued: dt.date | None) -> Iterator[dt.date | None]:
    """The last day that each date of the text may be, None for one that nothing tells."""
    terms = cut(normalize(text))
    found, _ = find_days(terms, terms.shape, day_first=None)
    days = [it.value for it in found if isinstance(it.value, Day)]
    dated = [last for it in days if it.dates and (last := _last_day(it, issued))]
    for it in days:
        beside = it.weekday is not None and it.weekday in (known.weekday() for known in dated)
        if it.dates or not beside:
            yield _last_day(it, max((*dated, issued) if issued else dated, default=None))
    codes = {it.code for it in reading.problems}
    if not days and (reading.verdict is Verdict.EVENT or not codes.isdisjoint(_WITH_YEARS)):
        yield from (dt.date(it, 12, 31) for it in years_in(text))


def _last_day(day: Day, issued: dt.date | None) -> dt.date | None:
    found = dates_of((day,), issued)
    if known := (*found.possible, *found.offered):
        return max(known) + (_A_WEEK if day.weekday is not None and not day.dates else _NO_TIME)
    if years := years_in(day.text):
        return dt.date(max(years), 12, 31)
    if issued is None:
        return None
    return issued + (_SOME_MONTH if day.number is not None else _SOME_YEAR)
