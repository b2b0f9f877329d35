"""Of whom quoted words speak: that one is not who says them."""

import re

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.honorifics import honorific_in
from hrnk_press.rendering.quoting.naming.name_parts import last_name

# Behind these somebody tells the own name.
_OWN = pattern(
    r"(?:\bI(?:,| am|[’']m)|\b[Mm]y name is|\b[Ii]ch(?:,| bin)|\b[Mm]ein Name ist|\b[Jj]e (?:suis|m[’']appelle)|\b[Mm]oi,|\b[Ss]oy|\b[Mm]e llamo|\b[Yy]o,)\s+\Z"
)
# Behind a name it is of a house or a law: "the Ada Lind Foundation".
_OF_THING = pattern(r"\s+(?:[A-ZÀ-Þ]|act\b|award\b|case\b)|[’']?-")
_NEAR = 30


def speaks_of(words: str, name: str, language: str) -> bool:
    """Whether those words name somebody of that full name in full, or by the last one behind "Mr" and the like."""
    if " " not in name:
        return False
    honored = rf"{honorific_in(language)}\.?\s+{re.escape(last_name(name))}"
    for found in re.finditer(rf"(?<!\w)(?:{re.escape(name)}|{honored})(?!\w)", words):
        own = _OWN.search(words, max(found.start() - _NEAR, 0), found.start())
        if not own and not _OF_THING.match(words, found.end()):
            return True
    return False
