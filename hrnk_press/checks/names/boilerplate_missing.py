"""An issuing organization has no boilerplate.

*What it finds*

An organization that issues the release and has no boilerplate in the
release's language that holds on its date. Report notices go without.

*Why it matters*

The standing paragraph is how a reader learns who is speaking. In a joint
release the partner without one looks like a guest.

*Example*

A release with `language = "ko"` by an organization whose only boilerplate is
English.

*How to mend*

Add a boilerplate in that language, and for that time, to the organization in
`contacts.toml`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Kind


def find(subject: Subject) -> Iterator[Remark]:
    """Every issuer without a boilerplate."""
    if subject.release.kind is Kind.REPORT_NOTICE:
        return
    for issuer in subject.resolved.organizations:
        if not issuer.boilerplate.strip():
            yield Remark(
                subject.at_contacts("organizations", issuer.id),
                f"{issuer.name} has no boilerplate in language"
                f" {quoted(subject.release.language)} on {subject.resolved.on}",
                "add one to the organization in contacts.toml",
            )


RULE = ReleaseRule("NAM010", "boilerplate-missing", Severity.ERROR, find)
