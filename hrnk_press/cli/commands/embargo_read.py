"""`hrnk-press embargo read`."""

from collections.abc import Iterator
from datetime import UTC, date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.embargo_text import echo, problem_lines
from hrnk_press.cli.options import WorkspaceOption, day, office_at, read_source
from hrnk_press.cli.reply import Line, Reply, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.embargo_read import SETS_NONE, ReadLine, Verdict, embargo_read
from hrnk_press.desk.load import open_office
from hrnk_press.errors import ExitCode, NotFound
from hrnk_press.model.office import Office

EXAMPLES = """
hrnk-press embargo read "EMBARGOED UNTIL 12:01 A.M. EST DEC. 19, 2018"
hrnk-press embargo read "0001hrs Tuesday 3 March" \\
    --issued 2026-02-20 --zone Europe/London
pbpaste | hrnk-press embargo read -
"""

PHRASE = "text"


Text = Annotated[
    str,
    typer.Argument(metavar="TEXT", show_default=False, help="The line; - reads standard input."),
]

Issued = Annotated[
    date | None,
    typer.Option(
        parser=day,
        metavar="DATE",
        show_default=False,
        help="When it was issued: supplies a year, or a day, that it leaves out.",
    ),
]

Zone = Annotated[
    str | None,
    typer.Option(
        metavar="ZONE", show_default=False, help="The zone it leaves out, as an IANA name."
    ),
]

DayFirst = Annotated[
    bool | None,
    typer.Option(
        "--day-first/--month-first",
        show_default=False,
        help="How to read 03/04/2026.",
    ),
]


def run(
    text: Text,
    issued: Issued = None,
    zone: Zone = None,
    day_first: DayFirst = None,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Say what an embargo line means. No file is touched.

    Lines are read in English, Korean, German, Spanish and French; one in another language is asked about.
    A line that can mean two instants, or leaves something out, is answered with every reading, never
    with a guess (exit 1).
    """
    line = embargo_read(
        read_source("-").strip() if text == "-" else text,
        _office(workspace),
        issued=issued,
        zone=zone,
        day_first=day_first,
        today=clock.now().astimezone(UTC).date(),
    )
    options = (("no-zone", zone), ("no-year", issued), ("ambiguous-date", day_first))
    given = {OPTIONS[code] for code, value in options if value is not None}
    return Reply(
        data=as_data(line),
        screen=partial(_screen, line, _supplied(line, frozenset(given))),
        exit_code=ExitCode.FINDINGS if line.verdict is Verdict.ASK else ExitCode.DONE,
    )


def _office(workspace: Path | None) -> Office | None:
    """The office around, for its zones and style; a line can be read without one."""
    try:
        return open_office(office_at(workspace)).office
    except NotFound:
        if workspace is not None:
            raise
        return None


def _screen(line: ReadLine, supplied: tuple[str, ...], paper: Paper) -> Iterator[Line]:
    if line.lines is not None:
        yield from echo(line.lines, paper)
    elif line.verdict is not Verdict.ASK:
        yield (f"{line.verdict.value}: {SETS_NONE[line.verdict]}",)
    yield from problem_lines(line.problems, paper)
    if supplied:
        yield from in_lines(f"What would settle it:  {', '.join(supplied)}", paper)


# The options that supply what a line leaves open, by what is asked.
OPTIONS = {
    "no-zone": "--zone ZONE",
    "ambiguous-zone": "--zone ZONE",
    "no-year": "--issued DATE",
    "ambiguous-date": "--day-first or --month-first",
}


def _supplied(line: ReadLine, given: frozenset[str]) -> tuple[str, ...]:
    """The options with which the line would have one meaning; none where something else is asked as well."""
    asked = [OPTIONS.get(it.code, "") for it in line.problems]
    known = line.verdict is Verdict.ASK and all(asked) and not given.intersection(asked)
    return tuple(dict.fromkeys(asked)) if known else ()
