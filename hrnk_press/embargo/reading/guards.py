"""What is said around a complete line that takes its meaning away: it is an example, or over.

"For example, write: EMBARGOED UNTIL …" sets nothing, and no more does a line quoted above "This has
since been lifted". Both are read from the folded text before and behind the line's own words.
"""

from enum import Enum

from hrnk_press.embargo.reading.lexicon.around import (
    CALLED_EXAMPLE,
    EXAMPLE,
    INSTRUCTION,
    LIFTED,
    NOT_YET,
    NOW_ANOTHER,
    VOID,
    WRITTEN_SO,
)
from hrnk_press.embargo.reading.normalize import fold
from hrnk_press.embargo.reading.scope import Layout, Run

# How many letters before a line may lead to it, and behind it may take it back.
REACH_BEFORE = 160
REACH_BEHIND = 400


class Guard(Enum):
    """What the words around a line make of it."""

    EXAMPLE = "example"
    INSTRUCTION = "instruction"
    LIFTED = "lifted"
    CHANGED = "changed"


def guard_of(layout: Layout, run: Run) -> Guard | None:
    """What the text around a run makes of it, or nothing."""
    terms = layout.terms.terms
    first = terms[min([it.start for it in run.items] + [run.cue] * (run.cue >= 0))].start
    last = terms[max(it.end - 1 for it in run.items)].end
    folded = fold(layout.terms.text)
    before, behind = folded[max(0, first - REACH_BEFORE) : first], folded[last:][:REACH_BEHIND]
    if EXAMPLE.search(before):
        return Guard.EXAMPLE
    if INSTRUCTION.search(before) or CALLED_EXAMPLE.match(behind) or WRITTEN_SO.match(behind):
        return Guard.INSTRUCTION
    return _over(behind)


def _over(behind: str) -> Guard | None:
    """Whether what follows says that the embargo is lifted, or void."""
    for pattern, guard in ((LIFTED, Guard.LIFTED), (VOID, Guard.CHANGED)):
        for match in pattern.finditer(behind):
            start = max(behind.rfind(sign, 0, match.start()) for sign in ".!?;\n") + 1
            if not NOT_YET.search(behind[start : match.end()]):
                return guard
    return None


def now_another(text: str) -> bool:
    """Whether a text tells what its embargo was and what it is now: "Embargo was 10:00, now 12:00"."""
    return bool(NOW_ANOTHER.search(fold(text)))
