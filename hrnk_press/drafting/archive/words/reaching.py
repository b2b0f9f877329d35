"""Whether a line of text reaches somebody, by an address or a telephone number, and the label of contacts it begins with."""

import re
from functools import lru_cache

from hrnk_press.drafting.archive.words.contact_labels import (
    CUED,
    CUED_FOR_PICTURES,
    CUED_FOR_PRESS,
    ENGLISH,
    FRENCH,
    GERMAN,
    KOREAN,
    SPANISH,
    WHOSE,
    WITHIN,
)
from hrnk_press.drafting.archive.words.mail_addresses import MAIL, hidden_in
from hrnk_press.drafting.archive.words.telephones import phone_in
from hrnk_press.drafting.archive.words.wording import CONTACTS
from hrnk_press.patterns import pattern

LABEL = pattern(
    rf"{ENGLISH}|{GERMAN}|{FRENCH}|{WHOSE}|{SPANISH}|{KOREAN}|{CONTACTS} ?|{CUED}|{CUED_FOR_PRESS}|{CUED_FOR_PICTURES}",
    re.IGNORECASE,
)
"""What stands before contacts, at the beginning of a line."""
_LONG = 200
_LABEL_ENDS = ":：—–"
# What else ends one that stands before a sentence, or before its object: "media inquiries to".
_OTHER_ENDS = ("-", "quir", "quer")
_NO_END = pattern(
    r"contact |(?:released|issued|submitted|prepared) (?:by|on behalf of) |[\W\d]{0,6}[^\x00-\x7f]",
    re.IGNORECASE,
)
_LABEL_WITHIN = pattern(WITHIN, re.IGNORECASE)
# A line of these alone reaches nobody, but by a hidden address.
_IN_WORDS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,:;!?'\"-"
_LONGEST_PROSE = 400


def is_reach(text: str) -> bool:
    """Whether a line begins with an address or a number, but for a word that says which."""
    found = MAIL.search(text) or phone_in(text, voice=False)
    return found is not None and len(re.findall(r"\w+", text[: found.start()])) <= 1


def reaches(text: str) -> bool:
    """Whether the line holds an address or a telephone number."""
    return _line_reaches(text) if len(text) <= _LONGEST_PROSE else _reaches(text)


def _reaches(text: str) -> bool:
    more_than_words = text.encode(errors="replace").translate(None, _IN_WORDS)
    if more_than_words and (MAIL.search(text) or phone_in(text, voice=False)):
        return True
    return hidden_in(text) is not None


# Of the few lines of a head and of contacts one asks after another.
_line_reaches = lru_cache(maxsize=64)(_reaches)


def _may_be_labelled(text: str) -> bool:
    """Whether a label may begin it: in a long text and in a sentence few do without a mark, and there are many
    to be tried.
    """
    if any(map(text[:_LONG].__contains__, _LABEL_ENDS)) or _NO_END.match(text):
        return True
    if len(text) > _LONG:
        return False
    return not text.endswith(".") or any(map(text.lower().__contains__, _OTHER_ENDS))


def label_in(text: str) -> re.Match[str] | None:
    """The label of contacts at the beginning of a line; within a short one, where somebody is reached behind it."""
    found = LABEL.match(text) if _may_be_labelled(text) else None
    if found is None and ":" in text and len(text) <= _LONG:
        within = _LABEL_WITHIN.search(text)
        found = within if within and reaches(text[within.end() :]) else None
    return found


def bare(text: str) -> str:
    """A line without what a table or stress has left at its ends, and without brackets around the whole of it."""
    if "│" in text:  # as a table is drawn
        text = " | ".join(filter(None, map(str.strip, text.split("│"))))
    text = text.strip(" |*")
    if not text.endswith((")", "]")):
        return text
    enclosed = text[:1] + text[-1:] in ("()", "[]") and hidden_in(text) is None
    closed = text.find(text[-1:])  # where the first bracket ends, if no other begins within
    enclosed = enclosed and (closed == len(text) - 1 or text[0] in text[1:closed])
    return text[1:-1].strip() if enclosed else text
