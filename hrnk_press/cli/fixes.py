"""`check --fix`: the changes are shown first; at a terminal somebody agrees to them."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

import typer

from hrnk_press.cli import ask, clock
from hrnk_press.cli.output import show_now
from hrnk_press.cli.reply import Line, Screen, Styled, blank
from hrnk_press.cli.terminal import Paper, visible
from hrnk_press.desk.fix import Fix, make_fixes, plan_fixes
from hrnk_press.workspace.locate import Workspace

_STYLES = {"+": "green", "-": "red", "@": "dim"}


def fix_releases(
    ctx: typer.Context,
    office: Workspace,
    slugs: Sequence[str],
    *,
    select: Iterable[str],
    ignore: Iterable[str],
) -> Screen:
    """Write what can be mended; where a person is there to answer, show it and ask before.

    Returns what was changed and is yet to be shown.
    """
    fixes = plan_fixes(office, clock.now(), slugs, select=select, ignore=ignore)
    if not fixes:
        return blank
    diffs = partial(_diffs, fixes)
    if ask.may_ask(ctx):
        show_now(diffs)
        number = sum(it.number for it in fixes)
        question = f"Make {'this change' if number == 1 else f'these {number} changes'}?"
        if ask.agrees(question, no="no, leave the text as it is", first=True):
            make_fixes(office, fixes)
        return blank
    make_fixes(office, fixes)
    return diffs


def _diffs(fixes: Iterable[Fix], paper: Paper) -> Iterator[Line]:
    del paper
    for fix in fixes:
        for line in fix.diff():
            yield (Styled(visible(line), _STYLES.get(line[:1], "plain")),)
