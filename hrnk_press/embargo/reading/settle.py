"""Slots of one embargo to its instant: every constraint checked, nothing chosen."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from hrnk_press.embargo.reading.calendar import Dates, dates_of
from hrnk_press.embargo.reading.candidates import Candidate, candidates, gap_readings, shown
from hrnk_press.embargo.reading.items import DAY_SECONDS, Day, ZoneOption, ZoneWord
from hrnk_press.embargo.reading.lexicon import named
from hrnk_press.embargo.reading.slots import Slot
from hrnk_press.embargo.reading.weekdays import weekdays_apart

# Where a line names no zone, readings are offered in these.
OFFERED_ZONES = ("America/New_York", "Europe/London", "Etc/UTC")
# The same instant has dates up to two days apart: Kiritimati is 25 hours ahead of Pago Pago.
MOST_DAYS_APART = 2


@dataclass(frozen=True, slots=True)
class Context:
    """What the caller knows: day of issue, the office's zone, today (for offered readings only).

    `near` are the zones of places named beside the line: they may give an abbreviation another meaning.
    `at_home` are those of the office and its readers, `offered` the likely ones for the language of the line.
    """

    issued: date | None = None
    zone: str | None = None
    today: date | None = None
    at_home: tuple[str, ...] = ()
    offered: tuple[str, ...] = OFFERED_ZONES
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """The instant, as its first slot writes it, or the codes of what is wrong and all it may be."""

    settled: Candidate | None
    codes: tuple[str, ...] = ()
    readings: tuple[Candidate, ...] = ()
    skipped: tuple[datetime, ...] = ()


def settle_slots(slots: tuple[Slot, ...], context: Context) -> Outcome:
    """The one instant all slots agree on, or why there is none."""
    slots = tuple(_without_local(slot) for slot in _with_zone(slots, context.zone))
    apart = [settle_slots(spread, context) for spread in weekdays_apart(slots, context.issued)]
    if len({it.settled and it.settled.instant for it in apart if it.settled}) == 1:
        return next(it for it in apart if it.settled)
    dates = [dates_of(slot.days, context.issued, context.today) for slot in slots]
    codes = _structural(slots, dates)
    if codes:
        return Outcome(None, codes, _offered(slots, dates, context))
    found: dict[datetime, Candidate] = {}
    for bound in _bindings(slots):
        found |= {it.instant: it for it in reversed(_agreed(bound, context))}
    if len(found) == 1:
        (only,) = found.values()
        skipped = _skipped(slots, dates) if len(slots) == 1 else ()
        if skipped:  # a reading that clocks skip is no proof of the other one
            return Outcome(None, ("gap",), (only,), skipped)
        if only.settles:
            return Outcome(only)
        disagree = ("zones-disagree",) if len(slots) > 1 else ()
        return Outcome(None, (*disagree, "out-of-season"), _offered(slots, dates, context))
    if found:
        readings = tuple(sorted(found.values(), key=lambda it: it.instant))
        return Outcome(None, _differences(slots, readings), readings)
    return _conflict(slots, dates, context)


def _with_zone(slots: tuple[Slot, ...], zone: str | None) -> tuple[Slot, ...]:
    """The office's zone where the line names none at all."""
    if zone is None or any(slot.zones for slot in slots):
        return slots
    return tuple(replace(slot, zones=(named(zone),)) for slot in slots)


def _without_local(slot: Slot) -> Slot:
    """A slot without "local time", where it names the zone as well: "16:00 local time (CET)"."""
    named_too = any(word.options for word in slot.zones)
    zones = tuple(it for it in slot.zones if it.options or not (named_too and it.local))
    return slot if len(zones) == len(slot.zones) else replace(slot, zones=zones)


def _structural(slots: tuple[Slot, ...], dates: list[Dates]) -> tuple[str, ...]:
    """What is missing or impossible, before any instant is looked for."""
    codes = [slot.clock.code for slot in slots if not slot.clock.seconds]
    for slot, found in zip(slots, dates, strict=True):
        if slot.dated:
            codes += found.codes
    if not any(slot.dated for slot in slots):
        codes.append("no-date")
    words = [word for slot in slots for word in slot.zones]
    if not words:
        codes.append("no-zone")
    elif any(not slot.zones for slot in slots):
        codes.append("times-disagree")
    if any(not word.options for word in words):
        codes.append("unknown-zone")
    return tuple(dict.fromkeys(codes))


def _bindings(slots: tuple[Slot, ...]) -> list[tuple[Slot, ...]]:
    """The slots as written; and where the only date stands with a later time, with it at the first.

    "12:01 a.m. EST / 9:01 p.m. PST, Dec. 18": the day may be that of either zone.
    """
    dated = [at for at, slot in enumerate(slots) if slot.dated]
    if len(dated) != 1 or dated[0] == 0 or slots[0].nested != slots[dated[0]].nested:
        return [slots]
    moved = list(slots)
    moved[0] = replace(slots[0], days=(*slots[0].days, *slots[dated[0]].days))
    moved[dated[0]] = replace(slots[dated[0]], days=())
    return [slots, tuple(moved)]


def _agreed(slots: tuple[Slot, ...], context: Context) -> list[Candidate]:
    """The instants that every slot allows, each as the first slot writes it."""
    dated = [slot for slot in slots if slot.dated]
    open_slots = [slot for slot in slots if not slot.dated]
    common: dict[datetime, Candidate] | None = None
    for slot in dated:
        own = _of_slot(slot, dates_of(slot.days, context.issued).possible, context)
        common = own if common is None else _both(common, own)
    agreed = []
    for instant, candidate in (common or {}).items():
        views = [_view(slot, instant, context) for slot in open_slots]
        if all(views):
            first = candidate if slots[0].dated else views[0]
            assert first is not None
            sure = candidate.settles and all(view.settles for view in views if view)
            agreed.append(_settling(first, sure))
    return agreed


def _settling(candidate: Candidate, sure: bool) -> Candidate:
    """The candidate, as one that is certain or not."""
    return candidate if candidate.settles == sure else replace(candidate, settles=sure)


def _of_slot(slot: Slot, days: tuple[date, ...], context: Context) -> dict[datetime, Candidate]:
    """The instants that all zone words of one slot allow on those days."""
    common: dict[datetime, Candidate] | None = None
    for word in slot.zones:
        own: dict[datetime, Candidate] = {}
        for day in days:
            for seconds in slot.clock.seconds:
                for it in candidates(day, seconds, word, context.zone, context.near):
                    own.setdefault(it.instant, it)
        common = own if common is None else _unquestioned(_both(common, own), common, own)
    return common or {}


def _unquestioned(
    common: dict[datetime, Candidate], *words: dict[datetime, Candidate]
) -> dict[datetime, Candidate]:
    """What the words of one time share; an offset settles an abbreviation out of season, a place does not."""
    return {
        instant: _settling(
            it,
            it.settles
            and (
                not any(own[instant].corrected for own in words)
                or any(not own[instant].option.zone for own in words)
            ),
        )
        for instant, it in common.items()
    }


def _both(
    mine: dict[datetime, Candidate], theirs: dict[datetime, Candidate]
) -> dict[datetime, Candidate]:
    """What both allow; a certain reading stands for both, an unsettling one spoils them."""
    common = {}
    for instant, candidate in mine.items():
        other = theirs.get(instant)
        if other is not None:
            better = (
                other
                if candidate.code and not other.code and not candidate.option.zone
                else candidate
            )
            common[instant] = _settling(better, candidate.settles and other.settles)
    return common


def shows(slot: Slot, instant: datetime, context: Context) -> bool:
    """Whether the slot's clock time, in each of its zones, is what a clock there shows then."""
    view = _view(slot, instant, context)
    days = {day.number for day in slot.days if day.number is not None}
    return view is not None and view.settles and days <= {view.wall.day}


def _view(slot: Slot, instant: datetime, context: Context) -> Candidate | None:
    """How a slot without a date of its own shows that instant, or None where it does not."""
    weekdays = {day.weekday for day in slot.days if day.weekday is not None}
    seen: Candidate | None = None
    for word in slot.zones:
        fitting = [
            it
            for it in shown(instant, word, context.zone)
            if _time_of_day(it.wall) in {seconds % DAY_SECONDS for seconds in slot.clock.seconds}
            and (not weekdays or weekdays == {it.wall.weekday()})
            and abs((it.wall.date() - instant.date()).days) <= MOST_DAYS_APART
        ]
        if not fitting:
            return None
        best = next((it for it in fitting if it.settles), fitting[0])
        seen = best if seen is None else replace(seen, settles=seen.settles and best.settles)
    return seen


def _time_of_day(wall: datetime) -> int:
    return wall.hour * 3600 + wall.minute * 60 + wall.second


def _differences(slots: tuple[Slot, ...], readings: tuple[Candidate, ...]) -> tuple[str, ...]:
    """The codes of what tells several remaining readings apart."""
    codes = []
    if any(day.code == "ambiguous-date" for slot in slots for day in slot.days):
        codes.append("ambiguous-date")
    if len({_time_of_day(it.wall) for it in readings}) > 1 or _ends_of_day(slots, readings):
        codes += [slot.clock.code for slot in slots if len(slot.clock.seconds) > 1]
    if len({it.option.zone for it in readings}) > 1:
        codes.append("ambiguous-zone")
    elif any(it.code == "out-of-season" for it in readings):
        codes.append("out-of-season")
    if any(it.code == "fold" for it in readings):
        codes.append("fold")
    return tuple(dict.fromkeys(codes)) or ("date-of-which-zone",)


def _ends_of_day(slots: tuple[Slot, ...], readings: tuple[Candidate, ...]) -> bool:
    midnight = any(slot.clock.code == "midnight" for slot in slots)
    return midnight and len({it.wall for it in readings}) > 1


def _conflict(slots: tuple[Slot, ...], dates: list[Dates], context: Context) -> Outcome:
    """No instant fits all slots: a time that clocks skip, or times that disagree."""
    skipped = _skipped(slots, dates)
    if skipped and len(slots) == 1:
        return Outcome(None, ("gap",), skipped=skipped)
    readings = _offered(slots, dates, context)
    if any(it.code == "out-of-season" for it in readings):
        return Outcome(None, ("zones-disagree", "out-of-season"), readings, skipped)
    return Outcome(None, ("zones-disagree",), readings, skipped)


def _skipped(slots: tuple[Slot, ...], dates: list[Dates]) -> tuple[datetime, ...]:
    """Where clocks skip one of the times: the instants by the clock before and after the change."""
    return tuple(
        dict.fromkeys(
            instant
            for slot, found in zip(slots, dates, strict=True)
            for day in found.possible
            for seconds in slot.clock.seconds
            for word in slot.zones
            for instant in gap_readings(day, seconds, word)
        )
    )


def _offered(
    slots: tuple[Slot, ...], dates: list[Dates], context: Context
) -> tuple[Candidate, ...]:
    """Every instant that some slot may mean by itself, with the dates and zones that may be missing."""
    days = tuple(dict.fromkeys(day for found in dates for day in (*found.possible, *found.offered)))
    words = tuple(word for slot in slots for word in slot.zones if word.options)
    missing = words or tuple(named(name) for name in context.offered)
    found: dict[tuple[datetime, ZoneOption], Candidate] = {}
    for slot, own in zip(slots, dates, strict=True):
        own_days = (*own.possible, *own.offered) or days
        for word in tuple(it for it in slot.zones if it.options) or missing:
            for day in own_days:
                for seconds in slot.clock.seconds or slot.clock.offered:
                    for it in candidates(day, seconds, word, context.zone, context.near):
                        found.setdefault((it.instant, it.option), it)
    first = context.at_home[:1]
    return tuple(sorted(found.values(), key=lambda it: (it.option.zone not in first, it.instant)))


def missing_clock(days: tuple[Day, ...], zones: tuple[ZoneWord, ...], context: Context) -> Outcome:
    """An embargo without any time of day: what else it lacks, too."""
    codes = ["no-time"]
    codes += dates_of(days, context.issued, context.today).codes if days else ["no-date"]
    if not zones and context.zone is None:
        codes.append("no-zone")
    return Outcome(None, tuple(dict.fromkeys(codes)))
