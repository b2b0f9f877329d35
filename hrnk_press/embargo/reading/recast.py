"""Words around the embargo that mean something else by what stands beside them.

"Not for immediate release" is a hold, "embargo on the results" an embargo on news, and whoever accepts
"the embargo until 10:00" is told its time.
"""

import re

from hrnk_press.embargo.reading.lexicon.beside import (
    DENYING,
    DENYING_BEHIND,
    PUBLISHING,
    USING,
    YET,
)
from hrnk_press.embargo.reading.lexicon.topics import SEIZED, TEXTS, TRADED
from hrnk_press.embargo.reading.terms import Terms

# "US embargo: 10:00 ET" is for media there; "US embargo on" goods is not.
_OF_MEDIA = re.compile(r"n(?= ?: ?[#_]| [#_])")
_KEPT = re.compile(r"l(?= ?(?:[Ff:] ?)*[#_])")
_REQUESTED = re.compile(
    r"(?:보도|게재|기사화|공개|송출|방송)(?:는|은|를|을|시점은|일시는) [^.!?\n]{0,60}?(?P<after>이후)(?:로|에|부터)? ?"
    r"(?:부탁|요청|바랍|해 ?주|하여 ?주|가능|협조|허용)"
)
_ITEM = re.compile(r"[#_$\n]")


def recast(terms: Terms, shape: str) -> str:
    """The shape, items taken out, where such words have the kind they have there."""
    if "n" in shape:
        shape = _on_texts(terms, _OF_MEDIA.sub("C", shape))
    if "l" in shape:
        shape = _accepted(terms, shape)
    if "보도" in terms.folded or "게재" in terms.folded:
        shape = _requested(terms, shape)
    if "G" in shape:
        shape = _denied(terms, _forbids(terms, shape))
    return shape


def _accepted(terms: Terms, shape: str) -> str:
    """The shape, where "accept the embargo until …" gives its time, as a cue."""
    for match in _KEPT.finditer(shape):
        if terms.terms[match.start()].text.startswith(("agree", "accept")):
            shape = f"{shape[: match.start()]}C{shape[match.start() + 1 :]}"
    return shape


def _requested(terms: Terms, shape: str) -> str:
    """The shape, where Korean asks to report only after a time: "보도는 … 이후로 부탁드립니다"."""
    for match in _REQUESTED.finditer(terms.folded):
        at = next(at for at, it in enumerate(terms.terms) if it.end > match.start("after"))
        if _ITEM.search(shape[:at]) and shape[at] in "Fx":
            shape = f"{shape[:at]}E{shape[at + 1 :]}"
    return shape


def _forbids(terms: Terms, shape: str) -> str:
    """The shape, where "Embargo: no" goes on, as a cue: "Embargo: no publicar antes de las 20:00"."""
    for at, kind in enumerate(shape):
        verbs = {it.text for it in terms.terms[at + 2 : at + 3]} & (PUBLISHING | USING)
        if kind == "G" and terms.terms[at].text.endswith(" : no") and verbs:
            shape = f"{shape[:at]}C{shape[at + 1 :]}"
    return shape


def _denied(terms: Terms, shape: str) -> str:
    """The shape, where "not for immediate release" is a hold."""
    for at, kind in enumerate(shape):
        if kind != "G":
            continue
        led = at
        while (
            led
            and (shape[led - 1] in " Ff'" or terms.terms[led - 1].text in YET)
            and terms.terms[led - 1].text not in DENYING
        ):
            led -= 1
        behind = terms.terms[at + 1 : at + 3]
        if (led and terms.terms[led - 1].text in DENYING) or any(
            it.text.startswith(DENYING_BEHIND) for it in behind
        ):
            shape = f"{shape[:at]}J{shape[at + 1 :]}"
    return shape


def _on_texts(terms: Terms, shape: str) -> str:
    """The shape, where "embargo on …" names a text, as a cue: "embargo on the results of the trial"."""
    for at, kind in enumerate(shape):
        if kind != "n" or terms.terms[at].value != "embargo on":
            continue
        until = _ITEM.search(shape, at)
        words = {it.text for it in terms.terms[at : until.start() if until else len(shape)]}
        if TEXTS & words and not (TRADED | SEIZED) & words:
            shape = f"{shape[:at]}C{shape[at + 1 :]}"
    return shape
