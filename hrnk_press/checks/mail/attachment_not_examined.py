"""An attachment is of a kind that nothing here looks into.

*What it finds*

Archives (`.zip` and the like), old Word, Excel and PowerPoint files, saved messages, and other
kinds that may hold names, comments or whole files, and that the program does not open.

*Why it matters*

What is inside goes out unseen: a tracked change, the name of whoever typed it, a file that
nobody meant to send. A press kit is not made with such a file.

*Example*

A table attached as `figures.xls`, which names its author and keeps deleted rows.

*How to mend*

Attach what is in it as PDF, or in today's format (`.docx`, `.xlsx`, `.odt`). Where the
file has to go out as it is and somebody looked into it, accept the finding with a reason.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every attachment of such a kind."""
    for index, facts in enumerate(subject.inside()):
        if facts.closed:
            name = subject.release.attachments[index].file
            yield Remark(
                subject.at_key("attachments", index, "file"),
                f"nothing here looks into {quoted(PurePosixPath(name).suffix)} files, such as {quoted(name)}",
                "attach it as PDF or in today's format, or look into it and accept the finding",
            )


RULE = ReleaseRule("MAI015", "attachment-not-examined", Severity.WARNING, find)
