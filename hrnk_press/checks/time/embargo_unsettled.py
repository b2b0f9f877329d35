"""The embargo has no certain instant.

*What it finds*

An `[embargo]` whose wall-clock time a clock change skips or repeats, whose
`utc` is not what time and zone give, or whose zone is unknown.

*Why it matters*

There is no minute at which it ends. Nothing is lifted while two readings of
the embargo disagree.

*Example*

```toml
[embargo]
until = 2026-03-29T01:30:00      # London skips from 01:00 to 02:00
zone = "Europe/London"
```

*How to mend*

Choose a time that exists once. Where it happens twice, write the `utc` that
is meant. Where `utc` disagrees, find out which of the two was announced.
"""

from collections.abc import Iterator

from hrnk_press.checks.moments import unsettled
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """What keeps the embargo from having one instant."""
    if subject.release.embargo is not None:
        yield from unsettled(subject, "embargo", subject.release.embargo)


RULE = ReleaseRule("TIM004", "embargo-unsettled", Severity.ERROR, find, may_be_allowed=False)
