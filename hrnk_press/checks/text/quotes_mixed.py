"""Straight and curly quotation marks stand side by side.

*What it finds*

Straight marks in a release that has curly ones, or the other way round, and the
same with apostrophes: the first of the rarer kind. Feet and inches pass.

*Why it matters*

It shows where a passage was pasted in, and from another hand: words that somebody
else approved, or nobody.

*Example*

```
Han Institute’s archive holds 400 interviews; River Watch's holds 61.
```

*How to mend*

Write them alike throughout. Look first where the odd ones came from.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_KINDS = (
    ("quotation marks", '"', r'(?<![\d"])"', "[“”]"),
    ("apostrophes", "'", r"(?<=[^\W\d_])'(?=[^\W\d_]|\s)", r"(?<=[^\W\d_])’(?=[^\W\d_]|\s)"),
)


def find(subject: Subject) -> Iterator[Remark]:
    """The first of the rarer marks of each kind."""
    for what, straight, one, other in _KINDS:
        if not any(straight in passage.text for passage in subject.own_prose):
            continue
        found = {
            pattern: [
                (passage, match.start())
                for passage in subject.own_prose
                for match in re.finditer(pattern, passage.text)
            ]
            for pattern in (one, other)
        }
        if not all(found.values()):
            continue
        passage, at = min(found.values(), key=len)[0]
        around = passage.text[max(0, at - 15) : at + 15].replace("\n", " ")
        counts = f"{len(found[one])} are straight and {len(found[other])} curly"
        yield Remark(
            passage.locate(at),
            f"{quoted(around.strip())}: of the release’s {what} {counts}",
            "write them alike, and see where the odd ones came from",
        )


RULE = ReleaseRule("TXT022", "quotes-mixed", Severity.WARNING, find)
