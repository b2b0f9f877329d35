"""Markup is printed as it stands.

*What it finds*

Links of Markdown that are none (a space in the address, a label that nothing
defines), definitions with an address that is none, `~~struck~~` words, and
asterisks of bold text that are not closed; in texts that are no Markdown, such as a headline, links and
asterisks of any kind.

*Why it matters*

The reader sees brackets and asterisks where the writer saw a link or bold
words, and the address cannot be opened.

*Example*

```
headline = "**Friday**, Dec. 4: Survey Out"
```

*How to mend*

Write the link in full, `[words](https://example.org)`, close the asterisks, or
delete the marks.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.patterns import pattern

_MARKUP = pattern(
    r"\[(?=[^\[\]\n]*[^\W\d_]{2})[^\[\]\n]{1,300}\](?:\([^()\n]*\)?|\[[^\[\]\n]*\])"
    r"|^[ \t]*\[[^\[\]\n]{1,300}\]:[ \t]*<?(?:\w+:|\.{0,2}/|#)?[\w%~-]+(?:[./#][\w%~-]+)+[/?#]?[^\s<>]*>?[ \t]*$"
    r"|(?<![*\w])\*\*(?=\w)[^*\n]*(?:\*\*)?|(?<=[\w.,;:!?”’])\*\*(?![*\w])|~~(?=\w)[^~\n]*~~",
    re.MULTILINE,
)
# Single asterisks are stress in Markdown; elsewhere they are printed.
_STRESS = pattern(r"(?<![\w*])\*(?=[^\W_])[^*\n]+(?<=[\w.!?])\*(?![\w*])")
_MARKS = ("[", "**", "~~")
_IN_MARKS = "[*~"


def find(subject: Subject) -> Iterator[Remark]:
    """Every mark that is left."""
    for passage in subject.passages:
        if passage.marks.isdisjoint(_IN_MARKS):
            continue
        if any(mark in passage.text for mark in _MARKS):
            yield from _remarks(passage, _MARKUP)
        if "*" in passage.text and not (passage.form and passage.form.tokens):
            yield from _remarks(passage, _STRESS)


def _remarks(passage: Passage, marks: re.Pattern[str]) -> Iterator[Remark]:
    for match in marks.finditer(passage.text):
        yield Remark(
            passage.locate(match.start()),
            f"{quoted(match[0].strip())} is printed as it stands",
            "write the link in full, [words](https://…), or delete the marks",
        )


RULE = ReleaseRule("TXT015", "markup-printed", Severity.WARNING, find)
