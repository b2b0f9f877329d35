"""A word stands twice in a row.

*What it finds*

The same word twice with nothing but a space between, in English text outside
quotations. "Had had", "that that", words doubled for their sound and names such as
Boutros Boutros-Ghali pass.

*Why it matters*

The eye skips it, above all where a line breaks between the two; a reader who
sees it doubts that anybody read the text.

*Example*

```
It was the the first survey of its kind.
```

*How to mend*

Delete one of the two. `--fix` does so for articles, prepositions and the like,
of which two are never right.
"""

import re
from collections.abc import Iterator
from operator import eq

from hrnk_press.checks.mends import mend
from hrnk_press.checks.prose import is_english, is_quoted, shown
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_TWICE = r"(?<![\w'’.@/-])([^\W\d_]+)[ \n](?!\n)\1(?![\w'’@/-])"
_RIGHT_WORDS = """
bye cha chop do far had ha her in is it long many more much never no now on so that there very
who yes
"""
_RIGHT = frozenset(_RIGHT_WORDS.split())
_NEVER_RIGHT_WORDS = """
a an and at be by for from has have its of or our than the their they was we were will with
"""
_NEVER_RIGHT = frozenset(_NEVER_RIGHT_WORDS.split())


def find(subject: Subject) -> Iterator[Remark]:
    """Every word that is there once too often."""
    if not is_english(subject):
        return
    for passage in subject.own_prose:
        if not any(map(eq, passage.letters, passage.letters[1:])):
            continue
        for match in re.finditer(_TWICE, passage.folded):
            word = match[1]
            second = passage.text[match.end() - len(word) : match.end()]
            if word in _RIGHT or not second.islower() or is_quoted(passage, match.start()):
                continue
            sure = word in _NEVER_RIGHT
            first_ends = match.start() + len(word)
            yield Remark(
                passage.locate(match.start()),
                f"{quoted(shown(passage, *match.span()))}: the word stands twice",
                "delete one of the two",
                mend(subject, passage, first_ends, match.end(), "") if sure else None,
            )


RULE = ReleaseRule("TXT019", "word-twice", Severity.WARNING, find)
