"""A picture has no alternative text.

*What it finds*

An attachment that is an image and has no `alt`.

*Why it matters*

A reader who cannot see the picture, or whose mail program does not load it,
learns nothing of what it shows. Agencies ask for it too.

*Example*

```toml
[[attachments]]
file = "camp-14.jpg"
caption = "Camp 14 in May 2026"
```

*How to mend*

Say what is to be seen: `alt = "Satellite image of a fenced compound on a
river bank"`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every image without an alternative text."""
    for index, attached in enumerate(subject.resolved.attachments):
        if attached.media_type.startswith("image/") and not attached.attachment.alt.strip():
            yield Remark(
                subject.at_key("attachments", index),
                f"the image {quoted(attached.attachment.file)} has no alternative text",
                'say what is to be seen: alt = "…"',
            )


RULE = ReleaseRule("MAI007", "image-without-alt", Severity.WARNING, find)
