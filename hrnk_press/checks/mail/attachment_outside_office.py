"""An attachment lies outside the release's folder.

*What it finds*

A `[[attachments]]` entry whose `file` leads out of `attachments/`: an
absolute path, or `..` in it.

*Why it matters*

A release travels with its folder. A path out of it is broken in every other
clone, and can carry a file of this machine that nobody meant to send.

*Example*

```toml
[[attachments]]
file = "../../../lists/europe.csv"
```

*How to mend*

Copy the file into `attachments/` beside `release.md` and give its name alone.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every attachment whose path leaves the folder."""
    for index, attached in enumerate(subject.resolved.attachments):
        if attached.problem == "outside":
            yield Remark(
                subject.at_key("attachments", index, "file"),
                f"attachment {quoted(attached.attachment.file)} leads out of the release's folder",
                f"copy the file into releases/{subject.slug}/attachments/ and give its name alone",
            )


RULE = ReleaseRule("MAI004", "attachment-outside-office", Severity.ERROR, find)
