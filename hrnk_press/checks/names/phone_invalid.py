"""A contact's telephone number cannot be dialled.

*What it finds*

`phone` or `out_of_hours` of a media contact that is no number in use: too
long, too short, letters, an area code that does not exist. A number without +
is read as one of the office's `phone_region`.

*Why it matters*

A number is tried when it is urgent. One that is wrong rings at a stranger's,
or nowhere.

*Example*

```toml
[people.mara-ilves]
phone = "+1 202-555-014"
```

*How to mend*

Correct the number in `contacts.toml`, with + and the country's code. One
number in each key.
"""

from collections.abc import Iterator

from hrnk_press.checks.addresses import phone_fault
from hrnk_press.checks.registry_subject import RegistrySubject
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every printed number with a fault."""
    region = subject.resolved.office.phone_region
    for contact in subject.resolved.contacts:
        for key in ("phone", "out_of_hours"):
            number: str = getattr(contact, key)
            fault = subject.phone_fault(number, region) if number else ""
            if fault:
                yield Remark(
                    subject.at_contacts("people", contact.id, key),
                    f"{quoted(number)} of {contact.name} cannot be dialled: {fault}",
                    "correct it in contacts.toml, with + and the country's code",
                )


def in_registry(subject: RegistrySubject) -> Iterator[Remark]:
    """Every number of the registry with a fault."""
    for path, contact, number in subject.values("phone", "out_of_hours"):
        fault = phone_fault(number, subject.office.phone_region)
        if fault:
            yield Remark(
                subject.at(*path),
                f"{quoted(number)} of {contact.name} cannot be dialled: {fault}",
                "correct it, with + and the country's code",
            )


RULE = ReleaseRule("NAM006", "phone-invalid", Severity.ERROR, find)
