"""An attachment is not there.

*What it finds*

A `[[attachments]]` entry whose file does not stand in the release's
`attachments/` folder, or is no file but a folder or a device.

*Why it matters*

The text announces a letter or a picture that nobody receives.

*Example*

```toml
[[attachments]]
file = "leter.pdf"        # the folder has letter.pdf
```

*How to mend*

Put the file into `attachments/` beside `release.md`, correct its name, or
delete the entry.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every attachment without a file."""
    for index, attached in enumerate(subject.resolved.attachments):
        if attached.problem in ("missing", "not-a-file"):
            what = "is missing" if attached.problem == "missing" else "is not a file"
            yield Remark(
                subject.at_key("attachments", index, "file"),
                f"attachment {quoted(attached.attachment.file)} {what}",
                f"put it into releases/{subject.slug}/attachments/, or correct the name",
            )


RULE = ReleaseRule("MAI003", "attachment-missing", Severity.ERROR, find)
