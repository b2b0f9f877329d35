"""A media contact has no title on the release's date.

*What it finds*

A contact who holds no role on the release's date and never held one that
ended before it: no role in the registry, or one that begins later. A role
that ended is contact-role-ended.

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
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every contact without a title."""
    day = subject.resolved.on
    for contact in subject.resolved.contacts:
        roles = subject.registry.people[contact.id].roles
        ended = any(role.through is not None and role.through < day for role in roles)
        if not contact.title and not ended:
            yield Remark(
                subject.at_contacts("people", contact.id),
                f"{contact.name} has no title on {day}",
                "add a role with title, organization and from to the person in contacts.toml",
            )


RULE = ReleaseRule("NAM009", "contact-untitled", Severity.WARNING, find)
