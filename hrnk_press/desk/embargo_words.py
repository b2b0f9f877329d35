"""Instants, spans of time and what is wrong with an embargo, in the words of every command."""

from datetime import UTC, datetime, timedelta

from hrnk_press.embargo.instants import Problem

PROBLEMS: dict[Problem, str] = {
    "gap": "clocks skip this time, it does not exist",
    "fold": "clocks show this time twice",
    "disagrees": "the stored instant is none that this time and zone can give",
    "unknown-zone": "no such time zone",
}


def utc_text(instant: datetime) -> str:
    """The instant as people read it: 2026-12-02 05:01 UTC."""
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M}{'' if not instant.second else f':{instant:%S}'} UTC"


def utc_stamp(instant: datetime) -> str:
    """The instant as records have it, which sort by time: 2026-12-02T05:01:00Z."""
    return f"{instant.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def span(time: timedelta) -> str:
    """How long it is, to the minute: "10 d 3 h", "3 h 5 min", "0 min"."""
    minutes = abs(time) // timedelta(minutes=1)
    days, hours = divmod(minutes // 60, 24)
    if days:
        return f"{days} d {hours} h"
    if hours:
        return f"{hours} h {minutes % 60} min"
    return f"{minutes} min"
