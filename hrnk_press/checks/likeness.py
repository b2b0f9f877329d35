"""Names that are nearly the same: a slip of the pen, or two people."""

import unicodedata
from collections.abc import Iterator

# Shorter names that differ in a letter are as a rule two names: Jan and Jon, 김민수 and 김민서.
_SHORTEST = 8


class Names:
    """Names under ids, searched for those that are one letter, an accent or the order of words apart."""

    def __init__(self) -> None:
        self._known: list[tuple[str, str]] = []
        # Where one name leaves a trace, its number; a list costs more, and is made when a second does.
        self._by_trace: dict[str, int | list[int]] = {}
        self._traced: tuple[str, str, tuple[str, ...]] = ("", "", ())

    def add(self, id: str, name: str) -> None:
        """Know that name from now on."""
        folded, traces = self._traces(name)
        number = len(self._known)
        self._known.append((id, folded))
        for trace in traces:
            there = self._by_trace.setdefault(trace, number)
            if isinstance(there, list):
                there.append(number)
            elif there != number:
                self._by_trace[trace] = [there, number]

    def like(self, name: str) -> tuple[str, ...]:
        """The ids of the names that are the same or nearly so, in the order in which they were added."""
        folded, traces = self._traces(name)
        numbers: set[int] = set()
        for trace in traces:
            there = self._by_trace.get(trace)
            if there is not None:
                numbers.update(there if isinstance(there, list) else (there,))
        likely = (self._known[it] for it in sorted(numbers))
        return tuple(known for known, other in likely if _one_apart(folded, other))

    def _traces(self, name: str) -> tuple[str, tuple[str, ...]]:
        """The name folded, and its traces; who is searched for is as a rule added next."""
        if self._traced[0] != name:
            folded = folded_name(name)
            self._traced = (name, folded, tuple(_traces(folded)))
        return self._traced[1:]


def folded_name(name: str) -> str:
    """The words of a name in lower case and alphabetical order, without accents and punctuation; signs alone stay."""
    if name.isascii():
        letters = name.lower()
    else:
        parts = unicodedata.normalize("NFD", name).casefold()
        letters = unicodedata.normalize(
            "NFC", "".join(it for it in parts if unicodedata.category(it) != "Mn")
        )
    spaced = "".join(it if it.isalnum() else " " for it in letters)
    return " ".join(sorted(spaced.split())) or name.strip()


def nearly_same(one: str, other: str) -> bool:
    """Whether these names are the same, or one letter, an accent, or the order of words apart."""
    return _one_apart(folded_name(one), folded_name(other))


def _traces(folded: str) -> Iterator[str]:
    """What two names that are a letter apart have in common: the name, and the name less any one letter."""
    yield folded
    if len(folded) >= _SHORTEST:
        for index, char in enumerate(folded):
            if char.isalpha():
                yield folded[:index] + folded[index + 1 :]


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter was added, left out, taken for another or changed places with its neighbour."""
    if one == other:
        return True
    if min(len(one), len(other)) < _SHORTEST - 1 or not _letters_differ(one, other):
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), -1)
    if start < 0:
        return abs(len(one) - len(other)) == 1
    rest, others = one[start:], other[start:]
    swapped = rest[:2] == others[:2][::-1] and rest[2:] == others[2:]
    return rest[1:] == others[1:] or rest[1:] == others or rest == others[1:] or swapped


def _letters_differ(one: str, other: str) -> bool:
    """Whether their digits are the same, so that what differs is a letter."""
    return [it for it in one if it.isdigit()] == [it for it in other if it.isdigit()]
