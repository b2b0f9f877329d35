"""The visible reference of an embargoed copy, by which a copy that is passed on is known."""

import hashlib

# Digits and letters that nobody takes for one another, in print or on the telephone.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _OF_EACH = 3, 4


def copy_reference(release: str, digest: str, version: int, email: str) -> str:
    """The reference of the copy of that version for that address: "V3-K7Q2-M9XD-3FTA".

    `release` is an id and `digest` that of the version. The same words for the same person, whatever the
    case of the address, have the same reference; any others have another one.
    """
    named = "\n".join((release, digest, email.casefold()))
    number = int.from_bytes(hashlib.sha256(named.encode()).digest()[:8])
    letters = ""
    for _ in range(_GROUPS * _OF_EACH):
        number, last = divmod(number, len(_LETTERS))
        letters += _LETTERS[last]
    groups = (letters[it : it + _OF_EACH] for it in range(0, len(letters), _OF_EACH))
    return f"V{version}-{'-'.join(groups)}"
