"""The encoding of a file that does not say: Unicode in its forms, Korean and Western Windows."""

import codecs
import re

from hrnk_press.errors import UsageFault

UTF_8, WESTERN, KOREAN = "UTF-8", "Windows-1252", "EUC-KR"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8 with byte order mark"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_HANGUL = re.compile("[\uac00-\ud7a3]")


def decoded(data: bytes, named: str = "") -> tuple[str, str]:
    """The text, and the name of the encoding it was read in: the one `named`, else the one it is in.

    Bytes that are no Unicode are EUC-KR where every pair of them is a character and some are Hangul,
    else Windows-1252. UsageFault for an encoding that is none, or in which the file cannot be.
    """
    if named:
        return _as_named(data, named), named
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace"), name
    start = data[:1000]
    if b"\0" in start:  # ASCII in two bytes: the empty one stands first, or second
        first_empty = start[::2].count(0) > start[1::2].count(0)
        return data.decode("utf-16-be" if first_empty else "utf-16-le", "replace"), "UTF-16"
    try:
        return data.decode("utf-8"), UTF_8
    except UnicodeDecodeError:
        return _of_windows(data)


def _of_windows(data: bytes) -> tuple[str, str]:
    try:
        text = data.decode("euc_kr")
    except UnicodeDecodeError:
        text = ""
    if _HANGUL.search(text):
        return text, KOREAN
    return data.decode("cp1252", "replace"), WESTERN


def _as_named(data: bytes, name: str) -> str:
    try:
        return data.decode(name).removeprefix("\ufeff")
    except (LookupError, ValueError) as error:
        hint = "Leave --encoding out, and it is found; names are utf-8, cp1252, euc-kr, utf-16"
        raise UsageFault(f"the file cannot be read as {name!r}: {error}", hint) from None
