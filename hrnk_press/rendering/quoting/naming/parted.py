"""Of two names of which one is the fuller: whether a text tells of two people by them, as "Ada Lind Roos, a nurse" and "Ada Lind, a baker"."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.name_parts import without_initials
from hrnk_press.rendering.quoting.naming.roles import ROLES, roles_held
from hrnk_press.rendering.quoting.naming.titles import is_no_person, is_opening, is_title

_NEAR = 120
_FULL = 2
_ARTICLE = r"(?:(?:an?|the|its|our|their|eine?|der|die|le|la|el|un[ae]?|notre|nuestr[oa])\s|l[’'])"
# What somebody is, up to where or of what: "a nurse |at the clinic", "mayor |of Zarga".
_APPOSED = pattern(
    rf"(?:\s\([^()]{{1,40}}\))?,\s+(?P<article>{_ARTICLE})?(?P<said>[^\s,.;:!?()\0“”„«»\"]+(?:\s[^\s,.;:!?()\0“”„«»\"]+){{0,5}})"
)
_OF_WHAT = pattern(
    r"\s(?:of|for|at|in|on|from|with|to|and|who|von|vom|des|der|die|für|beim?|im|in|und|de|del|du|d’\w+|au|aux|à|en|et|y|"
    r"said|says|told|added|adds)\s.*\Z"
)
_FROM_BODY = pattern(
    r"\s(?:of|from|at|von|vom)\s(?:the\s|der\s)?(?P<body>[A-ZÀ-Þ][^,.;:!?()\0“”\"]{2,60})"
)
_ROLE = pattern(rf"(?i:{ROLES})")
_LEAST = 3
# No name has more words.
_MOST = 12


def fuller_names(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each of the names that is a part of a fuller one, with that: "Ada Lind" of "Ada Lind Roos", "Ada Mary Lind", "Eva Ada Lind".

    No "Ada M. Lind".
    """
    every = frozenset(names)
    for fuller in every:
        words = [it.rstrip(",") for it in fuller.split(None, _MOST)]
        if len(words) > _MOST:
            continue
        parts = {f"{words[0]} {words[-1]}"} if len(words) > _FULL else set[str]()
        parts |= {" ".join(words[:end]) for end in range(_FULL, len(words))}
        parts |= {" ".join(words[start:]) for start in range(1, len(words) - 1)}
        whole = without_initials(fuller)
        yield from (
            (it, fuller) for it in sorted(parts) if it in every and without_initials(it) != whole
        )


def may_be_another(name: str, fuller: str) -> bool:
    """Whether the fuller name has a last name more, or a given name before it: no "Ada Mary Lind" beside "Ada Lind", and no "Ada Lind Friday"."""
    if fuller.endswith(f" {name}"):
        return is_given(fuller.partition(" ")[0])
    behind = fuller.replace(",", "").removeprefix(f"{name} ")
    if behind == fuller:
        return False
    return not any(is_opening(it) or is_no_person(it) or is_title(it) for it in behind.split())


def may_be_short(known: Collection[str], others: Collection[str]) -> Iterator[str]:
    """Those of the known names that may as well be short for the fuller one of another."""
    for name, fuller in fuller_names((*known, *others)) if known and others else ():
        if name in known and fuller not in known and may_be_another(name, fuller):
            yield name


def parted_names(mentions: Sequence[tuple[str, Mention]], known: Iterable[str]) -> Iterator[str]:
    """Those of the names in these texts, and of the `known` ones, that are another's than the fuller one: each is introduced
    as something else, or the shorter one anew.
    """
    every = (*known, *(it.key for _, it in mentions if not it.person))
    pairs = [(name, fuller) for name, fuller in fuller_names(every) if may_be_another(name, fuller)]
    if not pairs:
        return
    wanted = {it for pair in pairs for it in pair}
    told: dict[str, set[str]] = {}
    first: dict[str, int] = {}
    told_at: dict[str, int] = {}
    for at, (text, it) in enumerate(mentions):
        name = it.name if it.person else it.key
        if name not in wanted:
            continue
        first.setdefault(name, at)
        if what := set(_introduced(text, it)):
            told.setdefault(name, set()).update(what)
            told_at.setdefault(name, at)
    for name, fuller in pairs:
        if name not in told or fuller not in first:
            continue
        if told[name].isdisjoint(told[fuller]) if fuller in told else first[fuller] < told_at[name]:
            yield name


def _introduced(text: str, it: Mention) -> Iterator[str]:
    """The words beside a name that say what that one is."""
    for role in roles_held(text, it.start, it.end):
        yield from role.split()
    if apposed := _APPOSED.match(text, it.end, it.end + _NEAR):
        said = _OF_WHAT.sub("", f"{apposed['said']} ")
        words = said.split()
        named = apposed["article"] or _ROLE.search(said) or any(map(is_title, words))
        if named and not words[0].endswith("ing"):
            yield from (word.casefold() for word in words if len(word) > _LEAST)
    elif body := _FROM_BODY.match(text, it.end, it.end + _NEAR):
        yield from (word.casefold() for word in body["body"].split() if len(word) > _LEAST)
