"""A character stands in the text that nobody can see.

*What it finds*

Spaces and joints without width, marks of byte order and soft hyphens in the
release's own text. Between letters of scripts that need them, joiners pass.

*Why it matters*

They come with text copied from web pages. A search for the word does not find
it, an address with one in it leads nowhere, and some mail programs print a soft
hyphen in the middle of a line.

*Example*

"Survey" with U+200B between its syllables.

*How to mend*

Delete it: `--fix` does.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.mends import mend_written
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_INVISIBLE = "[\u00ad\u200b\u2060-\u2064\ufeff]+|(?<=[\x00-\u024f])[\u200c\u200d]+|[\u200c\u200d]+(?=[\x00-\u024f])"

_CHARACTERS = frozenset("\u00ad\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff")


def find(subject: Subject) -> Iterator[Remark]:
    """Every run of such characters."""
    if subject.release.source.isascii():
        return
    for passage in (it.written for it in subject.own_passages):
        if _CHARACTERS.isdisjoint(passage.text):
            continue
        for match in re.finditer(_INVISIBLE, passage.text):
            before = passage.text[max(0, match.start() - 12) : match.start()].split("\n")[-1]
            after = passage.text[match.end() : match.end() + 12].split("\n")[0]
            yield Remark(
                passage.locate(match.start()),
                f"{quoted(match[0])} in {quoted(before + match[0] + after)} cannot be seen",
                "delete it",
                mend_written(subject, passage, *match.span(), "", printed=match.start()),
            )


RULE = ReleaseRule("TXT018", "invisible-character", Severity.WARNING, find)
