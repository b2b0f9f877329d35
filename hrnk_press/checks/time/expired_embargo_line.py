"""The text of an archived release still says that it is under embargo.

*What it finds*

In a release that came from an archive: an embargo line in its text, whether its
time is clear or not. An archived release was public long ago.

*Why it matters*

Whoever quotes the archive, or sends the text again, tells readers to wait for a
moment that has passed. It also shows that the page was published with its
embargo line still on it.

*Example*

```
EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 19, 2018. The survey draws on …
```

*How to mend*

An archive keeps what was printed: accept the finding, with `[[allow]]` and a
reason. Where the text is used anew, delete the line.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.embargo.reading.result import Verdict
from hrnk_press.model.finding import Severity

_SAYS_WHEN = (Verdict.INSTANT, Verdict.ASK, Verdict.EVENT, Verdict.HOLD)


def find(subject: Subject) -> Iterator[Remark]:
    """Every line that asks readers of an archive to wait."""
    if not subject.release.archived:
        return
    for line in subject.typed_lines:
        if line.reading.verdict in _SAYS_WHEN:
            yield Remark(
                line.place,
                f"{line.shown} asks to wait, in a release that was public long ago",
                "accept it as what was printed, or delete the line",
            )


RULE = ReleaseRule("TIM017", "expired-embargo-line", Severity.WARNING, find)
