"""What stands in the way of a lift, on a screen."""

from collections.abc import Iterable, Iterator

from hrnk_press.cli.reply import Line, Styled
from hrnk_press.cli.terminal import Paper, fitted
from hrnk_press.desk.due import Blocker

INDENT = "  "


def blocker_lines(blockers: Iterable[Blocker], paper: Paper) -> Iterator[Line]:
    """Each blocker marked and indented, and below it what to do about it."""
    narrow = Paper(paper.width - 2 * len(INDENT), paper.terminal, paper.colour)
    for blocker in blockers:
        first, *more = fitted(blocker.message, narrow)
        yield (INDENT, Styled(f"✗ {first}", "red"))
        yield from ((INDENT * 2, Styled(line, "red")) for line in more)
        if blocker.hint:
            hint = fitted(f"→ {blocker.hint}", narrow)
            yield from ((INDENT * 2, Styled(line, "dim")) for line in hint)
