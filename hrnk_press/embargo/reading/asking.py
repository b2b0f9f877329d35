"""Readings that are questions, and what words around a complete line make of it."""

from hrnk_press.embargo.reading.guards import Guard
from hrnk_press.embargo.reading.items import Item
from hrnk_press.embargo.reading.problems import as_written, problem, readings_of
from hrnk_press.embargo.reading.result import Problem, Reading, Verdict
from hrnk_press.embargo.reading.settle import Outcome

# What a complete line is, by the words around it.
_DOUBTED = (
    (Guard.INSTRUCTION, "example"),
    (Guard.LIFTED, "changed"),
    (Guard.CHANGED, "changed"),
    (Guard.OPEN, "conditional"),
)


def ask(
    codes: tuple[str, ...],
    outcome: Outcome | None = None,
    items: tuple[Item, ...] = (),
    apart: frozenset[str] = frozenset(),
) -> Reading:
    """A question of these problems, with what the text may mean; codes in `apart` stand elsewhere in it."""
    readings = readings_of(outcome.readings, outcome.skipped) if outcome else ()
    problems: tuple[Problem, ...] = tuple(
        problem(code, readings, items, apart=code in apart) for code in codes
    )
    return Reading(Verdict.ASK, problems=problems)


def guarded(reading: Reading, guards: set[Guard | None]) -> Reading:
    """The reading, unless words around the line take its meaning away."""
    several = any(it.code == "several-embargoes" for it in reading.problems)
    if Guard.LIFTED in guards and not several:
        return Reading(Verdict.NONE)
    if reading.verdict is not Verdict.INSTANT or guards == {None}:
        return reading
    assert reading.utc is not None
    assert reading.wall is not None
    assert reading.zone is not None
    code = next(code for guard, code in _DOUBTED if guard in guards)
    shown = as_written(reading.utc, reading.wall, reading.zone)
    return Reading(Verdict.ASK, problems=(problem(code, (shown,)),))
