"""A media contact has neither address nor telephone number.

*What it finds*

Somebody in `contacts` whose entry in the registry has no `email`, no `phone`
and no `out_of_hours`.

*Why it matters*

A name alone does not answer a question.

*Example*

```toml
[people.jun-seo]
name = "Jun Seo"
```

*How to mend*

Add `email` or `phone` to the person in `contacts.toml`, or name another
contact.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every contact who cannot be reached."""
    for contact in subject.resolved.contacts:
        if not (contact.email or contact.phone or contact.out_of_hours):
            yield Remark(
                subject.at_contacts("people", contact.id),
                f"{contact.name} is a media contact without address or telephone number",
                "add email or phone to the person in contacts.toml",
            )


RULE = ReleaseRule("NAM007", "contact-unreachable", Severity.ERROR, find)
