"""A part that this kind of release needs is missing.

*What it finds*

A media advisory without `what`, `where` or `[event]`; a report launch without
`report_title`; an open letter without `addressee` or `salutation`; a report
notice without `report_title`, `authors` or `abstract`.

*Why it matters*

Each of these is what the kind is for: an invitation that does not say where,
a letter to nobody, a notice that does not name the report.

*Example*

```toml
kind = "media-advisory"
what = "Briefing on the border survey"
# neither where nor [event]
```

*How to mend*

Fill in the key that the message names, or choose another `kind`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Kind, Release

_PARTS = {
    Kind.REPORT_LAUNCH: ("report_title",),
    Kind.MEDIA_ADVISORY: ("what", "where", "event"),
    Kind.OPEN_LETTER: ("addressee", "salutation"),
    Kind.REPORT_NOTICE: ("report_title", "authors", "abstract"),
}

_HINTS = {
    "report_title": 'add the title of the report: report_title = "…"',
    "what": 'say what happens: what = "…"',
    "where": 'say where it happens: where = "…"',
    "event": "add an [event] table with until and zone: when it happens",
    "addressee": 'say to whom the letter goes: addressee = "…"',
    "salutation": 'begin the letter: salutation = "…"',
    "authors": 'name who wrote the report: authors = ["…"]',
    "abstract": 'say in a paragraph what the report finds: abstract = "…"',
}


def find(subject: Subject) -> Iterator[Remark]:
    """Every missing part of the release's kind."""
    for part in _PARTS.get(subject.release.kind, ()):
        if _is_empty(subject.release, part):
            name = "[event]" if part == "event" else part
            message = f"this {subject.release.kind} needs {name}"
            yield Remark(subject.at_key(part), message, _HINTS[part])


def _is_empty(release: Release, part: str) -> bool:
    value = getattr(release, part)
    return not value or (isinstance(value, str) and not value.strip())


RULE = ReleaseRule("TXT006", "part-missing", Severity.ERROR, find)
