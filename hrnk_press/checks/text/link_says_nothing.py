"""A link does not say where it leads.

*What it finds*

Links whose words are "here", "click here", "read more", "this link" and the like;
and "click here" where there is no link at all, outside quotations.

*Why it matters*

In the text of a mail the address stands alone, and on paper there is nothing to
click. A screen reader lists the links of a page by their words: "here, here, here".
Copied from a web page, the words stay and the link is lost.

*Example*

```
Click [here](https://example.org/letter) for the letter.
```

*How to mend*

Make what it leads to the words of the link: `[the letter](https://example.org/letter)`.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.prose import is_english, is_quoted, shown
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_EMPTY = r"(?:please )?(?:(?:click|go|see|read(?: more)?|view|download|find out more|learn more|register|more) )?(?:here|this link|link|more|click|read more|learn more|find out more)\W*"
_LOST = (
    r"\bclick (?:here|on this link|the link)\b"
    r"|\b(?:please (?:view|see|read|find|download)[^.\n]{0,50}|available) here(?=[.:]?\s*(?:\n|\Z|[.:]))"
    r"|\bplease (?:view|read|download)[^.\n]{0,50} here(?=\.)"
)
_HINT = "let the link’s words say what it leads to: [the letter](https://…)"


def find(subject: Subject) -> Iterator[Remark]:
    """Every link of such words, and every invitation to click where there is no link."""
    body = subject.body_words
    if not is_english(subject) or body.form is None:
        return
    links = [(it.start, it.end) for it in body.form.targets]
    for it in body.form.targets:
        if re.fullmatch(_EMPTY, it.words.strip().lower()):
            yield Remark(
                subject.body.locate(it.start),
                f"the link {quoted(it.words)} does not say where it leads",
                _HINT,
            )
    invites = "here" in body.folded or "click" in body.folded
    for match in re.finditer(_LOST, body.folded) if invites else ():
        first, last = body.origin(match.start()), body.origin(match.end() - 1)
        linked = any(start <= last and first < end for start, end in links)
        if not linked and not is_quoted(body, match.start()):
            yield Remark(
                body.locate(match.start()),
                f"{quoted(shown(body, *match.span()))}: there is no link",
                "write the address, or link the words that name what is there",
            )


RULE = ReleaseRule("TXT031", "link-says-nothing", Severity.WARNING, find)
