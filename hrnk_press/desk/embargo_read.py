"""What an embargo line means, and the moment it sets."""

from datetime import date, datetime

from hrnk_press.desk.embargo_view import echo_lines, wall_in
from hrnk_press.embargo.abbreviations import abbreviation_at
from hrnk_press.embargo.lines import EmbargoLines
from hrnk_press.embargo.reading.result import Possible, Problem, Verdict
from hrnk_press.embargo.zones import UnknownZone, city, zone_names
from hrnk_press.errors import Doubt, Meaning, Unclear, UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Office
from hrnk_press.model.release import Moment

__all__ = ["Possible", "ReadLine", "Verdict", "embargo_read", "moment_of"]

NO_OFFICE = Office(organization="", zone="UTC")

IN_FULL = "Say time, zone and date in full, such as: 12:01 a.m. EST Wednesday, Dec. 2, 2026"

# A line in UTC is an offset from it by nothing: no clock on a newsroom's wall shows it.
UTC_NAMES = {"UTC", "Etc/UTC"}

# What can be supplied to find readings: the office's zone and its readers' zones, a year.
LEFT_OUT = {"no-zone", "no-year"}

# After 28 years every weekday has met every date; after 12 it has met all but the leap day.
YEARS_AHEAD = 12

SETS_NONE = {
    Verdict.EVENT: "it waits for an event, not for a time",
    Verdict.HOLD: "it has no end",
    Verdict.IMMEDIATE: "it is for immediate release",
    Verdict.NONE: "it sets no embargo",
}
# Far more characters than an embargo notice has.
LONGEST_LINE = 20_000


@frozen
class ReadLine:
    """The reading of a line. `lines` are what a release would print; None unless it is an instant."""

    verdict: Verdict
    utc: datetime | None
    wall: datetime | None
    zone: str | None
    problems: tuple[Problem, ...]
    lines: EmbargoLines | None


def embargo_read(
    text: str,
    office: Office | None = None,
    *,
    issued: date | None = None,
    zone: str | None = None,
    day_first: bool | None = None,
    today: date | None = None,
) -> ReadLine:
    """What the line means. `issued` and `zone` supply what it leaves out and never override it.

    `office` gives the style and the zones of the lines that are printed of the instant, and of the readings
    where none is named; `today` the year of those where none is named, and nothing else. Raises
    UsageFault for a `zone` that is none, and for a text that is empty or longer than `LONGEST_LINE`.
    """
    _refuse(text)
    from hrnk_press.embargo.reading.read import read

    try:
        reading = read(
            text,
            issued=issued,
            zone=zone,
            day_first=day_first,
            today=today,
            at_home=_at_home(office),
        )
    except UnknownZone as unknown:
        from hrnk_press.embargo.nearest_zones import zone_hint

        raise UsageFault(f'"{unknown.name}" is no time zone', zone_hint(unknown.name)) from None
    lines = None
    if reading.verdict is Verdict.INSTANT:
        moment = _moment(text, reading.utc, reading.zone, office or NO_OFFICE)
        lines = moment_lines(moment, office or NO_OFFICE)
    return ReadLine(
        reading.verdict, reading.utc, reading.wall, reading.zone, reading.problems, lines
    )


def moment_of(text: str, office: Office, today: date) -> Moment:
    """The moment that the text sets; no year or zone is ever supplied for it.

    Raises Unclear where it is not one instant, with what it may mean; `today` serves to find that.
    Raises UsageFault for a text that is empty or longer than `LONGEST_LINE`.
    """
    _refuse(text)
    from hrnk_press.embargo.reading.read import read

    reading = read(text, at_home=_at_home(office))
    if reading.verdict is Verdict.INSTANT:
        return _moment(text, reading.utc, reading.zone, office)
    if reading.verdict is not Verdict.ASK:
        said = f'"{text}": {SETS_NONE[reading.verdict]}'
        raise Unclear(said, IN_FULL, (Doubt("sets-no-embargo", said),))
    doubts = tuple(
        Doubt(
            it.code, it.message, tuple(Meaning(one.text, one.utc, one.zone) for one in it.readings)
        )
        for it in reading.problems
    )
    if {it.code for it in doubts} <= LEFT_OUT:
        supplied = _with_what_is_missing(text, office, today)
        doubts = tuple(Doubt(it.code, it.message, supplied or it.readings) for it in doubts)
    raise Unclear(f'"{text}": {" ".join(it.message for it in doubts)}', IN_FULL, doubts)


def moment_in(instant: datetime, zone: str, office: Office) -> Moment:
    """That instant as clocks in the zone show it; as the office's do where it is an offset alone, or UTC."""
    name = zone if zone in zone_names() and zone not in UTC_NAMES else office.zone
    return Moment(wall_in(instant, name), name, instant)


def moment_lines(moment: Moment, office: Office, language: str = "en") -> EmbargoLines:
    """What a settled moment is in its zone, in the office's, in UTC and for the readers."""
    assert moment.utc is not None
    return echo_lines(moment.utc, moment.zone, office, language)


def _at_home(office: Office | None) -> tuple[str, ...]:
    """The zones of the office and of its readers, its own first."""
    if office is None:
        return ()
    return tuple(dict.fromkeys((office.zone, *(it.zone for it in office.reader_zones))))


def _refuse(text: str) -> None:
    """Nothing is no line; and the reader weighs every word against the others: what is none costs it minutes."""
    if not text.strip():
        raise UsageFault("the text is empty", IN_FULL)
    if len(text) > LONGEST_LINE:
        raise UsageFault(
            f"the text has {len(text):,} characters; at most {LONGEST_LINE:,} are read",
            "Give the lines about the embargo alone",
        )


def _moment(text: str, instant: datetime | None, zone: str | None, office: Office) -> Moment:
    """The moment in its zone; in the office's where the line gave an offset alone, or UTC.

    Letters that the office's own clocks show too, CET in Zurich, mean the office's zone.
    """
    assert instant is not None
    named = moment_in(instant, zone or "", office)
    if _is_the_offices(text, instant, named.zone, office):
        return moment_in(instant, office.zone, office)
    return named


def _is_the_offices(text: str, instant: datetime, zone: str, office: Office) -> bool:
    """Whether both zones are printed alike at that instant, and the text names no place of `zone`."""
    letters = abbreviation_at(instant, zone)
    if not letters or abbreviation_at(instant, office.zone) != letters:
        return False
    return not city(zone) or city(zone).casefold() not in text.casefold()


def _with_what_is_missing(text: str, office: Office, today: date) -> tuple[Meaning, ...]:
    """What the text means in the office's zone and its readers', in the next year that fits it."""
    from hrnk_press.embargo.reading.read import read

    for year in range(today.year, today.year + YEARS_AHEAD):
        issued = max(today, date(year, 1, 1))
        read_in = {name: read(text, issued=issued, zone=name) for name in _at_home(office)}
        found = {name: it.utc for name, it in read_in.items() if it.utc is not None}
        if found:
            return tuple(
                Meaning(f"{echo_lines(utc, name, office, 'en').until} ({name})", utc, name)
                for name, utc in found.items()
            )
    return ()
