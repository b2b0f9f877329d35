"""A partner of a joint release has no media contact.

*What it finds*

A release by two or more organizations in which one of them has nobody among
the `contacts`. Somebody belongs to an organization who holds a role there on
the release's date.

*Why it matters*

Each partner answers for its own part. Questions to it end at the other's
desk.

*Example*

```toml
organizations = ["river-watch", "han-institute"]
contacts = ["mara-ilves"]        # of River Watch
```

*How to mend*

Add a contact of that organization, or the missing role in `contacts.toml`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every issuer without a contact, where there are several issuers and any contact at all."""
    resolved = subject.resolved
    if len(subject.release.organizations) < 2 or not subject.release.contacts:
        return
    answering = {
        role.organization
        for contact in resolved.contacts
        for role in subject.registry.people[contact.id].roles
        if role.held_on(resolved.on)
    }
    for issuer in resolved.organizations:
        if issuer.id not in answering:
            yield Remark(
                subject.at_key("contacts"),
                f"{issuer.name} issues this joint release and has no media contact in it",
                "add somebody who holds a role there to contacts",
            )


RULE = ReleaseRule("NAM011", "partner-without-contact", Severity.ERROR, find)
