"""A space is missing between two sentences.

*What it finds*

A capital that follows a full stop, a year or a closing quotation mark without a space.
Addresses and abbreviations pass.

*Why it matters*

Something was pasted there, or taken out; often the same words stand twice, or half a
sentence is gone.

*Example*

```
The survey counts six sites.Interviews and images agree.
```

*How to mend*

Set the space, and read the two sentences as one text.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_GLUED = r"(?<=[a-z]{2}[.!?;])[A-Z][a-z]|(?<=[a-z][.!?][”\"])[A-Z][a-z]|(?<=\b\d{4})[A-Z]{2}|(?<=\d{4})[A-Z][a-z]{3}"
# The curly mark stands apart: a set with one takes twenty times as long to compile.
_BESIDE = r"(?:[.!?;0-9\"](?=[A-Z])|”(?=[A-Z]))"
_ADDRESS = r"(?i:www\.|://|@|\.[a-z]{2,4}\b)"


def find(subject: Subject) -> Iterator[Remark]:
    """Every sentence that is glued to the one before."""
    for passage in subject.own_prose:
        text = passage.text
        if not passage.has_glued_capital and not any(
            it in passage.shape for it in _shapes(passage)
        ):
            continue
        for candidate in re.finditer(_BESIDE, text):
            at = candidate.end()
            if not re.compile(_GLUED).match(text, at):
                continue
            begin = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
            word = re.compile(r"\S+").match(text, begin)
            assert word is not None
            if not re.search(_ADDRESS, word[0]):
                yield Remark(
                    passage.locate(at),
                    f"{quoted(word[0])}: a space is missing",
                    "set it, and see whether words are there twice or are gone",
                )


def _shapes(passage: Passage) -> Iterator[bytes]:
    """What the text's shape holds where a sentence may be glued."""
    if passage.has_digits:
        yield b"0A"
    yield from (f"{it}A".encode() for it in '"”' if it in passage.marks)


RULE = ReleaseRule("TXT035", "space-missing", Severity.WARNING, find)
