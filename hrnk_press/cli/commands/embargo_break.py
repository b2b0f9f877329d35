"""`hrnk-press embargo break`."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli.consent import with_consent
from hrnk_press.cli.data import as_data
from hrnk_press.cli.notices import ReasonOption
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.embargo_break import Broken, embargo_break
from hrnk_press.desk.load import open_all_the_same
from hrnk_press.errors import UsageFault

EXAMPLES = """
hrnk-press embargo break border-survey --outlet Kurier \\
    --url https://kurier.example.org/survey --reason "online since 9 p.m."
"""


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    outlet: Annotated[
        str,
        typer.Option(
            metavar="NAME", show_default=False, help="The outlet, as your media lists write it."
        ),
    ],
    reason: ReasonOption,
    url: Annotated[
        str, typer.Option(metavar="URL", show_default=False, help="Where it was published.")
    ] = "",
    yes: Annotated[
        bool,
        typer.Option(
            "--yes", help="Record it though nobody on your media lists is of that outlet."
        ),
    ] = False,
    workspace: WorkspaceOption = None,
) -> Reply:
    """Record that an outlet published a release before its time.

    Where nobody on your media lists is of that outlet it asks first, with the names that are near; in a pipe it
    records that at --yes alone. `today` then proposes to lift it early for everybody. The people of that outlet are left out when anything is
    shared under embargo, until they accept one anew (`hrnk-press lists accept`). Only the desk does it (see
    `hrnk-press me`).
    """
    name = " ".join(outlet.split())
    if not name:
        raise UsageFault("--outlet names nobody", "Write the outlet as your media lists do.")
    press = open_all_the_same(office_at(workspace))

    def turn(
        now: datetime, confirmed: int | None = None, told: Callable[[Broken], None] | None = None
    ) -> Broken:
        asks = confirmed is None and told is None
        return embargo_break(press, slug, name, reason, now, url.strip(), known_only=asks)

    return with_consent(
        ctx,
        turn,
        yes=yes,
        question=lambda it: "" if it.done else f"Record that {it.outlet} broke the embargo?",
        count=lambda it: it.people,
        screen=lambda it: partial(_nobody, it),
        reply=lambda it: Reply(
            data=as_data(it), screen=partial(_screen, it), notes=partial(_notes, it)
        ),
    )


def _nobody(broken: Broken, paper: Paper) -> Iterator[Line]:
    near = f" Is it {' or '.join(broken.near)}?" if broken.near else ""
    words = f"Nobody on your media lists is of {broken.outlet}.{near}"
    yield from in_lines(words, paper, "yellow")


def _screen(broken: Broken, paper: Paper) -> Iterator[Line]:
    was = "" if broken.recorded else " (it was on record already)"
    yield (Styled(broken.outlet, "bold"), f" broke the embargo of {broken.slug}{was}")
    if broken.people:
        one = broken.people == 1
        who = "1 person of it is" if one else f"{broken.people:,} people of it are"
        yield (f"  {who} left out of later shares, until they accept one anew:",)
        yield ("  hrnk-press lists accept ADDRESS --standing",)
    else:
        yield from _nobody(broken, paper)


def _notes(broken: Broken, paper: Paper) -> Iterator[Line]:
    del paper
    if not broken.public:
        yield ("To lift it for everybody, and tell whoever holds a copy:",)
        yield (f'  hrnk-press embargo lift {broken.slug} --early --reason "…"',)
