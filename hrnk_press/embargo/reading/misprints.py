"""Letters and lines that scanning, mails and hurried hands put out of shape, made right where only one word fits."""

import re

from hrnk_press.patterns import pattern

# Words in which a zero or a one may have been read for a letter.
_SCANNED = pattern(
    r"(?<![\w.:/-])(?=[A-Za-z01]{0,15}[01])(?=[A-Za-z01]{0,15}[A-Za-z])[A-Za-z01]{3,16}(?!\w)"
)
_WORDS = frozenset(
    re.findall(
        r"\w+",
        "embargo embargoed for not hold until release publication publish before monday october november noon london "
        "tokyo toronto oct nov mon gmt jusqu sous bajo embargado embargada hasta sperrfrist montag oktober publicacion "
        "horas agosto eastern time edition",
    )
)
# A notice with one word to a line, and a number that stands alone: what is torn apart is one line.
_COLUMN = pattern(r"(?:(?<=\n)|(?<=\A))\S*[^\s:](?:\n\S*[^\s:]){4,}(?=\n|\Z)")
_TORN = pattern(r"\n\d{1,2}\.?\n")
_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
# Where a dash stands between all words: "9 - A.M. - ET - JANUARY 14 - 2027".
MANY_DASHES = 4
_DASHED = pattern(r"(?<=\d) - (?=[ap]\.? ?m\b)|(?<=[A-Za-z]{3} \d\d) - (?=20\d\d\b)", re.IGNORECASE)
# "Five p.m."; behind another word of number it is only part of one.
_SPELLED = pattern(rf"(?<![\w-])(?P<hour>{'|'.join(_NUMBERS)})(?= ?[ap]\.?m\b)", re.IGNORECASE)
# The date and time of a military message: "141400Z JAN 27".
_GROUP = pattern(
    r"\b(?P<day>[0-3]\d)(?P<time>[0-2]\d[0-5]\d) ?Z (?P<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) (?:20)?(?P<year>[2-5]\d)\b"
)
# A letter for a zero: it is no sign of an ordinal either.
_LETTER = pattern(r"(?<=\d)O\b")
# "14thJanuary".
_ORDINAL = pattern(r"(?<=\d)(?:st|nd|rd|th)(?=[A-Z][a-z]{2})")
# What only the clocks of Spain's mainland are: an hour ahead of those of the Canary Islands.
_CANARIES = pattern(
    r"[(\[,-]? ?\b(?:una|1) h(?:ora)?\.? menos en (?:las )?(?:islas )?canarias\b[)\]]?",
    re.IGNORECASE,
)


def mended(text: str) -> str:
    """The text with such words and lines as they were meant."""
    if "0" in text or "1" in text:
        text = _SCANNED.sub(_scanned, text)
    if text.count("\n") > 3 and _TORN.search(text):
        text = _COLUMN.sub(lambda column: column[0].replace("\n", " "), text)
    if text.count(" - ") >= MANY_DASHES:
        text = _DASHED.sub(" ", text)
    if "canarias" in text.lower():
        text = _CANARIES.sub(" (hora peninsular)", text)
    if "Z" in text:
        text = _GROUP.sub(r"\g<day> \g<month> 20\g<year> \g<time>Z", text)
    text = _LETTER.sub(" O", _ORDINAL.sub(" ", text))
    return _SPELLED.sub(lambda spelled: str(_NUMBERS[spelled["hour"].lower()]), text)


def _scanned(word: re.Match[str]) -> str:
    meant = word[0].replace("0", "O").replace("1", "I")
    if meant.lower() not in _WORDS:
        return word[0]
    return meant if word[0].upper() == word[0] else meant.lower()
