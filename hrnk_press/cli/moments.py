"""Moments on the command line: the one of a rehearsal, and how long until or since."""

from datetime import datetime, timedelta
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.desk.embargo_view import span
from hrnk_press.errors import UsageFault

NowOption = Annotated[
    str,
    typer.Option(
        "--now",
        metavar="TIME",
        show_default=False,
        help="Rehearse another moment, 2026-12-02T05:00:00Z; nothing else changes.",
    ),
]


def moment(text: str) -> datetime:
    """The moment a rehearsal names, the clock's where it names none. Raises UsageFault."""
    if not text:
        return clock.now()
    try:
        named = datetime.fromisoformat(text)
    except ValueError:
        named = None
    if named is None or named.tzinfo is None:
        raise UsageFault(f'"{text}" is no time with its offset', "Write it as 2026-12-02T05:00:00Z")
    return named


def how_long(seconds_left: int | None) -> str:
    """How long until then: "10 d 3 h"; how long since, "3 h 5 min ago"; empty where nobody knows."""
    if seconds_left is None:
        return ""
    words = span(timedelta(seconds=seconds_left))
    return words if seconds_left > 0 else f"{words} ago"
