"""Which times and dates of a text belong to its embargo.

A cue ("embargoed until", "frei ab") opens a run. It takes what follows in its own sentence, and from
the next lines what is still missing. Times under another label ("issued", "press conference") and
dates of prose further on are left alone.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from hrnk_press.embargo.reading.items import Clock, Day, Item, ZoneWord
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.lexicon.beside import (
    AIRED,
    AUXILIARY,
    DONE,
    FORBIDDING,
    LOCKED,
    MEDIA,
    NOTHING,
    PAST,
    POINTING,
    PUBLISHING,
    RELEASING,
    UNTIL,
    USING,
)
from hrnk_press.embargo.reading.lexicon.topics import TEXTS
from hrnk_press.embargo.reading.pointing import points_back

CUES = "CE"
# Runs of these are no embargo of this text: it was lifted, or concerns goods.
OTHER = {"l": frozenset({"lifted", "over"}), "n": frozenset({"trade"})}

# What is a cue only where it opens a line and a time follows: "press release: 5 March".
OPENING_A_LINE = frozenset(("release :",))

# What is shared, used or posted is a text where one of these stands beside it.
_OF_NEWS = TEXTS | PUBLISHING | {"publicly"}

# A further line of a notice has few words beside its times; with more it is prose. One more may
# say for whom another time is.
MOST_WORDS = 1
MOST_WORDS_COMPLETING = 1
MOST_EMPTY_LINES = 4

# A line with a telephone number, days from-to, or hours from-to: when somebody can be reached.
_OFFICE_HOURS = re.compile(r"u|[Ww]\.? ?- ?[Ww]|[12] ?A? ?- ?[12] ?[HA]")
# A small word, and nothing but others between it and a time, date or zone.
_BEFORE_ITEM = re.compile(r"F(?=[ Ff:]{1,9}[#_$])")


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


def runs_of(layout: Layout) -> tuple[list[Run], list[Item]]:
    """The runs that cues open, and the items before the first cue.

    Where no run has items, those before the first cue that points back.
    """
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
    pointing = [run.cue for run in runs if points_back(layout.terms, run.cue)]
    opened = openers[0] if any(run.items for run in runs) else (pointing or openers)[0]
    before = [item for item in unlabelled if item.start < opened]
    return runs, before


def _spread_cues(layout: Layout) -> frozenset[int]:
    """Every "before" right before a time, or "then", in a sentence that forbids to publish: "must not be quoted … before"."""
    pointing = [
        at
        for at, it in enumerate(layout.terms.terms)
        if it.text in UNTIL and points_back(layout.terms, at)
    ]
    return frozenset(
        at
        for at in (*(match.start() for match in _BEFORE_ITEM.finditer(layout.shape)), *pointing)
        if layout.terms.terms[at].text in UNTIL and (_forbidden(layout, at) or _locked(layout, at))
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
    held = "zuruck" in behind and not {"halten", "halte", "haltet"}.isdisjoint(told)
    return held or bool(LOCKED & set(behind)) or "nicht veroffentlich" in " ".join(behind)


def _forbidden(layout: Layout, at: int) -> bool:
    """Whether the sentence forbids, before the term at `at`, to publish something, everywhere."""
    start, _ = layout.span(layout.sentence(at))
    terms = layout.terms.terms[start:at]
    words = [word for term in terms for word in term.text.split() if word.isalpha()]
    if PAST.intersection(words) or _abroad(layout, start, at):
        return False
    pointing = points_back(layout.terms, at)
    around = {it.text for it in layout.terms.terms} if pointing else {*words}
    aired = "airing" in words or (AIRED & {*words} and len((PUBLISHING | USING) & {*words}) > 1)
    verbs = PUBLISHING | (USING if aired or _OF_NEWS & around else frozenset())
    none = bool(words) and words[0] in FORBIDDING | NOTHING and bool(NOTHING & {*words[:2]})
    if none and DONE & {*words} and _OF_NEWS & {*words[:-1]} - DONE:
        return True  # "no part of this report may be published before"
    told = [word for word in words if word not in AUXILIARY]
    if not pointing and any(word in FORBIDDING and word in verbs for word in told):
        return True  # "confidential"
    return any(
        (one in FORBIDDING and other in verbs)
        or (one in verbs and other in FORBIDDING)
        or (one in NOTHING and other in DONE)
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
        start, _ = layout.span(layout.sentence(at))
        return (
            not layout.words(start, at) and "n" not in layout.shape[start:at]
        )  # "the curfew lifts at"
    if kind == "E" and layout.terms.terms[at].text in OPENING_A_LINE:
        start, end = layout.span(layout.sentence(at))
        timed = any(isinstance(it.value, Clock) and at < it.start < end for it in layout.items)
        return (
            timed
            and not set("xPu") & set(layout.shape[at + 1 : end])
            and not layout.shape[start:at].strip(" -*(+")
        )
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
    if cue < 0 or not points_back(layout.terms, cue):
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
    closed = _closed(layout, cue, run.end)
    inside = Run(cue, [item for item in run.items if item.end <= closed], closed)
    dateline = layout.terms.shape.startswith(" P", closed + 1)
    if closed < run.end and (inside.complete or (inside.has(Clock) and dateline)):
        return inside
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


def _closed(layout: Layout, cue: int, end: int) -> int:
    """Where the bracket closes that a cue stands in: "(Embargo …) LONDON, 12 January"; else `end`."""
    start, _ = layout.span(layout.sentence(cue))
    before = layout.shape[start:cue].rstrip()
    opened = before.endswith(("(", "["))
    inside = re.search(r"[)\]]", layout.shape[cue:end]) if opened else None
    nested = inside is not None and layout.shape[cue : cue + inside.start()].count("(")
    return cue + inside.start() if inside and not nested else end


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
    first = start + 1 if _names_release(layout, start) else start
    return words <= MOST_WORDS_COMPLETING and not layout.words(first, items[-1].start)


def _names_release(layout: Layout, start: int) -> bool:
    """Whether a sentence opens with the name of the time at which a text comes out: "Publication: …"."""
    return layout.terms.terms[start].text in RELEASING and layout.terms.shape[
        start + 1 : start + 3
    ].strip().startswith(":")
