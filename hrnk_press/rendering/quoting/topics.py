"""Whom a paragraph is about, so that a pronoun behind it means that one: the only subject of its sentences."""

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.spans import MASK
from hrnk_press.rendering.quoting.naming.governed import GOVERNED
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.saying.after import said_after
from hrnk_press.rendering.quoting.saying.voice import Voice, voice_of
from hrnk_press.rendering.quoting.speech import pronoun_pattern, verbs_in

# Before the subject: no verb, nobody's company.
_LEADS = pattern(
    r"(?!.*\b(?:ont|est|sont|était|avait|sera|ha|han|es|son|fue|era|había|será|hat|haben|ist|sind|war|wurde|wird|hatte"
    r"|avec|par|mit|von|con|por|junto|que|qui|dass|d[’'])(?!\w))[^;:.\0]{0,120}"
)
_BY = pattern(r"(?<!\w)(?:de|du|des|del|di|d[’']|à|au|al|für|pour|para|chez|bei|an|in|en)\s*\Z")
# Behind it: what that one is, and what that one does.
_DOES = pattern(
    r"(?:\s*\([^()]*\))?(?:\s*,[^.;:\0]{1,160}?,|,)?\s+(?!(?:de|du|des|del|et|y|e|und|ou|oder|pour|par|avec|dans|en|à|au|aux|sur"
    r"|para|por|con|al|sobre|que|von|vom|mit|für|bei|im|in|am|auf|zum|zur|als|wie|como|comme)\b)[a-zà-ÿ]"
)
_MOST_WORDS_LEADING = 10
_WITH = pattern(r"(?<!\w)(?:con|avec|mit)\s+(?:[A-ZÀ-Þ][\w-]*\s+){0,3}\Z")


def topic_of(paragraph: Paragraph, end: int, language: str) -> Voice | None:
    """The only one who is the subject of a sentence up to `end`; None where nobody is, or several are."""
    starts = paragraph.sentences_until(end)
    subjects = [
        it
        for start, stop in zip(starts, [*starts[1:], end], strict=True)
        if (it := _subject(paragraph, start, stop, language))
    ]
    return voice_of(subjects[0]) if len({it.key for it in subjects}) == 1 else None


def sentence_subject(paragraph: Paragraph, end: int) -> Voice | None:
    """Who is named first in the sentence that goes on at `end`, and not as somebody's company or by whom it was done."""
    stretch = paragraph.before(end)
    named = next((it for it in stretch.mentions if it.sure), None)
    if named is None or named.possessive or GOVERNED.search(stretch.text, 0, named.start):
        return None
    lead = stretch.text[: named.start].split()
    return voice_of(named) if len(lead) < _MOST_WORDS_LEADING else None


def told_before(paragraph: Paragraph, start: int, language: str) -> Voice | None:
    """Who says at its end what the sentence before `start` tells, so that the words there go on: "…, erzählt Ada Lind."."""
    stretch = paragraph.before(max(start - 1, 0))
    comma = stretch.text.rfind(",")
    verb = next(verbs_in(stretch.text, language, comma + 1), None)
    if comma < 0 or verb is None or stretch.text[comma + 1 : verb.start()].strip():
        return None
    begin = paragraph.start_of_sentence(max(start - 1, 0)) + comma
    return said_after(paragraph.stretch(begin, start), language)


def goes_on(paragraph: Paragraph, start: int, language: str) -> Voice | None:
    """Whom the paragraph up to `start` is about, where the sentence right before means that one by a pronoun."""
    text = paragraph.before(max(start - 1, 0)).text
    if MASK in text or not pronoun_pattern(language).search(text):
        return None
    return topic_of(paragraph, start, language)


def _subject(paragraph: Paragraph, start: int, stop: int, language: str) -> Mention | None:
    stretch = paragraph.stretch(start, stop)
    named = next((it for it in stretch.mentions if it.sure), None)
    if named is None or named.possessive or not _DOES.match(stretch.text, named.end):
        return None
    lead = stretch.text[: named.start]
    led = _LEADS.fullmatch(lead.lstrip()) and not _BY.search(lead)
    if any(_WITH.search(stretch.text, named.end, it.start) for it in stretch.mentions):
        return None  # "Ada Lind spoke with Tom Roos": either may go on
    return named if led and not any(verbs_in(lead, language)) else None
