"""`hrnk-press embargo watch`."""

from collections.abc import Iterator
from functools import partial

from hrnk_press.cli import clock
from hrnk_press.cli.board import board_lines
from hrnk_press.cli.faults import error_lines, fault_lines
from hrnk_press.cli.live import is_possible, live
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.embargo_list import embargo_list
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.errors import PressError, UsageFault
from hrnk_press.workspace.last_lift import silence
from hrnk_press.workspace.locate import Workspace

ANSWERS_PROGRAMS = False

SECONDS = 2.0

EXAMPLES = """
hrnk-press embargo watch
"""


def run(workspace: WorkspaceOption = None) -> Reply:
    """Show the embargoes as they near, until q or Ctrl-C.

    It is worked out from the files every two seconds, and lifts nothing. It needs a terminal; in a
    pipe, `hrnk-press embargo list` prints the same once.
    """
    office = office_at(workspace)
    if not is_possible():
        raise UsageFault(
            "a live board needs a terminal",
            "To print it once:  hrnk-press embargo list",
            code="no-terminal",
        )
    live(partial(_board, office), every=SECONDS)
    return Reply(data={})


def _board(office: Workspace, paper: Paper) -> Iterator[Line]:
    """The board as it is now; while a file cannot be read, what is wrong with it."""
    now = clock.now()
    yield (Styled(f"{office.root.name}, {utc_text(now)}", "dim"),)
    yield ()
    try:
        board = embargo_list(office, now)
        warning = silence(office, now) if board.items else ""
    except PressError as error:
        yield from error_lines(error, paper)
        return
    yield from board_lines(board, paper)
    if warning:
        yield ()
        yield (Styled("warning", "yellow"), f": {warning}")
    if board.faults:
        yield ()
        yield from fault_lines(board.faults, paper)
