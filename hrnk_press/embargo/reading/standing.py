"""Immediate release, an event or a hold, where the words around an embargo say so."""

import re

from hrnk_press.embargo.reading.asking import ask
from hrnk_press.embargo.reading.immediate import at_once
from hrnk_press.embargo.reading.items import Clock, Day
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.prose import says_until
from hrnk_press.embargo.reading.result import Reading, Verdict
from hrnk_press.embargo.reading.scope import Run

# Right behind a cue that does not say so itself.
_UNTIL = re.compile(r"\W{0,3}(?:un)?till? ", re.IGNORECASE)


def values_of(layout: Layout, kind: str, near: set[int] | None = None) -> set[str]:
    """The values of all terms of a kind, or of those in or next to the sentences `near`."""
    return {
        str(layout.terms.terms[at].value)
        for at, shown in enumerate(layout.shape)
        if shown == kind
        and (near is None or any(abs(layout.sentence(at) - it) <= 1 for it in near))
    }


def said_otherwise(layout: Layout, runs: list[Run], filled: list[Run]) -> Reading | None:
    """Immediate release, an event or a hold, where the text says so."""
    if "G" in layout.shape:
        if any(run.has(Clock) or layout.shape[run.cue] == "C" for run in filled):
            return ask(("immediate-and-embargo",))
        return at_once(layout)
    near = {layout.sentence(run.cue) for run in runs}
    events = _events(layout, near, filled)
    if "event" in events or any(_until_event(layout, run) for run in runs):
        return Reading(Verdict.EVENT)
    if "rider" in events and not filled:
        return Reading(Verdict.EVENT)
    if "notice" in values_of(layout, "J", near):
        timed = any(run.has(Clock) for run in filled)
        return ask(("hold-and-time",)) if timed else Reading(Verdict.HOLD)
    return None


def _events(layout: Layout, near: set[int], filled: list[Run]) -> set[str]:
    """The events in or next to the sentences `near`.

    Publication is none where the embargo has a sentence, time and date of its own: "Restricted until
    publication. Embargoed until 09:30 on 25 May 2021."
    """
    timed = [layout.sentence(run.cue) for run in filled if run.has(Clock) and run.has(Day)]
    return {
        str(term.value)
        for at, (shown, term) in enumerate(zip(layout.shape, layout.terms.terms, strict=True))
        if shown == "V"
        and any(abs(layout.sentence(at) - it) <= 1 for it in near)
        and not ("publi" in term.text and timed and layout.sentence(at) < min(timed))
    }


def _until_event(layout: Layout, run: Run) -> bool:
    """An event where the time should stand: "Embargoed until the press conference", "until she has spoken"."""
    follows = layout.terms.text[layout.terms.terms[run.cue].end :]
    if says_until(layout, run) or _UNTIL.match(follows):
        _, end = layout.span(layout.sentence(run.cue))
        first = min((it.start for it in run.items if it.start > run.cue), default=end)
        terms = layout.terms.terms
        if any(terms[at].value == "clause" for at in range(run.cue, min(first, end))):
            return True
    adjective = layout.terms.terms[run.cue].value == "embargoed" and not says_until(layout, run)
    if adjective and ":" not in layout.shape[run.cue : run.cue + 3]:
        return False  # "an embargoed briefing will be held"
    follows = layout.shape[run.cue + 1 :].lstrip(" Ff:(")
    if not follows.startswith("e") or layout.shape.startswith(" e", run.cue + 1):
        return False  # "embargo briefing"
    at = len(layout.shape) - len(follows)
    return bool(layout.terms.terms[at].value == "event")
