"""Somebody is quoted by name who is not in the registry.

*What it finds*

A quotation that the text attributes to a person by name, where `contacts.toml`
has nobody of that name. Offices, groups and people without a name ("a former
guard said") are left alone.

*Why it matters*

Name and title of an unregistered speaker are compared with nothing, and
nobody is asked whether the words may be printed.

*Example*

```
“I saw the bus leave,” said Peter Falk, a teacher.
```

*How to mend*

Add the person to `contacts.toml` and to `speakers`, with the origin of the
words: approved, on record, or from a document. If the name is misspelt,
correct it.
"""

from collections.abc import Iterator

from hrnk_press.checks.likeness import nearly_same
from hrnk_press.checks.named_people import registered
from hrnk_press.checks.place import Place
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """The first quotation of everybody who is named and not registered."""
    told: set[str] = set()
    for quotation in subject.quotations:
        name = quotation.name
        if quotation.speaker or name in told or not name or quotation.pronoun:
            continue
        told.add(name)
        if not registered(name, subject.registry):
            near = [
                it.name for it in subject.registry.people.values() if nearly_same(name, it.name)
            ]
            meant = f"; did you mean {' or '.join(near)}?" if near else ""
            yield Remark(
                Place(subject.release.file, quotation.line, quotation.column),
                f"{quoted(name)} is quoted and not in contacts.toml{meant}",
                "add the person to contacts.toml and to speakers, with the origin of the words",
            )


RULE = ReleaseRule("NAM019", "speaker-unregistered", Severity.WARNING, find)
