"""A date is that of an empty field.

*What it finds*

Dec. 31, 1969, and Jan. 1, 1970, as the release's `date` or as a line by itself.

*Why it matters*

Programs count time from there. They print it where a date was never entered, and
in Washington as the evening before.

*Example*

```toml
date = 1969-12-31
```

*How to mend*

Look up the real date. In a text that speaks of that night, write it into the
sentence.
"""

import datetime as dt
import re
from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_EPOCH = (dt.date(1969, 12, 31), dt.date(1970, 1, 1))
_LINE = (
    r"^\W*(?:(?:wed|thu)\w*\W+)?(?:dec(?:ember)?\.?\s+31,?\s+1969|31\s+dec(?:ember)?\.?\s+1969|1969-12-31|12/31/1969"
    r"|jan(?:uary)?\.?\s+0?1,?\s+1970|0?1\s+jan(?:uary)?\.?\s+1970|1970-01-01|0?1/0?1/1970)\W*$"
)
_HINT = "look up the real date"


def find(subject: Subject) -> Iterator[Remark]:
    """The release's date, and every line that is such a date."""
    if subject.release.date in _EPOCH:
        message = f"{subject.release.date} is what programs print for a date that was never entered"
        yield Remark(subject.at_key("date"), message, _HINT)
    for passage in subject.own_passages:
        if passage.has_digits and ("1969" in passage.text or "1970" in passage.text):
            for match in re.finditer(_LINE, passage.folded, re.MULTILINE):
                at = match.start() + len(match[0]) - len(match[0].lstrip())
                text = passage.text[match.start() : match.end()].strip()
                message = f"{quoted(text)} is what programs print for a date that was never entered"
                yield Remark(passage.locate(at), message, _HINT)


RULE = ReleaseRule("TXT025", "epoch-date", Severity.ERROR, find)
