"""What a wall time may be as an instant, by each meaning of its zone word."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from datetime import timezone as fixed

from hrnk_press.embargo.abbreviations import ELSEWHERE, Meaning, in_use, offset_label
from hrnk_press.embargo.instants import around_gap, instants_of
from hrnk_press.embargo.reading.items import ZoneOption, ZoneWord
from hrnk_press.embargo.zones import zone


@dataclass(frozen=True, slots=True)
class Candidate:
    """An instant, the wall time it was read from, and by which meaning of the zone.

    `code` is "out-of-season" where an abbreviation is used in the wrong half of the year, "fold"
    where clocks show the time twice. `settles` is False for the one guess that nothing else in a
    line may confirm: GMT written for British Summer Time.
    """

    instant: datetime
    wall: datetime
    option: ZoneOption
    code: str = ""
    settles: bool = True

    @property
    def corrected(self) -> bool:
        """Whether an abbreviation out of season is read as the other one of its zone."""
        offset = self.wall - self.instant.replace(tzinfo=None)
        return self.code == "out-of-season" and offset.total_seconds() != self.option.seconds

    @property
    def zone(self) -> str:
        """The zone to store: an IANA name that shows this wall time, else the offset."""
        option = self.option
        if option.zone and self.instant in instants_of(self.wall, option.zone):
            return option.zone
        offset = self.wall - self.instant.replace(tzinfo=None)
        return "Etc/UTC" if not offset else offset_label(offset)


def candidates(
    day: date,
    seconds: int,
    word: ZoneWord,
    office_zone: str | None,
    near: tuple[str, ...] = (),
) -> tuple[Candidate, ...]:
    """Every instant that a zone word may mean by that time of that day.

    `office_zone` chooses among the meanings of IST or CST, and knows where EST holds all year; the
    zones `near` only add meanings: "SYDNEY: 8 a.m. EST".
    """
    try:
        wall = datetime.combine(day, time()) + timedelta(seconds=seconds)
    except OverflowError:
        return ()
    options = _with_near(_by_office(word.options, wall, office_zone), near)
    return tuple(it for option in options for it in _of_option(wall, option, office_zone))


def gap_readings(day: date, seconds: int, word: ZoneWord) -> tuple[datetime, ...]:
    """Where clocks skip that time: the instants by the clock before and after the change."""
    wall = datetime.combine(day, time()) + timedelta(seconds=seconds)
    return tuple(
        instant
        for option in word.options
        if option.zone and not instants_of(wall, option.zone)
        for instant in around_gap(wall, option.zone)
    )


def shown(instant: datetime, word: ZoneWord, office_zone: str | None) -> tuple[Candidate, ...]:
    """What a clock of that zone may show at `instant`, so that a time beside it can be compared."""
    found = []
    for option in word.options:
        walls = set()
        if option.zone:
            walls.add(instant.astimezone(zone(option.zone)).replace(tzinfo=None, fold=0))
        if option.seconds is not None:
            walls.add(instant.replace(tzinfo=None) + timedelta(seconds=option.seconds))
        for wall in walls:
            found += [it for it in _of_option(wall, option, office_zone) if it.instant == instant]
    return tuple(found)


def _by_office(
    options: tuple[ZoneOption, ...], wall: datetime, office_zone: str | None
) -> tuple[ZoneOption, ...]:
    """The meanings that the office's own zone leaves, or adds."""
    if office_zone is None or not options or not options[0].abbreviation:
        return options
    if len(options) > 1:
        return tuple(it for it in options if _same_clock(it, wall, office_zone)) or options
    other = _elsewhere(options)
    if other is not None and _same_clock(other, wall, office_zone):
        return (*options, other)
    return options


def _with_near(options: tuple[ZoneOption, ...], near: tuple[str, ...]) -> tuple[ZoneOption, ...]:
    """The meanings, and the other one where a place is named in whose country it is used."""
    other = _elsewhere(options) if near else None
    if other is None:
        return options
    home = other.zone
    return (
        (*options, other)
        if any(it == home or (it[:10] == home[:10] == "Australia/") for it in near)
        else options
    )


def _elsewhere(options: tuple[ZoneOption, ...]) -> ZoneOption | None:
    """The second meaning of an abbreviation that usually has one: EST in Australia."""
    other = ELSEWHERE.get(options[0].abbreviation) if len(options) == 1 else None
    if other is None or other.zone == options[0].zone:
        return None
    return ZoneOption(other.zone, other.minutes * 60, options[0].abbreviation)


def _same_clock(option: ZoneOption, wall: datetime, office_zone: str) -> bool:
    """Whether clocks in the office's zone stand at the option's offset then."""
    if office_zone == option.zone:
        return True
    instant = _literal(wall, option)
    local = instant.astimezone(zone(office_zone))
    return local.utcoffset() == timedelta(seconds=option.seconds or 0) and (
        not (local.tzname() or "").isalpha() or local.tzname() == option.abbreviation
    )


def _literal(wall: datetime, option: ZoneOption) -> datetime:
    offset = fixed(timedelta(seconds=option.seconds or 0))
    return wall.replace(tzinfo=offset).astimezone(UTC)


def _of_option(
    wall: datetime, option: ZoneOption, office_zone: str | None
) -> tuple[Candidate, ...]:
    if option.seconds is None:
        instants = instants_of(wall, option.zone)
        code = "fold" if len(instants) > 1 else ""
        return tuple(Candidate(instant, wall, option, code) for instant in instants)
    try:
        literal = _literal(wall, option)
    except OverflowError:
        return ()
    if not option.zone or _in_season(literal, option, office_zone):
        return (Candidate(literal, wall, option),)
    settles = option.abbreviation != "GMT"
    meant = instants_of(wall, option.zone)
    if not meant:
        return ()
    return (
        Candidate(literal, wall, option, "out-of-season"),
        *(Candidate(instant, wall, option, "out-of-season", settles) for instant in meant),
    )


def _in_season(literal: datetime, option: ZoneOption, office_zone: str | None) -> bool:
    minutes = (option.seconds or 0) // 60
    if in_use(Meaning(option.zone, minutes), literal):
        return True
    if office_zone is None:
        return False
    local = literal.astimezone(zone(office_zone))
    return local.tzname() == option.abbreviation and local.utcoffset() == timedelta(minutes=minutes)
