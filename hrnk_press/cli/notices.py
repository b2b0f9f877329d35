"""Notices to holders on the command line: how many are told, confirmed, written; and who is not."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Any, TypeVar

import typer

from hrnk_press.cli import counted
from hrnk_press.cli.consent import with_consent
from hrnk_press.cli.data import as_data
from hrnk_press.cli.reply import Line, Reply, Screen, Styled, in_lines
from hrnk_press.cli.terminal import Paper, from_here
from hrnk_press.desk.campaigns import campaign_words
from hrnk_press.desk.consent import Consent, NoticeReport, Planned
from hrnk_press.errors import UsageFault
from hrnk_press.model.notice import NoticeKind

YesOption = Annotated[
    bool,
    typer.Option("--yes", help="Do it and write the notices without asking; needed in a pipe."),
]


def _words(text: str) -> str:
    """A reason of at least a word."""
    if not text.strip():
        raise UsageFault("the reason is empty", 'Say why:  --reason "…"; it is recorded')
    return text.strip()


ReasonOption = Annotated[
    str,
    typer.Option(
        "--reason",
        metavar="TEXT",
        callback=_words,
        show_default=False,
        help="Why; it is recorded, and told to nobody outside.",
    ),
]

# More people than these are counted.
SHOWN = 20

SAID = {
    NoticeKind.EMBARGO_CHANGE: "the embargo was changed",
    NoticeKind.EARLY_LIFT: "it is lifted and free to publish",
    NoticeKind.HOLD: "it is on hold",
    NoticeKind.HOLD_ENDED: "the hold is over",
    NoticeKind.KILL: "it is withdrawn",
    NoticeKind.CORRECTION: "what was wrong, and what is right",
}

T = TypeVar("T", bound=Planned)


def noticed(
    ctx: typer.Context,
    act: Callable[[datetime, Consent], T],
    question: str,
    *,
    yes: bool,
    data: Callable[[T], Mapping[str, Any]],
    screen: Callable[[T, Paper], Iterator[Line]],
    notes: Callable[[T, Paper], Iterator[Line]],
    instead: Callable[[T], Reply | None] = lambda _: None,
) -> Reply:
    """What a verb comes to once somebody has agreed how many are told; where nobody can be asked, the plan.

    `screen` and `notes` are what is said of it beside the count and the place of the messages; `instead` is
    the reply where nothing may be done.
    """

    def turn(now: datetime, confirmed: int | str | None = None, told: Any = None) -> T:
        return act(now, Consent(confirmed, told))

    def planned(it: T) -> Screen:
        return partial(told_beforehand, it.report) if yes else partial(_plan, it, screen, notes)

    def reply(it: T) -> Reply:
        return instead(it) or Reply(
            data={**data(it), **notice_data(it)},
            screen=partial(_done, it, screen),
            notes=partial(notes, it),
        )

    return with_consent(
        ctx,
        turn,
        yes=yes,
        question=lambda it: "" if it.done or instead(it) else question,
        count=lambda it: it.report.people,
        screen=planned,
        reply=reply,
    )


def notice_data(outcome: Planned) -> dict[str, Any]:
    """What --json tells of the notices."""
    report = outcome.report
    return {
        "notice": report.notice.value,
        "recipients": report.recipients,
        "told": report.told,
        "suppressed": report.suppressed,
        "to_call": [*report.to_call],
        "scheduled": report.scheduled,
        "untold": report.untold,
        "campaigns": [as_data(it) for it in report.campaigns],
        "folder": str(report.folder) if report.folder else None,
        "done": outcome.done,
    }


def _plan(
    outcome: T,
    screen: Callable[[T, Paper], Iterator[Line]],
    notes: Callable[[T, Paper], Iterator[Line]],
    paper: Paper,
) -> Iterator[Line]:
    yield from screen(outcome, paper)
    yield from count_lines(outcome.report, paper)
    yield from notes(outcome, paper)


def _done(outcome: T, screen: Callable[[T, Paper], Iterator[Line]], paper: Paper) -> Iterator[Line]:
    yield from screen(outcome, paper)
    yield from written_lines(outcome.report, paper)


def count_lines(report: NoticeReport, paper: Paper) -> Iterator[Line]:
    """How many would be told what, and who not."""
    if report.recipients:
        people = counted.people(report.recipients)
        yield (Styled(f"Notices for {people}", "bold"), f": {SAID[report.notice]}")
    elif report.told:
        yield (f"Everybody who holds it was told before: {counted.people(report.told)}",)
    elif not report.untold:
        yield ("Nobody holds a copy that has to be told of it.",)
    yield from _others(report, paper)


def told_beforehand(report: NoticeReport, paper: Paper) -> Iterator[Line]:
    """The count before it is done; nothing where nobody is told, which is said of what was done."""
    if report.recipients:
        yield from count_lines(report, paper)


def written_lines(report: NoticeReport, paper: Paper) -> Iterator[Line]:
    """Where the messages are, and who was not written to."""
    if report.folder is None:
        if not (report.untold or report.told):
            yield ("Nobody holds a copy that has to be told of it.",)
    else:
        what = "Written for" if report.recipients else "Written before, for"
        people = counted.people(report.recipients or report.told)
        yield (Styled(f"{what} {people}", "bold"), ", a message each:")
        yield (f"  {from_here(report.folder)}",)
        if report.recipients:
            yield ("  Nothing has been sent: STEPS.txt there says how.",)
    yield from _others(report, paper)
    if report.outdated:
        names = ", ".join(report.outdated)
        yield from in_lines(f"Deleted, for what they say is true no more: {names}", paper)
        corrected = any(it.startswith("notices/correction") for it in report.outdated)
        if corrected and report.notice is not NoticeKind.KILL:
            yield ("Where the correction was not sent yet, write it again:",)
            yield (f"  hrnk-press correct {report.slug} --for holders",)


def unread_lines(unread: Sequence[str], verb: str, paper: Paper) -> Iterator[Line]:
    """The releases that cannot be read, and may be of the same text as those that this was done to."""
    if unread:
        names = ", ".join(unread)
        words = f"Cannot be read, and may be a version of it too: {names}. Mend, then {verb} them."
        yield from in_lines(words, paper, "yellow")


def public_lines(*, was_public: bool, done: bool) -> Iterator[Line]:
    """What becomes of a page: it is asked about beforehand, and was put up by somebody."""
    if was_public and done:
        yield ("It was public: take the page down where you put it yourself.",)
    elif was_public:
        yield (Styled("It is public now: its files in out/public would be deleted.", "yellow"),)


def _others(report: NoticeReport, paper: Paper) -> Iterator[Line]:
    if report.told and report.recipients:
        yield (f"told before: {counted.people(report.told)}",)
    if report.untold:
        what = "holds a copy and is told nothing"
        what = what if report.untold == 1 else "hold a copy and are told nothing"
        yield (Styled(f"{counted.people(report.untold)} {what}", "yellow"),)
    if report.suppressed:
        words = f"left out, for they are suppressed: {report.suppressed:,}; call them: "
        more = ", …" if len(report.to_call) > SHOWN else ""
        yield from in_lines(words + ", ".join(report.to_call[:SHOWN]) + more, paper, "yellow")
    if report.scheduled:
        words = f"Told of nothing: {counted.people(report.scheduled)} to whom a mailing tool is to send it"
        yield from in_lines(words, paper)
    for it in report.campaigns:
        yield from in_lines(campaign_words(it, report.notice, report.until), paper, "yellow")
    if report.erased:
        words = f"left out, for their addresses were erased: {report.erased:,}"
        yield from in_lines(words, paper)
