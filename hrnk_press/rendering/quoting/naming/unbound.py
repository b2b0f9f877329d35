"""A title that a sentence gives somebody else than the one it names: "Ada Lind, wife of the |president", "Ada Lind met the |mayor"."""

import re
from functools import cache

from hrnk_press.patterns import pattern

_NEAR = 160
_STOP = pattern(r"[.;:!?\0](?=\s|\Z)")


def is_anothers(role: str, text: str, start: int, end: int) -> bool:
    """Whether the sentence that names somebody from `start` to `end` has that title once more, bound to nobody or to another."""
    begin = max(start - _NEAR, 0)
    for it in _STOP.finditer(text, begin, start):
        begin = it.end()
    stop = _STOP.search(text, end, end + _NEAR)
    found = _once_more(role).finditer(text, begin, stop.start() if stop else end + _NEAR)
    return any(
        text[begin : it.start()].strip() for it in found
    )  # no "The mayor of Zarga, Ada Lind"


@cache
def _once_more(role: str) -> re.Pattern[str]:
    title = re.escape(role).replace(r"\ ", r"[\s-]")
    return re.compile(
        rf"(?<!, )(?<!\bis )(?<!\bwas )(?<!\bas )(?<!\w)(?:the|[a-z]+[’']s)\s{title}(?!\w|(?-i:,?\s[A-ZÀ-Þ]))",
        re.IGNORECASE,
    )
