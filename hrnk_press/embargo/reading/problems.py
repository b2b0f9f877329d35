"""What each problem is called, and what is said about it."""

from datetime import UTC, datetime

from hrnk_press.embargo.lines import embargo_lines
from hrnk_press.embargo.reading.candidates import Candidate
from hrnk_press.embargo.reading.items import Clock, Day, Item, ZoneWord
from hrnk_press.embargo.reading.result import Possible, Problem
from hrnk_press.embargo.zones import zone_names

# Readings beyond these help nobody choose.
MOST_READINGS = 8

MESSAGES = {
    "no-zone": "The line names no time zone.",
    "no-year": "The line names no year.",
    "no-date": "The line names no date.",
    "no-day": "The line names a month, but no day.",
    "no-month": "The line names a day, but no month.",
    "no-time": "The line names no time of day.",
    "weekday-mismatch": "Weekday and date do not belong together.",
    "out-of-season": "The zone's abbreviation is not in use on that date: daylight saving time or not?",
    "midnight": "Midnight begins one day and ends another: say 12:01 a.m., or 11:59 p.m.",
    "half-of-day": "Morning or evening? Say a.m. or p.m., or write the hour with two digits of 24.",
    "ambiguous-zone": "Several places use that name for their time.",
    "ambiguous-date": "Day and month can be read both ways.",
    "date-of-which-zone": "It is another day in one of the zones: say which zone the date belongs to.",
    "zones-disagree": "The times given do not name the same instant.",
    "times-disagree": "There are several times, and not each has a zone.",
    "dates-disagree": "There are several dates, and they differ.",
    "several-embargoes": "The text sets more than one embargo.",
    "gap": "Clocks are put forward then: that time does not exist.",
    "fold": "Clocks are put back then: that time comes twice.",
    "impossible-date": "There is no such date.",
    "impossible-time": "There is no such time of day.",
    "unknown-zone": "That zone is not known: name a city, or give the offset from UTC.",
    "placeholder": "Something is still to be filled in.",
    "vague": "The time is only approximate.",
    "conditional": "The time depends on something else.",
    "changed": "The text speaks of another, earlier or later time.",
    "edition": "The line names an edition, not a time.",
    "time-in-words": "The time is written in words that are not read: give it in figures.",
    "not-press": "This may be about something else than an embargo on news.",
    "relative": "The time is counted from another one: give the time itself.",
    "unread-language": "This seems to be in a language that is not read. "
    "English, Korean, German, Spanish and French are.",
    "unread": "Part of what looks like a time or date was not understood.",
    "stray-words": "Words among the times were not understood: give time, date and zone alone.",
    "immediate-and-embargo": "The text is for immediate release and under embargo at once.",
    "hold-and-time": "The text is on hold and names a time.",
    "example": "This may be only an example of how a line is written.",
    "place-and-zone": "The zone given is not that of the place named beside it.",
    "first-minute": "Midnight is easily taken for the day before: 12:01 a.m. is safer.",
}


# What stands in the text, but not where the embargo is.
MESSAGES_APART = {
    "no-zone": "A time zone stands in the text, but not beside the embargo's time.",
    "no-date": "A date stands in the text, but not beside the embargo's time.",
    "no-time": "A time of day stands in the text, but not as the embargo's.",
}


def problem(
    code: str,
    readings: tuple[Possible, ...] = (),
    items: tuple[Item, ...] = (),
    *,
    apart: bool = False,
) -> Problem:
    """The problem of that code, naming the pieces of the line among `items` that it is about.

    `apart` where what is missing stands in the text, but apart from the embargo.
    """
    message = MESSAGES_APART.get(code, MESSAGES[code]) if apart else MESSAGES[code]
    pieces = ", ".join(dict.fromkeys(it.value.text for it in items if _concerns(code, it.value)))
    if pieces:
        message = f"{pieces}: {message[0].lower()}{message[1:]}"
    return Problem(code, message, readings)


def _concerns(code: str, value: Clock | Day | ZoneWord) -> bool:
    """Whether a piece of the line is what a problem is about."""
    if isinstance(value, ZoneWord):
        abbreviated = bool(value.options) and bool(value.options[0].abbreviation)
        return (
            (code == "unknown-zone" and not value.options)
            or (code == "ambiguous-zone" and len(value.options) > 1)
            or (code == "out-of-season" and abbreviated)
        )
    return value.code == code and code != "midnight"


def readings_of(
    found: tuple[Candidate, ...], skipped: tuple[datetime, ...]
) -> tuple[Possible, ...]:
    """The readings as they are shown, each once, at most eight."""
    shown = {possible(it): None for it in found}
    shown |= {Possible(embargo_lines(it, "Etc/UTC").until, it, "Etc/UTC"): None for it in skipped}
    return tuple(shown)[:MOST_READINGS]


def as_written(instant: datetime, wall: datetime, zone: str) -> Possible:
    """A settled line as one possible reading."""
    if zone in zone_names():
        return Possible(f"{embargo_lines(instant, zone).until} ({zone})", instant, zone)
    return Possible(f"{wall:%Y-%m-%d %H:%M} {zone}", instant.astimezone(UTC), zone)


def possible(candidate: Candidate) -> Possible:
    """One reading in words: as the zone shows it, with the zone's name."""
    return as_written(candidate.instant, candidate.wall, candidate.zone)
