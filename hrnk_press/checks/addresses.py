"""Verdicts on mail addresses and telephone numbers, each asked of a library once per run."""

import re
from functools import lru_cache

_MASKED = re.compile(
    r"\[?\bemail(?:\s|&nbsp;|&#160;)+protected\b\]?"
    r"|[\w.+-]+\s*[\[({]\s*at\s*[\])}]\s*[\w-]+(?:\s*(?:\.|[\[({]\s*dot\s*[\])}])\s*[\w-]+)+"
)


def masked_addresses(folded: str) -> list[tuple[int, int]]:
    """Start and end of every address that a web site or a person has made unreadable for machines.

    `folded` is the text in lower case.
    """
    if "protected" not in folded and "at" not in folded:
        return []
    return [match.span() for match in _MASKED.finditer(folded)]


@lru_cache(maxsize=65536)
def address_fault(address: str) -> str:
    """What is wrong with the syntax of a mail address; empty where nothing is. No network."""
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
    if not is_possible_number(parsed):
        return f"it has too many or too few digits for +{parsed.country_code}"
    if not is_valid_number(parsed):
        return f"no such number is in use in +{parsed.country_code}"
    return ""
