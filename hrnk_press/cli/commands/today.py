"""`hrnk-press today`."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

from hrnk_press.cli.blockers import blocker_lines
from hrnk_press.cli.data import as_data
from hrnk_press.cli.faults import fault_entries, fault_lines
from hrnk_press.cli.moments import NowOption, how_long, moment, rehearsal_lines
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.progress import tracked
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper, fitted
from hrnk_press.desk.approval_words import scope_words
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.desk.today import NearLift, ToApprove, Today, today
from hrnk_press.embargo.state import State
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press today
hrnk-press today --now 2026-12-01T09:00:00Z      as it will be then
hrnk-press today --json | jq '.data.approvals[] | select(.mine)'
"""

INDENT = "  "
# Of what is in the way of one release; a fresh template has a dozen placeholders.
MOST_BLOCKERS = 3


def run(now: NowOption = "", workspace: WorkspaceOption = None) -> Reply:
    """Show what needs you: approvals, the lifts of the next seven days, what is in their way, questions.

    What you can approve yourself comes first (see `hrnk-press me`). In a pipe there is one thing a line:
    what it is, release, what is to be done.
    """
    office = office_at(workspace)
    found = today(office, moment(now), track=tracked)
    rehearsed = tuple(rehearsal_lines(now, office))
    return Reply(
        data=as_data(found, without=("faults",)),
        screen=partial(_screen, found),
        notes=lambda paper: (*rehearsed, *fault_lines(found.faults, paper)),
        exit_code=ExitCode.UNREADABLE if found.faults else ExitCode.DONE,
        errors=fault_entries(found.faults),
    )


def _screen(found: Today, paper: Paper) -> Iterator[Line]:
    if not paper.terminal:
        yield from table((), [Row(it) for it in _rows(found)], paper)
        return
    duty = ", ".join(found.on_duty) or "nobody"
    yield from _wrapped(f"{found.name} · on duty: {duty}", paper, "bold")
    if found.quiet:
        yield ("Nothing needs you today.",)
        return
    mine = [it for it in found.approvals if it.mine]
    theirs = [it for it in found.approvals if not it.mine]
    for title, lines in (
        ("Lifts", _lifts(found.lifts, paper)),
        ("You can approve", _mine(mine, paper)),
        ("To be got from others", _theirs(theirs, paper)),
        ("Questions", _questions(found, paper)),
    ):
        yield from _section(title, list(lines))
    if found.more:
        yield (f"and {found.more} releases more; see  hrnk-press embargo list",)


def _rows(found: Today) -> Iterator[tuple[str, ...]]:
    for lift in found.lifts:
        instant = f"{lift.utc:%Y-%m-%dT%H:%M:%SZ}" if lift.utc else ""
        yield ("lift", lift.slug, _state(lift), instant)
    for it in found.approvals:
        yield ("mine" if it.mine else "approval", it.slug, it.asked.message, it.asked.command)
    for question in found.questions:
        yield ("question", "", question.text, question.hint)


def _section(title: str, lines: list[Line]) -> Iterator[Line]:
    if lines:
        yield ("",)
        yield (Styled(title, "bold"),)
        yield from lines


def _lifts(lifts: Iterable[NearLift], paper: Paper) -> Iterator[Line]:
    for it in lifts:
        late = it.seconds_left is not None and it.seconds_left <= 0
        when = f"{it.until}, {'' if late else 'in '}{how_long(it.seconds_left)}" if it.until else ""
        style = "red" if it.blockers or it.unapproved else "green"
        yield (INDENT, Styled(it.slug, "plain"), "  ", Styled(_state(it), style))
        yield from _wrapped(when, paper, "plain", INDENT * 2) if when else ()
        told = it.blockers[:MOST_BLOCKERS]
        yield from ((INDENT, *line) for line in blocker_lines(told, _narrower(paper)))
        if more := len(it.blockers) - len(told):
            yield (INDENT * 2, f"and {more} more; see  hrnk-press embargo list")


def _state(it: NearLift) -> str:
    """How ready it is: approved v3, 2 blockers, 1 approval missing."""
    number = len(it.blockers)
    parts = [f"{number} blocker{'s' * (number != 1)}"] if number else []
    if it.unapproved:
        parts.append(f"{it.unapproved} approval{'s' * (it.unapproved != 1)} missing")
    elif it.newer:
        parts.append(f"v{it.approved} is approved, the draft is not")
    elif it.approved is not None:
        parts.append(f"approved v{it.approved}")
    if not parts or it.state is State.HELD:
        parts = [it.state.value]
    return ", ".join(parts)


def _mine(approvals: Iterable[ToApprove], paper: Paper) -> Iterator[Line]:
    for it in approvals:
        again = f", which changed since version {it.asked.again}" if it.asked.again else ""
        told = f"{it.slug}: {scope_words(it.asked.scopes)}{again}"
        yield from _wrapped(told, paper, "yellow", INDENT)
        yield (INDENT * 2, Styled(f"→ {it.asked.command}", "dim"))


def _theirs(approvals: Iterable[ToApprove], paper: Paper) -> Iterator[Line]:
    for slug, group in groupby(approvals, key=lambda it: it.slug):
        yield (INDENT, slug)
        for it in group:
            again = " again" if it.asked.again else ""
            since = f"; asked {utc_text(it.requested)}" if it.requested else ""
            told = f"{it.asked.who}{again}: {scope_words(it.asked.scopes)}{since}"
            yield from _wrapped(told, paper, "yellow", INDENT * 2)
        yield (INDENT * 2, Styled(f"→ hrnk-press approve {slug} --request", "dim"))


def _questions(found: Today, paper: Paper) -> Iterator[Line]:
    for it in found.questions:
        yield from _wrapped(it.text, paper, "plain", INDENT)
        yield (INDENT * 2, Styled(f"→ {it.hint}", "dim"))


def _wrapped(text: str, paper: Paper, style: str, indent: str = "") -> Iterator[Line]:
    narrow = Paper(paper.width - len(indent), paper.terminal)
    yield from ((indent, Styled(line, style)) for line in fitted(text, narrow))


def _narrower(paper: Paper) -> Paper:
    return Paper(paper.width - len(INDENT), paper.terminal, paper.colour)
