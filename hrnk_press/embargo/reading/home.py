"""The zones to offer where a line names none: that of its language first; and the office's own name for CET."""

import re
from dataclasses import replace

from hrnk_press.embargo.abbreviations import abbreviation_at
from hrnk_press.embargo.reading.candidates import Candidate
from hrnk_press.embargo.reading.settle import OFFERED_ZONES, Context, Outcome
from hrnk_press.embargo.reading.terms import Terms

_HANGUL = re.compile("[가-힣]")
# Words that no other of the five languages uses in an embargo line.
_WORDS = {
    "Europe/Berlin": frozenset(("uhr", "sperrfrist", "frei", "bis", "uhrzeit")),
    "Europe/Paris": frozenset(("sous", "jusqu", "heures", "avant", "diffuser", "publier")),
    "Europe/Madrid": frozenset(("hasta", "embargado", "embargada", "antes", "horas", "publicar")),
}


def likely_zones(terms: Terms) -> tuple[str, ...]:
    """The zones to offer, as IANA names, the likeliest first."""
    if _HANGUL.search(terms.text):
        return ("Asia/Seoul", *OFFERED_ZONES)
    words = {word for term in terms.terms for word in term.text.split()}
    own = tuple(zone for zone, known in _WORDS.items() if known & words)
    return (*own, *OFFERED_ZONES)


def at_home(outcome: Outcome, context: Context) -> Outcome:
    """The outcome, its readings by letters that the office's own clocks show too in the office's zone.

    CET is Berlin's for whoever has no other; an office in Zurich is shown Zurich.
    """
    zones = tuple(it for it in (context.zone, *context.at_home) if it)
    if not zones or not outcome.readings:
        return outcome
    return replace(outcome, readings=tuple(_at_home(it, zones) for it in outcome.readings))


def _at_home(candidate: Candidate, zones: tuple[str, ...]) -> Candidate:
    option = candidate.option
    if not option.abbreviation or not option.zone or candidate.zone != option.zone:
        return candidate
    letters = abbreviation_at(candidate.instant, option.zone)
    same = (it for it in zones if letters and abbreviation_at(candidate.instant, it) == letters)
    home = next(same, option.zone)
    return replace(candidate, option=replace(option, zone=home))
