"""Text as it comes from mails, pages and Word, made plain without losing a digit.

Entities are decoded, invisible characters dropped, the many spaces, dashes and quotation marks made
one of each. Addresses and telephone numbers go: their digits are no times.
"""

import html
import re

from hrnk_press.embargo.reading.misprints import mended
from hrnk_press.patterns import pattern

_SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_DROPPED = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"
_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u00b4"

_PLAIN: dict[int, str | None] = {
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, _DROPPED)),
    **dict.fromkeys(map(ord, _DASHES), "-"),
    **dict.fromkeys(map(ord, _QUOTES), "'"),
    **dict.fromkeys(map(ord, "【〖〔"), "["),
    **dict.fromkeys(map(ord, "】〗〕"), "]"),
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys((0x2028, 0x2029, 0x0B, 0x0C, 0x85), "\n"),
    **dict.fromkeys((0x00BA, 0x00B0), "o"),
    0x1D49: "e",
    0x02B3: "r",
    0x33C2: "am",
    0x33D8: "pm",
    0x2236: ":",
    0xA789: ":",
    0x2044: "/",
}

_LETTERS = {
    "a": "àáâãäåāă",
    "c": "çćč",
    "d": "ďđð",
    "e": "èéêëēėęě",
    "i": "ìíîïīı",
    "l": "ł",
    "n": "ñńň",
    "o": "òóôõöøōő",
    "r": "ř",
    "s": "śšşßș",
    "t": "ťţț",
    "u": "ùúûüūůű",
    "y": "ýÿ",
    "z": "źžż",
}
_FOLDED = {ord(marked): plain for plain, many in _LETTERS.items() for marked in many}
_FOLDED |= {
    ord(marked.upper()): plain
    for plain, many in _LETTERS.items()
    for marked in many
    if len(marked.upper()) == 1
}
# Few letters of a text are any of these: they are found sooner than each of its letters is looked up.
_NOT_PLAIN, _MARKED = (pattern(f"[{re.escape(''.join(map(chr, it)))}]") for it in (_PLAIN, _FOLDED))

_TAG = pattern(r"<(/?[a-zA-Z][^<>]*)>")
_EMBARGO_TAG = pattern(r"(embargo\w*)\b", re.IGNORECASE)
_STRUCK = pattern(r"</?(?:s|del|strike)\b[^<>]*>", re.IGNORECASE)
_LINE_TAG = pattern(r"/?(?:br|p|div|li|tr|h[1-6]|td)\b", re.IGNORECASE)
_BREAKS = pattern(r"\r\n?|\n")
# Marks of emphasis and headings; three underlines in a row are a blank to be filled in.
_EMPHASIS = pattern(r"[*`#]+|(?<!\w)_{1,2}(?=[^\W_])|(?<=[^\W_])_{1,2}(?!\w)")
_BLANKS = pattern(r" {2,}")
# Nothing of these is a time: web and mail addresses, telephone numbers, sums of money, shares.
_NOISE = pattern(
    r"""
    (?:https?://|www\.)[^\s<>"]+
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | \b(?:tel|telephone|telefon|telefono|phone|mobile|mob|cell|fax|call|전화|연락처)\b[.:\s]*\+?\(?\d[\d\s().-]{5,}\d
    | (?<![\w)])\+\d[\d ().-]{7,}\d
    | \b0\d{1,4}[-/.]\d{3,4}[-. ]\d{3,4}\b | \b0\d{2,4}[-/]\d{5,}\b | \b1[56]\d\d-\d{4}\b
    | (?:\(\d{3}\)[ ]?|\b\d{3}[-.])\d{3}[-.]\d{4}\b
    | [$€£₩¥]\s?\d[\d.,]*
    | \b\d[\d.,]*\s?%
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Words run together where a line was glued to itself: "GMTMonday", "timeEMBARGOED UNTIL".
_GLUED = pattern(
    r"(?<=[A-Z]{2})(?=[A-Z][a-z]{2})|(?<=[a-z])(?=E(?:MBARGO|mbargo))"
    r"|(?<=[A-Za-z])(?=(?i:embargoed (?:until|for)))|(?<=(?i:embargoed))(?=(?i:until|till|for))|(?<=[A-Z])(?=EMBARGO(?:ED)?:)"
)


# "One minute past midnight" is a time like another, "just after midnight" is none.
_PAST_TWELVE = pattern(
    r"\b(?P<minutes>\d{1,2}|one|a|1) ?min(?:ute)?s? (?P<way>past|after|before|to) (?P<twelve>midnight|noon|midday)\b",
    re.IGNORECASE,
)
# "6a ET", "9p PT".
_SHORT_HALF = pattern(r"(?<=\d)([ap])(?= (?:ET|PT|CT|MT|[ECMP][SD]T)\b)", re.IGNORECASE)
# "(+1)" after a further time tells that it is the next day there.
_NEXT_DAY = pattern(r"(?<=\d) ?\(\+1(?: ?day)?\)(?= [A-Z])")
# A number after somebody's name, in the line that says whom to ask.
_CONTACT = pattern(
    r"(?P<who>\b(?:contacts?|enquiries|press office|media office|kontakt|contacto|presse|ruckfragen|rückfragen|문의|담당)\b[^\n]*?)\b0\d{1,4}[ -]\d{3,4}[ -]?\d{3,4}\b",
    re.IGNORECASE,
)
# The field of a Korean heading that says when it may be reported, behind the one that says when it was sent.
_FIELD = pattern(r"(?:(?<=\n)|(?<=\|)|(?<=/)|(?<=\A)) ?보도 ?(?=:? ?(?:20)?\d\d[.년-])")
# "19-ago-2020"; in English "ago" is a word.
_AUGUST = pattern(r"(?<=\d)(?P<before>[-./ ]| de )ago(?=\.?(?:[-./ ]| de )\d{4})", re.IGNORECASE)
# A word with its letters set apart: "E M B A R G O E D".
_SPACED = pattern(r"(?<!\S)(?:[^\W\d_](?: [^\W\d_]){4,}|[가-힣](?: [가-힣]){2,})(?!\w)")


# Letters set apart, as no sentence has them.
_APART = pattern(r"(?<!\w)(?:\w[ .]){4,}\w(?!\w)")


def plain_letters(text: str) -> str:
    """The text in plain characters and nothing else; what is never seen is dropped. Of ASCII all is as it was."""
    return text if text.isascii() else _in_plain(text)


def together(text: str) -> str:
    """The text with words whole whose letters are set apart."""
    return _APART.sub(lambda word: word[0].replace(" ", "").replace(".", ""), text)


def normalize(text: str) -> str:
    """The text in plain characters, its line breaks kept, ready to be cut into terms."""
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _STRUCK.sub(" ~~ ", text)
        text = _TAG.sub(_instead_of_tag, text)
    text = text.replace(".º", "º")
    text = _in_plain(_BREAKS.sub("\n", text))
    text = _EMPHASIS.sub(" ", text)
    text = _NOISE.sub(" \u241f ", text)
    if " 0" in text:
        text = _CONTACT.sub("\\g<who> \u241f ", text)
    text = mended(text)
    text = _SHORT_HALF.sub(r"\1m", text)
    if "min" in text or "MIN" in text or "Min" in text:
        text = _PAST_TWELVE.sub(_past_twelve, text)
    if "(+1" in text and text.count(":") > 1:
        text = _NEXT_DAY.sub("", text)
    if "보도" in text:
        text = _FIELD.sub(" 보도시점 ", text)
    text = _AUGUST.sub("\\g<before>agosto", text)
    text = _GLUED.sub(" ", text)
    text = _SPACED.sub(lambda word: word[0].replace(" ", ""), text)
    return _once(_BLANKS.sub(" ", text).strip())


def _in_plain(text: str) -> str:
    return _NOT_PLAIN.sub(lambda letter: _PLAIN[ord(letter[0])] or "", text)


def _instead_of_tag(tag: re.Match[str]) -> str:
    """A line break, a blank, or its words: "<EMBARGO until Tuesday>" is what somebody has typed, where nothing closes it."""
    if _LINE_TAG.match(tag[1]):
        return "\n"
    typed = _EMBARGO_TAG.match(tag[1])
    return f" {tag[1]} " if typed and f"</{typed[1]}" not in tag.string else " "


def _past_twelve(said: re.Match[str]) -> str:
    """The time in figures: "1 minute past midnight" is 00:01."""
    number = int(said["minutes"]) if said["minutes"].isdigit() else 1
    if not 0 < number < 60:
        return said[0]
    hour = 0 if said["twelve"].lower() == "midnight" else 12
    if said["way"].lower() in ("before", "to"):
        hour, number = (hour - 1) % 24, 60 - number
    return f"{hour:02}:{number:02}{' p.m.' if hour == 12 else ''}"


def _once(text: str) -> str:
    """A text that is one line glued to its own copy, without the copy."""
    middle = len(text) // 2
    first, second = text[:middle].strip(" .\n"), text[middle:].strip(" .\n")
    return first if first == second else text


def fold(text: str) -> str:
    """Lower case without accents, letter for letter, so that positions stay the same."""
    if text.isascii():
        return text.lower()
    plain = _MARKED.sub(lambda letter: _FOLDED[ord(letter[0])], text)
    lowered = plain.lower()
    if len(lowered) == len(plain):
        return lowered
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in plain)
