"""The zones to offer where a line names none: that of its language first."""

import re

from hrnk_press.embargo.reading.settle import OFFERED_ZONES
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
