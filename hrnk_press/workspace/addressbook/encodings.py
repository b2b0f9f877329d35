"""The encoding of a file that does not say: Unicode in its forms, Korean and Western Windows."""

import codecs
import io
import re
from typing import BinaryIO

from hrnk_press.errors import UsageFault

ENCODINGS = "Leave --encoding out, and it is found; names are utf-8, cp1252, euc-kr, utf-16"
"""What to do where a file is not in the encoding that was named for it."""

UTF_8, WESTERN, KOREAN = "UTF-8", "Windows-1252", "EUC-KR"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8 with byte order mark"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_PIECE = 1 << 20
# One byte of so many, or more, is empty in what is written in two bytes; fewer are damage.
_EMPTY = 10
_HANGUL = re.compile("[\uac00-\ud7a3]")


def decoded(data: bytes, named: str = "") -> tuple[str, str]:
    """The text, and the name of the encoding it was read in: the one `named`, else the one it is in.

    UsageFault for an encoding that is none, or in which the file cannot be.
    """
    if named:
        return _as_named(data, named), named
    codec, name = codec_of(io.BytesIO(data))
    return data.decode(codec, "replace"), name


def codec_of(file: BinaryIO) -> tuple[str, str]:
    """The codec that reads the file from its start, and the encoding's name; read in pieces, however long.

    Bytes that are no Unicode are EUC-KR where every pair of them is a character and some are Hangul,
    else Windows-1252.
    """
    start = file.read(1000)
    for mark, codec, name in _MARKS:
        if start.startswith(mark):
            return codec, name
    if (
        start.count(0) * _EMPTY >= len(start) > 0
    ):  # ASCII in two bytes: the empty one stands first, or second
        first_empty = start[::2].count(0) > start[1::2].count(0)
        return "utf-16-be" if first_empty else "utf-16-le", "UTF-16"
    if _fits(file, "utf-8"):
        return "utf-8", UTF_8
    if _fits(file, "euc_kr", _HANGUL):
        return "euc_kr", KOREAN
    return "cp1252", WESTERN


def _fits(file: BinaryIO, codec: str, needed: re.Pattern[str] | None = None) -> bool:
    """Whether every byte of the file is text in that codec, and what is `needed` is in it."""
    file.seek(0)
    decoder = codecs.getincrementaldecoder(codec)()
    found = needed is None
    try:
        while piece := file.read(_PIECE):
            text = decoder.decode(piece)
            found = found or (needed is not None and needed.search(text) is not None)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return found


def _as_named(data: bytes, name: str) -> str:
    try:
        return data.decode(name).removeprefix("\ufeff")
    except (LookupError, ValueError) as error:
        raise UsageFault(f"the file cannot be read as {name!r}: {error}", ENCODINGS) from None
