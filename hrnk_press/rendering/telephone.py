"""Telephone numbers as a reader sees them and as a telephone dials them.

A number is printed in the international format of ITU-T E.123 ("+82 2-555-0178"), which anybody
abroad can dial, and linked as RFC 3966 writes it (`tel:+8225550178`). What no region has is printed as
it was typed; a check reports it.
"""

import re
from functools import lru_cache

from hrnk_press.patterns import pattern

# Like this a number of +1 reads the same as typed and as printed, so no library need be asked.
_PRINTED_SO = pattern(r"\+1 \d{3}-\d{3}-\d{4}", re.ASCII)
# A number for all the world, and behind letters or # the extension that is dialled once it answers.
_GLOBAL = pattern(r"(\+[\d ()./-]*\d[\d ()./-]*)(?:\D+(\d{1,9}))?\s*", re.ASCII)


@lru_cache(maxsize=65536)
def printed_phone(number: str, region: str) -> str:
    """The number as it is printed, with its extension; as typed where it is none in use.

    `region` (US, CH) is where a number without +… is dialled.
    """
    if is_printed_so(number):
        return number
    from phonenumbers import (
        NumberParseException,
        PhoneNumberFormat,
        format_number,
        is_valid_number,
        parse,
    )

    try:
        parsed = parse(number, region)
    except NumberParseException:
        return number
    if not is_valid_number(parsed):
        return number
    return format_number(parsed, PhoneNumberFormat.INTERNATIONAL)


def is_printed_so(number: str) -> bool:
    """Whether it is certainly printed as it is typed; no library is asked."""
    return not number or _PRINTED_SO.fullmatch(number) is not None


def dialled(printed: str) -> str:
    """What follows `tel:` for a printed number: "+12025550143;ext=12"; empty for one of no known country."""
    if printed and is_printed_so(printed):
        return f"+{_digits(printed)}"
    known = _GLOBAL.fullmatch(printed.strip())
    if known is None:
        return ""
    extension = f";ext={known[2]}" if known[2] else ""
    return f"+{_digits(known[1])}{extension}"


def same_number(one: str, other: str) -> bool:
    """Whether both are written with the same digits."""
    return _digits(one) == _digits(other)


def _digits(text: str) -> str:
    return "".join(it for it in text if it in "0123456789")
