"""What stands behind a dateline: a sentence, the beginning of a text, or a headline and a name."""

import re

from hrnk_press.drafting.archive.words import dateline_forms as forms
from hrnk_press.letters import has_hangul
from hrnk_press.patterns import pattern

# Place, wire and date are no longer together.
_FARTHEST_DATE = 300
_FEWEST_WORDS = 8
_LONGEST_HEADLINE = 30
_FEWEST_OF_SENTENCE = 12
_FEWEST_IN_HANGUL = 6
_LOOKS_BACK = pattern(
    r"\b(?:(?:on )?that (?:very |same )?(?:day|night|morning|evening)|years (?:ago|later)|ce jour-là|an (?:diesem|jenem) tag|aquel día)\b",
    re.IGNORECASE,
)
_ENDS = (".", ":", ";", "!", "?", "”", '"', "“", "’", "'", "»", ")", "]", "…")


def looks_back(words: str) -> bool:
    """Whether a text behind a day tells of that day as one that is past."""
    return _LOOKS_BACK.search(words, 0, _FARTHEST_DATE) is not None


def is_said(words: str) -> bool:
    """Whether it ends as a sentence does, or is too long for a headline."""
    return words.endswith(_ENDS) or len(words.split()) > _LONGEST_HEADLINE


def is_long(words: str) -> bool:
    """Whether that is a whole sentence, or several, and no headline with its date."""
    fewest = _FEWEST_IN_HANGUL if has_hangul(words) else _FEWEST_OF_SENTENCE
    return words.endswith(_ENDS) and len(words.split()) >= fewest


def is_text(words: str) -> bool:
    """Whether that is the beginning of a text, and not the name of a site behind a title."""
    if len(words.split()) >= _FEWEST_WORDS:
        return True
    return words.endswith((".", ":", "!", "?", "”", '"')) and not forms.CUT_SHORT.search(words)
