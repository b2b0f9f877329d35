"""A correction or a translation does not share the embargo of its release.

*What it finds*

A release that `corrects` or is a `translation_of` one that is not public yet,
and has another embargo than that, or none, or is not held while that one is
held or killed. A correction may be under embargo where the release it corrects
is not.

*Why it matters*

A correction repeats the headline of what it corrects, and a translation all of
it: whichever is free first gives the other away.

*Example*

```toml
corrects = "0b9f…"
```

in a release without `[embargo]`, where that id is of one under embargo.

*How to mend*

Write the same `[embargo]` into both, the same `hold` included. In a translation
`zone` may be another one as long as the instant is the same.
"""

from collections.abc import Iterator

from hrnk_press.checks.moments import utc_text
from hrnk_press.checks.place import KeyPath
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Relative, Subject
from hrnk_press.embargo.instants import settle
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Embargo

_VERBS = {"corrects": "corrects", "translation_of": "translates"}


def find(subject: Subject) -> Iterator[Remark]:
    """Every relative that is not public and has another embargo, or a hold that this one lacks."""
    own = subject.release.embargo
    for relative in subject.relatives:
        problem = "" if relative.public else _problem(own, relative)
        if problem:
            key: KeyPath = (relative.key,) if own is None else ("embargo", "until")
            yield Remark(
                subject.at_key(*key),
                f"this release {_VERBS[relative.key]} {relative.slug}, {problem}",
                f"write the [embargo] of {relative.slug} into this release, or lift that one first",
            )


def _problem(own: Embargo | None, relative: Relative) -> str:
    """What the two do not share, empty where it is nothing."""
    if relative.held and not (own and own.hold):
        return "which is held or killed, and is not held itself"
    theirs = relative.embargo
    if theirs is None:
        alone = own is not None and relative.key == "translation_of"
        return "which has no embargo, and has one itself" if alone else ""
    if own is not None and _end(own) == _end(theirs):
        return ""
    instant = settle(theirs).instant
    until = utc_text(instant) if instant else f"{theirs.until:%Y-%m-%d %H:%M} {theirs.zone}"
    return f"which is not public, and does not share its embargo until {until}"


def _end(embargo: Embargo) -> object:
    """The instant; what the file says where that gives none."""
    return settle(embargo).instant or (embargo.until, embargo.zone, embargo.utc)


RULE = ReleaseRule("TIM010", "embargo-not-shared", Severity.ERROR, find, may_be_allowed=False)
