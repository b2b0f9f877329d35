"""Embargo lines that people type: read, echoed, and asked about where they can mean two instants."""

from collections.abc import Iterable, Iterator

import typer

from hrnk_press.cli import ask
from hrnk_press.cli.reply import Line, Styled
from hrnk_press.desk.embargo_read import EmbargoUnclear, moment_at, moment_lines, moment_of
from hrnk_press.desk.embargo_view import utc_text
from hrnk_press.embargo.lines import EmbargoLines
from hrnk_press.embargo.reading.result import Problem
from hrnk_press.model.office import Office
from hrnk_press.model.release import Moment


def asked_moment(ctx: typer.Context, office: Office, text: str) -> Moment:
    """The moment the text sets; where it may be several, a person at a terminal picks one.

    Raises EmbargoUnclear where nobody can be asked, or there is nothing to pick from.
    """
    try:
        return moment_of(text, office)
    except EmbargoUnclear as unclear:
        readings = {
            it.utc.isoformat(): f"{it.text} = {utc_text(it.utc)}"
            for problem in unclear.problems
            for it in problem.readings
        }
        if not readings or not ask.may_ask(ctx):
            raise
        instants = {it.utc.isoformat(): it.utc for p in unclear.problems for it in p.readings}
        picked = ask.choice(f'"{text}" can mean several instants. Which is it?', readings)
        return moment_at(instants[picked], office)


def problem_lines(problems: Iterable[Problem]) -> Iterator[Line]:
    """What is unclear about a line, and what it could mean."""
    for problem in problems:
        yield (Styled(problem.code, "bold"), f": {problem.message}")
        if problem.readings:
            yield ("  It could be",)
            yield from ((f"    {it.text} = {utc_text(it.utc)}",) for it in problem.readings)


def echo(moment: Moment, office: Office) -> Iterator[Line]:
    """What was understood: in its zone, in UTC, for the office and for the readers."""
    return echo_lines(moment_lines(moment, office))


def echo_lines(lines: EmbargoLines) -> Iterator[Line]:
    """The same, from lines that were made already."""
    yield ("Embargoed until ", Styled(lines.until, "bold"))
    yield (f"  {lines.zones}",)
