"""Somebody named in a text, and where."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from hrnk_press.frozen import frozen


@frozen
class Mention:
    """Somebody named in a text, from `start` to `end`.

    `person` is the id, empty for a stranger and for a name that two share; `key` tells people apart;
    `possessive` where the name only says whose something is; `sure` where it is a person's name for certain.
    """

    start: int
    end: int
    name: str
    person: str
    key: str
    possessive: bool = False
    sure: bool = True


def start_of(it: Mention) -> int:
    """Where it begins."""
    return it.start


class Places:
    """Mentions that do not overlap, to ask of another whether it stands where one of them does."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.all = sorted(mentions, key=start_of)
        self._starts = [it.start for it in self.all]

    def touch(self, it: Mention) -> bool:
        """Whether one of them overlaps with `it`."""
        index = bisect_left(self._starts, it.end)
        return index > 0 and self.all[index - 1].end > it.start

    def hold(self, it: Mention) -> bool:
        """Whether `it` is a part of one of them."""
        return self.around(it) is not None

    def around(self, it: Mention) -> Mention | None:
        """The one that `it` is a part of, and more than that."""
        index = bisect_right(self._starts, it.start)
        outer = self.all[index - 1] if index else None
        if outer is None or it.end > outer.end:
            return None
        return outer if outer.end - outer.start > it.end - it.start else None
