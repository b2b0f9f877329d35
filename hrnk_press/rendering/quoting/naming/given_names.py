"""Given names that are frequent in English, German, French and Spanish and in names written with Latin letters.

With one of them in front, two words with capitals are a person, and what stands before it is a title or a group. The
list is no register: a name that is not in it is told by what stands around it. Left out are names that are rather a
place, a firm, a last name or a plain word.
"""

from hrnk_press.rendering.quoting.naming import given_names_a_to_j, given_names_k_to_z

_PLAIN = str.maketrans(
    "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķłļñńņňòóôõöøōőřśşšșťțùúûüūůűųýÿźżžÀÁÂÃÄÅĀÇĆČĎÈÉÊËĒĘĚÌÍÎÏİŁÑÒÓÔÕÖØŌŐŘŚŞŠȘŤȚÙÚÛÜŪŮÝŹŻŽ",
    "aaaaaaaaacccddeeeeeeeeggiiiiiiikllnnnnoooooooorssssttuuuuuuuuyyzzzAAAAAAACCCDEEEEEEEIIIIILNOOOOOOOORSSSSTTUUUUUUYZZZ",
)
_WRITTEN = (*given_names_a_to_j.NAMES.split(), *given_names_k_to_z.NAMES.split())
# No part of a given name is as long, with a small letter: "Oscar-winning".
_LONGEST_PART = 6
_GIVEN = frozenset(it if it.isascii() else it.translate(_PLAIN) for it in _WRITTEN)


def is_given(word: str) -> bool:
    """Whether that word, or what stands before its first hyphen, is a frequent given name, with its accents or without."""
    first, _, second = word.partition("-")
    if second[:1].islower() and len(second) > _LONGEST_PART:
        return False
    return (first if first.isascii() else first.translate(_PLAIN)) in _GIVEN
