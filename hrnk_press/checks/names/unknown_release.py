"""A release is named that does not exist.

*What it finds*

An id in `corrects` or `translation_of` that no other release of this office
has.

*Why it matters*

A correction and a translation belong to a release: they wait for its embargo,
and stand beside it. Without it nobody can tell whether they may go out.

*Example*

```toml
corrects = "0b9f…"
```

where the release with that id was deleted.

*How to mend*

Copy the `id` of that release from its `release.md`. `hrnk-press new --template
correction --corrects SLUG` writes it by itself.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Each of the two keys that names no release."""
    release = subject.release
    known = {it.key for it in subject.relatives}
    for key, named in (
        ("corrects", release.corrects),
        ("translation_of", release.translation_of),
    ):
        if named and key not in known:
            yield Remark(
                subject.at_key(key),
                f"{quoted(named)} in {key} is the id of no other release",
                "copy the id from the release.md of the release that is meant",
            )


RULE = ReleaseRule("NAM017", "unknown-release", Severity.ERROR, find)
