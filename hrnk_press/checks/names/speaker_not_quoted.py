"""Somebody is listed as a speaker, and not quoted.

*What it finds*

An entry of `speakers` for whom the body has no quotation. Releases with a
quotation whose speaker cannot be told, and the person whose statement the
release is, are left alone.

*Why it matters*

Either a quotation was cut and the person is still asked to approve words that
are not there, or the text names the speaker wrongly.

*Example*

```toml
speakers = ["mara-ilves", "jun-seo"]   # the body quotes Mara Ilves alone
```

*How to mend*

Take the person off `speakers`, or put the name beside the words.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every listed speaker without a quotation."""
    release = subject.release
    speakers = [it.person for it in release.speakers]
    if not speakers or not release.body.strip():
        return
    if any(not it.speaker and (not it.name or it.pronoun) for it in subject.quotations):
        return
    quoted = {it.speaker for it in subject.quotations} | {release.attributed_to}
    for index, speaker in enumerate(speakers):
        person = subject.registry.people.get(speaker)
        if person and speaker not in quoted and speaker not in speakers[:index]:
            yield Remark(
                subject.at_key("speakers", index),
                f"{person.name} is listed as a speaker and not quoted",
                "take the person off speakers, or put the name beside the words",
            )


RULE = ReleaseRule("NAM020", "speaker-not-quoted", Severity.WARNING, find)
