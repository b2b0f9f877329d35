"""A hand-off to a media list on a screen: how many get it, who does not, and why."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from hrnk_press.cli import counted
from hrnk_press.cli.reply import Line, Styled, in_lines
from hrnk_press.cli.share_screen import left_out_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.desk.shared import Reason

if TYPE_CHECKING:
    from hrnk_press.desk.hand_off import ListHandOff


def hand_off_lines(report: "ListHandOff", paper: Paper) -> Iterator[Line]:
    """The count, what they get, and before it is written the first of those who do not get it."""
    people = counted.people(report.recipients)
    if report.copy == "embargoed" and report.utc:
        what = f"embargoed copies, held until {utc_text(report.utc)}"
    elif report.utc:
        what = f"not to be sent before {utc_text(report.utc)}"
    else:
        what = "public"
    verb = "handed over to" if report.written else "for"
    yield (Styled(f"{report.name}: {verb} {people}", "bold"), f" ({what})")
    if report.written:
        return
    if report.revised:
        hold = "1 holds" if report.revised == 1 else f"{report.revised:,} hold"
        told = "their messages say what changed"
        if report.silent:
            told = f"a share tells what changed, and {', '.join(report.silent)} here not"
        yield from in_lines(f"of them {hold} an earlier version: {told}", paper)
    if report.holding:
        hold = "1 holds" if report.holding == 1 else f"{report.holding:,} hold"
        yield from in_lines(f"of them {hold} a copy of these very words already", paper)
    broke = report.broke_embargo
    for reason, number, emails in (
        (Reason.NOT_ACCEPTED, report.left_out, report.not_accepted),
        (Reason.BROKE_EMBARGO, len(broke), broke),
        (Reason.SUPPRESSED, report.suppressed, ()),
    ):
        yield from left_out_lines(reason, number, emails, paper)
