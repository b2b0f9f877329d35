"""From an instant to the lines that go into releases, subjects, calendars and notices.

Nothing else in the program formats an embargo, so no two places can disagree. The issuer's zone
comes first, then UTC, then the readers' zones, each with its own weekday where its date differs
from the issuer's.
"""

from datetime import UTC, date, datetime, timedelta

from hrnk_press.embargo.abbreviations import abbreviation_at, offset_label
from hrnk_press.embargo.dates import format_date, format_weekday, known_language
from hrnk_press.embargo.zones import city, zone
from hrnk_press.frozen import frozen
from hrnk_press.model.office import ReaderZone, Style

SEPARATOR = " · "

LEADS = {
    "en": "EMBARGOED UNTIL {until}",
    "ko": "엠바고: {until}까지",
    "de": "SPERRFRIST: {until}",
    "es": "EMBARGADO HASTA EL {until}",
    "fr": "SOUS EMBARGO JUSQU’AU {until}",
}

# What a place's own time is called, for zones whose abbreviation would be misread.
PLACE_TIME = {
    "en": "{city} time ({offset})",
    "ko": "{city} 시간({offset})",
    "de": "Ortszeit {city} ({offset})",
    "es": "hora de {city} ({offset})",
    "fr": "heure de {city} ({offset})",
}

# German has names of its own for central European time.
GERMAN_ABBREVIATIONS = {"CET": "MEZ", "CEST": "MESZ"}

# What the zones of the United States and Canada show.
TWELVE_HOUR_ABBREVIATIONS = frozenset(
    (
        "NST",
        "NDT",
        "AST",
        "ADT",
        "EST",
        "EDT",
        "CST",
        "CDT",
        "MST",
        "MDT",
        "PST",
        "PDT",
        "AKST",
        "AKDT",
        "HST",
    )
)


@frozen
class EmbargoLines:
    """What is printed of one instant.

    `until` is the issuer's time in full ("12:01 a.m. EST Wednesday, Dec. 2, 2026"), `zones` the same
    instant in UTC and for the readers (empty where the issuer's zone is UTC and there are none),
    `block` the lines that stand at the top of a release.
    """

    until: str
    zones: str
    block: tuple[str, ...]


def embargo_lines(
    instant: datetime,
    zone_name: str,
    readers: tuple[ReaderZone, ...] = (),
    style: Style = Style.AP,
    language: str = "en",
) -> EmbargoLines:
    """The lines of an embargo until `instant` (aware), issued in `zone_name`. Raises `UnknownZone`."""
    language = known_language(language)
    until = _in_full(instant, zone_name, style, language)
    zones = SEPARATOR.join(_elsewhere(instant, zone_name, readers, style, language))
    lead = LEADS[language].format(until=until)
    return EmbargoLines(until, zones, (lead, f"({zones})") if zones else (lead,))


def event_line(
    instant: datetime, zone_name: str, style: Style = Style.AP, language: str = "en"
) -> str:
    """When an event takes place: its time in full in `zone_name`, and in UTC."""
    language = known_language(language)
    elsewhere = "".join(f" ({it})" for it in _elsewhere(instant, zone_name, (), style, language))
    return _in_full(instant, zone_name, style, language) + elsewhere


def own_line(
    instant: datetime, zone_name: str, style: Style = Style.AP, language: str = "en"
) -> str:
    """The instant for a reader in that zone, in full and with its weekday, as clocks show it there."""
    twelve_hour = style is Style.AP and _counts_twelve(
        instant.astimezone(zone(zone_name)), zone_name
    )
    return _in_full(instant, zone_name, style, known_language(language), twelve_hour=twelve_hour)


def _in_full(
    instant: datetime,
    zone_name: str,
    style: Style,
    language: str,
    *,
    twelve_hour: bool | None = None,
) -> str:
    """The time in full; twelve hours are counted where they are asked for, else in AP style."""
    local = instant.astimezone(zone(zone_name))
    if twelve_hour is None:
        twelve_hour = style is Style.AP
    name = _zone_label(instant, zone_name, language)
    day = format_date(local.date(), style, language)
    weekday = format_weekday(local.date(), language)
    clock = _clock(local, language, twelve_hour=twelve_hour)
    if language == "ko":
        return f"{day} {weekday} {clock} {name}"
    if language == "de":
        return f"{weekday}, {day}, {clock} {name}"
    if language == "es":
        return f"{weekday} {day}, {clock} {name}"
    if language == "fr":
        return f"{weekday} {day} à {clock} {name}"
    return f"{clock} {name} {weekday}{',' if style is Style.AP else ''} {day}"


def _elsewhere(
    instant: datetime,
    zone_name: str,
    readers: tuple[ReaderZone, ...],
    style: Style,
    language: str,
) -> list[str]:
    """The same instant in UTC and for the readers; a zone that stands there already is left out."""
    home = instant.astimezone(zone(zone_name)).date()
    lines = []
    seen = {zone_name, "UTC", "Etc/UTC"}
    if _zone_label(instant, zone_name, language) != "UTC":
        lines.append(_short(instant.astimezone(UTC), home, "UTC", language))
    for reader in readers:
        if reader.zone in seen:
            continue
        seen.add(reader.zone)
        local = instant.astimezone(zone(reader.zone))
        twelve_hour = style is Style.AP and _counts_twelve(local, reader.zone)
        place = reader.city or city(reader.zone) or reader.zone
        lines.append(_short(local, home, place, language, twelve_hour=twelve_hour))
    return lines


def _short(
    local: datetime, home: date, place: str, language: str, *, twelve_hour: bool = False
) -> str:
    weekday = "" if local.date() == home else f"{format_weekday(local.date(), language)} "
    return f"{weekday}{_clock(local, language, twelve_hour=twelve_hour)} {place}"


def _counts_twelve(local: datetime, zone_name: str) -> bool:
    """Whether readers there write 9:01 p.m., not 21:01, in English."""
    return zone_name.startswith("America/") and local.tzname() in TWELVE_HOUR_ABBREVIATIONS


def _zone_label(instant: datetime, zone_name: str, language: str) -> str:
    """The abbreviation where it can only mean this, else the place with its offset."""
    abbreviation = abbreviation_at(instant, zone_name)
    if abbreviation:
        known = GERMAN_ABBREVIATIONS if language == "de" else {}
        return known.get(abbreviation, abbreviation)
    offset = offset_label(instant.astimezone(zone(zone_name)).utcoffset() or timedelta(0))
    place = city(zone_name)
    return PLACE_TIME[language].format(city=place, offset=offset) if place else offset


def _clock(local: datetime, language: str, *, twelve_hour: bool) -> str:
    """The time of day in a form that cannot be taken for the other half of the day.

    Twenty-four hours everywhere but in AP style; where a language has no mark for that, the
    hour after noon gets one, since "12:01" alone is read both ways.
    """
    seconds = f":{local:%S}" if local.second else ""
    if language == "de":
        return f"{local:%H:%M}{seconds} Uhr"
    if language == "es":
        return f"{local:%H:%M}{seconds} h"
    if language == "fr":
        return f"{local:%Hh%M}{seconds}"
    if language == "ko":
        return f"{'오후 ' if local.hour == 12 else ''}{local:%H:%M}{seconds}"
    if twelve_hour or local.hour == 12:
        return _twelve_hour(local, seconds)
    return f"{local:%H:%M}{seconds}"


def _twelve_hour(local: datetime, seconds: str) -> str:
    """AP: "9 a.m.", "12:01 a.m.", "noon"; the first minute of a day is never called midnight."""
    if local.hour == 12 and not local.minute and not seconds:
        return "noon"
    hour = local.hour % 12 or 12
    minutes = f":{local:%M}" if local.minute or seconds or hour == 12 else ""
    return f"{hour}{minutes}{seconds} {'a.m.' if local.hour < 12 else 'p.m.'}"
