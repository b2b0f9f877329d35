"""Time zones by IANA name, from one source: PyPI's `tzdata`.

A machine's own zone files are never read: two machines with different files would print different
minutes. `zoneinfo` is pointed away from them before it is first asked.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import tzdata  # type: ignore[import-untyped]  # it ships no types

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

# Read as files, not as resources of the package: that would import a package for each continent.
_DATABASE = Path(tzdata.__file__).parent

# Names that say "whatever this machine says" or nothing at all.
MACHINE_NAMES = frozenset({"Factory", "localtime", "posixrules"})

# Areas whose names end in a place; "US/Eastern" or "EST5EDT" name none.
AREAS = frozenset(
    (
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    )
)

# Where the last part of the name is not what the place is called.
CITY_NAMES = {
    "America/Argentina/ComodRivadavia": "Comodoro Rivadavia",
    "America/St_Johns": "St. John's",
    "America/St_Lucia": "St. Lucia",
    "America/St_Kitts": "St. Kitts",
    "America/St_Thomas": "St. Thomas",
    "America/St_Vincent": "St. Vincent",
    "America/St_Barthelemy": "St. Barthélemy",
    "Antarctica/DumontDUrville": "Dumont d'Urville",
    "Asia/Ho_Chi_Minh": "Ho Chi Minh City",
    "Atlantic/St_Helena": "St. Helena",
    "Australia/ACT": "Canberra",
    "Australia/LHI": "Lord Howe",
    "Australia/NSW": "Sydney",
    "Australia/North": "Darwin",
    "Australia/South": "Adelaide",
    "Australia/West": "Perth",
}


class UnknownZone(LookupError):
    """No zone of that name in the zone database. `name` is what was asked for."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} is no IANA time zone")
        self.name = name


@cache
def zone_names() -> frozenset[str]:
    """Every name of the zone database, older names included."""
    listed = (_DATABASE / "zones").read_text(encoding="utf-8").split()
    return frozenset(listed) - MACHINE_NAMES


@cache
def zone(name: str) -> "ZoneInfo":
    """The zone of that exact IANA name; raises `UnknownZone` for any other, "localtime" included."""
    if name not in zone_names():
        raise UnknownZone(name)
    return _source()(name)


@cache
def _source() -> "type[ZoneInfo]":
    """What makes zones, from PyPI's files alone. Loaded late: telling that nothing is due needs no zone."""
    import zoneinfo

    zoneinfo.reset_tzpath(to=[_DATABASE / "zoneinfo"])
    return zoneinfo.ZoneInfo


@cache
def tzdata_version() -> str:
    """The release of the zone database, e.g. "2026a", as events about time record it."""
    return str(tzdata.IANA_VERSION)


@cache
def country(zone_name: str) -> str:
    """The ISO 3166 code of the country a zone is in ("CH"), "" for "UTC" and for older names of zones."""
    table = (_DATABASE / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return next((code for code, _, name, *_ in rows if name == zone_name), "")


def city(zone_name: str) -> str:
    """The place a zone is named after ("New York"), or "" for a zone that names none ("Etc/GMT+5")."""
    if zone_name in CITY_NAMES:
        return CITY_NAMES[zone_name]
    area, _, place = zone_name.partition("/")
    if area not in AREAS:
        return ""
    return place.rpartition("/")[2].replace("_", " ")
