"""A statement is nobody's.

*What it finds*

A statement that has neither `attributed_to` nor a confirmed signatory.

*Why it matters*

A statement is somebody's words. Unattributed, it cannot be quoted.

*Example*

```toml
kind = "statement"
# neither attributed_to nor signatories
```

*How to mend*

Name the person whose statement it is, `attributed_to = "mara-ilves"`, or
those who sign it.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Consent, Kind


def find(subject: Subject) -> Iterator[Remark]:
    """The missing attribution."""
    release = subject.release
    if release.kind is not Kind.STATEMENT or release.attributed_to:
        return
    if not any(it.status is Consent.CONFIRMED for it in release.signatories):
        yield Remark(
            subject.at_key("attributed_to"),
            "the statement is attributed to nobody",
            'name whose words they are, attributed_to = "…", or confirmed signatories',
        )


RULE = ReleaseRule("NAM013", "statement-unattributed", Severity.ERROR, find)
