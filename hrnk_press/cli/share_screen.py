"""Sharing on a screen: who gets a copy, who is left out and why, and where the copies stand."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from hrnk_press.cli.data import as_data
from hrnk_press.cli.reply import Line, Styled, in_lines
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper, from_here
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.desk.shared import Reason, Receiver, Shared

MOST_NAMED = 12
"""People who are named one by one."""

WHY = {
    Reason.NOT_ACCEPTED: "have not accepted the embargo",
    Reason.WITHDRAWN: "hold this embargo no longer",
    Reason.BROKE_EMBARGO: "work for an outlet that broke an embargo, and accepted none since",
    Reason.HOLDS_IT: "hold a copy of these words",
    Reason.SUPPRESSED: "must not be written to",
    Reason.ACCEPTED: "have accepted it",
    Reason.INVITED: "were asked already",
}


def share_data(shared: Shared) -> dict[str, object]:
    """What --json tells of it."""
    data: dict[str, object] = as_data(shared, without=("refused", "missing"))
    return data | {"written": shared.written}


def plan_lines(shared: Shared, paper: Paper) -> Iterator[Line]:
    """What would go to whom, before anything is written."""
    yield from _head(shared, paper)
    if shared.recipients:
        named = shared.recipients[:MOST_NAMED]
        revised = any(it.replaces for it in shared.recipients)
        headings = ("Address", "Name", "Gets")[: 2 + revised]
        yield from table(headings, [Row(_cells(it)[: len(headings)]) for it in named], paper)
        more = len(shared.recipients) - MOST_NAMED
        if more > 0:
            yield (f"and {more:,} more",)
    yield from _left_out(shared, paper)
    yield from _duty(shared, paper)


def written_lines(shared: Shared, paper: Paper) -> Iterator[Line]:
    """Where the copies stand, each with its reference."""
    if shared.folder is None:
        return
    yield (f"In {from_here(shared.folder)}:",)
    rows = [
        Row((it.email, it.name, it.reference) if paper.terminal else _in_pipe(it))
        for it in shared.recipients[: MOST_NAMED if paper.terminal else None]
    ]
    of_copy = ("Reference",) if shared.copy == "embargoed" else ("",)
    yield from table(("Address", "Name", *of_copy), rows, paper)
    more = len(shared.recipients) - len(rows)
    if more > 0:
        yield (f"and {more:,} more",)


def notes(shared: Shared, paper: Paper) -> Iterator[Line]:
    """What else is to be known once it is done, or where nothing was to be done."""
    if shared.folder is None:
        yield (Styled(f"{shared.list}: nobody is left who would get a {_what(shared)}.", "bold"),)
        yield from _left_out(shared, paper)
    else:
        yield ("Nothing has been sent: STEPS.txt there says how.",)
    for folder in shared.finished:
        yield from in_lines(
            f"Finished what an earlier run had recorded: {from_here(folder)}", paper
        )
    if shared.warnings:
        count = shared.warnings
        stand = "1 warning stands" if count == 1 else f"{count} warnings stand"
        yield (f"{stand}; see  hrnk-press check {shared.slug}",)
    if shared.stale:
        folders = dict.fromkeys(str(Path(it).parent) for it in shared.stale)
        names = ", ".join("files" if it == "." else it for it in folders)
        line = f"Of an older text or embargo, not to be sent now, in out/: {names}"
        yield from in_lines(line, paper)


def _what(shared: Shared) -> str:
    return "copy" if shared.copy == "embargoed" else "letter"


def _head(shared: Shared, paper: Paper) -> Iterator[Line]:
    """How many get what."""
    one, until = shared.copies == 1, utc_text(shared.utc) if shared.utc else ""
    size = _size(shared.size) + " each" * (not one)
    if shared.copy == "embargoed":
        what = f"embargoed {'copy' if one else 'copies'} ({size}), held until {until}"
    else:
        what = (
            f"{'letter that asks' if one else 'letters that ask'} to hold an embargo until {until}"
        )
    words = f"{shared.list}: {shared.copies:,} {what}"
    yield from in_lines(words, paper, "bold")


def _size(size: int) -> str:
    return f"{size / 1e6:,.1f} MB" if size >= 1e6 else f"{max(size // 1000, 1)} kB"


def _cells(receiver: Receiver) -> tuple[str, ...]:
    gets = f"revised copy, has version {receiver.replaces}" if receiver.replaces else ""
    return (receiver.email, receiver.name, gets)


def _in_pipe(receiver: Receiver) -> tuple[str, ...]:
    return (receiver.email, receiver.reference or receiver.name, str(receiver.path))


def _left_out(shared: Shared, paper: Paper) -> Iterator[Line]:
    for reason in WHY:
        emails = [
            f"{it.email}, {it.since}" if it.since else it.email
            for it in shared.left_out
            if it.reason is reason
        ]
        yield from left_out_lines(reason, len(emails), emails, paper)


def left_out_lines(
    reason: Reason, number: int, emails: Sequence[str], paper: Paper
) -> Iterator[Line]:
    """How many are left out for that reason, and who the first of them are, where they are known."""
    named = emails[:MOST_NAMED]
    names = ", ".join(named) + (", …" if number > len(named) else "")
    if number:
        told = f" ({names})" if named else ""
        yield from in_lines(f"left out, for they {WHY[reason]}: {number:,}{told}", paper)


def _duty(shared: Shared, paper: Paper) -> Iterable[Line]:
    if shared.on_duty:
        yield from in_lines(f"To be called about it: {', '.join(shared.on_duty)}", paper)
    else:
        words = "Nobody is on duty, and no telephone number is named: see [[duty]] in press.toml"
        yield from in_lines(words, paper, "yellow")
