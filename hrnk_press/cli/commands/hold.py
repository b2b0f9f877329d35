"""`hrnk-press hold`."""

from collections.abc import Iterator
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli.data import as_data
from hrnk_press.cli.notices import YesOption, noticed, public_lines, unread_lines
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled, in_lines
from hrnk_press.cli.terminal import Paper, in_folders
from hrnk_press.desk.hold import Held, end_hold, hold
from hrnk_press.desk.load import open_all_the_same
from hrnk_press.errors import UsageFault

EXAMPLES = """
hrnk-press hold border-survey --reason "a witness asks for time"
hrnk-press hold border-survey --end
"""


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    reason: Annotated[
        str,
        typer.Option(
            metavar="TEXT",
            show_default=False,
            help="Why; it is recorded, and told to nobody outside.",
        ),
    ] = "",
    end: Annotated[bool, typer.Option("--end", help="End the hold.")] = False,
    yes: YesOption = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Hold a release back with no end in sight, or end that; everybody who holds a copy gets a notice.

    Nothing lifts while it is held, whatever its time, and a hold never ends by itself. It holds in every
    language; what is public is public no more. A release whose time passed meanwhile waits for a person when
    the hold ends. How many are told is said and confirmed before anything is changed. The messages stand in
    out/notices/, one for each person. Only the desk does it (see `hrnk-press me`).
    """
    press, why = open_all_the_same(office_at(workspace)), reason.strip()
    if end == bool(why):
        raise UsageFault(
            "a hold needs a --reason, and --end needs none",
            f'For example:  hrnk-press hold {slug} --reason "…"   or:  hrnk-press hold {slug} --end',
        )
    return noticed(
        ctx,
        partial(end_hold, press, slug) if end else partial(hold, press, slug, why),
        "End the hold and write the notices?" if end else "Hold it and write the notices?",
        yes=yes,
        data=partial(as_data, without=("report", "done")),
        screen=partial(_screen, end),
        notes=partial(_notes, end),
    )


def _screen(end: bool, result: Held, paper: Paper) -> Iterator[Line]:
    yield (
        Styled(result.slug, "bold"),
        " is held" if result.done else " would be held",
        " no more" if end else "",
    )
    if len(result.releases) > 1:
        yield from in_lines(f"In every language: {', '.join(result.releases)}", paper)


def _notes(end: bool, result: Held, paper: Paper) -> Iterator[Line]:
    yield from unread_lines(result.unread, "hold", paper)
    yield from public_lines(was_public=result.was_public, done=result.done)
    if result.withdrawn:
        yield from in_lines(f"Deleted: {in_folders(result.withdrawn)}", paper)
    if end and result.passed:
        yield ("Its time has passed; nothing lifts by itself. A person does, or moves it:",)
        yield (f"  hrnk-press embargo lift {result.slug}",)
        told = result.report.recipients or result.report.told
        verb, reason = ("change", ' --reason "…"') if told else ("set", "")
        yield (f'  hrnk-press embargo {verb} {result.slug} "TIME, ZONE AND DATE"{reason}',)
