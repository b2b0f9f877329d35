"""A name differs by one letter from a registered one.

*What it finds*

Two or more capitalized words that equal the name of a registered person or
organization but for one letter of one word: one too many, one missing, one
wrong, or two in the wrong order. The name of somebody else who is registered
is never one, nor is a plural or genitive "s". Quotations are read too.

*Why it matters*

A misspelt name is the first thing that the person sees.

*Example*

```
The survey was led by Mara Ilvse.
```

*How to mend*

Correct the name. If it is another person's, add that person to
`contacts.toml`, or accept the finding with its reason.
"""

import re
from collections.abc import Iterable, Iterator

from hrnk_press.checks.named_people import names_of, people_with
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.model.organization import Organization
from hrnk_press.patterns import pattern

_SHORTEST = 4
_REST = r"[^\W\d_]*(?:[-’'][^\W\d_]{2,})*"
_WORD = rf"[A-ZÀ-ÖØ-Þ]{_REST}"
# The search stops at capitals only, and looks back from there.
_NAME = pattern(
    rf"[A-ZÀ-ÖØ-Þ](?<![\w-].){_REST}(?:\s+(?:(?:of|for|and|the|in|de|von|van)\s+)*{_WORD})+"
)


def find(subject: Subject) -> Iterator[Remark]:
    """Every name that is nearly a registered one."""
    organizations = [
        *(name for it in subject.registry.organizations.values() for name in _names(it))
    ]
    for passage in subject.own_passages:
        for match in _NAME.finditer(passage.text):
            words = list(re.finditer(r"\S+", match[0]))
            for at, length, right in _near(subject, [it[0] for it in words], organizations):
                start = match.start() + words[at].start()
                end = match.start() + words[at + length - 1].end()
                yield Remark(
                    passage.locate(start),
                    f"{quoted(' '.join(passage.text[start:end].split()))}: the registry has {right}",
                    "correct the name, or add whoever else is meant to contacts.toml",
                )


def _near(
    subject: Subject, words: list[str], organizations: list[str]
) -> Iterator[tuple[int, int, str]]:
    """Where in `words` a name begins that is nearly a registered one, its length, and that name."""
    candidates = {
        name
        for word in words
        for person in people_with(word, subject.registry)
        for name in names_of(person)
    }
    candidates |= {it for it in organizations if any(word in it.split() for word in words)}
    right = {tuple(it.split()) for it in candidates}
    for name in sorted(right):
        for at in range(len(words) - len(name) + 1):
            stretch = tuple(words[at : at + len(name)])
            if len(name) > 1 and stretch not in right and _one_letter_off(stretch, name):
                yield at, len(name), " ".join(name)


def _names(organization: Organization) -> Iterable[str]:
    return (it for it in (organization.name, *organization.names.values()) if " " in it)


def _one_letter_off(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether they are the same but for one letter of one longer word."""
    apart = [(one, other) for one, other in zip(words, name, strict=True) if one != other]
    if len(apart) != 1:
        return False
    one, other = apart[0]
    if max(len(one), len(other)) < _SHORTEST or one in (f"{other}s", f"{other}’s", f"{other}'s"):
        return False
    return one.casefold() != other.casefold() and _edits(one, other)


def _edits(one: str, other: str) -> bool:
    """Whether one letter more, less or another makes `other` of `one`, or two change places."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    same = next(
        (i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short)
    )
    if len(short) < len(long):
        return short[same:] == long[same + 1 :]
    swapped = short[same + 1 : same + 2] + short[same : same + 1] + short[same + 2 :]
    return short[same + 1 :] == long[same + 1 :] or swapped == long[same:]


RULE = ReleaseRule("NAM022", "name-misspelt", Severity.WARNING, find)
