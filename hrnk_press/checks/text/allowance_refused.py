"""`[[allow]]` names a rule whose findings cannot be accepted.

*What it finds*

An `[[allow]]` of a rule that guards the embargo (embargo-contradicted,
embargo-unsettled, embargo-missing, embargo-not-shared), of placeholder-left,
control-character or consent-unrecorded, or of this one. The findings of those
rules stay.

*Why it matters*

A single entry would switch off what keeps a text from going out at the wrong
minute, or unfinished, and nobody would see it any more.

*Example*

```toml
[[allow]]
code = "TIM006"
reason = "the partner keeps the time"
```

*How to mend*

Delete the entry, and mend what the rule finds.
"""

from collections.abc import Iterator

from hrnk_press.checks.catalogue import rule_modules
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every entry for a rule that does not let itself be accepted."""
    for index, allow in enumerate(subject.release.allow):
        module = rule_modules().get(allow.code)
        if module is not None and not module.RULE.may_be_allowed:
            yield Remark(
                subject.at_key("allow", index, "code"),
                f"[[allow]] cannot accept {allow.code} {module.RULE.name}",
                "delete the entry, and mend what the rule finds",
            )


RULE = ReleaseRule("TXT012", "allowance-refused", Severity.ERROR, find, may_be_allowed=False)
