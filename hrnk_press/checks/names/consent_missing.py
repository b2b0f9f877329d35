"""A witness under a pseudonym has no consent noted.

*What it finds*

A person with `pseudonym = true` and without `consent`.

*Why it matters*

Who is quoted under a protected name agreed to exactly that. Where nobody can
find the agreement, nobody can say what it covers.

*Example*

```toml
[people.witness-pine]
name = "Pine"
pseudonym = true
```

*How to mend*

Note where the consent is kept, never the name: `consent = "consent file
2026-14"`.
"""

from collections.abc import Iterator

from hrnk_press.checks.registry_subject import RegistryRule, RegistrySubject
from hrnk_press.checks.rule import Remark
from hrnk_press.model.finding import Severity


def find(subject: RegistrySubject) -> Iterator[Remark]:
    """Every pseudonym without a consent."""
    for person in subject.people:
        if person.pseudonym and not person.consent.strip():
            yield Remark(
                subject.at("people", person.id),
                f"{person.name} is a pseudonym, and no consent is noted",
                "note where it is kept with consent",
            )


RULE = RegistryRule("NAM038", "consent-missing", Severity.WARNING, find)
