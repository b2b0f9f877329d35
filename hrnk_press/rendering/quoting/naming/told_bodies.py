"""Whether what stands beside two words with capitals tells of a body or a place: "director at Open River", "in Open River"."""

from hrnk_press.patterns import pattern

_NEAR = 60
_HELD = (
    r"(?:director|president|chief|head|chair(?:man|woman|person)?|manager|researcher|analyst|officer|secretary|co-?founder|founder|editor"
    r"|adviser|advisor|fellow|executive|CEO|professor|lecturer|curator|coordinator|counsel)"
)
# Somebody may have an office, a team or a biographer, and a city may find a friend in somebody.
_BEFORE = pattern(
    rf"(?<!\w){_HELD}\sat\s\Z|(?<!\w)(?:[Dd]irector|[Pp]resident|[Cc]hair(?:man|woman|person)?|CEO|[Cc]o-?founder)\sof\s\Z"
    r"|(?<!\w)(?:[Aa]cross|[Tt]hroughout)\s\Z|(?:\A|[.!?]\s)In\s\Z"
    r"|(?<!\w)(?:people|residents|islanders|villagers|inhabitants) of\s\Z|(?:\A|\n)About\s\Z"
)
_OF_SOMEBODY = pattern(r"[’'](?:s\b|(?=\s))|,")
_BODY = (
    r"(?:organi[sz]ation|non-?profit|network|company|group|charity|association|agency|initiative|coalition|campaign|firm"
    r"|foundation|institute|movement|union|alliance|consortium|platform|service|programme?|project|brand"
    r"|manufacturer|retailer|insurer|lender|supplier|start-?up|chain|airline|university|college|museum|newspaper|magazine|website|bank|watchdog|think tank"
    r"|town|village|city|island|district|suburb|neighbou?rhood|municipality|region|province|river|lake|valley)"
)
# No "company man".
_NO_MORE = r"(?=[,.;]|\s(?:that|which|of|for|based|in|on|to|with|and|dedicated|working|whose|by|from|near)\b)"
# No "a member of a company".
_KIND = r"(?:(?!(?:of|at|for|in|from|with|by|to|on|and|or|who|whose|behind)\s)[\w’'-]+\s)"
_BEHIND = pattern(
    rf"(?:\s\([^()]{{1,40}}\))?(?:\s(?:is|was)\s(?:an?|the)\s{_KIND}{{0,6}}?{_BODY}{_NO_MORE}|,\s+an?\s{_KIND}{{0,4}}?{_BODY}{_NO_MORE}"
    r"|,\s+which\s|\s(?:said|says|wrote|writes|stated|added|noted|announced)\s(?:(?:today|yesterday|on\s\w+)\s)?(?:in|on|via)\sits\s"
    r"|(?:(?<=Pvt)\.|(?<=Pte)\.)?\s(?:plc|Ltd|Limited|Inc|LLC|GmbH|AG|SA|S\.A\.|Co\.|Corp)\b)"
)


def is_told_body(text: str, start: int, end: int) -> bool:
    """Whether that reaches from `start` to `end` is rather a body or a place than somebody, by the words beside it."""
    near = max(start - _NEAR, 0)
    before = _BEFORE.search(text, near, start) and not _OF_SOMEBODY.match(text, end)
    return bool(before or _BEHIND.match(text, end))
