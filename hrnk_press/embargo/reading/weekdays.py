"""A weekday that belongs to another zone than the date beside it.

"noon EDT / 1am (Thursday) JST, Wednesday 6 May 2026": the date is New York's, Thursday only Tokyo's.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hrnk_press.embargo.reading.calendar import dates_of
from hrnk_press.embargo.reading.items import Day
from hrnk_press.embargo.reading.slots import Slot

Days = tuple[Day, ...]


def weekdays_apart(slots: tuple[Slot, ...], issued: date | None) -> Iterator[tuple[Slot, ...]]:
    """The slots, where two weekdays stand with one time, with one of their dates given to another time.

    Every way to do so in which each date has its own weekday; none where nothing is to be parted.
    """
    for at, slot in enumerate(slots):
        for kept, given in _parted(slot.days, issued):
            for other, taker in enumerate(slots):
                if other != at and _takes(taker.days, given):
                    changed = list(slots)
                    changed[at] = replace(slot, days=kept)
                    changed[other] = replace(taker, days=(*taker.days, *given))
                    yield tuple(changed)


def _parted(days: Days, issued: date | None) -> Iterator[tuple[Days, Days]]:
    """A slot's days as those it keeps and those it gives away; the latter a date with its weekday."""
    weekdays = dict.fromkeys(it.weekday for it in days if it.weekday is not None)
    dates = list(dict.fromkeys(it for it in days if it.dates))
    if len(weekdays) != 2 or not 1 <= len(dates) <= 2 or len(dates) + 2 < len(set(days)):
        return
    for first, second in (tuple(weekdays), tuple(weekdays)[::-1]):
        for at, day in enumerate(dates):
            rest = tuple(
                it for it in days if it.weekday == second or it in dates[:at] + dates[at + 1 :]
            )
            given = (*(it for it in days if it.weekday == first), day)
            if _fits(given, issued) and (len(dates) == 1 or _fits(rest, issued)):
                yield rest, given


def _fits(days: Days, issued: date | None) -> bool:
    found = dates_of(days, issued)
    return bool(found.possible) and not found.codes


def _takes(days: Days, given: Days) -> bool:
    """Whether a time without a day, or with the same one, can have that date."""
    return {(it.dates, it.weekday) for it in days} <= {(it.dates, it.weekday) for it in given}
