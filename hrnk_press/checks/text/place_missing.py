"""The dateline has no place.

*What it finds*

A press release, report launch or media advisory without `place`. The other
kinds print no dateline, or print one only where the place is given.

*Why it matters*

The dateline says where the news comes from. Without the place the text begins
with a bare date.

*Example*

A press release whose front matter has `date = 2026-12-02` and no `place`.

*How to mend*

Add the city as it should be printed: `place = "Geneva"`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Kind

_WITH_DATELINE = frozenset({Kind.PRESS_RELEASE, Kind.REPORT_LAUNCH, Kind.MEDIA_ADVISORY})


def find(subject: Subject) -> Iterator[Remark]:
    """The missing place."""
    release = subject.release
    if release.kind in _WITH_DATELINE and not release.place.strip():
        yield Remark(
            subject.at_key("place"),
            f"the dateline of a {release.kind} needs a place",
            'add the city as it should be printed, for example: place = "Geneva"',
        )


RULE = ReleaseRule("TXT004", "place-missing", Severity.ERROR, find)
