"""Verdicts on mail addresses and telephone numbers, each asked of a library once per run."""

import re
from collections.abc import Iterator
from functools import lru_cache

from hrnk_press.patterns import pattern

_MASKED = r"\[?\bemail(?:\s|&nbsp;|&#160;)+protected\b\]?(?:[\w-]+(?:\.[\w-]+)*)?"
_AT_SIGN = pattern(r"[\[({]\s*at\s*[\])}]\s*")
_NAME_BEFORE = pattern(r"[\w.+-]+\s*\Z")
_DOMAIN_AFTER = pattern(r"[\w-]+(?:\s*(?:\.|[\[({]\s*dot\s*[\])}])\s*[\w-]+)+")
_ENDS_OF_DOMAINS = frozenset(("com", "edu", "gov", "int", "net", "org"))
_SHORT = 64
# RFC 2606 and 6761 keep these for examples; the words are what forms and templates put for an address.
_RESERVED = pattern(r"(?:.*\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)")
_STAND_INS = frozenset(
    {"domain.com", "domain.org", "yourdomain.com", "yourdomain.org", "yourcompany.com"}
)
_NOBODY = frozenset(
    {"first.last", "firstname.lastname", "name.surname", "your.name", "yourname", "xxx"}
)


def masked_addresses(folded: str) -> Iterator[tuple[int, int]]:
    """Start and end of every address that a web site or a person has made unreadable for machines.

    `folded` is the text in lower case.
    """
    if "protected" in folded:
        yield from (match.span() for match in re.finditer(_MASKED, folded))
    bracketed = any(map(folded.__contains__, "[({"))
    for sign in _AT_SIGN.finditer(folded) if bracketed else ():
        before = _NAME_BEFORE.search(folded, max(0, sign.start() - 64), sign.start())
        after = _DOMAIN_AFTER.match(folded, sign.end())
        if before and after:
            yield before.start(), after.end()


def is_masked(address: str) -> bool:
    """Whether an address is, in whole or in part, one of these."""
    return any(masked_addresses(address.lower()))


def is_reserved(domain: str) -> bool:
    """Whether a domain is kept for examples and tests, so that nothing there reaches anybody."""
    return _RESERVED.fullmatch(domain.lower()) is not None


def is_placeholder(address: str) -> bool:
    """Whether an address stands where one is still to be written: nobody reads mail to it."""
    local, _, domain = address.lower().rpartition("@")
    return is_reserved(domain) or domain in _STAND_INS or local in _NOBODY


def _is_ordinary(address: str) -> bool:
    """Whether it is an address by every rule, so that the library need not be loaded to ask it."""
    local, _, domain = address.lower().rpartition("@")
    site, _, end = domain.rpartition(".")
    known = end in _ENDS_OF_DOMAINS or (len(end) == 2 and end.isalpha())
    words = [*_parted(local, "._-"), *_parted(site, ".-")]
    plain = len(address) < _SHORT and address.isascii() and address.isprintable()
    return known and plain and all(map(str.isalnum, words))


def _parted(text: str, joints: str) -> list[str]:
    return text.translate(str.maketrans(joints, "\n" * len(joints))).split("\n")


@lru_cache(maxsize=65536)
def address_fault(address: str) -> str:
    """What is wrong with the syntax of a mail address; empty where nothing is. No network."""
    if _is_ordinary(address):
        return ""
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(address, check_deliverability=False)
    except EmailNotValidError as fault:
        return str(fault)
    return ""


@lru_cache(maxsize=65536)
def phone_fault(number: str, region: str) -> str:
    """What is wrong with a telephone number written in `region` (US, CH); empty where nothing is."""
    from phonenumbers import NumberParseException, is_possible_number, is_valid_number, parse

    try:
        parsed = parse(number, region)
    except NumberParseException:
        return "it cannot be read as a telephone number"
    if is_valid_number(parsed):
        return ""
    if not is_possible_number(parsed):
        return f"it has too many or too few digits for +{parsed.country_code}"
    return f"no such number is in use in +{parsed.country_code}"
