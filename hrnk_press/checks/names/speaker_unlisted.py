"""A registered person is quoted, and not listed as a speaker.

*What it finds*

A quotation in the body, by somebody whom `contacts.toml` knows, while
`speakers` of the release does not name that person.

*Why it matters*

Only a listed speaker is asked to approve the words. These would go out
unseen by the person whose words they are.

*Example*

```
“The two agree on it,” said Nils Berg.
```

*How to mend*

Add the person to `speakers`, with `origin = "on-record"` or `"document"` and
a source where the words need no approval.
"""

from collections.abc import Iterator

from hrnk_press.checks.named_people import names_of, registered
from hrnk_press.checks.place import Place
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.person import Person


def find(subject: Subject) -> Iterator[Remark]:
    """The first quotation of everybody who is registered and not listed."""
    release = subject.release
    told = {it.person for it in release.speakers} | {release.attributed_to}
    for quotation in subject.quotations:
        if quotation.may_be:
            continue
        known = registered(quotation.name, subject.registry) if quotation.name else ()
        ids = [it.id for it in known if _is_named(it, quotation.name, subject)]
        ids = [quotation.speaker] if quotation.speaker else ids
        if len(ids) != 1 or ids[0] in told:
            continue
        told.add(ids[0])
        name = subject.registry.people[ids[0]].name
        yield Remark(
            Place(release.file, quotation.line, quotation.column),
            f"{name} is quoted and not listed as a speaker",
            f'add "{ids[0]}" to speakers, with origin and source where the words need no approval',
        )


def _is_named(person: Person, name: str, subject: Subject) -> bool:
    """Whether that one is meant: a last name alone is many people's, where the whole name stands nowhere."""
    return " " in name or any(
        whole in " ".join(passage.text.split())
        for whole in names_of(person)
        for passage in subject.own_passages
    )


RULE = ReleaseRule("NAM018", "speaker-unlisted", Severity.ERROR, find)
