"""Nobody can be reached at an organization.

*What it finds*

An organization without address and telephone number of its own, at which
nobody who has one holds a title today.

*Why it matters*

A release that it issues, alone or with others, needs somebody who answers.

*Example*

```toml
[organizations.han-institute]
name = "Han Institute"
```

*How to mend*

Add a person with address or number and a title there. An organization that
only signs letters needs none; then leave it.
"""

from collections.abc import Iterator

from hrnk_press.checks.registry_subject import RegistryRule, RegistrySubject
from hrnk_press.checks.rule import Remark
from hrnk_press.model.finding import Severity


def find(subject: RegistrySubject) -> Iterator[Remark]:
    """Every organization that nobody answers for."""
    answering = {
        role.organization
        for person in subject.people
        if person.email or person.phone or person.out_of_hours
        for role in person.roles
        if role.held_on(subject.today)
    }
    for organization in subject.organizations:
        if organization.id not in answering and not (organization.email or organization.phone):
            yield Remark(
                subject.at("organizations", organization.id),
                f"nobody with an address or a number holds a title at {organization.name} today",
                "add a person who does, or the organization's own address",
            )


RULE = RegistryRule("NAM035", "organization-without-contact", Severity.WARNING, find)
