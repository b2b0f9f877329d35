"""What an embargo line means, and the moment it sets."""

from dataclasses import dataclass
from datetime import date, datetime

from hrnk_press.desk.embargo_view import echo_lines, wall_in
from hrnk_press.embargo.lines import EmbargoLines
from hrnk_press.embargo.reading.result import Possible, Problem, Verdict
from hrnk_press.embargo.zones import zone_names
from hrnk_press.errors import ExitCode, PressError
from hrnk_press.model.office import Office
from hrnk_press.model.release import Moment

__all__ = ["EmbargoUnclear", "Possible", "ReadLine", "Verdict", "embargo_read", "moment_of"]

NO_OFFICE = Office(organization="", zone="UTC")

SETS_NONE = {
    Verdict.EVENT: "it waits for an event, not for a time",
    Verdict.HOLD: "it has no end",
    Verdict.IMMEDIATE: "it is for immediate release",
    Verdict.NONE: "it sets no embargo",
}


@dataclass(frozen=True, slots=True)
class ReadLine:
    """The reading of a line. `lines` are what a release would print; None unless it is an instant."""

    verdict: Verdict
    utc: datetime | None
    wall: datetime | None
    zone: str | None
    problems: tuple[Problem, ...]
    lines: EmbargoLines | None


class EmbargoUnclear(PressError):
    """The text does not say one instant; `problems` carry what it may mean."""

    exit_code = ExitCode.FINDINGS
    code = "embargo-unclear"

    def __init__(self, text: str, problems: tuple[Problem, ...], hint: str) -> None:
        super().__init__(f'"{text}" names no one instant', hint)
        self.problems = problems


def embargo_read(
    text: str,
    office: Office | None = None,
    *,
    issued: date | None = None,
    zone: str | None = None,
    day_first: bool | None = None,
) -> ReadLine:
    """What the line means. `issued` and `zone` supply what it leaves out and never override it.

    `office` gives the style and the zones of the lines that are printed of the instant.
    """
    from hrnk_press.embargo.reading import read

    reading = read(text, issued=issued, zone=zone, day_first=day_first)
    lines = None
    if reading.verdict is Verdict.INSTANT:
        moment = _moment(reading.utc, reading.zone, office or NO_OFFICE)
        lines = moment_lines(moment, office or NO_OFFICE)
    return ReadLine(
        reading.verdict, reading.utc, reading.wall, reading.zone, reading.problems, lines
    )


def moment_of(text: str, office: Office) -> Moment:
    """The moment that the text sets. Raises EmbargoUnclear where it is not one instant."""
    from hrnk_press.embargo.reading import read

    reading = read(text)
    if reading.verdict is Verdict.INSTANT:
        return _moment(reading.utc, reading.zone, office)
    problems = reading.problems
    if reading.verdict is not Verdict.ASK:
        problems = (Problem("sets-no-embargo", f'"{text}": {SETS_NONE[reading.verdict]}'),)
    raise EmbargoUnclear(text, problems, _in_full(problems, office))


def moment_at(instant: datetime, office: Office) -> Moment:
    """That instant as the office's clocks show it."""
    return Moment(wall_in(instant, office.zone), office.zone, instant)


def moment_lines(moment: Moment, office: Office, language: str = "en") -> EmbargoLines:
    """What a settled moment is in its zone, in the office's, in UTC and for the readers."""
    assert moment.utc is not None
    return echo_lines(moment.utc, moment.zone, office, language)


def _moment(instant: datetime | None, zone: str | None, office: Office) -> Moment:
    """The moment in its zone; in the office's where the line gave an offset alone (contract)."""
    assert instant is not None
    if zone in zone_names():
        return Moment(wall_in(instant, str(zone)), str(zone), instant)
    return moment_at(instant, office)


def _in_full(problems: tuple[Problem, ...], office: Office) -> str:
    """How the first of the possible instants is said so that it is read back."""
    readings = [it for problem in problems for it in problem.readings]
    if not readings:
        return "Say time, zone and date in full, such as: 12:01 a.m. EST Wednesday, Dec. 2, 2026"
    return (
        f"Say it in full, such as: {moment_lines(moment_at(readings[0].utc, office), office).until}"
    )
