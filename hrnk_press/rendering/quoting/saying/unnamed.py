"""Somebody without a name who is the subject of a sentence: "A former guard told us", "The mother of |Tom Roos has not slept"."""

import re
from functools import cache

from hrnk_press.patterns import pattern
from hrnk_press.rendering.labels import primary_language
from hrnk_press.rendering.quoting.saying.kinds import MEN, PEOPLE, WOMEN
from hrnk_press.rendering.quoting.saying.leads import TITLES_BEFORE
from hrnk_press.rendering.quoting.saying.voice import Stretch
from hrnk_press.rendering.quoting.speech import verbs_in

# Before somebody of whom nothing is known yet, or whoever is somebody's: "a guard", "one of the guards", "his wife".
_SOME = {
    "en": r"(?i:an?|one|another|one of (?:the|its|our|their|those|his|her|my)|his|her|their|our|my)\s+",
    "de": r"(?i:eine?|eine?r? de[rs]|ein(?:e[rs])? weitere[rs]?|seine?|ihre?|unsere?)\s+",
    "fr": r"(?i:une?|une? autre|l[’']une? des|une? des|son|sa|leur|notre)\s+",
    "es": r"(?i:una?|otr[oa]|un[oa] de l[oa]s|su|nuestr[oa])\s+",
}
# Before whoever is somebody's by what stands behind: "the wife of".
_THE = {
    "en": r"[Tt]he\s+",
    "de": r"[Dd](?:er|ie)\s+",
    "fr": r"(?:[Ll][ea]\s+|[Ll][’'])",
    "es": r"(?:[Ee]l|[Ll]a)\s+",
}
_OF = {
    "en": r"\s(?:of|to|for)\s",
    "de": r"\s(?:von|de[rs])\s",
    "fr": r"\s(?:de\s|du\s|d[’'])",
    "es": r"\sdel?\s",
}
# What may stand before the subject: when or where it was.
_FRONTED = (
    r"\s*(?:(?:In|On|At|After|Before|During|Last|Later|Earlier|Then|Meanwhile|Also|By|For|From|Since|When|While|As|Nach|Vor|Im|Am"
    r"|Après|Avant|Dans|Tras|En|Durante|[A-Z][a-z]+ing)\b[^,;:.\0]{0,100},\s+|(?:But|And|Yet|Then|Mais|Et|Puis|Pero|Y|Luego|Aber|Und)\s+)?"
)
_MODIFIED = r"(?:(?!(?:an?|the|of|by|for|from|in|on|at|to|with|as|about|and|who|that|which)\s)[\w’'-]+,?\s+){0,4}?"
# Behind an English noun: no other noun, as in "a student paper".
_NO_NOUN = (
    r"(?=\s*[,(—–]|\s+(?:of|to|for|from|in|on|at|with|near|by|who|whose|whom|named|called|aged|and|or|is|was|has|had|can|could|will|would|did|told"
    r"|spoke|said|saw|knew|came|went|took|found|made|gave|wrote|left|lost|put|ran|sat|stood|held|fled|shook|wept|beat|kept|shot|hit|cut|let|set|sent|met|brought|bought|thought|taught|caught|heard|felt|fell|got|grew|led|paid|read|rang|rose|sang|sold|slept|spent|threw|woke|won|drove|broke|began|became|gave|hid|lay|never|just|[a-z]+ly|[a-z]{2,}(?:ed|[^s]s)|also|then|still|later)\b)"
)
# Behind the noun, what that one is called after all: "a teacher named |Ada Lind", "her brother, the painter |Tom Roos".
_CALLED = pattern(
    r"(?:[^.;:\0]{0,80}?(?:,\s+|\s(?:named|called|nicknamed|known as|namens|nommée?|appelée?|llamad[oa]|is|was|ist|war|est|était|es|era)\s)|\s+)"
    r"(?:(?:the|der|die|le|la|el)\s(?:[a-zà-ÿ-]+\s){0,3}|(?<=,\s)(?:(?!(?:by|with|from|to|at|of|for|on|in|like|and|or|who|than|as|[a-z]+ing)\s)[a-z-]{4,}\s){1,2})?(?:[A-ZÀ-Þ][\w.’'&/-]*\s+){0,5}"
)
# Up to a name, that the one before is something to that one: "the wife of |Tom Roos".
_HAVING = pattern(
    r"\s(?:of|to|for|von|de[rs]|de|du|del|d[’'])\s?(?:(?:[Tt]he|la|le|el|der|die|[a-z-]{4,}|[A-ZÀ-Þ][\w.’'&/-]*)\s+){0,4}"
)
# What stands before a pronoun, and tells only what that one is: "A teacher by training, she".
_APPOSED = pattern(r"[^.;:\0]{0,120},\s+(?:she|he|elle|ella|er|sie)\s")
_THEM = pattern(
    r"(?<!\w)(?:him|her(?=[.,;]|\s(?:to|that|in|on|with|how|what|about|and|for|when|if|at|from|into|after|by|as|why|whether)\b))(?!\w)"
)
# What somebody does who speaks, or is about to.
_SPEAKS = (
    r"(?:said|told|recalled|described|remembered|says|tells|recalls|describes|remembers|testified|spoke|wept|cried|lost|explained|wrote|answered"
    r"|took\s(?:the|to the)\s(?:stand|floor|microphone|podium|lectern|stage)|stood\sup|came\sforward|stepped\s(?:forward|up))"
)
_COUNTED = r"Witness|Survivor|Participant|Interviewee|Respondent|Prisoner|Patient|Victim|Defector|Escapee|Detainee|Resident|Student|Worker|Speaker|Juror"
# Whatever somebody is who says so: "A tenor, who had been there, said".
_SAYS = pattern(
    rf"{_FRONTED}(?:An?|One|Another)\s+(?!(?:[a-z][\w’'-]*\s+){{0,4}}?(?:statement|report|study|letter|survey|review|release|document|court|jury"
    r"|company|website|article|paper|message|sign|poll|notice|group|body|team|panel|committee)\b)(?:[a-z][\w’'-]*\s+){0,4}?(?P<noun>[a-z][\w-]+)(?:,[^,;:.\0]{1,80},|\s(?:who|from|in|at|of|with|near)\s[^,;:.\0]{1,60}?)?"
    rf"\s{_SPEAKS}\b"
)
# Somebody told from others, or counted: "The oldest survivor, 91, wept", "Witness 3 testified", "One had lost her son".
_TOLD_APART = pattern(
    rf"{_FRONTED}(?:[Tt]he\s(?:[a-z-]+\s)?(?:[a-z]+est|first|second|third|last|next|other|former|one-time)\s(?:[a-z-]+\s){{0,2}}?(?P<noun>{WOMEN['en']}|{MEN['en']}|{PEOPLE['en']})(?![\w-]){_NO_NOUN}"
    rf"|(?:{_COUNTED})\s(?:\d{{1,3}}|[A-Z])(?=\s[a-z]|,)|(?:One|Another)\s(?:has(?!\sto\b)|had(?!\sto\b)|{_SPEAKS})\b)"
)
# Who tells of somebody, right before that one's name: "The coach said |Tom Roos was fit", "The pair’s lawyer told |Tom Roos".
_TELLS_OF = pattern(
    rf"{_FRONTED}(?:The|His|Her|Their|Our|One of (?:the|his|her|their))\s(?:[a-z][\w’'-]*\s){{0,3}}?(?P<noun>{WOMEN['en']}|{MEN['en']}|{PEOPLE['en']}|coach|trainer"
    r"|minister|president|mayor|director|chair(?:man|woman)?|chief|judge|prosecutor|owner|boss|landlord|landlady)s?(?:\s(?:of|from|at|for)\s(?:the\s)?[a-z][\w-]*)?"
    r"\s(?:said|says|told|tells|believed|believes|thought|thinks|knew|explained|recalled|remembered|remembers|described|describes|called|calls|praised|confirmed|thanked|congratulated|accused|asked|introduced|criticised|criticized|defended)"
    r"(?:\s(?:that|how|why))?\s"
)
# Several, of whom one may go on.
_SEVERAL = pattern(
    rf"{_FRONTED}(?:Several|Some|Many|Two|Three|Four|Five|Six|Other|More|Dozens of|A (?:few|number|group) of|(?:\w+\s)?[Oo]f the)\s(?:[a-z-]+\s){{0,3}}?(?P<noun>[a-z-]+s|men|women|people|children)"
    rf"(?:,[^,;:.\0]{{1,80}},|\s(?:who|from|in|at|of|with|near)\s[^,;:.\0]{{1,60}}?)?\s{_SPEAKS}\b"
)
# Behind other words, who comes: "Next came |a nurse", "There was |a woman".
_COMES = pattern(
    r"\s*(?:Next|Then|There|Here|First|Last|Second|Third|Finally|Also|In|On|At|Among|Behind|Beside|Before|From|After)\b[^,;:.\0A-Z]{0,60}?"
    rf"\b(?:came|was|stood|sat|spoke|followed|rose|stepped|waited)\s(?:an?|another)\s{_MODIFIED}(?P<noun>{WOMEN['en']}|{MEN['en']}|{PEOPLE['en']})(?![\w-])"
)
# For whom somebody only tells it in another language.
_INTERPRETED = pattern(
    r"\b(?:interpret|translat)(?:ed|es|ing) for (?:an?|one|another)\s(?P<noun>[\w-]+)"
)
# "The mother of two": the one who is spoken of, with what that one is.
_OF_SO_MANY = pattern(
    r"\s(?:of|von|de)\s(?:\w+\s)?(?:\d|two|three|four|five|six|seven|zwei|drei|vier|fünf|deux|trois|quatre|dos|tres|cuatro)\b"
)
# Behind whoever is somebody's, or one of some: what only tells of that one: "was in the hall", "is her cousin", "died".
_ONLY_IS = {
    "en": r"(?:,[^,;:.\0]{1,60},)?\s(?:(?:is|was|were|are|had been|has been|will be)\s(?!(?:less|more|not|too|also|very|so|just|quite|equally)\b)(?!(?:glad|happy|pleased|proud|sad|angry|upset|surprised"
    r"|shocked|thrilled|delighted|relieved|excited|overjoyed|devastated|worried|afraid|scared|terrified|grateful|thankful|disappointed|outraged|moved|heartbroken|sceptical|skeptical"
    r"|critical|blunt|clear|adamant|optimistic|confident|hopeful|unmoved|unconvinced|cautious|quoted|asked)\b)|(?:died|passed|lived|stood out|worked|works|lives)\b)",
    "de": r"(?:,[^,;:.\0]{1,60},)?\s(?:(?:ist|war|wurde)\s(?!(?:weniger|nicht|auch|ebenfalls|sehr|froh|stolz|erleichtert|glücklich)\b)|(?:starb|lebte|arbeitete)\b)",
    "fr": r"(?:,[^,;:.\0]{1,60},)?\s(?:(?:est|était|fut)\s(?!(?:moins|plus|aussi|également|très|heureu\w+|fièr?e?|ravie?|soulagée?)\b)|(?:vivait|travaillait|mourut)\b)",
    "es": r"(?:,[^,;:.\0]{1,60},)?\s(?:(?:es|era|fue|está|estaba)\s(?!(?:menos|más|también|muy|feliz|orgullos[oa]|content[oa])\b)|(?:vivía|trabajaba|murió)\b)",
}
_SOMEBODYS = {
    "en": r"(?i:his|her|their|our|my|one(?: of (?:the|its|our|their|those))?)\s",
    "de": r"(?i:seine?|ihre?|unsere?)\s",
    "fr": r"(?i:son|sa|leur|notre)\s",
    "es": r"(?i:su|nuestr[oa])\s",
}
# Anybody without a name, wherever a sentence tells of that one, but for what somebody else is: "as a nurse", "Ada Lind, also a nurse".
_ANYBODY = pattern(
    r"(?<!\bas )(?<!\bis )(?<!\bwas )(?<!\bbe )(?<!\bbeen )(?<!\bbecame )(?<!\bbecome )(?<!\bbeing )(?<!\blike )(?<!, )(?<![\w’-])"
    r"(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother)\s(?:(?!(?:an?|the|of|by|for|from|in|on|at|to|with|as|about|and|who|that|which|every|is|was|has|had)\s)[a-z-]+\s){0,3}?"
    rf"(?P<noun>{WOMEN['en']}|{MEN['en']}|{PEOPLE['en']})(?![\w’'-])(?:{_NO_NOUN}|(?=\s*(?:[.;:]|\Z)"
    r"|\s(?:that|how|why|when|while|as|before|after|since|into|during|about|over|against|through|again|there|today|yesterday)\b))"
)
_ALSO = ", also "
_UP_TO_COMMA = pattern(r"[^,;:.\0]{0,80},\s")
_IS_SOMEBODY = pattern(r"\s(?:is|was)\san?\s")
_NO_SHE, _NO_HE = pattern(MEN["en"]), pattern(WOMEN["en"])
_SHE = ("she", "sie", "elle", "ella")
_HE = ("he", "er", "il", "él")


def is_unnamed(stretch: Stretch, pronoun: str, language: str) -> bool:
    """Whether somebody is the subject of that sentence whom it does not name, and whom that pronoun behind it may mean."""
    language = primary_language(language)
    if language not in _SOME:
        return False
    found = _whose(language).match(stretch.text)
    if found and _OF_SO_MANY.match(stretch.text, found.end()):
        return False
    found = found or (_owned().match(stretch.text) if language == "en" else None)
    found = found or _somebody(language).match(stretch.text) or _of_somebody(stretch, language)
    if (
        found
        and _only_is(language).match(stretch.text, found.end("noun"))
        and _is_somebodys(found, language)
    ):
        return False
    found = found or (_takes_the_floor(stretch) if language == "en" else None)
    if found is None:
        return False
    wrong = MEN if pronoun.casefold() in _SHE else WOMEN if pronoun.casefold() in _HE else None
    if wrong and re.fullmatch(wrong[language], found["noun"] or ""):
        return False
    if _APPOSED.match(stretch.text, found.end()):
        return False
    if language == "en" and _THEM.search(stretch.text, found.end()):
        return False  # "A friend brought her to the yard": who is spoken of already
    return not _is_named(stretch, found, language)


def may_be_somebody(text: str, kind: str) -> bool:
    """Whether this English sentence tells of somebody without a name whom `she` or `he` may mean: "met |a survivor", "that |his
    driver". Who is its subject is asked of `is_unnamed`, but for who that is: "|The witness was a cook".
    """
    wrong = _NO_HE if kind == "he" else _NO_SHE
    begun = len(text) - len(text.lstrip())
    return any(
        (it.start() > begun or (it[0][:3] != "One" and _IS_SOMEBODY.match(text, it.end())))
        and not wrong.fullmatch(it["noun"])
        and not _is_also(text, it)
        for it in _ANYBODY.finditer(text)
    )


def _is_also(text: str, what: re.Match[str]) -> bool:
    """Whether what goes on right behind somebody's name tells, between commas, what that one is too: ", also |a nurse, came"."""
    return text[: what.start()] == _ALSO and _UP_TO_COMMA.match(text, what.end()) is not None


def _takes_the_floor(stretch: Stretch) -> re.Match[str] | None:
    """Who speaks, comes or is told from others there in other words than "a" and a word for people."""
    told = (it.match(stretch.text) for it in (_SAYS, _TOLD_APART, _SEVERAL, _COMES))
    found = next((it for it in told if it), None) or _INTERPRETED.search(stretch.text)
    return found or _tells_of(stretch)


def _tells_of(stretch: Stretch) -> re.Match[str] | None:
    """Who tells there of the first one who is named."""
    found = _TELLS_OF.match(stretch.text) if stretch.mentions else None
    titles = stretch.text[found.end() : stretch.mentions[0].start] if found else ""
    return found if TITLES_BEFORE.fullmatch(titles) else None


def _is_somebodys(found: re.Match[str], language: str) -> bool:
    """Whether that one is told of as somebody's, or as one of some: "his wife", "one of the guards"."""
    lead = found.string[found.start() : found.start("noun")]
    return found.re is _somebody(language) and bool(_somebodys(language).search(lead))


def _is_named(stretch: Stretch, found: re.Match[str], language: str) -> bool:
    """Whether a name stands behind the noun for the same one, and not for another: "the wife of |Tom Roos, Ada Lind,"."""
    named = [it for it in stretch.mentions if it.start >= found.end() and not it.possessive]
    named = [it for it in named if it.sure] or named
    if named and _HAVING.fullmatch(stretch.text, found.end(), named[0].start):
        named = named[1:]
    between = stretch.text[found.end() : named[0].start] if named else ""
    return bool(_CALLED.fullmatch(between)) and not any(verbs_in(between, language))


def _of_somebody(stretch: Stretch, language: str) -> re.Match[str] | None:
    """Who is somebody's, by a name that stands before: "|Tom Roos’s mother"."""
    first = next(iter(stretch.mentions), None)
    if language != "en" or first is None or not first.possessive:
        return None
    begins = TITLES_BEFORE.fullmatch(stretch.text[: first.start].lstrip())
    return _behind_name().match(stretch.text, first.end) if begins else None


@cache
def _somebody(language: str) -> re.Pattern[str]:
    anybody = rf"(?P<noun>{WOMEN[language]}|{MEN[language]}|{PEOPLE[language]})"
    ends = rf"s?(?![\w-]){_NO_NOUN}" if language == "en" else r"(?:e?s|e?n)?(?![\w-])"
    return re.compile(rf"{_FRONTED}{_SOME[language]}{_MODIFIED}{anybody}{ends}")


@cache
def _only_is(language: str) -> re.Pattern[str]:
    having = {
        "en": "of|to|for|on|in|from|at",
        "de": "von|de[rs]|aus",
        "fr": "de|du|des",
        "es": "de|del",
    }
    return re.compile(rf"s?(?:\s(?:{having[language]})\s[^,;:.\0]{{1,60}}?)?{_ONLY_IS[language]}")


@cache
def _somebodys(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_SOMEBODYS[language]}")


@cache
def _whose(language: str) -> re.Pattern[str]:
    anybody = rf"(?P<noun>{WOMEN[language]}|{MEN[language]}|{PEOPLE[language]})"
    return re.compile(rf"{_FRONTED}{_THE[language]}{_MODIFIED}{anybody}(?={_OF[language]})")


@cache
def _owned() -> re.Pattern[str]:
    """Whoever is somebody's who has no name either: "The younger woman’s brother"."""
    anybody = rf"(?P<noun>{WOMEN['en']}|{MEN['en']}|{PEOPLE['en']})"
    owner = rf"(?:{WOMEN['en']}|{MEN['en']}|{PEOPLE['en']}|child)(?:[’']s|s[’'])"
    return re.compile(
        rf"{_FRONTED}[Tt]he\s(?:[a-z-]+\s){{0,3}}?{owner}\s{_MODIFIED}{anybody}(?![\w-])"
    )


@cache
def _behind_name() -> re.Pattern[str]:
    anybody = rf"(?P<noun>{WOMEN['en']}|{MEN['en']}|{PEOPLE['en']})"
    return re.compile(rf"[’']s?\s+{_MODIFIED}{anybody}(?![\w-]){_NO_NOUN}")
