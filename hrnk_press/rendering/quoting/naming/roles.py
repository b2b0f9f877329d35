"""Titles that stand for whoever has them: "the minister" after "Minister Ada Lind"."""

import re
from collections.abc import Iterable, Iterator

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.sentence_leads import closes_lead, ends_lead

ROLES = (
    r"prime minister|deputy minister|deputy mayor|mayor|lieutenant governor|governor|vice president|vice chair"
    r"|chair(?:man|woman)?|(?:executive|managing|deputy) director|(?:director|inspector|consul)[- ]general|director|chief executive(?: officer)?|chief [a-z]+ officer|ceo|sheriff"
    r"|senator|congress(?:wo)?man|secretary[- ]general|general secretary|secretary of state|minister of state|secretary|(?:high )?commissioner|ambassador"
    r"|judge|chief justice|justice|(?:attorney|solicitor) general|(?:district )?attorney|prosecutor|superintendent|principal"
    r"|chancellor|premier|professor|researcher|(?:lead )?author|(?:arch)?bishop|pastor|spokes(?:person|man|woman)|lawyer"
    r"|coach|curator|founder|scientist|artist|special rapporteur|(?:police |fire )?chief|councill?or"
    r"|council(?:man|woman|member)|commander|independent expert|(?:relatora? |experta |experto )(?:especial|independiente)|rapporteu(?:r spécial|se spéciale)|geschäftsführer(?:in)?|landr[aä]t(?:in)?|rektor(?:in)?"
    r"|premi(?:er|ère) ministre|ministre|maire|présidente?|direct(?:eur|rice)(?: générale?)?|secrétaire générale?"
    r"|préfète?|députée?|sénat(?:eur|rice)|cherch(?:eur|euse)|ministr[oa]|alcalde(?:sa)?|president[ae]|directora"
    r"|(?:vice)?consejer[oa]|concejala?|portavoz|secretari[oa]|rectora?|(?:sub)?delegad[oa]|diputad[oa]|coordinadora?"
    r"|gobernadora?|[a-zäöüß]*(?:minister(?:in)?|bürgermeister(?:in)?|präsident(?:in)?|vorsitzender?|direktor(?:in)?"
    r"|sprecher(?:in)?|professor(?:in)?|senator(?:in)?|leiter(?:in)?|forscher(?:in)?|sekretär(?:in)?|abgeordneter?"
    r"|beauftragter?|chef(?:in)?|bischof|bischöfin|anwalt|anwältin|[a-z]arzt|ärztin|kommissar(?:in)?|architekt(?:in)?|experte|expertin"
    r"|kanzler(?:in)?|kurator(?:in)?|dekan(?:in)?|propst|vorständin)"
)
# What makes another title of one: "the chief |executive" after "Chief Ada Lind".
_LONGER_TITLES = (
    r"(?:executive|financial|operating|technology|technical|information|marketing|medical|scientific|legal|commercial|communications|product"
    r"|strategy|people|revenue|risk|investment|economist|scientist|engineer|justice|constable|inspector|superintendent|officer|negotiator"
    r"|prosecutor|judge|curator|general|elect|designate|emeritus|assistant|adjointe?|générale?|exécuti(?:f|ve)|ejecutiv[oa]|adjunt[oa])"
)
_OF = r"(?:of|for|at|in|from|with|and|de|del|du|des|d[’']|der|für|von|who|who[’']s|whose|und|et|y|[^\w\s])"
# Any word that may be a title: in English in small letters, in German a noun of some length.
_NOUN = r"(?:[a-zà-ÿ][\w’-]{3,}|[A-ZÄÖÜ][a-zäöüß]+(?:er|in|or|ist|ent|ant|mann|frau|chef|wart|rat|rätin))"
_CALLINGS = (
    r"president|physicist|biologist|chemist|economist|historian|psychologist|physician|surgeon|engineer|architect|designer"
    r"|singer|musician|composer|conductor|writer|novelist|poet|filmmaker|photographer|act(?:or|ress)|entrepreneur|owner"
    r"|playwright|choreographer|screenwriter|chef|baker|astronaut|pilot|sculptor|painter|illustrator|comedian|broadcaster"
    r"|headteacher|manager|captain|midfielder|striker|goalkeeper|lawmaker|legislator|politician|activist|campaigner|co-?founder"
)
# What an office is for, with commas between its parts: "the Minister for Boats, Islands and the Sea".
_OF_OFFICE = rf"\s+(?:{_OF}|on)\s[^,.;:\0]{{1,60}}(?:,\s(?:[A-ZÀ-Þ][\w-]+\s?(?:(?:and|the|of|&)\s)*){{1,4}}){{0,3}}"
_BEFORE = pattern(
    rf"(?<!\w)(?P<kind>(?!the\s)[a-z]{{3,}}\s(?=(?i:{ROLES}|{_CALLINGS})\s))?(?:(?P<role>(?i:{ROLES}))(?:{_OF_OFFICE})?|(?P<noun>{_NOUN})(?:\s+{_OF}\s[^,.;:\0]{{1,60}})?)(?:,\s+the)?,?\s+\Z"
)
_RIGHT_BEFORE = pattern(rf"(?<!\w)(?:(?!the\s)[a-z]{{3,}}\s)?(?i:{ROLES}),?\s+\Z")
_IS = r"(?:\s*(?:\([^()]*\))?\s*,\s+|\s+(?:is|was|ist|war|est|était|es|era|fue)\s+(?:(?:the|an?|der|die|la|le|el|l[’'])\s?)?)"
# Between a name and a title behind it: "the former |mayor"; no "opened it with the |mayor", no "signed a |paper".
_QUALIFIED = (
    r"(?:(?:the|an?|its|la|le|el|une?|un[ao]?|der|die|eine?)\s|l[’'])?(?:(?!(?:the|la|le|el|los|las|les|der|die|das|den|dem|con|with|avec|mit|to|al|au|aux|a|à"
    r"|by|par|por|von|vom|who|whose|que|qui|[a-z]+ed an?|his|her|their|sus?|son|sa|ses|sein\w*|ihr\w*)\s|l[’'])[^\s,.;:\0]{1,24}\s){0,5}?"
)
_BEHIND = pattern(
    rf"{_IS}(?!(?:in|on|at|for|with|after|who|which|and|but|as|von|mit|en|dans|con)\b)"
    rf"{_QUALIFIED}(?:(?P<role>(?i:{ROLES}))(?!\w|[’']|\s+[A-ZÀ-Þ]|\s+(?:ha|a|avait|había|hat|hatte|est|es|ist|war|dit|dijo|sagte)\s)|(?P<noun>{_NOUN})(?=\s+(?:{_OF}|to|au|aux|à|al)|,))"
)
# Not right behind an article or what joins it to a body: "director of the |Zarga Mora", "director of the Club and |Zarga Mora".
_NO_ARTICLE = (
    r"(?<!\s(?:the|des|del|der|die|das|dem|den|les|los|las|and|und|for|von|con|por))(?<!\s(?:la|le|el|du|of|at|in|by|to|et|de|en))"
    r"(?<!\s(?:from|with|para|pour))(?<!\s[&y])"
)
_HELD_BEFORE = pattern(
    rf"(?<!\w)(?i:{ROLES})(?:\s[ai]\.\s?[DR]\.)?(?:\s+(?:{_OF}|on)\s[^,.;:\0]{{1,60}}{_NO_ARTICLE})?,?\s+\Z"
)
_HELD_BEHIND = pattern(
    rf"{_IS}(?:[^,.;:\0]{{0,40}}\s)??(?i:{ROLES})(?!\w|\s+[A-ZÀ-Þ]|\s+(?:said|says|told|added|asked|explained|noted)\b)"
)
# "Ada Lind spokesperson of the club said".
_BARE = pattern(
    r"\s(?:spokes(?:person|man|woman)|(?:executive |managing )?director|president|chair(?:man|woman|person)?|founder|secretary|coordinator|ceo|manager|head)\s(?:of|for|at)\s[^,.;:\0]{1,80}?\s(?:says?|said|adds?|added|explains|explained|comments|commented)\b"
)
_HELD_BY_ANOTHER = pattern(
    r"(?<!\w)[A-ZÀ-Þ][\w’-]+(?:,|\s(?:is|was|ist|war|est|était|es|era))\s+(?:(?:the|an?|its|der|die|la|le|el)\s+|l[’'])?(?:[A-ZÀ-Þ][\w-]+\s+){0,2}\Z"
)
# Whoever begins a sentence, and what parts that one from an office: no "After |Ada Lind, Director of".
_BEGINS_WITH = pattern(
    r"(?:\A|(?<=[.!?”\"»\n\0]))\s*(?P<given>[A-ZÀ-Þ][\w’-]+)\s+(?:[A-Z]\.\s+)?[A-ZÀ-Þ][\w’-]+(?:\s+[A-ZÀ-Þ][\w’-]+)?"
    r"(?:,|\s(?:is|was))?\s+(?:(?:the|an?|its)\s+)?(?:[A-ZÀ-Þ][\w-]+\s+){0,2}\Z"
)
_LED_BY = r"\s+(?:of|for)\s(?:[^.;:\0]{1,60}\s)??(?:(?:and|&|of|for)\s)?(?:the\s)?\Z"
# Those abroad who are called by what they are for, which is no place that may be called after somebody: "la ministre de la |Culture Ada Roy".
_ABROAD = (
    r"(?i:[\w’'-]*(?:minist(?:re|r[oa]|er(?:in)?)|secrétaire d[’']état))"
    r"\s(?:(?:chargée?\s)?(?:de|du|des|à|aux?|del|von|für)\s|d[’'])(?:[^.;:\0]{1,60}\s)??(?:(?:et|y|de|und)\s)?(?:la\s|los\s|las\s|les\s|l[’'])?\Z"
)
_OFFICE = pattern(
    rf"(?<!\w)(?:(?i:{ROLES}|state|head|manager|officer|lead|president|editor|dean|advis[eo]r|analyst|member(?=\s+for\b)){_LED_BY}|{_ABROAD})"
)
# Those whose office is called by what they are for: "Secretary of State for |Ostland Alun Roos".
_MINISTRY = pattern(
    rf"(?<!\w)(?:(?i:\w*(?:minister|secretary|commissioner|ambassador|speaker|governor)|state|member(?=\s+for\b)){_LED_BY}|{_ABROAD})"
)
_ANYBODY = pattern(
    rf"(?<!\w)(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]e|[Ll]a|[Ee]l|[Ll][’'])\s?(?P<role>(?:\w+\s)?(?i:{ROLES}|{_CALLINGS}))(?!\w|\s{_LONGER_TITLES}\b|[’']s\s(?!(?:[a-z]+\s)?(?:words|view|opinion|account|statement|message|letter|speech)\b))"
)
# What a German sentence calls whoever was named just before: "erklärt der Elektro-Ingenieur".
_TRADESMAN = pattern(
    r"\s*,?\s*[a-zäöüß]+\s(?:der|die)\s(?:[a-zäöüß]+e\s)?(?P<role>(?:\d\d-[Jj]ährige|[A-ZÄÖÜ][\w-]*"
    r"(?:eur|ist|(?:ik|(?<!el)l|nehm|ain)er|olog|mann|wart)(?:in|e)?|[A-ZÄÖÜ][\w-]*frau))[\s.]*"
)
# In Spanish and French, behind a verb an article and what somebody is: "recordó la regidora".
_NAMED_BEFORE = pattern(
    r"[\s,]*(?:(?:ha|a|s[’']est)\s)?[a-zà-ÿ’'-]+\s(?:(?:el|la|le)\s|l[’'])(?P<role>[a-zà-ÿ-]{4,}(?:\s[a-zà-ÿ-]{4,})?)[\s.]*"
)
_DONE = ("ed", "ing", "ings", "ly", "said", "says")
_IN_FULL = {
    "Gov": "governor",
    "Sen": "senator",
    "Rep": "representative",
    "Prof": "professor",
    "Rev": "reverend",
    "Capt": "captain",
    "Sgt": "sergeant",
    "Lt": "lieutenant",
}
_SHORT = pattern(rf"(?<!\w)(?:{'|'.join(_IN_FULL)})\b\.?(?=\s[A-Z])")
# What those who hold an office are called for short.
_SHORTER = {
    "special rapporteur": ("rapporteur", "expert", "independent expert"),
    "independent expert": ("expert",),
    "relatora especial": ("relatora",),
    "relator especial": ("relator",),
    "rapporteuse spéciale": ("rapporteuse",),
    "rapporteur spécial": ("rapporteur",),
    "secretary of state": ("secretary",),
    "chief executive officer": ("chief executive", "ceo"),
}
# Behind an office: no "The mayor’|s remarks:".
_NOT_MADE = (
    r"(?!s\s(?:[a-z]+\s){0,2}(?:statement|remarks|comments?|message|response|reaction)\b[^.;\0]*:)"
)
# What else those who hold an office are called.
_CALLED = {
    "regidor": ("alcalde", "concejal"),
    "regidora": ("alcaldesa", "concejala"),
    "autoridad": ("ministro", "ministra", "alcalde", "alcaldesa", "gobernador", "gobernadora"),
    "élu": ("député", "sénateur"),
    "élue": ("députée", "sénatrice"),
}
_NEAR = 80


def has_role(text: str, start: int, end: int) -> bool:
    """Whether a title stands right before what begins at `start`, or behind its end: "la alcaldesa de Lind, …"."""
    near = text[max(start - 2 * _NEAR, 0) : start]
    if _BARE.match(text, end):
        return True
    before = _HELD_BEFORE.search(near, max(len(near) - _NEAR, 0))
    if before and _HELD_BY_ANOTHER.search(near, 0, before.start()):
        before = None  # "Ada Lind, director of Zarga Mora"
    if before and before[0].rstrip().endswith(",") and not text[: start - len(before[0])].strip():
        before = None  # "Director, Zarga Rowing" below a name
    return bool(before or _HELD_BEHIND.match(text[end : end + _NEAR]))


def is_of_office(text: str, start: int, *, given: bool) -> bool:
    """Whether what begins at `start` goes on with the name of an office: "Secretary of State for |Wales Alun Roos".

    `given`: a given name follows; without one a director may be one of a body: "Director of |Zarga Mora Europe".
    """
    office = _OFFICE if given else _MINISTRY
    return office.search(text[max(start - _NEAR, 0) : start]) is not None


def is_held_by_another(text: str, start: int) -> bool:
    """Whether a sentence begins with whoever has the office that goes on at `start`: "Ada Lind, chair of |Care Zarga Mora, said"."""
    begun = max(start - 2 * _NEAR, 0)
    office = _OFFICE.search(text[begun:start], max(start - begun - _NEAR, 0))
    held = office and _BEGINS_WITH.search(text[begun:start], 0, office.start())
    return held is not None and is_given(held["given"])


def with_roles_in_full(text: str) -> str:
    """The text in small letters, titles that are cut short before a name in full: "Gov. Ada Lind"."""
    return spelt_role(_SHORT.sub(lambda it: _IN_FULL[it[0].removesuffix(".")], text))


def role_alone(text: str) -> str:
    """The title by which alone somebody is named there, whoever that is; empty where nobody is."""
    found = _ANYBODY.search(text) or _TRADESMAN.fullmatch(text)
    return spelt_role(found["role"]) if found else ""


def called_alone(text: str) -> str:
    """What a Spanish or French clause calls somebody without a name, a body as well; empty where it does not."""
    found = _NAMED_BEFORE.fullmatch(text)
    return spelt_role(found["role"]) if found else ""


def is_given_role(role: str, text: str, start: int, end: int) -> bool:
    """Whether the name from `start` to `end` is given that title, or one whose holders are called so."""
    same = (role, role.split()[0], *_CALLED.get(role, ()))
    return any(it in same for it in roles_held(text, start, end))


def roles_held(text: str, start: int, end: int) -> Iterator[str]:
    """The words in small letters right beside the name from `start` to `end` that may be titles."""
    near = text[max(start - _NEAR, 0) : start]
    before = _BEFORE.search(near, _last_office(near))
    if before and before["noun"] and _is_no_title(before, text, start):
        before = None
    if before:
        role = spelt_role(before["role"] or before["noun"])
        yield role
        if before["kind"]:
            yield f"{before['kind']}{role}"
        yield from _SHORTER.get(role, ())
    behind = _BEHIND.match(text[end : end + _NEAR])
    if behind and not closes_lead(behind[0], text, start, end):
        role = spelt_role(behind["role"] or behind["noun"])
        yield role
        yield from _SHORTER.get(role, ())


def _is_no_title(before: re.Match[str], text: str, start: int) -> bool:
    """Whether the word before a name is rather a verb, or ends what its sentence tells first."""
    if before["noun"].endswith(_DONE):
        return True
    apart = before[0].rstrip().endswith(",")
    return apart and ends_lead(text, start - len(before[0]), start)


def _last_office(near: str) -> int:
    """Where a title begins that stands right before the end; 0 where none does: "Mayor Ada Lind met |Deputy Mayor "."""
    found = _RIGHT_BEFORE.search(near)
    return found.start() if found else 0


def named_by_role(roles: Iterable[str]) -> re.Pattern[str]:
    """Where one of these titles stands for a person: with an article, and without a name or a group behind it."""
    either = "|".join(
        re.escape(it).replace(r"\ ", "[ -]") for it in sorted(roles, key=len, reverse=True)
    )
    return re.compile(
        rf"(?<!\w)(?:(?P<begins>The)|the|[Dd]er|[Dd]ie|[Ll]e|[Ll]a|[Ee]l|[Ll][’'])\s?(?:UN\s+)?(?P<role>(?i:{either}))"
        rf"(?!\w|[’'-](?(begins){_NOT_MADE})\w|\s+d[’']|\s+(?:of|for|at|de|del|du|des|der|für|von|{_LONGER_TITLES})\b|,?\s+[A-ZÀ-Þ])"
    )


def spelt_role(role: str) -> str:
    """A title in small letters, its words parted by spaces."""
    return " ".join(role.casefold().replace("-", " ").split())
