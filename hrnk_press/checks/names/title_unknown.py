"""Somebody is given a title that the registry does not know.

*What it finds*

Behind the whole name of a registered person, a title in capitals at an
organization where this person has a role, when no role of theirs has it and it
is no former office: "Ana Roos, Chief Archivist at River Watch". The same where
no organization is named: "Ana Roos, Chief Archivist," and "Chief Archivist Ana
Roos". A shorter form of a title passes, but not one that leaves out "Vice" or
"Deputy". A title of another date, or of another person, is found as
`title-of-another-date`. Quotations are left alone.

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

from hrnk_press.checks.loose_titles import is_like, loose_titles
from hrnk_press.checks.named_people import Named, named_people
from hrnk_press.checks.passage import Passage
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.titles import titles_of
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.model.person import Person

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
    known = (*_titles_at(subject, organizations), *person.former)
    if found:
        title = " ".join(found["title"].split())
        if title.casefold() not in (it.casefold() for it in known):
            yield _remark(subject, passage, named, found.start("title"), title)
    elif organizations:
        anywhere = _names(subject, {*subject.registry.organizations})
        for it in loose_titles(passage.text, named, anywhere):
            if not is_like(it.text, _told_elsewhere(subject, person), person.honorific):
                yield _remark(subject, passage, named, it.start, " ".join(it.text.split()))


def _told_elsewhere(subject: Subject, person: Person) -> Iterator[str]:
    """The person's own titles of any day, and those of the people of the release: title-of-another-date has them."""
    resolved, people = subject.resolved, subject.registry.people
    named = (*resolved.contacts, *(it.person for it in resolved.speakers))
    others = (known for it in named if (known := people.get(it.id)))
    for it in (person, *others):
        for role in it.roles:
            yield from titles_of(role)
    yield from person.former


def _remark(subject: Subject, passage: Passage, named: Named, start: int, title: str) -> Remark:
    person = named.person
    role = person.role_on(subject.resolved.on, subject.release.organizations)
    has = role.title if role else "holding no title on that day"
    words = f"{title} {person.name}" if start < named.start else f"{person.name}, {title}"
    return Remark(
        passage.locate(start),
        f"{quoted(words)}: the registry has {person.name} as {has}",
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
