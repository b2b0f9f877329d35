"""An attached file states another embargo than the release.

*What it finds*

An embargo line in an attached text, Word or PDF file that names another instant than
`[embargo]`, speaks of immediate release while there is an embargo, or sets one for a
release that has none.

*Why it matters*

The file is passed on without the mail around it, and then its line is the only one.

*Example*

A summary "EMBARGOED UNTIL 12:01 a.m. EST Thursday, Dec. 3, 2026" with a release whose
`[embargo]` ends on Dec. 2.

*How to mend*

Correct the file, or `[embargo]`, whichever is wrong. A summary needs no line of its own
where the mail and the release say it.
"""

from collections.abc import Iterator

from hrnk_press.checks.attached_lines import attached_lines
from hrnk_press.checks.moments import utc_text
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.typed_lines import TypedLine
from hrnk_press.checks.wording import quoted
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.reading.result import Verdict
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Embargo


def find(subject: Subject) -> Iterator[Remark]:
    """Every line that says something else."""
    for attachment, line in attached_lines(subject):
        contradiction = _contradiction(line, subject.release.embargo)
        if contradiction:
            yield Remark(
                line.place,
                f"{quoted(attachment.file)} says {line.shown}: {contradiction}",
                "correct the file or [embargo], whichever is wrong",
            )


def _contradiction(line: TypedLine, embargo: Embargo | None) -> str:
    reading = line.reading
    if embargo is None:
        sets_one = line.is_notice and line.states_time
        return "but the release has no [embargo]" if sets_one else ""
    instant = settle(embargo).instant
    if reading.utc and instant and reading.utc != instant:
        return f"that is {utc_text(reading.utc)}, but [embargo] ends {utc_text(instant)}"
    if line.is_notice and reading.verdict is Verdict.IMMEDIATE:
        return "but there is an [embargo]"
    return ""


RULE = ReleaseRule("TIM012", "attachment-contradicts-embargo", Severity.ERROR, find)
