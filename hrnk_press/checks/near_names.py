"""Names in a text that differ by one letter from a registered one."""

import re
from collections.abc import Iterable, Iterator, Mapping

from hrnk_press.checks.named_people import names_of, people_with, spelt_in
from hrnk_press.checks.passage import Passage
from hrnk_press.frozen import frozen
from hrnk_press.model.registry import Registry
from hrnk_press.patterns import pattern

_SHORTEST = 4
_REST = r"[^\W\d_]*(?:[-’'][^\W\d_]{2,})*"
_WORD = rf"[A-ZÀ-ÖØ-Þ]{_REST}"
# The search stops at capitals only, and looks back from there; no shorter beginning of a word would do.
_WHOLE = r"[^\W\d_]*+(?:[-’'][^\W\d_]{2,}+)*"
_BETWEEN = ("of", "for", "and", "the", "in", "de", "von", "van")
_NAME = pattern(
    rf"[A-ZÀ-ÖØ-Þ](?<![\w-].){_WHOLE}"
    rf"(?:\s+(?:(?:{'|'.join(_BETWEEN)})\s+)*[A-ZÀ-ÖØ-Þ]{_WHOLE})+"
)


# Whose a name is, and its words in small letters.
_Other = tuple[str, list[str]]
# Of the authors of a report, whom the registry need not have, whole names without initials.
_AUTHOR = pattern(rf"(?<![\w.] )(?<![\w-]){_WORD}\s{_WORD}(?:\s{_WORD})?(?!\s[A-Z])")


@frozen
class NearName:
    """What stands at `start` of a passage, the known name it nearly is, and whose: ids of the registry."""

    passage: Passage
    start: int
    written: str
    right: str
    ids: frozenset[str]


def near_names(
    passages: Iterable[Passage], registry: Registry, authors: Iterable[str] = ()
) -> tuple[NearName, ...]:
    """Every such name, in order; `authors` are compared too, and have no id."""
    named = dict(_organizations(registry)) | {
        name[0]: "" for it in authors for name in _AUTHOR.finditer(" ".join(it.split()))
    }
    others = {name: (whose, name.casefold().split()) for name, whose in named.items()}
    known = spelt_in(registry).union(*(parts for _, parts in others.values()))
    found = []
    for passage in passages:
        for match in _NAME.finditer(passage.text) if _may_name(passage, known) else ():
            if known.isdisjoint(match[0].casefold().split()):
                continue
            for at, length, right in _near(registry, match[0].split(), others):
                words = list(re.finditer(r"\S+", match[0]))
                start = match.start() + words[at].start()
                end = match.start() + words[at + length - 1].end()
                written = " ".join(passage.text[start:end].split())
                found.append(NearName(passage, start, written, *right))
    return tuple(found)


def _may_name(passage: Passage, known: frozenset[str]) -> bool:
    """Whether one of these words may stand in it with a capital: of plain words it counts how often they do not."""
    text, folded = passage.text, passage.folded
    plain = known.isdisjoint(_BETWEEN) and all(map(str.isalpha, known))
    if not plain or not text.isascii():
        return True
    return any(text.count(it) != folded.count(it) for it in known & passage.known_letters)


def _organizations(registry: Registry) -> Iterator[tuple[str, str]]:
    """Names of several words, and whose they are."""
    for it in registry.organizations.values():
        for name in (it.name, *it.names.values()):
            if " " in name:
                yield " ".join(name.split()), it.id


def _near(
    registry: Registry, words: list[str], others: Mapping[str, _Other]
) -> Iterator[tuple[int, int, tuple[str, frozenset[str]]]]:
    """Where in `words` a name begins that is nearly a registered one, its length, that name and whose it is."""
    whose: dict[str, set[str]] = {}
    for person in people_with({*words, *map(str.capitalize, words)}, registry):
        for name in names_of(person):
            whose.setdefault(name, set()).add(person.id)
    written = {it.casefold() for it in words}
    for name, (known_as, folded) in others.items():
        if not written.isdisjoint(folded):
            whose.setdefault(name, set()).update({known_as} - {""})
    if not whose:
        return
    right = {tuple(it.casefold().split()) for it, ids in whose.items() if ids}
    named = {tuple(it.casefold().split()) for it in whose}
    for name in sorted(whose):
        parts = tuple(name.split())
        for at in range(len(words) - len(parts) + 1):
            stretch = tuple(words[at : at + len(parts)])
            known = right if whose[name] else named
            if len(parts) > 1 and not _is_one(stretch, known) and _one_letter_off(stretch, parts):
                yield at, len(parts), (name, frozenset(whose[name]))


def _is_one(words: tuple[str, ...], right: set[tuple[str, ...]]) -> bool:
    return tuple(it.casefold() for it in words) in right


def _one_letter_off(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether they are the same but for one letter of one longer word; capitals do not count."""
    pairs = ((one.casefold(), other.casefold()) for one, other in zip(words, name, strict=True))
    apart = [(one, other) for one, other in pairs if one != other]
    if len(apart) != 1:
        return False
    one, other = apart[0]
    if max(len(one), len(other)) < _SHORTEST or one in (f"{other}s", f"{other}’s", f"{other}'s"):
        return False
    return _edits(one, other)


def _edits(one: str, other: str) -> bool:
    """Whether one letter more, less or another makes `other` of `one`, or two change places."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    same = next(
        (i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short)
    )
    if len(short) < len(long):
        return short[same:] == long[same + 1 :]
    swapped = short[same + 1 : same + 2] + short[same : same + 1] + short[same + 2 :]
    return short[same + 1 :] == long[same + 1 :] or swapped == long[same:]
