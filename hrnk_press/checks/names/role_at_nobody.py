"""A title is held at an organization that is not there.

*What it finds*

A role whose `organization` is no id of an organization in the registry.

*Why it matters*

The title is printed without the organization, and no release of that
organization finds the person.

*Example*

```toml
[[people.jun-seo.roles]]
title = "Spokesperson"
organization = "han-institut"
```

*How to mend*

Correct the id, or add the organization.
"""

from collections.abc import Iterator

from hrnk_press.checks.people import nearest
from hrnk_press.checks.registry_subject import RegistryRule, RegistrySubject
from hrnk_press.checks.rule import Remark
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: RegistrySubject) -> Iterator[Remark]:
    """Every role at an organization that the registry does not have."""
    known = subject.registry.organizations
    for person in subject.people:
        for index, role in enumerate(person.roles):
            if role.organization not in known:
                yield Remark(
                    subject.at("people", person.id, "roles", index, "organization"),
                    f"{person.name} is {role.title} of {quoted(role.organization)},"
                    " which is no organization in contacts.toml",
                    nearest(role.organization, list(known), "organization"),
                )


RULE = RegistryRule("NAM037", "role-at-nobody", Severity.ERROR, find)
