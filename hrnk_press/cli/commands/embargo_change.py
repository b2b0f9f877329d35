"""`hrnk-press embargo change`."""

from collections.abc import Iterator
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli.data import as_data
from hrnk_press.cli.embargo_text import asked_moment, echo, withdrawn_lines
from hrnk_press.cli.notices import ReasonOption, YesOption, noticed, unread_lines
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.embargo_change import EmbargoChanged, embargo_change
from hrnk_press.desk.load import open_all_the_same

EXAMPLES = """
hrnk-press embargo change survey "9 a.m. EST Dec. 3, 2026" --reason "..."
"""

PHRASE = "text"
SHOWN = 20


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    text: Annotated[
        str,
        typer.Argument(
            metavar="TEXT", show_default=False, help="Time, zone and date, all in full."
        ),
    ],
    reason: ReasonOption,
    yes: YesOption = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Move an embargo once copies are out, and write a notice with both times to everybody who holds one.

    It moves in every language. Everybody who was given a copy is told, also who has left the list or asked not
    to be written to; a later time has to be accepted anew, and who has not is named. How many are told is
    said and confirmed before anything is changed. The messages stand in out/notices/, one for each person;
    what names the former time is deleted. Only the desk does it (see `hrnk-press me`).
    """
    press = open_all_the_same(office_at(workspace))
    moment = asked_moment(ctx, press, text, f'hrnk-press embargo change {slug} "{{}}" --reason "…"')
    return noticed(
        ctx,
        partial(embargo_change, press, slug, moment, reason),
        "Move it and write the notices?",
        yes=yes,
        data=partial(as_data, without=("report", "done", "unapproved")),
        screen=_screen,
        notes=_notes,
    )


def _screen(result: EmbargoChanged, paper: Paper) -> Iterator[Line]:
    if len(result.moved) > 1:
        yield from in_lines(f"In every language: {', '.join(result.moved)}", paper)
    if result.before:
        yield (f"Before: {result.before.until}",)
    else:
        yield (f"{result.slug} has this embargo already.",)
    yield from echo(result.lines, paper)


def _notes(result: EmbargoChanged, paper: Paper) -> Iterator[Line]:
    yield from unread_lines(result.unread, "move", paper)
    if result.not_accepted:
        names = ", ".join(result.not_accepted[:SHOWN])
        more = ", …" if len(result.not_accepted) > SHOWN else ""
        words = f"Still to accept the later time ({len(result.not_accepted):,}): {names}{more}"
        yield from in_lines(words, paper)
        yield (f"  As they answer:  hrnk-press lists accept ADDRESS --release {result.slug}",)
    if result.unapproved:
        yield ("Who approved the former time has this one still to approve:",)
    for slug in result.unapproved:
        yield (f"  hrnk-press approve {slug} --request",)
    yield from withdrawn_lines(result.slug, result.withdrawn)
