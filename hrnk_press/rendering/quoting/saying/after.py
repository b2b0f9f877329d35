"""Who says a quotation, by the words behind it in its own sentence."""

import re

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.saying.any_verb import beside_comma
from hrnk_press.rendering.quoting.saying.named_behind import first_named
from hrnk_press.rendering.quoting.saying.sources import source, source_at_begin
from hrnk_press.rendering.quoting.saying.subjects import pronoun_at, subject
from hrnk_press.rendering.quoting.saying.unnamed import is_unnamed
from hrnk_press.rendering.quoting.saying.voice import NOBODY, Stretch, Voice
from hrnk_press.rendering.quoting.signatures import named_below
from hrnk_press.rendering.quoting.speech import speech_of, verbs_in

_MOST_WORDS_LEADING = 8
# Behind a quotation another clause: "mientras que Ada Lind ha lamentado que".
_OTHER_CLAUSE = pattern(
    r"[\s,]*(?:mientras|pero|aunque|en tanto que|tandis que|alors que|mais|während|aber|doch|wobei|wohingegen)\s"
)
_DASH = pattern(r"\s*[—–]\s*|\s+--?(?:\s+|(?=[A-ZÀ-Þ]))")
# Behind a dash, before whose words they are: "— citation de |Ada Lind".
_WORDS_OF = pattern(
    r"(?:(?:citation|cita)\s(?:de\s|d[’'])|Zitat\svon\s|quot(?:e|ation)\sby\s)",
    re.IGNORECASE,
)
_BRACKET = pattern(r"\s*\(\s*")
# What another tells that somebody said: "Ada Lind recalls her brother Tom Roos telling her"; no "Ada Lind said, who recalls".
_HEARD = pattern(
    r"[\s,]*(?P<whose>\w[^.;:,\0]{0,80}?)\s(?:recall(?:s|ed)|remember(?:s|ed)|heard|quote[sd])\s(?P<who>[^.;:,\0]{1,80}?)"
    r"\s(?:saying|shouting|replying|(?:telling|asking|warning)(?:\s(?:him|her|them|us|me|[A-Z]\w+))?)\s*(?:\.|\Z)"
)
_AS_WELL = pattern(r"(?<!\w)(?:as|who|while|when|that|which|after|before|and)\s")
# Between a verb and the pronoun behind it: "a-t-elle dit".
_HYPHEN = pattern(r"[\s-]*(?:t-)?")
# Between a verb and its subject: "ha dicho, emocionada, Ada Lind".
_ASIDE = pattern(r",[^,.;\0]{1,80},\s+(?:[a-záéíóúñ]+\s+){0,2}")
_HAVE = pattern(r"\bhan\s+\Z")
# Behind a Spanish verb nothing but when, where, to whom or how: "dijo al término de la reunión"; no "dijo en Zarga el ministro".
_ARTICLES = r"(?:el|la|los|las|un|una|unos|unas|su|sus|este|esta|ese|esa)"
_WHERE = (
    rf"(?:\s(?:al?|en|durante|tras|ante|con|sobre|desde|por|para|de|del|entre|hacia|contra)\s(?:{_ARTICLES}\s)?[\w’'-]+(?:\s(?!{_ARTICLES}\s)[\w’'-]+)?"
    r"|\s(?:hoy|ayer|luego|después|además|también|(?:muy |visiblemente )?[a-záéíóúñ]{2,}(?:ad|id)[oa]|orgullos[oa]|satisfech[oa]|feliz|content[oa]|entre (?:lágrimas|risas|sollozos)))"
)
_NO_SUBJECT = pattern(rf"(?:{_WHERE}){{0,8}}\s*(?:[.;,]|\Z|que\b)")
# Whoever stands behind it is who listens: "told |Ada Lind".
_TOLD = ("tell", "tells", "told")
_SOMEBODY_IN_GERMAN = pattern(
    r"\s+eine?\s(?:[a-zäöüß]+e[rs]?\s)?(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)\s[A-ZÄÖÜ]"
)
# "One former rower who had met |Ada Lind".
_SOMEBODY_WHO = pattern(r"(?:an?|one|another|the)\s(?:[a-z-]+\s){1,4}who\s[^,;:\0]+")
_RIGHT_BEFORE_NAME = pattern(r"(?:,|\b(?:as|named|called))\s(?:[A-ZÀ-Þ][\w.’-]*\s){0,4}\Z")


def said_after(stretch: Stretch, language: str, *, behind_comma: bool = False) -> Voice | None:
    """Who says the quotation before `stretch`; None where these words attribute nothing.

    `NOBODY` where they attribute it to somebody who is not named: "the ministry said". `behind_comma`: a comma stands
    between them, so that a verb of any kind says that somebody speaks: "Ada Lind laughed".
    """
    text = stretch.text
    if not language.startswith("en") and _OTHER_CLAUSE.match(text):
        return None
    if sourced := source_at_begin(text, language):
        return source(stretch, sourced.end(), language)
    verb = next(verbs_in(text, language), None)
    if verb is None and (dash := _DASH.match(text)):
        words = _WORDS_OF.match(text, dash.end())
        start = words.end() if words else dash.end()
        return first_named(stretch, start, language) if stretch.mentions else None
    if (below := named_below(stretch)) is not None:
        return below
    bracket = _BRACKET.match(text)
    if bracket and any(it.start == bracket.end() and not it.possessive for it in stretch.mentions):
        return first_named(stretch, bracket.end(), language)
    if heard := _heard(text, language):
        return first_named(stretch, heard.start("who"), language)
    if verb is None:
        return beside_comma(stretch, language) if behind_comma else None
    lead = text[: verb.start()].strip(" ,–—\n")
    if re.fullmatch(rf"(?:(?:{speech_of(language).between})\s*)*", lead, re.IGNORECASE):
        return _behind_verb(stretch, verb, language)
    unnamed = is_unnamed(stretch, "", language) or _SOMEBODY_WHO.fullmatch(lead)
    if unnamed and not _is_called(stretch, verb):
        return NOBODY
    voice = subject(stretch, verb, language)
    if behind_comma and (voice is None or not (voice.name or voice.pronoun)):
        voice = beside_comma(stretch, language) or voice
    if voice is None or (not voice.name and len(lead.split()) > _MOST_WORDS_LEADING):
        return None
    return voice


def _heard(text: str, language: str) -> re.Match[str] | None:
    """Where a clause right behind a quotation says that somebody heard another say it."""
    heard = _HEARD.match(text)
    none = heard and (_AS_WELL.search(heard["whose"]) or any(verbs_in(heard["whose"], language)))
    return None if none else heard


def _behind_verb(stretch: Stretch, verb: re.Match[str], language: str) -> Voice:
    """Who is the subject behind a verb that stands right behind the quotation, or left out there."""
    text, end = stretch.text, verb.end()
    if speech_of(language).unnamed and _lacks_subject(stretch, end):
        several = verb[0].endswith("n") or _HAVE.search(text, 0, verb.start())
        return NOBODY if several else Voice(pronoun=True)
    hyphen = _HYPHEN.match(text, end)
    if (meant := pronoun_at(text, hyphen.end() if hyphen else end, language)) is not None:
        return meant
    listens = verb[0] in _TOLD or _is_told(text, end)
    return NOBODY if listens else first_named(stretch, end, language)


def _lacks_subject(stretch: Stretch, start: int) -> bool:
    """Whether behind a Spanish verb that ends at `start` nobody is named as who says it."""
    where = _NO_SUBJECT.match(stretch.text, start)
    if where is None or any(start <= it.start < where.end() for it in stretch.mentions):
        return False
    aside = _ASIDE.match(stretch.text, start)
    return aside is None or not any(it.start == aside.end() for it in stretch.mentions)


def _is_told(text: str, start: int) -> bool:
    """Whether a German clause goes on there with somebody without a name, so that whoever is named listens."""
    found = _SOMEBODY_IN_GERMAN.match(text, start)
    return found is not None and not is_given(found["noun"])


def _is_called(stretch: Stretch, verb: re.Match[str]) -> bool:
    """Whether a name right before that verb is the one's who says it: "one of them, |Ada Lind, said", "who is known as |Ada Lind said"."""
    text = stretch.text
    named = (it for it in stretch.mentions if it.end <= verb.start() and not it.possessive)
    return any(
        _RIGHT_BEFORE_NAME.search(text, 0, it.start) and not text[it.end : verb.start()].strip(" ,")
        for it in named
    )
