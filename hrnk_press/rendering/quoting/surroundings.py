"""What the paragraph before a quotation, or the list it stands in, makes of it."""

import re
from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.marks import Quoted
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.speech import ANNOUNCED, ATTRIBUTED_TO, verbs_in
from hrnk_press.rendering.quoting.terms import STOPPED

_LONGEST_LINE = 120
_LONGEST_LEAD = 160
_LONGEST_SENTENCE = 500
_HEADS_WORDS = pattern(
    r"\b(?:statements?|comments?|remarks|quotes?|quotations?|zitate?|stellungnahmen?|déclarations?|citations?|citas?|(?:note|message|words?|greeting) from|(?:Gruß|Wort|Nachricht)e? von|(?:mot|message) d[eu]|(?:mensaje|palabras) de|declaraci[óo]n(?:es)?)\b"
    r"|코멘트|인용|발언|논평|한마디",
    re.IGNORECASE,
)
_NO_END = r"[^.:;!?\n“”\"«»]"
_ANNOUNCING = pattern(
    rf"(?:{ATTRIBUTED_TO}{_NO_END}{{0,120}}\.\Z|(?:\b(?:the following|this) (?:\w+ )?(?:statement|remarks?|comments?|response|reaction)\b"
    rf"|\bfolgende[nrs]? (?:\w+ )?(?:Erklärung|Stellungnahme|Statement|Worte)\b|\b(?:déclaration|réaction|mots) suivante?s?\b"
    rf"|\bsiguientes? (?:declaraci[óo]n(?:es)?|comunicado|palabras)\b|(?:다음과 같(?:이|은)|이렇게|이같이|이처럼)\s){_NO_END}{{0,80}}[.:]\Z)"
)
_SAYS = pattern(r"\s(?:said|says|stated|commented|added)[,;]?\Z")
_CAPTION = pattern(
    r"[(\[](?:Fotos?|Bild|Photos?|Pictures?|Image|Credit|Crédit|Imagen)(?: \w+)?\s?:|©|\APhoto(?: credit)?\s?:|사진\s?[=:]",
    re.IGNORECASE,
)
_CLOSED = pattern(r"[.,;!?…。—–]|[’”\"»“)\]」』]\Z")

# What whole sentences have, and few titles, by language.
_IN_SENTENCES = {
    "de": r"ist|sind|hat|haben|wird|werden|muss|müssen|kann|können|wollen|brauch(?:t|en)|darf|dürfen|wir",
    "fr": r"est|sont|ont|avons|sommes|devons|faut|sera|peut|allons|nous|je",
    "es": r"es|son|está|están|hay|han?|hemos|tenemos|vamos|queremos|debemos|pueden?|será|necesitamos|somos|estamos",
}
_IS_SENTENCE = {
    language: pattern(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for language, words in _IN_SENTENCES.items()
}


def above(paragraphs: Sequence[Paragraph], at: int) -> int:
    """Which paragraph stands above that one, but for the caption of a picture; -1 for none."""
    at -= 1
    while (
        at > 0 and len(paragraphs[at].text) < _LONGEST_LEAD and _CAPTION.search(paragraphs[at].text)
    ):
        at -= 1
    return at


def is_introduced(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether the paragraph above ends in a colon or a verb of saying, or says that a statement follows."""
    if not at:
        return False
    text = paragraphs[above(paragraphs, at)].text.rstrip()
    said = text.endswith((":", "：")) or _SAYS.search(text[-_LONGEST_LEAD:]) is not None
    return said or _announces(text)


def announces(text: str) -> bool:
    """Whether the last sentence says that what follows is said: "Lind made the following comment on it."; or a heading does."""
    return _announces(text) or _heads_words(text.rstrip())


def _announces(text: str) -> bool:
    following = ANNOUNCED.search(text[-_LONGEST_SENTENCE:])
    return following is not None or _ANNOUNCING.search(text[-_LONGEST_LEAD:]) is not None


def _heads_words(line: str) -> bool:
    """Whether a line without a stop says that what stands below it is quoted: "Comment (Ada Lind)"."""
    heads = len(line) < _LONGEST_LINE and not _CLOSED.search(line.rstrip(")")[-2:])
    return heads and _HEADS_WORDS.search(line) is not None


def is_headed(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether the paragraph before is no sentence, as a heading is none."""
    lead = paragraphs[at - 1].text.rstrip() if at else ""
    if _heads_words(lead):
        return True
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
    behind = paragraph.text[closing.end :].lstrip()[:1] == "."
    sentence = _IS_SENTENCE.get(language[:2]) if behind else None
    whole = STOPPED.search(closing.words) or (sentence and sentence.search(closing.words))
    said = whole or any(verbs_in(lead, language))
    return not said and lead.endswith(":")
