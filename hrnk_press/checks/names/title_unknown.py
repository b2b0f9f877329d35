"""Somebody is given a title that the registry does not know.

*What it finds*

Behind the whole name of a registered person, a title in capitals at an
organization where this person has a role, when no role of theirs has it and it
is no former office: "Ana Roos, Chief Archivist at River Watch". A title of
another date, or of another person, is found as `title-of-another-date`.
Quotations are left alone.

*Why it matters*

Either the text or the registry is wrong, and the registry prints the same
person's title under the contacts.

*Example*

```
“The two agree,” said Mara Ilves, Head of Maps at River Watch.
```

*How to mend*

Write the title as the registry has it, or give the person this role in
`contacts.toml`, with the date on which it began.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.named_people import Named, named_people
from hrnk_press.checks.passage import Passage
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.titles import titles_of
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_TITLE = (
    r"\s*,\s*(?:(?:the|its|our|their)\s+)?"
    r"(?P<title>[A-Z][\w’'-]*(?:\s+(?:[A-Z][\w’'-]*|of|for|and|the|in)){0,6}?)"
    r"\s+(?:at|of|for|with)\s+(?:the\s+)?"
)


def find(subject: Subject) -> Iterator[Remark]:
    """Every such title."""
    for passage in subject.own_passages:
        for named in named_people(passage.text, subject.registry):
            if named.full and not passage.quoted(named.start):
                yield from _remarks(subject, passage, named)


def _remarks(subject: Subject, passage: Passage, named: Named) -> Iterator[Remark]:
    person = named.person
    organizations = {it.organization for it in person.roles}
    words = "|".join(map(re.escape, _names(subject, organizations)))
    found = words and re.compile(rf"{_TITLE}(?:{words})(?!\w)").match(passage.text, named.end)
    if not found:
        return
    title = " ".join(found["title"].split())
    known = (*_titles_at(subject, organizations), *person.former)
    if title.casefold() in (it.casefold() for it in known):
        return
    role = person.role_on(subject.resolved.on, subject.release.organizations)
    has = role.title if role else "holding no title on that day"
    yield Remark(
        passage.locate(found.start("title")),
        f"{quoted(f'{person.name}, {title}')}: the registry has {person.name} as {has}",
        "write that title, or add the role to contacts.toml with its date",
    )


def _names(subject: Subject, organizations: set[str]) -> list[str]:
    """What those organizations are called, the longest first."""
    known = [subject.registry.organizations.get(it) for it in organizations]
    names = {name for it in known if it for name in (it.name, it.short_name, *it.names.values())}
    return sorted(filter(None, names), key=len, reverse=True)


def _titles_at(subject: Subject, organizations: set[str]) -> Iterator[str]:
    """Every title that anybody has or had there."""
    for person in subject.registry.people.values():
        for role in person.roles:
            if role.organization in organizations:
                yield from titles_of(role)


RULE = ReleaseRule("NAM025", "title-unknown", Severity.WARNING, find)
