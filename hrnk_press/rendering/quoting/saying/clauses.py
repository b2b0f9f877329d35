"""Who is the subject of a clause whose verb of saying is joined to it: "Ana Roos showed the map, and said"."""

import re
from collections.abc import Sequence
from functools import cache

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.speech import pronoun_pattern, speech_of

_AND = r"(?:and|but|then|und|aber|et|mais|puis|y|pero|luego)"
# The joined verb stands further on: "and there, before the cameras, said".
_FURTHER_ON = pattern(
    rf"[\s,]{_AND}\s+(?:there|then|afterwards?|later|finally|at last)\b[^;:]{{0,120}}\Z"
)
# What stands before a subject within its sentence: nothing, a clause that ends with a comma, or a few words that
# tell when or where; and a title.
_OPENING = pattern(
    r"(?:|.*[,;\x00]\s*|(?:After|Before|During|Following|Since|In|On|At|By|From|Last|This|That|Then|Nach|Vor"
    r"|Après|Avant|Tras)\s(?:[\w’'-]+\s+){1,8})(?:[Tt]he\s+)?(?:[A-ZÀ-Þ][\w.’'-]*\s+){0,5}",
    re.DOTALL,
)
_APPOSITION = pattern(
    r"(?:\s*\([^()]*\))?(?:\s*,[^,]*,|\s+(?:of|at|from|von|de)\s+(?:[A-ZÀ-Þ][\w’'-]*\s*)+)?\s+"
)
_NO_VERB = pattern(
    r"(?:and|or|und|et|y|e|of|at|in|on|from|with|who|whose|that|which|as)\b", re.IGNORECASE
)
_OTHER_SUBJECT = pattern(
    r"[,;]\s+(?:while\s+|and\s+)?(?:the|a|an|its|their)\s+(?:[\w’'-]+\s+){1,3}"
    r"(?:\w+ed|was|were|is|are|had|has|said|told|did)\b",
    re.IGNORECASE,
)


def is_joined(lead: str, language: str) -> bool:
    """Whether the verb behind `lead` has its subject further up: "and" stands right before it."""
    return bool(_right_before(language).search(lead)) or bool(_FURTHER_ON.search(lead))


def subject_of_clause(
    lead: str, mentions: Sequence[Mention], language: str
) -> Mention | re.Match[str] | None:
    """Whoever is the subject of the clause that `lead` begins: a name, a pronoun, or None where that is not plain."""
    begun = [it for it in mentions if not it.possessive and _begins(lead, it.start, it.end)]
    pronouns = [
        it for it in pronoun_pattern(language).finditer(lead) if _begins(lead, it.start(), it.end())
    ]
    starts = [(it.start, it.end, it) for it in begun] + [
        (it.start(), it.end(), it) for it in pronouns
    ]
    if not starts:
        return None
    _, end, subject = max(starts, key=lambda it: it[0])
    return None if _OTHER_SUBJECT.search(lead, end) else subject


def _begins(lead: str, start: int, end: int) -> bool:
    """Whether a subject stands there: a clause begins before it, and a verb follows."""
    if not _OPENING.fullmatch(lead[:start]):
        return False
    gap = _APPOSITION.match(lead, end)
    behind = lead[gap.end() :] if gap else ""
    return behind[:1].islower() and not _NO_VERB.match(behind)


@cache
def _right_before(language: str) -> re.Pattern[str]:
    between = speech_of(language).between
    joint = _AND.replace("|y|", "|") if language.startswith("fr") else _AND  # "Anne Roy y voit"
    return re.compile(rf"(?:\s|,){joint}\s+(?:(?:{between}),?\s+)*\Z")
