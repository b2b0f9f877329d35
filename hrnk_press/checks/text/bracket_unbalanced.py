"""A bracket is opened and not closed, or closed and not opened.

*What it finds*

Round and square brackets of a paragraph that have no partner in it. The bracket
behind a number or letter of a list ("2)", "b)") passes.

*Why it matters*

The reader looks for the end of the aside and does not find it; often a part of
the sentence is lost with the bracket.

*Example*

```
The Han Institute (which keeps the archive has helped since 2019.
```

*How to mend*

Set the other bracket, and see whether something is missing beside it.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.prose import paragraphs
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_CLOSES = {")": "(", "]": "[", "）": "（", "］": "［"}
_BRACKET = r"[()\[\]（）［］]"
_BRACKETS = "()[]（）［］"
_LABEL = r"(?:^|(?<=[\s;,:(]))(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})\)"


def find(subject: Subject) -> Iterator[Remark]:
    """Every bracket without a partner."""
    for passage in subject.own_prose:
        if any(it in passage.text for it in _BRACKETS):
            for at in _alone(passage):
                yield Remark(
                    passage.locate(at),
                    f"{quoted(passage.text[at : at + 30].partition(chr(10))[0])}: the bracket "
                    + ("is not opened" if passage.text[at] in _CLOSES else "is not closed"),
                    "set the other one, and see whether words are missing beside it",
                )


def _alone(passage: Passage) -> Iterator[int]:
    text = passage.text
    for start, end in paragraphs(text):
        part = text[start:end]
        if not any(it in part for it in _BRACKETS):
            continue
        labels = {it.end() - 1 for it in re.finditer(_LABEL, part, re.MULTILINE)}
        opened: list[int] = []
        for match in re.finditer(_BRACKET, part):
            sign, at = match[0], match.start()
            if sign not in _CLOSES:
                opened.append(at)
            elif opened and part[opened[-1]] == _CLOSES[sign]:
                opened.pop()
            elif at not in labels:
                yield start + at
        yield from (start + at for at in opened)


RULE = ReleaseRule("TXT021", "bracket-unbalanced", Severity.WARNING, find)
