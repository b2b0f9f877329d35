"""`hrnk-press lists list`."""

from collections.abc import Iterator, Sequence
from functools import partial

from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.lists import ListSummary, lists_list

EXAMPLES = """
hrnk-press lists list
hrnk-press lists list --json | jq '.data.lists[].name'
"""


def run(workspace: WorkspaceOption = None) -> Reply:
    """List the media lists: how many are on each, hold every embargo, or must not be written to.

    They stand in lists/, one CSV file each, which git never sees and only you can read. A list with a fault
    is named without numbers; `lists check` tells the faults.
    """
    found = lists_list(office_at(workspace))
    return Reply(data={"lists": as_data(found)}, screen=partial(_screen, found))


def _screen(found: Sequence[ListSummary], paper: Paper) -> Iterator[Line]:
    if not found and paper.terminal:
        yield ("No media list yet. Make one:  hrnk-press lists import FILE --into NAME",)
        return
    rows = [
        Row((it.name, *(_number(n) for n in (it.rows, it.standing, it.suppressed)))) for it in found
    ]
    yield from table(("List", "People", "Hold every embargo", "Suppressed"), rows, paper)


def _number(number: int | None) -> str:
    return "faulty" if number is None else f"{number:,}"
