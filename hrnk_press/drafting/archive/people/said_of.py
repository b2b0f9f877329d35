"""What a text says of somebody right beside the name: "Ada Lind, director of the club," and "Club Chair Ada Lind"."""

import re

from hrnk_press.drafting.archive.words.korean_names import rank_behind
from hrnk_press.letters import has_hangul
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.honorifics import honorific_in
from hrnk_press.rendering.quoting.naming.roles import ROLES
from hrnk_press.rendering.quoting.naming.titles import is_opening, is_title

_BEHIND = pattern(
    r",\s+(?!(?:who|which|whose|and|but|in|on|at|as|a|an|qui|que|quien)\s)(?:(?:the|der|die|le|la|el)\s|l[’'])?"
    r"(?P<said>[^,.;:!?()“”„«»\"]{3,90}?)(?=(?:\s(?:said|says|told|added|adds)\b|[,.;:!?(“„«»\"]|$))"
)
_BEFORE = pattern(r"(?:(?<=[\s(“„«\"])|^)(?P<said>(?:[^\W\d_a-zß-ÿ][\w’'&-]*\s+){1,6})$")
_ROLE = pattern(rf"\b(?:{ROLES})\b", re.IGNORECASE)
_BEGIN_PLACES = frozenset(("El", "La", "Las", "Le", "Los"))
_OF_MANY = frozenset(("Representatives", "Senators"))
_MOST_WORDS = 12
_NEAR = 120


def said_of(name: str, text: str) -> str:
    """The title beside the first mention of that whole name; empty where none stands there."""
    start = text.find(name)
    if start < 0:
        return ""
    if has_hangul(name):
        return rank_behind(text, start + len(name))
    behind = _BEHIND.match(text, start + len(name))
    if behind and _has_title(behind["said"]):
        return behind["said"].strip()
    before = _BEFORE.search(text[max(start - _NEAR, 0) : start])
    words = before["said"].split() if before else []
    while words and is_opening(words[0]) and words[0] not in _BEGIN_PLACES:
        del words[0]
    return " ".join(words) if words and is_title(words[-1]) and words[-1] not in _OF_MANY else ""


def honorific_of(name: str, text: str, language: str) -> str:
    """The titles of honour right before the first mention of that whole name: "Prof. Dr."."""
    start = text.find(name)
    if start <= 0:
        return ""
    before = re.search(
        rf"(?<![\w-])(?:{honorific_in(language)}\.?\s+){{1,6}}\Z",
        text[max(start - _NEAR, 0) : start],
    )
    return " ".join(before[0].split()) if before else ""


def _has_title(said: str) -> bool:
    words = said.split()
    return len(words) <= _MOST_WORDS and (bool(_ROLE.search(said)) or any(map(is_title, words)))
