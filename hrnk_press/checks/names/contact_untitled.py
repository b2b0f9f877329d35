"""Somebody it prints has no title on the release's date.

*What it finds*

A contact, the person a statement is attributed to, or a confirmed signatory
who holds no role on the release's date: no role in the registry, one that
begins later, or, of a signatory, one that ended. Of the others a role that
ended is contact-role-ended. Signatories in a personal capacity, and those with
a former office to print, need none.

*Why it matters*

Editors print who somebody is. A bare name reads like a stranger's.

*Example*

```toml
[people.jun-seo]
name = "Jun Seo"
email = "media@han.example.org"
# no [[people.jun-seo.roles]]
```

*How to mend*

Add the role with title, organization and the day it began to `contacts.toml`.
Who signs for nobody else: `capacity = "personal"`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Everybody without a title, once each."""
    day = subject.resolved.on
    for name in dict.fromkeys(_untitled(subject)):
        yield Remark(
            subject.at_contacts("people", name),
            f"{subject.registry.people[name].name} has no title on {day}",
            "add a role with title, organization and from to the person in contacts.toml",
        )


def _untitled(subject: Subject) -> Iterator[str]:
    """The ids of those who are printed without a title, and of whom no other rule says so."""
    resolved, people = subject.resolved, subject.registry.people
    speaking = (*resolved.contacts, *((resolved.attributed_to,) if resolved.attributed_to else ()))
    for person in speaking:
        roles = people[person.id].roles
        ended = any(role.through is not None and role.through < resolved.on for role in roles)
        if not person.title and not ended:
            yield person.id
    for signatory in resolved.signatories:
        if signatory.id in people and not signatory.detail:
            yield signatory.id


RULE = ReleaseRule("NAM009", "contact-untitled", Severity.WARNING, find)
