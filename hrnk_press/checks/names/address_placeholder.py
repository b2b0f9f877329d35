"""A mail address is a placeholder.

*What it finds*

An address under a domain that is kept for examples and tests (example.org,
.test), or one that forms and templates are delivered with
(firstname.lastname@…, …@yourdomain.com). In an office whose own mail comes from
such a domain everything is an example, and nothing is found.

*Why it matters*

It looks like an address, is printed like one, and nobody reads what is sent
there.

*Example*

```toml
[people.nils-berg]
email = "firstname.lastname@riverwatch.org"
```

*How to mend*

Write the address itself, or take the line out until it is known.
"""

from collections.abc import Iterator

from hrnk_press.checks.addresses import is_placeholder, is_reserved
from hrnk_press.checks.registry_subject import RegistryRule, RegistrySubject
from hrnk_press.checks.rule import Remark
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: RegistrySubject) -> Iterator[Remark]:
    """Every placeholder, where mail is meant to arrive."""
    mail = subject.office.mail
    if is_reserved(mail.domain) or is_reserved(mail.from_address.rpartition("@")[2]):
        return
    for path, contact, address in subject.values("email"):
        if is_placeholder(address):
            yield Remark(
                subject.at(*path),
                f"{quoted(address)} of {contact.name} is a placeholder: nobody reads mail to it",
                "write the address itself, or delete the line",
            )


RULE = RegistryRule("NAM032", "address-placeholder", Severity.WARNING, find)
