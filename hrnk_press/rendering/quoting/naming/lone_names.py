"""People whom a text never names in full: "Roos said", and "she said" behind it; "raconte Amina, 34 ans"."""

import re
from collections.abc import Collection, Iterable, Iterator

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.titles import (
    is_no_person,
    is_opening,
    is_title,
    opens_in,
)
from hrnk_press.rendering.quoting.naming.trades import is_trade
from hrnk_press.rendering.quoting.speech import verbs_in

_SAYS = r"(?:said|says|added|adds|explained|explains|recalled|continued|told)"
_NAMED = pattern(
    rf"(?:(?<=^)|(?<=[\0\s]))(?:{_SAYS}\s+(?P<behind>[A-Z][a-z]+)(?=[.,;]|\s+of\b)|(?P<before>[A-Z][a-z]+)\s+{_SAYS}\b)"
)
_PRONOUN = pattern(rf"\b(?:she|he)\s+{_SAYS}\b")
_CAPITAL_BEFORE = pattern(r"(?<!\w)(?P<word>[A-Z][\w.-]*)\s\Z")
# Whoever is given an age where the sentence begins, the name being changed or not: "Zorka*, 14, rows".
_AGED = pattern(
    r"(?:\A|[.!?”\"\0\n]\s+)(?P<name>[A-Z][a-z]+)\*?,\s(?:aged?\s)?\d{1,2}(?:,\s(?!\d)|\s(?=who\b))"
)
# Whoever has one name there and an age or a trade of its own: nobody whom the text names in full elsewhere.
_APART = pattern(
    rf"(?<!\w)(?:{_SAYS}\s(?P<behind>[A-Z][a-z]+)|(?<=[.!?”\"\0\n]\s)(?P<before>[A-Z][a-z]+)|\A(?P<first>[A-Z][a-z]+)),\s(?:(?:aged?\s)?\d{{1,2}}(?=[,.;]|\s(?:who|from)\b)"
    r"|an?\s(?:[a-z\d-]+\s){0,2}?(?:mother|father|grandmother|grandfather|woman|man|girl|boy|widow|farmer|fisherman|teacher|student|pupil|nurse|midwife|volunteer"
    r"|refugee|survivor|villager|resident|[a-z\d]+-year-old)(?![\w’-]))"
)
# Whose relative has one name, or how many children: "his wife, Zorka, said", "their son Udo, 8,", "Mum-of-three Ada".
_RELATED = pattern(
    r"(?:(?:[Mm]um|[Mm]om|[Mm]other|[Dd]ad|[Ff]ather|[Pp]arent|[Gg]rand(?:ma|ad|mother|father))-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
    r"|(?<![\w’'-])(?:[Hh]is|[Hh]er|[Mm]y)\s(?:(?!of\s)[a-z\d-]+\s){0,2}?(?:sister|brother|mother|father|twin|aunt|uncle|cousin)"
    r"|(?:(?<![\w’'-])(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur)|(?<=[a-z])[’']s|(?<=s)[’'])\s(?:(?!of\s)[a-z\d-]+\s){0,2}?(?:wife|husband|daughter|son|mum|mom|dad"
    r"|widow(?:er)?|niece|nephew|grand(?:mother|father|daughter|son)|girlfriend|boyfriend|fiancée?)),?\s(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,})(?=[,.;]|\s[a-z(])"
)
# Whoever has one name behind what that one does: "Der Aktivist Udo wurde verurteilt".
_OF_A_TRADE = pattern(
    r"(?<![\w’'-])(?:[Dd]er|[Dd]ie|[Ll]e|[Ll]a|[Ee]l)\s(?P<what>[\w-]{4,})\s(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,})(?=\s[a-zà-ÿ]|,)"
)
# The same abroad; firms have mothers, daughters, sisters and partners too.
_RELATED_ABROAD = pattern(
    r"(?<![\w’'-])(?:(?:[Ss]eine?|[Ii]hre?)\s(?:Frau|Mann|Ehefrau|Ehemann|Vater|Sohn|Bruder|Witwe|Lebensgefährtin|(?P<firm>Mutter|Tochter|Schwester|Freundin|Partnerin|Partner))"
    r"|(?:[Ss]a|[Ss]on)\s(?:femme|mari|épouse|époux|père|fils|frère|veuve|(?P<firme>mère|fille|sœur|compagne|compagnon))"
    r"|[Ss]u\s(?:mujer|marido|esposa|esposo|padre|hijo|hermano|viuda|novia|novio|(?P<firma>madre|hija|hermana|pareja))),?\s(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,})(?=[,.;:]|\s[a-zà-ÿ(])"
)
# The same in German, French and Spanish: what may be a verb, and behind it a name, and what that one is.
_NAMED_ABROAD = pattern(
    r"(?<!\w)(?P<verb>[a-zà-ÿ][a-zà-ÿ’']+)\s(?:sich\s)?(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+)(?=,\s|\s\()"
)
# What people are and no town, no heroine and no voice of a machine is; those have an article.
_TRADES = (
    r"(?:mère|père)\sde\s(?:famille|deux|trois|quatre)|veu(?:f|ve)|bénévole|élève|écoli(?:er|ère)|(?:lycéen|collégien)(?:ne)?|étudiante?|enseignante?|institut(?:eur|rice)"
    r"|infirmi(?:er|ère)|aide-soignante?|sage-femme|agricult(?:eur|rice)|pêch(?:eur|euse)|habitante?|riveraine?|voisine?|retraitée?|réfugiée?"
    r"|(?:madre|padre)\sde\s(?:familia|dos|tres|cuatro)|viud[oa]|voluntari[oa]|alumn[oa]|estudiante|maestr[oa]|profesora?|enfermer[oa]|agricultora?|pescadora?|vecin[oa]"
    r"|jubilad[oa]|refugiad[oa]|superviviente|(?:portavoz|porte-parole)(?!\svirtu)"
    r"|(?:Mutter|Vater)\svon\s(?:zwei|drei|vier)|Witwer?|(?:Schüler|Lehrer|Krankenpfleger|Fischer|Anwohner|Bewohner|Nachbar|Rentner|Student|Landwirt)(?:in)?|Krankenschwester"
    r"|Hebamme|Auszubildende|Ehrenamtliche|Freiwillige"
)
_OF_A_STORY = r"[^.;:\0]{0,40}(?:imagin|ficti|[Rr]oman|novela|cuento|livre|libro|manuel|[Ff]ilm|película|pièce|série|Buch|Stück|Serie)"
_TOLD_ABROAD = pattern(
    rf"\s\(\d{{1,2}}(?:\s(?:ans|años|Jahre))?\)(?!,?\s(?:d(?:er|ie|as)|eine?|une?|una|l[ae]|el)\s|,?\sl[’'])|,\s(?:\d{{1,2}}\s(?:ans|años|Jahre)|(?:(?:une?|una|eine?)\s)?(?:{_TRADES}))(?![\w’-]|{_OF_A_STORY})"
)
_LONGEST_WORD = 30
_FEWEST = 2


def called_by_one(
    texts: Collection[str],
    headlines: Collection[str],
    full: Iterable[str],
    language: str,
    *,
    others: bool,
) -> tuple[Collection[str], frozenset[str]]:
    """Whom the texts call by one name, and which of the first words of `full` names somebody else is called by alone.

    `others`: the texts name people in full; then "she" may be one of those.
    """
    alone: Collection[str] = ()
    apart: Iterable[str] = ()
    if language.startswith("en"):
        alone = _lone_names(texts, others=others)
        apart = _names_apart(texts)
    elif language[:2] in ("de", "es", "fr"):
        alone = apart = tuple(_lone_names_abroad(texts, language))
    first = {it.partition(" ")[0] for it in full}
    apart = (it for it in apart if it in first and _comes_alone(it, (*headlines, *texts)))
    return alone, frozenset(apart)


def _lone_names(texts: Iterable[str], *, others: bool) -> list[str]:
    """Single words that say something and are a frequent given name, are given an age, or have "she said" behind them.

    `others`: the texts name people in full; then "she" may be one of those.
    """
    counts: dict[str, int] = {}
    aged: set[str] = set()
    related: set[str] = set()
    pronoun = False
    for text in texts:
        for it in _NAMED.finditer(text):
            name = it["behind"] or it["before"]
            part = _CAPITAL_BEFORE.search(text, max(it.start() - _LONGEST_WORD, 0), it.start())
            if part and not _opens(part["word"]):
                continue  # "San |Ana said"
            if not (is_title(name) or _opens(name) or is_no_person(name)):
                counts[name] = counts.get(name, 0) + 1
        aged.update(it["name"] for it in _AGED.finditer(text))
        related.update(it["name"] for it in _RELATED.finditer(text))
        pronoun = pronoun or _PRONOUN.search(text) is not None
    told = pronoun and not others and len(counts) == 1
    sure = {it for it, count in counts.items() if is_given(it) or (told and count >= _FEWEST)}
    others_too = sorted(
        it for it in related if not (is_title(it) or _opens(it) or is_no_person(it))
    )
    return [*(it for it in counts if it in sure or it in aged), *others_too]


def _opens(word: str) -> bool:
    return is_opening(word) or opens_in(word, "en")


def _names_apart(texts: Iterable[str]) -> Iterator[str]:
    """Single words in English that have an age or a trade of their own, which tells of somebody who was not named before."""
    for text in texts:
        for it in _APART.finditer(text):
            yield it["behind"] or it["before"] or it["first"]


def _comes_alone(name: str, texts: Iterable[str]) -> bool:
    """Whether that first name stands alone where the texts have it first, with commas or brackets behind, and no last one."""
    either = re.compile(rf"(?<!\w){re.escape(name)}(?:(?P<alone>,|\s\()|\s[A-ZÀ-Þ])")
    first = next(filter(None, map(either.search, texts)), None)
    return first is not None and first["alone"] is not None


def _lone_names_abroad(texts: Iterable[str], language: str) -> Iterator[str]:
    """Frequent given names that say something in German, French or Spanish, with a trade or an age behind them."""
    for text in texts:
        for it in _NAMED_ABROAD.finditer(text):
            name = it["name"]
            if not is_given(name) or is_title(name) or not _TOLD_ABROAD.match(text, it.end()):
                continue
            if any(verbs_in(it["verb"], language)):
                yield name
        for it in _OF_A_TRADE.finditer(text):
            if is_given(it["name"]) and is_trade(it["what"], language):
                yield it["name"]
        for it in _RELATED_ABROAD.finditer(text):
            name = it["name"]
            of_firm = it["firm"] or it["firme"] or it["firma"]
            if is_given(name) or not (
                of_firm or is_title(name) or _opens(name) or is_no_person(name)
            ):
                yield name
