"""A file that goes with the public copy says that it is under embargo.

*What it finds*

An embargo line in an attached text, Word or PDF file that goes with the public copies too
(`when` is "both" or "public").

*Why it matters*

The program takes its own line off the public copies, and cannot take it out of a file. Once
the embargo has ended, the line has expired, and a reporter who comes to the file later asks
whether it may be used.

*Example*

```toml
[[attachments]]
file = "summary.pdf"        # "EMBARGOED UNTIL 12:01 a.m. EST Dec. 2"
when = "both"
```

*How to mend*

Set `when = "embargoed"`, and attach a file without the line with `when = "public"`.
"""

from collections.abc import Iterator

from hrnk_press.checks.attached_lines import attached_lines
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.embargo.reading.result import Verdict
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import AttachedWhen


def find(subject: Subject) -> Iterator[Remark]:
    """Every line that is there for the public to read."""
    if subject.release.embargo is None:
        return
    for attachment, line in attached_lines(subject):
        public = attachment.when is not AttachedWhen.EMBARGOED
        if public and line.is_notice and line.reading.verdict is not Verdict.IMMEDIATE:
            yield Remark(
                line.place,
                f"{quoted(attachment.file)} says {line.shown}, and goes with the public copies too",
                'set when = "embargoed", and attach one without the line for the public',
            )


RULE = ReleaseRule("TIM013", "attachment-keeps-embargo", Severity.WARNING, find)
