"""`hrnk-press lists accept`."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import clock, completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import WorkspaceOption, day, office_at
from hrnk_press.cli.reply import Line, Reply, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.desk.lists_accept import Accepted, lists_accept
from hrnk_press.errors import UsageFault

EXAMPLES = """
hrnk-press lists accept lena@kurier.example.org --release border-survey
hrnk-press lists accept lena@kurier.example.org --standing --on 2026-11-20
hrnk-press lists accept a@example.org b@example.org --standing \\
    --evidence reply.eml
hrnk-press lists accept a@example.org --release border-survey --withdraw
"""

Emails = Annotated[
    list[str], typer.Argument(metavar="ADDRESS...", show_default=False, help="Who accepted.")
]
ReleaseOption = Annotated[
    str,
    typer.Option(
        "--release",
        metavar="SLUG",
        autocompletion=completion.slugs,
        show_default=False,
        help="The release whose embargo they hold.",
    ),
]
Standing = Annotated[bool, typer.Option("--standing", help="They hold every embargo of yours.")]
On = Annotated[
    str,
    typer.Option(metavar="DAY", show_default=False, help="When they said so; else today."),
]
Evidence = Annotated[
    Path | None,
    typer.Option(metavar="FILE", show_default=False, help="Their reply; a copy of it is kept."),
]
Withdraw = Annotated[bool, typer.Option("--withdraw", help="They take it back.")]


def run(
    emails: Emails,
    release: ReleaseOption = "",
    standing: Standing = False,
    on: On = "",
    evidence: Evidence = None,
    withdraw: Withdraw = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Record that people accepted an embargo: of one release, or every one.

    Before the instant a list's copies go to nobody else. Who accepted a release until some instant holds it
    until then or earlier; when its embargo is moved to a later time, they must accept again. The record
    stands in lists/acceptances.jsonl with the day, the evidence, and who recorded it.
    """
    if bool(release) == standing:
        raise UsageFault(
            "which embargo they accepted is not said",
            "Give --release SLUG, or --standing for every embargo of yours",
        )
    accepted = lists_accept(
        office_at(workspace),
        emails,
        clock.now(),
        slug=release,
        said_on=day(on) if on else None,
        evidence=evidence,
        withdraw=withdraw,
    )
    return Reply(
        data=as_data(accepted), screen=partial(_screen, accepted), notes=partial(_notes, accepted)
    )


def _screen(accepted: Accepted, paper: Paper) -> Iterator[Line]:
    what = (
        f"{accepted.slug} until {utc_text(accepted.until)}" if accepted.until else "every embargo"
    )
    how = "no longer hold" if accepted.withdrawn else "hold"
    verb = how if len(accepted.emails) > 1 else how.replace("hold", "holds")
    words = f"{', '.join(accepted.emails)} {verb} {what} (said on {accepted.said_on})"
    yield from in_lines(words, paper)
    if accepted.evidence:
        yield (f"Evidence kept: lists/evidence/{accepted.evidence}",)
    if accepted.lists:
        yield (f"Noted in: {', '.join(accepted.lists)}",)


def _notes(accepted: Accepted, paper: Paper) -> Iterator[Line]:
    if accepted.suppressed and not accepted.withdrawn:
        names = ", ".join(accepted.suppressed)
        words = f"{names}: suppressed, so that no copy goes there. Who asks to be written to again is deleted in "
        yield from in_lines(f"{words}lists/suppressed.csv by hand.", paper)
