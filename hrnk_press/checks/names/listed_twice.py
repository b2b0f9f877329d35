"""Somebody is listed twice.

*What it finds*

The same id twice in `organizations`, in `contacts` or in `signatories`. A
speaker may be listed once for each source of the words.

*Why it matters*

The name is printed twice and counted twice.

*Example*

```toml
contacts = ["mara-ilves", "jun-seo", "mara-ilves"]
```

*How to mend*

Delete one of the two.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every second entry of an id."""
    release = subject.release
    lists = {
        "organizations": release.organizations,
        "contacts": tuple(it.person for it in release.contacts),
        "signatories": tuple(it.signatory for it in release.signatories),
    }
    for key, ids in lists.items():
        for index, name in enumerate(ids):
            if name in ids[:index]:
                yield Remark(
                    subject.at_key(key, index),
                    f"{quoted(name)} stands twice in {key}",
                    "delete one of the two",
                )


RULE = ReleaseRule("NAM016", "listed-twice", Severity.WARNING, find)
