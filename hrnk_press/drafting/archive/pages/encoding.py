"""The encoding of a page: what it says of itself where that holds, else what its bytes can only be."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_DECLARED = re.compile(rb"(?:charset\s*=\s*[\"']?|encoding=[\"'])([\w.:-]+)", re.IGNORECASE)
_HEAD = 4096
_LEGIBLE = 200_000


def decoded(data: bytes, declared: str = "") -> tuple[str, str]:
    """The text of a page and the name of its encoding; no byte that is none in it is dropped, it is U+FFFD.

    UTF-8 wins wherever it fits, since other encodings never look like it by chance.
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace"), name
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        pass
    for name in filter(None, (_text_encoding(declared), _declared(data), _detected(data))):
        try:
            return data.decode(name), codecs.lookup(name).name
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace"), "cp1252"


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:_HEAD])
    name = _text_encoding(found[1].decode("ascii", "replace")) if found else ""
    # Bytes that say so in ASCII are in none of these; what pages call UTF-8 was tried already.
    return "" if name.startswith(("utf-16", "utf-32")) else name


def _text_encoding(name: str) -> str:
    """What Python calls that encoding of texts; what the web calls Latin-1 or ASCII is Windows-1252."""
    try:
        known = codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):
        return ""
    if known in ("unicode-escape", "raw-unicode-escape"):
        return ""  # ways to write Python, and none to write a page
    return "cp1252" if known in ("iso8859-1", "ascii") else known


def _detected(data: bytes) -> str:
    from charset_normalizer import from_bytes

    sample = data[:_LEGIBLE]
    matches = from_bytes(sample)
    best = matches.best()
    if best is None:
        return ""
    western = sample.decode("cp1252", "replace")
    likely = any(it.encoding == "cp1252" and it.chaos <= best.chaos for it in matches)
    return "cp1252" if western == str(best) or (likely and not best.coherence) else best.encoding
