"""Embargo lines that people type: read, echoed, and asked about where they can mean two instants."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import typer

from hrnk_press.cli import ask, clock
from hrnk_press.cli.reply import Line, Styled
from hrnk_press.cli.terminal import Paper, fitted, in_folders
from hrnk_press.desk.embargo_read import moment_at, moment_lines, moment_of
from hrnk_press.desk.load import PressOffice
from hrnk_press.embargo.lines import SEPARATOR, EmbargoLines
from hrnk_press.embargo.reading.result import Problem
from hrnk_press.errors import Unclear
from hrnk_press.model.office import Office
from hrnk_press.model.release import Moment


def asked_moment(ctx: typer.Context, press: PressOffice, text: str, say: str) -> Moment:
    """The moment the text sets; where it may be several, a person at a terminal picks one.

    `say` is the command in which the text would be said in full, with {} for it. Raises Unclear,
    with every reading, where nobody can be asked or there is nothing to pick from.
    """
    try:
        return moment_of(text, press.office, press.day(clock.now()))
    except Unclear as unclear:
        readings: dict[datetime, str] = {}
        for words, utc in (it for doubt in unclear.doubts for it in doubt.readings):
            readings.setdefault(utc, words)
        if not readings:
            raise
        if not ask.may_ask(ctx):
            raise _with_readings(unclear, readings, press.office, say) from None
        options = {utc.isoformat(): _reading(words, utc) for utc, words in readings.items()}
        picked = ask.choice(f"{unclear.message} Which is it?", options)
        return moment_at(datetime.fromisoformat(picked), press.office)


def _with_readings(
    unclear: Unclear, readings: dict[datetime, str], office: Office, say: str
) -> Unclear:
    """The same, with what it could be, and how the first of that is said in full."""
    could_be = "".join(f"\n  {_reading(words, utc)}" for utc, words in readings.items())
    first = moment_lines(moment_at(next(iter(readings)), office), office).until
    return Unclear(
        f"{unclear.message}\nIt could be{could_be}",
        f"Say it in full:  {say.format(first)}\nNothing was changed.",
        unclear.doubts,
    )


def _reading(words: str, instant: datetime) -> str:
    """The reading with its UTC, and the day of that where the words name another."""
    utc = instant.astimezone(UTC)
    day = "" if f"{utc:%A}" in words else f" on {utc:%a}"
    return f"{words} = {utc:%H:%M} UTC{day}"


def problem_lines(problems: Iterable[Problem]) -> Iterator[Line]:
    """What is unclear about a line, and what it could mean."""
    for problem in problems:
        yield (Styled(problem.code, "bold"), f": {problem.message}")
        if problem.readings:
            yield ("  It could be",)
            yield from ((f"    {_reading(it.text, it.utc)}",) for it in problem.readings)


def echo(lines: EmbargoLines, paper: Paper) -> Iterator[Line]:
    """What was understood: in its zone, in UTC, for the office and for the readers."""
    yield ("Embargoed until ", Styled(lines.until, "bold"))
    narrow = Paper(paper.width - 2, paper.terminal)
    yield from ((f"  {line}",) for line in fitted(unbroken(lines.zones), narrow))


def withdrawn_lines(slug: str, withdrawn: Iterable[str]) -> Iterator[Line]:
    """What became of exports that named an earlier time."""
    known = [*withdrawn]
    names = in_folders(it for it in known if not it.endswith("/"))
    deleted = "Deleted, since they named the earlier time:"
    if names:
        yield (f"{deleted} {names}",)
        yield (f"Export again:  hrnk-press export {slug} --to text html eml",)
    if "copies/" in known:
        yield (f"{deleted} the copies in out/copies/",)
    if "invitations/" in known:
        yield (f"{deleted} the invitations in out/invitations/",)
        yield (f"Ask again:  hrnk-press share {slug} --list LIST --request",)


def unbroken(zones: str) -> str:
    """The zones so that a line ends between two of them, never inside one."""
    return SEPARATOR.join(it.replace(" ", "\N{NO-BREAK SPACE}") for it in zones.split(SEPARATOR))
