"""By what each of several people may be called, and where a text calls them so: by the whole name, the last one, the first one."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from hrnk_press.model.resolved import NamedPerson
from hrnk_press.rendering.quoting.naming.honorifics import honorific_in
from hrnk_press.rendering.quoting.naming.korean_names import FAMILY_NAME, WIDE
from hrnk_press.rendering.quoting.naming.name_parts import (
    first_last_name,
    last_name,
    ways_to_call,
    with_particles,
)
from hrnk_press.rendering.quoting.naming.runs import LATIN, NICKNAME
from hrnk_press.rendering.quoting.naming.titles import is_opening

# Whose name it is: the id, empty for a stranger and where two share it, and the key.
Whose: TypeAlias = tuple[str, str]

# With a capital they begin what somebody is called: "De la Cruz said", "Ó Brascáin said".
_PARTICLE = "(?:Ó|Ní|Nic|Mac|Uí|Von|Van|De|Da|Del|Della|Di|Du|La|Le|Den|Ter|Bin|Al|El|Dos|Das)"
_FAMILY_FIRST = re.compile(r"-[a-z]")


def by_parts(
    people: Iterable[NamedPerson],
    strangers: Sequence[str],
    language: str,
    has_two_last_names: Callable[[str], bool],
    own: Collection[str] = (),
) -> dict[str, Whose]:
    """By the whole name of each of `people`, the last one of each of `strangers`, and every part of these that is enough,
    whose it is. `has_two_last_names` tells whose full name ends in two last ones, `own` which names are not short for such.
    """
    named = [(it.name, it.id, it.id) for it in people]
    named += [(last_name(it), "", it) for it in strangers]
    if language.startswith("en"):
        led = [(with_particles(name), person, key) for name, person, key in named]
        led += [(with_particles(it), "", it) for it in strangers]
        named += [it for it in led if it[0]]
    others = frozenset() if language.startswith("es") else {it for it, _, _ in named}
    doubled = ((first_last_name(it), it) for it in filter(has_two_last_names, strangers))
    named += [
        (last, "", name)
        for last, name in doubled
        if last and (last not in others or name.rpartition(" ")[0] in own)
    ]
    calls: dict[str, Whose] = {}
    for name, person, key in named:
        for called in ways_to_call(name):
            shared = calls.get(called, (person, key)) != (person, key)
            calls[called] = ("", called) if shared else (person, key)
    return calls


def by_first_names(
    strangers: Iterable[str], calls: Mapping[str, Whose], sure: Collection[str]
) -> dict[str, Whose]:
    """By the first names of strangers that nothing else in `calls` stands for rather, whose they are. `sure`: the full
    names that are people's for certain.
    """
    first: dict[str, Whose] = {}
    for name in strangers:
        called = name.split()[0]
        person, other = calls.get(called, ("", name))
        rather = called not in calls or not (person or " " not in other or other in sure)
        if rather and _may_be_called(name, called, sure):
            first[called] = ("", called) if called in first else ("", name)
    return first


def _may_be_called(name: str, first: str, sure: Collection[str]) -> bool:
    """Whether the first word of a stranger's name stands for the whole."""
    if _FAMILY_FIRST.search(name):
        return True
    return name in sure and len(first) > 2 and not is_opening(first)


def by_family_names(people: Iterable[NamedPerson], strangers: Iterable[str]) -> dict[str, Whose]:
    """By each Korean family name that only one of those named has, whose it is."""
    named = [(it.name, it.id, it.id) for it in people]
    named += [(it, "", it) for it in strangers]
    having: dict[str, list[Whose]] = {}
    for name, person, key in named:
        if 1 < len(name) < 5 and WIDE.search(name):
            having.setdefault(name[0], []).append((person, key))
    return {name: found[0] for name, found in having.items() if len(found) == 1}


def shared_by_several(calls: Mapping[str, Whose]) -> Iterator[str]:
    """The single words that several are called by."""
    for called, (person, key) in calls.items():
        if called == key and not person and " " not in called:
            yield called


def called_so(calls: Iterable[str], language: str) -> re.Pattern[str]:
    """Where somebody is called by one of these, with titles of honour and particles before it."""
    ways = "|".join(map(_call_pattern, sorted(calls, key=len, reverse=True)))
    return re.compile(
        rf"(?:(?<![\w-])(?:{honorific_in(language)}\.?\s+){{1,6}})?(?:(?<![\w-]){_PARTICLE}\s+(?:(?:la|las|los|den|der)\s+)?)?"
        rf"(?P<called>{ways})"
    )


def _call_pattern(called: str) -> str:
    initial = rf"(?:\s+(?:[A-Z]\.?|{NICKNAME}))?\s+"
    words = initial.join(re.escape(it) for it in called.split())
    if not called.isascii() and WIDE.search(called):
        return rf"(?<![가-힣]){words}{FAMILY_NAME if len(called) == 1 else ''}"
    return rf"(?<!\w)(?<!\w-){words}(?!-?[{LATIN}])"
