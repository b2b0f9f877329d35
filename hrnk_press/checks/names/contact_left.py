"""Somebody who holds no title any more can still be named as a contact.

*What it finds*

A person with a mail address or a telephone number, all of whose roles have
ended by today.

*Why it matters*

The next release that is started may name them, and journalists are sent to
somebody who has left.

*Example*

```toml
[people.mara-ilves]
email = "press@riverwatch.example.org"

[[people.mara-ilves.roles]]
title = "Director of Research"
organization = "river-watch"
through = 2026-06-30
```

*How to mend*

Take address and number out, and leave the person: older releases name them.
If they stayed, add the new title.
"""

from collections.abc import Iterator

from hrnk_press.checks.registry_subject import RegistryRule, RegistrySubject
from hrnk_press.checks.rule import Remark
from hrnk_press.model.finding import Severity


def find(subject: RegistrySubject) -> Iterator[Remark]:
    """Everybody who left and still has address or number."""
    for person in subject.people:
        ends = [it.through for it in person.roles]
        last = max((it for it in ends if it is not None), default=None)
        if last is None or None in ends or last >= subject.today:
            continue
        if person.email or person.phone or person.out_of_hours:
            yield Remark(
                subject.at("people", person.id),
                f"{person.name} has held no title since {last}, and still has address or number",
                "take them out, or add the title held now",
            )


RULE = RegistryRule("NAM034", "contact-left", Severity.WARNING, find)
