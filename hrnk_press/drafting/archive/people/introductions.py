"""Organizations that a text introduces by name and abbreviation: "the Han Institute for Testimony (HIT)"."""

import re
from collections.abc import Iterable

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

_IN_BRACKETS = pattern(r" \((?P<short>[A-Z][A-Za-z.&-]{1,9})\)")
# Words of a name: with a capital, or the small ones between those.
_WORD = pattern(
    r"[^\W\d_a-zß-ÿ][\w.&'’-]*,?"
    r"|(?:of|for|and|the|in|on|to|at|against|&"
    r"|für|der|die|das|des|und|im|gegen"
    r"|de|du|la|le|les|et|pour|contre|en|sur"
    r"|del|los|las|y|por|para|contra|da|do|dos|e)"
)
# Begins a name whose short one leaves it out: "Committee for Human Rights … (HR…)".
_BODIES = """Alliance Association Campaign Center Centre Coalition Commission Committee Council Federation Foundation
    Fund Institute League Network Office Organisation Organization Society Union"""
_BODY = frozenset(_BODIES.split())
_JOINS = frozenset(("for", "of", "on", "to", "against"))
_MOST_WORDS = 14
_LONGEST = 200


@frozen
class Introduced:
    """An organization by the whole name and the short one that stands behind it in brackets."""

    name: str
    short: str


def introduced(texts: Iterable[str]) -> tuple[Introduced, ...]:
    """Who is introduced there, in the order of the text: each letter of the short name begins a word of the other."""
    found: dict[str, Introduced] = {}
    for text in texts:
        for brackets in _IN_BRACKETS.finditer(text):
            before = text[max(brackets.start() - _LONGEST, 0) : brackets.start()]
            name = _name_before(before, brackets["short"])
            if name:
                found.setdefault(brackets["short"], Introduced(name, brackets["short"]))
    return tuple(found.values())


def _name_before(text: str, short: str) -> str:
    """The words at the end of a text that the letters of a short name stand for; empty for none."""
    words = text.split()[-_MOST_WORDS:]
    start = len(words)
    while start and _WORD.fullmatch(words[start - 1]):
        start -= 1
    letters = re.sub(r"[^A-Z]", "", short)
    for begin in range(start, len(words)):
        if words[begin][0] == letters[0] and _stands_for(letters[1:], words[begin + 1 :]):
            whole = begin - 2 >= start and words[begin - 2] in _BODY and words[begin - 1] in _JOINS
            return " ".join(words[begin - 2 if whole else begin :])
    return ""


def _stands_for(letters: str, words: list[str]) -> bool:
    """Whether these letters begin words of those, or what hyphens join in them, in their order."""
    left = letters
    for word in words:
        for part in word.split("-"):
            if left and part[:1].upper() == left[0]:
                left = left[1:]
    return not left
