"""Lines that only name somebody, below words that are quoted or above them."""

import re
from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.spans import MASK
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.titles import is_title
from hrnk_press.rendering.quoting.paragraph import SENTENCE_END, Paragraph
from hrnk_press.rendering.quoting.saying.rows import row_of
from hrnk_press.rendering.quoting.saying.voice import NOBODY, Stretch, Voice, together, voice_of
from hrnk_press.rendering.quoting.speech import ANNOUNCED

BULLETS = "•▪●■·"
_LONGEST_SIGNATURE = 160
_MOST_HONOURED = 20
# Words of others, of the one above them, and that one's own.
_OF_THEM = pattern(r"\W*(?:[Ss]he|[Hh]e|[Hh]er|[Hh]is)\b")
_OWN = pattern(r"\W*(?:I|We|My|Our|It is|It’s|Thank)\b")
_HONOURS = pattern(
    r"\b(?:winners?|winning|memory|memoriam|prizes?|awards?|awarded|honou?r(?:s|ed|ing|ees?)?|obituar(?:y|ies)|tributes?|laureates?|best (?:book|film|play|song)s?)\b",
    re.IGNORECASE,
)
_NEAR = 40
_DASHED = pattern(r"\s*(?:[•▪●■·]\s*)?(?:[—–―]\s*(?=\S)|\s*--?\s+(?=\S)|\s*~\s*(?=\S))")
# What may stand before the name, a title, and behind it: nothing more, a stop, or what somebody is.
_TITLED = pattern(
    r"(?:[\W_]*(?<![\w.’'&/-])(?:[A-ZÀ-Þ][\w.’'&/-]*|[가-힣]+|the|of|for|and|du|de|la|le|der|des|für|von|y|et|und))*[\s,(]*"
)
_KOREAN_TITLE = r"(?<=[가-힣])(?:\s[가-힣A-Za-z0-9·()]+(?<![은는을를다요])){1,6}"
_BEHIND = pattern(rf"\s*\)?\s*(?:\Z|[,;:|(/\n—–-]|{_KOREAN_TITLE}\s*\Z)")
# Lines that a page has run together: "Ada Lind |Director, Zarga Rowing".
_TITLE_BEHIND = pattern(r" (?P<title>[A-ZÀ-Þ][\w-]+)(?:,| of | for | at |\Z)")
_SAID_LINE = pattern(r"\s*(?:said|says|added|adds|explained|explains|commented|noted|stated)\s+")
# Behind what is cut short a stop ends nothing: "Ada Lind, Lind Inc.".
_SHORT = r"(?:(?<=\b[A-Za-z])|(?<=\b(?:Co|Jr|Sr|St))|(?<=\b(?:Inc|Ltd))|(?<=\b(?:Corp|Bros)))\."
_IN_LINE = rf"(?:[^\n.:]|{_SHORT})"
_SENTENCE = pattern(rf"[?!]\Z|(?!{_SHORT})\.\Z")
_NEXT_LINE = pattern(r"[ \t]*\n")
_ALONE = pattern(
    rf"(?:\s*\([^()\n]*\))?[ \t]*(?:[,|–—-]{_IN_LINE}{{1,140}}|{_KOREAN_TITLE})?(?:\n|\Z)"
)
_NAME_LINE = pattern(
    rf"\s*(?:[A-ZÀ-Þ][\w.’'&/-]*\s+){{0,5}}\0{{2,}}(?:\s*\([^()\n]*\))?(?:\s*[,|–—-](?:[^\n\0.]|{_SHORT}){{1,140}})?\s*\n\s*\Z"
)
_LONGEST_TAIL = 200
_DASHED_END = pattern(
    r"[.!?…][”\"»’']?\s+(?P<dash>[—–―]\s?|--?\s)(?:[^.!?…—–\n“\"«„]|\b[A-Z][a-z]{0,3}\.)+\.?\Z"
)


def dash_of(text: str) -> int:
    """Where the words of a line that begins with a dash begin; 0 where none does."""
    found = _DASHED.match(text)
    return found.end() if found else 0


def is_name_line(paragraph: Paragraph) -> bool:
    """Whether a short paragraph is somebody's name, with a title and what that one is, and no more."""
    text = paragraph.text.strip()
    if paragraph.spans or not 0 < len(text) < _LONGEST_SIGNATURE or _SENTENCE.search(text):
        return False
    return not ANNOUNCED.search(text) and _names_first(paragraph, dash_of(paragraph.text))


def name_above(paragraphs: Sequence[Paragraph], at: int) -> int:
    """Which line above that paragraph is somebody's name, the line between them being what that one is; -1 for none."""
    if at < 1:
        return -1
    if at > 1 and _is_title_line(paragraphs[at - 1]) and is_name_line(paragraphs[at - 2]):
        return at - 2
    return at - 1 if is_name_line(paragraphs[at - 1]) else -1


def is_honoured(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether that paragraph rather speaks of whoever is named above it: a winner, one of the dead."""
    spans = paragraphs[at].spans
    words = spans[0].words if spans else paragraphs[at].text
    if _OF_THEM.match(words):
        return True
    if _OWN.match(words):
        return False
    for _ in range(_MOST_HONOURED):
        line = name_above(paragraphs, at)
        if line < 1:
            return False
        at = line - 1
        text = paragraphs[at].text
        if not is_quoted_whole(paragraphs[at]):
            return len(text) < _LONGEST_SIGNATURE and _HONOURS.search(text) is not None
    return False


def _is_title_line(paragraph: Paragraph) -> bool:
    """Whether a short paragraph begins with a title and names nobody: "Director, Zarga Rowing"."""
    text = paragraph.text.strip()
    if paragraph.spans or not 0 < len(text) < _LONGEST_SIGNATURE or _SENTENCE.search(text):
        return False
    return is_title(text.split()[0].strip(",")) and not any(it.sure for it in paragraph.mentions)


def is_quoted_whole(paragraph: Paragraph) -> bool:
    """Whether a paragraph is nothing but quoted."""
    if paragraph.block:
        return True
    return bool(paragraph.spans) and not paragraph.masked.strip(f"{MASK} \n.{BULLETS}")


def signature(paragraphs: Sequence[Paragraph], at: int) -> Voice | None:
    """Who is named in a line of its own at that place: behind a dash, or alone. None where that is no signature."""
    if at >= len(paragraphs):
        return None
    paragraph = paragraphs[at]
    if said := said_by(paragraph):
        return said
    dash = dash_of(paragraph.text)
    if is_name_line(paragraph) or (dash and not paragraph.spans and _names_first(paragraph, dash)):
        return together(_row(paragraph))
    text = paragraph.text.rstrip()
    short = len(text) < _LONGEST_SIGNATURE and not (text.endswith(":") or _SENTENCE.search(text))
    return NOBODY if dash and short and not paragraph.spans else None


def said_by(paragraph: Paragraph) -> Voice | None:
    """Whoever is named right behind a verb of saying that a paragraph begins with in small letters: "said Ada Lind."."""
    verb = _SAID_LINE.match(paragraph.text)
    named = paragraph.mentions[0] if verb and paragraph.mentions else None
    if verb is None or named is None or named.possessive:
        return None
    return voice_of(named) if _TITLED.fullmatch(paragraph.masked, verb.end(), named.start) else None


def _names_first(paragraph: Paragraph, start: int) -> bool:
    """Whether from `start` on a name stands first, but for a title."""
    named = paragraph.mentions
    if not named or named[0].start - start > _NEAR or named[0].possessive:
        return False
    before = paragraph.text[start : named[0].start]
    end = _row(paragraph)[-1].end
    title = _TITLE_BEHIND.match(paragraph.text, end)
    ends = _BEHIND.match(paragraph.text, end) or (title and is_title(title["title"]))
    return bool(_TITLED.fullmatch(before) and ends)


def _row(paragraph: Paragraph) -> list[Mention]:
    """Whoever is named first in that line, and those who are joined to that one."""
    first = paragraph.mentions[0]
    return [first, *row_of(Stretch(paragraph.text, paragraph.mentions), first)]


def named_below(stretch: Stretch) -> Voice | None:
    """Whoever is named in the line right below, with a title or without, and no more than that."""
    named = stretch.mentions[0] if stretch.mentions else None
    if named is None or named.possessive or not _NEXT_LINE.match(stretch.text):
        return None
    return named_in_line(stretch)


def named_in_line(stretch: Stretch) -> Voice | None:
    """Whoever a line names that says no more than that and what that one is."""
    named = stretch.mentions[0] if stretch.mentions else None
    if named is None or named.possessive:
        return None
    before = stretch.text[: named.start].lstrip()
    row = [named, *row_of(stretch, named)]
    alone = _ALONE.match(stretch.text, row[-1].end)
    if alone and alone.end() == len(stretch.text) and stretch.text.rstrip().endswith((",", ":")):
        return None  # what follows is said by those
    return together(row) if alone and _TITLED.fullmatch(before) else None


def named_above(stretch: Stretch) -> Voice | None:
    """Whoever is named in the line right above, with a title or without, and no more than that."""
    named = stretch.mentions[0]
    name = MASK * (named.end - named.start)
    line = f"{stretch.text[: named.start]}{name}{stretch.text[named.end :]}"
    return voice_of(named) if MASK not in stretch.text and _NAME_LINE.fullmatch(line) else None


def signed_end(paragraph: Paragraph) -> tuple[str, Voice | None]:
    """The text of a paragraph, without the line at its end that begins with a dash, or is a name, and who that line
    names.
    """
    text = paragraph.text
    head, _, tail = text.rpartition("\n")
    if head and dash_of(tail):
        named = [it for it in paragraph.mentions if it.start > len(head)]
        return head, voice_of(named[0]) if named else NOBODY
    if dashed := _dashed_end(text):
        named = [it for it in paragraph.mentions if it.start >= dashed]
        return text[:dashed].rstrip(), voice_of(named[0]) if named else NOBODY
    ends = [it.end() for it in SENTENCE_END.finditer(text)]
    start = ends[-1] if ends else len(head)
    line = paragraph.stretch(start, len(text))
    signed = named_in_line(line) if start and text[-1:] not in ".!?" else None
    return (text[:start].rstrip(), signed) if signed else (text, None)


def _dashed_end(text: str) -> int:
    """Where behind the last sentence a dash begins with what ends the text; 0 where none does."""
    found = _DASHED_END.search(text, max(len(text) - _LONGEST_TAIL, 0))
    return found.start("dash") if found else 0
