"""A name differs by one letter from a registered one.

*What it finds*

Two or more capitalized words that equal the name of a registered person or
organization, or of one of the report's authors, but for one letter of one word: one too many, one missing, one
wrong, or two in the wrong order. The name of somebody else who is registered
is never one, nor is a plural or genitive "s". Quotations are read too. Where it is
nearly certain that one of the release's own is meant, it is found as
`own-name-misspelt`. The form in which somebody signs (`printed_as`) is found where
it is a letter or an accent apart from their registered name.

*Why it matters*

A misspelt name is the first thing that the person sees.

*Example*

```
The survey was led by Mara Ilvse.
```

*How to mend*

Correct the name. If it is another person's, add that person to
`contacts.toml`, or accept the finding with its reason.
"""

from collections.abc import Iterator

from hrnk_press.checks.near_names import NearName
from hrnk_press.checks.own_names import is_own
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.signed_forms import nearly_registered
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity


def find(subject: Subject) -> Iterator[Remark]:
    """Every name that is nearly a registered one."""
    for near in subject.near_names:
        if not is_own(subject, near):
            yield Remark(
                near.passage.locate(near.start),
                f"{quoted(near.written)}: {_where(near)} {near.right}",
                "correct the name, or add whoever else is meant to contacts.toml",
            )
    found = {near.written for near in subject.near_names}
    for index, it in enumerate(subject.release.signatories):
        right = nearly_registered(it, subject.registry)
        if right and it.printed_as not in found:
            yield Remark(
                subject.at_key("signatories", index),
                f"{quoted(it.printed_as)}: {it.signatory} signs so, the registry has {right}",
                f'if it is a slip:  hrnk-press signatories add {subject.slug} {it.signatory} --as "{right}"',
            )


def _where(near: NearName) -> str:
    return "the registry has" if near.ids else "among the authors is"


RULE = ReleaseRule("NAM022", "name-misspelt", Severity.WARNING, find)
