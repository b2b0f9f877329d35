"""Who says a quotation, by the words before and after it in its own sentence."""

import re
from functools import cache

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.clauses import is_joined, subject_of_clause
from hrnk_press.rendering.quoting.given_names import is_given
from hrnk_press.rendering.quoting.mentions import Mention
from hrnk_press.rendering.quoting.offices import holder
from hrnk_press.rendering.quoting.signatures import named_above, named_below
from hrnk_press.rendering.quoting.spans import MASK
from hrnk_press.rendering.quoting.speech import (
    SOURCED,
    pronoun_pattern,
    speech_of,
    verbs_in,
)
from hrnk_press.rendering.quoting.voice import NOBODY, Stretch, Voice, voice_of

_MOST_WORDS_BETWEEN = 20
_MOST_WORDS_LEADING = 8
_CAPITALS = (
    r"(?:(?:the|of|for|and|in|at|de|des|du|del|von|der|für|la|the)\s+|[A-ZÀ-Þ][\w’'.-]*\s*){1,12}"
)
_OF = r"(?:of|at|from|for|in|on|with|von|vom|bei|aus|de|du|des|del|para|chez)"
_GOVERNED = pattern(
    r"\b(?:(?:with|by|to|from|about|against|than|like|near|after|before|told|tells|asked|quoting"
    r"|mit|von|gegen|nach|avec|par|contre|con|por|contra)\s+(?:the\s+)?(?:[A-ZÀ-Þ][\w.’'-]*\s+){0,4}"
    r"|(?:of|for|at|bei|chez|de|del|du)\s+(?:the\s+)?)\Z"
)
_TOGETHER = pattern(
    r"(?P<apposed>\s*,[^,]*(?P<parted>,)?)?(?<!\w)\s*(?<!\w)(?:and|und|et|y|e|&|sowie)\s+(?:[\w’'.-]+\s+){0,5}\Z"
)
# A sentence that goes on with what somebody does: "And asked".
_CONTINUED = pattern(r"\s*(?:And|But|Then|Und|Et|Puis|Y|Luego)\s+(?:then\s+)?")
_ANNOUNCED = pattern(
    r"\b(?:releases?d?|issue[sd]?|made|makes|offer(?:s|ed)|gave|gives|published|deliver(?:s|ed)|provided|shared|posted|sent|had)\s+(?:the following|this|a)\s+(?:joint\s+|brief\s+|short\s+)?(?:statement|remarks|comments?|message|reaction|response)\b[^\n]*:\s*\Z"
)
_ATTRIBUTED = pattern(
    r"\b(?:[Ss]tatement|[Rr]emarks|[Cc]omments?)\s+(?:from|by|of|attributable to)\b(?=[^\n]*:\s*\Z)"
)
_PARTICIPLES = ("saying", "stating")
_APPOSED = pattern(r"\s*,\s+[^,;:.\0]+")
_BEFORE_COLON = pattern(r"[^\w)]*|\s*,[^,;:.()\0]+:\s*")
TITLES_BEFORE = pattern(r"(?:(?:[Tt]he|[A-ZÀ-Þ][\w.’'&/-]*)\s+){0,5}")
_ANY_VERB = pattern(
    r"(?:\s*,[^,]{1,120},)?\s+(?:\w+ly\s+)?(?!need|indeed|hundred|this|his|its|as|is|was|has|plus)[a-zà-ÿ]{2,}(?:ed|s)\b"
)
_VERB_AND_TITLES = pattern(r"(?:[a-zà-ÿ’'-]+\s+){1,4}(?:[A-ZÀ-Þ][\w.’'&/-]*\s+){0,4}")
_NO_VERB = pattern(
    r"\b(?:and|or|but|while|with|as|for|from|of|to|by|at|in|on|when|which|that|who|where|than|like|und|oder|aber|mit"
    r"|von|wie|dass|für|bei|et|ou|mais|avec|pour|par|que|qui|chez|dans|y|con|por|para|pero|del?|en)\b"
)
_WHAT_THEY_ARE = pattern(r"(?:\s[a-zà-ÿ]+){1,3},")
_OF_IT = pattern(r"\b(?:of|at|from|for|del?|du|von|bei)\s+\Z")
_COLON = pattern(r"\s*:\s*\Z")
_NO_SUBJECT = pattern(r"\s*(?:[.;,]|\Z|que\b)")
_SUBORDINATE = pattern(
    r"\b(?:after|when|while|because|since|before|if|that|who|whom|which|nachdem|weil|dass|qui|que|quien)\b"
)


def said_after(stretch: Stretch, language: str, *, behind_comma: bool = False) -> Voice | None:
    """Who says the quotation before `stretch`; None where these words attribute nothing.

    `NOBODY` where they attribute it to somebody who is not named: "the ministry said". `behind_comma`: a comma stands
    between them, so that a verb of any kind says that somebody speaks: "Ada Lind laughed".
    """
    text = stretch.text
    sourced = re.match(rf"[\s,]*(?:{_according(language)})\s", text, re.IGNORECASE)
    if sourced:
        return _first_named(stretch, sourced.end(), language)
    dash = re.match(r"\s*[—–]\s*|\s+--?(?:\s+|(?=[A-ZÀ-Þ]))", text)
    if dash and not any(verbs_in(text, language)):
        return _first_named(stretch, dash.end(), language) if stretch.mentions else None
    if (below := named_below(stretch)) is not None:
        return below
    bracket = re.match(r"\s*\(\s*", text)
    if bracket and any(it.start == bracket.end() and not it.possessive for it in stretch.mentions):
        return _first_named(stretch, bracket.end(), language)
    verb = next(verbs_in(text, language), None)
    if verb is None:
        return _beside_comma(stretch, language) if behind_comma else None
    lead = text[: verb.start()].strip(" ,–—\n")
    if re.fullmatch(rf"(?:(?:{speech_of(language).between})\s*)*", lead, re.IGNORECASE):
        pronoun = re.match(r"[\s-]*(?:t-)?", text[verb.end() :])
        at = verb.end() + (pronoun.end() if pronoun else 0)
        if speech_of(language).unnamed and _NO_SUBJECT.match(text, verb.end()):
            return Voice(pronoun=True)
        return _pronoun_at(text, at, language) or _first_named(stretch, verb.end(), language)
    voice = _subject(stretch, verb, language)
    if voice is None or (not voice.name and len(lead.split()) > _MOST_WORDS_LEADING):
        return None
    return voice


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
    if _VERB_AND_TITLES.fullmatch(before) and not _NO_VERB.search(before):
        return NOBODY if _joined_after(stretch, first, language) else voice_of(first)
    return None


def said_before(stretch: Stretch, language: str) -> Voice | None:
    """Who says the quotation behind `stretch`, as `said_after` does."""
    text = stretch.text
    sources = list(re.finditer(rf"(?<!\w)(?:{_according(language)})\s", text, re.IGNORECASE))
    verbs = list(verbs_in(text, language))
    if sources and (not verbs or sources[-1].start() > verbs[-1].start()):
        return _first_named(stretch, sources[-1].end(), language)
    announced = _ANNOUNCED.search(text)
    if announced:
        return _subject(stretch, announced, language)
    attributed = _ATTRIBUTED.search(text)
    if attributed:
        return _first_named(stretch, attributed.end(), language)
    if not verbs:
        return _introduced(stretch)
    if _COLON.search(text) and not text[: verbs[0].start()].strip(f" ,—–\n{MASK}"):
        opened = _pronoun_at(text, verbs[0].end() + 1, language) or _first_named(
            stretch, verbs[0].end(), language
        )
        if opened.name or len(verbs) == 1:
            return opened
    if len(text[verbs[-1].end() :].split()) > _MOST_WORDS_BETWEEN:
        return None
    verb = verbs[-1]
    if not text[: verb.start()].strip(f" ,—–\n{MASK}"):
        return _pronoun_at(text, verb.end() + 1, language) or _first_named(
            stretch, verb.end(), language
        )
    voice = _subject(stretch, verb, language)
    if voice is not None and (voice.name or voice.pronoun):
        return voice
    behind = _behind(stretch, verb) if text.rstrip().endswith(":") else _right_behind(stretch, verb)
    return behind or _opening(stretch, verb) or voice


def _opening(stretch: Stretch, verb: re.Match[str]) -> Voice | None:
    """Whoever a sentence begins with, apart from its verb: "Ada Lind, director of it says:", "Ada Lind is glad, saying:"."""
    text = stretch.text
    named = [
        it
        for it in stretch.mentions
        if it.end <= verb.start() and not it.possessive and not _OF_IT.search(text, 0, it.start)
    ]
    if len(named) != 1 or text[: named[0].start].strip():
        return None
    between = text[named[0].end : verb.start()]
    if verb[0] in _PARTICIPLES:
        said = not SOURCED.search(between) and ":" not in between
    else:
        short = len(between.split()) <= _MOST_WORDS_LEADING
        said = bool(short and _APPOSED.fullmatch(between) and _COLON.match(text, verb.end()))
    return voice_of(named[0]) if said else None


def _behind(stretch: Stretch, verb: re.Match[str]) -> Voice | None:
    """Whoever is named last before a colon, behind the verb: "To the vote declares its director Ada Lind:"."""
    named = [it for it in stretch.mentions if it.start >= verb.end() and not it.possessive]
    if len(named) != 1 or not _BEFORE_COLON.fullmatch(stretch.text, named[0].end):
        return None
    return voice_of(named[0])


def _right_behind(stretch: Stretch, verb: re.Match[str]) -> Voice | None:
    """Whoever is named right behind the verb, and a comma: "Esto, ha dicho la ministra,"."""
    named = next((it for it in stretch.mentions if it.start >= verb.end()), None)
    if named is None or named.possessive or not stretch.text.startswith(",", named.end):
        between = stretch.text[named.end :] if named else ""
        if named is None or named.possessive or not _WHAT_THEY_ARE.match(between):
            return None
    titles = stretch.text[verb.end() : named.start]
    return voice_of(named) if TITLES_BEFORE.fullmatch(titles.lstrip()) else None


def _introduced(stretch: Stretch) -> Voice | None:
    """Who is named before a mere colon, or in the line above, with a title or without: "Elena Ost, director:"."""
    if stretch.text.rstrip(" ").endswith("\n") and stretch.mentions:
        return named_above(stretch)
    if (
        not stretch.text.rstrip().endswith((":", "："))
        or len(stretch.text.split()) > 2 * _MOST_WORDS_BETWEEN
    ):
        return None
    all_named = [it for it in stretch.mentions if not it.possessive]
    first = all_named[0] if all_named else None
    if first:
        others = (it for it in all_named if it.sure or not first.sure)
        all_named = [it for it in others if not _OF_IT.search(stretch.text, 0, it.start)] or [first]
    if first is None or len({it.key for it in all_named}) > 1:
        return None
    most = 2 * _MOST_WORDS_LEADING if first.sure else _MOST_WORDS_LEADING
    if len(stretch.text[: first.start].split()) > most or _GOVERNED.search(
        stretch.text[: first.start]
    ):
        return None
    return voice_of(first)


def _subject(stretch: Stretch, verb: re.Match[str], language: str) -> Voice | None:
    """Who is the subject of that verb: a pronoun or a name right before it, but for an apposition."""
    lead = stretch.text[: verb.start()]
    if _CONTINUED.fullmatch(lead):
        return Voice(pronoun=True)
    if is_joined(lead, language):
        found = subject_of_clause(lead, stretch.mentions, language)
        if found is None:
            return NOBODY
        return voice_of(found) if isinstance(found, Mention) else Voice(name=found[0], pronoun=True)
    pronoun = next(
        (
            match
            for match in reversed(list(pronoun_pattern(language).finditer(lead)))
            if gap_in(language).fullmatch(lead[match.end() :])
        ),
        None,
    )
    if pronoun:
        return Voice(name=pronoun[0], pronoun=True)
    for mention in reversed([it for it in stretch.mentions if it.end <= verb.start()]):
        if mention.possessive or not gap_in(language).fullmatch(lead[mention.end :]):
            continue
        if _GOVERNED.search(lead[: mention.start]):
            continue
        return NOBODY if _joined_before(stretch, mention) else voice_of(mention)
    return NOBODY


def _first_named(stretch: Stretch, start: int, language: str) -> Voice:
    """Whoever is named first from `start` on, where only a title stands before the name."""
    for mention in stretch.mentions:
        if mention.start < start:
            continue
        if mention.possessive or not (
            mention.sure or not _OF_IT.search(stretch.text, 0, mention.start)
        ):
            continue
        between = stretch.text[start : mention.start]
        if _SUBORDINATE.search(between) or re.search(r"[;:]\s|[a-z]{4}\.\s", between):
            break
        speaker = holder(stretch.text, stretch.mentions, mention)
        return NOBODY if _joined_after(stretch, speaker, language) else voice_of(speaker)
    return NOBODY


def _joined_after(stretch: Stretch, mention: Mention, language: str) -> bool:
    """Whether a second name follows with "and", and does not begin a clause of its own."""
    for other in stretch.mentions:
        if other.start <= mention.end or other.key == mention.key:
            continue
        together = _TOGETHER.fullmatch(stretch.text[mention.end : other.start])
        if (
            together
            and together["apposed"]
            and not (together["parted"] or is_given(other.name.split()[0]))
        ):
            continue  # "Ada Lind, chair of Energy and Natural Resources"
        if together:
            verb = next(verbs_in(stretch.text, language, other.end), None)
            return not (verb and gap_in(language).fullmatch(stretch.text[other.end : verb.start()]))
    return False


def _joined_before(stretch: Stretch, mention: Mention) -> bool:
    return any(
        _TOGETHER.fullmatch(stretch.text[other.end : mention.start])
        for other in stretch.mentions
        if other.end < mention.start and other.key != mention.key
    )


def _pronoun_at(text: str, at: int, language: str) -> Voice | None:
    while text[at : at + 1].isspace():
        at += 1
    match = pronoun_pattern(language).match(text, at)
    return Voice(name=match[0], pronoun=True) if match else None


def _according(language: str) -> str:
    return speech_of(language).according or r"(?!)"


@cache
def gap_in(language: str) -> re.Pattern[str]:
    """What may stand between a subject and its verb: an apposition, "of" a group, adverbs."""
    between = speech_of(language).between
    return re.compile(
        rf"(?:\s*\([^()]*\))?(?:\s*,.*[,\0]|\s*,\s*(?:{_CAPITALS})?|\s+{_OF}\s+{_CAPITALS})?"
        rf"\s*(?:,?\s*(?:who|qui|quien)\s+(?:[^\W\d_]+\s+){{0,4}}?)?(?:(?:{between}),?\s+)*",
        re.DOTALL,
    )
