"""`hrnk-press lists suppress`."""

from collections.abc import Iterator
from contextlib import nullcontext
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.data import as_data
from hrnk_press.cli.list_options import Encoding, opened_source
from hrnk_press.cli.options import WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.lists_suppress import Suppressions, lists_suppress

EXAMPLES = """
hrnk-press lists suppress nils@tagblatt.example.org --reason "asked by phone"
hrnk-press lists suppress --from unsubscribed_members.csv  from Mailchimp
hrnk-press lists suppress --from subscribers.csv           from listmonk
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


def run(
    emails: Emails = None,
    source: From = "",
    reason: Reason = "",
    encoding: Encoding = "",
    workspace: WorkspaceOption = None,
) -> Reply:
    """Note who unsubscribed or asked never to be written to; every export leaves them out.

    In a file with a column of states (status), those unsubscribed, cleaned, bounced, blocklisted and the
    like are meant, and a state that is not known is a fault; without one everybody in the file is. They
    stand in lists/suppressed.csv, out of which nobody is taken but by hand.
    """
    with opened_source(source) if source else nullcontext(None) as opened:
        noted = lists_suppress(
            office_at(workspace),
            emails or (),
            clock.now(),
            source=opened,
            encoding=encoding,
            reason=reason,
        )
    return Reply(data=as_data(noted), screen=partial(_screen, noted))


def _screen(noted: Suppressions, paper: Paper) -> Iterator[Line]:
    numbers = (
        (noted.added, "noted"),
        (noted.known, "known before"),
        (noted.subscribed, "still subscribed, left as they are"),
    )
    counts = ", ".join(f"{number:,} {word}" for number, word in numbers if number) or "nobody"
    yield (f"{counts}; {noted.total:,} in all are not written to",)
    if noted.unused_columns:
        names = ", ".join(noted.unused_columns)
        yield from in_lines(f"not read: the columns {names}", paper)
