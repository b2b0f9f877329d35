"""Two titles at one organization hold on the same days.

*What it finds*

Two roles of a person at the same organization whose days overlap by more than
the day on which one ends and the next begins.

*Why it matters*

A release prints one title, the first that held on its date. Where two hold, it
may be the wrong one.

*Example*

```toml
[[people.ana-roos.roles]]
title = "Co-Chair"
organization = "river-watch"
from = 2015-05-01

[[people.ana-roos.roles]]
title = "Chair"
organization = "river-watch"
from = 2026-05-01
```

*How to mend*

Give the earlier title its last day, `through = 2026-04-30`. Somebody who holds
both is named in a release with the `role` that is meant; then leave it.
"""

from collections.abc import Iterator
from datetime import date

from hrnk_press.checks.registry_subject import RegistryRule, RegistrySubject
from hrnk_press.checks.rule import Remark
from hrnk_press.model.finding import Severity
from hrnk_press.model.person import Role


def find(subject: RegistrySubject) -> Iterator[Remark]:
    """Every role that overlaps one before it."""
    for person in subject.people:
        for index, role in enumerate(person.roles):
            earlier = next((it for it in person.roles[:index] if _overlap(it, role)), None)
            if earlier is not None:
                yield Remark(
                    subject.at("people", person.id, "roles", index),
                    f"{person.name} is {role.title} and {earlier.title} of {role.organization}"
                    " on the same days",
                    "give the earlier title its last day with through",
                )


def _overlap(one: Role, other: Role) -> bool:
    if one.organization != other.organization:
        return False
    start = max(one.start or date.min, other.start or date.min)
    end = min(one.through or date.max, other.through or date.max)
    return start < end or (start == end and one.start == other.start)


RULE = RegistryRule("NAM033", "roles-overlap", Severity.WARNING, find)
