"""The HTML is too long for a mail.

*What it finds*

A release whose HTML mail has more than 100,000 bytes.

*Why it matters*

Gmail cuts a mail at about 102 kB. What stands at the end is then not seen:
contacts, boilerplate, and the unsubscribe link that law asks for.

*Example*

A report of forty pages pasted into the body.

*How to mend*

Shorten the text, and attach or link the rest.
"""

from collections.abc import Iterator

from hrnk_press.checks.html_size import FORBIDDEN
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """HTML beyond what mail programs show."""
    size = subject.html_size
    if size > FORBIDDEN:
        yield Remark(
            subject.body.locate(0),
            f"as HTML the release has {size:,} bytes; mail programs cut off what is beyond {FORBIDDEN:,}",
            "shorten the text, and attach or link the rest",
        )


RULE = ReleaseRule("MAI001", "html-too-long", Severity.ERROR, find)
