"""A range of numbers has spaces around its hyphen, or a hyphen after "from".

*What it finds*

"2005 - 2025", where both are years or the second number is the greater, and in
English "from 2005-2025" and "between 2005-2025", outside quotations. Telephone
numbers pass.

*Why it matters*

With spaces it reads as a pause or a subtraction, and mail programs break the line
in it. "From" asks for "to", "between" for "and".

*Example*

```
The survey covers the years 2005 - 2025.
```

*How to mend*

Close it up, with a hyphen or a dash as your style has it: "2005-2025",
"2005–2025". After "from" write "to", after "between" write "and".
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.prose import is_english, is_quoted
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.patterns import pattern

_SPACED = r"(?<![\w+.,/$€£:-])(\d{4}|\d{1,3}) --? (\d{4}|\d{1,3})(?![\w/:]|[.,]\d| ?-)"
# Looked for from its space on, which is far quicker.
_APART = pattern(r" -(?<=\d -)-? \d")
# The same of a passage's shape, where all digits are 0.
_RANGES = (b"0000-0", "0000–0".encode())
_AFTER_WORD = r"\b(from|between) (\d{4})[-–](\d{4}|\d{2})(?![\w-])"


def find(subject: Subject) -> Iterator[Remark]:
    """Every such range."""
    for passage in subject.own_prose:
        if not passage.has_digits:
            continue
        if " -" in passage.text and _APART.search(passage.text):
            yield from _spaced(passage)
        if is_english(subject) and any(map(passage.shape.__contains__, _RANGES)):
            yield from _after_word(passage)


def _spaced(passage: Passage) -> Iterator[Remark]:
    for match in re.finditer(_SPACED, passage.text):
        first, second = match[1], match[2]
        years = len(first) == len(second) == 4
        near = passage.text[max(0, match.start() - 4) : match.start()]
        short = len(first) < 3 and len(second) < 4
        if (years or short) and int(first) < int(second):
            if is_quoted(passage, match.start()) or re.search(r"[\d)+-] ?\Z", near):
                continue
            yield Remark(
                passage.locate(match.start()),
                f"{quoted(match[0])}: a range with spaces around its hyphen",
                f'write "{first}-{second}" or "{first}–{second}", as your style has it',
            )


def _after_word(passage: Passage) -> Iterator[Remark]:
    for match in re.finditer(_AFTER_WORD, passage.text, re.IGNORECASE):
        if not is_quoted(passage, match.start()):
            word = "to" if match[1].lower() == "from" else "and"
            yield Remark(
                passage.locate(match.start()),
                f"{quoted(match[0])}: {match[1].lower()} asks for {quoted(word)}",
                f'write "{match[1]} {match[2]} {word} {match[3]}"',
            )


RULE = ReleaseRule("TXT044", "range-misprinted", Severity.WARNING, find)
