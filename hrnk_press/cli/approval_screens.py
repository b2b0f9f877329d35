"""What `approve` shows: what was recorded, how it was said, who is still missing."""

from collections.abc import Iterator

from hrnk_press.cli.approvals import asked_lines, difference_lines
from hrnk_press.cli.embargo_text import unbroken
from hrnk_press.cli.reply import Line, Styled, in_lines
from hrnk_press.cli.terminal import Paper, fitted, from_here, visible
from hrnk_press.desk.approval_carry import Carried
from hrnk_press.desk.approval_request import Requested
from hrnk_press.desk.approval_turn import Said
from hrnk_press.desk.approval_withdraw import Withdrawn
from hrnk_press.desk.approval_words import Asked, listed, scope_words, via_words
from hrnk_press.desk.approve import Approved
from hrnk_press.desk.embargo_read import moment_lines
from hrnk_press.desk.load import PressOffice
from hrnk_press.model.release import Moment
from hrnk_press.model.scopes import Scope


def approved_lines(
    press: PressOffice, approved: Approved, said: Said | None, paper: Paper
) -> Iterator[Line]:
    """Who approved what of which version, the instant that is approved with it, and how it was said."""
    what = scope_words(it.scope for it in approved.scopes)
    verb = "has approved" if approved.changed else "had already approved"
    said_so = f"{approved.name} {verb} version {approved.version} of {approved.slug}: {what}"
    yield from _bold_name(approved.name, said_so, paper)
    yield from _embargo(approved, paper)
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


def _embargo(approved: Approved, paper: Paper) -> Iterator[Line]:
    """The instant that is approved with it, as the release prints it."""
    lines = approved.embargo_lines
    if lines is None:
        yield ("  No embargo: for immediate release",)
        return
    yield (f"  Embargoed until {lines.until}",)
    yield from _zones(lines.zones, paper)


def _how(press: PressOffice, by: str, said: Said | None, paper: Paper) -> Iterator[Line]:
    """How somebody said it, when that was in every zone, and who recorded it."""
    if said is None:
        return
    lines = _lines(said.at, press)
    yield (f"  Said {via_words(said.via.value)} at {lines[0]}",)
    yield from _zones(lines[1], paper)
    yield (f"  Recorded by {by}",)


def _lines(moment: Moment, press: PressOffice) -> tuple[str, str]:
    lines = moment_lines(moment, press.office)
    return lines.until, lines.zones


def _zones(zones: str, paper: Paper) -> Iterator[Line]:
    narrow = Paper(paper.width - 4, paper.terminal)
    yield from ((f"    {line}",) for line in fitted(unbroken(zones), narrow))


def approved_notes(approved: Approved, paper: Paper) -> Iterator[Line]:
    """What somebody should know who has just approved: errors, other words in the draft, who is missing."""
    if not approved.changed:
        yield ("It stood already; nothing was recorded.",)
    if not approved.current:
        line = f"The draft has other words than version {approved.version} by now."
        yield (line,)
    if approved.passed:
        yield (Styled("warning", "yellow"), ": its embargo has passed, and it was not lifted.")
        yield ("Give it another time:",)
        yield (f'  hrnk-press embargo set {approved.slug} "TIME, ZONE AND DATE"',)
    if approved.errors:
        stand = "1 error stands" if approved.errors == 1 else f"{approved.errors} errors stand"
        yield (f"{stand} in it and must be mended, which voids approvals:",)
        yield (f"  hrnk-press check {approved.slug}",)
    if approved.unconsenting:
        have = "has" if len(approved.unconsenting) == 1 else "have"
        names = listed(approved.unconsenting)
        told = f"It goes nowhere yet: {names} {have} not consented to these words."
        yield from in_lines(told, paper, "yellow")
        yield (f"  hrnk-press check {approved.slug}",)
    if approved.is_login:
        told = f"{approved.name} is the user of this machine: nobody has said who acts here. Say it, and approve again:"
        yield from in_lines(told, paper, "yellow")
        yield ("  hrnk-press me ID",)
    yield from _left(approved.slug, approved.missing, approved.complete, paper)
    held = approved.passed or approved.errors or approved.unconsenting or approved.is_login
    if approved.complete and approved.current and not held:
        yield (f"Next:  hrnk-press export {approved.slug} --to eml",)


def _left(slug: str, missing: tuple[Asked, ...], complete: bool, paper: Paper) -> Iterator[Line]:
    if complete:
        yield (Styled("Everybody required has approved it.", "green"),)
    if missing:
        yield ("Still missing:",)
        yield from asked_lines(missing, paper)
        yield ("Ask for it by mail:",)
        yield (f"  hrnk-press approve {slug} --request",)


def withdrawn_lines(
    press: PressOffice, taken: Withdrawn, said: Said | None, paper: Paper
) -> Iterator[Line]:
    """Who no longer approves what, and who is missing now."""
    versions = listed(str(it) for it in taken.versions)
    number = f"version{'s' * (len(taken.versions) > 1)} {versions}"
    what = scope_words(taken.scopes)
    said_so = f"{taken.name} no longer approves {what} of {taken.slug} ({number})"
    yield from _bold_name(taken.name, said_so, paper)
    yield from _how(press, taken.recorded_by, said, paper)
    yield from _left(taken.slug, taken.missing, complete=False, paper=paper)


def carried_lines(carried: Carried, paper: Paper) -> Iterator[Line]:
    """Whose approvals were carried, over which changes, and who is missing all the same."""
    for it in carried.approvals:
        what = scope_words((Scope(it.scope),))
        told = f"{it.name}: {what}, carried from version {it.seen} to {carried.version}"
        yield from _bold_name(it.name, told, paper)
    yield ("What changed since they saw it:",)
    yield from difference_lines(carried.difference, paper)
    told = f"Recorded by {carried.recorded_by}: {carried.reason}"
    yield from in_lines(told, paper)
    yield from _left(carried.slug, carried.missing, not carried.missing, paper)


def requested_lines(requested: Requested, paper: Paper) -> Iterator[Line]:
    """The drafts that were written, and to whom; in a pipe one a line."""
    if not paper.terminal:
        yield from ((f"{it.person}\t{it.address}\t{it.path}",) for it in requested.requests)
        return
    if not requested.requests:
        yield (f"There is nobody to write to about version {requested.version}.",)
        return
    shown = from_here(requested.requests[0].path.parent)
    yield (f"In {shown}, to be opened in your mail program:",)
    for it in requested.requests:
        yield (f"  {it.path.name}",)
        told = f"to {it.name} <{it.address}>, for {scope_words(it.scopes)}"
        narrow = Paper(paper.width - 4, paper.terminal)
        yield from (("    ", Styled(line, "dim")) for line in fitted(told, narrow))


def unasked_lines(requested: Requested, paper: Paper) -> Iterator[Line]:
    """Whom no draft could be written to."""
    if requested.left:
        yield ("Not by mail:",)
        yield from asked_lines(requested.left, paper)
