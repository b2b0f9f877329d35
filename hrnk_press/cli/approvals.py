"""Approvals on a screen: who must approve what, and what changed since they did."""

from collections.abc import Iterable, Iterator

from hrnk_press.cli.data import as_data
from hrnk_press.cli.faults import Entry
from hrnk_press.cli.reply import Line, Styled
from hrnk_press.cli.terminal import Paper, fitted
from hrnk_press.desk.approval_words import Asked
from hrnk_press.model.difference import Difference

INDENT = "  "
# More changes than this are counted: whoever must look again reads the release, not a list.
MOST_SHOWN = 8


def asked_lines(asked: Iterable[Asked], paper: Paper) -> Iterator[Line]:
    """Each missing approval marked and indented, and below it what changed and how it is given."""
    narrow = _narrower(paper, 2)
    for it in asked:
        first, *more = fitted(it.message, narrow)
        yield (INDENT, Styled(f"✗ {first}", "yellow"))
        yield from ((INDENT * 2, Styled(line, "yellow")) for line in more)
        yield from difference_lines(it.changes, paper, deep=2)
        yield from ((INDENT * 2, Styled(line, "dim")) for line in fitted(f"→ {it.command}", narrow))


def approval_entries(asked: Iterable[Asked]) -> tuple[Entry, ...]:
    """Missing approvals as entries of the envelope's errors."""
    return tuple(
        {
            "code": "approval-missing",
            "message": it.message,
            "hint": it.command,
            "person": it.person,
            "scopes": as_data(it.scopes),
            "changes": as_data(it.changes),
        }
        for it in asked
    )


def difference_lines(
    changes: Iterable[Difference], paper: Paper, *, deep: int = 1
) -> Iterator[Line]:
    """Each change with where it stands, what was there and what is there now."""
    found = list(changes)
    narrow = _narrower(paper, deep + 3)
    margin = INDENT * deep
    for it in found[:MOST_SHOWN]:
        yield (margin, Styled(it.part, "bold"))
        for label, words, style in (("was", it.was, "red"), ("now", it.now, "green")):
            first, *more = fitted(words or "(nothing)", narrow)
            yield (f"{margin}{INDENT}{label} ", Styled(first, style))
            yield from ((f"{margin}{INDENT}    ", Styled(line, style)) for line in more)
    if len(found) > MOST_SHOWN:
        yield (margin, f"… and {len(found) - MOST_SHOWN} more changes")


def _narrower(paper: Paper, indents: int) -> Paper:
    return Paper(max(paper.width - indents * len(INDENT), 20), paper.terminal, paper.colour)
