"""Telephone numbers in a line of text, and what figures are none of them: days, years, accounts, numbers of papers."""

import re

from hrnk_press.patterns import pattern

# A stroke stands within the first figures alone; behind eight of them it parts two numbers, as a dash between
# spaces does, but for an extension.
_PHONE = pattern(
    r"(?=[+(\d])(?:(?<![\w@/.*-])|(?<=\d/)(?=[+(0])|(?<=\b[TMPtmp]\.)(?=[+(0])|(?<=[a-z]/)(?=\(?[2-9]\d\d\)?[-. ]\d{3}[-. ]\d{4}))(?:\(?\+ ?)?\(?\d(?:(?:[ ).\-–/]{0,3}|[ .\-–/]{0,2}\((?=\d{1,5}\)))\d){6,7}"
    r"(?:(?:[ ).]{0,3}|[ ).]?[\-–](?: (?=\d{1,5}(?! ?\d)))?|[ .\-–]{0,2}\((?=\d{1,5}\)))\d){0,7}"
    r"(?:,? ?(?i:ext(?:ension)?\.?:?|x\.?|durchwahl|poste|내선) ?\d{1,5})?(?![\w*]|/(?![\d+(\s-])|[-.]\d)"
)
_NO_PHONE = pattern(
    r"\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|(?:19|20)\d\d-(?:0\d|1[0-2])[0-3]\d|(?:19|20)\d\d (?:0\d|1[0-2]) [0-3]\d(?: \d{1,2})?|\d{4}[./-] ?\d{1,2}[./-] ?\d{1,2}\.?|(?:1[5-9]|20)\d\d ?[-–/] ?(?:1[5-9]|20)\d\d|\d{2}/\d{3,4}/(?:19|20)\d\d|(?:19|20)\d\d/\d{2,5}|[1-9]\d{5} [-–] \d{1,4}|[1-9]\d{0,2} \d{5}|\d{1,3}(?:\.\d{3})+|\d{1,4} \((?:19|20)\d\d(?:\)[ :,]{1,2}\d{1,4}(?:[-–]\d{1,5})?)?"
)
# What the police number their reports with, the day and a count before a colon, behind letters of their own.
_OF_POLICE = pattern(r"[A-ZÄÖÜ]{2,4}-[\w-]{1,6}: ?\Z")
_REPORTED = pattern(r"\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[-.]\d{1,4}(?=:)")
# The number of a paper in its year: "12345/2024"; a long one may be of a telephone.
_OF_YEAR = pattern(r"[1-9]\d{0,2}(?P<long>\d{1,2})?/(?:19[5-9]|20[0-3])\d")
# An account of a bank, "DE12 3456 7890 1234 5678 90": how it begins, and how it goes on; its length, and its name before it.
# A district of a town in front of a telephone begins alike: "London SW12 0207 946 0123".
_OF_ACCOUNT = pattern(r"(?<![A-Z])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){0,7} ?\Z")
_OF_FOUR = pattern(r"\d{4}(?: |\d{4}|\Z)")
_ACCOUNT = pattern(r"[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){4}")
_NAMED_ACCOUNT = pattern(r"\b(?:iban|account|konto\w*|cuenta|compte)\W*\Z", re.IGNORECASE)
_DAY = pattern(r"\(?(?:\d{1,2}([./-])\d{1,2}\1\d{4}\b|\d{4}([./-]) ?\d{1,2}\2 ?\d{1,2}\b)")
_NUMBERED = pattern(
    r"(?:\b(?:id|ref|reference|isbn|issn|docket|doi|counter|no|nr|nro|n\.? ?[º°]|núm|number|registered|registration|charity|company|vat|licen[cs]e|siret|siren|hrb|ust-?id)(?:\b|(?<=[º°]))|\b(?:case|incident|report|release|file|permit|project|contract) ?#|\bregistered (?:in|with) [^\d:;,]{2,40})\W*\Z",
    re.IGNORECASE,
)
# Words before a telephone number, and before the word number between them: "Tel. no.", "au n°".
_TO_PHONE = pattern(
    r"(?:\b(?:t[eé]l(?:[eé]fon[eo]?)?|mobile?|m[oó]vil|handy|portable|cell?|celular|whatsapp|contact|au|al)|phone|fono?|☎)[.:]?(?:[ -](?:no|nr|nro|n\.? ?[º°]|núm|number|numéro|número))?\W*\Z",
    re.IGNORECASE,
)
_NOT_VOICE = pattern(
    r"(?:fax|téléc(?:opie(?:ur)?)?|팩스|hot ?line|help ?line|(?<!media )(?<!press )(?:tip|crisis|tenants?|repair|care|info(?:rmation)?|tickets?|donat?ions?|donors?|support|advice|emergency|victims?|witness|customers?|consumers?|orders?|services?|flood) ?line(?!,)|dispatch|toll.free|crisis|고객 ?센터|콜센터|sans frais|numéro vert|gebührenfrei|gratuit[oa]?)[^\w]*(?:\w+[^\w]*)?\Z",
    re.IGNORECASE,
)


def without_numbered(text: str) -> str:
    """The line without the numbers of cases, registers and other things, which nobody answers."""
    return _PHONE.sub(lambda it: " " if _is_numbered(text[: it.start()]) else it.group(), text)


def phone_in(text: str, *, voice: bool = True) -> re.Match[str] | None:
    """The first telephone number; none of a fax or a hotline where it must be answered by a voice."""
    for found in _PHONE.finditer(text):
        before = text[: found.start()]
        if _is_no_phone(found.group()) or _is_numbered(before):
            continue
        if _is_of_year(found.group(), before) or _is_of_report(text, found.start()):
            continue
        if _is_of_account(text, found):
            continue
        if not voice or not _NOT_VOICE.search(before):
            return found
    return None


def phones_in(text: str) -> list[str]:
    """Every telephone number, of machines too, as it stands there."""
    found = (it for it in _PHONE.finditer(text) if not _is_of_account(text, it))
    return [it.group() for it in found if not _is_no_phone(it.group())]


def _is_numbered(before: str) -> bool:
    """Whether what stands before a number says that it is one of a case, a register or another thing."""
    return _NUMBERED.search(before) is not None and not _TO_PHONE.search(before)


def _is_of_year(said: str, before: str) -> bool:
    """Whether these figures are the number of a paper in its year, a long one by a word right before it."""
    found = _OF_YEAR.fullmatch(said)
    if found is None or _TO_PHONE.search(before):
        return False
    return not found["long"] or before.rstrip(" .#")[-1:].isalpha()


def _is_of_account(text: str, figures: re.Match[str]) -> bool:
    """Whether these figures are of an account of a bank, by its length or by its name before it."""
    if not _OF_FOUR.match(figures.group()):
        return False
    begun = _OF_ACCOUNT.search(text, 0, figures.start())
    if begun is None:
        return False
    named = _NAMED_ACCOUNT.search(text, 0, begun.start())
    return named is not None or _ACCOUNT.match(text, begun.start()) is not None


def _is_of_report(text: str, start: int) -> bool:
    """Whether the figures from `start` on number a report of the police: "POL-AR: 210304-2:"."""
    return (
        _REPORTED.match(text, start) is not None and _OF_POLICE.search(text, 0, start) is not None
    )


def _is_no_phone(said: str) -> bool:
    """Whether these figures are a date, with its hour or without, or years, or an amount."""
    return _NO_PHONE.fullmatch(said.strip(" -–/(")) is not None or _DAY.match(said) is not None
