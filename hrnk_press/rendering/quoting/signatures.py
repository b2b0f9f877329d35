"""Lines that only name somebody, below words that are quoted or above them."""

from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.voice import NOBODY, Voice, voice_of

_LONGEST_SIGNATURE = 160
_NEAR = 40
_DASHED = pattern(r"\s*[—–―]\s*(?=\S)|\s*--?\s+(?=\S)|\s*~\s*(?=\S)")
# What may stand before the name, a title, and behind it: nothing more, a stop, or what somebody is.
_TITLED = pattern(
    r"(?:[\W_]*(?:[A-ZÀ-Þ][\w.’'&/-]*|the|of|for|and|du|de|la|le|der|des|für|von|y|et|und))*[\s,]*"
)
_BEHIND = pattern(r"\s*(?:\Z|[,;:|(/\n—–-])")


def dash_of(text: str) -> int:
    """Where the words of a line that begins with a dash begin; 0 where none does."""
    found = _DASHED.match(text)
    return found.end() if found else 0


def is_name_line(paragraph: Paragraph) -> bool:
    """Whether a short paragraph is somebody's name, with a title and what that one is, and no more."""
    text = paragraph.text.strip()
    if paragraph.spans or not 0 < len(text) < _LONGEST_SIGNATURE or text[-1] in ".?!":
        return False
    return _names_first(paragraph, dash_of(paragraph.text))


def signature(paragraphs: Sequence[Paragraph], at: int) -> Voice | None:
    """Who is named in a line of its own at that place: behind a dash, or alone. None where that is no signature."""
    if at >= len(paragraphs):
        return None
    paragraph = paragraphs[at]
    dash = dash_of(paragraph.text)
    if is_name_line(paragraph) or (dash and not paragraph.spans and _names_first(paragraph, dash)):
        return voice_of(paragraph.mentions[0])
    short = len(paragraph.text) < _LONGEST_SIGNATURE and paragraph.text.rstrip()[-1:] not in ".:!?"
    return NOBODY if dash and short and not paragraph.spans else None


def _names_first(paragraph: Paragraph, start: int) -> bool:
    """Whether from `start` on a name stands first, but for a title."""
    named = paragraph.mentions
    if not named or named[0].start - start > _NEAR or named[0].possessive:
        return False
    before = paragraph.text[start : named[0].start]
    return bool(_TITLED.fullmatch(before) and _BEHIND.match(paragraph.text, named[0].end))
