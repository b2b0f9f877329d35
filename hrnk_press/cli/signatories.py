"""What the commands about signatories share: how consent was given, and what is shown of a change."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from hrnk_press.cli import clock, completion
from hrnk_press.cli.data import as_data
from hrnk_press.cli.embargo_text import unbroken
from hrnk_press.cli.faults import fault_entries, fault_lines
from hrnk_press.cli.options import office_at
from hrnk_press.cli.reply import Line, Reply, Styled, in_lines
from hrnk_press.cli.said import How, refuse_half_said, settled
from hrnk_press.cli.terminal import Paper, fitted, in_folders
from hrnk_press.desk.embargo_read import moment_lines
from hrnk_press.desk.load import open_office, open_to_take_back
from hrnk_press.desk.signatory_change import SignatoriesChanged, change_signatories
from hrnk_press.desk.signatory_wanted import Wanted
from hrnk_press.embargo.lines import EmbargoLines
from hrnk_press.errors import ExitCode, Fault, UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Via

Ids = Annotated[
    list[str],
    typer.Argument(
        metavar="ID...",
        autocompletion=completion.people,
        show_default=False,
        help="People or organizations, by id in contacts.toml.",
    ),
]
PrintedAs = Annotated[
    str,
    typer.Option("--as", metavar="NAME", show_default=False, help="The form of name they want."),
]
Capacity = Annotated[
    str,
    typer.Option(
        metavar="TEXT",
        show_default=False,
        help="official, personal, or the words to print below the name.",
    ),
]
ViaOption = Annotated[
    Via | None,
    typer.Option("--via", show_default=False, help="How they said it; in person is a meeting."),
]


@frozen
class Answered:
    """What was changed, and when they said it, as an embargo line tells a time; None where it was typed.

    `faults`: what is wrong with contacts.toml, where a name was taken off all the same.
    """

    result: SignatoriesChanged
    said: EmbargoLines | None = None
    faults: tuple[Fault, ...] = ()


def changed(
    ctx: typer.Context,
    workspace: Path | None,
    slug: str,
    wanted: Sequence[Wanted],
    how: How,
    *,
    only_listed: bool = False,
) -> Answered:
    """Change where these stand. Raises UsageFault where options do not go together.

    `only_listed`: they come off the list, which does not wait for a contacts.toml that can be read.
    """
    if len(wanted) > 1 and any(it.printed_as for it in wanted):
        raise UsageFault("--as is the form of one name", "Name one signatory at a time.")
    office = office_at(workspace)
    press = open_to_take_back(office) if only_listed else open_office(office)
    refuse_half_said(how)
    said = settled(ctx, press, how, f"{ctx.command_path} {slug} …")
    told = [replace(it, said=said) for it in wanted]
    result = change_signatories(press, slug, told, clock.now(), only_listed=only_listed)
    lines = moment_lines(said.at, press.office) if said else None
    return Answered(result, lines, press.stale)


def reply(answered: Answered) -> Reply:
    """What became of it, and when it was said, on every clock that matters."""
    result = answered.result
    return Reply(
        data=as_data(result),
        screen=partial(_screen, answered),
        notes=partial(_notes, answered),
        exit_code=ExitCode.UNREADABLE if answered.faults else ExitCode.DONE,
        errors=fault_entries(answered.faults),
    )


def _screen(answered: Answered, paper: Paper) -> Iterator[Line]:
    result = answered.result
    for it in result.changed:
        was = f", was {it.before}" if it.before and it.before != it.status else ""
        stands = f"in this form, {it.status} as before" if it.form else f"{it.status}{was}"
        if it.id in result.unrecorded:
            stands = "in this form; no consent is recorded"
        yield from in_lines(f"{it.name} ({it.id}): {stands}", paper)
    if answered.said and result.changed:
        yield (f"  Said at {answered.said.until}",)
        zones = fitted(unbroken(answered.said.zones), Paper(paper.width - 4, paper.terminal))
        yield from ((f"    {line}",) for line in zones)
        yield (f"  Recorded by {result.recorded_by}",)
    count = "1 signatory" if result.confirmed == 1 else f"{result.confirmed} signatories"
    yield (Styled(f"{count} printed and counted", "bold"),)


def _notes(answered: Answered, paper: Paper) -> Iterator[Line]:
    result = answered.result
    if not result.changed:
        yield ("They stood so already; nothing was changed.",)
    for near in (it for it in result.changed if it.registered):
        told = f"{near.name} is printed so; contacts.toml has {near.registered}. If it is a slip:"
        yield from in_lines(told, paper, "yellow")
        yield (f'  hrnk-press signatories add {result.slug} {near.id} --as "{near.registered}"',)
    yield from _what_went(result, paper)
    for it in result.translations:
        names = ", ".join(each.name for each in it.changed) or "nobody more"
        yield from in_lines(
            f"{it.slug}, a translation or its original, lost {names} as well.", paper
        )
        yield from _what_went(it, paper)
    if answered.faults:
        told = "This was done all the same, for contacts.toml cannot be read. Mend it next:"
        yield from in_lines(told, paper)
        yield from fault_lines(answered.faults, paper)


def _what_went(result: SignatoriesChanged, paper: Paper) -> Iterator[Line]:
    if result.withdrawn:
        told = f"Deleted from out/, since they had the earlier list: {in_folders(result.withdrawn)}"
        yield from in_lines(told, paper)
        yield (f"Export again:  hrnk-press export {result.slug} --to NAME",)
    if result.published:
        told = "The release is public: its files in out/public were made anew with this list."
        yield from in_lines(told, paper)
    if result.desk_behind:
        told = "Those of the desk are made anew by its next lift, once it has this from git: commit and push it now."
        yield from in_lines(told, paper, "yellow")
    if result.published and result.edited:
        told = "Its words are those that were public. What was edited since stays a draft, and has the list as well."
        yield from in_lines(told, paper)
    for name in result.unrecorded:
        told = f"Only the file calls {name} confirmed: not counted until it is recorded."
        yield from in_lines(told, paper, "yellow")
        yield (f"  hrnk-press signatories confirm {result.slug} {name} --via mail --said-at TIME",)
    for name in result.still_named:
        told = f"The text itself still names {name}. It was not touched."
        yield from in_lines(told, paper, "yellow")
