"""Keys of a page's data that say from when it may be seen, or that it may not yet: front matter, headers, metadata."""

import re

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

_KEYED = pattern(r'[-"\' ]*(?P<key>[^\W\d_][\w:. -]{1,40}?)["\']?\s*[:=]\s*(?P<value>\S.*)')
_LONGEST = 300
_FROM_WHEN = pattern(
    r"(?:x[-_ ])?(?:(?:date|first|scheduled)?[-_ ]?(?:publish(?:ed)?|publication|pub|release|embargo(?:ed)?|unembargo|go[-_ ]?live|live|available|availability|visible|public|schedule[d]?|deferred[-_ ]?delivery)"
    r"(?:[-_ ]?(?:date|time|datetime|at|on|from|after|until|till|up|starts?|ends?|lift\w*|expir\w+)){0,2}|not[-_ ]?before|date[-_ ]?published|sperrfrist|pubdate|날짜|엠바고|보도시점)",
    re.IGNORECASE,
)
_STATES = pattern(
    r"(?:post[-_ ]?|publication[-_ ]?|work(?:flow)?[-_ ]?|creativework)?(?:status|state|visibility)|stage",
    re.IGNORECASE,
)
_UNSEEN = pattern(
    r"draft|pending(?: review)?|scheduled|future|private|embargoed|in[-_ ]review|unpublished|on[-_ ]?hold|held|hidden|entwurf|brouillon|borrador",
    re.IGNORECASE,
)
_DRAFTS = frozenset(
    ("draft", "is_draft", "isdraft", "unpublished", "unlisted", "hold", "embargoed", "embargo")
)
_SEEN = frozenset(
    ("published", "publish", "public", "ispublished", "is_published", "live", "visible")
)
_YES, _NO = frozenset(("true", "yes", "1", "on", "y")), frozenset(("false", "no", "0", "off", "n"))
_BEHIND = pattern(r"\s+#.*\Z|[\s,;\"'/>]+\Z")


@frozen
class AskedByKey:
    """What a line with a key asks for, as an embargo is written; or that the page `is_draft`."""

    text: str = ""
    is_draft: bool = False


def asked_by_key(block: Block) -> AskedByKey | None:
    """What a block asks for that is a key with its value; None for any other."""
    line = f"{block.marker} {block.text}".strip() if block.marker else block.text
    if len(line) > _LONGEST or not (block.marker or block.region is not block.region.MAIN):
        return None
    found = _KEYED.fullmatch(line)
    if found is None:
        return None
    key = found["key"].rpartition(":")[2].rpartition(".")[2].strip()
    value = _BEHIND.sub("", _BEHIND.sub("", found["value"])).strip("\"' ")
    name, said = key.casefold(), value.casefold()
    if (name in _DRAFTS and said in _YES) or (name in _SEEN and said in _NO):
        return AskedByKey(is_draft=True)
    if _STATES.fullmatch(key) and _UNSEEN.fullmatch(value):
        return AskedByKey(is_draft=True)
    if _FROM_WHEN.fullmatch(key) and any(map(str.isdigit, value)):
        return AskedByKey(f"Embargoed until {value}")
    return None
