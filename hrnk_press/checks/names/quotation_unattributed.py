"""Nobody can tell from the text whose words a quotation is.

*What it finds*

A quotation of one sentence or more that stands by itself: no word beside it, no
colon before it and no name below it says who speaks, and the sentences around
it name nobody or more than one. And a quotation by "she", "he" or "they" where
more than one has been named. Lists, tables, headings, titles, single words, what
somebody without a name says ("a former guard said"), and what follows a sentence
about witnesses, a letter, a law or a slogan are left alone.

*Why it matters*

A reader asks who said it. And only a speaker who is found in the text is asked
to approve the words.

*Example*

```
Ana Roos met Nils Berg in Geneva. “We will open the archive next year.”
```

*How to mend*

Write the name beside the words. If nobody says them, a slogan or a proverb,
accept the finding with that reason.
"""

from collections.abc import Iterator

from hrnk_press.checks.place import Place
from hrnk_press.checks.prose import LIST_ITEM
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quotations import Quotation

_NO_PROSE = pattern(rf"\s*(?:[|#]|{LIST_ITEM})")


def find(subject: Subject) -> Iterator[Remark]:
    """The first such quotation of every paragraph."""
    release = subject.release
    lines = release.body.split("\n")
    told = 0
    for quotation in subject.quotations:
        fault = _fault(quotation)
        at = quotation.line - release.body_line
        line = lines[at] if at < len(lines) else ""
        if fault and quotation.paragraph != told and not _NO_PROSE.match(line):
            told = quotation.paragraph
            yield Remark(
                Place(release.file, quotation.line, quotation.column),
                fault,
                "write the name beside the words; a slogan or a proverb can be accepted with its reason",
            )


def _fault(quotation: Quotation) -> str:
    if not quotation.told:
        return f"{quoted(' '.join(quotation.words.split()))}: nothing says who speaks"
    if quotation.speaker or not quotation.pronoun:
        return ""
    who = quoted(quotation.name) if quotation.name else "whoever says this"
    return f"{who} may be more than one of those who are named"


RULE = ReleaseRule("NAM028", "quotation-unattributed", Severity.WARNING, find)
