"""The text says that something is attached, and nothing is.

*What it finds*

"The letter is attached", "attached to this message", "see attached", "anbei",
"ci-joint" and the like outside quotations, in a release that has no
`[[attachments]]`. Letters are left alone: what is enclosed with a letter stands in it.

*Why it matters*

Whoever reads it looks for the file, and writes back to ask for it.

*Example*

```
The letter to the President is attached to this message.
```

*How to mend*

Put the file into `attachments/` and name it in the front matter, or say where it can be
read.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.prose import is_quoted, shown
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Kind

_MESSAGE = r"(?:e-?mail|message|release|announcement|statement|advisory|notice)"
_THING = r"(?:letter|report|paper|photo|photograph|picture|image|document|fact ?sheet|text|map|pdf|copy)s?"
_ANNOUNCED = (
    rf"\battached to this {_MESSAGE}\b"
    r"|\b(?:find|see) (?:the )?attached\b"
    rf"|\b{_THING}\b[^.\n]{{0,60}}\b(?:is|are) (?:also )?attached(?=[.,;)]|\s*(?:\n|\Z))"
    r"|\banbei\b|\bim anhang (?:dieser|finden)\b"
    r"|\bci-jointe?s?\b|\bse adjuntan?\b|첨부(?:합니다|했습니다|하였습니다|파일)"
)
_SIGNS = ("attached", "anbei", "anhang", "ci-joint", "adjunta", "첨부")


def find(subject: Subject) -> Iterator[Remark]:
    """Every announcement of a file."""
    body = subject.body_words
    if subject.release.attachments or subject.release.kind is Kind.OPEN_LETTER:
        return
    if not any(it in body.folded for it in _SIGNS):
        return
    for match in re.finditer(_ANNOUNCED, body.folded):
        if not is_quoted(body, match.start()):
            yield Remark(
                body.locate(match.start()),
                f"{quoted(shown(body, *match.span()))}: nothing is attached",
                "put the file into attachments/ and name it in [[attachments]]",
            )


RULE = ReleaseRule("MAI016", "announced-attachment-missing", Severity.WARNING, find)
