"""A reader's clock bears the name of a city with another time.

*What it finds*

A `city` of `reader_zones` in `press.toml` after which another zone is named, and
whose clocks show another time than `zone`. It is looked for where a release has
an embargo.

*Why it matters*

The embargo line says when it ends in each city. Every newsroom there would
publish at the hour of somewhere else, and could show that it obeyed.

*Example*

```toml
reader_zones = [{ zone = "Asia/Seoul", city = "London" }]
```

*How to mend*

Correct the zone or the city in `press.toml`. A smaller town of the same name
is written with its country: `city = "London, Ontario"`.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.embargo.zones import city, zone, zone_names
from hrnk_press.model.finding import Severity
from hrnk_press.model.office import ReaderZone

_WINTER_AND_SUMMER = (1, 7)


def find(subject: Subject) -> Iterator[Remark]:
    """Every reader's city that is elsewhere."""
    if subject.release.embargo is None:
        return
    for index, reader in enumerate(subject.resolved.office.reader_zones):
        elsewhere = _elsewhere(reader, subject.resolved.on.year)
        if elsewhere:
            yield Remark(
                subject.press.place("reader_zones", index, "city"),
                f"{quoted(reader.city)} is printed beside the time of {reader.zone},"
                f" and has that of {elsewhere}",
                "correct the zone or the city in press.toml, or name the country behind the city",
            )


def _elsewhere(reader: ReaderZone, year: int) -> str:
    """The zone of the city, where its clocks show another time that year."""
    if reader.city == city(reader.zone):
        return ""
    meant = _zones_by_city().get(reader.city.strip().casefold(), ())
    clock = _clock(reader.zone, year)
    return "" if any(_clock(name, year) == clock for name in meant) else next(iter(meant), "")


@cache
def _zones_by_city() -> dict[str, tuple[str, ...]]:
    zones: dict[str, tuple[str, ...]] = {}
    for name in sorted(zone_names(), reverse=True):
        place = city(name).casefold()
        zones[place] = (*zones.get(place, ()), name)
    return zones


def _clock(name: str, year: int) -> list[object]:
    """The offsets from UTC in winter and in summer."""
    days = (datetime(year, month, 1, tzinfo=UTC) for month in _WINTER_AND_SUMMER)
    return [day.astimezone(zone(name)).utcoffset() for day in days]


RULE = ReleaseRule("TIM011", "city-of-another-zone", Severity.ERROR, find)
