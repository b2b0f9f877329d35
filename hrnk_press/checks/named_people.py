"""Whom of the registry a text names, in any language of the registry."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from hrnk_press.frozen import frozen
from hrnk_press.model.person import Person
from hrnk_press.model.registry import Registry
from hrnk_press.patterns import pattern

_WORD = pattern(r"[^\W\d_][\w-]*")
_FEW = 100
_HONORIFICS = pattern(
    r"(?:Ms|Mr|Mrs|Mx|Dr|Prof|Amb|Sen|Rep|Gen|Rev|Sir|Dame|Herr|Frau|Mme|Madame|Monsieur|Sra?|M)\.?\s+"
)


@frozen
class Named:
    """A registered person's name in a text; not `full` where it is the last part of it alone."""

    person: Person
    start: int
    end: int
    full: bool


class _Names:
    """The registry's names by their words. Compared by identity: a registry is never changed."""

    def __init__(self, registry: Registry) -> None:
        self.by_word: dict[str, dict[str, Person]] = {}
        self.hangul: list[tuple[str, Person]] = []
        for person in registry.people.values():
            for name in names_of(person):
                if _in_hangul(name):
                    self.hangul.append((name, person))
                for word in name.split():
                    self.by_word.setdefault(word, {})[person.id] = person

        self.spelt = frozenset(map(str.casefold, self.by_word))

    def in_text(self, text: str) -> Iterable[str]:
        """The words of names that may be in that text: few are looked for one by one."""
        if len(self.by_word) < _FEW:
            return (it for it in self.by_word if it in text)
        return self.by_word.keys() & _WORD.findall(text)


class _Key:
    """A registry as a key of a cache: itself and no equal one."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry

    def __hash__(self) -> int:
        return id(self.registry)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.registry is self.registry


def names_of(person: Person) -> tuple[str, ...]:
    """The person's name in every language."""
    return tuple(
        dict.fromkeys(" ".join(it.split()) for it in (person.name, *person.names.values()))
    )


def registered(name: str, registry: Registry) -> tuple[Person, ...]:
    """Everybody whom `name`, whole or in part, with or without Ms., may mean."""
    words = _HONORIFICS.sub("", name, count=1).split()
    found: Mapping[str, Person] | None = None
    for word in words:
        people = _names(_Key(registry)).by_word.get(word, {})
        found = {key: it for key, it in people.items() if found is None or key in found}
    return tuple(found.values()) if found else ()


def spelt_in(registry: Registry) -> frozenset[str]:
    """The words of everybody's names, in small letters."""
    return _names(_Key(registry)).spelt


def people_with(words: Iterable[str], registry: Registry) -> Iterator[Person]:
    """Everybody with one of those words in the name."""
    by_word = _names(_Key(registry)).by_word
    for word in by_word.keys() & words:
        yield from by_word[word].values()


def named_people(text: str, registry: Registry) -> tuple[Named, ...]:
    """Every registered name in `text`, in order, the longest where one is part of another.

    The last part alone counts where only one person has it.
    """
    return _named_people(text, _Key(registry))


@lru_cache(maxsize=16)
def _named_people(text: str, key: _Key) -> tuple[Named, ...]:
    """The same, kept for the rules that ask one after another."""
    found = sorted(_occurrences(text, key.registry), key=lambda it: (it.start, -it.end))
    kept: list[Named] = []
    for it in found:
        if not kept or it.start >= kept[-1].end:
            kept.append(it)
    return tuple(kept)


def _occurrences(text: str, registry: Registry) -> Iterator[Named]:
    names = _names(_Key(registry))
    candidates: dict[str, Person] = {}
    for word in names.in_text(text):
        candidates |= names.by_word.get(word, {})
    for person in candidates.values():
        for name in names_of(person):
            if not _in_hangul(name):
                yield from _found(name, person, text, full=True)
        last = person.name.split()[-1] if person.name.split() else ""
        if len(last) > 1 and len(names.by_word.get(last, ())) == 1:
            yield from _found(last, person, text, full=" " not in person.name)
    if not text.isascii():
        for name, person in names.hangul:
            if name in text:
                matches = re.finditer(rf"(?<![가-힣]){re.escape(name)}", text)
                yield from (Named(person, it.start(), it.end(), full=True) for it in matches)


def _found(name: str, person: Person, text: str, *, full: bool) -> Iterator[Named]:
    words = r"\s+".join(map(re.escape, name.split()))
    if words:
        for match in re.finditer(rf"(?<![\w-]){words}(?!-?\w)", text):
            yield Named(person, match.start(), match.end(), full)


def _in_hangul(name: str) -> bool:
    return any("가" <= character <= "힣" for character in name)


@lru_cache(maxsize=4)
def _names(key: _Key) -> _Names:
    return _Names(key.registry)
