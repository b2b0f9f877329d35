"""A weekday is not that of its date.

*What it finds*

A weekday written beside a date that falls on another day, in the headline,
the subheadline, the body and the other texts of the front matter, in English,
Korean, German, Spanish and French. A date without a year counts as the
nearest one to the release's date. Dates that do not exist are found too.

*Why it matters*

One of the two is wrong, and every reader picks the one they like. A standards
body's own sample dates its embargo "Friday, October 23, 2018", which was a
Tuesday.

*Example*

```
The findings are presented on Friday, October 23, 2018.
```

*How to mend*

Look up which of the two is meant, and correct the other.
"""

from collections.abc import Iterator

from hrnk_press.checks.dated_weekdays import DatedWeekday, dated_weekdays
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.embargo.dates import format_date, format_weekday
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every weekday that none of the readings of its date falls on."""
    language = subject.release.language
    for passage in subject.own_passages:
        for dated in dated_weekdays(passage, language, subject.resolved.on):
            if dated.is_wrong:
                text = " ".join(passage.text[dated.start : dated.end].split())
                yield Remark(
                    passage.locate(dated.start),
                    f"{quoted(text)}: {_verdict(subject, dated)}",
                    "correct the weekday or the date, whichever is wrong",
                )


def _verdict(subject: Subject, dated: DatedWeekday) -> str:
    if not dated.readings:
        return "there is no such date"
    style = subject.resolved.office.style
    days = (f"{format_date(it, style)} is a {format_weekday(it)}" for it in dated.readings)
    return ", ".join(days)


RULE = ReleaseRule("TIM001", "weekday-of-another-date", Severity.ERROR, find)
