"""`hrnk-press approve`."""

from functools import partial
from typing import Annotated

import typer

from hrnk_press.cli import clock, completion
from hrnk_press.cli.approval_screens import (
    approved_lines,
    approved_notes,
    carried_lines,
    requested_lines,
    unasked_lines,
    withdrawn_lines,
)
from hrnk_press.cli.data import as_data
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Reply
from hrnk_press.cli.said import EvidenceOption, How, SaidAt, refuse_half_said, settled
from hrnk_press.desk.approval_carry import Carried, carry_approvals
from hrnk_press.desk.approval_request import Requested, request_approvals
from hrnk_press.desk.approval_withdraw import withdraw_approval
from hrnk_press.desk.approve import approve
from hrnk_press.desk.load import open_office
from hrnk_press.errors import UsageFault
from hrnk_press.model.approval import Via
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
    Via | None,
    typer.Option(
        "--via", show_default=False, help="How somebody else said it; in person is a meeting."
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
        bool, typer.Option("--carry", help="Keep approvals over a change that leaves every word.")
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

    --carry keeps approvals over a change of spaces, pauses, doubled words and known misspellings that
    touches no quotation, figure, name, title or instant.
    """
    _refuse_contradictions(
        withdraw=withdraw,
        carry=carry,
        request=request,
        reason=bool(reason.strip()),
        speaks=bool(person or via or said_at or evidence or scope or version),
        slug=slug,
    )
    how = How(via, said_at, evidence)
    refuse_half_said(how, f"hrnk-press approve {slug}{' --withdraw' if withdraw else ''} --as ID ")
    office = office_at(workspace)
    if carry:
        return _carried(carry_approvals(office, slug, clock.now(), reason=reason.strip()))
    if request:
        return _requested(request_approvals(office, slug, clock.now()))
    press = open_office(office)
    command = f"hrnk-press approve {slug}{' --withdraw' if withdraw else ''} --as {person or 'ID'}"
    said = settled(ctx, press, how, command)
    if withdraw:
        taken = withdraw_approval(
            office, slug, clock.now(), person=person, version=version, scope=scope, said=said
        )
        return Reply(data=as_data(taken), screen=partial(withdrawn_lines, press, taken, said))
    approved = approve(
        office, slug, clock.now(), person=person, version=version, scope=scope, said=said
    )
    return Reply(
        data=as_data(
            approved, without=("headline", "embargo_lines", "passed", "complete", "is_login")
        ),
        screen=partial(approved_lines, press, approved, said),
        notes=partial(approved_notes, approved),
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


def _carried(carried: Carried) -> Reply:
    return Reply(data=as_data(carried), screen=partial(carried_lines, carried))


def _requested(requested: Requested) -> Reply:
    return Reply(
        data=as_data(requested),
        screen=partial(requested_lines, requested),
        notes=partial(unasked_lines, requested),
    )
