"""Cues that give no time but point back to one: "do not publish before then", "bis dahin gesperrt"."""

import re

from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.lexicon.beside import MEDIA
from hrnk_press.embargo.reading.lexicon.stray import ADDRESSING, UNTIL_WORDS
from hrnk_press.embargo.reading.lexicon.topics import TEXTS
from hrnk_press.embargo.reading.terms import Terms

# Whom and what a line concerns, and the small words between.
_ADDRESSING = ADDRESSING | UNTIL_WORDS | TEXTS | MEDIA
_THEN = re.compile(
    r"(?:[\s,:]{0,3}(?:until|till|til|before|prior to|bis|vor|jusqu' ?a|avant|hasta|antes de))?(?: zu| zum| a| al)?[\s']{1,2}"
    r"(?:then|(?:that|this|the above|above|the stated|the said) (?:time|date|moment|point|day|hour|instant)(?: and (?:the )?(?:time|date))?"
    r"|dahin|diesem (?:zeitpunkt|termin)|dieser (?:zeit|uhrzeit)"
    r"|(?:cette|ladite) (?:heure|date)|ce moment|la"
    r"|entonces|(?:ese|este|dicho) (?:momento|dia|instante)|(?:esa|esta|dicha) (?:hora|fecha))"
    r"(?! ?[\d:])\b(?!-)"
)


def points_back(terms: Terms, cue: int) -> bool:
    """Whether the cue at that term, with the words right behind it, speaks of a time already given."""
    return behind(terms, cue) > cue + 1 or terms.terms[cue].value == "then"


def behind(terms: Terms, cue: int) -> int:
    """The first term behind a cue and the words with which it points back, if it does."""
    said = _THEN.match(terms.folded, terms.terms[cue].end)
    if said is None:
        return cue + 1
    inside = (at for at in range(cue + 1, len(terms.terms)) if terms.terms[at].start >= said.end())
    return next(inside, len(terms.terms))


def led_by_until(layout: Layout, start: int, end: int) -> bool:
    """Whether between two terms stands but "until", and before it only whom it concerns and what."""
    led = {word for it in layout.terms.terms[start:end] for word in it.text.split()}
    words = {word for word in led if word.isalpha()}
    return bool(words & UNTIL_WORDS) and words <= _ADDRESSING
