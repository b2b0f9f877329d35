"""The planned page of a release is open, and the release is not public.

*What it finds*

With `check --online` alone: the `public_url` of a release that was not lifted answers, to
anybody who asks for it. A page that is unknown, gone or only for those who log in is closed.

*Why it matters*

The page is published. Whoever guesses or is sent its address, and every search engine,
reads the news before its time, and those who kept the embargo learn it from them.

*Example*

A survey under embargo until Wednesday, whose page was prepared on Monday and left open.

*How to mend*

Close the page, ask for it once more, and look who may have seen it. If it was meant to be
open, lift the release.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """The address, where its page answers."""
    answer = subject.page_answer()
    if answer is not None and answer.is_open:
        yield Remark(
            subject.at_key("public_url"),
            f"{quoted(answer.asked)} is open to everybody, and the release is not public",
            "close the page until the release is lifted",
        )


RULE = ReleaseRule("TIM018", "page-already-open", Severity.ERROR, find, may_be_allowed=False)
