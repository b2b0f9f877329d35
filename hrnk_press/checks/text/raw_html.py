"""HTML was typed into the text.

*What it finds*

Tags such as `<b>` or `</div>` in the body and in the texts of the front
matter. Web and mail addresses in angle brackets are none, and what stands
between backticks is meant to be seen.

*Why it matters*

A release is Markdown, and raw HTML never becomes HTML: the reader sees the
tag itself, in the text and in the HTML alike.

*Example*

```
The survey draws on <b>61 interviews</b>.
```

*How to mend*

Write it in Markdown, `**61 interviews**`, or delete the tag. Where the
release is about the tag, set it between backticks.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.patterns import pattern

_TAG = pattern(r"</?([A-Za-z][A-Za-z0-9]{0,15})(?:\s+[\w:-]+=[^<>\n]*|\s*)/?>")

_ELEMENTS = """
a abbr address article aside audio b blockquote body br button canvas caption center cite code
col colgroup dd del details div dl dt em embed fieldset figcaption figure font footer form frame
h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main map mark
meta nav noscript object ol option p param picture pre q s samp script section select small
source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time
title tr track tt u ul var video
"""
_KNOWN = frozenset(_ELEMENTS.split())


def find(subject: Subject) -> Iterator[Remark]:
    """Every tag of HTML."""
    for passage in (it.written for it in subject.own_passages):
        if "<" not in passage.text:
            continue
        for match in _TAG.finditer(passage.text):
            if match[1].lower() in _KNOWN and not _is_code(passage.text, match.start()):
                yield Remark(
                    passage.locate(match.start()),
                    f"the tag {quoted(match[0])} will be printed as it stands",
                    "write it in Markdown (**bold**, *italic*, [words](address)) or delete it",
                )


def _is_code(text: str, offset: int) -> bool:
    """Whether the character stands between backticks of its line."""
    return text.count("`", text.rfind("\n", 0, offset) + 1, offset) % 2 == 1


RULE = ReleaseRule("TXT008", "raw-html", Severity.WARNING, find)
