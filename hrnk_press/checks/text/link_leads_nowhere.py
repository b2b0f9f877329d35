"""A link leads to nothing that a reader can open.

*What it finds*

A link of Markdown without an address, or with one that is no web, mail,
telephone or ftp address: the name of a file, a place within the page, a web
address without `https://`.

*Why it matters*

It is printed as mere words, or with half an address in brackets behind them.
The reader has no such file and no such page.

*Example*

```
See [the annex](annex.pdf) and [our site](www.example.org).
```

*How to mend*

Write the whole address, `https://www.example.org`. A file goes out under
`[[attachments]]`.
"""

from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.rendering.addresses import may_be_linked


def find(subject: Subject) -> Iterator[Remark]:
    """Every such link; pictures print their words alone, on purpose."""
    for passage in subject.passages:
        written = passage.written
        for link in passage.form.targets if passage.form else ():
            if may_be_linked(link.href) or written.text.startswith("!", link.start):
                continue
            shown = quoted(written.text[link.start : link.end])
            yield Remark(
                written.locate(link.start),
                f"{shown} has no address that can be opened"
                if link.href
                else f"{shown} has no address",
                "write the whole address, beginning with https://, or delete the link",
            )


RULE = ReleaseRule("TXT014", "link-leads-nowhere", Severity.WARNING, find)
