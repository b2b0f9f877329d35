"""`hrnk-press show`."""

from collections.abc import Iterator
from functools import partial

from hrnk_press.cli import clock
from hrnk_press.cli.approvals import asked_lines
from hrnk_press.cli.data import as_data
from hrnk_press.cli.embargo_text import unbroken
from hrnk_press.cli.options import SlugArgument, WorkspaceOption, office_at
from hrnk_press.cli.reply import Line, Reply, Styled, in_lines
from hrnk_press.cli.table import labelled
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.approval_report import ShownApproval
from hrnk_press.desk.approval_words import SCOPES, via_words
from hrnk_press.desk.embargo_view import EmbargoView
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.desk.show import ShownAttachment, ShownBoilerplate, ShownQuote, ShownRelease, show
from hrnk_press.embargo.state import State
from hrnk_press.model.resolved import NamedPerson
from hrnk_press.model.scopes import Scope

EXAMPLES = """
hrnk-press show border-survey
hrnk-press show border-survey --json | jq .data.digest
"""

MARGIN = 15


def run(slug: SlugArgument, workspace: WorkspaceOption = None) -> Reply:
    """Show one release with every name looked up, and the text it prints.

    The digest is that of the exact words, names, attachments and embargo: whatever changes one of them
    changes it.
    """
    shown = show(office_at(workspace), slug, clock.now())
    return Reply(data=as_data(shown, without=("text",)), screen=partial(_screen, shown))


def _screen(shown: ShownRelease, paper: Paper) -> Iterator[Line]:
    yield from in_lines(shown.headline, paper, "bold")
    yield ("",)
    for name, values in _facts(shown):
        yield from labelled(name, values, paper, margin=MARGIN)
    if shown.missing_approvals:
        yield ("",)
        yield (Styled("Approvals that are missing", "bold"),)
        yield from asked_lines(shown.missing_approvals, paper)
    yield ("",)
    yield ("─" * min(paper.width, 72),)
    yield from ((line,) for line in shown.text.rstrip("\n").split("\n"))


def _facts(shown: ShownRelease) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "Release", (shown.slug,)
    yield (
        "State",
        (
            f"approved (version {shown.approved})"
            if shown.state is State.APPROVED
            else shown.state.value,
        ),
    )
    yield "Kind", (f"{shown.kind.value}, in {shown.language}",)
    yield "Date, place", (", ".join(filter(None, (str(shown.date or ""), shown.place))),)
    yield "Embargo", tuple(_embargo(shown.embargo)) if shown.embargo else ("none",)
    yield "Issued by", tuple(f"{it.name} ({it.id})" for it in shown.organizations)
    yield "Contacts", tuple(map(_person, shown.contacts))
    yield "Speakers", tuple(f"{it.name}, {it.title} ({it.id})" for it in shown.speakers)
    yield "Signatories", tuple(_signatories(shown))
    yield "Quotations", tuple(map(_quote, shown.quotes))
    yield "Attachments", tuple(map(_attachment, shown.attachments))
    yield "Boilerplates", tuple(map(_boilerplate, shown.boilerplates))
    yield "Version", (_version(shown),)
    yield "Approvals", tuple(map(_approval, shown.approvals))
    yield "Digest", (shown.digest,)
    yield "Id", (shown.id,)


def _version(shown: ShownRelease) -> str:
    """The number of these words, and of the words that are approved where these are not."""
    number = "these words have none yet" if shown.version is None else str(shown.version)
    if shown.approved is None or shown.approved == shown.version:
        return number
    return f"{number}; version {shown.approved} is the one that was approved"


def _approval(it: ShownApproval) -> str:
    how = f", {via_words(it.via)}, recorded by {it.recorded_by}" if it.via else ""
    carried = f", carried from version {it.seen}: {it.reason}" if it.reason else ""
    mark = "✓" if it.stands else "✗ changed since:"
    return f"{mark} {it.name}: {SCOPES[Scope(it.scope)]} of version {it.version}{how}{carried}"


def _embargo(embargo: EmbargoView) -> Iterator[str]:
    if embargo.hold:
        yield f"held: {embargo.hold}"
    if embargo.lines:
        yield embargo.lines.until
        yield unbroken(embargo.lines.zones)
    if embargo.problem:
        yield f"{embargo.until:%Y-%m-%d %H:%M} {embargo.zone}: {embargo.problem}"
        yield from (f"it could be {utc_text(it)}" for it in embargo.readings)


def _person(person: NamedPerson) -> str:
    who = (person.full_name, person.title, person.organization_name)
    reach = (person.email, person.phone)
    return " · ".join(filter(None, (", ".join(filter(None, who)), *reach)))


def _signatories(shown: ShownRelease) -> Iterator[str]:
    yield from (", ".join(filter(None, (it.name, it.detail))) for it in shown.signatories)
    yield from (f"{it.name}: {it.status}, not printed" for it in shown.unprinted_signatories)


def _quote(quote: ShownQuote) -> str:
    who = quote.speaker or quote.name or "nobody named"
    return f"{who}: “{' '.join(quote.text.split())}”"


def _attachment(attachment: ShownAttachment) -> str:
    if attachment.problem:
        return f"{attachment.file}: {attachment.problem}"
    return f"{attachment.file}, {attachment.media_type}, {attachment.bytes} bytes"


def _boilerplate(boilerplate: ShownBoilerplate) -> str:
    words = len(boilerplate.text.split())
    return f"{boilerplate.organization}: {f'{words} words' if words else 'none'}"
