"""The name of one of the release's own is misspelt by one letter.

*What it finds*

A name that differs by one letter from that of one of the release's own
organizations, or of a contact, speaker or signatory of it: for people in the
headline, the subheadline or the first paragraph, and anywhere where their right
name stands nowhere in the text. Quotations are left to `name-misspelt`, and so is
the form of name that a signatory asked for.

*Why it matters*

A partner whose name is wrong in the first line reads no further, and neither does
a news desk. Nobody sends that out knowing it.

*Example*

```toml
organizations = ["river-watch", "han-institute"]
headline = "River Watch and Hann Institute Publish Survey"
```

*How to mend*

Correct the name. If somebody else is meant, add them to `contacts.toml`, or
accept the finding with its reason.
"""

from collections.abc import Iterator

from hrnk_press.checks.own_names import is_own
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every name that is nearly one of the release's own."""
    for near in subject.near_names:
        if is_own(subject, near):
            yield Remark(
                near.passage.locate(near.start),
                f"{quoted(near.written)}: this release has {near.right}",
                "correct the name, or add whoever else is meant to contacts.toml",
            )


RULE = ReleaseRule("NAM029", "own-name-misspelt", Severity.ERROR, find)
