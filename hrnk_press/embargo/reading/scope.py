"""Which times and dates of a text belong to its embargo.

A cue ("embargoed until", "frei ab") opens a run. It takes what follows in its own sentence, and from
the next lines what is still missing. Times under another label ("issued", "press conference") and
dates of prose further on are left alone.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise

from hrnk_press.embargo.reading.items import Clock, Day, Item, ZoneWord
from hrnk_press.embargo.reading.lexicon.beside import (
    AUXILIARY,
    FORBIDDING,
    LOCKED,
    MEDIA,
    PAST,
    POINTING,
    PUBLISHING,
    RELEASING,
    UNTIL,
    USING,
)
from hrnk_press.embargo.reading.lexicon.topics import TEXTS
from hrnk_press.embargo.reading.recast import recast
from hrnk_press.embargo.reading.terms import Terms

CUES = "CE"
# Runs of these are no embargo of this text: it was lifted, or concerns goods.
OTHER = {"l": frozenset({"lifted", "over"}), "n": frozenset({"trade"})}

# A further line of a notice has few words beside its times; with more it is prose. One more may
# say for whom another time is.
MOST_WORDS = 1
MOST_WORDS_COMPLETING = 1
MOST_EMPTY_LINES = 4

# A line with a telephone number, days from-to, or hours from-to: when somebody can be reached.
_OFFICE_HOURS = re.compile(r"u|[Ww]\.? ?- ?[Ww]|[12] ?A? ?- ?[12] ?[HA]")
# A small word, and nothing but others between it and a time, date or zone.
_BEFORE_ITEM = re.compile(r"F(?=[ Ff:]{1,9}[#_$])")
_SENTENCE_END = re.compile(r"[.!?]+[)\"']?(?: |\n|$)|\n")


@dataclass(slots=True)
class Run:
    """One embargo's items, between terms `start` and `end`; `cue` is the term that opened it."""

    cue: int
    items: list[Item] = field(default_factory=list)
    end: int = 0

    def has(self, kind: type[Clock] | type[Day] | type[ZoneWord]) -> bool:
        """Whether it has such an item; of days, one with a date."""
        return any(
            isinstance(item.value, kind) and (not isinstance(item.value, Day) or _dated(item.value))
            for item in self.items
        )

    @property
    def complete(self) -> bool:
        """Whether time, date and zone are there."""
        return self.has(Clock) and self.has(Day) and self.has(ZoneWord)


def _dated(day: Day) -> bool:
    return bool(day.dates or day.code or day.offset is not None)


@dataclass(frozen=True, slots=True)
class Layout:
    """A text's terms, its shape with items taken out, its items, and the sentences' ends."""

    terms: Terms
    shape: str
    items: tuple[Item, ...]
    ends: tuple[int, ...]

    def sentence(self, at: int) -> int:
        """The number of the sentence or line that holds the term at `at`."""
        return bisect_right(self.ends, at)

    def span(self, sentence: int) -> tuple[int, int]:
        """First term and end of a sentence."""
        start = self.ends[sentence - 1] if sentence else 0
        return start, self.ends[sentence] if sentence < len(self.ends) else len(self.shape)

    def words(self, start: int, end: int) -> int:
        """How many words between two terms say nothing about time."""
        return self.shape.count("x", start, end) + self.shape.count("P", start, end)

    @property
    def sentences(self) -> int:
        """How many sentences and lines there are."""
        return len(self.ends) + 1


def lay_out(terms: Terms, shape: str, items: list[Item]) -> Layout:
    """The text's items in order, and where its sentences and lines end."""
    ends = [
        match.end()
        for match in _SENTENCE_END.finditer(shape)
        if shape[match.start()] == "\n" or _starts_sentence(terms, match.end())
    ]
    return Layout(
        terms, recast(terms, shape), tuple(sorted(items, key=lambda it: it.start)), tuple(ends)
    )


def _starts_sentence(terms: Terms, at: int) -> bool:
    """Whether a capital, or a script without capitals, follows."""
    if at >= len(terms.terms):
        return True
    first = terms.text[terms.terms[at].start]
    return first.isalpha() and not first.islower()


def runs_of(layout: Layout) -> tuple[list[Run], list[Item]]:
    """The runs that cues open, and the items before the first cue."""
    spread = _spread_cues(layout)
    openers = [
        at for at, kind in enumerate(layout.shape) if at in spread or _opens(layout, at, kind)
    ]
    unlabelled = [item for item in layout.items if not _labelled(layout, item, openers)]
    if not openers:
        return [], unlabelled
    runs = []
    for number, cue in enumerate(openers):
        limit = openers[number + 1] if number + 1 < len(openers) else len(layout.shape)
        if layout.shape[cue] in CUES or cue in spread:
            following = [item for item in unlabelled if cue < item.start < limit]
            runs.append(_run(layout, cue, following, limit))
    before = [item for item in unlabelled if item.start < openers[0]]
    return runs, before


def _spread_cues(layout: Layout) -> frozenset[int]:
    """Every "before" right before a time in a sentence that forbids to publish: "must not be quoted … before"."""
    return frozenset(
        match.start()
        for match in _BEFORE_ITEM.finditer(layout.shape)
        if layout.terms.terms[match.start()].text in UNTIL
        and (_forbidden(layout, match.start()) or _locked(layout, match.start()))
    )


def _locked(layout: Layout, at: int) -> bool:
    """Whether of a text it is said behind its time that it is locked: "ist bis zum 14. Juli gesperrt"."""
    start, end = layout.span(layout.sentence(at))
    terms = layout.terms.terms
    told = {it.text for it in terms[start:at]}
    if not TEXTS & told or PAST & told or _abroad(layout, start, at):
        return False
    last = max((it.end for it in layout.items if at < it.start < end), default=end)
    behind = [word for it in terms[last:end] for word in it.text.split() if word.isalpha()][:4]
    return bool(LOCKED & set(behind)) or "nicht veroffentlich" in " ".join(behind)


def _forbidden(layout: Layout, at: int) -> bool:
    """Whether the sentence forbids, before the term at `at`, to publish something, everywhere."""
    start, _ = layout.span(layout.sentence(at))
    terms = layout.terms.terms[start:at]
    words = [word for term in terms for word in term.text.split() if word.isalpha()]
    if PAST.intersection(words) or _abroad(layout, start, at):
        return False
    verbs = PUBLISHING | (USING if (TEXTS | PUBLISHING).intersection(words) else frozenset())
    told = [word for word in words if word not in AUXILIARY]
    if any(word in FORBIDDING and word in verbs for word in told):
        return True  # "confidential"
    return any(
        (one in FORBIDDING and other in verbs) or (one in verbs and other in FORBIDDING)
        for one, other in pairwise(told)
    )


def _abroad(layout: Layout, start: int, end: int) -> bool:
    """Whether an event or "in South Korea" stands there."""
    terms = layout.terms.terms
    return any(
        (layout.shape[at] == "e" and terms[at].value == "event")
        or (layout.shape[at] == "P" and at > 1 and terms[at - 2].text == "in")
        for at in range(start, end)
    )


def _opens(layout: Layout, at: int, kind: str) -> bool:
    if kind == "E" and _named_event(layout, at):
        return False  # "interviews not before 10:00"
    if kind == "C" and layout.terms.terms[at].value == "bare":
        return not layout.words(layout.span(layout.sentence(at))[0], at)  # "the curfew lifts at"
    return kind in CUES or (kind in OTHER and layout.terms.terms[at].value in OTHER[kind])


def _named_event(layout: Layout, at: int) -> bool:
    """Whether another event is named before that term in its sentence."""
    start, _ = layout.span(layout.sentence(at))
    return any(
        layout.shape[place] == "e" and layout.terms.terms[place].value == "event"
        for place in range(start, at)
    )


def _labelled(layout: Layout, item: Item, openers: list[int]) -> bool:
    """Whether a label of another time ("issued", "interviews") stands before it in its sentence.

    "Date:" labels the day of issue, but not right under a line that says EMBARGO and no more, and not
    where the embargo points back to it.
    """
    start, _ = layout.span(layout.sentence(item.start))
    cue = max((at for at in openers if at < item.start), default=-1)
    labels = {
        layout.terms.terms[at].value
        for at in range(max(start, cue + 1), item.start)
        if layout.shape[at] == "e"
    }
    headed = cue >= 0 and _in_table(layout, cue, start)
    dated = headed or (cue < 0 and _pointed_at(layout, start, item.start, openers))
    return bool(labels - {"date"} if dated else labels)


def _pointed_at(layout: Layout, start: int, item: int, openers: list[int]) -> bool:
    """Whether the cue behind an item points back to it as to the date above, or of publication."""
    terms = layout.terms.terms
    cue = min((at for at in openers if at > item), default=-1)
    if cue < 0 or terms[cue].value != "then":
        return False
    return bool(
        POINTING.intersection(terms[cue].text.split())
        or RELEASING.intersection(it.text for it in terms[start:item])
    )


def _in_table(layout: Layout, cue: int, start: int) -> bool:
    """Whether only labelled times and weekdays stand between a line that is the cue alone and `start`."""
    between = [it for it in layout.items if cue < it.start < start]
    if not between:
        return True
    alone = layout.sentence(between[0].start) != layout.sentence(cue)
    dated = any(isinstance(it.value, Day) and _dated(it.value) for it in between)
    return alone and not dated and not layout.words(cue + 1, start)


def _run(layout: Layout, cue: int, following: list[Item], limit: int) -> Run:
    """The cue's sentence, then lines that complete it or say the same in other zones."""
    home = layout.sentence(cue)
    run = Run(cue, end=min(limit, layout.span(home)[1]))
    run.items = [item for item in following if layout.sentence(item.start) == home]
    empty = 0
    for sentence in range(home + 1, layout.sentences):
        start, end = layout.span(sentence)
        if start >= limit or empty > MOST_EMPTY_LINES:
            break
        items = [item for item in following if start <= item.start < end]
        if not items:
            empty += 1
            continue
        if not _continues(layout, run, items, start):
            break
        run.items += items
        run.end = min(end, limit)
        empty = 0
    return run


def _continues(layout: Layout, run: Run, items: list[Item], start: int) -> bool:
    """Whether a further line is part of the notice: hardly a word in it, and none before its times.

    A complete notice goes on only where more times are given, in other zones.
    """
    _, end = layout.span(layout.sentence(start))
    words = layout.words(start, end)
    if run.complete:
        if _OFFICE_HOURS.search(layout.terms.shape, start, end):
            return False
        most = MOST_WORDS + sum(
            term.text in MEDIA for term in layout.terms.terms[start:end] if term.kind == "x"
        )
        return words <= most and any(isinstance(item.value, Clock) for item in items)
    return words <= MOST_WORDS_COMPLETING and not layout.words(start, items[-1].start)
