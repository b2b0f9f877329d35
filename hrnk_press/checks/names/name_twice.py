"""Two entries of the registry bear nearly the same name.

*What it finds*

A person, or an organization, whose name is that of an earlier entry but for
one letter, an accent, the order of the words, or nothing at all. Names of
fewer than eight letters must be the same.

*Why it matters*

One person under two ids has two sets of titles, and a release prints whichever
it names. A letter apart, one of the two is misspelt.

*Example*

```toml
[people.mara-ilves]
name = "Mara Ilves"

[people.mara-ilwes]
name = "Mara Ilwes"
```

*How to mend*

Delete the entry that is one too many. Two people who bear one name are told
apart by their ids; then leave it.
"""

from collections.abc import Iterator

from hrnk_press.checks.likeness import Names
from hrnk_press.checks.registry_subject import RegistryRule, RegistrySubject
from hrnk_press.checks.rule import Remark
from hrnk_press.model.finding import Severity


def find(subject: RegistrySubject) -> Iterator[Remark]:
    """Every name that is nearly one before it."""
    for table, contacts in (
        ("organizations", subject.organizations),
        ("people", subject.people),
    ):
        names = Names()
        for contact in contacts:
            likes = names.like(contact.name)
            if likes:
                yield Remark(
                    subject.at(table, contact.id, "name"),
                    f"{contact.name} ({contact.id}) may be the same as {' or '.join(likes)}",
                    "delete one of the two entries, if they are one",
                )
            names.add(contact.id, contact.name)


RULE = RegistryRule("NAM031", "name-twice", Severity.WARNING, find)
