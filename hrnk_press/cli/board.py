"""The embargo board: every embargo, how long until it lifts, and what stands in its way."""

from collections.abc import Iterator

from hrnk_press.cli.embargo_text import unbroken
from hrnk_press.cli.faults import unread_among
from hrnk_press.cli.moments import how_long
from hrnk_press.cli.reply import Line, Styled
from hrnk_press.cli.table import MARK, Row, table
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.embargo_list import Board, BoardItem
from hrnk_press.embargo.state import State


def board_lines(board: Board, paper: Paper) -> Iterator[Line]:
    """Every embargo, the next to lift first; in a pipe one on each line."""
    if not board.items:
        if paper.terminal:
            which = "No release that can be read" if unread_among(board.faults) else "No release"
            yield (f"{which} is under embargo.",)
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
    state = f"{number} blocker{'s' * (number != 1)}" if number else _state(item)
    if item.state is State.HELD:
        state = item.state.value
    return (item.slug, how_long(item.seconds_left), state)


def _state(item: BoardItem) -> str:
    """Approved v3; every other state as it is."""
    approved = item.state is State.APPROVED and item.approved is not None
    return f"approved v{item.approved}" if approved else item.state.value


def _details(item: BoardItem) -> Iterator[Styled]:
    embargo = item.embargo
    if item.state is not State.HELD and embargo.lines:
        yield Styled(embargo.lines.until, "plain")
        yield Styled(unbroken(embargo.lines.zones), "dim")
    elif item.state is not State.HELD:
        yield Styled(f"{embargo.until:%Y-%m-%d %H:%M} {embargo.zone}", "plain")
    if item.on_duty:
        yield Styled(f"on duty: {', '.join(item.on_duty)}", "dim")
    if item.newer:
        draft = f"v{item.draft_version}" if item.draft_version else "the draft"
        yield Styled(f"v{item.approved} will be lifted; {draft} is not approved", "yellow")
    yield from (Styled(f"{MARK}{it.message}", "red") for it in item.blockers)
