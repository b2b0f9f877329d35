"""Notices to holders on the command line: how many are told, confirmed, written; and who is not."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Protocol, TypeVar

import typer

from hrnk_press.cli import ask
from hrnk_press.cli.output import note_now, show_now
from hrnk_press.cli.reply import Line, Reply, Screen, Styled, blank, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.notices import Consent, NoticeReport
from hrnk_press.errors import ExitCode, UsageFault
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

SAID = {
    NoticeKind.EMBARGO_CHANGE: "the embargo was changed",
    NoticeKind.EARLY_LIFT: "the embargo was lifted early",
    NoticeKind.HOLD: "it is on hold",
    NoticeKind.HOLD_ENDED: "the hold is over",
    NoticeKind.KILL: "it is withdrawn",
    NoticeKind.CORRECTION: "what was wrong, and what is right",
}


class Noticed(Protocol):
    """What a verb that writes notices comes to."""

    @property
    def report(self) -> NoticeReport:
        """Who is told, or would be."""
        ...

    @property
    def done(self) -> bool:
        """Whether it was confirmed and done."""
        ...


Outcome = TypeVar("Outcome", bound=Noticed)


def confirmed(
    ctx: typer.Context,
    act: Callable[[Consent], Outcome],
    question: str,
    *,
    yes: bool,
    shown: Callable[[Outcome, Paper], Iterator[Line]] | None = None,
    asks: Callable[[Outcome], bool] = lambda _: True,
) -> Outcome:
    """What `act` comes to once somebody has confirmed how many are told; where nobody can be asked, the plan.

    `shown` is what is said of the plan beside the count, `question` what is asked, and `asks` tells whether
    there is anything to ask about.
    """
    if yes:
        as_json: bool = ctx.find_root().obj
        say = partial(_say, as_json=as_json)
        return act(Consent(say=say))
    planned = act(Consent())
    if planned.done or not asks(planned) or not ask.may_ask(ctx):
        return planned
    if shown is not None:
        show_now(partial(shown, planned))
    show_now(partial(count_lines, planned.report))
    if ask.choice(question, {"no": "no", "yes": "yes"}) == "yes":
        return act(Consent(confirmed=planned.report.recipients))
    return planned


def _say(report: NoticeReport, *, as_json: bool) -> None:
    if not as_json:
        note_now(partial(count_lines, report))


def notice_reply(
    outcome: Noticed, data: Mapping[str, Any], screen: Screen, notes: Screen = blank
) -> Reply:
    """The reply of a verb: `screen` and `notes` for what was done, the count and what to say where it was not."""
    said = {
        **data,
        "notice": outcome.report.notice.value,
        "recipients": outcome.report.recipients,
        "told": outcome.report.told,
        "suppressed": outcome.report.suppressed,
        "folder": str(outcome.report.folder) if outcome.report.folder else None,
        "done": outcome.done,
    }
    if outcome.done:
        return Reply(data=said, screen=partial(_done, outcome.report, screen), notes=notes)
    return Reply(
        data=said,
        screen=partial(_planned, outcome.report, screen),
        notes=partial(_unconfirmed, notes),
        exit_code=ExitCode.WAITING,
    )


def _done(report: NoticeReport, screen: Screen, paper: Paper) -> Iterator[Line]:
    yield from screen(paper)
    yield from written_lines(report, paper)


def _planned(report: NoticeReport, screen: Screen, paper: Paper) -> Iterator[Line]:
    yield from screen(paper)
    yield from count_lines(report, paper)


def _unconfirmed(notes: Screen, paper: Paper) -> Iterator[Line]:
    yield from notes(paper)
    yield ("Nothing was changed or written; --yes confirms the number and does it.",)


def count_lines(report: NoticeReport, paper: Paper) -> Iterator[Line]:
    """How many would be told what, and who not."""
    said = SAID[report.notice]
    if not report.recipients and not report.told:
        yield ("Nobody holds a copy that has to be told of it.",)
    else:
        yield (Styled(f"Notices for {_people(report.recipients)}", "bold"), f": {said}")
    yield from _others(report, paper)


def written_lines(report: NoticeReport, paper: Paper) -> Iterator[Line]:
    """Where the messages are, and who was not written to."""
    if report.folder is None:
        yield ("Nobody holds a copy that has to be told of it.",)
    else:
        folder = _shown(report.folder)
        count = report.recipients or report.told
        what = "Notices for" if report.recipients else "Written before, for"
        yield (Styled(f"{what} {_people(count)}", "bold"), f": {SAID[report.notice]}")
        yield (f"  {folder}",)
        if report.recipients:
            yield ("  Nothing is sent by itself: STEPS.txt there says how to send them.",)
    yield from _others(report, paper)


def _others(report: NoticeReport, paper: Paper) -> Iterator[Line]:
    if report.told and report.recipients:
        yield (f"told before: {_people(report.told)}",)
    if report.suppressed:
        words = f"left out, for they are suppressed: {report.suppressed:,}"
        yield from in_lines(words, paper)
    if report.erased:
        words = f"left out, for their addresses were erased: {report.erased:,}"
        yield from in_lines(words, paper)


def _people(number: int) -> str:
    return f"{number:,} {'person' if number == 1 else 'people'}"


def _shown(folder: Path) -> str:
    here = Path.cwd()
    return str(folder.relative_to(here) if folder.is_relative_to(here) else folder)
