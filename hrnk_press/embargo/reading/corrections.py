"""Whether another sentence of a text gives its embargo another time: "Correction: it is now 11:00 GMT"."""

import re

from hrnk_press.embargo.reading.lexicon.stray import CORRECTING, NOW
from hrnk_press.embargo.reading.normalize import fold
from hrnk_press.embargo.reading.scope import Layout, Run

# With more words than these a sentence tells of something else.
MOST_WORDS = 4
# In Korean every syllable that is not known counts as a word.
MOST_SYLLABLES = 16
_FIGURE = re.compile(r"[1-8_#]")


def corrected(layout: Layout, run: Run) -> bool:
    """Whether a short sentence outside the run's own corrects it, by a figure of its own."""
    own = {layout.sentence(it.start) for it in run.items}
    if run.cue >= 0:
        own.add(layout.sentence(run.cue))
    return any(
        sentence not in own and _corrects(layout, *layout.span(sentence))
        for sentence in range(layout.sentences)
    )


def _corrects(layout: Layout, start: int, end: int) -> bool:
    figure = _FIGURE.search(layout.shape, start, end)
    if figure is None or "e" in layout.shape[start : figure.start()]:
        return False
    terms = layout.terms.terms
    before = fold(layout.terms.text[terms[start].start : terms[figure.start()].start])
    if NOW.search(before):
        return True
    told = fold(layout.terms.text[terms[start].start : terms[end - 1].end])
    most = MOST_SYLLABLES if told >= "가" or before >= "가" else MOST_WORDS
    return layout.words(start, end) <= most and CORRECTING.search(told) is not None
