"""The release's date is not the day on which its embargo ends.

*What it finds*

A `date` that is the day of the embargo's end neither in the embargo's zone,
nor in the office's, nor in one of its readers', nor in UTC.

*Why it matters*

The dateline is printed when the release becomes public. One of another day
makes it old news, or news of tomorrow; usually the embargo was moved and the
date was forgotten.

*Example*

```toml
date = 2026-12-01

[embargo]
until = 2026-12-02T00:01:00
zone = "America/New_York"
```

*How to mend*

Set `date` to the day on which the embargo ends.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.zones import zone
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """A date of another day."""
    day, embargo = subject.release.date, subject.release.embargo
    if day is None or embargo is None or embargo.hold or day == embargo.until.date():
        return
    instant = settle(embargo).instant
    if instant is None:
        return
    office = subject.resolved.office
    zones = (office.zone, *(reader.zone for reader in office.reader_zones))
    days = {instant.date(), *(instant.astimezone(zone(name)).date() for name in zones)}
    if day not in days:
        yield Remark(
            subject.at_key("date"),
            f"the date is {day}, but the embargo ends on {embargo.until.date()}",
            f"set date = {embargo.until.date()}, the day on which the release becomes public",
        )


RULE = ReleaseRule("TIM009", "date-off-lift-day", Severity.WARNING, find)
