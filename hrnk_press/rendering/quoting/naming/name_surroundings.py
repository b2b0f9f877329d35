"""What stands beside words with capitals and tells whether they are somebody's name: a verb of saying, an age, a day."""

import re
from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.honorifics import HONORIFIC
from hrnk_press.rendering.quoting.naming.roles import is_of_office
from hrnk_press.rendering.quoting.naming.titles import is_no_person, is_title

_LONGEST_NAME = 3
_INITIAL = pattern(r"[A-Z]\.")
# A verb of saying, and no comma up to the office: whoever follows has it.
_SAID_BY = pattern(
    r"(?<!\w)(?:sa(?:id|ys)|added|explain(?:ed|s)|commented|notes?d?|according to)\s[^,.;:]{1,90}\Z"
)
_SAYS = pattern(
    r"\s+(?:sa(?:id|ys)|told|tells|call(?:ed|s)|add(?:ed|s)|explain(?:ed|s)|commented|not(?:ed|es))(?!\w)"
)
_LONGEST_OFFICE = 100
# Islands and firms have piers and members too: "Inis Zarga, whose pier was lost".
_AGED = pattern(
    r",\s+(?:aged?\s+)?\d{1,2}(?=,|\.|\sand\s)|,\s+who\s|,\s+whose\s(?:[a-z-]+\s){0,2}?(?:husband|wife|partner|sons?|daughters?|mother|father|parents?|brothers?"
    r"|sisters?|siblings?|grand\w+|child(?:ren)?|kids|family|families|uncle|aunt|cousins?|nephews?|nieces?|fiancée?|boyfriend|girlfriend|relatives|friends?|ancestors"
    r"|death|life|career|childhood|PhD|doctorate|thesis|novels?|poems?|poetry|memoirs?|paintings?|songs?|lyrics|films?|books?|debut|hands?|legs?|arms?|eyes|face|voice)\b"
)
_HELD_BY = pattern(rf",?\s+{HONORIFIC}\.?\s+[A-ZÀ-Þ]")
# What a book, a law or a house is called after: "the Book of |Common Prayer".
_OF_A_THING = pattern(r"(?<![\w-])(?P<what>[A-Z][a-z]+)\sof\s(?:the\s)?\Z")
_LONGEST_THING = 40
# What French and Spanish call after somebody: "au stade |Alassane Moor", "la Fondation |Alassane Moor".
_CALLED_AFTER = pattern(
    r"(?<!\w)(?:stade|rue|avenue|boulevard|place|quai|pont|lycée|collège|aéroport|hôpital|gymnase|palais|estadio|calle|avenida"
    r"|plaza|paseo|puente|colegio|instituto|aeropuerto|hospital|pabellón|polideportivo|auditorio|teatro)\s(?:[A-ZÀ-Þ][\w.’-]*\s){0,3}\Z"
    r"|(?<!\w)(?=[A-ZÀ-Þ])(?i:lycée|coll[èe]ge|[ée]cole|hôpital|fondation|centre|maison|prix|musée|espace|stade|théâtre|institut|cabinet|groupe|médiathèque|bibliothèque"
    r"|clinique|compagnie|galerie|ehpad|résidence|salle|cité|université|éditions|transports|établissements|cinéma|parc|trophée"
    r"|hospital|colegio|fundación|museo|casa|instituto|centro|biblioteca|bodegas|transportes|premio|auditorio|escuela|universidad|grupo|ceip|ies"
    r"|residencia|parque|sala|cine|trofeo|memorial|pabellón|teatro|estadio|conservatorio)\s\Z"
)
_LONGEST_PLACE = 60
# Behind a name what only people are or do.
_FEELS = pattern(
    r"\s(?:(?:was|is)\s(?:(?:less|more|not|also|never|so|very|rather|just as)\s){0,2}(?:sure|unsure|glad|angry|worried|afraid|sad|upset|sceptical|skeptical"
    r"|doubtful|in tears)|laughed|nodded|smiled|shrugged|wept|grinned|sighed|frowned|chuckled|disagreed)(?!\w)"
)
_LONGEST_RELATIVE = 36
_RELATIVE = pattern(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur)\s+(?:\w+\s)?(?:sister|brother|wife|husband|mother|father|daughter|son|partner|colleague|widow(?:er)?|niece|nephew"
    r"|cousin|aunt|uncle|friend|neighbou?r|grand(?:mother|father|daughter|son)|fiancée?|girlfriend|boyfriend),?\s+\Z"
)
# A place, and behind it who is there: "Opening it on |Inis Zarga, the minister".
_IN = pattern(
    r"(?<!\w)(?:(?:[Ii]n|[Nn]ear|[Aa]cross|[Tt]hroughout|[Ii]nside|[Oo]utside|[Aa]round)|(?P<at>[Oo]n|[Aa]t|[Oo]ff))\s(?:the\s)?\Z"
)
_LONGEST_IN = 16
_BODY_OF_THEM = pattern(r"(?<=s)[’']\s+(?P<what>[A-ZÀ-Þ][\w-]+)")
MONTHS = ("April", "May", "June", "August")
_LONGEST_TIME = 8
_TIME = pattern(
    r"(?:\d(?:st|nd|rd|th)?\.?|\b(?:[Ii]n|[Oo]f|[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id))[\s-]\Z"
)


def is_said_by_office(text: str, span: tuple[int, int], words: Sequence[str]) -> bool:
    """Whether an office goes on there that says something, and a name ends it: "says Director of |River Law Zorb Kex"."""
    start, end = span
    if len(words) <= _LONGEST_NAME or any(is_no_person(it) or is_title(it) for it in words[-2:]):
        return False
    said = _SAID_BY.search(text, max(start - _LONGEST_OFFICE, 0), start) or _SAYS.match(text, end)
    return said is not None and is_of_office(text, start, given=True)


def begin_of_name(words: Sequence[str]) -> int:
    """Where a name begins that ends those words, an office before it: "Navy |Ada B. Lind", "Health |Ada Eva Lind", "Army |A. B. Lind"."""
    last = len(words) - 1
    at = next(it for it in range(last, -1, -1) if it == 0 or not _INITIAL.fullmatch(words[it - 1]))
    first = at - 1
    if first < 1 or (last - at > 1 and not is_given(words[first])):
        return max(at, 1) if at < last else max(first, 0)
    while first > 1 and is_given(words[first]) and is_given(words[first - 1]):
        first -= 1
    return first


def is_held(text: str, end: int) -> bool:
    """Whether an office ends there, and behind it stands who holds it: "State Epidemiologist| Dr. Ada Lind"."""
    return _HELD_BY.match(text, end) is not None


def is_of_thing(text: str, start: int) -> bool:
    """Whether what begins there goes on with the name of something that is no office: "the Book of |Common Prayer"."""
    thing = _OF_A_THING.search(text, max(start - _LONGEST_THING, 0), start)
    return thing is not None and not is_title(thing["what"])


def is_called_after(text: str, start: int) -> bool:
    """Whether a place, a street or a school stands before the name that begins there, and is called so."""
    return _CALLED_AFTER.search(text, max(start - _LONGEST_PLACE, 0), start) is not None


def is_somebody(text: str, start: int, end: int) -> bool:
    """Whether an age, "who", or what only people do stands behind a name, or whose relative that one is before it: "his
    sister Ada Lind".
    """
    before = text[max(start - _LONGEST_RELATIVE, 0) : start]
    told = _AGED.match(text, end) or _FEELS.match(text, end)
    return bool(told or _RELATIVE.search(before))


def is_within(text: str, start: int, end: int) -> bool:
    """Whether what stands before it makes of that name a place: "in |Zarga Mora, a director", "on |Inis Zarga, the minister"."""
    place = _IN.search(text, max(start - _LONGEST_IN, 0), start)
    return place is not None and (not place["at"] or text.startswith(", the ", end))


def is_of_members(text: str, end: int) -> bool:
    """Whether those who end there have a body: "the Silk Weavers|’ Federation"."""
    body = _BODY_OF_THEM.match(text, end)
    return body is not None and is_no_person(body["what"])


def is_month(text: str, match: re.Match[str], word: str) -> bool:
    """Whether a name that a month begins is none: a day or a word of time stands before it."""
    before = text[max(match.start("name") - _LONGEST_TIME, 0) : match.start("name")]
    return word in MONTHS and _TIME.search(before) is not None
