"""`hrnk-press kill`."""

from collections.abc import Iterator
from functools import partial

import typer

from hrnk_press.cli.data import as_data
from hrnk_press.cli.notices import (
    ReasonOption,
    YesOption,
    noticed,
    public_lines,
    unread_lines,
)
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled, in_lines
from hrnk_press.cli.terminal import Paper, in_folders
from hrnk_press.desk.kill import Killed, kill
from hrnk_press.desk.load import open_all_the_same

EXAMPLES = """
hrnk-press kill border-survey --reason "the survey was forged"
"""


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    reason: ReasonOption,
    yes: YesOption = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Withdraw a release for good, in every version and language: WITHDRAWN: DO NOT PUBLISH.

    Everybody who was given a copy gets a notice, also who has left the list or asked not to be written to.
    Its exports are deleted and nothing of it stays public. It is final, and nothing is done before somebody
    has confirmed it. The messages stand in out/notices/, one for each person. Only the desk does it (see
    `hrnk-press me`).
    """
    press = open_all_the_same(office_at(workspace))
    return noticed(
        ctx,
        partial(kill, press, slug, reason),
        f"Withdraw {slug} for good?",
        yes=yes,
        data=partial(as_data, without=("report", "done")),
        screen=_screen,
        notes=_notes,
    )


def _screen(result: Killed, paper: Paper) -> Iterator[Line]:
    verb = "was withdrawn before" if result.already else "is withdrawn"
    yield (Styled(result.slug, "bold"), f" {verb if result.done else 'would be withdrawn'}")
    if len(result.releases) > 1:
        yield from in_lines(f"In every language: {', '.join(result.releases)}", paper)


def _notes(result: Killed, paper: Paper) -> Iterator[Line]:
    yield from unread_lines(result.unread, "kill", paper)
    for slug in result.corrections:
        yield from in_lines(f"{slug} corrects it and is not withdrawn with it. To do so:", paper)
        yield (f'  hrnk-press kill {slug} --reason "…"',)
    if result.told_of:
        words = f"Whoever holds {result.told_of} was told of it, and is not told of this. To tell them what is right:"
        yield from in_lines(words, paper, "yellow")
        yield (f"  hrnk-press correct {result.told_of}",)
    if result.withdrawn:
        yield from in_lines(f"Deleted: {in_folders(result.withdrawn)}", paper)
    taken_down = any(it.startswith("public/") for it in result.withdrawn)
    yield from public_lines(was_public=result.was_public or taken_down, done=result.done)
