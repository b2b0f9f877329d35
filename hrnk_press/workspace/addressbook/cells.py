"""The cells of a contact table as values, and what spreadsheets do to cells."""

import re
from datetime import date
from typing import Any

from hrnk_press.workspace.schema import Unfit, shown

PHONES = ("phone", "out_of_hours")
RUN = ("=", "@", "+", "-", "\t", "\r", "\uff1d", "\uff20", "\uff0b", "\uff0d")
"""What a cell begins with that a spreadsheet runs; some in East Asia run the full-width signs, too."""
_SIGNS = ("+", "-", "\uff0b", "\uff0d")
_NUMBER_LIKE = re.compile(r"[+\-\uff0b\uff0d]?[\d\s()./-]+(?:(?:ext\.?|x|#)\s*\d+)?", re.IGNORECASE)
_AS_TEXT = re.compile(r'="([^"]*)"')
_SHORTENED = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)
_YES = frozenset(
    {"true", "yes", "1", "x", "wahr", "ja", "vrai", "oui", "verdadero", "sí", "si", "예", "참"}
)
_NO = frozenset(
    {"", "false", "no", "0", "falsch", "nein", "faux", "non", "falso", "아니오", "거짓"}
)
_DAY = re.compile(r"(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})\.?")
_KINDS = {
    "people": "person|people|individual|personne|persona|사람|개인|인물",
    "organizations": "organization|organisation|organizations|org|company|organización|firma|단체|기관",
}
_TABLES = {word: table for table, words in _KINDS.items() for word in words.split("|")}


def may_run(text: str, key: str) -> bool:
    """Whether a spreadsheet would take that cell for a formula; a telephone number with + is none."""
    if not text.startswith(RUN):
        return False
    return key not in PHONES or text[0] not in _SIGNS or not _NUMBER_LIKE.fullmatch(text)


def cell(text: str, key: str) -> str:
    """The text of a cell as its author meant it; Unfit for a formula.

    What programs put around text so that it stays text is taken off: `="+41 …"`, and `'` before a sign.
    """
    text = text.strip() if key != "boilerplate" else text
    as_text = _AS_TEXT.fullmatch(text)
    if as_text:
        text = as_text[1]
    elif text[:1] == "'" and text[1:2] in RUN:
        text = text[1:]
    if may_run(text, key):
        raise Unfit(
            f"{shown(text)} begins like a formula, which a spreadsheet would run",
            f"Write text that does not begin with {shown(text[0])}",
            code="formula-cell",
        )
    if key in PHONES and _SHORTENED.fullmatch(text):
        raise Unfit(
            f"{shown(text)} is what a spreadsheet made of a telephone number; its digits are lost",
            "Format the column as text, enter the numbers again, and save",
            code="shortened-number",
        )
    return text


def value(key: str, text: str) -> Any:
    """What a cell says of a key; Unfit where it says nothing of the kind."""
    match key:
        case "languages":
            return re.split(r"[\s,;]+", text)
        case "former":
            return [line.strip() for line in text.split("\n") if line.strip()]
        case "from" | "through":
            return day(text)
        case "pseudonym":
            return truth(text)
    return text


def day(text: str) -> date:
    """A day, year first: any other order is two days to two readers."""
    found = _DAY.fullmatch(text)
    try:
        if found:
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    raise Unfit(f"{shown(text)} is no day", "Write year, month and day, such as 2026-12-02")


def truth(text: str) -> bool:
    """Yes or no in five languages."""
    folded = text.casefold()
    if folded not in _YES | _NO:
        raise Unfit(f"should be yes or no, not {shown(text)}")
    return folded in _YES


def table_named(text: str) -> str:
    """The table of a kind: "person" stands in "people". An empty cell means a person."""
    if not text:
        return "people"
    table = _TABLES.get(text.casefold())
    if table is None:
        raise Unfit(f"should be person or organization, not {shown(text)}")
    return table
