"""`hrnk-press embargo list`."""

from functools import partial

from hrnk_press.cli.board import board_lines
from hrnk_press.cli.data import as_data
from hrnk_press.cli.faults import fault_entries, fault_lines
from hrnk_press.cli.moments import NowOption, moment, rehearsal_lines
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.progress import tracked
from hrnk_press.cli.reply import Reply
from hrnk_press.desk.embargo_list import embargo_list
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press embargo list
hrnk-press embargo list --now 2026-12-02T05:00:00Z    as it will be then
"""


def run(
    now: NowOption = "",
    workspace: WorkspaceOption = None,
) -> Reply:
    """Show every embargo, the next to lift first, with what stands in its way.

    In a pipe there is one embargo a line: release, state, instant, how long, number of blockers.
    """
    office = office_at(workspace)
    board = embargo_list(office, moment(now), track=tracked)
    rehearsed = tuple(rehearsal_lines(now, office))
    return Reply(
        data=as_data(board, without=("faults",)),
        screen=partial(board_lines, board),
        notes=lambda paper: (*rehearsed, *fault_lines(board.faults, paper)),
        exit_code=ExitCode.UNREADABLE if board.faults else ExitCode.DONE,
        errors=fault_entries(board.faults),
    )
