"""Nobody can say whether the planned page of a release is open.

*What it finds*

With `check --online` alone: the `public_url` of a release that was not lifted gives no answer,
an error of its site, or another page than the one that was asked for.

*Why it matters*

A page that could not be asked for from here may be open to others.

*Example*

An address that leads to the front page of the site while its own page does not exist, or to a
page at another address that is open already.

*How to mend*

Open the address in a browser where nobody is logged in, and look.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.model.page_answer import PageAnswer


def find(subject: Subject) -> Iterator[Remark]:
    """The address, where its page is neither open nor closed."""
    answer = subject.page_answer()
    if answer is not None and not answer.is_open and not answer.is_closed:
        yield Remark(
            subject.at_key("public_url"),
            f"{quoted(answer.asked)} {_said(answer)}",
            "open it where nobody is logged in, and look whether it tells the news",
        )


def _said(answer: PageAnswer) -> str:
    if answer.problem:
        return f"gave no answer: {answer.problem}"
    if answer.status < 300:
        return f"leads to {quoted(answer.address)}, which is open"
    return f"answered with HTTP status {answer.status}"


RULE = ReleaseRule("TIM019", "page-unclear", Severity.WARNING, find, may_be_allowed=False)
