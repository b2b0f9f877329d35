"""Clock times with the zones and days that belong to each.

"12:01 a.m. EST Wednesday, Dec. 2, 2026 (05:01 UTC · Tuesday 9:01 p.m. Los Angeles)" makes three
slots. What belongs where is told by brackets, lines and separators first, then by order.
"""

import re
from dataclasses import dataclass, replace

from hrnk_press.embargo.reading.items import Clock, Day, Item, ZoneWord

_SEPARATOR = re.compile(r"[=|·•;/\n]")


@dataclass(frozen=True, slots=True)
class Slot:
    """One clock time, with its zone words and days; `nested` where brackets hold it."""

    clock: Clock
    zones: tuple[ZoneWord, ...] = ()
    days: tuple[Day, ...] = ()
    nested: bool = False

    @property
    def dated(self) -> bool:
        """Whether it has a date, or "today", of its own; a weekday alone is none."""
        return any(day.dates or day.code or day.offset is not None for day in self.days)


@dataclass(slots=True)
class _Section:
    """Items between two separators; `nested` inside brackets."""

    nested: bool
    items: list[Item]

    @property
    def timed(self) -> bool:
        return any(isinstance(item.value, Clock) for item in self.items)


def slots_of(items: list[Item], shape: str) -> tuple[Slot, ...]:
    """The slots of a run of items, in the order of their clock times; `shape` is the text's.

    Slots that say the same are one: a line glued to itself, "12:01 a.m. (00:01) EST".
    """
    slots: list[Slot] = []
    for section in _joined(_sections(items, shape)):
        slots += _split(section)
    return _merged(tuple(dict.fromkeys(slots)))


def _sections(items: list[Item], shape: str) -> list[_Section]:
    sections: list[_Section] = []
    depth = 0
    end = items[0].start
    for item in items:
        if sections and _its_weekday(sections[-1].items[-1], item, shape):
            sections[-1].items.append(item)
            end = item.end + 1
            continue
        gap = shape[end : item.start]
        opened = depth
        for sign in gap:
            depth += (sign in "([") - (sign in ")]" and depth > 0)
        if not sections or depth != opened or ")" in gap or _parts(gap, items, shape, item.start):
            sections.append(_Section(depth > 0, []))
        sections[-1].items.append(item)
        end = item.end
    return sections


def _parts(gap: str, items: list[Item], shape: str, at: int) -> bool:
    """Whether what stands before an item parts it from the one before: not the column of a table, a time to a line."""
    if not _SEPARATOR.search(gap):
        return False
    if _SEPARATOR.search(gap.replace("|", "")):
        return True
    start, end = shape.rfind("\n", 0, at) + 1, shape.find("\n", at)
    timed = [it for it in items if isinstance(it.value, Clock) and start <= it.start]
    return sum(it.start < end or end < 0 for it in timed) > 1


def _its_weekday(day: Item, item: Item, shape: str) -> bool:
    """Whether an item is the weekday of the date before it, alone in brackets: "16일(목)"."""
    if not isinstance(day.value, Day) or not isinstance(item.value, Day):
        return False
    bracketed = shape[day.end : item.start].strip(" .") == "(" and shape[item.end :][:1] == ")"
    return bracketed and item.value.weekday is not None and not item.value.dates


def _joined(sections: list[_Section]) -> list[_Section]:
    """Sections without a clock time joined to the one they belong to.

    What stands in brackets belongs to what stands right before; outside brackets, to the last time
    outside brackets, or to the next one where there is none yet.
    """
    timed: list[_Section] = []
    waiting: list[Item] = []
    latest: _Section | None = None
    for section in sections:
        if section.timed:
            section.items = [*waiting, *section.items]
            waiting = []
            timed.append(section)
            latest = section
        elif latest is None:
            waiting += section.items
        else:
            if not section.nested:
                latest = next((it for it in reversed(timed) if not it.nested), timed[-1])
            latest.items += section.items
    return timed


def _split(section: _Section) -> list[Slot]:
    """One slot per clock time; zones and days go to the time before or after, by the section's order."""
    clocks = [item for item in section.items if isinstance(item.value, Clock)]
    zones: list[list[ZoneWord]] = [[] for _ in clocks]
    days: list[list[Day]] = [[] for _ in clocks]
    zone_first = _stands_first(section.items, ZoneWord)
    day_first = _stands_first(section.items, Day)
    for item in section.items:
        passed = sum(clock.start < item.start for clock in clocks)
        if isinstance(item.value, ZoneWord):
            zones[_owner(passed, len(clocks), before=zone_first)].append(item.value)
        elif isinstance(item.value, Day):
            days[_owner(passed, len(clocks), before=day_first)].append(item.value)
    return [
        Slot(clock.value, tuple(zones[at]), tuple(days[at]), section.nested)
        for at, clock in enumerate(clocks)
        if isinstance(clock.value, Clock)
    ]


def _stands_first(items: list[Item], kind: type[ZoneWord] | type[Day]) -> bool:
    """Whether "London 18:00, New York 14:00" is the order: each of `kind` before its time."""
    order = [item.value for item in items if isinstance(item.value, (kind, Clock))]
    return isinstance(order[0], kind) and isinstance(order[-1], Clock)


def _owner(passed: int, count: int, *, before: bool) -> int:
    return min(passed, count - 1) if before or passed == 0 else passed - 1


def _merged(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Times without a zone that repeat another time in another form, folded into it."""
    kept: list[Slot] = []
    for slot in slots:
        twin = next((at for at, other in enumerate(kept) if _same_time(slot, other)), None)
        if twin is None:
            kept.append(slot)
        else:
            kept[twin] = _together(kept[twin], slot)
    return tuple(kept)


def _same_time(slot: Slot, other: Slot) -> bool:
    if (
        slot.zones
        and other.zones
        and {it.text for it in slot.zones} != {it.text for it in other.zones}
    ):
        return False
    return bool(set(slot.clock.seconds) & set(other.clock.seconds))


def _together(first: Slot, second: Slot) -> Slot:
    """Two forms of one time as one slot; a midnight stays the end of one day or the other."""
    shared = tuple(it for it in first.clock.seconds if it in second.clock.seconds)
    clock = next((it for it in (first.clock, second.clock) if it.code == "midnight"), None)
    if clock is None:
        clock = (
            first.clock if first.clock.seconds == shared else replace(second.clock, seconds=shared)
        )
    zones = tuple(dict.fromkeys((*first.zones, *second.zones)))
    return Slot(clock, zones, tuple(dict.fromkeys((*first.days, *second.days))), first.nested)
