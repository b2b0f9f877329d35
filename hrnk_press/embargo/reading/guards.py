"""What is said around a complete line that takes its meaning away: it is an example, or over.

"For example, write: EMBARGOED UNTIL …" sets nothing, and no more does a line quoted above "This has
since been lifted". Both are read from the folded text before and behind the line's own words.
"""

from enum import Enum

from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.lexicon.around import (
    ANEW,
    CALLED_EXAMPLE,
    EXAMPLE,
    FORMERLY,
    GONE,
    INSTRUCTION,
    LEADING,
    LETTERS,
    LIFTED,
    LIFTS,
    MAIL_QUOTE,
    MISTAKEN,
    MOVED,
    NAMED,
    NOT_YET,
    NOW_ANOTHER,
    OPENING,
    OUT,
    PERHAPS_OUT,
    POLITE,
    QUOTED_FROM,
    QUOTED_TO,
    STAMPED,
    SUPPOSED,
    UNQUOTED,
    UNSURE,
    VOID,
    WRITTEN_SO,
    WROTE,
)
from hrnk_press.embargo.reading.scope import Run

# How many letters before a line may lead to it, and behind it may take it back.
REACH_BEFORE = 160
REACH_BEHIND = 400


class Guard(Enum):
    """What the words around a line make of it."""

    EXAMPLE = "example"
    INSTRUCTION = "instruction"
    LIFTED = "lifted"
    CHANGED = "changed"
    OPEN = "open"


def guard_of(layout: Layout, run: Run) -> Guard | None:
    """What the text around a run makes of it, or nothing."""
    terms = layout.terms.terms
    first = terms[min([it.start for it in run.items] + [run.cue] * (run.cue >= 0))].start
    last = terms[max(it.end - 1 for it in run.items)].end
    folded = layout.terms.folded
    before, behind = folded[max(0, first - REACH_BEFORE) : first], folded[last:][:REACH_BEHIND]
    if "f you" in before or " you " in before or "we would" in before or "wenn sie" in before:
        before = POLITE.sub(" ", before)
    led = bool(before.strip())
    if led and EXAMPLE.search(before):
        return Guard.EXAMPLE
    over = Guard.LIFTED if OUT.match(behind) else _over(behind)
    if over is None and led and any(it.search(before) for it in (STAMPED, LIFTS, FORMERLY)):
        over = Guard.CHANGED
    if over is None and (
        (led and INSTRUCTION.search(before))
        or CALLED_EXAMPLE.match(behind)
        or WRITTEN_SO.match(behind)
        or _quoted(before, behind)
    ):
        return Guard.INSTRUCTION
    if over is None and (
        PERHAPS_OUT.match(behind) or MISTAKEN.search(behind) or MOVED.search(behind)
    ):
        return Guard.CHANGED
    if over is None and (UNSURE.search(behind) or (led and SUPPOSED.search(before))):
        return Guard.OPEN
    return over


def _quoted(before: str, behind: str) -> bool:
    """Whether a line stands in quotation marks with words beside it: "put “Embargoed until …” on top"."""
    if WROTE.search(before) or (
        MAIL_QUOTE.search(before) and UNQUOTED.search(behind.partition("\n")[2])
    ):
        return True
    rest = behind.lstrip(' .,!"”“»’')
    if rest[:1] == "\n" and before.rstrip()[-1:] in OPENING and LETTERS.search(rest):
        return True
    opened, closed = QUOTED_FROM.search(before), QUOTED_TO.match(behind)
    if opened is None or closed is None:
        return False
    return bool(LETTERS.search(opened["lead"]) or LETTERS.search(closed["rest"]))


def _over(behind: str) -> Guard | None:
    """Whether what follows says that the embargo is lifted, or void.

    Right behind the line "this" is the embargo; further on only a sentence that names it counts, and
    that may be another embargo.
    """
    for pattern, guard in (
        (LIFTED, Guard.LIFTED),
        (GONE, Guard.LIFTED),
        (VOID, Guard.CHANGED),
    ):
        for match in pattern.finditer(behind):
            start = max(behind.rfind(sign, 0, match.start()) for sign in ".!?;\n") + 1
            if NOT_YET.search(behind[start : match.end()]):
                continue
            if pattern is GONE and ANEW.search(behind, match.end()):
                continue
            next_to = LETTERS.search(behind[:start]) is None
            if next_to and not LETTERS.search(LEADING.sub("", behind[start : match.start()])):
                return guard
            if NAMED.search(match[0]) or (next_to and guard is Guard.CHANGED):
                return Guard.CHANGED
    return None


def now_another(folded: str) -> bool:
    """Whether a text tells what its embargo was and what it is now: "Embargo was 10:00, now 12:00"."""
    return bool(NOW_ANOTHER.search(folded))
