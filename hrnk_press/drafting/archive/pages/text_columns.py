"""Two columns above a plain text, such as who is reached on the left and the date on the right."""

from collections import Counter
from collections.abc import Iterator, Sequence

from hrnk_press.drafting.archive.lines import stands_alone
from hrnk_press.drafting.archive.people.reaching import LABEL, phone_in, reaches
from hrnk_press.patterns import pattern

_TAB = 8
_MOST_LINES = 30
_FEWEST = 2
_PIECES = pattern(r"(?P<left>\s*\S+(?: {1,2}\S+)*) {3,}(?P<right>\S.*)")
_WIDE = pattern(r"\S {2,}(?=\S)")
_LONGEST = 160
_MOST_BEFORE = 12


def in_order(written: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines with their numbers from 1; where two columns stand above a text, the left one first.

    Between the two a blank line is given, with the number of the one before.
    """
    at = 0
    while at < len(written):
        end = at
        while at < _MOST_LINES and end < len(written) and written[end].strip():
            end += 1
        run = [it.expandtabs(_TAB) if len(it) < _LONGEST else it for it in written[at:end]]
        column = _column(run)
        if column:
            numbered = list(enumerate(run, start=at + 1))
            yield from (
                (number, it[:column].rstrip()) for number, it in numbered if it[:column].strip()
            )
            yield numbered[-1][0], ""
            yield from ((number, it[column:]) for number, it in numbered if it[column:].strip())
        else:
            yield from enumerate(written[at : max(end, at + 1)], start=at + 1)
        at = max(end, at + 1)


def _column(run: Sequence[str]) -> int:
    """Where the right one of two columns begins; 0 where lines have none."""
    if len(run) < _FEWEST or max(map(len, run)) >= _LONGEST:
        return 0
    if sum(len(_WIDE.findall(it)) > 1 and reaches(it) for it in run) >= _FEWEST:
        return 0  # a table, with somebody in each line
    found = [it for it in map(_PIECES.fullmatch, run) if it]
    (column, many), *_ = Counter(it.start("right") for it in found).most_common(1) or [(0, 0)]
    if many < _FEWEST or any(it[column - 2 : column].strip() for it in run):
        return 0
    left = [it[:column].strip() for it in run if it[:column].strip()]
    right = [it[column:].strip() for it in run if it[column:].strip()]
    if len(left) < _FEWEST or all(it.endswith(":") for it in left) or all(map(_is_reach, right)):
        return 0
    heads = (left[0], right[0])
    told = any(map(stands_alone, (*left, *right))) or any(map(LABEL.match, heads))
    return column if told else 0


def _is_reach(text: str) -> bool:
    """Whether it says how somebody is reached, and not who that is."""
    found = phone_in(text, voice=False)
    return reaches(text) and (found is None or found.start() < _MOST_BEFORE)
