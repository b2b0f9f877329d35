"""Somebody signs a letter that was changed since they consented.

*What it finds*

A confirmed signatory whose recorded consent is to other words of the letter: its
addressee, salutation, text or close were changed since. A change of the list is
none, and neither is one of a letter that is public.

*Why it matters*

People sign words. Whoever agreed to "we ask" has not agreed to "we demand", and
reads it first in print. The letter goes nowhere with their name until they have
been asked again.

*Example*

`hrnk-press signatories confirm`, and after it a new second paragraph.

*How to mend*

Send them the letter as it is now, and record what they say:
`hrnk-press signatories confirm SLUG ID --via mail --said-at "…"`. Where they left
such changes to the office, accept it with its reason, as
`[[allow]]` `code = "NAM027"`, for all who sign.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Consent


def find(subject: Subject) -> Iterator[Remark]:
    """Each confirmed signatory who consented to earlier words."""
    release = subject.release
    if release.archived or subject.lifted is not None or not release.signatories:
        return
    for index, it in enumerate(release.signatories):
        if it.status is Consent.CONFIRMED and subject.consents().get(it.signatory) == "earlier":
            yield Remark(
                subject.at_key("signatories", index),
                f"{it.signatory} consented to earlier words of this letter",
                f"ask again:  hrnk-press signatories confirm {subject.slug} {it.signatory} …",
            )


RULE = ReleaseRule("NAM027", "consent-to-earlier-words", Severity.ERROR, find)
