"""`hrnk-press lists check`."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import completion, counted
from hrnk_press.cli.data import as_data
from hrnk_press.cli.faults import fault_lines
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.lists import CheckedList, lists_check
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press lists check
hrnk-press lists check europe
"""

Names = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[LIST]...",
        autocompletion=completion.media_lists,
        show_default=False,
        help="Media lists; all of them where none is named.",
    ),
]


def run(names: Names = None, workspace: WorkspaceOption = None) -> Reply:
    """Report every fault of media lists, all at once, each with its line and what to do.

    Rows with two addresses or none, addresses nobody can write to, line breaks that could add a header,
    cells a spreadsheet would run, the same address twice. With a fault in it nothing goes to a list.
    """
    checked = lists_check(office_at(workspace), names or ())
    faulty = any(it.faults for it in checked)
    return Reply(
        data={"lists": as_data(checked)},
        screen=partial(_screen, checked),
        exit_code=ExitCode.FINDINGS if faulty else ExitCode.DONE,
    )


def _screen(checked: Sequence[CheckedList], paper: Paper) -> Iterator[Line]:
    for each in checked:
        yield from fault_lines(each.faults, paper)
        if each.faults or not paper.terminal:
            continue
        yield (f"{each.name}: {counted.people(each.rows)}, no fault found",)
        if each.placeholders:
            yield (
                f"  {each.placeholders:,} of the addresses are placeholders nobody reads mail to",
            )
    if not checked and paper.terminal:
        yield ("No media list yet. Make one:  hrnk-press lists import FILE --into NAME",)
