"""Whether another sentence of a text gives its embargo another time: "Correction: it is now 11:00 GMT"."""

from hrnk_press.embargo.reading.items import Item, ZoneWord
from hrnk_press.embargo.reading.lexicon.stray import CORRECTING, NOW
from hrnk_press.embargo.reading.scope import Layout, Run

# With more words than these a sentence tells of something else.
MOST_WORDS = 4
# How many terms before a time "now" may stand: "now at 11:00".
REACH = 4


def corrected(layout: Layout, run: Run) -> bool:
    """Whether a short sentence outside the run's own corrects it, by a time or date of its own."""
    own = {layout.sentence(it.start) for it in run.items}
    if run.cue >= 0:
        own.add(layout.sentence(run.cue))
    others = [
        it for it in layout.items if it not in run.items and not isinstance(it.value, ZoneWord)
    ]
    return any(layout.sentence(it.start) not in own and _corrects(layout, it) for it in others)


def _corrects(layout: Layout, item: Item) -> bool:
    start, end = layout.span(layout.sentence(item.start))
    terms = layout.terms.terms
    if "e" in layout.shape[start : item.start]:
        return False
    if any(terms[at].text in NOW for at in range(max(start, item.start - REACH), item.start)):
        return True
    told = {it.text for it in terms[start:end]}
    return bool(CORRECTING & told) and layout.words(start, end) <= MOST_WORDS
