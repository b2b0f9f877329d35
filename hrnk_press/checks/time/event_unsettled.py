"""The event has no certain instant.

*What it finds*

An `[event]` whose wall-clock time a clock change skips or repeats, whose
`utc` is not what time and zone give, or whose zone is unknown.

*Why it matters*

Half of those invited come an hour late.

*Example*

```toml
[event]
until = 2026-10-25T01:30:00      # happens twice in London that night
zone = "Europe/London"
```

*How to mend*

Choose a time that exists once. Where it happens twice, write the `utc` that
is meant. Where `utc` disagrees, correct whichever of the two is wrong.
"""

from collections.abc import Iterator

from hrnk_press.checks.moments import unsettled
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """What keeps the event from having one instant."""
    if subject.release.event is not None:
        yield from unsettled(subject, "event", subject.release.event)


RULE = ReleaseRule("TIM008", "event-unsettled", Severity.ERROR, find)
