"""Somebody is called confirmed, and nothing records that they consented.

*What it finds*

An entry of `signatories` with `status = "confirmed"`, typed into the file, where
the release's history has no consent of theirs, and no approval of the letter. A
release from an archive, and those who signed what is public already, are left
alone. No `[[allow]]` accepts it.

*Why it matters*

Names have been printed below letters whose owners had never been asked, and had
to be taken back in public. One word in a file says neither who told whom nor
when, and it is copied with the rest of a letter.

*Example*

```toml
signatories = [{ person = "mara-ilves", status = "confirmed" }]
```

*How to mend*

Record who said so, how and when:
`hrnk-press signatories confirm SLUG ID --via mail --said-at "…"`. For many at once,
`hrnk-press signatories import SLUG FILE` reads a table of answers. Until then they
are `invited`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Consent


def find(subject: Subject) -> Iterator[Remark]:
    """Each confirmed signatory of whom nothing is recorded."""
    release = subject.release
    confirmed = [
        (index, it.signatory)
        for index, it in enumerate(release.signatories)
        if it.status is Consent.CONFIRMED
    ]
    if not confirmed or release.archived:
        return
    public = subject.lifted.release.signatories if subject.lifted else ()
    known = {*subject.consents(), *(it.signatory for it in public)}
    for index, signatory in confirmed:
        if signatory not in known:
            yield Remark(
                subject.at_key("signatories", index),
                f"{signatory} is called confirmed, and nothing records that they consented",
                f"hrnk-press signatories confirm {subject.slug} {signatory} --via mail --said-at TIME",
            )


RULE = ReleaseRule("NAM026", "consent-unrecorded", Severity.ERROR, find, may_be_allowed=False)
