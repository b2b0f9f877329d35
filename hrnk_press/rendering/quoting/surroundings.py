"""What the paragraph before a quotation, or the list it stands in, makes of it."""

from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marks import Quoted
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.speech import verbs_in
from hrnk_press.rendering.quoting.terms import STOPPED

_LONGEST_LINE = 120
_CLOSED = pattern(r"[.,;!?…。—–]|[’”\"»“)\]」』]\Z")


def is_introduced(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether the paragraph before ends in a colon."""
    return at > 0 and paragraphs[at - 1].text.rstrip().endswith((":", "："))


def is_headed(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether the paragraph before is no sentence, as a heading is none."""
    lead = paragraphs[at - 1].text.rstrip() if at else ""
    return 0 < len(lead) < _LONGEST_LINE and not _CLOSED.search(lead[-2:])


def is_answer(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether the paragraph before asks, in an interview, between two that are quoted."""
    if at < 2 or paragraphs[at - 1].spans:
        return False
    question = paragraphs[at - 1].text.rstrip()
    if len(question) >= _LONGEST_LINE or not question.endswith(("?", "？")):
        return False
    return not any(it.person for it in paragraphs[at - 1].mentions)


def is_lecture(paragraph: Paragraph, span: Quoted, closing: Quoted, language: str) -> bool:
    """Whether an item of a list has after a name and a colon what no stop ends: the title of a talk."""
    lead = paragraph.masked[: span.start].rstrip()
    said = STOPPED.search(closing.words) or any(verbs_in(lead, language))
    return not said and lead.endswith(":")
