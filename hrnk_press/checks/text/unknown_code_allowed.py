"""`[[allow]]` names a rule that does not exist.

*What it finds*

An `[[allow]]` whose `code` is no rule's code.

*Why it matters*

It accepts nothing. Whoever wrote it believes that a finding is settled, and
it is not.

*Example*

```toml
[[allow]]
code = "TXT02"
reason = "the bracket is the report's own title"
```

*How to mend*

Write the code as `check` prints it, three letters and three digits, or delete
the entry.
"""

from collections.abc import Iterator

from hrnk_press.checks.catalogue import rule_modules
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every entry with an unknown code."""
    for index, allow in enumerate(subject.release.allow):
        if allow.code not in rule_modules():
            yield Remark(
                subject.at_key("allow", index, "code"),
                f"[[allow]] names {quoted(allow.code)}, which is no rule",
                "write the code as check prints it, for example TXT002, or delete the entry",
            )


RULE = ReleaseRule("TXT009", "unknown-code-allowed", Severity.WARNING, find)
