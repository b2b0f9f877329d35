"""`hrnk-press embargo check`."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from hrnk_press.cli.blockers import blocker_lines
from hrnk_press.cli.data import as_data
from hrnk_press.cli.faults import fault_entries, fault_lines, unread_among
from hrnk_press.cli.moments import NowOption, how_long, moment, rehearsal_lines
from hrnk_press.cli.options import GraceOption, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.due import GRACE
from hrnk_press.desk.embargo_check import EmbargoCheck, PendingRelease, embargo_check
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.errors import ExitCode
from hrnk_press.workspace.last_lift import silence

EXAMPLES = """
hrnk-press embargo check || echo "something is due"
hrnk-press embargo check --now 2026-12-02T05:01:00Z    as it will be then
hrnk-press embargo check --json | jq .data.overdue
"""


def run(
    now: NowOption = "",
    grace: GraceOption = GRACE // timedelta(minutes=1),
    workspace: WorkspaceOption = None,
) -> Reply:
    """Tell whether anything is due, overdue or waiting for a person (exit 1), for monitors.

    It is worked out from the files each time, on any machine, and nothing is written. In a pipe there is one
    release a line: release, what it is, instant, how long ago, number of blockers; nothing where
    nothing is due. On the desk it warns when no scheduler runs.
    """
    office, at = office_at(workspace), moment(now)
    found = embargo_check(office, at, grace=timedelta(minutes=grace))
    warnings = tuple(_warnings(found, silence(office, at) if found.items and not now else ""))
    rehearsed = tuple(rehearsal_lines(now, office))
    return Reply(
        data={**as_data(found, without=("faults",)), "warnings": warnings},
        screen=partial(_screen, found),
        notes=lambda paper: (*rehearsed, *_notes(found, warnings, paper)),
        exit_code=_exit_code(found),
        errors=fault_entries(found.faults),
    )


def _warnings(found: EmbargoCheck, silent: str) -> Iterator[str]:
    """What keeps releases from their time before it has come."""
    if silent:
        yield silent
    clock = (it for item in found.items for it in item.blockers if it.code == "clock-set-back")
    if behind := next(clock, None):
        yield f"{behind.message}, and nothing is lifted by itself until then"


def _notes(found: EmbargoCheck, warnings: tuple[str, ...], paper: Paper) -> Iterator[Line]:
    yield from fault_lines(found.faults, paper)
    for warning in warnings:
        yield (Styled("warning", "yellow"), f": {warning}")
    if warnings:
        yield ("  See what is amiss:  hrnk-press embargo doctor",)


def _exit_code(found: EmbargoCheck) -> ExitCode:
    if found.faults:
        return ExitCode.UNREADABLE
    return ExitCode.DONE if found.quiet else ExitCode.FINDINGS


def _screen(found: EmbargoCheck, paper: Paper) -> Iterator[Line]:
    come = [it for it in found.items if _call(it, found)]
    if not paper.terminal:
        yield from table((), [Row(_plain(it, found)) for it in come], paper)
        return
    if not come:
        yield from _quiet(found)
    for item in come:
        since = f", {how_long(item.seconds_left)}" if item.seconds_left is not None else ""
        yield (Styled(item.slug, "bold"), f" is {_call(item, found)}{since}")
        yield from blocker_lines(item.blockers, paper)


def _quiet(found: EmbargoCheck) -> Iterator[Line]:
    ahead = [it for it in found.items if it.utc is not None]
    which = "Nothing that can be read" if unread_among(found.faults) else "Nothing"
    yield (f"{which} is due.",)
    if ahead and ahead[0].utc is not None:
        when = f"{utc_text(ahead[0].utc)}, in {how_long(ahead[0].seconds_left)}"
        yield (f"The next is {ahead[0].slug}: {when}",)


def _call(item: PendingRelease, found: EmbargoCheck) -> str:
    """What the time asks of that release; empty before its time."""
    named = {"overdue": found.overdue, "waiting": found.waiting, "due": found.due}
    return next((call for call, slugs in named.items() if item.slug in slugs), "")


def _plain(item: PendingRelease, found: EmbargoCheck) -> tuple[str, ...]:
    instant = f"{item.utc:%Y-%m-%dT%H:%M:%SZ}" if item.utc else ""
    since = how_long(item.seconds_left)
    return (item.slug, _call(item, found), instant, since, str(len(item.blockers)))
