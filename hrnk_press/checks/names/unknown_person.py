"""A person is named who is not in the registry.

*What it finds*

An id in `contacts`, `speakers`, `signatories` or `attributed_to` that
`contacts.toml` does not have. Signatories may be organizations too.

*Why it matters*

An unknown person is not printed: a contact, a speaker or a signatory silently
goes missing.

*Example*

```toml
contacts = ["mara-ilvs"]
```

*How to mend*

Correct the id, or add the person to `contacts.toml` with name, title and
address.
"""

from collections.abc import Iterator

from hrnk_press.checks.people import knows, mentions, nearest
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every mention of an id that the registry does not have."""
    registry = subject.registry
    for mention in mentions(subject.release):
        if knows(registry, mention):
            continue
        if mention.id in registry.organizations:
            problem = f"{quoted(mention.id)} in {mention.key[0]} is an organization, not a person"
        else:
            problem = f"{quoted(mention.id)} in {mention.key[0]} is not in contacts.toml"
        ids = [*registry.people]
        if mention.may_be_organization:
            ids += registry.organizations
        yield Remark(subject.at_key(*mention.key), problem, nearest(mention.id, ids, "person"))


RULE = ReleaseRule("NAM001", "unknown-person", Severity.ERROR, find)
