"""Where among words with capitals that stand together somebody's name is: behind titles, and up to what is none of it."""

from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.name_surroundings import MONTHS
from hrnk_press.rendering.quoting.naming.particles import PARTICLES, leads_on
from hrnk_press.rendering.quoting.naming.runs import AND, INITIAL
from hrnk_press.rendering.quoting.naming.titles import (
    is_address,
    is_firm,
    is_no_person,
    is_opening,
    is_suffix,
)

# Titles that are last names too, behind "Dr." and the like.
_LAST_NAMES = (
    "King",
    "Prince",
    "Bishop",
    "Major",
    "Judge",
    "Lord",
    "Baron",
    "Dean",
    "Pastor",
    "Head",
)
# Titles and months that are given names too.
_GIVEN_ELSEWHERE = ("Dean", *MONTHS)
# What somebody does, before a given name: "Choirmaster Ada Lind".
_TRADE = pattern(
    r"(?:master|man|woman|person|keeper|maker|ologist|ician|orian|eer|itor|turer|cher|ner|der|yer|list|mist)\Z"
)
# The same in German, any noun that may tell of people.
_MAY_BE_TRADE = pattern(
    r"(?:er|in|or|ist|ent|ant|ling|mann|frau|chef|wart|r[aä]t|arzt|eut|oge|ende?|te)\Z"
)
_SON_OF = ("bin", "bint", "binti", "ibn", "ben")
_ARTICLES = ("der", "den", "la", "le", "el")


def name_within(
    words: Sequence[str], titled: Sequence[bool], honored: bool, german: bool
) -> tuple[int, int] | None:
    """From which of the words to which a person's name reaches; None where none is there."""
    joined = (
        at
        for at in range(2, len(words) - 1)
        if words[at] in PARTICLES and words[at - 1] not in PARTICLES
    )
    body = next(
        (
            at
            for at in joined
            if _begins_body(words, at) or (german and _is_from(words, titled, at))
        ),
        None,
    )
    if body is not None:
        return name_within(words[:body], titled[:body], honored, german)
    if (
        len(words) == 2
        and words[0] in _GIVEN_ELSEWHERE
        and not (titled[1] or is_no_person(words[1]))
    ):
        return 0, 2
    begun = [at for at in range(len(words) - 1) if _is_begun(words, titled, at)]
    given = next((at for at in begun if at and titled[at - 1]), begun[0] if begun else None)
    if given is not None:
        return _given(words, titled, given, german)
    first = _behind_titles(words, titled)
    rest = words[first:]
    called = honored and words[-1] in _LAST_NAMES
    if any(map(is_no_person, rest)) or not rest or (titled[-1] and not called):
        return None
    if is_firm(rest[-1]) and not (honored or first):
        return None
    if len(rest) > 1 or honored:
        return first, len(words)
    return (first, len(words)) if first and is_address(words[first - 1]) else None


def _begins_body(words: Sequence[str], at: int) -> bool:
    """Whether what follows the particle there is no person: "Ada Lind del Proyecto", "Ada Lind de la Fundación"."""
    following = next((it for it in words[at + 1 :] if it not in PARTICLES), "")
    return is_no_person(following)


def _is_from(words: Sequence[str], titled: Sequence[bool], at: int) -> bool:
    """Whether a first and a last name end there that no list has, so that "von" has a body behind it: "Zarga Lind |von der Gruppe"."""
    first, last = words[at - 2 : at]
    if words[at] != "von" or any(map(is_given, words)) or any(titled[at - 2 :]):
        return False
    return not (leads_on(last) or _MAY_BE_TRADE.search(first) or INITIAL.fullmatch(last))


def _is_begun(words: Sequence[str], titled: Sequence[bool], at: int) -> bool:
    """Whether a given name stands there, and a word that can be a last name behind it."""
    given = is_given(words[at]) or (words[at] in _GIVEN_ELSEWHERE and at > 0 and titled[at - 1])
    if not given or is_no_person(words[at]):
        return False
    following = words[at + 1]
    if titled[at + 1]:  # "Martin King", "Ada Dean Lind"
        within = at + 2 < len(words) and following in _LAST_NAMES
        named = within and not titled[at + 2] and not is_no_person(words[at + 2])
        return named or (at + 2 == len(words) and not titled[at])
    return not is_no_person(following) and not is_suffix(following)


def _given(
    words: Sequence[str], titled: Sequence[bool], given: int, german: bool
) -> tuple[int, int] | None:
    """As `name_within` does, around the given name at `given`."""
    first = given
    while first and INITIAL.fullmatch(words[first - 1]):
        first -= 1
    while first > 1 and words[first - 1] in _SON_OF:
        first -= 2  # "Sheikh Zorb bin |Ahmed Al Lind"
    before = words[first - 1] if first else ""
    strange = not (is_opening(before) or is_no_person(before) or before in PARTICLES)
    if first == 1 and strange and not german and not titled[0] and not _TRADE.search(before):
        first -= 1
    if (
        german
        and words[given + 1] == "von"
        and given + 3 < len(words)
        and not leads_on(words[given + 2])
    ):
        return first, given + 1  # "Ada von Rettet Den Fluss"
    last = given + 2
    while last < len(words) and leads_on(words[last - 1]):
        last += 1
    while last < len(words) and not titled[last] and not is_opening(words[last]):
        if german and words[last] in PARTICLES:  # "Ada Lind von der Gruppe"
            break
        if words[last] in AND and last + 1 < len(words) and is_given(words[last + 1]):
            break
        if is_no_person(words[last]):
            return None
        last += 1
    while last > first and words[last - 1] in PARTICLES:
        last -= 1
    return first, last


def _behind_titles(words: Sequence[str], titled: Sequence[bool]) -> int:
    """Where the words of a name begin, behind titles and the offices that these are held in: "State Attorney General Ada Lind"."""
    first = 0
    last_title = max((at for at, it in enumerate(titled) if it), default=-1)
    if last_title + 2 < len(words) or (last_title >= 0 and last_title + 2 == len(words)):
        first = last_title + 1
        if words[first] in _ARTICLES:  # "Sprecher der Gruppe Ada Lind"
            first = len(words) - 2 if len(words) - first > 3 else first + 1
    led = False
    while first < len(words) and (
        is_opening(words[first]) or titled[first] or (led and words[first] in _ARTICLES)
    ):
        first, led = first + 1, True
    return first
