"""Embargo lines that people type: read, echoed, and asked about where they can mean two instants."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import typer

from hrnk_press.cli import ask, clock
from hrnk_press.cli.reply import Line, Styled
from hrnk_press.cli.terminal import Paper, fitted, in_folders
from hrnk_press.desk.embargo_read import moment_in, moment_lines, moment_of
from hrnk_press.desk.embargo_words import span
from hrnk_press.desk.load import PressOffice
from hrnk_press.embargo.lines import SEPARATOR, EmbargoLines
from hrnk_press.embargo.reading.result import Problem
from hrnk_press.errors import Doubt, Meaning, Refused, Unclear
from hrnk_press.model.office import Office
from hrnk_press.model.release import Moment


def asked_moment(
    ctx: typer.Context, press: PressOffice, text: str, say: str, *, ahead: bool = True
) -> Moment:
    """The moment the text sets; where it may be several, a person at a terminal picks one, in its own zone.

    `say` is the command in which the text would be said in full, with {} for it. `ahead` tells whether it is
    a time to come, or one that was: such readings come first, and alone are proposed. Raises Unclear, with
    every reading, where nobody can be asked or there is nothing to pick from.
    """
    now = clock.now()
    try:
        return moment_of(text, press.office, press.day(now))
    except Unclear as unclear:

        def unlikely(it: Meaning) -> bool:
            return (it.utc > now) is not ahead

        doubts = tuple(
            replace(it, readings=tuple(sorted(it.readings, key=unlikely))) for it in unclear.doubts
        )
        first: dict[datetime, Meaning] = {}
        for it in (reading for doubt in doubts for reading in doubt.readings):
            first.setdefault(it.utc, it)
        readings = sorted(first.values(), key=unlikely)
        if not readings:
            raise
        notes = {it.utc: _TOLD[ahead] if unlikely(it) else "" for it in readings}
        told = [_reading(it.text, it.utc) + notes[it.utc] for it in readings]
        if not ask.may_ask(ctx):
            proposed = [it for it in readings if not notes[it.utc]]
            raise _with_readings(unclear, doubts, told, proposed, press.office, say) from None
        options = {str(number): words for number, words in enumerate(told)}
        picked = readings[int(ask.choice(f"{unclear.message} Which is it?", options))]
        return moment_in(picked.utc, picked.zone, press.office)


# What is said of a reading on the wrong side of now, by whether a time to come is wanted.
_TOLD = {True: ", which has passed", False: ", which is still to come"}


def _with_readings(
    unclear: Unclear,
    doubts: tuple[Doubt, ...],
    told: list[str],
    proposed: list[Meaning],
    office: Office,
    say: str,
) -> Unclear:
    """The same, with what it could be, and how each of those proposed is said in full."""
    could_be = "".join(f"\n  {it}" for it in told)
    moments = (moment_in(it.utc, it.zone, office) for it in proposed)
    commands = [say.format(moment_lines(it, office).until) for it in moments]
    in_full = f"Say it in full:  {commands[0]}" if commands else unclear.hint
    if len(commands) > 1:
        in_full = "Say it in full:" + "".join(f"\n  {it}" for it in commands)
    return Unclear(
        f"{unclear.message}\nIt could be{could_be}", f"{in_full}\nNothing was changed.", doubts
    )


def agreed_if_passed(ctx: typer.Context, moment: Moment) -> None:
    """Ask, where somebody can be asked, before a time is taken that has passed. Raises Refused at a no."""
    if not passed_lines(moment) or not ask.may_ask(ctx):
        return
    if not ask.agrees(f"{_ago(moment)} Is it meant?", no="no, leave all as it is"):
        raise Refused("that time has passed", "Nothing was changed.", code="time-passed")


def passed_lines(moment: Moment | None) -> tuple[Line, ...]:
    """A warning where that time has passed; nothing where it has not, or there is none."""
    if moment is None or moment.utc is None or moment.utc > clock.now():
        return ()
    return ((Styled("warning", "yellow"), f": {_ago(moment)}"),)


def _ago(moment: Moment) -> str:
    assert moment.utc is not None
    return f"That time has passed: it was {span(clock.now() - moment.utc)} ago."


def _reading(words: str, instant: datetime) -> str:
    """The reading with its UTC, and the day of that where the words name another."""
    utc = instant.astimezone(UTC)
    day = "" if f"{utc:%A}" in words else f" on {utc:%a}"
    return f"{words} = {utc:%H:%M} UTC{day}"


def problem_lines(problems: Iterable[Problem], paper: Paper) -> Iterator[Line]:
    """What is unclear about a line, and what it could mean."""
    for problem in problems:
        first, *more = fitted(f"{problem.code}: {problem.message}", paper)
        yield (Styled(problem.code, "bold"), first.removeprefix(problem.code))
        yield from ((f"  {line}",) for line in more)
        if problem.readings:
            yield ("  It could be",)
        for it in problem.readings:
            yield from _under(_reading(it.text, it.utc), paper)


def _under(reading: str, paper: Paper) -> Iterator[Line]:
    """A reading below what is asked, its later lines further in."""
    first, *more = fitted(reading, Paper(paper.width - 6, paper.terminal))
    yield (f"    {first}",)
    yield from ((f"      {line}",) for line in more)


def echo(lines: EmbargoLines, paper: Paper) -> Iterator[Line]:
    """What was understood: in its zone, in UTC, for the office and for the readers."""
    yield ("Embargoed until ", Styled(lines.until, "bold"))
    narrow = Paper(paper.width - 2, paper.terminal)
    yield from ((f"  {line}",) for line in fitted(unbroken(lines.zones), narrow))


def withdrawn_lines(slug: str, withdrawn: Iterable[str]) -> Iterator[Line]:
    """What became of exports that named the former time."""
    known = [*withdrawn]
    names = in_folders(it for it in known if not it.endswith("/"))
    deleted = "Deleted, since they named the former time:"
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
