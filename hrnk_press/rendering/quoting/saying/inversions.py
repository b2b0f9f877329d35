"""Who speaks in clauses that begin with something else, in German, French and Spanish: "Dazu sagte Ada Lind", "Así lo dijo Ada Lind"."""

import re

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.saying.leads import TITLES_BEFORE, is_thanked
from hrnk_press.rendering.quoting.saying.named_behind import first_named, joined_after
from hrnk_press.rendering.quoting.saying.voice import Stretch, Voice, together, voice_of
from hrnk_press.rendering.quoting.speech import pronoun_pattern, speech_of, verbs_in

_TITLES = pattern(
    r"(?:(?:[Dd]er|[Dd]ie)\s+)?(?:(?!(?:über|unter|von|hinter|wegen|gegen|neben|zum|vom|beim)\s)[a-zäöüß]+[erns]\s+){0,2}"
)
# When, where or how, before a verb whose subject is left out.
_ADVERBIAL = pattern(
    r"\s*(?:Durante|En|Tras|Además|Asimismo|Así|Por|Al|Sobre|Finalmente|También|Del mismo modo|Igualmente|De esta (?:forma|manera)"
    r"|De este modo|Respecto|Ante|Desde|Junto|Con|A (?:este|ese)|No obstante|Sin embargo|Y|Pero|Para|De ahí|Luego|Después|Por último)\b[^.;:\0]{0,160}?,?\s+"
)
# What points back to the words before: "Das sagte", "Así lo dijo", "C’est ce qu’a déclaré", "Con estas palabras".
_BACK = pattern(
    r"\s*(?:Das|Dies|So|Darauf|Davon|Damit|Mit diesen Worten|C[’']est (?:ce qu[’'e]|en ces (?:termes|mots) qu[’'e]|ainsi qu[’'e])\s?"
    r"|Ainsi|Voilà ce qu[’'e]\s?|Así(?:\s+l[oa]s?|\s+de\s\w+)?|Es[ta]o|Con est[oa]s (?:palabras|declaraciones)|De (?:esta|este) (?:forma|manera|modo)(?:,)?(?:\s+lo)?)\s*"
)
_VERB = pattern(r"\A[a-zà-ÿ]+\s+")
_WITH_WORDS = pattern(r"\s*(?:Con est[oa]s|Mit diesen|C[’']est en ces)")


def inverted(stretch: Stretch, verb: re.Match[str], language: str) -> Voice | None:
    """Who is named right behind a verb, or left out behind when or where it was; None where that is not plain."""
    text = stretch.text
    between = re.compile(rf"(?:\s+(?:{speech_of(language).between})(?!\w))*\s+")
    begun = between.match(text, verb.end())
    at = begun.end() if begun else verb.end()
    if pronoun := pronoun_pattern(language).match(text, at):
        return Voice(name=pronoun[0], pronoun=True)
    named = next((it for it in stretch.mentions if it.start >= verb.end()), None)
    if named and language.startswith("de") and named.sure and not named.possessive:
        titles = text[at : named.start]
        if is_thanked(text, verb):
            return None
        behind = TITLES_BEFORE.fullmatch(_TITLES.sub("", titles, count=1))
        row = [named, *joined_after(stretch, named, language)]
        return together(row) if behind else None
    if not speech_of(language).unnamed:
        return None
    adverbial = _ADVERBIAL.fullmatch(_without_between(text[: verb.start()], language))
    named_before = any(it.end <= verb.start() for it in stretch.mentions)
    return Voice(pronoun=True) if adverbial and not named_before else None


def points_back(stretch: Stretch, language: str) -> Voice | None:
    """Who is named in a sentence that points back to the words before it: "Das sagte Ada Lind heute."."""
    back = _BACK.match(stretch.text)
    if language.startswith("en") or back is None:
        return None
    verb = next(verbs_in(stretch.text, language, back.end()), None)
    lead = stretch.text[back.end() : verb.start()] if verb else ""
    if verb and not _without_between(f" {lead}", language).strip():
        voice = first_named(stretch, verb.end(), language)
        return voice if voice.name else None
    first = next(iter(stretch.mentions), None)
    if first is None or first.possessive or not _WITH_WORDS.match(stretch.text):
        return None
    titles = stretch.text[back.end() : first.start].lstrip(" ,")
    return voice_of(first) if TITLES_BEFORE.fullmatch(_VERB.sub("", titles)) else None


def _without_between(lead: str, language: str) -> str:
    """What stands before a verb, without the words that may stand between it and a subject."""
    between = re.compile(rf"(?:(?<=\s)(?:{speech_of(language).between})\s*)+\Z")
    return between.sub("", lead)
