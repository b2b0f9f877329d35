"""Somebody approved an earlier version, and what they approved has changed since.

*What it finds*

An approval of the text, the letter or the embargo that policy asks for, where
that part is no longer as it was approved.

*Why it matters*

Nothing goes out in words that were not approved: at its instant the release is
lifted as it was approved last, without the change.

*Example*

`approved version 1; since then headline: was “First Survey”, now “Survey”`.

*How to mend*

Ask again with `hrnk-press approve SLUG --request`, which shows each person what
changed; put the words back; or, for a change of mere words, keep the approvals
with `hrnk-press approve SLUG --carry --reason "…"`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Each approval that must be given once more."""
    for it in subject.voided:
        if not it.own:
            yield Remark(
                subject.at_key("headline"),
                f"{it.name} approved {it.what} of version {it.version}; since then {it.changes}",
                f"ask again: {it.again}",
            )


RULE = ReleaseRule("TXT041", "approval-voided", Severity.WARNING, find)
