r"""Words or list numbers of the text are not printed.

*What it finds*

Words of the body that Markdown drops, such as table cells beyond the header
row's columns, what stands in very deep lists and `[label]: address` where no
link uses the label; asterisks between digits that are taken for stress; and
items of a numbered list that are printed with another number than the one
typed.

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

from collections.abc import Iterator

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.patterns import pattern
from hrnk_press.rendering.numbers import renumbered
from hrnk_press.rendering.printed import Printed

_WORD = pattern(r"[^\W_]+")
# Letters and digits that are marks: a fence's language, the numbers of lists, entities of nothing visible.
_MARKS = pattern(
    r"(?:`{3,}|~{3,})[ \t]*(?:text|txt|plain|markdown|md|json|toml|yaml|xml|html|csv|sh|bash|python)?\b|(?<!\w)\d{1,9}[.)](?=\s|\Z)|&#?\w{1,32};"
)
_LONGEST_NUMBER = len("123456789.")
_TIMES = pattern(r"\d\*+(?=\d)")


def find(subject: Subject) -> Iterator[Remark]:
    """The first lost word of each line, links that nothing uses, and each item with another number."""
    body, form = subject.body, subject.body_words.form
    if form is None:
        return
    yield from _lost_words(body, form)
    for it in form.definitions:
        if not it.used:
            yield Remark(
                body.locate(it.start),
                f"{quoted(body.text[it.start : it.end])} defines a link that no text uses,"
                " and is not printed",
                "use its label in the text, [words][label], or delete the line",
            )
    times = list(_TIMES.finditer(body.text)) if "*" in body.marks else []
    if times and len(times) > len(_TIMES.findall(form.text)):
        yield Remark(
            body.locate(times[0].start() + 1),
            "an asterisk between digits is read as stress and is not printed",
            "write \\* or ×",
        )
    for item in renumbered(form.tokens):
        yield Remark(
            body.locate(form.lines[item.line]),
            f'the item "{item.typed}." is printed as {item.printed}',
            f"number the list without a gap, or write {item.typed}\\. as a paragraph",
        )


def _lost_words(body: Passage, form: Printed) -> Iterator[Remark]:
    line_end = 0
    for start, end in _unprinted(form, len(body.text)):
        gap = body.text[start:end]
        if gap.isspace():
            continue
        if _is_number_of_list(gap.strip()) or not any(map(str.isalnum, gap)):
            continue
        gap = _MARKS.sub(lambda it: " " * len(it[0]), gap)
        for word in _WORD.finditer(gap):
            at = start + word.start()
            if at >= line_end:
                yield Remark(
                    body.locate(at),
                    f"{quoted(word[0])} stands in the text and is not printed",
                    "a table's row has no more cells than its header, and lists are not very deep",
                )
                line_end = body.text.find("\n", at) % (len(body.text) + 1)


def _is_number_of_list(mark: str) -> bool:
    return mark[:-1].isdecimal() and len(mark) <= _LONGEST_NUMBER and mark.endswith((".", ")"))


def _unprinted(form: Printed, length: int) -> Iterator[tuple[int, int]]:
    """What of the source is neither printed nor part of a link."""
    known = [(it.start, it.end) for it in form.stretches]
    known += ((it.tail, it.end) for it in form.targets)
    known += ((it.start, it.end) for it in form.definitions)
    reached = 0
    for start, end in sorted(known):
        if start > reached:
            yield reached, start
        reached = max(reached, end)
    if reached < length:
        yield reached, length


RULE = ReleaseRule("TXT013", "words-not-printed", Severity.ERROR, find)
