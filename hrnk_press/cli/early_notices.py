"""What `embargo lift` says of those who were told a later time than the lift: written to, or still to be told."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import typer

from hrnk_press.cli import clock
from hrnk_press.cli.reply import Line, Reply, Screen, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.lifting import Lifting
from hrnk_press.workspace.locate import Workspace

if TYPE_CHECKING:
    from hrnk_press.desk.early_notice import EarlyNotice


def with_notices(
    ctx: typer.Context, office: Workspace, result: Lifting, reply: Reply, *, yes: bool, wanted: bool
) -> Reply:
    """The reply of a lift by hand, with the notices that were `wanted`, or with how many there are to write."""
    slugs = [it.slug for it in result.lifted]
    if not slugs:
        return reply
    # Loaded here: a scheduler's run needs none of it.
    from hrnk_press.cli.notices import noticed
    from hrnk_press.desk.early_notice import by_text, early_notice
    from hrnk_press.desk.load import open_all_the_same

    press = open_all_the_same(office)
    groups = by_text(press, slugs)
    if not wanted:
        counted = tuple(early_notice(press, it, clock.now(), None) for it in groups)
        return replace(reply, notes=partial(_both, reply.notes, partial(_still, counted)))
    for group in groups:
        written = noticed(
            ctx,
            partial(early_notice, press, group),
            "Write the notices?",
            yes=yes,
            data=_data,
            screen=_nothing,
            notes=_left,
        )
        reply = replace(
            reply,
            data={**reply.data, "notices": [*reply.data["notices"], written.data]},
            screen=partial(_both, reply.screen, written.screen),
            notes=partial(_both, reply.notes, written.notes),
            exit_code=reply.exit_code or written.exit_code,
        )
    return reply


def _data(notice: "EarlyNotice") -> dict[str, Any]:
    return {"slug": notice.slug}


def _nothing(notice: "EarlyNotice", paper: Paper) -> Iterator[Line]:
    """The lift has been told already."""
    del notice, paper
    return iter(())


def _both(first: Screen, second: Screen, paper: Paper) -> Iterator[Line]:
    yield from first(paper)
    yield from second(paper)


def _still(counted: "tuple[EarlyNotice, ...]", paper: Paper) -> Iterator[Line]:
    """How many were told a later time and have not been written to."""
    for it in counted:
        if it.report.recipients:
            number = it.report.recipients
            people = "1 person was" if number == 1 else f"{number:,} people were"
            yield from in_lines(f"{people} told a later time; to write to each of them:", paper)
            yield (f"  hrnk-press embargo lift {' '.join(it.releases)} --notice",)


def _left(notice: "EarlyNotice", paper: Paper) -> Iterator[Line]:
    """What is still to be done: notices that nobody confirmed, languages that are not lifted."""
    if not notice.done:
        yield ("The lift stands; its notices wait:",)
        yield (f"  hrnk-press embargo lift {' '.join(notice.releases)} --notice",)
    for slug in notice.held_back:
        words = f"{slug} is still under embargo, in another language. To lift it too:"
        yield from in_lines(words, paper)
        yield (f'  hrnk-press embargo lift {slug} --early --reason "…" --notice',)
