"""`hrnk-press lists erase`."""

from collections.abc import Iterator
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import ask, clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.output import show_now
from hrnk_press.cli.reply import Line, Reply, blank, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.lists_erase import Erased, lists_erase
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press lists erase nils@tagblatt.example.org          shows it, then asks
hrnk-press lists erase nils@tagblatt.example.org --apply
"""

Email = Annotated[
    str, typer.Argument(metavar="ADDRESS", show_default=False, help="Whose data is to go.")
]
Apply = Annotated[bool, typer.Option("--apply", help="Do it without asking.")]


def run(
    ctx: typer.Context, email: Email, apply: Apply = False, workspace: WorkspaceOption = None
) -> Reply:
    """Take a person's data out of every list and record, at their request.

    Rows of lists, acceptances with their evidence, and the address in the records of releases that are
    public go. What stays is named with its reason: the digest of the address, so that they are not written
    to again, and copies of releases under embargo, whose holders must hear of a change. It is done once you
    say so, at the terminal or with --apply (exit 6 till then).
    """
    office, now = office_at(workspace), clock.now()
    erased = lists_erase(office, email, now, apply=apply)
    asked = not apply and ask.may_ask(ctx)
    if asked:
        show_now(partial(_screen, erased))
        if ask.agrees("Erase it?"):
            erased = lists_erase(office, email, now, apply=True)
    return Reply(
        data=as_data(erased),
        screen=blank if asked else partial(_screen, erased),
        notes=partial(_notes, erased),
        exit_code=ExitCode.DONE if erased.applied else ExitCode.WAITING,
    )


def _screen(erased: Erased, paper: Paper) -> Iterator[Line]:
    places = f"{len(erased.lists)} list{'s' * (len(erased.lists) != 1)}"
    named = f" ({', '.join(erased.lists)})" if erased.lists else ""
    accepted = f"{erased.acceptances} acceptance{'s' * (erased.acceptances != 1)}"
    records = f"{erased.deliveries} record{'s' * (erased.deliveries != 1)} of copies"
    words = f"{erased.email}: in {places}{named}, {accepted}, {records}"
    yield from in_lines(words, paper)
    for it in erased.kept:
        yield from in_lines(f"stays: {it.where}: {it.why}", paper)


def _notes(erased: Erased, paper: Paper) -> Iterator[Line]:
    del paper
    yield ("Erased." if erased.applied else "Nothing was erased; --apply does it.",)
