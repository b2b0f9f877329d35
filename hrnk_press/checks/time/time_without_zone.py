"""A typed embargo line names a time and no time zone.

*What it finds*

A line in headline, subheadline or body that puts the text under embargo until
a time, and does not say where that time is shown.

*Why it matters*

"1800" has been read in London as London's and was Greenwich's; "18:00 EDT" is
five hours later. Every newsroom supplies its own zone.

*Example*

```
THE SURVEY IS EMBARGOED UNTIL 12:01 AM FRIDAY, OCTOBER 18, 2019
```

*How to mend*

Delete the line, and let `[embargo]` say until when, with its zone: the
program prints the line from it.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.typed_lines import INTO_EMBARGO
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every line with a time and without a zone."""
    hint = (
        "delete the line: what [embargo] says is printed"
        if subject.release.embargo
        else INTO_EMBARGO
    )
    for line in subject.typed_lines:
        if line.lacks_zone:
            yield Remark(line.place, f"{line.shown} names no time zone", hint)


RULE = ReleaseRule("TIM003", "time-without-zone", Severity.ERROR, find)
