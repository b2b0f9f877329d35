"""What somebody said who did not type it: the options that tell how and when, and what they come to."""

from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli.embargo_text import asked_moment
from hrnk_press.desk.approval_turn import Said
from hrnk_press.desk.load import PressOffice
from hrnk_press.errors import UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Via

SaidAt = Annotated[
    str,
    typer.Option(
        "--said-at",
        metavar="TIME",
        show_default=False,
        help="When they said it: time, zone and date, all in full.",
    ),
]
EvidenceOption = Annotated[
    Path | None,
    typer.Option(
        "--evidence",
        metavar="FILE",
        show_default=False,
        help="What proves it, such as their mail; it is kept with the release.",
    ),
]


@frozen
class How:
    """How and when somebody said it, and what proves it, as typed; empty where they typed it themselves."""

    via: Via | None = None
    said_at: str = ""
    evidence: Path | None = None


def refuse_half_said(how: How, command: str = "") -> None:
    """Raises UsageFault where options are missing that go together; `command` begins the example."""
    if bool(how.via) != bool(how.said_at):
        raise UsageFault(
            f"{'--said-at' if how.via else '--via'} is missing: how somebody said it and when go together",
            f'For example:  {command}--via phone --said-at "2:10 p.m. EST Tuesday, Nov. 24, 2026"',
        )
    if how.evidence and not how.via:
        raise UsageFault("--evidence goes with --via", "Say how and when it was said.")


def settled(ctx: typer.Context, press: PressOffice, how: How, command: str) -> Said | None:
    """What was said, at one instant; None where nothing was. `command` begins what would say it in full.

    Raises Unclear, with every reading, where nobody can be asked which it is.
    """
    if how.via is None:
        return None
    say = f'{command} --via {how.via.value} --said-at "{{}}"'
    return Said(how.via, asked_moment(ctx, press, how.said_at, say, ahead=False), how.evidence)
