"""Who holds an office in a body that is called as people are: "River Hall Executive Director Ada Lind"."""

from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.governed import begins_clause
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.titles import is_title

# No office goes on with these: "zeigt sich |Roos angesichts der Haltung von Bürgermeister Lind".
_NO_OFFICE = r"(?!(?:with|to|by|about|before|after|against|alongside|angesichts|wegen|mit|bei|nach|über|gegenüber|avec|par|face|con|junto)\s)"
_OFFICE = pattern(rf"\s+(?:{_NO_OFFICE}[\w&/’'-]+\s+){{0,10}}?(?P<office>[\w/-]+)\s+")
_JOINED = pattern(r"\s+(?:and|und|et|y|e|&|sowie)\s")

_HELD = pattern(
    r"(?:\s*\([^()]*\))?,\s(?P<what>[A-ZÀ-Þ][^,;:.\0]{3,120}),\s+(?:\d{1,3}[A-Z][^,;:.\0]{1,80},\s+)?(?:[A-ZÀ-Þ][^,;:.\0]{3,80},\s+)?"
)


def holder_before(
    text: str, mentions: Sequence[Mention], body: Mention, language: str
) -> Mention | None:
    """Whoever a clause begins with that goes on with an office, and what seemed to be somebody: "Ada Lind, Director, River Hall said"."""
    for other in mentions:
        if other.end >= body.start:
            return None
        held = _HELD.fullmatch(text, other.end, body.start) if other.sure else None
        if held and any(map(_is_title, held["what"].split())):
            return other if begins_clause(text, other, language) else None
    return None


def holder(text: str, mentions: Sequence[Mention], body: Mention) -> Mention:
    """Whoever holds an office in what seemed to be somebody; that one itself where nobody does."""
    if body.sure and _JOINED.match(text, body.end):
        return body
    for other in mentions:
        if other.start <= body.end or other.key == body.key or not other.sure:
            continue
        office = _OFFICE.fullmatch(text, body.end, other.start)
        return other if office and _is_title(office["office"]) else body
    return body


def _is_title(word: str) -> bool:
    return is_title(word) or is_title(word.title())
