"""The attachments are so large that some receivers turn the message away.

*What it finds*

A release whose files have 10 MB or more together, in the copy under embargo or
in the public one. What makes a message of more than 20 MB is message-too-large.

*Why it matters*

Many mail servers accept 10 MB, and a message grows by a third on its way. Who turns
it away often says so only to the machine that sent it.

*Example*

A report of 9 MB and two photographs of 1 MB each.

*How to mend*

Save pictures and documents smaller, or link to them and attach less.
"""

from collections.abc import Iterator

from hrnk_press.checks.message_size import (
    FORBIDDEN,
    SMALLER,
    WARNED,
    heaviest_copy,
    listed,
    megabytes,
    message_size,
    size_of,
)
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Files that some receivers take, and some do not."""
    files = heaviest_copy(subject.resolved)
    if size_of(files) >= WARNED and message_size(files) <= FORBIDDEN:
        yield Remark(
            subject.at_key("attachments"),
            f"the files have {megabytes(size_of(files))} together ({listed(files)}), and some mail servers take 10",
            SMALLER,
        )


RULE = ReleaseRule("MAI009", "attachments-heavy", Severity.WARNING, find)
