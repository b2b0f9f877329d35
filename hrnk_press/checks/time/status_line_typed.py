"""A line that the program prints was typed into the text.

*What it finds*

An embargo line that agrees with `[embargo]`, one that says no more than
"EMBARGOED", and FOR IMMEDIATE RELEASE in a release without embargo: in
headline, subheadline or body.

*Why it matters*

The line is printed twice. A typed one also stays where it is when the
embargo is moved or has ended.

*Example*

```
FOR IMMEDIATE RELEASE

The survey draws on 61 interviews.
```

*How to mend*

Delete the line: the program prints it above every copy, and changes it when
the embargo is lifted.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.typed_lines import TypedLine
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.reading.result import Verdict
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Embargo


def find(subject: Subject) -> Iterator[Remark]:
    """Every line that is right and not needed."""
    for line in subject.typed_lines:
        if _agrees(line, subject.release.embargo):
            yield Remark(
                line.place,
                f"{line.shown} is printed by the program, and stands here once more",
                "delete the line",
            )


def _agrees(line: TypedLine, embargo: Embargo | None) -> bool:
    verdict = line.reading.verdict
    if embargo is None:
        return verdict is Verdict.IMMEDIATE
    if verdict is Verdict.INSTANT:
        return line.reading.utc == settle(embargo).instant
    held = bool(embargo.hold) and verdict in (Verdict.HOLD, Verdict.EVENT)
    return line.is_notice and (held or line.is_bare)


RULE = ReleaseRule("TIM007", "status-line-typed", Severity.WARNING, find)
