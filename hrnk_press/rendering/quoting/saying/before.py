"""Who says a quotation, by the words before it in its own sentence."""

import re
from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.spans import MASK
from hrnk_press.rendering.quoting.naming.sentence_leads import leads_to_verb
from hrnk_press.rendering.quoting.saying.inversions import inverted
from hrnk_press.rendering.quoting.saying.leads import (
    COLON,
    goes_on_to_say,
    introduced_by,
    last_named,
    named_right_behind,
    opens_with,
)
from hrnk_press.rendering.quoting.saying.named_behind import first_named
from hrnk_press.rendering.quoting.saying.sources import last_source, source
from hrnk_press.rendering.quoting.saying.subjects import pronoun_at, subject
from hrnk_press.rendering.quoting.saying.voice import NOBODY, Stretch, Voice
from hrnk_press.rendering.quoting.saying.whose_words import whose_words
from hrnk_press.rendering.quoting.speech import ANNOUNCED, ATTRIBUTED_TO, verbs_in

_MOST_WORDS_BETWEEN = 20
_ASKED = pattern(r"\s*(?:Asked|Told)\s(?=by|if|whether|about|for|what|why|how|when|that)")
_ATTRIBUTED = pattern(
    r"\b(?:(?:[Ss]tatement|[Rr]emarks|[Cc]omments?)\s+(?:from|by|of)|[Aa]ttributable to)\b(?=[^\n]*:\s*\Z)"
    rf"|{ATTRIBUTED_TO}(?=[^\n:]*\.\s*\Z)"
)
# Whoever spoke goes on: "Und weiter:".
_AND_ON = pattern(
    r"\s*(?:Und weiter|Weiter|Und(?: ferner| schließlich)?|Et (?:de poursuivre|d[’']ajouter|de conclure|encore)|Y (?:añade|añadió|agrega|agregó|continuó|concluyó)|And (?:further|again)|And)\s*:\s*"
)
_FOR = pattern(r"\s*For\s(?=.*,\s*\Z)", re.DOTALL)
_CLAUSE = pattern(
    r"\b(?:while|whereas|and|but|während|und|aber|tandis que|alors que|mais|et|mientras(?: que)?|pero|y)\s"
)
# Abroad these have behind them what somebody has made, without a colon: "Ana Mora presenta «La noche»".
_SHOWS = pattern("presenta|zeigt|lanza|estrena|publica")


def said_before(stretch: Stretch, language: str) -> Voice | None:
    """Who says the quotation behind `stretch`; None where these words attribute nothing.

    `NOBODY` where they attribute it to somebody who is not named: "the ministry said".
    """
    text = stretch.text
    asked = _ASKED.match(text)
    verbs = list(verbs_in(text, language, asked.end() if asked else 0))
    if (told := _without_verb(stretch, verbs, language)) is not None:
        return told
    if not verbs:
        return introduced_by(stretch) or _for_somebody(stretch, language)
    first, verb = verbs[0], verbs[-1]
    if COLON.search(text) and _begins(text, first):
        opened = _right_behind(stretch, first, language)
        if opened.name or len(verbs) == 1:
            return _other_clause(stretch, verbs, language) or opened
    if len(text[verb.end() :].split()) > _MOST_WORDS_BETWEEN:
        return None
    abroad = not language.startswith("en")
    if abroad and _SHOWS.fullmatch(verb[0]) and not text[verb.end() :].strip():
        return NOBODY
    if _begins(text, verb):
        return _right_behind(stretch, verb, language)
    if language.startswith("de") and leads_to_verb(text, verb.start(), stretch.mentions):
        return inverted(stretch, verb, language) or _behind_verb(stretch, verb, language)
    return _beside_verb(stretch, verb, language)


def _without_verb(stretch: Stretch, verbs: Sequence[re.Match[str]], language: str) -> Voice | None:
    """Who is told to be the source of what follows, or whose statement or words it is."""
    text = stretch.text
    sourced = last_source(text, language)
    if sourced and (not verbs or sourced.start() > verbs[-1].start()):
        named = source(stretch, sourced.end(), language)
        if named.name or not verbs:  # else "Ada Lind rappelle pour sa part"
            return named
    if announced := ANNOUNCED.search(text):
        return subject(stretch, announced, language)
    if _AND_ON.fullmatch(text):
        return Voice(pronoun=True)
    if attributed := _ATTRIBUTED.search(text):
        return first_named(stretch, attributed.end(), language)
    return whose_words(stretch, len(verbs), english=language.startswith("en"))


def _for_somebody(stretch: Stretch, language: str) -> Voice | None:
    """For whom something is so: "For Ada Lind, head of the club, “it is …”"."""
    lead = _FOR.match(stretch.text) if language.startswith("en") else None
    voice = first_named(stretch, lead.end(), language) if lead else None
    return voice if voice and voice.name else None


def _begins(text: str, verb: re.Match[str]) -> bool:
    """Whether no word stands before that verb."""
    return not text[: verb.start()].strip(f" ,—–\n{MASK}")


def _right_behind(stretch: Stretch, verb: re.Match[str], language: str) -> Voice:
    """Who is the subject behind a verb that begins its sentence."""
    end = verb.end()
    return pronoun_at(stretch.text, end + 1, language) or first_named(stretch, end, language)


def _other_clause(stretch: Stretch, verbs: Sequence[re.Match[str]], language: str) -> Voice | None:
    """Who says what follows in a clause behind that of somebody else: "said Ada Lind, while Tom Roos added: “…”"."""
    if not _CLAUSE.search(stretch.text, verbs[0].end(), verbs[-1].start()):
        return None
    voice = subject(stretch, verbs[-1], language)
    return voice if voice and voice.name else None


def _beside_verb(stretch: Stretch, verb: re.Match[str], language: str) -> Voice | None:
    """Who is the subject of the verb that leads to the quotation: before it, else behind it, else where the sentence begins."""
    voice = goes_on_to_say(stretch, verb) or subject(stretch, verb, language)
    if voice is not None and (voice.name or voice.pronoun):
        return voice
    colon = stretch.text.rstrip().endswith(":")
    behind = last_named(stretch, verb) if colon else named_right_behind(stretch, verb)
    behind = behind or opens_with(stretch, verb, language)
    if behind is None and not language.startswith("en"):
        behind = inverted(stretch, verb, language)
    return behind or voice


def _behind_verb(stretch: Stretch, verb: re.Match[str], language: str) -> Voice:
    voice = last_named(stretch, verb) if COLON.search(stretch.text) else None
    return voice or first_named(stretch, verb.end(), language)
