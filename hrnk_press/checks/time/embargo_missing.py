"""The text says that it is under embargo, and no embargo is set.

*What it finds*

A line in headline, subheadline or body that puts the text under embargo, in a
release without `[embargo]`. Where it names a time and no zone the finding is
time-without-zone. A media advisory may say in a sentence that what will be
presented is under embargo.

*Why it matters*

Without `[embargo]` every copy says FOR IMMEDIATE RELEASE above that very
line, and nothing keeps it from going out.

*Example*

```
EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026
```

in a release whose front matter has no `[embargo]`.

*How to mend*

Add `[embargo]` with `until` and `zone`, and delete the line: the program
prints it.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.embargo.reading.result import Verdict
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Kind


def find(subject: Subject) -> Iterator[Remark]:
    """Every line that sets an embargo which the release does not have."""
    release = subject.release
    if release.embargo is not None:
        return
    for line in subject.typed_lines:
        meant = line.is_notice or (line.states_time and release.kind is not Kind.MEDIA_ADVISORY)
        if not meant or line.reading.verdict is Verdict.IMMEDIATE or line.lacks_zone:
            continue
        yield Remark(
            line.place,
            f"{line.shown}, but the release has no [embargo]",
            "add [embargo] with until and zone, and delete the line: it is printed from there",
        )


RULE = ReleaseRule("TIM006", "embargo-missing", Severity.ERROR, find, may_be_allowed=False)
