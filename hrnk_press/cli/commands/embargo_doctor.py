"""`hrnk-press embargo doctor`."""

from collections.abc import Iterator
from functools import partial

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper, fitted
from hrnk_press.desk.doctor import Diagnosis, Doctor, Verdict, doctor
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press embargo doctor
hrnk-press embargo doctor --json | jq .data.sound
"""

COLOURS = {Verdict.OK: "green", Verdict.WARN: "yellow", Verdict.FAIL: "red"}


def run(workspace: WorkspaceOption = None) -> Reply:
    """Tell whether this machine will lift in time: clock, time zones, desk, scheduler, hooks, duty, git.

    Each line is ok, warn or fail, and says what to do; it exits 1 where something fails. Run it after you have
    installed a scheduler's entry, and whenever `embargo check` says that nothing runs.
    """
    result = doctor(office_at(workspace), clock.now)
    return Reply(
        data={"sound": result.sound, "diagnoses": as_data(result.diagnoses)},
        screen=partial(_screen, result),
        exit_code=ExitCode.DONE if result.sound else ExitCode.FINDINGS,
    )


def _screen(result: Doctor, paper: Paper) -> Iterator[Line]:
    if not paper.terminal:
        rows = [
            Row((it.verdict.value, it.subject, it.message, it.advice)) for it in result.diagnoses
        ]
        yield from table((), rows, paper)
        return
    for diagnosis in result.diagnoses:
        yield from _lines(diagnosis, paper)


def _lines(diagnosis: Diagnosis, paper: Paper) -> Iterator[Line]:
    """Verdict and subject in columns, the message beside them, the advice below."""
    head = f"{diagnosis.verdict.value:<6}{diagnosis.subject:<11}"
    beside = Paper(paper.width - len(head), paper.terminal, paper.colour)
    first, *more = (*fitted(diagnosis.message, beside), *fitted(diagnosis.advice, beside))
    yield (Styled(head, COLOURS[diagnosis.verdict]), first)
    yield from ((f"{' ' * len(head)}{line}",) for line in more if line)
