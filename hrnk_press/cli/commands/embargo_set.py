"""`hrnk-press embargo set`."""

from collections.abc import Iterator
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.embargo_text import (
    agreed_if_passed,
    asked_moment,
    echo,
    passed_lines,
    withdrawn_lines,
)
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.embargo_set import EmbargoSet, embargo_set
from hrnk_press.desk.load import open_office

EXAMPLES = """
hrnk-press embargo set border-survey "12:01 a.m. EST Wed, Dec. 2, 2026"
hrnk-press embargo set border-survey "2026-12-02 00:01 America/New_York"
"""

PHRASE = "text"


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    text: Annotated[
        str,
        typer.Argument(
            metavar="TEXT", show_default=False, help="Time, zone and date, all in full."
        ),
    ],
    workspace: WorkspaceOption = None,
) -> Reply:
    """Put a release under embargo until that time.

    Read are English, Korean, German, Spanish and French. What was understood is echoed in its own zone, in UTC, in the office's zone and in the zones of your
    readers. A text that can mean two instants is refused with its readings; at a terminal one of
    them can be picked. A time that has passed is asked about there, and warned of elsewhere. Setting the same embargo again changes nothing; another time deletes the exports
    in out/ that name the former one.
    """
    press = open_office(office_at(workspace))
    moment = asked_moment(ctx, press, text, f'hrnk-press embargo set {slug} "{{}}"')
    agreed_if_passed(ctx, moment)
    result = embargo_set(press, slug, moment, clock.now())
    return Reply(
        data=as_data(result, without=("unapproved",)),
        screen=partial(_screen, result),
        notes=partial(_notes, result, passed_lines(moment)),
    )


def _screen(result: EmbargoSet, paper: Paper) -> Iterator[Line]:
    yield from echo(result.lines, paper)


def _notes(result: EmbargoSet, passed: tuple[Line, ...], paper: Paper) -> Iterator[Line]:
    del paper
    if not result.changed:
        yield ("It stood there already; nothing was changed.",)
    yield from passed
    if result.unapproved:
        yield ("Who approved the former time has this one still to approve:",)
        yield (f"  hrnk-press approve {result.slug} --request",)
    elif result.changed:
        yield (f"Next:  hrnk-press check {result.slug}",)
    yield from withdrawn_lines(result.slug, result.withdrawn)
