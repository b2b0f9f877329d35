"""The headline is long.

*What it finds*

A headline of more than 110 characters; a character of Korean, Chinese or Japanese
counts as two.

*Why it matters*

Wires, search engines and mail programs show about the first hundred characters and
cut the rest, and sites with a shorter field cut it in mid-word. Newsrooms keep theirs
to ten or twelve words.

*Example*

A headline that names both organizations in full, the occasion and the demand.

*How to mend*

Say the news, and move who and when into the subheadline.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.letters import not_ascii
from hrnk_press.model.finding import Severity

_LIMIT = 110


def find(subject: Subject) -> Iterator[Remark]:
    """The headline that is too long."""
    headline = subject.release.headline
    length = len(headline) + sum(it >= "\u1100" and it.isalpha() for it in not_ascii(headline))
    if length > _LIMIT:
        yield Remark(
            subject.at_key("headline"),
            f"the headline takes the room of {length} characters; most readers see a hundred",
            "say the news, and move the rest into subheadline",
        )


RULE = ReleaseRule("TXT028", "headline-long", Severity.WARNING, find)
