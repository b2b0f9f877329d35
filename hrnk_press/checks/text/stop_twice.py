"""A full stop or a comma stands twice.

*What it finds*

Two full stops, commas or semicolons in a row after a word, and a comma or a full
stop on either side of a closing quotation mark. Three full stops are an ellipsis
and pass.

*Why it matters*

It is what remains of a sentence that was changed, or of an ellipsis of which one
stop was lost: then something was left out on purpose.

*Example*

```
The survey was published by Han Institute Inc..
“The two agree,”, she said.
```

*How to mend*

Delete one. `--fix` does, outside quotations; in a quotation look whether it was
an ellipsis.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.mends import mend
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_TWICE = r"(?<=[\w)”’\"%])(?:\.\.|,,|;;)(?=[\s)”’\"]|\Z)"
# A stop before the mark may be an abbreviation's.
_AROUND = r"(?<=\w)(?:,[”»\"],|(?<=[a-z]{4})\.[”»\"]\.)(?=\s|\Z)"


def find(subject: Subject) -> Iterator[Remark]:
    """Every mark that is there once too often."""
    for passage in subject.own_prose:
        text = passage.text
        if ".." in text or ",," in text or (";" in passage.marks and ";;" in text):
            for match in re.finditer(_TWICE, text):
                around = text[max(0, match.start() - 20) : match.end()]
                yield Remark(
                    passage.locate(match.start()),
                    f"{quoted(around.split(chr(10))[-1])}: the mark stands twice",
                    "delete one, or write an ellipsis where something was left out",
                    mend(subject, passage, *match.span(), match[0][0]),
                )
        for match in () if passage.marks.isdisjoint('”"»') else re.finditer(_AROUND, text):
            yield Remark(
                passage.locate(match.start()),
                f"{quoted(text[max(0, match.start() - 20) : match.end()].split(chr(10))[-1])}: "
                "the mark stands before and behind the quotation mark",
                "delete one of them",
            )


RULE = ReleaseRule("TXT020", "stop-twice", Severity.WARNING, find)
