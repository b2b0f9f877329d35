"""Whether another sentence of a text gives its embargo another time: "Correction: it is now 11:00 GMT"."""

import re

from hrnk_press.embargo.reading.items import Day
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.lexicon.stray import CORRECTING, NOW
from hrnk_press.embargo.reading.scope import Run

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
        _corrects(layout, *layout.span(sentence)) or _another_day(layout, run, sentence)
        for sentence in range(layout.sentences)
        if sentence not in own
    )


def _another_day(layout: Layout, run: Run, sentence: int) -> bool:
    """Whether nothing but another date stands right behind the run in its line."""
    start, end = layout.span(sentence)
    if layout.sentence(run.items[-1].start) != sentence - 1 or layout.shape[start - 1] == "\n":
        return False
    days = [it.value for it in layout.items if start <= it.start < end]
    told = {date[1:] for it in run.items if isinstance(it.value, Day) for date in it.value.dates}
    bare = not re.search(r"[a-zA-Z]", layout.shape[start:end])
    return bare and any(
        isinstance(day, Day) and not told.issuperset(date[1:] for date in day.dates) for day in days
    )


def _corrects(layout: Layout, start: int, end: int) -> bool:
    figure = _FIGURE.search(layout.shape, start, end)
    if figure is None or "e" in layout.shape[start : figure.start()]:
        return False
    terms = layout.terms.terms
    before = layout.terms.folded[terms[start].start : terms[figure.start()].start]
    if NOW.search(before):
        return True
    told = layout.terms.folded[terms[start].start : terms[end - 1].end]
    most = MOST_SYLLABLES if told >= "가" or before >= "가" else MOST_WORDS
    return layout.words(start, end) <= most and CORRECTING.search(told) is not None
