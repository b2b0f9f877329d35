"""`hrnk-press contacts list`."""

from collections.abc import Iterable
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.contacts import ContactLine
from hrnk_press.desk.contacts_list import contacts_list

EXAMPLES = """
hrnk-press contacts list
hrnk-press contacts list han               who has to do with Han
hrnk-press contacts list | cut -f1         the ids alone
hrnk-press contacts list --json | jq '.data.contacts[].id'
"""
PHRASE = "words"

Words = Annotated[
    str,
    typer.Argument(
        metavar="[WORDS]",
        show_default=False,
        help="Only those whose id, names, address, titles or organizations hold these words.",
    ),
]


def run(words: Words = "", workspace: WorkspaceOption = None) -> Reply:
    """List the people and organizations of the office, with today's titles.

    Organizations come first, each kind in the order of contacts.toml. Telephone numbers are shown as
    releases print them. In a pipe there is one contact a line, cells separated by tabs.
    """
    found = contacts_list(office_at(workspace), clock.now(), words)
    return Reply(data={"contacts": as_data(found)}, screen=partial(_screen, found, words))


def _screen(found: tuple[ContactLine, ...], words: str, paper: Paper) -> Iterable[Line]:
    if not found and paper.terminal:
        nobody = f"Nobody here has to do with {words!r}." if words else "Nobody is known yet."
        return [(f"{nobody} Add somebody:  hrnk-press contacts add",)]
    if not paper.terminal:
        rows = [Row((it.id, it.name, _title(it), it.email, it.phone)) for it in found]
        return table((), rows, paper)
    rows = [Row((it.id, it.name, _title(it)), details=_reach(it)) for it in found]
    return table(("Id", "Name", "Title"), rows, paper)


def _title(line: ContactLine) -> str:
    return ", ".join(filter(None, (line.title, line.organization)))


def _reach(line: ContactLine) -> tuple[Styled, ...]:
    ways = " · ".join(filter(None, (line.email, line.phone)))
    return (Styled(ways, "dim"),) if ways else ()
