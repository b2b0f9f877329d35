"""Whom a part of a contact line names: people and no offices, in several languages."""

import re

from hrnk_press.drafting.archive.words.body_words import is_of_body, says_body
from hrnk_press.drafting.archive.words.korean_names import (
    is_office,
    is_post,
    korean_in,
    with_whole_roles,
)
from hrnk_press.drafting.archive.words.role_words import says_role
from hrnk_press.letters import has_hangul
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

_COURTESY = pattern(
    r"(?:(?:Mr|Ms|Mrs|Miss|Mx|Mmes?|Mlle|Mes?|Mtre|Sr|Sra|Srta|Hr|Fr|Dña)\.?|M\.|D\.|Herrn?|Frau|Madame|Monsieur|Maître|Señora?|Don|Doña|Padre|Sor|Fray|Sister|Father|Brother|Sir|Dame|Imam|Sheikh|Mallam|Alhaji|Hajia|Ven\.|Msgr\.) (?=\S)"
)
_NEVER_INITIALS = frozenset(
    ("Frau", "Herr", "Herrn", "Madame", "Monsieur", "Mme", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.")
)
CAPITAL = r"[^\W\d_a-zß-ÿ](?:[\w’']|-(?=\w))*"
_DEGREES = (
    r"(?:(?:(?:Dra?|Prof|Amb|Rev|Sen|Rep|Gen|Col|Capt|[MST]?Sgt|Lt|Cmdr|Cdr|Cpl|SFC|Smt|Shri|Adv|Engr|Atty|Pfr|M?Mag|Mtr[ao])\.?(?:a|ª|in)?"
    r"|(?:Univ\.-Prof|Priv\.-Doz|Dipl\.-[A-Z]\w+|Dr\.-Ing|Ing|Lic|L(?:ic|c)d[oa]|Abg|Arq|Mgr|h\. ?c|med|vet|jur|iur|phil|rer|nat|pol|oec|theol|habil)\.(?:in)?|PD|DI(?= (?:Dr|Mag))) )*"
)
_DEGREED = pattern(_DEGREES)
_PERSON = pattern(
    rf"(?P<title>{_DEGREES})"
    rf"(?P<name>(?:(?:[A-Z]\.-?){{2,3}}|{CAPITAL}\.?)(?:(?: (?:de|la|las|los|van|von|zu|der|den|bin|bint|al|el|del|di|da|do|das|dos|ter|te|e|y)){{0,2}} (?:(?:[dl][’']|(?:al|el|ad|as|ar|an|ash|abu)-)?{CAPITAL}\.?|\([A-Z][a-z]+\)|“[^”]+”|\"[^\"]+\")){{1,4}}(?:, (?:Jr|Sr)\.?)?)"
)
# A name in other letters behind a body's in Korean ones.
_BESIDE_KOREAN = pattern("[^A-Z]*[가-힣)] (?P<name>[A-Z][^가-힣]*)")
# Words that begin the name of a body, and words that end one, and no name of a person.
_NO_NAME = pattern(
    r"(?:der|die|das|the|weitere|more|les|el|los|our|your|ressort|referat|abteilung|redaktion|national|federal|canadian|american|british|european|african|asian"
    r"|international|global|world|united|royal|general|central|regional|public|social|save|stop|reclaim|extinction|letzte|ende|main|front|head|night|weekend"
    r"|emergency|direct|access|doctors|reporters|lawyers|friends|special|new) .*|big \w+|web ?masters?"
    r"|.* (?:heritage|energy|environment|control|studies|sciences?|technology|technologies|solutions|systems|partners|holdings"
    r"|industries|ventures|capital|labs?|arts|culture|prevention|development|health|safety|trade|finance|treasury|works|consulting"
    r"|marketing|strategies|research|resources|departments?|productions|records|studios?|magazine|entertainment"
    r"|hotels?|hospitality|airlines|airways|insurance|logistics|robotics|motors|foods|pictures|(?-i:[B-DF-HJ-NP-TV-XZ]{2,3}))",
    re.IGNORECASE,
)
# The same of movements and lines, but for families' names behind known given ones: "Ada Commons".
_OF_MOVEMENT = pattern(
    r".* (?:rescue|rebellion|generation|earth|planet|borders|matters?|scouts|army|keepers|commons|lines?|numbers?|cover|codes?|united|now|action|future|oil|climate"
    r"|nature|solidarity|solidarität|solidarité|resistance|survival|rebels|riders|tenants|renters|environnement|catholique|ouvrière|obreras|unida|nordic)",
    re.IGNORECASE,
)
_CHARGED = pattern(r"(?:담당자?|책임자|문의처?|연락처|Leitung|Leiterin|Leiter)(?: |(?=:)):? ?")
_CARE_OF = pattern(r"(?:c/o|z\. ?Hd\.|attn\.?:?|à l[’']attention de|a/a) +", re.IGNORECASE)
# What stands behind the names of members of a parliament and of others who are honored.
_ELECTED = pattern(
    r",? (?:MP|MPP|TD|MEP|MSP|MLA|MdB|MdL|OBE|MBE|CBE|QC|KC|Esq|Ph\.?D|M\.?D|J\.?D|APR|CPA|CFA|RN|MBA|MPH|MPA|MSc|BSc|LL\.?M|OSB|OFM|OP|SJ|SDB|SVD)\.?\Z"
)
# Whose office it is, and no contact: "Office of Senator Ada Lind".
_OFFICE_OF = pattern(
    r"(?:.* )?(?:office|bureau|büro|cabinet|gabinete|oficina|friends|campaign|campaña|law offices?) (?:of|de|du|des|del|der|von|for) ",
    re.IGNORECASE,
)
_JOINS = pattern(
    r"(?:\b(?:of|for|to|with|and|the|de|du|des|à|au|aux|pour|der|für|von|mit|und|et|y|la|a|con|por|para)|&) ?\Z",
    re.IGNORECASE,
)
_STREET = pattern(r"(?:plaza|calle|avenida|paseo|rue|boulevard|quai|place) (?=\S)", re.IGNORECASE)
# Houses that are named after somebody: "Centre Ada Lind", "Colegio Udo Roos".
_NAMED_AFTER = pattern(
    rf"(?:centre|maison|espace|salle|théâtre|lycée|collège|école|stade|hôpital|fondation|institut|université|médiathèque|bibliothèque|gymnase|musée|résidence|foyer|parc"
    rf"|centro|instituto|colegio|teatro|fundación|escuela|universidad|museo|parque|estadio|biblioteca|auditorio|polideportivo|edificio|residencia)"
    rf"(?: (?-i:cultur|soci|commun|municip|region|région|univers|sport|polyval|public|sant)\w*| de (?:santé|salud))? (?P<given>(?-i:{CAPITAL}))(?:[ -](?-i:{CAPITAL}))+",
    re.IGNORECASE,
)
_RANK = pattern(
    r"(?:(?:Gen|Maj|Col|Capt|Cpt|Lt|Sgt|Cpl|Det|Insp|Hon|Chief|Officer|Captain|Lieutenant|Sergeant|Detective|Trooper|Senator|Representative|Governor|Mayor|Minister|Cllr|Councill?or|Congress(?:wo)?man|Ambassador|Bishop|Alderman|Pastor|Rabbi)\.? )+(?=\S+ \S)"
)
_RANKED = pattern(
    rf"(?P<rank>(?:Gen|Maj|Col|Capt|Cpt|Lt|Sgt|Cpl|Det|Insp|Captain|Lieutenant|Sergeant|Detective|Trooper)\.?) (?P<name>{CAPITAL})"
)
_BEFORE_ROLE = pattern(
    rf"(?P<name>{CAPITAL} {CAPITAL}) (?=(?:Président|Direct(?:eur|rice|or)|Attaché|Responsable|Porte-parole|Presse?sprecher"
    r"|Leiter|Geschäftsführer|Vorsitzende|Presidente|Portavoz|Jefe|Jefa|Coordinador)\w*\b)"
)
_FIRST_OF_LINE = pattern(
    rf"(?P<name>{CAPITAL}(?: (?:[A-Z]\.|St\.|Van|Le|La|DE|LA|van|von|zu|der|den|de|la|del|“[^”]+”))* {CAPITAL}) (?=[^\Wa-z\d_]\w+ |[a-z\d]\S*(?: \S+)?$)"
)
_LEARNED = pattern(
    rf"(?P<name>{CAPITAL}(?: [A-Z]\.)* {CAPITAL}),? (?:Ph\.?D|M\.?D|J\.?D|RN|MBA|MPH)\.?,? (?=\S)"
)
_BESIDE = pattern(
    rf"(?P<name>{CAPITAL}\.?(?: (?:{CAPITAL}\.?|van|von|zu|der|den|de|la|las|los|“[^”]+”|\"[^\"]+\")){{0,3}}? {CAPITAL})(?:, (?:Ph\.?D|M\.?D|J\.?D|RN|APR|Esq|Jr|Sr)\.?)?"
    r" (?:in|at|of|from|with|for|on|bei|beim|von|vom|unter|du|au|del|en|al|pour|chez|para|por|de(?= (?:Instituto|Asociación|Fundación|Universidad|Grupo|Agencia)\b)) (?=\S)"
)
_TRAILING_ROLE = pattern(
    rf"(?:.*[^\w-])?(?P<name>{CAPITAL}(?: [A-Z]\.| “[^”]+”| St\.| van| von| zu| de| del| la| der| den)* (?:[dl][’'])?{CAPITAL})\Z"
)


# A rank right before the name at the end: "Regional Information Maj. Ada Lind".
_BEHIND_RANK = pattern(
    rf"(?P<before>.* )(?:Mr|Ms|Mrs|Dr|Prof|Gen|Maj|Col|Capt|Cpt|Lt|Sgt|Cpl|Cmdr|Cdr|Rev)\. (?P<name>{CAPITAL}(?: [A-Z]\.)? {CAPITAL})"
)


_MANY_SMALL = 3


def person_in(text: str) -> tuple[str, str]:
    """The person that a field names and what is left of it; no name where it names none."""
    if not text:
        return "", ""
    if has_hangul(text):
        if is_post(text):
            return "", text
        text = with_whole_roles(text)
    if (charged := _CHARGED.match(text)) and charged.end() < len(text):
        text = text[charged.end() :]
    if has_hangul(text) and (found := korean_in(text)) is not None:
        return found
    if (beside := _BESIDE_KOREAN.fullmatch(text)) and (found := _western_in(beside["name"]))[0]:
        return found
    name, left = _western_in(text)
    return ("", text) if is_office(name) else (name, left)


def is_named(text: str) -> bool:
    """Whether a line is a name and nothing else, or a name before what that one is: "Ada Lind, Media Relations"."""
    name = text.partition(",")[0].rstrip()
    return person_in(name) == (name, "")


def _western_in(text: str) -> tuple[str, str]:
    """The same of a field in letters that have capitals."""
    text = _CARE_OF.sub("", text)
    house = _NAMED_AFTER.fullmatch(text)
    if _STREET.match(text) or (house and is_given(house["given"])):
        return "", text
    courtesy = _COURTESY.match(text)
    if courtesy and " " not in text[courtesy.end() :]:
        if courtesy.group().strip() in _NEVER_INITIALS and not is_of_body(text[courtesy.end() :]):
            return text[courtesy.end() :], ""
        courtesy = None  # an initial
    said = _ELECTED.sub("", text[courtesy.end() :] if courtesy else text)
    if (ranked := _RANKED.fullmatch(said)) and not is_of_body(ranked["name"]):
        return ranked["name"], ranked["rank"]
    found = _PERSON.fullmatch(said)
    if found is None and courtesy:
        found = _PERSON.match(said)
    if found and not re.search(r"\d", said) and _may_be_person(found["name"]):
        rank = _RANK.match(said)
        lead = max(found.start("name"), rank.end() if rank else 0)
        name = said[lead : found.end()]
        rest = (said[:lead], said[found.end() :].strip(" ,."))
        return name, ", ".join(filter(None, (it.strip() for it in rest)))
    if (learned := _LEARNED.match(said)) and _may_be_person(learned["name"]):
        return learned["name"], said[learned.end() :]
    if degrees := _DEGREED.match(said):
        said = said[degrees.end() :]
    beside = _BESIDE.match(said)
    named = _BEFORE_ROLE.match(said) or (None if beside else _before_role(said))
    if named and _may_be_person(named["name"]):
        return named["name"], said[named.end() :].strip(" ,")
    if beside and _may_be_person(beside["name"]) and _is_short(beside["name"]):
        return beside["name"], said[beside.end("name") :].strip(" ,")
    if (ranked := _BEHIND_RANK.fullmatch(said)) and _may_be_person(ranked["name"]):
        return ranked["name"], ranked["before"].strip(" ,")
    behind = _TRAILING_ROLE.fullmatch(said)
    if (
        behind
        and _says_who(said[: behind.start("name")], behind["name"])
        and not _JOINS.search(said[: behind.start("name")])
        and not _OFFICE_OF.match(said)
        and _may_be_person(behind["name"])
    ):
        before, name = said[: behind.start("name")].split(), behind["name"]
        while before and is_given(before[-1]) and not says_body(before[-1]):
            name = f"{before.pop()} {name}"
        return name, " ".join(before).strip(" ,")
    return "", text if re.search(r"[^\W\d_]{2}", text) else ""


def _before_role(said: str) -> re.Match[str] | None:
    """A known given name and a family's before what somebody is: "Ada Lind Policy Analyst"."""
    named = _FIRST_OF_LINE.match(said)
    if named is None or not is_given(named["name"].partition(" ")[0].title()):
        return None
    left = said[named.end() :]
    return named if says_body(left) or not left[0].isupper() else None


def _is_short(name: str) -> bool:
    """Whether a name is of two words, or of more behind a given name."""
    first, *others = name.split()
    return len(others) < 2 or is_given(first.title())


def _says_who(before: str, name: str) -> bool:
    """Whether words before a name say what somebody is, or where a person works whose given name is known."""
    return says_role(before) or (says_body(before) and is_given(name.partition(" ")[0].title()))


def _may_be_person(name: str) -> bool:
    """Whether no word of a name is one of an office, a body or a place of work, and few are small."""
    first, *others = name.split()
    if sum(map(str.islower, others)) >= _MANY_SMALL and not is_given(first):
        return False
    if _OF_MOVEMENT.fullmatch(name) and not is_given(first.title()):
        return False
    return not is_of_body(name) and not _NO_NAME.fullmatch(name)
