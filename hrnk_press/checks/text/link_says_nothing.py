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

from hrnk_press.checks.passage import Passage
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
    if not is_english(subject):
        return
    for passage in subject.own_passages:
        if passage is subject.body_words or passage.written.text == subject.release.abstract:
            yield from _in(passage)


def _in(passage: Passage) -> Iterator[Remark]:
    if passage.form is None:
        return
    links = [(it.start, it.end) for it in passage.form.targets]
    for it in passage.form.targets:
        if re.fullmatch(_EMPTY, it.words.strip().lower()):
            yield Remark(
                passage.written.locate(it.start),
                f"the link {quoted(it.words)} does not say where it leads",
                _HINT,
            )
    invites = "here" in passage.vocabulary or "click" in passage.vocabulary
    for match in re.finditer(_LOST, passage.folded) if invites else ():
        first, last = passage.origin(match.start()), passage.origin(match.end() - 1)
        linked = any(start <= last and first < end for start, end in links)
        if not linked and not is_quoted(passage, match.start()):
            yield Remark(
                passage.locate(match.start()),
                f"{quoted(shown(passage, *match.span()))}: there is no link",
                "write the address, or link the words that name what is there",
            )


RULE = ReleaseRule("TXT031", "link-says-nothing", Severity.WARNING, find)
