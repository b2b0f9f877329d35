"""English names that nothing but a verb beside what is quoted tells from a body's: "“…,” chimed in Director Dana Rivers"."""

from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.name_surroundings import begin_of_name, is_within
from hrnk_press.rendering.quoting.naming.roles import has_role
from hrnk_press.rendering.quoting.naming.titles import (
    is_address,
    is_firm,
    is_no_person,
    is_opening,
    is_title,
)

_NEAR = 160
_LONGEST_NAME = 4
_FULL = 2
# "Director of |Rowing at the River Club said".
_OF = pattern(
    r"\s+(?:of|for|at)\s+[\w&’'-]+(?:\s+(?:at|for|of)\s[^,.:;\0]{1,60}?)?\s+(?:sa(?:id|ys)|add(?:ed|s)|explain(?:ed|s)|note[ds])(?!\w)"
)
# Behind a quotation a verb, whichever it is, and what stands between that and the name.
_LED = pattern(
    r"(?:\0[^\w\0]*|(?:\A|[.!?]\s+)(?=Said\s)|(?<!\w)[Aa]ccording\s+(?=to\s))(?P<verb>[A-Za-z]+)"
    r"(?P<between>(?:\s+[\w&.’'/-]+,?){0,14})\s+\Z"
)
_LEADING = ("\0", "Said", "ccording")
_FOLLOWED = pattern(
    r"(?:\s*\([^()]*\))?(?:\s+(?:of|for|at)\s[^,.:;\0]{1,80}?)?(?:(?:\s*,[^\0:;]{1,160}?,)?\s+(?:[a-z]+ly\s+|also\s+|then\s+|ha[sd]\s+)?"
    r"(?:sa(?:id|ys)|add(?:ed|s)|explain(?:ed|s)|comment(?:ed|s)|note[ds]|stated?s?|continue[ds]|concluded|wrote|released|issued|told|tells)(?!\w)"
    r"|(?:\s*,[^\0:;]{1,160}?)?\s*:\s*\0)"
)
# What stands behind a name, up to the next stop.
_APPOSED = pattern(
    r"(?:\s*\([^()]*\))?(?:,\s+(?:[A-Z]{2,5}|Ph\.?\s?D\.?|M\.D\.))?,\s+(?P<what>[^,.;:\0]{3,80})"
)
_OFFICE_ALONE = pattern(
    r"(?P<title>[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,3})(?:\s(?:of|for|at|and|in)\s|\Z)"
)
_RELATIVE = pattern(r",\s+(?:who|which|where|that|led|run|founded)\w*\s")
_PARTS_OF_VERBS = frozenset(("in", "out", "up", "on", "off", "to"))
_ARTICLES = frozenset(("the", "its", "their", "our", "his", "her", "a", "an"))
_JOINING = frozenset(("of", "for", "and", "the", "at", "in", "to", "&"))
_NOT_VERBS = """in on at by with from of for to and or but as than that which who whom whose when where while because if
    after before about against during the a an is are was were has have had will would told tells thanked thanks"""
_NO_VERBS = frozenset(_NOT_VERBS.split())
# They stand before other titles, and make no title alone.
_PARTS_OF_TITLES = """State County City Regional District General Foreign High Special Prime Senior Junior Lead Chief Acting
    Former Interim Assistant Associate Executive Deputy Independent Republican Democrat Marketing Sales Financial Creative
    Artistic Board Charge Right Member Partner Miss"""
_NO_TITLES_ALONE = frozenset(_PARTS_OF_TITLES.split())
# What an artist may take for a name, before one word.
_TAKEN = ("Senior",)
# What firms and bodies are too.
_OF_FIRMS = """Owner Publisher Partner Operator Producer Consultant Contractor Leader Supervisor Administrator Trustee Auditor
    Advocate Presenter Broadcaster Founder Co-Founder Cofounder Developer Manager Specialist Engineer Architect Agent"""
_MAY_BE_FIRMS = frozenset(_OF_FIRMS.split())
# Last names of nobody; with a capital, no part of a name: "Doctors Without Borders".
_NOBODYS = ("Foundation", "Magazine", "Institute", "University", "Association", "Committee")
_WITHIN_BODIES = ("Without", "Against", "Under", "Over", "Beyond", "Across", "Between", "Around")
# Before the second word of a land: "Director of |New Zealand Rugby".
_OF_LANDS = ("New", "North", "South", "East", "West", "United", "Great", "Northern", "Southern")
# So are they addressed.
_ADDRESSED = frozenset(("President", "Speaker", "Chair", "Chairman", "Chairwoman", "Secretary"))


def bound_name(
    text: str, span: tuple[int, int], words: Sequence[str], titled: Sequence[bool], *, honored: bool
) -> tuple[int, int] | None:
    """From which of the words to which a name reaches that a verb binds to what is quoted; None where none does."""
    start, end = span
    near = text[max(start - _NEAR, 0) : start]
    led = _LED.search(near) if any(it in near for it in _LEADING) else None
    between = led["between"].split() if led and led["verb"] not in _NO_VERBS else None
    office = between is not None and _goes_on(between)
    if between is None or not (office or _is_plain(between)):
        if not _FOLLOWED.match(text, end) or is_within(text, start, end):
            return None
        between = []
    if office:
        return _of_office(words, titled)
    role = not _RELATIVE.match(text, end) and (
        has_role(text, start, end) or holds_office(text, end)
    )
    if titled[-1]:
        return _called_as_a_title(
            words, titled, role=role, honored=honored, goes_on=_OF.match(text, end) is not None
        )
    first = max((at for at, it in enumerate(titled) if it), default=-1) + 1
    name = words[first:]
    if any(it in _WITHIN_BODIES for it in name):
        return None
    strict = honored or (first > 0 and words[first - 1] not in _NO_TITLES_ALONE)
    if len(name) == 1:
        return _single(words, first, honored=honored, beside=not between)
    thing = any(is_no_person(it) for it in name[:-1])
    if len(name) > _LONGEST_NAME or (thing and not (len(name) == _FULL and _is_officer(text, end))):
        return None
    doubtful = is_no_person(name[-1]) or is_firm(name[-1])
    if is_opening(name[0]) or (doubtful and not (strict or role)):
        return None
    return first, len(words)


def _is_plain(between: Sequence[str]) -> bool:
    """Whether nothing but a part of the verb, an article and small words of what somebody is stand there."""
    rest = between[1:] if between and between[0] in _PARTS_OF_VERBS else between
    return all(it in _ARTICLES or it.strip(",") not in _NO_VERBS for it in rest)


def _goes_on(between: Sequence[str]) -> bool:
    """Whether an office has begun there that goes on with "of", or "for": "said Secretary of State |Ada Lind"."""
    if not between or between[-1] not in _JOINING:
        return False
    capital = next((at for at, it in enumerate(between) if it[0].isupper()), None)
    if capital is None or not all(it[0].isupper() or it in _JOINING for it in between[capital:]):
        return False
    return any(is_title(it.strip(",")) for it in between[capital:])


def _of_office(words: Sequence[str], titled: Sequence[bool]) -> tuple[int, int] | None:
    first = max((at for at, it in enumerate(titled) if it), default=-1) + 1
    first = max(first, begin_of_name(words))
    name = words[first:]
    if len(name) < 2 or len(words) == 2 or any(is_no_person(it) for it in name):
        return None
    return None if words[first - 1] in _OF_LANDS else (first, len(words))


def holds_office(text: str, end: int) -> bool:
    """Whether behind a name that ends there stands what somebody is: ", CTO and co-founder of the Club"."""
    apposed = _APPOSED.match(text, end)
    words = (
        (it.title() if it.islower() else it for it in apposed["what"].split()) if apposed else ()
    )
    last = text[text.rfind(" ", 0, end) + 1 : end]
    none = _MAY_BE_FIRMS if is_no_person(last) or is_firm(last) else frozenset[str]()
    return any(is_title(it) and it not in _NO_TITLES_ALONE | none for it in words)


def _is_officer(text: str, end: int) -> bool:
    """Whether behind a name that ends there stands a title and nothing before it: ", Executive Director, River Watch"."""
    apposed = _APPOSED.match(text, end)
    title = _OFFICE_ALONE.match(apposed["what"]) if apposed else None
    words = title["title"].split() if title else []
    return bool(words) and all(map(is_title, words)) and words[-1] not in _NO_TITLES_ALONE


def _called_as_a_title(
    words: Sequence[str], titled: Sequence[bool], *, role: bool, honored: bool, goes_on: bool
) -> tuple[int, int] | None:
    """A last name that is a title too: "Dana Judge", "Ms. Dean"."""
    if honored and len(words) == 1:
        return None if words[0] in _ADDRESSED else (0, 1)
    first = max((at for at, it in enumerate(titled[:-1]) if it), default=-1) + 1
    last = words[-1]
    name = words[first:-1]
    if (
        len(name) == _FULL
        and goes_on
        and not any(is_no_person(it) or is_opening(it) for it in name)
    ):
        return first, len(words) - 1  # "Ada Lind Director of the Club"
    if not (role or honored or ("-" in last and not is_title(last.partition("-")[0]))):
        return None
    fits = len(words) - first == 2 and not (is_no_person(words[first]) or is_opening(words[first]))
    return (first, len(words)) if fits else None


def _single(
    words: Sequence[str], first: int, *, honored: bool, beside: bool
) -> tuple[int, int] | None:
    """One word behind a title: a last name, or a name that an artist has taken: "Senior Dusk"."""
    last = words[-1]
    if honored or (first and is_address(words[first - 1])):
        if last in _NOBODYS:
            return None
        return None if words[first - 1] == "Justice" and is_no_person(last) else (first, len(words))
    if not first or is_no_person(last) or is_opening(last):
        return None
    if words[first - 1] not in _NO_TITLES_ALONE:
        return (first, len(words)) if is_title(words[first - 1]) else None
    taken = first == 1 and beside and words[0] in _TAKEN
    return (0, len(words)) if taken else None
