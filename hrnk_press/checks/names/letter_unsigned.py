"""An open letter has no confirmed signatory.

*What it finds*

An open letter without `signatories`, or one whose signatories are all
invited, declined or withdrawn.

*Why it matters*

Only confirmed signatories are printed and counted. A letter that nobody has
agreed to sign is no letter yet, and names printed without consent have had to
be taken back. Of an archived letter the text alone may say who signed it.

*Example*

```toml
kind = "open-letter"
signatories = [{ person = "mara-ilves", status = "invited" }]
```

*How to mend*

Record who consented to these words: `hrnk-press signatories confirm SLUG ID`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Consent, Kind


def find(subject: Subject) -> Iterator[Remark]:
    """The missing consent."""
    release = subject.release
    if release.kind is not Kind.OPEN_LETTER:
        return
    if not any(it.status is Consent.CONFIRMED for it in release.signatories):
        match len(release.signatories):
            case 0 if release.archived:  # its text says who signed
                return
            case 0:
                named = ""
            case 1:
                named = ": its one signatory is not confirmed"
            case asked:
                named = f": none of its {asked} signatories is confirmed"
        yield Remark(
            subject.at_key("signatories"),
            f"nobody has signed this letter{named}",
            f"record who consented:  hrnk-press signatories confirm {subject.slug} ID",
        )


RULE = ReleaseRule("NAM012", "letter-unsigned", Severity.ERROR, find)
