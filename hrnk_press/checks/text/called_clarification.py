"""A correction calls itself a clarification.

*What it finds*

“Clarification”, “clarify” and the like, and what other languages say for it, in a
release that `corrects` another one. What somebody is quoted with passes.

*Why it matters*

Whoever reads that something was made clearer does not look for an error, and lets
the wrong figure stand. A correction says what was wrong and what is right.

*Example*

```
Clarification: River Watch Counted 61 Interviews
```

*How to mend*

Call it a correction, and say in one sentence what was wrong, in another what is
right.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.prose import is_quoted
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.patterns import pattern

_CLARIFIES = pattern(
    r"\b(?:clarif|klarstell|aclaraci|aclarar)\w*|\bstell\w*\b[^.]{0,40}\bklar\b|\bmises? au point\b|해명",
    re.IGNORECASE,
)


def find(subject: Subject) -> Iterator[Remark]:
    """Each such word of a correction's own."""
    if not subject.release.corrects:
        return
    for passage in subject.own_prose:
        for match in _CLARIFIES.finditer(passage.text):
            if not is_quoted(passage, match.start()):
                yield Remark(
                    passage.locate(match.start()),
                    f"{quoted(match[0])}: this release corrects another one",
                    "call it a correction, and say what was wrong and what is right",
                )


RULE = ReleaseRule("TXT042", "called-clarification", Severity.ERROR, find, may_be_allowed=False)
