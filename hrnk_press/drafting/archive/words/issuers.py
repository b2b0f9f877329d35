"""Lines above a text that say who issues it, or who speaks in it, and are no headline."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.words.body_words import says_body
from hrnk_press.drafting.archive.words.capitals import in_capitals
from hrnk_press.drafting.archive.words.headline_verbs import claims, tells
from hrnk_press.drafting.archive.words.role_words import says_role
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

_OF_RANK_WORDS = r"(?:\w+ ){0,2}(?:envoy|director|secretary|minister|ambassador|spokes\w+|president|chair\w*|commissioner|officer|rapporteur|advis[eo]r|attorney|judge|professor|representative)\b"
# What somebody has just become is news: "Ada Lind, New Director of the River Club".
_OF_RANK = pattern(
    rf"(?!(?:new(?! (?:york|jersey|hampshire|mexico|zealand|delhi|brunswick|orleans|south)\b)|next|neue[rn]?|nouve(?:au|lle)|nuev[oa])\b){_OF_RANK_WORDS}",
    re.IGNORECASE,
)
_OFFICE = pattern(
    r"(?i:(?:the |us |u\.s\. |united states |\w+ )?(?:office|department|dept\.?|ministry|bureau|division|state|city|county|town|village"
    r"|university|institute|committee|council|court|superior court|commission|agency|embassy|government|republic|board))\b"
    r"(?: (?:of|for|the|and|&|,|[A-Z][\w.’'-]*))*",
)
_OFFICE_WORD = pattern(
    r"(?:office|department|dept\.?|ministry|bureau|division|state|city|county|town|village|university|institute|committee|council|court|superior"
    r"|commission|agency|embassy|government|republic|board|the|us|u\.s\.|united|states)",
    re.IGNORECASE,
)
_JOINING = pattern(r" (?:of|for|and|&)(?: the)? |, ", re.IGNORECASE)
_MOST_CAPITALS = 2
_OFFICE_ABROAD = pattern(
    r"(?:[A-ZÄÖÜ]\w+ )?(?:\w*[Mm]inisterium|Staatskanzlei|Landkreis|Landratsamt|(?:Landeshaupt|Hanse)?[Ss]tadt(?:verwaltung)?|Universität|Hochschule|Senatsverwaltung"
    r"|(?:Bundes|Landes|Stadt)amt|Stadtwerke|\w*[Kk]lini(?:k|kum)|Kirchenkreis|(?:Erzb|B)istum|\w*(?:[Vv]erband|[Vv]erein|[Ss]tiftung|[Kk]ammer)|Bezirksregierung|Regierungspräsidium)(?:(?: (?:für|der|des|und|von|zu|am))?,? [A-ZÄÖÜ][\w-]*)*"
    r"|Cabinet (?:de la |du )?[Mm]inistre|(?:Fondation|Fédération|Syndicat|Collectif|Comité|Ligue|Observatoire|Ministère|Préfecture|Mairie|Ville|Université|Conseil|Région|Gouvernement)(?: (?:de|du|des|la|le|les|et|à|aux|pour|d[’']\w+|l[’']\w+)|,? [A-ZÉÈ][\w’'-]*)+"
    r"|(?:Fundación|Federación|Asociación|Sindicato|Consejo|Defensoría|Ministerio|Ayuntamiento|Oficina|Dirección|Consejería|Gobierno|Secretaría|Universidad|Junta|Diputación|Instituto|Delegación)(?: (?:de|del|la|las|los|el|y|e|para)|,? [A-ZÁÉÍÓÚÑ]\w*)+"
)
_BY_WHOM = pattern(
    r"(?:gemeinsame )?(?:(?:press|news|media) releases?|news(?= from (?:the )?(?-i:[A-Z]))|pressemitteilung|medienmitteilung|presseinformation|nota de prensa|comunicado(?: de prensa)?|communiqué(?: de presse)?(?! de (?!la |l)(?-i:[a-zé])))"
    r" (?:by|of|from|des|der|vom|von|de la|del|de|du) .{3,80}|(?:to be )?attribut(?:able|ed) to .{3,80}|from the (?:desk|office) of(?: (?:the|of|for|and|&|(?-i:[A-ZÄÖÜ])[\w.&’'-]*,?)){1,9}(?: \([A-Z-]{1,6}\))?",
    re.IGNORECASE,
)
_SAID_BY = pattern(r"(?:press|news|media) statement by .{3,80}", re.IGNORECASE)
# A club and its branch.
_BRANCH = pattern(r"[^–—|]{3,60}\b(?:e\. ?V\.|GmbH|Inc\.|LLC|Ltd\.?) [–—|-] [^–—|]{3,40}")
_HONOURED = pattern(
    r"(?:Senator )?(?:[Tt]he )?(?:Rt\.? |Right )?Hon(?:ou?rable|\.)?(?: (?:Dr\.? )?[A-Z][\w.’'-]*){2,6}(?:,? (?:MP|MLA|MLC|KC|QC))*"
)
# Whose release it is by the office and whoever holds it: "MEDIA RELEASE MINISTER FOR PIERS THE HON ADA LIND, MP".
_MINISTER = pattern(
    r"(?:(?:press|news|media|joint) (?:release|statement|media release) )?(?:\w+ ){0,2}(?:minister|treasurer|premier|secretary|attorney-general|speaker)\b(?:(?:,| for| of| and| the| &)? (?!(?:to|with|at|in|by|on|as|is|will)\b)[\w’'-]+){0,12}?,?"
    r" (?:the )?(?:(?:rt|right) )?hon(?:\.|ou?rable)?(?: [\w.’'-]+){2,5}(?:,? (?:MP|MLA|MLC|KC|QC|SC|AM|AO))*",
    re.IGNORECASE,
)
_RANK = pattern(
    rf"(?:{_OF_RANK_WORDS}|(?:\w+ ){{0,2}}(?:leader|member|premier|governor|mayor|senator|treasurer|founder|partner))(?:,? (?:of|for|to|and|in|at|on|the|&)\b.{{0,60}}|, .{{3,60}})?",
    re.IGNORECASE,
)
_NAME = pattern(r"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: [A-Z][\w’'-]+){1,2}")
# A member of a parliament, or somebody honored, by the letters behind the name; and one of the United States.
_LETTERED = pattern(
    rf"(?i:u\.? ?s\.?|united states|state) (?i:senator|representative|congress(?:wo)?man) {_NAME.pattern}|(?:(?:Dr|Sir|Dame|Lord|Lady|Senator|Sen|Rep|Congress(?:wo)?man)\.? )*{_NAME.pattern}(?:,? (?:A?MP|MPP|MLA|MLC|MEP|MSP|MHA|TD|MdB|MdL|MdEP|KC|QC|OBE|CBE|AO)| \([DRI]-[A-Z]{{2}}\))+"
)
_BESIDE = pattern(r",? (?:&|and|und|et|y) |, ")
_TITLED = pattern(
    r"\A(?:(?:Dr|Prof|Mr|Ms|Mrs|Sgt|Lt|Capt|Col|Maj|Chief|Sheriff|Officer|Deputy|Rev)\.? )+"
)
_SMALL_WORDS = "of for the and & in on to at de la los las el del für der des und du y e et"
_SMALL = frozenset(_SMALL_WORDS.split())
# The letters that stand for a name, behind it.
_SHORT_FORM = pattern(r" \([A-Z][\w.&-]{1,12}\)\Z")
_BEHIND_CHIEF = pattern(
    r" (?:of|for|on|in|to|at|de|del|du|des|für|der|von)\b(?: the| la| los)?|, | [–—-] | \| ",
    re.IGNORECASE,
)
_LEGAL = pattern(r",? (?:plc|e\. ?V\.|gGmbH|mbH|asbl|a\.s\.)\Z")
_LONGEST_BODY = 12
# Words beside those of bodies by which other things are called.
_NO_BODY_WORDS = """the rights news information policy project program programme campaign movement festival title name links
    contact contacts human drive school schools street english french german spanish interview interviews partnership
    january february march april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday phone email cell cells"""
_OF_NO_BODY = frozenset(_NO_BODY_WORDS.split())
_LONGEST_NAME = 7
_FEWEST_CAPITALS = 2
_LONG_NAME = 10
_BODY = pattern(
    r"(?:[A-ZÄÖÜÉ][\w’'&.-]* (?:of |de |für )?){0,3}(?:Department|Office|Authority|Agency|Commission|Council|University|College|Ministry|Institute|Association|Society|Foundation"
    r"|Board|Bureau|Center|Centre|Federation|Coalition|Alliance|Universität|Hochschule|Verband|Verein|Stiftung|Ministerium|Inc\.?|LLC|Ltd\.?|GmbH|AG|e\. ?V\.|DEPARTMENT|OFFICE|AGENCY|COMMISSION|COUNCIL|UNIVERSITY|COURT)"
)
_ADDRESS = pattern(
    r"(?:p\.? ?o\.? ?box|postfach|boîte postale|apartado(?: de correos)?|casilla(?: de correos?)?) \d.{0,80}\Z|(?:[^,]{2,40}, ){0,2}(?:P\.? ?O\.? Box )?\d{1,5}[a-z]?,? (?P<name>(?:\S+ ){0,4})(?:street|st\.|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|lane|suite|floor|plaza|square|way|place|turnpike|highway|parkway|pike|court|circle|terrace|row|crescent|quay|wharf|mews|p\.? ?o\.? box)\b"
    r"|.{3,40}, [A-Z]{2} \d{5}\b|.{3,30}(?:straße|strasse|platz|weg|allee) \d+"
    r"|[^\W\d].{3,60}(?: \d{1,3}[a-z]?,| [–-]) (?:[a-z]{1,2}-)?\d{4,5} [^\W\d_]\S*(?: [^\W\d_]\S*){0,2}\Z"
    r"|\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|quai|chemin|allée|impasse|route|cours)\b.{2,50}\Z"
    r"|(?:calle|c/|avenida|avda\.?|plaza|paseo|carretera|camino|ronda) .{2,40}?,? \d{1,4}\b.{0,40}\Z",
    re.IGNORECASE,
)
# No street is called by these: "41 Families Go to Court", "100 Days on the Way".
_OF_SENTENCES = frozenset(("a", "an", "at", "by", "for", "from", "in", "on", "to", "with"))
_FEWEST_SAID = 8
_LONGEST_ADDRESS = 160
_ADDRESS_IN_KOREA = pattern(
    r"(?:[가-힣]{2,6} ){0,3}[가-힣\d]{2,10}[로길동] ?\d{1,4}(?:-\d{1,3})?(?:번지)?(?:[ ,(].{0,40})?\Z"
)
_WITH_SITE = pattern(r"\S.{1,60} (?:https?://|www\.)\S+")
_APPEARED = pattern(r"\bappeared first on\b|\boriginally (?:published|posted)\b")
_PARTING = pattern(r"\s*(?:[-–—|:»›·]|::)\s")


def is_whose(text: str, above: str, said: Sequence[str], named: Sequence[str]) -> bool:
    """Whether a line says who issues the text, or who speaks in it."""
    if any(it.fullmatch(text) for it in (_BY_WHOM, _HONOURED, _LETTERED, _SAID_BY, _BRANCH)):
        return True
    if names_body(text) or (_MINISTER.fullmatch(text) and not tells(text)):
        return True
    if _NAME.fullmatch(above) and _OF_RANK.match(text):
        return True
    name, comma, rank = text.partition(", ")
    if comma and _NAME.fullmatch(name) and _OF_RANK.match(rank) and len(text.split()) < _LONG_NAME:
        return True
    if _TITLED.match(text) and _NAME.fullmatch(_TITLED.sub("", name)):
        return True
    if _is_address(text):
        return True
    if any(_is_issuer(it, said) for it in (text, above)):
        return in_capitals(text)
    if _WITH_SITE.fullmatch(text):
        return True
    words = text.split()
    half = words[: len(words) // 2]
    if len(words) % 2 == 0 and half == words[len(words) // 2 :] and len(set(half)) > 1:
        return True  # a logo and its description
    return is_named_as_printed(text, named)


def _office(text: str) -> re.Match[str] | None:
    """The name of an office: with more capitals on end than such a name has, it is a headline."""
    found = _OFFICE.fullmatch(text)
    runs = _JOINING.split(text) if found else []
    capitals = ([it for it in run.split() if not _OFFICE_WORD.fullmatch(it)] for run in runs)
    return found if all(len(it) <= _MOST_CAPITALS for it in capitals) else None


def names_body(text: str) -> bool:
    """Whether a line is the name of an office, a firm or another body, and nothing else."""
    if text.endswith(")") and _is_cut_short(text):
        return True
    office = text.title() if in_capitals(text) else text
    found = _office(office) or _OFFICE_ABROAD.fullmatch(text) or _BODY.fullmatch(office)
    return found is not None and len(text.split()) < _LONG_NAME and not tells(text)


def says_office(text: str) -> bool:
    """Whether a line is one word, and that of an office: "Communications"."""
    return " " not in text and text.casefold() not in _OF_NO_BODY and says_body(text)


def seems_body(text: str) -> bool:
    """Whether a line is written as names of bodies are, and the chief word of it is that of one: "Joint Council on Mills (JCM)"."""
    words = text.split()
    name = _SHORT_FORM.sub("", text.title() if in_capitals(text) else text)
    if not 1 < len(words) < _LONGEST_BODY or claims(name):
        return False
    if legal := _LEGAL.search(name):
        return all(it[0].isupper() or it in _SMALL for it in name[: legal.start()].split())
    chief, *behind = _BEHIND_CHIEF.split(name)
    named = all(not it[0].islower() or it in _SMALL for it in name.split())
    most = max((sum(it[0].isupper() for it in run.split()) for run in behind), default=0)
    last = chief.split()[-1] if chief.split() else ""
    known = last.casefold() not in _OF_NO_BODY and says_body(last) and not says_role(last)
    return named and known and most <= _FEWEST_CAPITALS + 1


def _is_cut_short(text: str) -> bool:
    """Whether a name stands there with letters of its words behind it, the first and the last among them: "Rat für Fluss und See (RFS)"."""
    name, _, behind = text[:-1].rpartition(" (")
    letters = behind.partition("-")[0]
    first = "".join(it[0].upper() for it in re.split(r"[ -]", name) if it)
    if not 1 < len(letters) <= len(first) <= _LONG_NAME or not letters.isupper():
        return False
    ahead = iter(first)
    return (
        first[0] == letters[0] and first[-1] == letters[-1] and all(it in ahead for it in letters)
    )


def is_letterhead(text: str) -> bool:
    """Whether a line is the name of a body or its address, and nothing else."""
    issued = _BY_WHOM.fullmatch(text) or _is_address(text)
    return names_body(text) or bool(issued)


def _is_address(text: str) -> bool:
    """Whether a line begins with a street and its number, and is no sentence."""
    said = text.endswith((".", "!", "?", "”", '"')) and len(text.split()) >= _FEWEST_SAID
    if said or len(text) > _LONGEST_ADDRESS:
        return False
    found = _ADDRESS.match(text)
    if found and found["name"] and not _OF_SENTENCES.isdisjoint(found["name"].split()):
        return False
    return bool(found or _ADDRESS_IN_KOREA.match(text))


def is_person(text: str) -> bool:
    """Whether a line may be the name of somebody, and nothing else."""
    return any(it.fullmatch(text) for it in (_NAME, _HONOURED, _LETTERED))


def is_holder(text: str) -> bool:
    """Whether a line names somebody, by a name that is given, with what that one is: "Ada Lind, chair"."""
    name, comma, _ = text.partition(", ")
    return bool(comma) and is_person(name) and is_given(name.split()[0])


def are_people(text: str) -> bool:
    """Whether a line names several people, by names that are given, and nothing else: "Dr. Ada Lind & Udo Roos"."""
    names = [_TITLED.sub("", it) for it in _BESIDE.split(text)]
    return len(names) > 1 and all(is_person(it) and is_given(it.split()[0]) for it in names)


def is_rank(text: str) -> bool:
    """Whether a line says what somebody is whose name stands above it: "Minister for Rivers"."""
    return len(text.split()) < _LONG_NAME and _RANK.fullmatch(text) is not None


def _is_issuer(text: str, said: Sequence[str]) -> bool:
    """Whether a line in capitals is the name of somebody whom the text below it names."""
    if not in_capitals(text) or len(text.split()) > _LONGEST_NAME:
        return False
    named = re.compile(rf"\b{re.escape(text)}\b", re.IGNORECASE)
    found = (named.search(it) for it in said if len(it) > 2 * len(text))
    return any(
        all(word[0].isupper() or word in _SMALL for word in it[0].split()) and it[0] != text
        for it in found
        if it
    )


def is_named_as_printed(text: str, named: Sequence[str]) -> bool:
    """Whether a line, written as names are, stands within a sentence of the page just so."""
    words = text.split()
    capitals = sum(it[0].isupper() for it in words)
    small = sum(it in _SMALL for it in words)
    if len(words) > _LONGEST_NAME or capitals < _FEWEST_CAPITALS or capitals + small < len(words):
        return False
    return any(
        len(it) > 2 * len(text)
        and text in it
        and not begins(it, text)
        and not it.endswith(text)
        and not hands_on(it, text)
        for it in named
    )


def hands_on(line: str, text: str) -> bool:
    """Whether a line says where a text of that title was first: "The post … appeared first on …"."""
    return text in line and _APPEARED.search(line) is not None


def begins(longer: str, text: str) -> bool:
    """Whether a line is that text and the name of the site."""
    return longer.startswith(text) and _PARTING.match(longer, len(text)) is not None
