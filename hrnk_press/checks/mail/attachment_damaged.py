"""An attachment cannot be opened.

*What it finds*

Files of Word, spreadsheets, slides, OpenDocument and PDF that are damaged, empty, locked
with a password or no such file at all, files too large to be looked into (32 MiB), and
pictures whose camera data is damaged.

*Why it matters*

Reporters cannot open them either, and what is inside was not checked.

*Example*

A download that broke off, saved as `summary.pdf`.

*How to mend*

Open the file, save it anew, and attach that one.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every attachment that could not be looked into."""
    for index, facts in enumerate(subject.inside()):
        if facts.problem:
            name = subject.release.attachments[index].file
            yield Remark(
                subject.at_key("attachments", index, "file"),
                f"{quoted(name)} could not be looked into: {facts.problem}",
                "open it, save it anew, and attach that one",
            )


RULE = ReleaseRule("MAI012", "attachment-damaged", Severity.WARNING, find)
