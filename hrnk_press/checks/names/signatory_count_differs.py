"""The text gives a number of signatories that is not the number of those printed.

*What it finds*

"12 signatories", "signed by nine organizations" and the like, in headline, body
and the other texts of a release that lists signatories, where another number
of them, of people, or of organizations is confirmed. English, Korean, German,
French and Spanish.

*Why it matters*

Names come and go until the last hour, and after it: who withdraws leaves the
list at once, and the typed number stays behind.

*Example*

```
Twelve signatories ask the Assembly to listen.
```

Eleven of the entries in `signatories` have `status = "confirmed"`.

*How to mend*

Correct the number, or leave it out: the list is printed below the letter.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Consent
from hrnk_press.patterns import pattern

_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
_NUMBERS = {word: number for number, word in enumerate(_SMALL.split(), 1)}
_NUMBER = rf"(?<![\w.,:/-])(?P<number>\d{{1,4}}|{'|'.join(_NUMBERS)})"
_WHO = r"(?P<who>people|persons|individuals|organi[sz]ations|groups|NGOs)"
_PATTERNS = (
    rf"{_NUMBER}\s+(?:other\s+)?(?:(?:confirmed|undersigned|first)\s+)?(?:co-?)?(?:signatories|signers)\b",
    rf"\b(?:signed|co-?signed)\s+by\s+{_NUMBER}\s+(?:\w+\s+)?{_WHO}\b",
    rf"{_NUMBER}\s+(?:\w+\s+)?{_WHO}\s+(?:have\s+)?(?:sign|signed)\b",
    rf"\bundersigned\s+{_NUMBER}\b",
    rf"{_NUMBER}\s+(?:Unterzeichnende|Unterzeichner(?:innen)?|signataires|firmantes)\b",
    r"(?P<number>\d{1,4})(?:명|인)(?:의\s?서명자|이\s?서명)",
    r"서명자\s?(?P<number>\d{1,4})(?:명|인)",
)
_COUNTS = tuple(pattern(it, re.IGNORECASE) for it in _PATTERNS)
_OTHERS = pattern(r"\bother\b", re.IGNORECASE)


def find(subject: Subject) -> Iterator[Remark]:
    """Every count that is another one."""
    signatories = subject.release.signatories
    if not signatories:
        return
    ids = [it.signatory for it in signatories if it.status is Consent.CONFIRMED]
    groups = sum(it in subject.registry.organizations for it in ids)
    for passage in subject.own_passages:
        for match in (it for count in _COUNTS for it in count.finditer(passage.text)):
            number = match["number"].lower()
            who = match.groupdict().get("who") or ""
            count = _counted(len(ids), groups, who)
            if _OTHERS.search(match[0]) or int(_NUMBERS.get(number, number)) == count:
                continue
            words = " ".join(match[0].split())
            yield Remark(
                passage.locate(match.start()),
                f"{quoted(words)}: {count} {'has' if count == 1 else 'have'} confirmed",
                "correct the number, or leave it out: the list is printed below the text",
            )


def _counted(all_of_them: int, organizations: int, who: str) -> int:
    """How many of those whom the text counts."""
    if not who:
        return all_of_them
    people = who.lower().startswith(("people", "persons", "individuals"))
    return all_of_them - organizations if people else organizations


RULE = ReleaseRule("NAM024", "signatory-count-differs", Severity.ERROR, find)
