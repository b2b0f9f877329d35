"""What differs between two documents of words, in words that people read: what it was, what it is now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from hrnk_press.frozen import frozen

# Words around a change that tell where it stands.
AROUND = 4
# More words than this are compared line by line alone: comparing words takes their number squared.
MOST_WORDS = 4_000

SPACES = "other spaces or line breaks"
"""What a difference says where the words are the same."""

KEYS = {
    "sha256": "file's content",
    "told": "sentence around it",
    "out_of_hours": "number out of hours",
    "utc": "instant",
}


@frozen
class Difference:
    """One change. `part` says where: "headline", "body, line 3"; `was` or `now` is empty where nothing was there."""

    part: str
    was: str
    now: str


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Difference, ...]:
    """Everything that differs between two documents of one kind, in the order of their keys."""
    return tuple(_in_tables("", before, after))


def in_file(found: Difference, body_line: int) -> Difference:
    """The same, a line of the body named as the line of its file: release.md:50. The body begins on `body_line`."""
    key, _, line = found.part.rpartition(", line ")
    if key != "body":
        return found
    return replace(found, part=f"release.md:{body_line + int(line) - 1}")


def _in_tables(
    part: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[Difference]:
    for key in dict.fromkeys((*after, *before)):
        name = KEYS.get(key, key.replace("_", " "))
        where = f"{part}, {name}" if part else name
        yield from _in_values(where, before.get(key), after.get(key))


def _in_values(part: str, before: Any, after: Any) -> Iterator[Difference]:
    if before == after:
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        yield from _in_tables(part, before, after)
    elif isinstance(before, list) and isinstance(after, list):
        yield from _in_lists(part, before, after)
    elif isinstance(before, str) and isinstance(after, str) and before and after:
        yield from _in_texts(part, before, after)
    else:
        yield Difference(part, _shown(before), _shown(after))


def _in_lists(part: str, before: list[Any], after: list[Any]) -> Iterator[Difference]:
    """Entries that stand in both at one place are compared; others are new, or gone."""
    was = {_name(it): it for it in before}
    now = {_name(it): it for it in after}
    if all((*was, *now)) and len(was) == len(before) and len(now) == len(after):
        for name in dict.fromkeys((*now, *was)):
            yield from _in_values(f"{part}, {name}", was.get(name), now.get(name))
        if [it for it in was if it in now] != [it for it in now if it in was]:
            yield Difference(f"{part}, order", ", ".join(was), ", ".join(now))
        return
    for index in range(max(len(before), len(after))):
        one = before[index] if index < len(before) else None
        other = after[index] if index < len(after) else None
        yield from _in_values(f"{part} {index + 1}", one, other)


def _name(entry: Any) -> str:
    """What tells an entry of a list from the others; empty where nothing does."""
    if isinstance(entry, Mapping):
        person = entry.get("person")
        named = person.get("id") if isinstance(person, Mapping) else None
        return str(named or entry.get("id") or entry.get("file") or "")
    return ""


def _in_texts(part: str, before: str, after: str) -> Iterator[Difference]:
    """Changed lines by their number, and in them the changed words with some around them."""
    was, now = before.split("\n"), after.split("\n")
    one_line = len(was) == len(now) == 1
    for old, new in changes(was, now):
        place = part if one_line else f"{part}, line {new.start + 1}"
        removed = " ".join(" ".join(was[old.start : old.stop]).split())
        added = " ".join(" ".join(now[new.start : new.stop]).split())
        if removed == added:
            yield Difference(place, SPACES, "")
        else:
            yield from _in_words(place, removed.split(), added.split())


def _in_words(part: str, was: Sequence[str], now: Sequence[str]) -> Iterator[Difference]:
    if not (was and now) or len(was) + len(now) > MOST_WORDS:
        yield Difference(part, " ".join(was), " ".join(now))
        return
    for old, new in _near_together(changes(was, now)):
        yield Difference(part, _with_context(was, old), _with_context(now, new))


def changes(before: Sequence[str], after: Sequence[str]) -> list[tuple[slice, slice]]:
    """Which stretches of one differ from which of the other."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        (slice(a, b), slice(c, d)) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"
    ]


def _near_together(found: list[tuple[slice, slice]]) -> list[tuple[slice, slice]]:
    """Changes so near that the words around them would meet, as one."""
    joined: list[tuple[slice, slice]] = []
    for old, new in found:
        if joined and old.start - joined[-1][0].stop <= AROUND:
            first, second = joined[-1]
            joined[-1] = (slice(first.start, old.stop), slice(second.start, new.stop))
        else:
            joined.append((old, new))
    return joined


def _with_context(words: Sequence[str], part: slice) -> str:
    """The words of that part with some before and after it."""
    start, stop = max(part.start - AROUND, 0), min(part.stop + AROUND, len(words))
    before, after = "… " * (start > 0), " …" * (stop < len(words))
    return f"{before}{' '.join(words[start:stop])}{after}"


def _shown(value: Any) -> str:
    """A value whole, on one line; empty where there is none."""
    if isinstance(value, Mapping):
        return ", ".join(filter(None, (_shown(it).rstrip(",") for it in value.values())))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_shown, value)))
    return "" if value is None else " ".join(str(value).split())
