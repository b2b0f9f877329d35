"""A style sheet stands in the text.

*What it finds*

Rules of CSS among the words: a selector, and properties between braces.

*Why it matters*

Word processors and web editors put them into what they hand to the clipboard.
The reader sees them before the first sentence.

*Example*

```
p.lead {margin: 0px; font: 9px Arial} The survey draws on 61 interviews.
```

*How to mend*

Delete everything from the selector to the closing brace. Copied text is best
pasted as plain text.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_RULE = r"(?:@[a-z-]+\s*)?[\w.#:>*-]*\s*\{\s*-?[a-z]+(?:-[a-z]+)*\s*:[^{}]*\}"


def find(subject: Subject) -> Iterator[Remark]:
    """Every run of style rules."""
    for passage in subject.passages:
        if "{" in passage.text:
            for match in re.finditer(rf"{_RULE}(?:\s*{_RULE})*", passage.text):
                yield Remark(
                    passage.locate(match.start()),
                    f"{quoted(match[0])} is a style sheet",
                    "delete it, to the last closing brace",
                )


RULE = ReleaseRule("TXT016", "styles-leaked", Severity.ERROR, find)
