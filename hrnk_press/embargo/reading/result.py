"""What reading an embargo line comes to."""

from datetime import datetime
from enum import StrEnum

from hrnk_press.frozen import frozen


class Verdict(StrEnum):
    """What the text sets. Only `INSTANT` carries a time; `ASK` wants an answer first."""

    INSTANT = "instant"
    ASK = "ask"
    EVENT = "event"
    HOLD = "hold"
    IMMEDIATE = "immediate"
    NONE = "none"


@frozen
class Possible:
    """One way to read the line: in words with its zone, the aware UTC instant, and the zone's name (IANA, or
    an offset such as "UTC+9").
    """

    text: str
    utc: datetime
    zone: str


@frozen
class Problem:
    """What keeps the line from having one meaning, or is worth a warning beside an instant.

    `code` is a kebab-case name; `readings` are the instants it may mean, as far as they can be told.
    """

    code: str
    message: str
    readings: tuple[Possible, ...] = ()


@frozen
class Reading:
    """The verdict; for an instant its UTC, the naive wall time as written, and the zone of it.

    `zone` is an IANA name, or an offset such as "UTC+9" where the line gives no more.
    """

    verdict: Verdict
    utc: datetime | None = None
    wall: datetime | None = None
    zone: str | None = None
    problems: tuple[Problem, ...] = ()
