"""An `[[allow]]` accepts a finding that is not there.

*What it finds*

An `[[allow]]` whose rule ran and found nothing. Rules left out with
`--select` or `--ignore` say nothing about it.

*Why it matters*

The text changed and the exception stayed. It would hide the same fault when
it comes back.

*Example*

```toml
[[allow]]
code = "TXT008"
reason = "the release quotes a tag"     # the quotation has gone since
```

*How to mend*

Delete the entry.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import OutcomeRule, Remark
from hrnk_press.checks.subject import Outcome
from hrnk_press.model.finding import Severity


def find(outcome: Outcome) -> Iterator[Remark]:
    """Every entry that accepted nothing."""
    for index, allow in enumerate(outcome.subject.release.allow):
        if allow.code in outcome.ran and allow.code not in outcome.found:
            yield Remark(
                outcome.subject.at_key("allow", index, "code"),
                f"[[allow]] accepts {allow.code}, which finds nothing here",
                "delete the entry",
            )


RULE = OutcomeRule("TXT010", "allowance-unused", Severity.WARNING, find)
