"""`hrnk-press lists merge`."""

from collections.abc import Iterator
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.faults import fault_entries, fault_lines
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.lists_merge import ListMerge, lists_merge
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press lists merge europe asia --into world
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


def run(names: Names, into: Into, prefer: Prefer = "", workspace: WorkspaceOption = None) -> Reply:
    """Make one list of several: nobody twice, empty cells filled from the other lists.

    Where two lists say something else of one person, every such row is told and nothing is written
    (exit 1), unless --prefer says which list is right. The other lists stay as they are.
    """
    merged = lists_merge(office_at(workspace), names, into, prefer=prefer)
    return Reply(
        data=as_data(merged),
        screen=partial(_screen, merged),
        exit_code=ExitCode.DONE if merged.applied else ExitCode.FINDINGS,
        errors=fault_entries(merged.differing),
    )


def _screen(merged: ListMerge, paper: Paper) -> Iterator[Line]:
    if merged.applied:
        yield (f"{merged.list}: {merged.rows:,} people, {merged.both:,} of them from two lists",)
        return
    yield from fault_lines(merged.differing, paper)
    yield ("Nothing was written.",)
