"""Quotations that go on in the next paragraph, and sentences that go on with what somebody said."""

from collections.abc import Collection, Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.marks import Quoted
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.terms import Said

_ENDED = pattern(r"[.!?…][’'”\"]?\Z")


def whole(
    paragraphs: Sequence[Paragraph], at: int, span: Quoted, ended: Collection[int]
) -> tuple[str, int, Quoted]:
    """The words of a quotation that begins in that paragraph over all it runs through, the last of these, and its part in that.

    `ended`: the paragraphs whose last quotation ends there without a mark.
    """
    words = [span.words]
    while span is paragraphs[at].spans[-1] and continues(paragraphs, at, ended):
        at += 1
        span = paragraphs[at].spans[0]
        words.append(span.words)
    return "\n\n".join(words), at, span


def continues(paragraphs: Sequence[Paragraph], at: int, ended: Collection[int]) -> bool:
    """Whether the last quotation of a paragraph goes on in the next: its mark is repeated there."""
    spans = paragraphs[at].spans
    if not spans or spans[-1].closed or at + 1 == len(paragraphs) or at in ended:
        return False
    following = paragraphs[at + 1]
    if following.carried:
        return True
    first = first_place(following.text)
    return following.text[first : first + 1] == spans[-1].mark and bool(following.spans)


def is_anothers(paragraphs: Sequence[Paragraph], at: int, span: Quoted, said: Said) -> bool:
    """Whether another says what the next paragraph goes on with than who says these words: their closing mark is missing."""
    paragraph = paragraphs[at]
    if not (said.behind and said.voice and said.voice.name and goes_on(paragraph, span)):
        return False
    spoke = paragraph.voices[-1][1]
    others = spoke.name and said.voice.name not in (
        spoke.name,
        *(it.name for it in spoke.others),
    )
    return bool(others) and not (said.voice.pronoun or paragraphs[at + 1].carried)


def goes_on(paragraph: Paragraph, span: Quoted) -> bool:
    """Whether a quoted sentence stands right behind the sentence that says who spoke before, and ends the paragraph."""
    if not (paragraph.voices and span.words[:1].isupper() and _ENDED.search(span.words)):
        return False
    if any(map(str.isalnum, paragraph.text[span.end :])):
        return False  # "“Made in Zarga.” That is what the label says."
    begins = paragraph.start_of_sentence(span.start) == span.start
    return begins and paragraph.start_of_sentence(span.start - 1) <= paragraph.voices[-1][0].start


def first_place(text: str) -> int:
    """Where a paragraph begins, white space apart and marks of emphasis that stand there as they were typed."""
    return len(text) - len(text.lstrip().lstrip("*_").lstrip())
