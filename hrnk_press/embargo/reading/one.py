"""One run of a text to its instant, and what it repeats of another one."""

from dataclasses import replace
from datetime import time

from hrnk_press.embargo.reading.accounted import strays
from hrnk_press.embargo.reading.beside_place import (
    misplaced,
    place_between,
    places_before,
    places_near,
)
from hrnk_press.embargo.reading.candidates import Candidate
from hrnk_press.embargo.reading.doubts import doubts
from hrnk_press.embargo.reading.home import at_home
from hrnk_press.embargo.reading.items import Clock, Day, Item, ZoneWord
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.scope import Run
from hrnk_press.embargo.reading.settle import Context, Outcome, missing_clock, settle_slots, shows
from hrnk_press.embargo.reading.shared import completed
from hrnk_press.embargo.reading.slots import slots_of

# More zones than these to choose from help nobody.
MOST_ZONES = 4
# What of a text outside the embargo's own words may stand in for what they lack.
_MISSING: dict[str, type[Clock] | type[Day] | type[ZoneWord]] = {
    "no-time": Clock,
    "no-date": Day,
    "no-zone": ZoneWord,
}
MOST_SPARE = 3


def settled(layout: Layout, run: Run, context: Context) -> Outcome:
    """One run to its instant; anything in it that raises a doubt makes it a question."""
    return at_home(_settled(layout, run, context), context)


def _settled(layout: Layout, run: Run, context: Context) -> Outcome:
    near = places_near(layout, run)
    offered = tuple(dict.fromkeys((*near, *context.at_home, *context.offered)))[:MOST_ZONES]
    context = replace(context, near=near, offered=offered)
    items, years = completed(layout, run)
    found = doubts(layout, run, years)
    if not run.has(Clock):
        days = tuple(it.value for it in items if isinstance(it.value, Day))
        zones = tuple(it.value for it in items if isinstance(it.value, ZoneWord))
        missing = missing_clock(days, zones, context)
        readings = _with_spare(layout, run, items, missing.codes, context)
        return Outcome(None, (*missing.codes, *found), readings)
    outcome = settle_slots(slots_of(items, layout.shape), context)
    if outcome.settled is None:
        readings = _with_spare(layout, run, items, outcome.codes, context) or outcome.readings
        return Outcome(None, (*outcome.codes, *found), readings, outcome.skipped)
    if not found and (strays(layout, run, years) or place_between(layout, run, outcome.settled)):
        found = ("stray-words",)
    words = tuple(it.value for it in items if isinstance(it.value, ZoneWord))
    elsewhere = misplaced(outcome.settled, words, near, places_before(layout, run))
    if found or elsewhere:
        codes = (*found, "place-and-zone") if elsewhere else found
        return Outcome(None, codes, (outcome.settled, *elsewhere))
    first_minute = outcome.settled.wall.time() == time()
    return Outcome(outcome.settled, ("first-minute",) if first_minute else ())


def echoes(layout: Layout, run: Run, other: Run, outcome: Outcome, context: Context) -> bool:
    """Whether a run without a date of its own says nothing but what another one says in full."""
    said = {_said(item) for item in other.items}
    if all(_said(item) in said for item in run.items):
        return True
    days = [it.value for it in run.items if isinstance(it.value, Day)]
    dated = any(it.dates or it.offset is not None or it.code not in ("", "no-month") for it in days)
    if dated or not run.has(Clock) or outcome.settled is None:
        return False
    slots = slots_of(run.items, layout.shape)
    return all(slot.zones and shows(slot, outcome.settled.instant, context) for slot in slots)


def _said(item: Item) -> object:
    value = item.value
    if isinstance(value, Clock):
        return value.seconds
    if isinstance(value, Day):
        return (tuple(it[1:] for it in value.dates), value.weekday, value.offset, value.code)
    return value.options


def as_question(outcome: Outcome, context: Context) -> Outcome:
    """An outcome of which everything is only a possible reading."""
    readings = (outcome.settled,) if outcome.settled else outcome.readings
    return at_home(Outcome(None, outcome.codes, readings, outcome.skipped), context)


def elsewhere(layout: Layout, run: Run) -> frozenset[str]:
    """The codes of what a run lacks and another part of the text has: it is not missing, but apart."""
    shown = set(layout.shape)
    codes = {code for code, kind in _MISSING.items() if _spare(layout, run, kind)}
    return frozenset(codes | ({"no-zone"} if shown & set("ZzU") else set()))


def _spare(layout: Layout, run: Run, kind: type[Clock] | type[Day] | type[ZoneWord]) -> list[Item]:
    """The items of a kind that stand outside the run: of days, those with a date."""
    return [
        it
        for it in layout.items
        if isinstance(it.value, kind)
        and it not in run.items
        and not (isinstance(it.value, Day) and not it.value.dates)
    ]


def _with_spare(
    layout: Layout, run: Run, items: list[Item], codes: tuple[str, ...], context: Context
) -> tuple[Candidate, ...]:
    """What the run would come to with each of the dates, times or zones that stand apart."""
    kinds = [kind for code, kind in _MISSING.items() if code in codes]
    if not kinds:
        return ()
    found: list[Candidate] = []
    for spare in [it for kind in kinds for it in _spare(layout, run, kind)][:MOST_SPARE]:
        joined = sorted((*items, spare), key=lambda it: it.start)
        if any(isinstance(it.value, Clock) for it in joined):
            outcome = settle_slots(slots_of(joined, layout.shape), context)
            found += [outcome.settled] if outcome.settled else outcome.readings
    return tuple(sorted(dict.fromkeys(found), key=lambda it: it.instant))
