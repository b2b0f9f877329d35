"""A typed embargo line contradicts the embargo.

*What it finds*

A line in headline, subheadline or body that names another instant than
`[embargo]`, that speaks of immediate release, or that makes the embargo end
with an event or nobody knows when, while `[embargo]` names an instant.

*Why it matters*

The copy says two things about when it may be published. Some newsroom will
believe the earlier one.

*Example*

```
EMBARGOED UNTIL 12:01 a.m. EST Thursday, Dec. 3, 2026
```

in a release whose `[embargo]` ends on Dec. 2.

*How to mend*

Delete the line: the program prints it from `[embargo]`, in every copy and
every zone. If the line is right, correct `[embargo]`.
"""

from collections.abc import Iterator

from hrnk_press.checks.moments import utc_text
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.typed_lines import TypedLine
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.reading.result import Verdict
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Embargo


def find(subject: Subject) -> Iterator[Remark]:
    """Every line that says something else than the embargo."""
    embargo = subject.release.embargo
    if embargo is None:
        return
    for line in subject.typed_lines:
        contradiction = _contradiction(line, embargo)
        if contradiction:
            yield Remark(
                line.place,
                f"{line.shown}: {contradiction}",
                "delete the line, it is printed from [embargo]; or correct [embargo]",
            )


def _contradiction(line: TypedLine, embargo: Embargo) -> str:
    """What the line says against the embargo; empty where it says nothing against it."""
    reading, instant = line.reading, settle(embargo).instant
    if reading.utc and instant and reading.utc != instant:
        return f"that is {utc_text(reading.utc)}, but [embargo] ends {utc_text(instant)}"
    if not line.is_notice:
        return ""
    if reading.verdict is Verdict.IMMEDIATE:
        return "but there is an [embargo]"
    if reading.verdict in (Verdict.EVENT, Verdict.HOLD) and not embargo.hold:
        return "but [embargo] ends at a certain time"
    return ""


RULE = ReleaseRule("TIM002", "embargo-contradicted", Severity.ERROR, find, may_be_allowed=False)
