"""A sign of HTML was left as its code.

*What it finds*

Codes such as `&amp;`, `&nbsp` or a cut `&nbs` where they are printed as they
stand: without their semicolon, or in a field that is no Markdown.

*Why it matters*

The reader sees the code. A cut one shows besides that a web site's field was too
short for the text, and that the end of it is gone.

*Example*

```
headline = "Search &amp; Rescue on the Border"
```

*How to mend*

Write the sign itself. `--fix` does so for spaces, `&` and dashes.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.mends import Mend, mend
from hrnk_press.checks.passage import Passage
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_CODE = (
    r"&(?:(nbsp|nbs|nb)|(amp|ndash|mdash|hellip)|quot|apos|lt|gt|[lr][sd]quo|laquo|raquo|shy|zwnj|copy|reg"
    r"|eacute|uuml|ouml|auml|szlig|#x?[0-9A-Fa-f]{2,6})(?![\w=])"
)
_SIGNS = {"amp": "&", "ndash": "–", "mdash": "—", "hellip": "…"}


def find(subject: Subject) -> Iterator[Remark]:
    """Every code."""
    for passage in subject.passages:
        if "&" in passage.text:
            for match in re.finditer(_CODE + ";?", passage.text):
                yield Remark(
                    passage.locate(match.start()),
                    f"{quoted(match[0])} is the code of a sign, and is printed as it stands",
                    "write the sign itself, and see whether the text goes on",
                    _mend(subject, passage, match),
                )


def _mend(subject: Subject, passage: Passage, match: re.Match[str]) -> Mend | None:
    if match[1]:
        start, end = match.span()
        before, after = passage.text[max(0, start - 1) : start], passage.text[end : end + 1]
        if before.isspace() and after == " ":
            return mend(subject, passage, start, end + 1, "")
        is_space = not before or not after or before.isspace() or after.isspace()
        return mend(subject, passage, start, end, "" if is_space else " ")
    return mend(subject, passage, *match.span(), _SIGNS[match[2]]) if match[2] else None


RULE = ReleaseRule("TXT017", "entity-left", Severity.ERROR, find)
