"""The properties of an attachment name somebody whom the release does not.

*What it finds*

Names in the hidden fields of attached Word files, spreadsheets, slides, OpenDocument and
PDF files, and pictures: author, last editor, photographer. Names that the release prints
pass, and those of its organizations.

*Why it matters*

It is the name of whoever typed the file: an intern, a translator, sometimes a witness or a
colleague in a country where that is dangerous.

*Example*

A summary whose properties name the person who drew up the table.

*How to mend*

Remove the personal data from the file's properties and save it anew, or name the person in
the attachment's `credit`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_NOBODY = frozenset(
    {"", "user", "author", "unknown", "anonymous", "admin", "administrator", "python-docx"}
)


def find(subject: Subject) -> Iterator[Remark]:
    """Every attachment that names somebody, once."""
    for index, facts in enumerate(subject.inside()):
        names = [it for it in facts.authors if not _is_known(subject, it)]
        if names:
            file = subject.release.attachments[index].file
            yield Remark(
                subject.at_key("attachments", index, "file"),
                f"the properties of {quoted(file)} name {', '.join(map(quoted, names[:3]))}",
                "remove the personal data from the file, or name the person in credit",
            )


def _is_known(subject: Subject, name: str) -> bool:
    folded = name.strip().lower()
    if folded in _NOBODY:
        return True
    issuers = (it for one in subject.resolved.organizations for it in (one.name, one.short_name))
    return folded in {it.lower() for it in issuers} or any(
        folded in passage.folded for passage in subject.passages
    )


RULE = ReleaseRule("MAI014", "attachment-names-author", Severity.WARNING, find)
