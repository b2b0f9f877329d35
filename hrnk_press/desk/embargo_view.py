"""An embargo as every command shows it: the wall time, the instant, the lines, or what is wrong."""

from datetime import datetime

from hrnk_press.desk.embargo_words import PROBLEMS
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.lines import EmbargoLines, embargo_lines
from hrnk_press.embargo.zones import zone
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Office
from hrnk_press.model.release import Embargo


@frozen
class EmbargoView:
    """An embargo settled. `utc` and `lines` are None where `problem` is not empty.

    `until` is naive, in `zone`; `readings` are the instants it may be.
    """

    until: datetime
    zone: str
    utc: datetime | None
    hold: str
    lines: EmbargoLines | None
    problem: str
    readings: tuple[datetime, ...]


def view_embargo(embargo: Embargo | None, office: Office, language: str) -> EmbargoView | None:
    """The embargo as the office's style and that language print it; None for none."""
    if embargo is None:
        return None
    settled = settle(embargo)
    lines = echo_lines(settled.instant, embargo.zone, office, language) if settled.instant else None
    return EmbargoView(
        until=embargo.until,
        zone=embargo.zone,
        utc=settled.instant,
        hold=embargo.hold,
        lines=lines,
        problem=PROBLEMS.get(settled.problem, ""),
        readings=settled.readings,
    )


def echo_lines(instant: datetime, zone_name: str, office: Office, language: str) -> EmbargoLines:
    """What an instant is in its own zone, in the office's, in UTC and for the readers."""
    return embargo_lines(instant, zone_name, office.zones_beside, office.style, language)


def wall_in(instant: datetime, zone_name: str) -> datetime:
    """What clocks in that zone show at that instant, naive. Raises `UnknownZone`."""
    return instant.astimezone(zone(zone_name)).replace(tzinfo=None)
