"""An embargo line, as people really write it, to its one meaning, or to a question.

Everything in the text that looks like time, date or zone is taken up and every piece must fit; what
is missing is asked for, never supplied, but from what the caller states.
"""

import re
from dataclasses import replace
from datetime import date

from hrnk_press.embargo.reading.asking import ask, guarded
from hrnk_press.embargo.reading.clocks import find_clocks
from hrnk_press.embargo.reading.corrections import corrected
from hrnk_press.embargo.reading.days import find_days
from hrnk_press.embargo.reading.doubts import placeholder_in
from hrnk_press.embargo.reading.guards import Guard, guard_of, now_another
from hrnk_press.embargo.reading.home import likely_zones
from hrnk_press.embargo.reading.immediate import at_once, lift_notice, of_no_text, of_the_embargo
from hrnk_press.embargo.reading.items import YEARS, Clock, Day, Item, ZoneWord
from hrnk_press.embargo.reading.languages import in_another_language
from hrnk_press.embargo.reading.layout import Layout, lay_out
from hrnk_press.embargo.reading.lexicon.beside import AUXILIARY, PUBLISHING, RELEASING
from hrnk_press.embargo.reading.lexicon.korean import EVENT as KOREAN_EVENT
from hrnk_press.embargo.reading.normalize import normalize
from hrnk_press.embargo.reading.one import as_question, echoes, elsewhere, settled
from hrnk_press.embargo.reading.pointing import led_by_until, points_back
from hrnk_press.embargo.reading.problems import problem
from hrnk_press.embargo.reading.prose import (
    PROSE,
    is_prose,
    of_the_past,
    says_until,
    sets_embargo,
    waits_for,
    without_reminders,
)
from hrnk_press.embargo.reading.result import Reading, Verdict
from hrnk_press.embargo.reading.scope import CUES, Run, runs_of
from hrnk_press.embargo.reading.settle import Context, Outcome, missing_clock
from hrnk_press.embargo.reading.standing import said_otherwise, values_of
from hrnk_press.embargo.reading.terms import cut
from hrnk_press.embargo.reading.topic import has_ended, of_goods
from hrnk_press.embargo.reading.zones import find_offsets, find_zones
from hrnk_press.embargo.zones import zone as zone_named

# In Korean a time is one "before" which to report, or only planned.
_NOT_AFTER = re.compile("이전에|(?<!이)전에|예정")
# Words of a label for the time at which a text comes out: "To be published: …", "Going live: …".
_COMING_OUT = (RELEASING | PUBLISHING | {"going", "live", "released", "out", "will", "time"}) - {
    "tweet"
}
# "Not for publication in South Korea" is about a territory.
_ABROAD = re.compile(r"J [FfKT ]*P")


def read(
    text: str,
    *,
    issued: date | None = None,
    zone: str | None = None,
    day_first: bool | None = None,
    today: date | None = None,
    at_home: tuple[str, ...] = (),
) -> Reading:
    """What a text sets: an instant, a question, an event, a hold, immediate release, or nothing.

    `issued` supplies a missing year and what "today" is, `zone` (IANA, raises `UnknownZone`) a missing
    zone, `day_first` the order of 02/03/2026; none of them overrides what the text states. `today`
    never decides: it only lets a question about a missing year show readings. Nor does `at_home`: where a
    zone is missing, readings in these zones (IANA) are among those shown, those in the first before all others.
    """
    if zone is not None:
        zone_named(zone)
    context = Context(_usual(issued), zone, _usual(today))
    layout = _layout(text, day_first)
    context = replace(context, at_home=at_home, offered=likely_zones(layout.terms))
    reading = _read(layout, context)
    if reading.verdict in (Verdict.NONE, Verdict.ASK) and in_another_language(text):
        return ask(("unread-language",))
    return reading


def _read(layout: Layout, context: Context) -> Reading:
    """What a text sets that is in a language that is read."""
    if not layout.items and KOREAN_EVENT.search(layout.terms.folded):
        return Reading(Verdict.EVENT)
    runs, before = runs_of(layout)
    if not runs:
        reading = _without_cue(layout, before, context)
        return _unless_moved(reading, layout, context)
    found = _filled(layout, runs, before)
    filled = [run for run in found if not of_goods(layout, run) and not has_ended(layout, run)]
    if found and not filled:
        return _unless_moved(Reading(Verdict.NONE), layout, context)
    otherwise = said_otherwise(layout, filled or runs, filled)
    if otherwise is not None:
        return otherwise
    if not filled:
        return _empty(layout, runs, context)
    if all(is_prose(layout, run) for run in filled):
        return Reading(Verdict.NONE)
    guards = {guard_of(layout, run) for run in filled}
    if Guard.EXAMPLE in guards:
        return Reading(Verdict.NONE)
    return guarded(_combined(layout, filled, context), guards)


def _unless_moved(reading: Reading, layout: Layout, context: Context) -> Reading:
    """A question where a text sets nothing but tells what its embargo was and is now."""
    if reading.verdict is not Verdict.NONE or not now_another(layout.terms.folded):
        return reading
    return ask(("changed",), as_question(settled(layout, _everything(layout), context), context))


def _everything(layout: Layout) -> Run:
    return Run(-1, list(layout.items), len(layout.shape))


def _usual(day: date | None) -> date | None:
    """That day, unless it is one of no calendar in use: then it supplies nothing."""
    return day if day is not None and day.year in YEARS else None


def _layout(text: str, day_first: bool | None) -> Layout:
    terms = cut(normalize(text))
    days, shape = find_days(terms, terms.shape, day_first=day_first)
    offsets, shape = find_offsets(terms, shape)
    clocks, shape = find_clocks(terms, shape)
    zones, shape = find_zones(terms, shape)
    return lay_out(terms, shape, [*days, *offsets, *clocks, *zones])


def _without_cue(layout: Layout, items: list[Item], context: Context) -> Reading:
    """A text without a word for embargo: a bare time, as typed after `embargo set`, or a status."""
    if "G" in layout.shape:
        return _immediate(layout, items, context)
    if values_of(layout, "V") - {"clause"} and "l" not in layout.shape:
        return Reading(Verdict.EVENT)
    holds = values_of(layout, "J")
    words = layout.words(0, len(layout.shape))
    if placeholder_in(layout) and items:
        return _combined(layout, [Run(-1, items, len(layout.shape))], context)
    if _ABROAD.search(layout.shape) and not items:
        return Reading(Verdict.NONE)
    if "notice" in holds or (holds and words <= PROSE and not items and not of_no_text(layout)):
        return Reading(Verdict.HOLD)
    stated = [item for item in items if not isinstance(item.value, ZoneWord)]
    if any(isinstance(it.value, Clock) for it in stated):
        words = layout.shape.count("x")  # "Sydney, 8 a.m. EST"
    if not stated or words or set("lneVE") & set(layout.shape):
        return Reading(Verdict.NONE)
    bare = Run(-1, items, len(layout.shape))
    if holds or _NOT_AFTER.search(layout.terms.folded):
        return ask(("vague",), as_question(settled(layout, bare, context), context))
    return _combined(layout, [bare], context)


def _immediate(layout: Layout, items: list[Item], context: Context) -> Reading:
    """Immediate release, unless the same line gives a time of day: "for immediate use after 10:00"."""
    if lift_notice(layout):
        return Reading(Verdict.NONE)
    home = layout.sentence(layout.shape.index("G"))
    beside = [it for it in items if layout.sentence(it.start) == home]
    beside = of_the_embargo(layout, beside)
    if not any(isinstance(it.value, Clock) for it in beside):
        return at_once(layout)
    outcome = settled(layout, Run(-1, beside, len(layout.shape)), context)
    return ask(("immediate-and-embargo",), as_question(outcome, context))


def _filled(layout: Layout, runs: list[Run], before: list[Item]) -> list[Run]:
    """The runs that hold items, with what stands before the cue where it belongs to it."""
    filled = _completed([run for run in runs if any(map(_tells, run.items))])
    cue = runs[0].cue
    if not filled:
        cue = next((run.cue for run in runs if points_back(layout.terms, run.cue)), cue)
        near = _right_before(layout, before, cue)
        if (
            points_back(layout.terms, cue)
            and Run(cue, [it for it in before if it not in near]).complete
        ):
            near = before  # which of them it points back to is not sure
        if near and not _labelled_otherwise(layout, near, cue):
            return [Run(cue, near, cue)]
        return []
    beside = [it for it in before if layout.sentence(it.start) == layout.sentence(cue)]
    timed = any(isinstance(it.value, Clock) for it in beside)
    if not timed:
        return filled  # a date alone before the cue is the day of issue
    first = filled[0]
    dated = any(isinstance(it.value, Day) and it.value.dates for it in beside)
    if not first.has(Clock) and not (dated and first.has(Day)):
        first.items = [*beside, *first.items]
        return filled
    return [Run(cue, beside, cue), *filled]


def _right_before(layout: Layout, before: list[Item], cue: int) -> list[Item]:
    """What stands in the cue's sentence or the one before; where it points back, in a table above it."""
    reach = layout.sentence(cue) - 1
    timed = {layout.sentence(it.start) for it in before if isinstance(it.value, Clock)}
    if points_back(layout.terms, cue) or {reach, reach - 1} <= timed:
        while reach > 0 and not layout.words(*layout.span(reach - 1)):
            reach -= 1
    near = [it for it in before if layout.sentence(it.start) >= reach]
    clauses = [layout.shape.rfind(";", 0, it.start) for it in near]
    for start in sorted({layout.span(layout.sentence(it.start))[0] for it in near} | {*clauses}):
        later = Run(cue, [it for it in near if it.start >= start])
        if later.complete and not Run(cue, [it for it in near if it.start < start]).has(Clock):
            near = later.items
    return near


def _tells(item: Item) -> bool:
    """Whether a piece gives anything: "before the time stated" gives nothing."""
    return not isinstance(item.value, ZoneWord) or bool(item.value.options)


def _completed(runs: list[Run]) -> list[Run]:
    """Runs of which one has the time and the next the date as one: "Embargo date: … Embargo time: …"."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.has(Clock) != run.has(Clock) and last.has(Day) != run.has(Day):
            last.items = [*last.items, *run.items]
            last.end = run.end
        else:
            joined.append(run)
    return joined


def _labelled_otherwise(layout: Layout, items: list[Item], cue: int) -> bool:
    """Whether other words before the cue may say what these times are of.

    Not in Korean, where "보도 금지" always follows its time.
    """
    opened = layout.terms.terms[cue]
    if opened.value == "when" or points_back(layout.terms, cue):
        return False
    if opened.text >= "가" and "E" in (opened.kind, layout.shape[cue]):
        return False
    if opened.text >= "가" and not layout.shape[items[-1].end : cue].strip(" )"):
        return False  # "22:00 (한국시간) 엠바고", but not "22:00에 엠바고를 해제했다"
    start, _ = layout.span(layout.sentence(items[0].start))
    if led_by_until(layout, start, items[0].start) and not (
        set(layout.shape[items[-1].end : cue]) - set(" ,:()")
    ):
        return False  # "Attention: until 10:00 GMT on 5 March 2026 under embargo"
    colon = layout.shape.find(":", start, items[0].start)
    heading = {it.text for it in layout.terms.terms[start : max(colon, start)] if it.kind in "xF"}
    if _COMING_OUT & heading and not heading - _COMING_OUT - AUXILIARY:
        start = items[0].start  # "Release: 5 March 2026, 10:00 GMT. EMBARGOED."
    return bool(layout.words(start, cue))


def _empty(layout: Layout, runs: list[Run], context: Context) -> Reading:
    """Cues, but no time: an embargo that leaves it out, or talk of embargoes."""
    runs = [run for run in runs if not of_the_past(layout.terms.terms[run.cue])]
    if not layout.items:
        runs = without_reminders(layout, runs)
    runs = [run for run in runs if not run.items or layout.shape[run.cue] in CUES]
    until = any(says_until(layout, run) for run in runs)
    if not runs or (set("ln") & set(layout.shape) and not until):
        return Reading(Verdict.NONE)
    if layout.terms.terms[runs[0].cue].text.startswith("hold") and not until:
        return Reading(Verdict.HOLD)
    blank = placeholder_in(layout)
    if not blank and any(waits_for(layout, run) for run in runs):
        return Reading(Verdict.EVENT)
    if not blank and not any(sets_embargo(layout, run) for run in runs):
        return Reading(Verdict.NONE)
    codes = missing_clock((), (), context).codes
    codes = (*codes, "placeholder") if blank else codes
    apart = _everything(layout)
    outcome = settled(layout, apart, context) if apart.has(Clock) else None
    return ask(codes, outcome and as_question(outcome, context), apart=elsewhere(layout, runs[0]))


def _combined(layout: Layout, runs: list[Run], context: Context) -> Reading:
    """All runs of the text, which must come to one instant."""
    outcomes = [settled(layout, run, context) for run in runs]
    if "habit" in values_of(layout, "l") and not any(it.settled for it in outcomes):
        return Reading(Verdict.NONE)  # "the embargo lifts at 16:00 London time each Wednesday"
    sure = [(run, it) for run, it in zip(runs, outcomes, strict=True) if it.settled is not None]
    instants = {it.settled.instant for _, it in sure if it.settled is not None}
    if len(instants) > 1:
        found = tuple(it.settled for _, it in sure if it.settled is not None)
        return ask(("several-embargoes",), Outcome(None, (), found))
    for run, outcome in zip(runs, outcomes, strict=True):
        if outcome.settled is None and not (sure and echoes(layout, run, *sure[0], context)):
            return ask(outcome.codes, outcome, tuple(run.items), elsewhere(layout, run))
    if "lifted" in values_of(layout, "l") or all(corrected(layout, run) for run in runs):
        return ask(("changed",), sure[0][1])
    only = sure[0][1].settled
    assert only is not None
    warnings = tuple(problem(code) for code in sure[0][1].codes)
    return Reading(Verdict.INSTANT, only.instant, only.wall, only.zone, warnings)
