"""`hrnk-press contacts check`."""

from collections.abc import Iterator
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import clock, completion
from hrnk_press.cli.commands.check import LISTS as RULE_LISTS
from hrnk_press.cli.commands.check import Ignore, Select
from hrnk_press.cli.data import as_data
from hrnk_press.cli.findings import finding_lines
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.contacts_check import CheckedContacts, contacts_check
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press contacts check
hrnk-press contacts check jun-seo
hrnk-press contacts check --ignore NAM032            placeholders are meant
hrnk-press contacts check --json | jq '.data.counts'
"""
LISTS = RULE_LISTS

Ids = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ID]...",
        autocompletion=completion.contacts,
        show_default=False,
        help="People and organizations; everybody where none is named.",
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="Warnings count as errors do.")]


def run(
    ids: Ids = None,
    select: Select = None,
    ignore: Ignore = None,
    strict: Strict = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Report every fault in the registry, all at once, each with its place and what to do.

    Addresses that nobody can write to, numbers that cannot be dialled, entries that are there twice,
    titles that overlap, people who left, organizations without contact or boilerplate. Errors make this
    command exit 1; warnings are for you to decide. No network is asked.
    """
    checked = contacts_check(
        office_at(workspace), clock.now(), ids or (), select=select or (), ignore=ignore or ()
    )
    counts = checked.counts
    return Reply(
        data={"findings": as_data(checked.findings), "counts": as_data(counts)},
        screen=partial(_screen, checked),
        exit_code=(
            ExitCode.FINDINGS if counts.errors or (strict and counts.warnings) else ExitCode.DONE
        ),
    )


def _screen(checked: CheckedContacts, paper: Paper) -> Iterator[Line]:
    yield from finding_lines(checked.findings, paper)
    if not paper.terminal:
        return
    counts = checked.counts
    found = ", ".join(
        f"{number} {noun}{'s' * (number != 1)}"
        for number, noun in ((counts.errors, "error"), (counts.warnings, "warning"))
        if number
    )
    contacts = f"{counts.contacts:,} contact{'s' * (counts.contacts != 1)}"
    if found:
        first = checked.findings[0].code
        yield (f"{found} in {contacts}. Explain one:  hrnk-press explain {first}",)
    else:
        yield (Styled("no fault found", "green"), f" in {contacts}")
