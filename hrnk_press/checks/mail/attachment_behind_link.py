"""An attachment is a symbolic link.

*What it finds*

A `[[attachments]]` entry whose file, or a folder on the way to it, is a
symbolic link.

*Why it matters*

What a link points to can be changed, or be a private file of this machine,
while the release looks untouched. What is approved must be what is sent.

*Example*

`attachments/letter.pdf` is a link to a folder that is synchronised with
somebody else's computer.

*How to mend*

Replace the link with the file itself.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every attachment that is a link."""
    for index, attached in enumerate(subject.resolved.attachments):
        if attached.problem == "link":
            yield Remark(
                subject.at_key("attachments", index, "file"),
                f"attachment {quoted(attached.attachment.file)} is a symbolic link",
                "replace the link with the file itself",
            )


RULE = ReleaseRule("MAI005", "attachment-behind-link", Severity.ERROR, find)
