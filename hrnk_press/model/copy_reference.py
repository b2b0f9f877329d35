"""The visible reference of an embargoed copy, by which a copy that is passed on is known."""

import hashlib
from functools import lru_cache


@lru_cache(maxsize=2048)  # of one person it is asked for the message, and for the record
def copy_reference(release: str, digest: str, version: int, email: str) -> str:
    """The reference of the copy of that version for that address: "V3-7F30-A9D2-35FA".

    `release` is an id and `digest` that of the version. The same words for the same person, whatever the
    case of the address, have the same reference; any others have another one.
    """
    named = f"{release}\n{digest}\n{email.casefold()}"
    mark = hashlib.sha256(named.encode()).hexdigest()[:12].upper()
    return f"V{version}-{mark[:4]}-{mark[4:8]}-{mark[8:]}"
