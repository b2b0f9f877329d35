"""An organization has no boilerplate today.

*What it finds*

An organization without any boilerplate that holds today, in whatever language.
What a release lacks in its language is boilerplate-missing.

*Why it matters*

A release that it issues ends without a word about who is speaking.

*Example*

```toml
[organizations.han-institute]
name = "Han Institute"
```

*How to mend*

Add one: `hrnk-press contacts edit han-institute --boilerplate about.txt`. An
organization that only signs letters needs none; then leave it.
"""

from collections.abc import Iterator

from hrnk_press.checks.registry_subject import RegistryRule, RegistrySubject
from hrnk_press.checks.rule import Remark
from hrnk_press.model.finding import Severity


def find(subject: RegistrySubject) -> Iterator[Remark]:
    """Every organization without a boilerplate."""
    for organization in subject.organizations:
        held = (it for it in organization.boilerplates if it.held_on(subject.today))
        if not any(it.text.strip() for it in held):
            yield Remark(
                subject.at("organizations", organization.id),
                f"{organization.name} has no boilerplate that holds today",
                f"add one:  hrnk-press contacts edit {organization.id} --boilerplate FILE",
            )


RULE = RegistryRule("NAM036", "organization-without-boilerplate", Severity.WARNING, find)
