"""Places named beside a time whose zone is not theirs: "Kuala Lumpur: 9 a.m. MST", "+02:00, Berlin" in winter.

An announcement from Geneva may well state Eastern Time. It is a question only where the letters may be
those of the place's own clocks, or where an offset is the place's, but of the other half of the year.
"""

import re
from datetime import UTC, datetime, timedelta
from functools import cache

from hrnk_press.embargo.instants import instants_of
from hrnk_press.embargo.reading.candidates import Candidate
from hrnk_press.embargo.reading.items import ZoneOption, ZoneWord
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.lexicon.places import country_zones
from hrnk_press.embargo.reading.scope import Run
from hrnk_press.embargo.zones import zone

# Countries whose clocks everybody calls by the letters that the line uses.
_NORTHERN = frozenset(("US", "CA", "GL", "PM", "BM"))
# Since then letters of the zone database count as a place's own.
_SINCE = 2005
_UNTIL = 2026
# Further names of countries, by their code, that letters may stand for.
_CALLED = {"MM": "B", "AE": "EG", "SA": "A", "CI": "I", "KR": "K", "KP": "K", "TW": "C", "BO": "B"}
_MOST_LETTERS = 4
# A place right behind a zone: "heure EST de Paris".
_BEHIND = re.compile(r" (?:[fF] )?P")
# How far from the notice a dateline may stand.
NEAR_LINES = 4


def places_near(layout: Layout, run: Run) -> tuple[str, ...]:
    """The zones of all places that a run's lines name, and the lines next to them, but not as its zones."""
    marks = [run.cue] if run.cue >= 0 else []
    marks += [at for it in run.items for at in (it.start, it.end - 1)]
    first, last = layout.sentence(min(marks)), layout.sentence(max(marks))
    return tuple(
        option.zone
        for sentence in range(
            max(first - NEAR_LINES, 0), min(last + NEAR_LINES + 1, layout.sentences)
        )
        for at in _places_in(layout, sentence, whole=first - 1 <= sentence <= last + 1)
        for option in layout.terms.terms[at].value.options
    )


def places_before(layout: Layout, run: Run) -> frozenset[str]:
    """The zones of places in a run's own sentences that stand before its last time or date."""
    last = max(it.start for it in run.items)
    marks = [it.start for it in run.items] + ([run.cue] if run.cue >= 0 else [])
    start, _ = layout.span(layout.sentence(min(marks)))
    return frozenset(
        option.zone
        for at in range(start, last)
        if layout.shape[at] == "P"
        for option in layout.terms.terms[at].value.options
    )


def place_between(layout: Layout, run: Run, settled: Candidate) -> bool:
    """Whether a place among the items, or right behind a zone, is not the time's own and shows another time.

    Beside UTC any place may stand.
    """
    offset = settled.wall - settled.instant.replace(tzinfo=None)
    first, latest = min(it.start for it in run.items), max(run.items, key=lambda it: it.start)
    last = latest.start
    if isinstance(latest.value, ZoneWord) and (behind := _BEHIND.match(layout.shape, latest.end)):
        last = behind.end()
    return (bool(offset) or last > latest.start) and any(
        layout.shape[at] == "P"
        and offset
        not in [
            settled.instant.astimezone(zone(option.zone)).utcoffset()
            for option in layout.terms.terms[at].value.options
        ]
        for at in range(first, last)
    )


def _places_in(layout: Layout, sentence: int, *, whole: bool) -> list[int]:
    """Where places stand in a sentence; of one further off, only that which opens it, as a dateline."""
    start, end = layout.span(sentence)
    if not whole:
        end = min(start + 1, end)
    return [at for at in range(start, end) if layout.shape[at] == "P"]


def misplaced(
    settled: Candidate,
    words: tuple[ZoneWord, ...],
    near: tuple[str, ...],
    before: frozenset[str],
) -> tuple[Candidate, ...]:
    """What the line may mean by the clocks of a place near it, where its zone is in doubt for that place.

    An offset is in doubt for every place of those `before` it.
    """
    meant = {option for word in words for option in word.options}
    if not near or len({word.options for word in words}) != 1 or settled.option.seconds is None:
        return ()
    if any(option.zone and not option.abbreviation for option in meant):
        return ()
    offset = settled.wall - settled.instant.replace(tzinfo=None)
    local = [settled.instant.astimezone(zone(name)).utcoffset() for name in near]
    if offset in local:
        return ()
    doubted = _claims if settled.option.abbreviation else _shows_at_times
    return tuple(
        Candidate(instant, settled.wall, ZoneOption(name))
        for name in dict.fromkeys(near)
        if doubted(name, settled) or (not settled.option.abbreviation and name in before)
        for instant in instants_of(settled.wall, name)
    )


def _claims(name: str, settled: Candidate) -> bool:
    """Whether the abbreviation may be that of the place's own time."""
    letters = settled.option.abbreviation
    return letters in _letters(name) or (
        len(letters) <= _MOST_LETTERS and letters[0] in _initials().get(name, "")
    )


def _shows_at_times(name: str, settled: Candidate) -> bool:
    """Whether clocks there stand at the line's offset in the other half of the year."""
    offset = settled.wall - settled.instant.replace(tzinfo=None)
    return offset in _offsets(name, settled.wall.year)


@cache
def _offsets(name: str, year: int) -> frozenset[timedelta | None]:
    there = zone(name)
    return frozenset(datetime(year, month, 15, tzinfo=there).utcoffset() for month in range(1, 13))


@cache
def _letters(name: str) -> frozenset[str]:
    """The abbreviations that the database has shown for a zone in these years."""
    there = zone(name)
    return frozenset(
        datetime(year, month, 1, tzinfo=UTC).astimezone(there).tzname() or ""
        for year in range(_SINCE, _UNTIL)
        for month in (1, 7)
    )


@cache
def _initials() -> dict[str, str]:
    """The letters that the country of a zone may start its time with, but for Europe and North America."""
    zones, names = country_zones()
    return {
        it: names[code][:1].upper() + _CALLED.get(code, "")
        for code, own in zones.items()
        for it in own
        if code not in _NORTHERN and not it.startswith("Europe/") and code in names
    }
