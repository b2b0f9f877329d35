"""A hand-off to a media list on a screen: how many get it, who does not, and why."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from hrnk_press.cli.reply import Line, Styled, in_lines
from hrnk_press.cli.terminal import Paper
from hrnk_press.desk.embargo_words import utc_text

if TYPE_CHECKING:
    from hrnk_press.desk.hand_off import ListHandOff


def hand_off_lines(report: "ListHandOff", paper: Paper) -> Iterator[Line]:
    """The count, what they get, and before it is written the first of those who do not get it."""
    people = f"{report.recipients:,} {'person' if report.recipients == 1 else 'people'}"
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
        gets = "gets a revised copy" if report.revised == 1 else "get revised copies"
        yield (
            f"of them {report.revised:,} {gets}, which say what changed since the one they have",
        )
    if report.left_out:
        names = ", ".join(report.not_accepted) + (
            ", …" if report.left_out > len(report.not_accepted) else ""
        )
        words = f"left out, for they have not accepted the embargo: {report.left_out:,} ({names})"
        yield from in_lines(words, paper)
    if report.broke_embargo:
        names = ", ".join(report.broke_embargo)
        words = f"left out, for their outlet broke an embargo and they accepted none since: {names}"
        yield from in_lines(words, paper)
    if report.suppressed:
        yield (f"left out, for they are suppressed: {report.suppressed:,}",)
