"""A quotation does not end.

*What it finds*

An opening quotation mark whose paragraph has no closing one, where the next
paragraph does not go on with an opening mark, as a longer quotation does.

*Why it matters*

Nobody can tell where the speaker's words stop and the organization's begin.

*Example*

```
“We asked forty of them, said Jun Seo. Thirty-four said yes.
```

*How to mend*

Set the closing mark where the speaker stopped, as they approved it.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from hrnk_press.checks.prose import is_list_item, paragraphs
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_STRAIGHT = r'(?<![\d"])"'


def find(subject: Subject) -> Iterator[Remark]:
    """Every mark that opens a quotation without an end."""
    for passage in subject.own_prose:
        if "“" not in passage.text and '"' not in passage.text:
            continue
        spans = paragraphs(passage.text)
        for (start, end), following in zip_longest(spans, spans[1:], fillvalue=(0, 0)):
            at = _last_open(passage.text[start:end])
            if at is None or passage.text[slice(*following)].startswith(("“", '"')):
                continue
            if not is_list_item(passage, start):
                words = passage.text[start + at : end].replace("\n", " ")
                yield Remark(
                    passage.locate(start + at),
                    f"{quoted(words)}: the quotation does not end",
                    "set the closing mark where the words stop",
                )


def _last_open(text: str) -> int | None:
    """Where the mark stands that nothing closes; „German“ marks close with the English opening one."""
    if "„" in text or ("“" not in text and '"' not in text):
        return None
    curly = list(re.finditer("[“”]", text))
    if curly and curly[-1][0] == "“":
        return curly[-1].start()
    straight = list(re.finditer(_STRAIGHT, text))
    return straight[-1].start() if len(straight) % 2 else None


RULE = ReleaseRule("TXT023", "quotation-unclosed", Severity.WARNING, find)
