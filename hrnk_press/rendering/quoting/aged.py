"""Whom "the 23-year-old" means: the only one who is given that age."""

import re
from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.marks import Quoted
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.saying.kinds import MEN, PEOPLE, WOMEN
from hrnk_press.rendering.quoting.saying.voice import NOBODY, Voice, only, somebody

_FARTHEST = 3
_YEARS = "-year-old"
_THE_AGED = pattern(rf"(?<!\w)[Tt]he (?P<age>\d{{1,3}}){_YEARS}(?![\w’'])")
_AGED = pattern(r",\s(?:aged?\s)?(?P<behind>\d{1,3})(?=[,.;]|\s)|\s\((?P<within>\d{1,3})\)")
# Somebody without a name, who may be meant as well.
_SOMEBODY = pattern(
    rf"(?<!\w)(?:an?|one|another)\s(?:[\w-]+\s){{0,2}}?(?:{WOMEN['en']}|{MEN['en']}|{PEOPLE['en']})(?!\w)"
)
_NEAR = 300


def by_age(paragraphs: Sequence[Paragraph], at: int, span: Quoted) -> Voice | None:
    """Who is called by an age alone in the words beside what is quoted: "the 23-year-old from Zarga said"."""
    paragraph = paragraphs[at]
    after = paragraph.after(span)
    beside = after if any(map(str.isalnum, after.text)) else paragraph.before(span.start)
    found = _THE_AGED.search(beside.text) if _YEARS in beside.text else None
    if found is None or beside.mentions:
        return None
    age = found["age"]
    if _SOMEBODY.search(paragraph.masked, max(span.start - _NEAR, 0), span.start):
        return None
    for index in range(at, max(at - 1 - _FARTHEST, -1), -1):
        text = paragraphs[index].masked
        if re.search(rf"(?<!\w)(?:an?|one|another)\s(?:\w+\s)?{age}{_YEARS}(?!\w)", text):
            return None
        given = [(it, _age_of(text, it.end)) for it in paragraphs[index].mentions]
        if any(years for _, years in given):
            return somebody(only([it for it, years in given if years == age], NOBODY))
    return None


def _age_of(text: str, end: int) -> str:
    """The age behind a name that ends there, or nothing: "Ada Lind, 23,", "Ada Lind (23)"."""
    found = _AGED.match(text, end)
    return (found["behind"] or found["within"]) if found else ""
