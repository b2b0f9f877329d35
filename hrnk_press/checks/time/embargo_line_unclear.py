"""A typed embargo line can be read in more than one way.

*What it finds*

A line in headline, subheadline or body whose time is midnight, skipped or
repeated by a clock change, named in a zone not in use on that date, or
otherwise uncertain. A missing zone is time-without-zone, a wrong weekday
weekday-of-another-date.

*Why it matters*

Two readers who both obey it publish at two different times.

*Example*

```
Embargoed until midnight EST Dec. 2, 2026
```

*How to mend*

Delete the line: the program prints it from `[embargo]`, so that it can be
read in one way only.
"""

from collections.abc import Iterator

from hrnk_press.checks.dated_weekdays import dated_weekdays
from hrnk_press.checks.passage import Passage
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.typed_lines import INTO_EMBARGO, TypedLine
from hrnk_press.embargo.reading.result import Verdict
from hrnk_press.model.finding import Severity

_WEEKDAY = frozenset({"weekday-mismatch"})


def find(subject: Subject) -> Iterator[Remark]:
    """Every line that leaves a question."""
    for line in subject.typed_lines:
        asks = line.reading.verdict is Verdict.ASK and line.states_time
        if asks and not line.lacks_zone and not _has_wrong_weekday_alone(subject, line):
            yield Remark(
                line.place,
                f"{line.shown}: {line.doubts}",
                INTO_EMBARGO,
            )


def _has_wrong_weekday_alone(subject: Subject, line: TypedLine) -> bool:
    """Whether nothing is wrong but a weekday beside its date, which has a rule of its own."""
    if line.codes != _WEEKDAY:
        return False
    passage = Passage(line.text, lambda _: line.place)
    found = dated_weekdays(passage, subject.release.language, subject.resolved.on)
    return any(dated.is_wrong for dated in found)


RULE = ReleaseRule("TIM005", "embargo-line-unclear", Severity.ERROR, find)
