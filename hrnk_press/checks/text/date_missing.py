"""The release has no date.

*What it finds*

A release of any kind but a statement without `date`. A statement may go
without.

*Why it matters*

The date stands in the dateline, decides which titles and which boilerplate
hold, and tells a reader who finds the text years later when it was news.

*Example*

A press release whose front matter has `place = "Geneva"` and no `date`.

*How to mend*

Add the day of publication, without quotation marks: `date = 2026-12-02`.
Under embargo it is the day on which the embargo ends.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Kind


def find(subject: Subject) -> Iterator[Remark]:
    """The missing date."""
    release = subject.release
    if release.date is None and release.kind is not Kind.STATEMENT:
        yield Remark(
            subject.at_key("date"),
            f"this {release.kind} needs its date",
            "add the day of publication, for example: date = 2026-12-02",
        )


RULE = ReleaseRule("TXT003", "date-missing", Severity.ERROR, find)
