"""The HTML comes close to what mail programs cut off.

*What it finds*

A release whose HTML mail has from 80,000 to 100,000 bytes. More is
html-too-long.

*Why it matters*

Mailing tools add their own header, footer and links, and Gmail cuts the whole
at about 102 kB.

*Example*

A statement with several long tables.

*How to mend*

Shorten the text, or attach or link a part of it.
"""

from collections.abc import Iterator

from hrnk_press.checks.html_size import FORBIDDEN, WARNED
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """HTML that leaves little room."""
    size = subject.html_size
    if WARNED <= size <= FORBIDDEN:
        yield Remark(
            subject.body.locate(0),
            f"as HTML the release has {size:,} bytes; mailing tools add to it, and {FORBIDDEN:,} is the end",
            "shorten the text, or attach or link a part of it",
        )


RULE = ReleaseRule("MAI002", "html-long", Severity.WARNING, find)
