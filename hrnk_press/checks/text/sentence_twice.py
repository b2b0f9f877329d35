"""A sentence is printed twice in a row.

*What it finds*

The same sentence, of four words or more, twice in a row in one paragraph, with or
without a space between. Quotations and headings are left alone.

*Why it matters*

It is what pasting twice leaves behind, and the reader stumbles over it.

*Example*

```
The survey draws on 61 interviews. The survey draws on 61 interviews.
```

*How to mend*

Delete one of the two. Where they were meant, accept the finding with that reason.
"""

import re
from collections.abc import Iterator
from itertools import islice
from operator import eq

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.prose import is_heading, is_quoted, paragraphs
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_FEWEST = 4
_SHORTEST = 20
# What parts sentences: an end mark, or a capital right behind a figure, where a space was lost.
_PARTED = r"[.!?。](?:\s+|(?=[A-Z][a-z]))|(?<=\d)(?=[A-Z])|[.!?。]?\Z"


_OTHER_STOPS = frozenset("!?")


def find(subject: Subject) -> Iterator[Remark]:
    """Every sentence that stood right before."""
    for passage in subject.own_passages:
        if passage.form is not None and not _is_free(passage):
            for start, end in paragraphs(passage.text):
                if end - start > 2 * _SHORTEST and not is_heading(passage, start):
                    yield from _twice(passage, start, end)


def _is_free(passage: Passage) -> bool:
    """Whether certainly no sentence stands twice in a row: asked where a stop, a space and nothing else parts them."""
    text = passage.folded if passage.text.isascii() else passage.text.casefold()
    if len(text) != len(passage.text) or any(map(_parts_otherwise, passage.marks)):
        return False
    others = _OTHER_STOPS & passage.marks
    for mark in others:
        text = text.replace(mark, ".")
    if passage.has_loose_stop or (others and " ." in text):
        return False
    if passage.has_glued_capital and b".Aa" in passage.shape:
        return False
    if passage.has_digits and b"0A" in passage.shape:
        return False
    whole = text.strip(" ").removesuffix(".").replace(".\n\n", ". ")
    if "  " in whole:
        return False
    # Most paragraphs end with a stop, and are looked through as one.
    spans = paragraphs(passage.text) if "\n" in whole else ()
    every = (text[start:end].strip(" ").removesuffix(".") for start, end in spans)
    return not any(map(_repeats, every if spans else (whole,)))


def _repeats(words: str) -> bool:
    """Whether it holds a sentence twice in a row, or a line break."""
    sentences = words.split(". ")
    return "\n" in words or any(map(eq, sentences, islice(sentences, 1, None)))


def _parts_otherwise(mark: str) -> bool:
    return mark == "。" or mark.isspace() or (mark.isdecimal() and not mark.isascii())


def _twice(passage: Passage, start: int, end: int) -> Iterator[Remark]:
    text, before = passage.text[start:end], ""
    at = 0
    for match in re.finditer(_PARTED, text):
        words = " ".join(text[at : match.start()].casefold().split())
        long = len(words) >= _SHORTEST and len(words.split()) >= _FEWEST
        if long and words == before and not is_quoted(passage, start + at):
            yield Remark(
                passage.locate(start + at),
                f"{quoted(' '.join(text[at : match.start()].split()))} stands twice in a row",
                "delete one of the two",
            )
        before, at = words, match.end()


RULE = ReleaseRule("TXT048", "sentence-twice", Severity.WARNING, find)
