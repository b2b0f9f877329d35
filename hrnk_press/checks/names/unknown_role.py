"""A title is asked for that the person does not have.

*What it finds*

`role` of a contact, a speaker or a signatory that is no title of that person
in the registry.

*Why it matters*

The person is printed without title and organization.

*Example*

```toml
contacts = [{ person = "mara-ilves", role = "Director of Reserch" }]
```

*How to mend*

Write the title as `contacts.toml` has it, or leave `role` out for the title
of the day.
"""

from collections.abc import Iterator

from hrnk_press.checks.people import mentions
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every role that its person does not have."""
    for mention in mentions(subject.release):
        person = subject.registry.people.get(mention.id)
        if person is None or not mention.role:
            continue
        titles = [role.title for role in person.roles]
        if mention.role not in titles:
            known = ", ".join(map(quoted, titles)) or "no title at all"
            yield Remark(
                subject.at_key(*mention.key),
                f"{person.name} has no title {quoted(mention.role)} in contacts.toml",
                f"contacts.toml has {known}; leave role out for the title of the day",
            )


RULE = ReleaseRule("NAM015", "unknown-role", Severity.ERROR, find)
