"""A quotation is no longer the one that its speaker approved.

*What it finds*

A speaker who approved the own quotations in an earlier version, where they
have other words now, or another name or title beside them.

*Why it matters*

Words in quotation marks are somebody's own. One word changed at a desk is a
word they never said, and it is they who are asked about it.

*Example*

`“The two agree.”` in the version that was approved, `“The two fully agree.”`
in release.md.

*How to mend*

Put the words back, or show them to the speaker once more: `hrnk-press approve
SLUG --request` writes the mail with the difference.
"""

from collections.abc import Iterator

from hrnk_press.checks.place import Place
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Each speaker whose quotations changed, at the first of them."""
    for it in subject.voided:
        if it.own:
            place = (
                Place(subject.release.file, it.line, it.column)
                if it.line
                else subject.at_key("speakers")
            )
            yield Remark(
                place,
                f"{it.name} approved {it.what} of version {it.version}; since then {it.changes}",
                f"put the words back, or ask again: {it.again}",
            )


RULE = ReleaseRule("TXT040", "quotation-changed-since-approved", Severity.WARNING, find)
