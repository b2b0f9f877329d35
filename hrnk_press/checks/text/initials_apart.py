"""A space stands inside an abbreviation.

*What it finds*

"U. S.", "U. N.", "U. K." and "D. C." outside quotations, in English text.

*Why it matters*

A line may break inside it, a search for "U.S." misses it, and it usually stands beside
the other spelling.

*Example*

```
She was the U. S. ambassador to the region.
```

*How to mend*

Take the space out: `--fix` does.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.mends import mend
from hrnk_press.checks.prose import is_english, is_quoted
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_APART = r"(?<![\w.])(?:U\.(?P<space>[ \n])[SNK]\.|D\.(?P<other>[ \n])C\.)(?!\w)"


_ALONE = frozenset("ud")


def find(subject: Subject) -> Iterator[Remark]:
    """Every abbreviation with a space."""
    if not is_english(subject):
        return
    for passage in subject.own_prose:
        if not _ALONE & passage.known_letters:
            continue
        for match in re.finditer(_APART, passage.text):
            if not is_quoted(passage, match.start()):
                joined = "".join(match[0].split())
                yield Remark(
                    passage.locate(match.start()),
                    f"{quoted(' '.join(match[0].split()))} is written {joined}",
                    "take the space out",
                    mend(subject, passage, *match.span(), joined),
                )


RULE = ReleaseRule("TXT032", "initials-apart", Severity.WARNING, find)
