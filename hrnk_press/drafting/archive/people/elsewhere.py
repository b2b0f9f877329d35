"""Of which body a text says that somebody is whom the registry has with another: "Ada Lind of the River Club"."""

import re
from collections.abc import Iterator

from hrnk_press.drafting.archive.words.body_words import says_body
from hrnk_press.drafting.archive.words.role_words import is_role
from hrnk_press.model.person import Person
from hrnk_press.model.registry import Registry
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.roles import ROLES
from hrnk_press.rendering.quoting.naming.titles import is_title

_CAPITAL = r"[A-ZÀ-Þ][\w’'&.-]*[\w]"
_JOIN = (
    r"(?:(?:of|for|the|and|on|in|de|del|la|las|los|du|des|der|die|das|für|von|und|y|et|e|&) ){0,3}"
)
_BODY = rf"(?P<body>{_CAPITAL}(?: {_JOIN}{_CAPITAL}){{0,9}})"
_THE = r"(?:(?:the|der|die|das|dem|den|la|le|el|los|las|les) |l[’'])?"
_ASIDE = r"(?: \([^()]{1,40}\))?"
# "Ada Lind of the River Club"; at a place many may speak.
_OF = pattern(rf"{_ASIDE} (?:of|from|von|vom|del|du|de|des) {_THE}{_BODY}")
# "Ada Lind, a keeper at the River Zoo", "Ada Lind, director of the River Club".
_APPOSED = pattern(
    rf"{_ASIDE}, (?P<said>[^,.;:!?()“”„«»\"]{{2,80}}?) (?P<of>of|for|at|with|from|von|vom|beim?|der|des|für|del|de|du|en|chez|à) {_THE}{_BODY}"
)
# "Ada Lind, River Club,", "Ada Lind, Director, River Club,"
_LISTED = pattern(
    rf"{_ASIDE}(?:, (?P<said>[^,.;:!?()“”„«»\"]{{2,60}}))?, {_THE}{_BODY}(?=[,.;:)]|\Z)"
)
# "River Club director Ada Lind", "the River Club’s director, Ada Lind"
_BEFORE = pattern(
    rf"(?<![\w’'-]){_BODY}(?:[’']s?)? (?P<said>(?:[a-zà-ÿ-]+ ){{0,3}}[a-zà-ÿ-]+),? \Z"
)
# Whoever was something is something else by now; guests are of elsewhere.
_NO_MORE = pattern(
    r"\b(?:former(?:ly)?|ex|once|then|retired|ehemalig\w*|früher\w*|ancien(?:ne)?|antigu[oa]|exdirector\w*|who|which|whose|guests?|visitors?|speakers?|panell?ists?|participants?|witness(?:es)?|\w+ing)\b",
    re.IGNORECASE,
)
# Parts of a body, which may be his own's.
_PARTS = frozenset(
    [
        "department",
        "board",
        "team",
        "division",
        "unit",
        "secretariat",
        "desk",
        "office",
        "bureau",
        "vorstand",
        "abteilung",
        "referat",
        "press",
        "media",
        "relations",
        "communications",
        "human",
        "rights",
        "committee",
        "council",
        "advisory",
    ]
)
# Such are of some body or other: "Vorstand des Vereins".
_WITHIN = frozenset(("vorstand", "abteilung", "referat", "board", "team", "department", "division"))
_ROLE = pattern(rf"\b(?:{ROLES})\b", re.IGNORECASE)
_STOP = pattern(r"[.;:!?”»“]\s|\n")
_AT = ("at", "with", "bei", "beim", "chez")
_NEAR = 160
_LEAST = 4


def elsewhere(person: Person, text: str, registry: Registry) -> str:
    """The words by which the text has that person with a body that the registry does not have for them; empty where it has
    none.
    """
    own = tuple(_own(person, registry))
    if not own or person.name not in text:
        return ""
    for it in re.finditer(rf"(?<!\w){re.escape(person.name)}(?![\w-])", text):
        said, body = _body(text, it.start(), it.end())
        sentence = _STOP.split(text[it.end() : it.end() + _NEAR], maxsplit=1)[0]
        if said and not _is_own(body, own) and not any(name in sentence for name in own):
            return said
    return ""


def _own(person: Person, registry: Registry) -> Iterator[str]:
    """What the bodies are called that the registry has for somebody; nothing where it has none."""
    for role in person.roles:
        organization = registry.organizations.get(role.organization)
        if organization is not None:
            names = (organization.name, organization.short_name, *organization.names.values())
            yield from filter(None, names)


def _body(text: str, start: int, end: int) -> tuple[str, str]:
    """The words from the name from `start` to `end` to the body beside it, and that body; empty where none is there."""
    near = text[end : end + _NEAR]
    for found in (_OF.match(near), _APPOSED.match(near), _LISTED.match(near)):
        if found and _is_body(found["body"]) and _is_of(found):
            return f"{text[start:end]}{found[0]}", found["body"]
    before = _BEFORE.search(text[max(start - _NEAR, 0) : start])
    if before and _is_body(before["body"]) and _says_role(before["said"]) and _is_of(before):
        return f"{before[0]}{text[start:end]}", before["body"]
    return "", ""


def _is_body(said: str) -> bool:
    """Whether these words are of a body, and do not begin with somebody's name; one alone is any body: "des Vereins"."""
    words = said.split()
    part = words[0].casefold() in _WITHIN
    return len(words) > 1 and says_body(said) and not (part or is_given(words[0]))


def _is_of(found: re.Match[str]) -> bool:
    """Whether what stands between name and body binds them: a title, or something at that body."""
    told = found.groupdict()
    said = told.get("said")
    if not said:
        return True
    if _NO_MORE.search(said):
        return False
    return told.get("of") in _AT or _says_role(said)


def _says_role(said: str) -> bool:
    return _ROLE.search(said) is not None or any(is_role(it) or is_title(it) for it in said.split())


def _is_own(body: str, own: tuple[str, ...]) -> bool:
    """Whether a body may be one of these, or a part of it: by its name, a part of that, its initials or most of its words."""
    words = _words(body)
    if not words - _PARTS:
        return True
    for name in own:
        if name in body or body in name:
            return True
        initials = "".join(it[0] for it in name.split() if it[0].isupper())
        many = _words(name)
        if body.replace(".", "") == initials or (many and len(words & many) * 2 >= len(many)):
            return True
    return False


def _words(name: str) -> set[str]:
    return {it for it in name.casefold().split() if len(it) >= _LEAST}
