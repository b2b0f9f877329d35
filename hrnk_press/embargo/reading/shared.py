"""What the dates of one embargo share: a year stated apart from them, or the month of another one."""

import re
from dataclasses import replace

from hrnk_press.embargo.reading.items import Day, Item, valid_date
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.scope import Run

YEARS = range(1990, 2101)

# A year after a time or zone, and before nothing else: "5 March at 10:00 GMT, 2025".
_APART = re.compile(
    r"(?:(?<=[#_$)][, ])|(?<=[#_$)], )|(?<=\()(?=4 ?Y\))|(?<=[#_$)] / )|(?<=[#_$] f )|(?<=[#_$] \())4 ?Y?(?=$|[\n.,;)|]| [+-]| \([$])"
)


def completed(layout: Layout, run: Run) -> tuple[list[Item], frozenset[int]]:
    """The run's items with what its dates share; and where a year stands apart from them.

    A date without a year takes the one stated apart, or that of another date next to it ("Sept. 10,
    2025 / Sept. 11"); a day without its month that of the only full date, or the month beside it.
    """
    items, apart = _with_years(layout, run)
    return _with_months(_without_periods(layout, items)), apart


def _without_periods(layout: Layout, items: list[Item]) -> list[Item]:
    """The items without months that words of their own stand before: "… 2026 | Market report, May 2026"."""
    kept: list[Item] = []
    for item in items:
        period = isinstance(item.value, Day) and item.value.code == "no-day" and bool(kept)
        dated = any(isinstance(it.value, Day) and it.value.dates for it in kept)
        if not (period and dated and layout.words(kept[-1].end, item.start)):
            kept.append(item)
    return kept


def _with_months(items: list[Item]) -> list[Item]:
    dates = {it for item in items if isinstance(item.value, Day) for it in item.value.dates}
    if len(dates) != 1:
        return items
    ((year, month, _),) = dates
    if year is None or not any(isinstance(it.value, Day) and it.value.number for it in items):
        return items
    return [
        replace(it, value=_in_months(it.value, year, month)) if isinstance(it.value, Day) else it
        for it in items
    ]


def _in_months(day: Day, year: int, month: int) -> Day:
    """The day in that month and its neighbours: where it is the 3rd in Seoul it may be the 2nd elsewhere."""
    if day.number is None:
        return day
    months = [divmod(year * 12 + month - 1 + step, 12) for step in (0, 1, -1)]
    dates = tuple((years, rest + 1, day.number) for years, rest in months)
    possible = tuple(it for it in dates if valid_date(*it))
    return replace(day, dates=possible, code="" if possible else "impossible-date", number=None)


def _with_years(layout: Layout, run: Run) -> tuple[list[Item], frozenset[int]]:
    start = min(run.items[0].start, max(run.cue, 0))
    apart = frozenset(
        match.start()
        for match in _APART.finditer(layout.shape, start, run.end)
        if layout.terms.terms[match.start()].value in YEARS
    )
    days = [it.value for it in run.items if isinstance(it.value, Day) and it.value.dates]
    stated = {year for day in days for year, _, _ in day.dates if year}
    years = stated or {layout.terms.terms[at].value for at in apart}
    lacking = [day for day in days if _lacks_year(day)]
    if len(years) != 1 or not lacking or (stated and not _within_days(days)):
        return run.items, frozenset()
    (year,) = years
    items = [
        replace(it, value=_in_year(it.value, year)) if isinstance(it.value, Day) else it
        for it in run.items
    ]
    return items, frozenset() if stated else apart


def _within_days(days: list[Day]) -> bool:
    """Whether all dates are of the same month, or of neighbouring ones that are not a year's ends."""
    months = {month for day in days for _, month, _ in day.dates}
    return max(months) - min(months) <= 1


def _lacks_year(day: Day) -> bool:
    return bool(day.dates) and all(year is None for year, _, _ in day.dates)


def _in_year(day: Day, year: int) -> Day:
    if not _lacks_year(day):
        return day
    dates = tuple((year, month, number) for _, month, number in day.dates)
    possible = tuple(it for it in dates if valid_date(*it))
    code = day.code if possible else "impossible-date"
    return replace(day, dates=possible, code=code)
