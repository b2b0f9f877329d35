r"""Words or list numbers of the text are not printed.

*What it finds*

Words of the body that Markdown drops, such as table cells beyond the header
row's columns and what stands in very deep lists, asterisks between digits that
are taken for stress, and items of a numbered list that are printed with
another number than the one typed.

*Why it matters*

Nothing tells the reader that words are missing, and a list of articles cited
as 3, 5 and 9 names others when it is printed as 3, 4 and 5. A list in which
every item has the same number is counted on purpose.

*Example*

```
3. Article three
5. Article five
```

*How to mend*

Give the table's header row as many cells as the widest row, set lists less
deep, and write a number that must stay with a backslash, `5\. Article five`,
as a paragraph of its own.
"""

import re
from collections import Counter
from collections.abc import Iterator

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_WORD = re.compile(r"[^\W_]+")
# What has words that are no text: addresses, a fence's language, the marks of lists, entities.
_UNSPOKEN = re.compile(
    r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|^[ \t>]*\[[^\[\]\n]{1,999}\]:[ \t]*<?(?:https?|mailto):.*$"
    r"|(?<=\])\[[^\[\]\n]{0,999}\]"
    r"|^[ \t>]*(?:```|~~~).*$|^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+|&#?\w{1,32};",
    re.MULTILINE | re.IGNORECASE,
)
_TIMES = re.compile(r"\d\*(?=\d)")
_NEAR = 2_000


def find(subject: Subject) -> Iterator[Remark]:
    """The first lost word of each line, and each item with another number."""
    from hrnk_press.rendering.body import plain_text_of
    from hrnk_press.rendering.numbers import renumbered

    text = subject.body.text
    line_before = -1
    for match in _lost(text):
        line = text.count("\n", 0, match.start())
        if line != line_before:
            yield Remark(
                subject.body.locate(match.start()),
                f"{quoted(match[0])} stands in the text and is not printed",
                "a table's row has no more cells than its header, and lists are not very deep",
            )
        line_before = line
    times = list(_TIMES.finditer(text))
    if times and len(times) > len(_TIMES.findall(plain_text_of(text))):
        yield Remark(
            subject.body.locate(times[0].start() + 1),
            "an asterisk between digits is read as stress and is not printed",
            "write \\* or ×",
        )
    starts = [0, *(it.end() for it in re.finditer("\n", text))]
    for item in renumbered(text):
        yield Remark(
            subject.body.locate(starts[item.line]),
            f'the item "{item.typed}." is printed as {item.printed}',
            f"number the list without a gap, or write {item.typed}\\. as a paragraph",
        )


def _lost(text: str) -> Iterator[re.Match[str]]:
    """The words of the source that are neither next in what is printed nor as often in it."""
    from hrnk_press.rendering.body import plain_text_of

    spoken = _UNSPOKEN.sub(lambda it: re.sub(r"[^\n]", " ", it[0]), text)
    words = list(_WORD.finditer(spoken))
    printed_words = _WORD.findall(plain_text_of(text))
    printed = "".join(printed_words)
    surplus = Counter(it[0] for it in words)
    surplus.subtract(printed_words)
    at = 0
    for word in words:
        if printed.startswith(word[0], at):
            at += len(word[0])
        elif surplus[word[0]] > 0:
            surplus[word[0]] -= 1
            yield word
        else:
            found = printed.find(word[0], at, at + _NEAR)
            at = found + len(word[0]) if found >= 0 else at


RULE = ReleaseRule("TXT013", "words-not-printed", Severity.ERROR, find)
