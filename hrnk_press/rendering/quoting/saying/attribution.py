"""Who says a quotation, by the words before and after it in its own sentence."""

import re
from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.spans import MASK
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.sentence_leads import leads_to_verb
from hrnk_press.rendering.quoting.naming.titles import is_title
from hrnk_press.rendering.quoting.saying.inversions import inverted
from hrnk_press.rendering.quoting.saying.leads import (
    COLON,
    TITLES_BEFORE,
    goes_on_to_say,
    introduced_by,
    last_named,
    named_right_behind,
    opens_with,
)
from hrnk_press.rendering.quoting.saying.offices import holder
from hrnk_press.rendering.quoting.saying.subjects import (
    first_named,
    joined_after,
    pronoun_at,
    subject,
)
from hrnk_press.rendering.quoting.saying.unnamed import is_unnamed
from hrnk_press.rendering.quoting.saying.voice import NOBODY, Stretch, Voice, together, voice_of
from hrnk_press.rendering.quoting.signatures import named_below
from hrnk_press.rendering.quoting.speech import (
    ANNOUNCED,
    ATTRIBUTED_TO,
    pronoun_pattern,
    speech_of,
    verbs_in,
)

_MOST_WORDS_BETWEEN = 20
_MOST_WORDS_LEADING = 8
_PERSON = 2
_ATTRIBUTED = pattern(
    r"\b(?:(?:[Ss]tatement|[Rr]emarks|[Cc]omments?)\s+(?:from|by|of)|[Aa]ttributable to)\b(?=[^\n]*:\s*\Z)"
    rf"|{ATTRIBUTED_TO}(?=[^\n:]*\.\s*\Z)"
)
_ANY_VERB = pattern(
    r"(?:\s*,[^,]{1,120},)?\s+(?:\w+ly\s+)?(?:(?!need|indeed|hundred|this|his|its|as|is|was|has|plus)[a-zà-ÿ]{2,}(?:ed|s)|began|went|broke|let|put|cut)\b"
)
_VERB_AND_TITLES = pattern(
    r"(?P<verb>(?![a-z]{3,}ing\s)[a-zà-ÿ’'-]+)\s+(?:(?:in|out|up|on|off)\s+)?(?P<what>(?:[a-zà-ÿ’'-]+\s+){0,3})(?P<titles>(?:[A-ZÀ-Þ][\w.’'&/-]*,?\s+(?:[a-z-]+\s+){0,3}){0,10})"
)
_IN_TITLES = ("of", "for", "and", "the")
# What is no verb, but begins a clause of somebody without a name.
_SOMEBODY = pattern(
    r"(?:an?|the|one|some|many|most|all|every|another|other|several|both|former|no|his|her|their|my|our|its|this|somebody|someone|everybody|everyone|nobody|people"
    r"|ein[es]?|eine[rs]?|der|die|das|une?|l[aeo]s?|des|los|un[ao]?s?|el)",
    re.IGNORECASE,
)
_NO_VERB = pattern(
    r"\b(?:and|or|but|while|with|as|for|from|of|to|by|at|in|on|when|which|that|who|where|than|like|und|oder|aber|mit"
    r"|von|wie|dass|für|bei|et|ou|mais|avec|pour|par|que|qui|chez|dans|y|con|por|para|pero|del?|en)\b"
)
# Between a verb and its subject: "ha dicho, emocionada, Ada Lind".
_ASIDE = pattern(r",[^,.;\0]{1,80},\s+(?:[a-záéíóúñ]+\s+){0,2}")
_HAVE = pattern(r"\bhan\s+\Z")
# Behind a quotation another clause: "mientras que Ada Lind ha lamentado que".
_OTHER_CLAUSE = pattern(
    r"[\s,]*(?:mientras|pero|aunque|en tanto que|tandis que|alors que|mais|während|aber|doch|wobei|wohingegen)\s"
)
_CLAUSE = pattern(
    r"\b(?:while|whereas|and|but|während|und|aber|tandis que|alors que|mais|et|mientras(?: que)?|pero|y)\s"
)
# "He offers:".
_LEADING_PRONOUN = pattern(
    r"\s*(?P<who>[Ss]he|[Hh]e)\s+(?:[a-z]+ly\s+)?[a-z]+(?:s|ed)(?:\s[a-z]+)?\s*:\s*\Z"
)
# Behind a dash, before whose words they are: "— citation de |Ada Lind".
_WORDS_OF = pattern(
    r"(?:(?:citation|cita)\s(?:de\s|d[’'])|Zitat\svon\s|quot(?:e|ation)\sby\s)",
    re.IGNORECASE,
)
# Abroad these have behind them what somebody has made, without a colon: "Ana Mora presenta «La noche»".
_SHOWS = pattern("presenta|zeigt|lanza|estrena|publica")
# "In her words,", "To him, the day meant one thing:".
_IN_WORDS = pattern(
    r"(?<!\w)[Ii]n (?P<whose>his|her) (?:own )?(?:words|view|opinion|account|telling|judgement|judgment)\b[,:]?\s[^.;:\0]{0,40}\Z"
    r"|\s*(?:To|For) (?P<whom>him|her), [^.;:\0]{1,80}:\s*\Z"
)
_HIS = ("His ", "Her ")
_IN = pattern(r"(?<!\w)[Ii]n\s(?:the\s)?(?:[A-ZÀ-Þ][\w.-]*\s){0,3}\Z")
# Whoever spoke goes on: "Und weiter:".
_AND_ON = pattern(
    r"\s*(?:Und weiter|Weiter|Und(?: ferner| schließlich)?|Et (?:de poursuivre|d[’']ajouter|de conclure|encore)|Y (?:añade|añadió|agrega|agregó|continuó|concluyó)|And (?:further|again)|And)\s*:\s*"
)
# "Her full remarks:".
_THEIR_REMARKS = pattern(
    r"\s*(?:(?P<she>Her)|His)\s(?:[a-z]+\s){0,2}(?:remarks|statement|speech)"
    r"(?:\s(?:in full|in part|as prepared(?: for delivery)?|follows?|below)){1,3}\s*:\s*\Z"
)
_REMARKS_OF = pattern(
    r"[’']s?\s(?:[a-z]+\s){0,2}remarks(?:\s(?:[a-z]+\s){0,3}?(?:follow|follows|below|delivery))?\s*:\s*\Z"
)
# What may stand before whose remarks follow, but for titles: no "Tom Roos on |Ada Lind’s remarks".
_SHOWN = pattern(
    r"\s*(?:(?:Read|See|(?:Here|Below|Following|These) are)\s+)?(?:(?:[Tt]he\s+)?(?:[Ff]ull\s+)?[Tt]ext\s+of\s+)?(?:[Tt]he\s+)?"
)
_OWN_WORDS = pattern(
    r"[’']s?\s(?:own\s)?(?:words|view|opinion|account|telling|judge?ment)\b,?\s?[^.;:\0]{0,40}\Z"
)
# "He also had a word for those who still wait:".
_OTHERS_SAY = pattern(
    r",?\s(?:the|an?|his|her|their|one|some|two|other|many)\s(?:[\w-]+\s){1,4}?(?:said|says|told|tells|called|calls|asked|asks|shouted|wrote|held|found)\b"
)
_HAD_WORDS = pattern(
    r"\s*(?P<who>[Ss]he|[Hh]e)\s(?:\w+\s){0,2}?(?:had|has|gave|gives|offered|offers|left|leaves|ended|ends|closed|closes)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:words?|message|advice|answer|warning|question|request|plea|appeal|wish)\b(?![^:]*\s(?:from|of|by)\s)[^.;:\0]{0,80}:\s*\Z"
)
# What another tells that somebody said: "Ada Lind recalls her brother Tom Roos telling her"; no "Ada Lind said, who recalls".
_HEARD = pattern(
    r"[\s,]*(?P<whose>\w[^.;:,\0]{0,80}?)\s(?:recall(?:s|ed)|remember(?:s|ed)|heard|quote[sd])\s(?P<who>[^.;:,\0]{1,80}?)"
    r"\s(?:saying|shouting|replying|(?:telling|asking|warning)(?:\s(?:him|her|them|us|me|[A-Z]\w+))?)\s*(?:\.|\Z)"
)
_AS_WELL = pattern(r"(?<!\w)(?:as|who|while|when|that|which|after|before|and)\s")
# "One former rower who had met |Ada Lind".
_SOMEBODY_WHO = pattern(r"(?:an?|one|another|the)\s(?:[a-z-]+\s){1,4}who\s[^,;:\0]+")
_RIGHT_BEFORE_NAME = pattern(r"(?:,|\b(?:as|named|called))\s(?:[A-ZÀ-Þ][\w.’-]*\s){0,4}\Z")
# Whoever stands behind it is who listens: "told |Ada Lind".
_TOLD = ("tell", "tells", "told")
_SOMEBODY_IN_GERMAN = pattern(
    r"\s+eine?\s(?:[a-zäöüß]+e[rs]?\s)?(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)\s[A-ZÄÖÜ]"
)
_ASKED = pattern(r"\s*(?:Asked|Told)\s(?=by|if|whether|about|for|what|why|how|when|that)")
_FOR = pattern(r"\s*For\s(?=.*,\s*\Z)", re.DOTALL)
# Behind a Spanish verb nothing but when, where, to whom or how: "dijo al término de la reunión"; no "dijo en Zarga el ministro".
_ARTICLES = r"(?:el|la|los|las|un|una|unos|unas|su|sus|este|esta|ese|esa)"
_WHERE = (
    rf"(?:\s(?:al?|en|durante|tras|ante|con|sobre|desde|por|para|de|del|entre|hacia|contra)\s(?:{_ARTICLES}\s)?[\w’'-]+(?:\s(?!{_ARTICLES}\s)[\w’'-]+)?"
    r"|\s(?:hoy|ayer|luego|después|además|también|(?:muy |visiblemente )?[a-záéíóúñ]{2,}(?:ad|id)[oa]|orgullos[oa]|satisfech[oa]|feliz|content[oa]|entre (?:lágrimas|risas|sollozos)))"
)
_NO_SUBJECT = pattern(rf"(?:{_WHERE}){{0,8}}\s*(?:[.;,]|\Z|que\b)")


def said_after(stretch: Stretch, language: str, *, behind_comma: bool = False) -> Voice | None:
    """Who says the quotation before `stretch`; None where these words attribute nothing.

    `NOBODY` where they attribute it to somebody who is not named: "the ministry said". `behind_comma`: a comma stands
    between them, so that a verb of any kind says that somebody speaks: "Ada Lind laughed".
    """
    text = stretch.text
    if not language.startswith("en") and _OTHER_CLAUSE.match(text):
        return None
    sourced = re.match(rf"[\s,:]*(?:{_according(language)})\s", text, re.IGNORECASE)
    if sourced:
        return _source(stretch, sourced.end(), language)
    dash = re.match(r"\s*[—–]\s*|\s+--?(?:\s+|(?=[A-ZÀ-Þ]))", text)
    if dash and not any(verbs_in(text, language)):
        words = _WORDS_OF.match(text, dash.end())
        start = words.end() if words else dash.end()
        return first_named(stretch, start, language) if stretch.mentions else None
    if (below := named_below(stretch)) is not None:
        return below
    bracket = re.match(r"\s*\(\s*", text)
    if bracket and any(it.start == bracket.end() and not it.possessive for it in stretch.mentions):
        return first_named(stretch, bracket.end(), language)
    if heard := _heard(text, language):
        return first_named(stretch, heard.start("who"), language)
    verb = next(verbs_in(text, language), None)
    if verb is None:
        return _beside_comma(stretch, language) if behind_comma else None
    lead = text[: verb.start()].strip(" ,–—\n")
    if re.fullmatch(rf"(?:(?:{speech_of(language).between})\s*)*", lead, re.IGNORECASE):
        pronoun = re.match(r"[\s-]*(?:t-)?", text[verb.end() :])
        at = verb.end() + (pronoun.end() if pronoun else 0)
        if speech_of(language).unnamed and _NO_SUBJECT.match(text, verb.end()):
            aside = _ASIDE.match(text, verb.end())
            where = _NO_SUBJECT.match(text, verb.end())
            named = any(verb.end() <= it.start < where.end() for it in stretch.mentions if where)
            if not named and (
                aside is None or not any(it.start == aside.end() for it in stretch.mentions)
            ):
                several = verb[0].endswith("n") or _HAVE.search(text, 0, verb.start())
                return NOBODY if several else Voice(pronoun=True)
        if (meant := pronoun_at(text, at, language)) is not None:
            return meant
        listens = verb[0] in _TOLD or _is_told(text, verb.end())
        return NOBODY if listens else first_named(stretch, verb.end(), language)
    unnamed = is_unnamed(stretch, "", language) or _SOMEBODY_WHO.fullmatch(lead)
    if unnamed and not _is_called(stretch, verb):
        return NOBODY
    voice = subject(stretch, verb, language)
    if behind_comma and (voice is None or not (voice.name or voice.pronoun)):
        voice = _beside_comma(stretch, language) or voice
    if voice is None or (not voice.name and len(lead.split()) > _MOST_WORDS_LEADING):
        return None
    return voice


def _is_called(stretch: Stretch, verb: re.Match[str]) -> bool:
    """Whether a name right before that verb is the one's who says it: "one of them, |Ada Lind, said", "who is known as |Ada Lind said"."""
    text = stretch.text
    named = (it for it in stretch.mentions if it.end <= verb.start() and not it.possessive)
    return any(
        _RIGHT_BEFORE_NAME.search(text, 0, it.start) and not text[it.end : verb.start()].strip(" ,")
        for it in named
    )


def _is_told(text: str, start: int) -> bool:
    """Whether a German clause goes on there with somebody without a name, so that whoever is named listens."""
    found = _SOMEBODY_IN_GERMAN.match(text, start)
    return found is not None and not is_given(found["noun"])


def _whose_remarks(stretch: Stretch) -> Mention | None:
    """Whose remarks are announced: "|Ada Lind’s full remarks:"."""
    text = stretch.text
    first = stretch.mentions[0] if stretch.mentions else None
    if first is None or not (first.possessive and _REMARKS_OF.match(text, first.end)):
        return None
    shown = _SHOWN.match(text, 0, first.start)
    titles = text[shown.end() if shown else 0 : first.start].split()
    return first if all(is_title(it) for it in titles) else None


def _in_words_of(stretch: Stretch) -> Mention | None:
    """In whose words something is: "In |Ada Lind’s words,"."""
    last = stretch.mentions[-1] if stretch.mentions else None
    if last is None or not (last.possessive and _OWN_WORDS.match(stretch.text, last.end)):
        return None
    if _OTHERS_SAY.search(stretch.text, last.end):
        return None
    return last if _IN.search(stretch.text, 0, last.start) else None


def _heard(text: str, language: str) -> re.Match[str] | None:
    """Where a clause right behind a quotation says that somebody heard another say it."""
    heard = _HEARD.match(text)
    none = heard and (_AS_WELL.search(heard["whose"]) or any(verbs_in(heard["whose"], language)))
    return None if none else heard


def _source(stretch: Stretch, start: int, language: str) -> Voice:
    """Who is named behind "according to": of three words that nothing tells to be a person's rather a firm."""
    voice = first_named(stretch, start, language)
    found = next((it for it in stretch.mentions if it.start >= start), None)
    firm = found and not found.sure and voice.name == found.key and len(found.key.split()) > _PERSON
    return NOBODY if firm and language.startswith("en") else voice


def _for_somebody(stretch: Stretch, language: str) -> Voice | None:
    """For whom something is so: "For Ada Lind, head of the club, “it is …”"."""
    lead = _FOR.match(stretch.text) if language.startswith("en") else None
    voice = first_named(stretch, lead.end(), language) if lead else None
    return voice if voice and voice.name else None


def _beside_comma(stretch: Stretch, language: str) -> Voice | None:
    """Who laughs, or is glad, right behind the comma that ends a quotation, whatever the verb."""
    pronoun = pronoun_pattern(language).match(stretch.text.lstrip(" ,\n"))
    if pronoun and _ANY_VERB.match(stretch.text.lstrip(" ,\n"), pronoun.end()):
        return Voice(name=pronoun[0], pronoun=True)
    first = next((it for it in stretch.mentions if not it.possessive), None)
    if first is None or not (first.sure or " " in first.key):
        return None
    before = stretch.text[: first.start].lstrip(" ,\n")
    if TITLES_BEFORE.fullmatch(before):
        any_verb = _ANY_VERB.match(stretch.text, first.end)
        return voice_of(first) if any_verb else None
    led = _VERB_AND_TITLES.fullmatch(before)
    if led is None or _SOMEBODY.fullmatch(led["verb"]) or any(verbs_in(f". {before}", language)):
        return None  # "one of them told |Ada Lind"
    if not (_NO_VERB.search(f"{led['verb']} {led['what']}") or _does(led["titles"])):
        first = holder(stretch.text, stretch.mentions, first)
        return together([first, *joined_after(stretch, first, language)])
    return None


def _does(titles: str) -> bool:
    """Whether among the words of titles there are such as belong to no title."""
    small = (it for it in titles.split() if it.islower() and it not in _IN_TITLES)
    return not all(is_title(it.title()) for it in small)


def said_before(stretch: Stretch, language: str) -> Voice | None:
    """Who says the quotation behind `stretch`, as `said_after` does."""
    text = stretch.text
    sources = list(re.finditer(rf"(?<!\w)(?:{_according(language)})\s", text, re.IGNORECASE))
    asked = _ASKED.match(text)
    verbs = list(verbs_in(text, language, asked.end() if asked else 0))
    if sources and (not verbs or sources[-1].start() > verbs[-1].start()):
        source = _source(stretch, sources[-1].end(), language)
        if source.name or not verbs:  # else "Ada Lind rappelle pour sa part"
            return source
    announced = ANNOUNCED.search(text)
    if announced:
        return subject(stretch, announced, language)
    if _AND_ON.fullmatch(text):
        return Voice(pronoun=True)
    attributed = _ATTRIBUTED.search(text)
    if attributed:
        return first_named(stretch, attributed.end(), language)
    english = language.startswith("en")
    pronoun = (_LEADING_PRONOUN.match(text) or _HAD_WORDS.match(text)) if english else None
    if pronoun and len(verbs) < 2:
        return Voice(name=pronoun["who"], pronoun=True)
    theirs = english and text.lstrip().startswith(_HIS)
    if theirs and (remarks := _THEIR_REMARKS.match(text)):
        return Voice(name="she" if remarks["she"] else "he", pronoun=True)
    if english and "remarks" in text and (maker := _whose_remarks(stretch)):
        return voice_of(maker)
    if words := _IN_WORDS.search(text):
        owner = words["whose"] or words["whom"]
        return Voice(name="she" if owner == "her" else "he", pronoun=True)
    if owner := _in_words_of(stretch):
        return voice_of(owner)
    if not verbs:
        return introduced_by(stretch) or _for_somebody(stretch, language)
    if COLON.search(text) and not text[: verbs[0].start()].strip(f" ,—–\n{MASK}"):
        opened = pronoun_at(text, verbs[0].end() + 1, language) or first_named(
            stretch, verbs[0].end(), language
        )
        if opened.name or len(verbs) == 1:
            return _other_clause(stretch, verbs, language) or opened
    if len(text[verbs[-1].end() :].split()) > _MOST_WORDS_BETWEEN:
        return None
    verb = verbs[-1]
    if not english and _SHOWS.fullmatch(verb[0]) and not text[verb.end() :].strip():
        return NOBODY
    if not text[: verb.start()].strip(f" ,—–\n{MASK}"):
        return pronoun_at(text, verb.end() + 1, language) or first_named(
            stretch, verb.end(), language
        )
    if language.startswith("de") and leads_to_verb(text, verb.start(), stretch.mentions):
        return inverted(stretch, verb, language) or _behind_verb(stretch, verb, language)
    voice = goes_on_to_say(stretch, verb) or subject(stretch, verb, language)
    if voice is not None and (voice.name or voice.pronoun):
        return voice
    behind = (
        last_named(stretch, verb)
        if text.rstrip().endswith(":")
        else named_right_behind(stretch, verb)
    )
    behind = behind or opens_with(stretch, verb, language)
    if behind is None and not language.startswith("en"):
        behind = inverted(stretch, verb, language)
    return behind or voice


def _behind_verb(stretch: Stretch, verb: re.Match[str], language: str) -> Voice:
    voice = last_named(stretch, verb) if COLON.search(stretch.text) else None
    return voice or first_named(stretch, verb.end(), language)


def _other_clause(stretch: Stretch, verbs: Sequence[re.Match[str]], language: str) -> Voice | None:
    """Who says what follows in a clause behind that of somebody else: "said Ada Lind, while Tom Roos added: “…”"."""
    if not _CLAUSE.search(stretch.text, verbs[0].end(), verbs[-1].start()):
        return None
    voice = subject(stretch, verbs[-1], language)
    return voice if voice and voice.name else None


def _according(language: str) -> str:
    return speech_of(language).according or r"(?!)"
