"""`hrnk-press me`."""

from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.me import Me, me

EXAMPLES = """
hrnk-press me                    who acts here, and whether this is the desk
hrnk-press me mara-ilves
hrnk-press me --desk             this machine lifts, and no other
"""


def run(
    person: Annotated[
        str,
        typer.Argument(
            metavar="[ID]",
            autocompletion=completion.people,
            show_default=False,
            help="Who you are, by id in contacts.toml.",
        ),
    ] = "",
    desk: Annotated[
        bool | None,
        typer.Option(
            "--desk/--no-desk",
            show_default=False,
            help="Make this machine the desk, or make it the desk no longer.",
        ),
    ] = None,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Say who acts on this machine, and whether it is the desk.

    The history of a release names whoever acts; without an id, the user of the machine. Only the desk lifts:
    a second clone, with a scheduler of its own, does nothing. Make one machine the desk, and when it
    moves, say --no-desk on the old one first. Both are noted on this machine alone, never in git.
    """
    known = me(office_at(workspace), person, desk=desk)
    return Reply(data=as_data(known), screen=partial(_screen, known))


def _screen(known: Me, paper: Paper) -> list[Line]:
    del paper
    is_desk = "is the desk" if known.desk else "is not the desk"
    return [(f"{known.by} acts here; this machine {is_desk}",)]
