"""A character is there that cannot be printed.

*What it finds*

Control characters, line and paragraph separators of Unicode, and characters
that set the direction of reading, anywhere in what is printed, and those that
an entity of Markdown in the body stands for (`&#x202e;`). Most control
characters keep a file from being read at all; this rule finds the rest.

*Why it matters*

They come in with pasted text and are not seen in an editor. An escape can
repaint a terminal, and an override shows the reader other words than the ones
that stand there.

*Example*

A headline in which U+202E stands before "gnp.retteL" is shown with
"Letter.png".

*How to mend*

Delete the character at the place named. The message spells it out.
"""

import re
from collections.abc import Iterator
from html import unescape

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
_ENTITY = re.compile(r"(?<!\\)&#(?:[xX][0-9A-Fa-f]{1,6}|[0-9]{1,7});")


def find(subject: Subject) -> Iterator[Remark]:
    """Every run of such characters."""
    for passage in subject.passages:
        for match in _UNPRINTABLE.finditer(passage.text):
            around = passage.text[max(0, match.start() - 20) : match.end() + 20]
            yield Remark(
                passage.locate(match.start()),
                f"{quoted(match[0])} in {quoted(around)} cannot be printed",
                "delete it",
            )
    for entity in _ENTITY.finditer(subject.body.text):
        character = unescape(entity[0])
        if _UNPRINTABLE.fullmatch(character):
            yield Remark(
                subject.body.locate(entity.start()),
                f"{entity[0]} stands for {quoted(character)}, which cannot be printed",
                "delete it",
            )


RULE = ReleaseRule("TXT007", "control-character", Severity.ERROR, find, may_be_allowed=False)
