"""`hrnk-press embargo list`."""

from collections.abc import Iterator
from functools import partial

from hrnk_press.cli.data import as_data
from hrnk_press.cli.embargo_text import unbroken
from hrnk_press.cli.faults import fault_entries, fault_lines
from hrnk_press.cli.moments import NowOption, how_long, moment
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.progress import tracked
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.embargo_list import Board, BoardItem, embargo_list
from hrnk_press.embargo.state import State
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
    board = embargo_list(office_at(workspace), moment(now), track=tracked)
    return Reply(
        data=as_data(board, without=("faults",)),
        screen=partial(_screen, board),
        notes=partial(fault_lines, board.faults),
        exit_code=ExitCode.UNREADABLE if board.faults else ExitCode.DONE,
        errors=fault_entries(board.faults),
    )


def _screen(board: Board, paper: Paper) -> Iterator[Line]:
    if not board.items:
        if paper.terminal:
            yield ("No release is under embargo.",)
        return
    if not paper.terminal:
        yield from table((), [Row(_plain(it)) for it in board.items], paper)
        return
    rows = [Row(_cells(it), tuple(_details(it))) for it in board.items]
    yield from table(("Release", "In", "State"), rows, paper)


def _plain(item: BoardItem) -> tuple[str, ...]:
    instant = f"{item.utc:%Y-%m-%dT%H:%M:%SZ}" if item.utc else ""
    return (
        item.slug,
        item.state.value,
        instant,
        how_long(item.seconds_left),
        str(len(item.blockers)),
    )


def _cells(item: BoardItem) -> tuple[str, ...]:
    number = len(item.blockers)
    state = f"{number} blocker{'s' * (number != 1)}" if number else item.state.value
    if item.state is State.HELD:
        state = item.state.value
    return (item.slug, how_long(item.seconds_left), state)


def _details(item: BoardItem) -> Iterator[Styled]:
    embargo = item.embargo
    if item.state is not State.HELD and embargo.lines:
        yield Styled(embargo.lines.until, "plain")
        yield Styled(unbroken(embargo.lines.zones), "dim")
    elif item.state is not State.HELD:
        yield Styled(f"{embargo.until:%Y-%m-%d %H:%M} {embargo.zone}", "plain")
    if item.on_duty:
        yield Styled(f"on duty: {', '.join(item.on_duty)}", "dim")
    yield from (Styled(f"✗ {it.message}", "red") for it in item.blockers)
