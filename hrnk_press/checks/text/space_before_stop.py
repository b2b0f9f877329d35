"""A space stands before a comma or a full stop.

*What it finds*

"interviews ." and "institute , which" outside quotations, in every language.
Ellipses with spaces pass.

*Why it matters*

It is left where a word was deleted, or a link was pasted, and mail programs begin
a line with the stop.

*Example*

```
The survey draws on 61 interviews .
```

*How to mend*

Delete the space: `--fix` does. Look whether a word went with it.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.mends import mend
from hrnk_press.checks.prose import is_quoted
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_SPACED = r"(?<=[\w)”’\"%]) +[,.](?=\s|\Z)(?!\s?\.)"


def find(subject: Subject) -> Iterator[Remark]:
    """Every such space."""
    for passage in subject.own_prose:
        if not passage.has_loose_stop:
            continue
        for match in re.finditer(_SPACED, passage.text):
            if is_quoted(passage, match.start()):
                continue
            around = passage.text[max(0, match.start() - 20) : match.end()]
            yield Remark(
                passage.locate(match.start()),
                f"{quoted(around.split(chr(10))[-1])}: a space before the mark",
                "delete it",
                mend(subject, passage, *match.span(), match[0][-1]),
            )


RULE = ReleaseRule("TXT046", "space-before-stop", Severity.WARNING, find)
