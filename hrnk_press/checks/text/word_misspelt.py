"""A word is misspelt that has one right spelling.

*What it finds*

Some hundred frequent misspellings in English releases, outside quotations: "teh",
"recieve", "goverment". With a capital those alone that are nobody's name:
"Commitee", "Parliment", "Prize Laurate". It is no spelling checker: what may be a
word, a name or a spelling of another country is left alone.

*Why it matters*

It is the first thing that readers write in about.

*Example*

```
The goverment did not answer.
```

*How to mend*

`--fix` does.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.mends import mend
from hrnk_press.checks.prose import is_english, is_quoted
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.model.misspellings import CAPITALIZED, SPELT

_IN_SMALL_LETTERS = frozenset(map(str.lower, CAPITALIZED))


def find(subject: Subject) -> Iterator[Remark]:
    """Every such word."""
    if not is_english(subject):
        return
    for passage in subject.own_prose:
        known = passage.known_letters
        found = [(it, SPELT[it]) for it in sorted(SPELT.keys() & known)]
        if not _IN_SMALL_LETTERS.isdisjoint(known):
            found += [it for it in CAPITALIZED.items() if it[0].lower() in known]
        for wrong, right in found:
            for match in re.finditer(rf"(?<![\w@./-]){wrong}(?![\w@/-]|\.\w)", passage.text):
                if is_quoted(passage, match.start()):
                    continue
                yield Remark(
                    passage.locate(match.start()),
                    f"{quoted(wrong)} is spelt {right}",
                    f"write {right}",
                    mend(subject, passage, *match.span(), right),
                )


RULE = ReleaseRule("TXT047", "word-misspelt", Severity.WARNING, find)
