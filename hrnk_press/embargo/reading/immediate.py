"""What "for immediate release" says, by what stands beside it."""

import re

from hrnk_press.embargo.reading.asking import ask
from hrnk_press.embargo.reading.items import Clock, Item
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.lexicon.beside import MEDIA, PUBLISHING, USING
from hrnk_press.embargo.reading.lexicon.topics import TEXTS
from hrnk_press.embargo.reading.result import Reading, Verdict

# "Not embargoed until …" is neither.
_UNTIL = re.compile(
    r"\b(?:not|nicht|no|pas) (?:under embargo|embargoed|gesperrt|embargad[oa]|sous embargo) (?:until|till|before|bis|hasta|jusqu)"
)
# Behind these a headline follows.
_OPENS = frozenset(":-|")
# A headline has so many words at least before a time that it tells of.
HEADLINE = 3


def at_once(layout: Layout) -> Reading:
    """Immediate release; nothing where a text only tells that it is not under embargo."""
    said = any(
        kind == "G" and term.value == "immediate"
        for kind, term in zip(layout.shape, layout.terms.terms, strict=True)
    )
    if _UNTIL.search(layout.terms.folded):
        return ask(("immediate-and-embargo",))
    return Reading(Verdict.IMMEDIATE if said else Verdict.NONE)


def lift_notice(layout: Layout) -> bool:
    """Whether a text only says that its embargo is lifted: "Embargo lifted. The story is free to use."."""
    first = layout.shape.index("G")
    terms = layout.terms.terms
    lifted = any(
        layout.shape[at] == "l" and terms[at].value in ("lifted", "over") for at in range(first)
    )
    return lifted and terms[first].text.startswith("free to")


def of_the_embargo(layout: Layout, items: list[Item]) -> list[Item]:
    """The items but those of a headline: "IMMEDIATE RELEASE: Secretary to visit the dam on May 3 at 10 a.m."."""
    first = layout.shape.index("G")
    after = [it.start for it in items if it.start > first and isinstance(it.value, Clock)]
    if not after or layout.shape[first + 1 :].lstrip()[:1] not in _OPENS:
        return items
    told = [it for it in layout.terms.terms[first : after[0]] if it.kind in "xP"]
    if sum(it.text not in MEDIA | USING | PUBLISHING for it in told) < HEADLINE:
        return items
    return [it for it in items if it.start < first]


def of_no_text(layout: Layout) -> bool:
    """Whether what shall not be shared is no text: "please do not share this password"."""
    at = layout.shape.find("J")
    terms = layout.terms.terms
    if at < 0 or terms[at].value != "soft" or not USING.intersection(terms[at].text.split()):
        return False
    _, end = layout.span(layout.sentence(at))
    told = {terms[it].text for it in range(at + 1, end) if layout.shape[it] == "x"}
    around = {it.text for it in terms}
    return bool(told) and not (TEXTS | MEDIA) & around and layout.shape[at + 1 : at + 3] == " F"
