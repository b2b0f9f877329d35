"""`hrnk-press embargo hooks allow`."""

from collections.abc import Iterator
from functools import partial

from hrnk_press.cli.commands.embargo_hooks_list import hooks_here_data, hooks_screen, missing_lines
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.hooks import HooksHere, allow

EXAMPLES = """
hrnk-press embargo hooks allow
"""


def run(workspace: WorkspaceOption = None) -> Reply:
    """Let exactly the programs that press.toml names now start on this machine, for this user.

    Until then none of them starts, and when one of their words changes, or a file of the office that a
    word names, none starts again before you allow them anew. A press.toml that was cloned or pulled can
    therefore never start a program by itself. What you allowed is noted outside the office.
    """
    result = allow(office_at(workspace))
    return Reply(
        data={**hooks_here_data(result), "kept": str(result.kept)},
        screen=partial(hooks_screen, result),
        notes=partial(_notes, result),
    )


def _notes(result: HooksHere, paper: Paper) -> Iterator[Line]:
    yield from missing_lines(result, paper)
    if len(result.missing) < len(result.hooks):
        which = "The others may" if result.missing else "These may"
        yield (f"{which} start on this machine from now on.",)
    elif not result.hooks:
        yield ("Nothing may start on this machine from now on.",)
    yield from in_lines(f"Noted in {result.kept}", paper)
