"""A text stops in the middle.

*What it finds*

A paragraph of prose that ends without an end mark, a text that ends with a colon; a headline, a title or
another field that ends with a comma, an article, a conjunction or a possessive,
or with the beginning of a word that the text has in full.

*Why it matters*

Web sites and forms cut what is too long for their field, in mid-word and without
a sign. Copied back from there, half a sentence goes out as if it were whole.

*Example*

```
headline = "River Watch Asks the Assembly to Oppose the Return of Refug"
```

*How to mend*

Look up the whole text where it was written, and copy the rest. Where nothing is
missing, set the full stop.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.prose import (
    is_english,
    is_heading,
    is_list_item,
    is_quoted,
    paragraphs,
)
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_UNFINISHED_WORDS = """
a an and as because but nor of or than that the their which whose
"""
_UNFINISHED = frozenset(_UNFINISHED_WORDS.split())
_ENDINGS_WORDS = """
s es d ed r er ers or ors n en ing ings ly al ally y ies 's ’s s' s’
"""
_ENDINGS = frozenset(_ENDINGS_WORDS.split())
_FIELD_LIMIT = 60
_PROSE, _LONG_PROSE = 100, 220
_HINT = "look for the rest where the text was written"


def find(subject: Subject) -> Iterator[Remark]:
    """Every field and every paragraph that is not finished."""
    release, body = subject.release, subject.body_words
    signs_off = {release.addressee, release.salutation, release.close, *release.copies}
    for passage in subject.own_passages:
        if passage is body or passage.written.text == release.abstract:
            yield from _paragraphs(passage)
        elif is_english(subject) and passage.text not in signs_off:
            yield from _field(passage, body)


def _field(passage: Passage, body: Passage) -> Iterator[Remark]:
    text = passage.folded.rstrip()
    last = re.compile(r"(?<![^\W\d_])[^\W\d_]+(?:['’]s)?\Z").search(text, max(0, len(text) - 40))
    if text.endswith((",", " -", " –", " —", " &")):
        at, why = len(text) - 1, f"ends with {quoted(text[-1])}"
    elif last is None:
        return
    elif last[0] in _UNFINISHED or last[0].endswith(("'s", "’s")):
        at, why = last.start(), f"ends with {quoted(passage.text[last.start() : last.end()])}"
    elif len(text) >= _FIELD_LIMIT and (whole := _whole_word(last[0], body)):
        at, why = last.start(), f"ends with {quoted(last[0])}, and the text has {quoted(whole)}"
    else:
        return
    shown = quoted("… " + passage.text[max(0, at - 30) :].strip())
    yield Remark(passage.locate(at), f"{shown} {why}: the rest seems to be cut off", _HINT)


def _whole_word(beginning: str, body: Passage) -> str:
    """A word of the text that begins so; empty where the beginning is a word of its own."""
    if len(beginning) < 4 or beginning in body.known_letters:
        return ""
    words = (it for it in body.known_letters if it.startswith(beginning))
    return min((it for it in words if it[len(beginning) :] not in _ENDINGS), default="")


def _paragraphs(passage: Passage) -> Iterator[Remark]:
    spans = paragraphs(passage.text)
    for (start, end), following in zip_longest(spans, spans[1:]):
        words = passage.text[start:end]
        if following is None and len(words) >= _PROSE and words.endswith(":"):
            yield Remark(
                passage.locate(start + words.rfind(" ") + 1),
                "the text ends with a colon: what it announces seems to be cut off",
                _HINT,
            )
            continue
        if not _is_unfinished(words) or is_heading(passage, start) or is_list_item(passage, start):
            continue
        if is_quoted(passage, start) or (following and is_list_item(passage, following[0])):
            continue
        shown = quoted("… " + words[-40:].partition(" ")[2])
        yield Remark(
            passage.locate(start + words.rfind(" ") + 1),
            f"the paragraph ends in {shown}, without an end mark: the rest seems to be cut off",
            f"{_HINT}; set the full stop where nothing is missing",
        )


def _is_unfinished(words: str) -> bool:
    """Whether sentences in Latin letters end without a mark, and not with an address."""
    if len(words) < _PROSE or not (words[-1].isalpha() or words[-1] in ",-–—“"):
        return False
    last = words[words.rfind(" ") + 1 :]
    if (
        "\t" in words
        or any(it in last for it in "./@")
        or max(last.strip("–—“‘") or "a") > "\u0250"
    ):
        return False
    return len(words) >= _LONG_PROSE or bool(re.search(r"[.!?][”\"’)]* +[“\"A-Z]", words))


RULE = ReleaseRule("TXT033", "text-cut-off", Severity.WARNING, find)
