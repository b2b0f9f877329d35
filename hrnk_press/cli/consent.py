"""Something that goes out, once somebody has confirmed to how many people."""

from collections.abc import Callable, Iterable
from typing import TypeVar

import typer

from hrnk_press.cli import ask, clock
from hrnk_press.cli.output import note_now, show_now
from hrnk_press.cli.reply import Line, Reply, Screen
from hrnk_press.cli.terminal import Paper
from hrnk_press.errors import ExitCode

T = TypeVar("T")


def with_consent(
    ctx: typer.Context,
    turn: Callable[..., T],
    *,
    yes: bool,
    question: Callable[[T], str],
    count: Callable[[T], int | str],
    screen: Callable[[T], Screen],
    reply: Callable[[T], Reply],
) -> Reply:
    """Do it at the word `yes`, or after a `question` at a terminal; else say what would be done, and wait.

    `turn` is called with the moment; with `confirmed`, the `count` that was agreed to or a mark of the people, or `told`, what to say
    it to, it does it. An empty question: there is nothing to ask, and the `reply` says why.
    """
    if yes:
        as_json: bool = ctx.find_root().obj

        def tell(planned: T) -> None:
            if not as_json:
                note_now(screen(planned))

        return reply(turn(clock.now(), told=tell))
    planned = turn(clock.now())
    asked = question(planned)
    if not asked:
        return reply(planned)
    if ask.may_ask(ctx):
        show_now(screen(planned))
        if ask.agrees(asked):
            return reply(turn(clock.now(), confirmed=count(planned)))
        return Reply(data={}, notes=_declined, exit_code=ExitCode.WAITING)
    return Reply(
        data=reply(planned).data,
        screen=screen(planned),
        notes=_unconfirmed,
        exit_code=ExitCode.WAITING,
    )


def _declined(paper: Paper) -> Iterable[Line]:
    del paper
    yield ("Nothing was done.",)


def _unconfirmed(paper: Paper) -> Iterable[Line]:
    del paper
    yield ("Nothing was done; --yes confirms it.",)
