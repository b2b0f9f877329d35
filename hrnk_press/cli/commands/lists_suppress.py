"""`hrnk-press lists suppress`."""

from collections.abc import Iterator
from contextlib import nullcontext
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import ask, clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.list_options import Encoding, opened_source
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.output import show_now
from hrnk_press.cli.reply import Line, Reply, blank, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.lists_suppress import Suppressions, lists_suppress
from hrnk_press.errors import ExitCode

EXAMPLES = """
hrnk-press lists suppress nils@tagblatt.example.org --reason "asked by phone"
hrnk-press lists suppress --from subscribers.csv          counts, then asks
hrnk-press lists suppress --from subscribers.csv --apply  needed in a pipe
"""

Emails = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ADDRESS]...", show_default=False, help="Who must not be written to."),
]
From = Annotated[
    str,
    typer.Option(
        "--from",
        metavar="FILE",
        show_default=False,
        help="A mailing tool's CSV of them; - for standard input.",
    ),
]
Reason = Annotated[
    str, typer.Option(metavar="WORDS", show_default=False, help="Why; else what the file says.")
]
Apply = Annotated[bool, typer.Option("--apply", help="Note those of a file without asking.")]


def run(
    ctx: typer.Context,
    emails: Emails = None,
    source: From = "",
    reason: Reason = "",
    apply: Apply = False,
    encoding: Encoding = "",
    workspace: WorkspaceOption = None,
) -> Reply:
    """Note who unsubscribed or asked never to be written to; every export leaves them out.

    In a file with a column of states (status), those unsubscribed, cleaned, bounced, blocklisted and the
    like are meant; with columns such as Unsubscribed, Opt Out or Do Not Email, those ticked there. Anything
    else in them is a fault; without such a column everybody in the file is meant. What a file says is written
    once you say so, at the terminal or with --apply (exit 6 till then). They stand in lists/suppressed.csv, out
    of which nobody is taken but by hand.
    """
    office, now = office_at(workspace), clock.now()
    with opened_source(source) if source else nullcontext(None) as opened:

        def noting(*, apply: bool) -> Suppressions:
            return lists_suppress(
                office,
                emails or (),
                now,
                source=opened,
                encoding=encoding,
                reason=reason,
                apply=apply,
            )

        noted = noting(apply=apply or not source)
        waiting = bool(noted.added) and not noted.applied
        asked = waiting and ask.may_ask(ctx)
        if asked:
            show_now(partial(_screen, noted))
            if ask.agrees(f"Suppress {noted.added:,}?"):
                noted = noting(apply=True)
    return Reply(
        data=as_data(noted),
        screen=blank if asked and not noted.applied else partial(_screen, noted),
        notes=partial(_notes, waiting=waiting and not noted.applied),
        exit_code=ExitCode.WAITING if waiting and not noted.applied else ExitCode.DONE,
    )


def _screen(noted: Suppressions, paper: Paper) -> Iterator[Line]:
    numbers = (
        (noted.added, "noted" if noted.applied else "to be noted"),
        (noted.known, "known before"),
        (noted.subscribed, "still subscribed, left as they are"),
    )
    counts = ", ".join(f"{number:,} {word}" for number, word in numbers if number) or "nobody"
    people = noted.added + noted.known + noted.subscribed
    of = f" of {people:,} in {noted.file}" if noted.file and not noted.applied else ""
    total = noted.total
    yield from in_lines(f"{counts}{of}; {total:,} in all are not written to", paper)
    if noted.everybody:
        words = "No column of the file says who is not to be written to: everybody in it is meant."
        yield from in_lines(words, paper)
    if noted.unused_columns:
        names = ", ".join(noted.unused_columns)
        yield from in_lines(f"not read: the columns {names}", paper)


def _notes(paper: Paper, *, waiting: bool) -> Iterator[Line]:
    del paper
    if waiting:
        yield ("Nothing was written; --apply notes them.",)
