"""`hrnk-press approve`."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import clock, completion
from hrnk_press.cli.approvals import asked_lines, difference_lines
from hrnk_press.cli.data import as_data
from hrnk_press.cli.embargo_text import asked_moment, unbroken
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled
from hrnk_press.cli.terminal import Paper, fitted, visible
from hrnk_press.desk.approval_carry import Carried, carry_approvals
from hrnk_press.desk.approval_request import Requested, request_approvals
from hrnk_press.desk.approval_turn import Said
from hrnk_press.desk.approval_withdraw import Withdrawn, withdraw_approval
from hrnk_press.desk.approval_words import Asked, listed, scope_words
from hrnk_press.desk.approve import Approved, approve
from hrnk_press.desk.embargo_read import moment_at, moment_lines
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.errors import UsageFault
from hrnk_press.model.approval import Via
from hrnk_press.model.release import Moment
from hrnk_press.model.scopes import Scope

EXAMPLES = """
hrnk-press approve border-survey             you approve it as it is now
hrnk-press approve border-survey --as jun-seo --via phone \\
    --said-at "2:10 p.m. CET Tuesday, Nov. 24, 2026"
hrnk-press approve border-survey --request   mail drafts to those who have not
hrnk-press approve border-survey --carry --reason "a doubled word"
hrnk-press approve border-survey --withdraw
"""

Person = Annotated[
    str,
    typer.Option(
        "--as",
        metavar="ID",
        autocompletion=completion.people,
        show_default=False,
        help="Who approves, by id in contacts.toml; else whoever acts here.",
    ),
]
Version = Annotated[
    int | None,
    typer.Option(
        "--version", metavar="N", min=1, show_default=False, help="A kept version, not the draft."
    ),
]
ScopeOption = Annotated[
    Scope | None,
    typer.Option(
        "--scope", show_default=False, help="One part alone; else all that policy asks of them."
    ),
]
ViaOption = Annotated[
    Via | None, typer.Option("--via", show_default=False, help="How somebody else said it.")
]
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
Reason = Annotated[
    str, typer.Option(metavar="TEXT", show_default=False, help="Why carried; it is recorded.")
]


def run(
    ctx: typer.Context,
    slug: SlugArgument,
    person: Person = "",
    version: Version = None,
    scope: ScopeOption = None,
    via: ViaOption = None,
    said_at: SaidAt = "",
    evidence: EvidenceOption = None,
    withdraw: Annotated[
        bool, typer.Option("--withdraw", help="Take back what they approved.")
    ] = False,
    carry: Annotated[
        bool, typer.Option("--carry", help="Keep approvals over a change of mere words.")
    ] = False,
    request: Annotated[
        bool, typer.Option("--request", help="Write mail drafts that ask for what is missing.")
    ] = False,
    reason: Reason = "",
    workspace: WorkspaceOption = None,
) -> Reply:
    """Approve the exact words of a release, or record that somebody else has.

    The release is kept as a numbered version, and the person is bound to it: to the text, to their own
    quotations, to the letter they sign, or to the instant of the embargo. A change voids what it touches and
    nothing else. press.toml says who must approve what, under [approval].

    --carry keeps approvals over a change that touches no quotation, figure, name, title or instant.
    """
    _refuse_contradictions(
        withdraw=withdraw,
        carry=carry,
        request=request,
        reason=bool(reason.strip()),
        speaks=bool(person or via or said_at or evidence or scope or version),
        via=bool(via),
        said_at=bool(said_at),
        evidence=bool(evidence),
        slug=slug,
    )
    office = office_at(workspace)
    if carry:
        return _carried(carry_approvals(office, slug, clock.now(), reason=reason.strip()))
    if request:
        return _requested(request_approvals(office, slug, clock.now()))
    press = open_office(office)
    said = None
    if via:
        say = f'hrnk-press approve {slug} --as {person or "ID"} --via {via.value} --said-at "{{}}"'
        said = Said(via, asked_moment(ctx, press, said_at, say), evidence)
    chosen = {"person": person, "version": version, "scope": scope, "said": said}
    if withdraw:
        taken = withdraw_approval(office, slug, clock.now(), **chosen)  # type: ignore[arg-type]
        return Reply(data=as_data(taken), screen=partial(_withdrawn_screen, press, taken, said))
    approved = approve(office, slug, clock.now(), **chosen)  # type: ignore[arg-type]
    return Reply(
        data=as_data(approved, without=("headline", "complete")),
        screen=partial(_screen, press, approved, said),
        notes=partial(_notes, approved),
    )


def _refuse_contradictions(*, slug: str, **given: bool) -> None:
    """Raises UsageFault where the options do not go together."""
    modes = [f"--{it}" for it in ("withdraw", "carry", "request") if given[it]]
    if len(modes) > 1:
        raise UsageFault(f"{' and '.join(modes)} are two things", "Do one after the other.")
    if (given["carry"] or given["request"]) and given["speaks"]:
        raise UsageFault(
            f"{modes[0]} is about everybody, and takes neither --as nor what goes with it",
            f"For example:  hrnk-press approve {slug} {modes[0]}",
        )
    if given["carry"] and not given["reason"]:
        raise UsageFault(
            "--carry needs a --reason, which is recorded",
            f'For example:  hrnk-press approve {slug} --carry --reason "a doubled word"',
        )
    if given["reason"] and not given["carry"]:
        raise UsageFault("--reason goes with --carry", "Leave it out, or say --carry too.")
    if given["via"] != given["said_at"]:
        lacks = "--said-at" if given["via"] else "--via"
        raise UsageFault(
            f"{lacks} is missing: how somebody said it and when go together",
            f"For example:  hrnk-press approve {slug} --as ID --via phone "
            '--said-at "2:10 p.m. EST Tuesday, Nov. 24, 2026"',
        )
    if given["evidence"] and not given["via"]:
        raise UsageFault("--evidence goes with --via", "Say how and when it was said.")


def _screen(
    press: PressOffice, approved: Approved, said: Said | None, paper: Paper
) -> Iterator[Line]:
    what = scope_words(it.scope for it in approved.scopes)
    verb = "has approved" if approved.changed else "had already approved"
    said_so = f"{approved.name} {verb} version {approved.version} of {approved.slug}: {what}"
    yield from _bold_name(approved.name, said_so, paper)
    yield from _embargo(press, approved, paper)
    yield from _how(press, approved.recorded_by, said, paper)
    if approved.evidence:
        yield ("  Evidence, kept with the release:",)
        yield (f"    {approved.evidence.file}",)


def _bold_name(name: str, sentence: str, paper: Paper) -> Iterator[Line]:
    """A sentence that begins with that name, in lines that fit."""
    first, *more = fitted(sentence, paper)
    shown = visible(name)
    if first.startswith(shown):
        yield (Styled(shown, "bold"), first.removeprefix(shown))
    else:
        yield (first,)
    yield from ((f"  {line}",) for line in more)


def _embargo(press: PressOffice, approved: Approved, paper: Paper) -> Iterator[Line]:
    """The instant that is approved with it, in every zone that matters."""
    if approved.embargo_utc is None:
        yield ("  No embargo: for immediate release",)
        return
    lines = moment_lines(moment_at(approved.embargo_utc, press.office), press.office)
    yield (f"  Embargoed until {lines.until}",)
    yield from _zones(lines.zones, paper)


def _how(press: PressOffice, by: str, said: Said | None, paper: Paper) -> Iterator[Line]:
    """How somebody said it, when that was in every zone, and who recorded it."""
    if said is None:
        return
    lines = _lines(said.at, press)
    yield (f"  Said by {said.via.value} at {lines[0]}",)
    yield from _zones(lines[1], paper)
    yield (f"  Recorded by {by}",)


def _lines(moment: Moment, press: PressOffice) -> tuple[str, str]:
    lines = moment_lines(moment, press.office)
    return lines.until, lines.zones


def _zones(zones: str, paper: Paper) -> Iterator[Line]:
    narrow = Paper(paper.width - 4, paper.terminal)
    yield from ((f"    {line}",) for line in fitted(unbroken(zones), narrow))


def _notes(approved: Approved, paper: Paper) -> Iterator[Line]:
    if not approved.changed:
        yield ("It stood already; nothing was recorded.",)
    if not approved.current:
        line = f"The draft has other words than version {approved.version} by now."
        yield (line,)
    if approved.errors:
        stand = "1 error stands" if approved.errors == 1 else f"{approved.errors} errors stand"
        yield (f"{stand} in it and must be mended, which voids approvals:",)
        yield (f"  hrnk-press check {approved.slug}",)
    yield from _left(approved.slug, approved.missing, approved.complete, paper)


def _left(slug: str, missing: tuple[Asked, ...], complete: bool, paper: Paper) -> Iterator[Line]:
    if complete:
        yield (Styled("Everybody required has approved it.", "green"),)
    if missing:
        yield ("Still missing:",)
        yield from asked_lines(missing, paper)
        yield ("Ask for it by mail:",)
        yield (f"  hrnk-press approve {slug} --request",)


def _withdrawn_screen(
    press: PressOffice, taken: Withdrawn, said: Said | None, paper: Paper
) -> Iterator[Line]:
    versions = listed(str(it) for it in taken.versions)
    number = f"version{'s' * (len(taken.versions) > 1)} {versions}"
    what = scope_words(taken.scopes)
    said_so = f"{taken.name} no longer approves {what} of {taken.slug} ({number})"
    yield from _bold_name(taken.name, said_so, paper)
    yield from _how(press, taken.recorded_by, said, paper)
    yield from _left(taken.slug, taken.missing, complete=False, paper=paper)


def _carried(carried: Carried) -> Reply:
    return Reply(data=as_data(carried), screen=partial(_carried_screen, carried))


def _carried_screen(carried: Carried, paper: Paper) -> Iterator[Line]:
    for it in carried.approvals:
        what = scope_words((Scope(it.scope),))
        told = f"{it.name}: {what}, carried from version {it.seen} to {carried.version}"
        yield from _bold_name(it.name, told, paper)
    yield ("What changed since they saw it:",)
    yield from difference_lines(carried.difference, paper)
    told = f"Recorded by {carried.recorded_by}: {carried.reason}"
    yield from ((line,) for line in fitted(told, paper))
    yield from _left(carried.slug, carried.missing, not carried.missing, paper)


def _requested(requested: Requested) -> Reply:
    return Reply(
        data=as_data(requested),
        screen=partial(_requested_screen, requested),
        notes=partial(_unasked, requested),
    )


def _requested_screen(requested: Requested, paper: Paper) -> Iterator[Line]:
    if not paper.terminal:
        yield from ((f"{it.person}\t{it.address}\t{it.path}",) for it in requested.requests)
        return
    if not requested.requests:
        yield (f"There is nobody to write to about version {requested.version}.",)
        return
    here = Path.cwd()
    folder = requested.requests[0].path.parent
    shown = folder.relative_to(here) if folder.is_relative_to(here) else folder
    yield (f"In {shown}, to be opened in your mail program:",)
    for it in requested.requests:
        yield (f"  {it.path.name}",)
        told = f"to {it.name} <{it.address}>, for {scope_words(it.scopes)}"
        narrow = Paper(paper.width - 4, paper.terminal)
        yield from (("    ", Styled(line, "dim")) for line in fitted(told, narrow))


def _unasked(requested: Requested, paper: Paper) -> Iterator[Line]:
    if requested.left:
        yield ("Not by mail:",)
        yield from asked_lines(requested.left, paper)
