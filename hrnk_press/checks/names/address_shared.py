"""Two people, or two organizations, have one mail address.

*What it finds*

An address in the registry that stands at a second person, or at a second
organization; upper and lower case do not matter. A person may share the
address of an organization, and everybody a switchboard's number.

*Why it matters*

Most often one person was entered twice, and one of the two entries grows old.
Where two really share an address, an answer may come from either.

*Example*

```toml
[people.mara-ilves]
email = "press@riverwatch.example.org"

[people.m-ilves]
email = "Press@riverwatch.example.org"
```

*How to mend*

Delete the entry that is one too many, or give each its own address.
"""

from collections.abc import Iterator

from hrnk_press.checks.registry_subject import RegistryRule, RegistrySubject
from hrnk_press.checks.rule import Remark
from hrnk_press.model.finding import Severity


def find(subject: RegistrySubject) -> Iterator[Remark]:
    """Every address that stood before at somebody else of the same kind."""
    seen: dict[tuple[str, str], str] = {}
    for path, contact, address in subject.values("email"):
        table, *_ = path
        first = seen.setdefault((table, address.casefold()), contact.id)
        if first != contact.id:
            yield Remark(
                subject.at(*path),
                f"{contact.name} has the same address as {first}",
                "delete one of the two entries, or give each an address of its own",
            )


RULE = RegistryRule("NAM030", "address-shared", Severity.WARNING, find)
