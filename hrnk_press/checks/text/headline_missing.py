"""The release has no headline.

*What it finds*

A `headline` that is empty or holds nothing but spaces.

*Why it matters*

The headline is the subject of the mail, the title of the page and the first
line of the text. A message without one is thrown away unread, or looks
broken.

*Example*

```toml
headline = ""
```

*How to mend*

Write the news in one line: who does what.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """The empty headline."""
    if not subject.release.headline.strip():
        yield Remark(
            subject.at_key("headline"),
            "the release has no headline",
            'write the news in one line: headline = "…"',
        )


RULE = ReleaseRule("TXT001", "headline-missing", Severity.ERROR, find)
