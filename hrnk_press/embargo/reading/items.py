"""What a line is made of once read: clock times, days, zones. Each with the terms it took up."""

from dataclasses import dataclass
from datetime import date

DAY_SECONDS = 86400
# Years that a line can mean: four digits, and clear of the ends of what can be counted with.
YEARS = range(1000, 9901)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as seconds after the day's start: one, or the two it may mean.

    86400 is the end of that day. `code` names what is unclear, or what to warn of; an impossible
    time has no seconds at all, but may have some to offer.
    """

    seconds: tuple[int, ...]
    code: str = ""
    text: str = ""
    offered: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """A date as far as it is stated.

    `dates` are (year or None, month, day) in every reading of the digits; `weekday` counts from
    Monday as 0; `offset` counts days from the day of issue ("tomorrow" is 1); `number` is the day of
    a month that is not named.
    """

    dates: tuple[tuple[int | None, int, int], ...] = ()
    weekday: int | None = None
    offset: int | None = None
    code: str = ""
    text: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class ZoneOption:
    """One meaning of a zone word.

    A place or generic name has a `zone` alone; an offset `seconds` alone; an abbreviation both: its
    literal offset and the zone whose clocks use it, with its `abbreviation`.
    """

    zone: str = ""
    seconds: int | None = None
    abbreviation: str = ""


@dataclass(frozen=True, slots=True)
class ZoneWord:
    """A zone as written, with all it may mean; none where it names no zone we can know.

    `local` is "local time", wherever that is.
    """

    text: str
    options: tuple[ZoneOption, ...] = ()
    local: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """Something read, and the terms it stands in: from `start` up to, not including, `end`."""

    value: Clock | Day | ZoneWord
    start: int
    end: int


def valid_date(year: int | None, month: int, day: int) -> bool:
    """Whether there is such a date; without a year there may be a February 29."""
    if year is not None and year not in YEARS:
        return False
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True
