"""Characters that nobody can see, and whether they stand inside a word."""

import re
from collections.abc import Iterator

from hrnk_press.checks.mends import mend_written
from hrnk_press.checks.rule import Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted

_INVISIBLE = "[\u00ad\u200b\u2060-\u2064\ufeff]+|(?<=[\x00-\u024f])[\u200c\u200d]+|[\u200c\u200d]+(?=[\x00-\u024f])"
_CHARACTERS = "\u00ad\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff"
# Thai to Burmese, and Khmer: words are written in a row, and a space without width parts them.
_UNSPACED = (("\u0e00", "\u109f"), ("\u1780", "\u17ff"))


def invisible(subject: Subject, *, in_words: bool) -> Iterator[Remark]:
    """Every run of such characters that stands inside a word, or every other."""
    if subject.release.source.isascii():
        return
    for passage in (it.written for it in subject.own_passages):
        text = passage.text
        if text.isascii() or not any(map(text.__contains__, _CHARACTERS)):
            continue
        for match in re.finditer(_INVISIBLE, text):
            start, end = match.span()
            beside = text[start - 1 : start], text[end : end + 1]
            if all(map(_is_part_of_word, beside)) is not in_words:
                continue
            before = text[max(0, start - 12) : start].split("\n")[-1]
            after = text[end : end + 12].split("\n")[0]
            yield Remark(
                passage.locate(start),
                f"{quoted(match[0])} in {quoted(before + match[0] + after)} cannot be seen",
                "delete it",
                mend_written(subject, passage, start, end, "", printed=start),
            )


def _is_part_of_word(char: str) -> bool:
    return char.isalnum() and not any(first <= char <= last for first, last in _UNSPACED)
