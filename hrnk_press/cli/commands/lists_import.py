"""`hrnk-press lists import`."""

from collections.abc import Iterator
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import ask, clock, completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.list_options import Encoding, opened_source
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.output import show_now
from hrnk_press.cli.reply import Line, Reply, blank, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.lists_import import ListImport, list_import
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press lists import desk.csv --into europe          counts, then asks
hrnk-press lists import desk.csv --into europe --apply  needed in a pipe
hrnk-press lists import old.csv --into asia --encoding cp1252

  desk.csv:
  email,name,outlet,beat,language,zone,standing_acceptance,notes
  lena@kurier.example.org,Lena Vogt,Kurier,rights,de,Europe/Berlin,2026-03-01,
"""

File = Annotated[
    str,
    typer.Argument(metavar="FILE", show_default=False, help="A CSV file; - for standard input."),
]
Into = Annotated[
    str,
    typer.Option(
        "--into",
        metavar="LIST",
        autocompletion=completion.media_lists,
        show_default=False,
        help="The list to add to; made where there is none.",
    ),
]
Apply = Annotated[bool, typer.Option("--apply", help="Write it to the list without asking.")]


def run(
    ctx: typer.Context,
    file: File,
    into: Into,
    apply: Apply = False,
    encoding: Encoding = "",
    workspace: WorkspaceOption = None,
) -> Reply:
    """Take a media list over from a CSV file, or add its people to a list.

    Every row is examined first; with one fault every fault is told with its line, and the list stays as it
    is. Columns may stand in any order and be named in English, German, French, Spanish or Korean; only an
    address is needed. Who is on the list already gets what the file says; its empty cells change nothing.
    Who is suppressed is left out; so is who unsubscribed by the file's own column of states, and is noted as
    suppressed. Nothing is written before you say so, at the terminal or with --apply (exit 6 till then).
    """
    with (
        opened_source(file) as (source, shown),
        list_import(office_at(workspace), source, shown, into, encoding=encoding) as incoming,
    ):
        plan = incoming.plan
        waiting = incoming.changes and not apply
        asked = waiting and ask.may_ask(ctx)
        if asked:
            show_now(partial(_screen, plan))
            apply = ask.agrees(f"Write this to lists/{plan.list}.csv?")
        if apply:
            plan = incoming.apply(clock.now())
    return Reply(
        data=as_data(plan),
        screen=blank if asked else partial(_screen, plan),
        notes=partial(_notes, plan),
        exit_code=ExitCode.WAITING if waiting and not plan.applied else ExitCode.DONE,
    )


def _screen(plan: ListImport, paper: Paper) -> Iterator[Line]:
    numbers = (
        (plan.added, "new"),
        (plan.changed, "changed"),
        (plan.unchanged, "as they are"),
        (plan.suppressed, "left out, for they are suppressed"),
        (plan.unsubscribed, "left out, for the file says they are not to be written to"),
    )
    counts = ", ".join(f"{number:,} {word}" for number, word in numbers if number) or "nobody"
    yield from in_lines(f"{plan.list}: {counts}", paper)


def _notes(plan: ListImport, paper: Paper) -> Iterator[Line]:
    if plan.unused_columns:
        names = ", ".join(plan.unused_columns)
        yield from in_lines(f"left out: the columns {names}", paper)
    if plan.placeholders:
        yield (f"{plan.placeholders:,} of the addresses are placeholders nobody reads mail to",)
    if plan.applied:
        yield (f"Read in {plan.encoding} and written to lists/{plan.list}.csv.",)
        if plan.unsubscribed:
            words = f"{plan.unsubscribed:,} noted in lists/suppressed.csv: no list's exports write to them."
            yield from in_lines(words, paper)
    else:
        yield (f"Read in {plan.encoding}; nothing was written, --apply writes it.",)
