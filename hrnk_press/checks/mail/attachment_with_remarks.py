"""An attachment carries comments or tracked changes.

*What it finds*

Comments and tracked changes in attached Word and OpenDocument files, comments in
spreadsheets and slides, and remarks in the margin of PDF files.

*Why it matters*

Whoever opens the file reads what was deleted, who objected and why. It has happened to
governments.

*Example*

A letter attached as Word, in which the last reviewer's changes were never accepted.

*How to mend*

Accept or reject every change, delete the comments, and save the file anew; or send a PDF
that was exported without them.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.file_facts import FileFacts
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every attachment with remarks."""
    for index, facts in enumerate(subject.inside()):
        if facts.comments or facts.changes:
            name = subject.release.attachments[index].file
            yield Remark(
                subject.at_key("attachments", index, "file"),
                f"{quoted(name)} carries {_counted(facts)}",
                "accept or reject the changes, delete the comments, and save the file anew",
            )


def _counted(facts: FileFacts) -> str:
    counts = ((facts.comments, "comment"), (facts.changes, "tracked change"))
    return " and ".join(
        f"{number} {noun}{'s' * (number != 1)}" for number, noun in counts if number
    )


RULE = ReleaseRule("MAI013", "attachment-with-remarks", Severity.ERROR, find)
