"""A character that nobody can see stands inside a word.

*What it finds*

Spaces and joints without width, marks of byte order and soft hyphens between two
letters or figures of the release's own text. Scripts without spaces between words
are left alone.

*Why it matters*

The name, the figure or the address is another one for every program: a search does
not find it, an address leads nowhere, a filter that looks for the name passes it,
and what was approved is not what was read. Web pages put them into long words.

*Example*

"Survey" with U+200B between its syllables.

*How to mend*

Delete it: `--fix` does, outside quotations.
"""

from collections.abc import Iterator

from hrnk_press.checks.invisible import invisible
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every run of such characters inside a word."""
    return invisible(subject, in_words=True)


RULE = ReleaseRule("TXT043", "invisible-in-word", Severity.ERROR, find)
