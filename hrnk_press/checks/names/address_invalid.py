"""A contact's mail address cannot be written to.

*What it finds*

The address of a media contact, as it will be printed, that breaks the syntax
of addresses: no @, a space, a double dot, a domain that is reserved. Nothing
is asked of the network. Addresses that a web site has masked are
address-obfuscated.

*Why it matters*

Every question of every journalist bounces.

*Example*

```toml
[people.mara-ilves]
email = "press@riverwatch"
```

*How to mend*

Correct the address in `contacts.toml`, and write to it once.
"""

from collections.abc import Iterator

from hrnk_press.checks.addresses import address_fault, is_masked
from hrnk_press.checks.registry_subject import RegistrySubject
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every printed address with a fault."""
    for contact in subject.resolved.contacts:
        address = contact.email
        if not address or is_masked(address):
            continue
        fault = address_fault(address)
        if fault:
            yield Remark(
                subject.at_contacts("people", contact.id, "email"),
                f"{quoted(address)} of {contact.name} is no mail address: {fault}",
                "correct it in contacts.toml",
            )


def in_registry(subject: RegistrySubject) -> Iterator[Remark]:
    """Every address of the registry with a fault."""
    for path, contact, address in subject.values("email"):
        fault = "" if is_masked(address) else address_fault(address)
        if fault:
            yield Remark(
                subject.at(*path),
                f"{quoted(address)} of {contact.name} is no mail address: {fault}",
                "correct it",
            )


RULE = ReleaseRule("NAM005", "address-invalid", Severity.ERROR, find)
