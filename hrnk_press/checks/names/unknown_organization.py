"""An organization is named that is not in the registry.

*What it finds*

An id in `organizations` that `contacts.toml` does not have; where the release
names none, the office's own organization, which `press.toml` names.

*Why it matters*

An unknown organization is not printed: the release goes out without its name
and its boilerplate, and a joint release loses a partner.

*Example*

```toml
organizations = ["river-watch", "han-institut"]
```

*How to mend*

Correct the id, or add the organization to `contacts.toml` with name and
boilerplate.
"""

from collections.abc import Iterator

from hrnk_press.checks.people import nearest
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every issuing organization that the registry does not have."""
    known = subject.registry.organizations
    own = subject.resolved.office.organization
    for index, name in enumerate(subject.release.organizations):
        if name not in known:
            yield Remark(
                subject.at_key("organizations", index),
                f"{quoted(name)} in organizations is not in contacts.toml",
                nearest(name, [*known], "organization"),
            )
    if not subject.release.organizations and own not in known:
        yield Remark(
            subject.at_key("organizations"),
            f"the release names no organization, and {quoted(own)} of press.toml is not in contacts.toml",
            nearest(own, [*known], "organization"),
        )


RULE = ReleaseRule("NAM002", "unknown-organization", Severity.ERROR, find)
