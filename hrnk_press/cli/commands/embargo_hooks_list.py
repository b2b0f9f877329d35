"""`hrnk-press embargo hooks list`."""

import shlex
from collections.abc import Iterator
from functools import partial

from hrnk_press.cli.data import as_data
from hrnk_press.cli.hooks import not_allowed
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled, in_lines
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.hooks import HooksHere, list_hooks
from hrnk_press.outside.trust import Trust

EXAMPLES = """
hrnk-press embargo hooks list
"""


def run(workspace: WorkspaceOption = None) -> Reply:
    """List the programs that press.toml names, and say whether they may start on this machine."""
    result = list_hooks(office_at(workspace))
    return Reply(
        data=hooks_here_data(result),
        screen=partial(hooks_screen, result),
        notes=partial(_notes, result),
    )


def hooks_here_data(result: HooksHere) -> dict[str, object]:
    """The hooks and their trust, as JSON."""
    return {"hooks": as_data(result.hooks), "trust": result.trust.value}


def hooks_screen(result: HooksHere, paper: Paper) -> Iterator[Line]:
    """Each hook: occasion, command as a shell would show it, whole, and time limit."""
    if not result.hooks and paper.terminal:
        yield ("press.toml names no hooks.",)
        return
    for it in result.hooks:
        command, limit = shlex.join(it.command), f"{it.timeout} s"
        if paper.terminal:
            yield (Styled(it.on.value, "bold"), f", at most {limit}")
            yield (f"  {command}",)  # never cut: it is what somebody is about to allow
        else:
            yield from table((), [Row((it.on.value, command, limit))], paper)


def missing_lines(result: HooksHere, paper: Paper) -> Iterator[Line]:
    """The hooks that cannot start, for their program is not there."""
    for hook in result.missing:
        words = f"warning: {hook.on.value}: there is no program {hook.command[0]}"
        yield from in_lines(words, paper, "yellow")


def _notes(result: HooksHere, paper: Paper) -> Iterator[Line]:
    if not result.hooks:
        return
    yield from not_allowed(result.trust)
    yield from missing_lines(result, paper)
    if result.trust is Trust.ALLOWED and paper.terminal and not result.missing:
        yield ("They may start on this machine.",)
