"""The release names no media contact.

*What it finds*

A release of any kind but a report notice whose `contacts` are empty.

*Why it matters*

A journalist with a question at five to midnight has nobody to ask, and writes
without the answer.

*Example*

```toml
contacts = []
```

*How to mend*

Name who answers, by id: `contacts = ["mara-ilves"]`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Kind


def find(subject: Subject) -> Iterator[Remark]:
    """The missing contacts."""
    release = subject.release
    if not release.contacts and release.kind is not Kind.REPORT_NOTICE:
        yield Remark(
            subject.at_key("contacts"),
            "the release names no media contact",
            'name who answers journalists, by id in contacts.toml: contacts = ["…"]',
        )


RULE = ReleaseRule("NAM003", "contact-missing", Severity.ERROR, find)
