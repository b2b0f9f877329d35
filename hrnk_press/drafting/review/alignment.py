"""Which paragraph that came back is which that was sent out, by what they say."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from hrnk_press.frozen import frozen

# Two paragraphs that share less of their words are not one that was changed.
LEAST_LIKE = 0.4
# More than this between two unchanged paragraphs are not compared one by one.
MOST_COMPARED = 60


@frozen
class Pair:
    """A paragraph before and after, by number; None where it was added or taken away.

    `behind` is the last paragraph before that one which was sent out, None at the top.
    """

    was: int | None
    now: int | None
    behind: int | None = None


def aligned(was: Sequence[str], now: Sequence[str]) -> Iterator[Pair]:
    """Every paragraph of both, in order."""
    for tag, a, b, c, d in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from (Pair(a + it, c + it) for it in range(b - a))
        else:
            yield from _matched(range(a, b), range(c, d), was, now)


def same_places(was: Sequence[str], now: Sequence[str]) -> dict[int, int]:
    """Where each paragraph that is still the same stands now."""
    blocks = SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks()
    return {a + it: b + it for a, b, size in blocks for it in range(size)}


def _matched(sent: range, came: range, was: Sequence[str], now: Sequence[str]) -> Iterator[Pair]:
    """The pairs, in order: each with each where they are as many, else those that are alike most.

    What is in no pair was added or taken away.
    """
    pairs = _best(sent, came, was, now)
    behind = sent.start - 1 if sent.start else None
    at, next_came = sent.start, came.start
    for one, other in (*pairs, (sent.stop, came.stop)):
        for gone in range(at, one):
            yield Pair(gone, None)
            behind = gone
        yield from (Pair(None, added, behind) for added in range(next_came, other))
        if one < sent.stop:
            yield Pair(one, other)
            behind = one
        at, next_came = one + 1, other + 1


def _best(
    sent: range, came: range, was: Sequence[str], now: Sequence[str]
) -> list[tuple[int, int]]:
    if max(len(sent), len(came)) > MOST_COMPARED:
        return []
    if len(sent) == len(came):
        return list(zip(sent, came, strict=True))
    best: dict[tuple[int, int], tuple[float, list[tuple[int, int]]]] = {}
    for one in (sent.stop, *reversed(sent)):
        for other in (came.stop, *reversed(came)):
            if one == sent.stop or other == came.stop:
                best[one, other] = (0.0, [])
                continue
            like = _likeness(was[one], now[other])
            score, pairs = best[one + 1, other + 1]
            taken = (score + like, [(one, other), *pairs]) if like >= LEAST_LIKE else (-1.0, [])
            best[one, other] = max(
                taken, best[one + 1, other], best[one, other + 1], key=lambda it: it[0]
            )
    return best[sent.start, came.start][1]


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()
