"""A character stands in the text that nobody can see.

*What it finds*

Spaces and joints without width, marks of byte order and soft hyphens in the
release's own text, outside words; inside one they are invisible-in-word. Between
letters of scripts that need them, joiners pass.

*Why it matters*

They come with text copied from web pages, and some mail programs show them as
boxes, or a soft hyphen in the middle of a line.

*Example*

"Survey" with U+FEFF behind it.

*How to mend*

Delete it: `--fix` does.
"""

from collections.abc import Iterator

from hrnk_press.checks.invisible import invisible
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every run of such characters that stands in no word."""
    return invisible(subject, in_words=False)


RULE = ReleaseRule("TXT018", "invisible-character", Severity.WARNING, find)
