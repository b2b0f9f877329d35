"""The release has no text.

*What it finds*

A release without a word after its front matter. Media advisories and report
notices may go without: what they say can stand in their keys.

*Why it matters*

What goes out would be a headline above contacts and boilerplate.

*Example*

A file that ends with the second `+++` line.

*How to mend*

Write the text below the second `+++` line, in Markdown.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Kind

_TEXT_IN_KEYS = frozenset({Kind.MEDIA_ADVISORY, Kind.REPORT_NOTICE})


def find(subject: Subject) -> Iterator[Remark]:
    """The empty body."""
    release = subject.release
    if not release.body.strip() and release.kind not in _TEXT_IN_KEYS:
        yield Remark(
            subject.body.locate(0),
            "the release has no text",
            "write it below the second +++ line",
        )


RULE = ReleaseRule("TXT005", "body-missing", Severity.ERROR, find)
