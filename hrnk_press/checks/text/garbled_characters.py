"""Characters were garbled on the way.

*What it finds*

Words whose letters were saved in one encoding and read in another, in everything
the release prints: its own text, the registry and the settings.

*Why it matters*

Names suffer first, since they have the accents. A person whose name is garbled
will not be found, and the reader takes the rest for no better.

*Example*

```
RÃ©union, donâ€™t, Hamgyo╠ćng
```

*How to mend*

Type the word anew. The message says what it may have been, where that can be
worked out.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

# Only what looks like it is asked of ftfy, whose tables take longer to load than all the rules to run.
_SUSPECT = "[\u00c2-\u00c5\u00c8-\u00cf\u00d0-\u00d9\u00e0-\u00ef][^\x00-\x7f\\w]|[\u00c2\u00c3][^\x00-\x7f]"
_SUSPECT += "|[\u2500-\u259f]\\w|\\w[\u2500-\u259f]|[\u00c3\u00c2] "

_LEADS = frozenset(map(chr, (*range(0xC2, 0xF0), *range(0x2500, 0x25A0))))


def find(subject: Subject) -> Iterator[Remark]:
    """Every garbled word."""
    for passage in subject.passages:
        if not passage.text.isascii() and not _LEADS.isdisjoint(passage.text):
            yield from _garbled(passage)


def _garbled(passage: Passage) -> Iterator[Remark]:
    reached = 0
    for match in re.finditer(_SUSPECT, passage.text):
        if match.start() < reached:
            continue
        word = re.compile(r"\S+").match(passage.text, _word_start(passage.text, match.start()))
        assert word is not None
        reached = word.end()
        if _is_bad(passage.text[word.start() : word.end() + 1]):
            meant = _mended(word[0])
            yield Remark(
                passage.locate(word.start()),
                f"{quoted(word[0])} is garbled" + (f": {quoted(meant)}?" if meant else ""),
                "type the word anew",
            )


def _word_start(text: str, at: int) -> int:
    while at and not text[at - 1].isspace():
        at -= 1
    return at


def _is_bad(words: str) -> bool:
    from ftfy.badness import is_bad

    return bool(is_bad(words))


def _mended(word: str) -> str:
    """What it may have been; empty where that cannot be worked out."""
    from ftfy import fix_encoding

    meant = str(fix_encoding(word))
    return "" if meant == word else meant


RULE = ReleaseRule("TXT034", "garbled-characters", Severity.ERROR, find)
