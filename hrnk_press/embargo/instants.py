"""Wall-clock time and zone to UTC instants.

A clock change skips some wall times and repeats others. A skipped time has no instant, a repeated
one two; nothing here chooses among them.
"""

from datetime import UTC, datetime
from typing import Literal

from hrnk_press.embargo.zones import UnknownZone, zone
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Moment

Problem = Literal["", "gap", "fold", "disagrees", "unknown-zone"]


@frozen
class Settled:
    """What a stored moment comes to: its instant (aware, UTC), or the problem and what it may be."""

    instant: datetime | None
    problem: Problem = ""
    readings: tuple[datetime, ...] = ()


def instants_of(wall: datetime, zone_name: str) -> tuple[datetime, ...]:
    """The UTC instants at which clocks in `zone_name` show `wall` (naive), in order.

    One; none where a clock change skips it; two where it is repeated. Raises `UnknownZone`.
    """
    found = {
        instant for instant in _both_folds(wall, zone_name) if _shows(instant, zone_name, wall)
    }
    return tuple(sorted(found))


def around_gap(wall: datetime, zone_name: str) -> tuple[datetime, ...]:
    """For a skipped wall time: the instants it would be by the clock after and before the change."""
    return tuple(sorted(set(_both_folds(wall, zone_name))))


def settle(moment: Moment) -> Settled:
    """The instant of a stored moment, by today's zone database.

    A stored `utc` must be one of the wall time's instants and then chooses among them; without it
    the wall time must have exactly one.
    """
    try:
        instants = instants_of(moment.until, moment.zone)
    except UnknownZone:
        return Settled(None, "unknown-zone")
    if not instants:
        return Settled(None, "gap", around_gap(moment.until, moment.zone))
    if moment.utc is not None:
        stored = moment.utc.astimezone(UTC)
        if stored in instants:
            return Settled(stored, readings=(stored,))
        return Settled(None, "disagrees", (*instants, stored))
    if len(instants) > 1:
        return Settled(None, "fold", instants)
    return Settled(instants[0], readings=instants)


def _both_folds(wall: datetime, zone_name: str) -> tuple[datetime, ...]:
    aware = wall.replace(tzinfo=zone(zone_name))
    try:
        return tuple(aware.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    except OverflowError:  # beyond the years 1 to 9999
        return ()


def _shows(instant: datetime, zone_name: str, wall: datetime) -> bool:
    return instant.astimezone(zone(zone_name)).replace(tzinfo=None, fold=0) == wall.replace(fold=0)
