"""Words are said to be on record or from a document, and nothing says where.

*What it finds*

An entry of `speakers` with `origin = "on-record"` or `"document"` and no
`source`.

*Why it matters*

These origins excuse the speaker from approving the words. Without the source
nobody can look the words up, now or in ten years.

*Example*

```toml
speakers = [{ person = "mara-ilves", origin = "on-record" }]
```

*How to mend*

Say where and when: `source = "Radio Geneva, Oct. 21, 2026"`. Where there is
none, let the speaker approve: take `origin` away.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Origin


def find(subject: Subject) -> Iterator[Remark]:
    """Every speaker whose words have an origin and no source."""
    for index, speaker in enumerate(subject.release.speakers):
        if speaker.origin is Origin.APPROVED or speaker.source.strip():
            continue
        person = subject.registry.people.get(speaker.person)
        yield Remark(
            subject.at_key("speakers", index),
            f"the words of {person.name if person else speaker.person} have the origin "
            f'"{speaker.origin.value}" and no source',
            'say where and when: source = "…"',
        )


RULE = ReleaseRule("NAM021", "quotation-without-source", Severity.ERROR, find)
