"""Moments on the command line: the one of a rehearsal, and how long until or since."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.reply import Line
from hrnk_press.desk.embargo_words import span
from hrnk_press.errors import UsageFault
from hrnk_press.workspace.locate import Workspace

YEARS = range(1900, 2200)  # as in a release

NowOption = Annotated[
    str,
    typer.Option(
        "--now",
        metavar="TIME",
        show_default=False,
        help="Rehearse another moment, as 2026-12-02T05:00:00Z or with its zone; nothing else changes.",
    ),
]


def moment(text: str) -> datetime:
    """The moment a rehearsal names, the clock's where it names none. Raises UsageFault."""
    if not text:
        return clock.now()
    named: datetime | None
    try:
        named = datetime.fromisoformat(text)
    except ValueError:
        named = _in_words(text)
    if named is None or named.tzinfo is None or named.year not in YEARS:
        hint = 'Write it as 2026-12-02T05:00:00Z, or with its zone: "6:01 a.m. CET Dec. 2, 2026"'
        raise UsageFault(f'"{text}" is no time with its offset or zone', hint)
    return named


def _in_words(text: str) -> datetime | None:
    """The instant that a line in words names, as after `embargo set`; None where it names no one."""
    from hrnk_press.desk.embargo_read import embargo_read

    return embargo_read(text).utc if text.strip() else None


def rehearsal_lines(text: str, office: Workspace) -> Iterator[Line]:
    """Which moment is rehearsed, as the office and its readers know it; nothing where none is."""
    if not text:
        return
    from hrnk_press.desk.embargo_view import echo_lines
    from hrnk_press.workspace.press_file import read_office

    settings = read_office(office)
    lines = echo_lines(moment(text), settings.zone, settings, settings.languages[0])
    yield (f"As it will be at {lines.until}",)
    yield (f"  {lines.zones}",)


def how_long(seconds_left: int | None) -> str:
    """How long until then: "10 d 3 h"; how long since, "3 h 5 min ago"; empty where nobody knows."""
    if seconds_left is None:
        return ""
    words = span(timedelta(seconds=seconds_left))
    return words if seconds_left > 0 else f"{words} ago"
