"""`hrnk-press lists merge`."""

from collections.abc import Iterator
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import ask, completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.faults import fault_entries, fault_lines
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.output import show_now
from hrnk_press.cli.reply import Line, Reply, blank, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.lists_merge import ListMerge, lists_merge
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press lists merge europe asia --into world          counts, then asks
hrnk-press lists merge europe asia --into world --apply  needed in a pipe
hrnk-press lists merge europe partners --into europe --prefer europe
"""

Names = Annotated[
    list[str],
    typer.Argument(
        metavar="LIST...",
        autocompletion=completion.media_lists,
        show_default=False,
        help="The lists to merge, two or more.",
    ),
]
Into = Annotated[
    str,
    typer.Option(
        "--into", metavar="LIST", show_default=False, help="A new list, or one of those merged."
    ),
]
Prefer = Annotated[
    str,
    typer.Option(
        metavar="LIST", show_default=False, help="The list that is right where two differ."
    ),
]


Apply = Annotated[bool, typer.Option("--apply", help="Write it without asking.")]


def run(
    ctx: typer.Context,
    names: Names,
    into: Into,
    prefer: Prefer = "",
    apply: Apply = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Make one list of several: nobody twice, empty cells filled from the other lists.

    Where two lists say something else of one person, every such row is told and nothing is written
    (exit 1), unless --prefer says which list is right. The other lists stay as they are. It is written once you
    say so, at the terminal or with --apply (exit 6 till then).
    """
    office = office_at(workspace)
    merged = lists_merge(office, names, into, prefer=prefer, apply=apply)
    asked = not merged.applied and not merged.differing and ask.may_ask(ctx)
    if asked:
        show_now(partial(_screen, merged))
        if ask.agrees(f"Write this to lists/{merged.list}.csv?"):
            merged = lists_merge(office, names, into, prefer=prefer, apply=True)
    return Reply(
        data=as_data(merged),
        screen=blank if asked else partial(_screen, merged),
        notes=partial(_notes, merged),
        exit_code=_exit_code(merged),
        errors=fault_entries(merged.differing),
    )


def _exit_code(merged: ListMerge) -> ExitCode:
    if merged.applied:
        return ExitCode.DONE
    return ExitCode.FINDINGS if merged.differing else ExitCode.WAITING


def _screen(merged: ListMerge, paper: Paper) -> Iterator[Line]:
    if merged.differing:
        yield from fault_lines(merged.differing, paper)
        yield ("Nothing was written.",)
        return
    words = f"{merged.list}: {merged.rows:,} people, {merged.both:,} of them from two lists"
    yield from in_lines(words, paper)


def _notes(merged: ListMerge, paper: Paper) -> Iterator[Line]:
    del paper
    if merged.applied:
        yield (f"Written to lists/{merged.list}.csv.",)
    elif not merged.differing:
        yield ("Nothing was written; --apply writes it.",)
