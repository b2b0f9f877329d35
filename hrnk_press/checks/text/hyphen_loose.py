"""A hyphen or dash has a space on one side only.

*What it finds*

"mon- itoring", "word-- word" and "word— word" outside quotations. Hyphens that
wait for a second word pass: "two- and three-year terms".

*Why it matters*

A hyphen left from the end of a printed line breaks a word in two, and a search
does not find it.

*Example*

```
The institute has been mon- itoring the river since 2019.
```

*How to mend*

Join the word, or set the space. `--fix` joins where the release has the joined
word elsewhere.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.mends import Mend, mend
from hrnk_press.checks.passage import Passage
from hrnk_press.checks.prose import is_quoted
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_LOOSE = r"(?<![\w-])([^\W\d_]{2,})(-|--|[–—])[ \n](?!\n)([^\W\d_]+)"
_BEFORE_SPACE = tuple(f"{sign}{space}" for sign in "-–—" for space in " \n")
_JOINTS_WORDS = """
and or to through nor but as und oder bis sowie et ou y e o a u
"""
_JOINTS = tuple(_JOINTS_WORDS.split())


def find(subject: Subject) -> Iterator[Remark]:
    """Every such hyphen."""
    for passage in subject.own_prose:
        if any(map(passage.text.__contains__, _BEFORE_SPACE)):
            for match in re.finditer(_LOOSE, passage.text):
                if match[3].lower() in _JOINTS or is_quoted(passage, match.start()):
                    continue
                yield Remark(
                    passage.locate(match.start()),
                    f"{quoted(' '.join(match[0].split()))}: a space on one side of the "
                    + ("hyphen" if match[2] == "-" else "dash"),
                    "join the two, or set the space on the other side",
                    _mend(subject, passage, match) if match[2] == "-" else None,
                )


def _mend(subject: Subject, passage: Passage, match: re.Match[str]) -> Mend | None:
    """The word in one, where exactly one of its forms stands elsewhere in the release."""
    forms = [f"{match[1]}{sign}{match[3]}" for sign in ("", "-")]
    words = set(re.findall(r"[\w-]+", " ".join(it.folded for it in subject.own_passages)))
    known = [it for it in forms if it.lower() in words]
    return mend(subject, passage, *match.span(), known[0]) if len(known) == 1 else None


RULE = ReleaseRule("TXT024", "hyphen-loose", Severity.WARNING, find)
