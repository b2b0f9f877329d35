"""Lifting by hand what people hold: who was told a later time, or to wait, is counted first and written to after it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

import typer

from hrnk_press.cli import ask, clock
from hrnk_press.cli.consent import with_consent
from hrnk_press.cli.faults import error_entries, error_lines
from hrnk_press.cli.notices import count_lines, notice_data, told_beforehand, written_lines
from hrnk_press.cli.reply import Line, Reply, Screen, Styled, in_lines
from hrnk_press.cli.terminal import Paper, in_folders
from hrnk_press.desk.confirmed import people_mark, require_confirmed
from hrnk_press.desk.consent import Consent
from hrnk_press.desk.early_notice import EarlyNotice, by_text, early_notice, planned_notice
from hrnk_press.desk.lift import require_liftable
from hrnk_press.desk.lifting import Lifting
from hrnk_press.desk.load import PressOffice, open_all_the_same
from hrnk_press.errors import ExitCode, PressError, Refused
from hrnk_press.frozen import frozen
from hrnk_press.workspace.locate import Workspace

Lift = Callable[[], tuple[Lifting, Reply]]
"""Lifts, and says what came of it."""


@frozen
class _Lift:
    """Who is told, a text each; `reply` is what the lift and its notices came to, None before it."""

    notices: tuple[EarlyNotice, ...]
    reply: Reply | None = None

    @property
    def recipients(self) -> int:
        return sum(it.report.recipients for it in self.notices)

    @property
    def people(self) -> str:
        """What tells those who are told from any others."""
        return people_mark(it.report.people for it in self.notices)


def lift_with_notices(
    ctx: typer.Context,
    office: Workspace,
    slugs: Sequence[str],
    early: str,
    lift: Lift,
    *,
    yes: bool,
) -> Reply:
    """Lift those releases and write to whoever was told a later time, once they are confirmed.

    Before that nothing is lifted. A person at a terminal is asked about an early lift of which nobody is told, too.
    Raises Refused where a rule forbids the lift, before anybody is asked.
    """
    press = open_all_the_same(office)

    def turn(
        now: datetime,
        confirmed: int | str | None = None,
        told: Callable[[_Lift], None] | None = None,
    ) -> _Lift:
        require_liftable(office, now, slugs, early=early)
        planned = _Lift(tuple(planned_notice(press, it, now) for it in by_text(press, slugs)))
        if told is not None:
            told(planned)
        elif confirmed is not None:
            require_confirmed(planned.recipients, planned.people, confirmed, "be told")
        elif planned.recipients or (early and ask.may_ask(ctx)):
            return planned
        lifting, reply = lift()
        return _Lift(planned.notices, _with_written(press, planned.notices, lifting, reply))

    return with_consent(
        ctx,
        turn,
        yes=yes,
        question=_question,
        count=lambda it: it.people,
        screen=lambda it: partial(_plan, it, lifts=not yes),
        reply=lambda it: it.reply or Reply(data=_planned_data(it)),
    )


def _question(planned: _Lift) -> str:
    if planned.reply:
        return ""
    public = all(it.public for it in planned.notices)
    if public:
        return "Write the notices?"
    return "Lift it and write the notices?" if planned.recipients else "Lift it now?"


def with_count(office: Workspace, lifting: Lifting, reply: Reply) -> Reply:
    """The reply of a lift by hand, with how many were told a later time and have still to be written to."""
    press = open_all_the_same(office)
    groups = by_text(press, [it.slug for it in lifting.lifted])
    counted = tuple(early_notice(press, it, clock.now(), None) for it in groups)
    return replace(reply, notes=partial(_both, reply.notes, partial(_still, counted)))


def _with_written(
    press: PressOffice, planned: Sequence[EarlyNotice], lifting: Lifting, reply: Reply
) -> Reply:
    """The reply, with the notices of what was lifted."""
    people = {slug: it.report.people for it in planned for slug in it.releases}
    for group in by_text(press, [it.slug for it in lifting.lifted]):
        try:
            written = _written(press, group, people[group[0]])
        except PressError as error:
            reply = _unwritten(reply, group, error)
            continue
        reply = replace(
            reply,
            data={**reply.data, "notices": [*reply.data["notices"], _data(written)]},
            screen=partial(_both, reply.screen, partial(_done, written)),
            notes=partial(_both, reply.notes, partial(_left, written)),
            exit_code=reply.exit_code or (ExitCode.DONE if written.done else ExitCode.WAITING),
        )
    return reply


def _written(press: PressOffice, group: Sequence[str], people: str) -> EarlyNotice:
    """The notices of a lift; only counted where they are others than were confirmed."""
    now = clock.now()
    try:
        return early_notice(press, group, now, Consent(confirmed=people))
    except Refused:
        return early_notice(press, group, now, None)


def _unwritten(reply: Reply, group: Sequence[str], error: PressError) -> Reply:
    """The reply, with what kept the notices of a lift from being written."""

    def notes(paper: Paper) -> Iterator[Line]:
        yield ("The lift stands; its notices could not be written:",)
        yield from error_lines(error, paper)
        yield (f"  hrnk-press embargo lift {' '.join(group)} --notice",)

    return replace(
        reply,
        notes=partial(_both, reply.notes, notes),
        errors=(*reply.errors, *error_entries(error)),
        exit_code=ExitCode.WAITING,
    )


def _data(notice: EarlyNotice) -> dict[str, Any]:
    return {
        "slug": notice.slug,
        "differing": notice.differing,
        "withdrawn": notice.withdrawn,
        **notice_data(notice),
    }


def _planned_data(planned: _Lift) -> dict[str, Any]:
    nothing: dict[str, Any] = {"lifted": [], "waiting": [], "failed": [], "hooks": []}
    return {**nothing, "notices": [_data(it) for it in planned.notices]}


def _plan(planned: _Lift, paper: Paper, *, lifts: bool) -> Iterator[Line]:
    for it in planned.notices:
        if not lifts:
            yield from told_beforehand(it.report, paper)
            continue
        told = "is public already" if it.public else "would be public from now on"
        yield (Styled(", ".join(it.releases), "bold"), f" {told}")
        yield from count_lines(it.report, paper)
        yield from _differing(it, paper)
        if not it.public:
            yield from _dated_ahead(it, paper)
            yield from _redated(it, paper)


def _differing(notice: EarlyNotice, paper: Paper) -> Iterator[Line]:
    """How many hold other words than those that are public."""
    if number := notice.differing:
        people = "1 person holds" if number == 1 else f"{number:,} people hold"
        words = f"{people} another text than the public one: their notices say what differs"
        yield from in_lines(words, paper, "yellow")


def _redated(notice: EarlyNotice, paper: Paper) -> Iterator[Line]:
    """How to give a text that is dated ahead another day, which has to be done before it is public."""
    for slug, _ in notice.dated_ahead:
        words = (
            f"To redate it, do so before the lift: another date in releases/{slug}/release.md, approved and "
            "shared anew. Afterwards that changes what is public."
        )
        yield from in_lines(words, paper)


def _dated_ahead(notice: EarlyNotice, paper: Paper) -> Iterator[Line]:
    """Texts that say a day that has not come."""
    for slug, day in notice.dated_ahead:
        words = f"{slug} is dated {day}, which has not come: its dateline says so in public"
        yield from in_lines(words, paper, "yellow")


def _done(notice: EarlyNotice, paper: Paper) -> Iterator[Line]:
    yield from (written_lines if notice.done else count_lines)(notice.report, paper)
    yield from _differing(notice, paper)


def _both(first: Screen, second: Screen, paper: Paper) -> Iterator[Line]:
    yield from first(paper)
    yield from second(paper)


def _still(counted: tuple[EarlyNotice, ...], paper: Paper) -> Iterator[Line]:
    """How many were told a later time and have not been written to."""
    for it in counted:
        yield from _dated_ahead(it, paper)
        if it.report.recipients:
            number = it.report.recipients
            people = "1 person was" if number == 1 else f"{number:,} people were"
            words = f"{people} told a later time, or to wait; to write to each of them:"
            yield from in_lines(words, paper)
            yield (f"  hrnk-press embargo lift {' '.join(it.releases)} --notice",)


def _left(notice: EarlyNotice, paper: Paper) -> Iterator[Line]:
    """What is still to be done: notices whose number changed meanwhile, languages that are not lifted."""
    if not notice.done:
        yield ("The lift stands; its notices wait, for they would go to others now:",)
        yield (f"  hrnk-press embargo lift {' '.join(notice.releases)} --notice",)
    if notice.withdrawn:
        words = f"Deleted, since they name the embargo: {in_folders(notice.withdrawn)}"
        yield from in_lines(words, paper)
    yield from _dated_ahead(notice, paper)
    for slug in notice.held_back:
        words = f"{slug} is still under embargo, in another language. To lift it too:"
        yield from in_lines(words, paper)
        yield (f'  hrnk-press embargo lift {slug} --early --reason "…"',)
