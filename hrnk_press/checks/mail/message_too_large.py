"""The message would be too large for mail.

*What it finds*

A release whose message, with its files in the form that mail gives them (a third
larger than on disk), would have more than 20 MB: in the copy under embargo or in the
public one. A single file beyond that is named without being read.

*Why it matters*

Hardly any mail server accepts it. The release would come back, or come to nobody.

*Example*

A film of 40 MB, or a report of 16 MB.

*How to mend*

Save the file smaller, or put it where it can be fetched and link to it.
"""

from collections.abc import Iterator

from hrnk_press.checks.message_size import (
    FORBIDDEN,
    SMALLER,
    heaviest_copy,
    listed,
    megabytes,
    message_size,
)
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Files that no mail can carry."""
    files = heaviest_copy(subject.resolved)
    size = message_size(files)
    if size > FORBIDDEN:
        yield Remark(
            subject.at_key("attachments"),
            f"the message would have {megabytes(size)} with its files ({listed(files)}), and 20 are the end",
            SMALLER,
        )


RULE = ReleaseRule("MAI010", "message-too-large", Severity.ERROR, find, may_be_allowed=False)
