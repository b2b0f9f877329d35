"""Days as stated to the dates they may be."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from hrnk_press.embargo.reading.items import Day, valid_date

# A date without a year further off than this was meant of another year.
FAR_OFF = timedelta(days=300)
A_YEAR = timedelta(days=366)
# February 29 falls on every weekday within 28 years, but where a century leaves it out.
YEARS_AHEAD = 41


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates a slot may mean; `codes` say what is wrong, `offered` what it may be then."""

    possible: tuple[date, ...] = ()
    codes: tuple[str, ...] = ()
    offered: tuple[date, ...] = field(default=())


def dates_of(days: tuple[Day, ...], issued: date | None, today: date | None = None) -> Dates:
    """The dates that all these days can mean together.

    `issued` gives a missing year, and "today"; `today` serves only to offer readings without it.
    """
    for code in ("impossible-date", "no-day"):
        if any(day.code == code for day in days):
            return Dates(codes=(code,))
    numbers = {day.number for day in days if day.number is not None}
    if numbers and not any(day.dates for day in days):
        return _with_relative(_in_some_month(numbers, issued or today), days, issued)
    weekdays = {day.weekday for day in days if day.weekday is not None}
    if len(weekdays) > 1:
        return Dates(codes=("weekday-mismatch",), offered=_stated(days, issued or today))
    weekday = weekdays.pop() if weekdays else None
    dated = [day for day in days if day.dates]
    if dated:
        dates = _with_year(_common(dated), weekday, issued, today)
        if dates.codes == ("dates-disagree",):
            dates = Dates(codes=dates.codes, offered=_stated(tuple(dated), issued or today))
    else:
        dates = Dates(codes=("no-date",), offered=_coming(weekday, issued or today))
    return _with_relative(_on_weekday(dates, weekday), days, issued)


def _stated(days: tuple[Day, ...], near: date | None) -> tuple[date, ...]:
    return tuple(
        date(year or (near.year if near else 0), month, day)
        for it in days
        for year, month, day in it.dates
        if year or near
    )


def _common(dated: list[Day]) -> list[tuple[int | None, int, int]]:
    """What all dates of a slot agree on; a date without a year agrees with one that has it."""
    common: list[tuple[int | None, int, int]] = list(dated[0].dates)
    for day in dated[1:]:
        common = [
            (mine or theirs, month, number)
            for mine, month, number in common
            for theirs, *rest in day.dates
            if [month, number] == rest and (mine == theirs or None in (mine, theirs))
        ]
    return common


def _with_year(
    stated: list[tuple[int | None, int, int]],
    weekday: int | None,
    issued: date | None,
    today: date | None,
) -> Dates:
    """The year from `issued`: the next such date, where it is near enough to have been meant."""
    if not stated:
        return Dates(codes=("dates-disagree",))
    possible: list[date] = []
    offered: list[date] = []
    for year, month, day in stated:
        if year:
            possible.append(date(year, month, day))
        elif issued:
            limit = FAR_OFF if weekday is None else A_YEAR
            for found in _coming_years(month, day, issued)[:1]:
                (possible if found - issued <= limit else offered).append(found)
        elif today:
            coming = _coming_years(month, day, today)
            offered += [it for it in coming if weekday in (None, it.weekday())][:1]
    if possible and not offered:
        return Dates(tuple(dict.fromkeys(possible)))
    return Dates(codes=("no-year",), offered=tuple(dict.fromkeys((*possible, *offered))))


def _coming_years(month: int, day: int, start: date) -> list[date]:
    """That month and day in the years to come, `start` itself included; each weekday is among them."""
    years = range(start.year, start.year + YEARS_AHEAD)
    dates = [date(year, month, day) for year in years if valid_date(year, month, day)]
    return [it for it in dates if it >= start]


def _coming(weekday: int | None, start: date | None) -> tuple[date, ...]:
    if weekday is None or start is None:
        return ()
    return (start + timedelta(days=(weekday - start.weekday()) % 7),)


def _in_some_month(numbers: set[int], start: date | None) -> Dates:
    """A day without its month: the next such date is offered."""
    ahead = (start + timedelta(days=days) for days in range(62)) if start else ()
    return Dates(codes=("no-month",), offered=tuple(it for it in ahead if it.day in numbers)[:1])


def _on_weekday(dates: Dates, weekday: int | None) -> Dates:
    """Only dates on the stated weekday; where none is, the dates and their neighbours on it."""
    if weekday is None or not dates.possible:
        return dates
    fitting = tuple(it for it in dates.possible if it.weekday() == weekday)
    if fitting:
        return Dates(fitting)
    neighbours = (
        it + timedelta(days=(weekday - it.weekday() + 3) % 7 - 3) for it in dates.possible
    )
    offered = tuple(dict.fromkeys((*dates.possible, *neighbours)))
    return Dates(codes=("weekday-mismatch",), offered=offered)


def _with_relative(dates: Dates, days: tuple[Day, ...], issued: date | None) -> Dates:
    """What "today" and "tomorrow" add: they need the day of issue and must agree with a date beside them."""
    offsets = {day.offset for day in days if day.offset is not None}
    if not offsets:
        return dates
    only_relative = dates.codes == ("no-date",)
    if issued is None:
        return Dates(codes=("no-date",)) if only_relative else dates
    meant = {issued + timedelta(days=offset) for offset in offsets}
    if len(meant) > 1:
        return Dates(codes=("dates-disagree",), offered=tuple(sorted(meant)))
    numbers = {day.number for day in days if day.number is not None}
    if dates.codes == ("no-month",) and {it.day for it in meant} == numbers:
        return Dates(tuple(meant))  # "tomorrow, the 19th"
    if only_relative:
        weekday = next((day.weekday for day in days if day.weekday is not None), None)
        return _on_weekday(Dates(tuple(meant)), weekday)
    agreed = tuple(it for it in dates.possible if it in meant)
    if agreed or dates.codes:
        return Dates(agreed, dates.codes, dates.offered)
    return Dates(codes=("dates-disagree",), offered=(*dates.possible, *sorted(meant)))
