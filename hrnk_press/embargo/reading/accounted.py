"""Whether every word and sign among an embargo's times is accounted for; what is not is asked about.

An unknown word can turn a time round ("well before 10:00", "10:00 give or take"), and no list of such
words is ever complete. So only words that are known to change nothing may stand there.
"""

import re
from itertools import pairwise

from hrnk_press.embargo.reading.items import Clock, Day, Item
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.lexicon.beside import DENYING, EARLY, LATE, MEDIA, PUBLISHING, USING
from hrnk_press.embargo.reading.lexicon.stray import (
    AT,
    BETWEEN,
    DOUBTING,
    FOLLOWING,
    JOINING_TIMES,
    LATER,
    LEADING,
    OCCASIONS,
    REASONS,
    STARTING,
    STATING,
    UNTIL_WORDS,
)
from hrnk_press.embargo.reading.lexicon.topics import TEXTS
from hrnk_press.embargo.reading.pointing import behind
from hrnk_press.embargo.reading.prose import says_until
from hrnk_press.embargo.reading.scope import CUES, Run

_OF_NEWS = TEXTS | MEDIA | PUBLISHING | USING
_LEADING = LEADING | _OF_NEWS
_FOLLOWING = FOLLOWING | _OF_NEWS
# Signs that part pieces of a time, and letters of shapes that say nothing about it.
_SIGNS = frozenset(" \n,.:;()[]/|-=·@'\"•\\!Ttu")
# "Not … until" forbids what "not … after" allows till then.
_UNTIL = frozenset(
    [
        "until",
        "till",
        "before",
        "prior",
        "ahead",
        "earlier",
        "sooner",
        "fruher",
        "vor",
        "bis",
        "avant",
        "jusqu",
        "antes",
        "hasta",
    ]
)
_BY = re.compile(r"(?:까지|전에|이전|전까지)(?: ?\([^()]{1,12}\))? ?$")
_NOT_ALLOWED = re.compile(r" ?(?:는 |를 )?(?:금지|불가|하지|안 ?됩|안 ?돼|삼가)")
_HOLDING = re.compile("금지|유예|자제|보류|하지|삼가|불가|제한")
# What parts the words of a notice from its time: "until the session opens at 8:00".
_PARTING = frozenset(':,;([|-\n!.@=·•/"]【】「」『』〈〉《》※▶■●◆○')
# Where what is said of a time ends, and a headline or another matter begins.
_ENDS = re.compile(r"[:;|\n(\[\]-]|[.!?](?: |\n|$)|, | / ")
_BRACKET = re.compile(r" ?(?:[(\[][^)\]\n]*|[-,/]+ ?[zZU])")
_CLOSED = re.compile(r" ?[)\]]*")
# "Until -10:00".
_GLUED_MINUS = re.compile(r" -$")
# A length of time before a small word that opens a time.
_COUNTED = re.compile(r"(?:[12]|[xFf]) ?[HhIuQ] ?[FQ]$|Q [FQ]$")
_WORDS = re.compile(r"[^\W\d_]+")
# "… 5 March - is it still on?", but not a headline: "… 5 March - Are rivers shorter?"
_ASKED = re.compile(r"(?:(?! - [^\W\d_a-z가-힣]| [A-ZÄÖÜÉÈÀ])[^:|\n?])*\?")
# Behind a time, what opens a headline.
_HEADING = re.compile(r"[:|\n]| -+ ")
# What opens a headline between times.
_HEADLINE = re.compile(r" -+ |\||\n")
# Kinds of words that tell something else behind a headline's dash.
_PROSE = frozenset("xfFPeLTKLOuMmw")
# Behind these a name may follow.
_IN = frozenset(("in", "by", "en", "im", "dans"))
# How many letters before or behind a time a doubt of it may stand in its sentence.
REACH = 60


def strays(layout: Layout, run: Run, read: frozenset[int]) -> bool:
    """Whether anything among a run's items, or beside them in their clause, is not understood."""
    items = sorted(run.items, key=lambda it: it.start)
    if any(
        not _between(layout, one, other, read)
        for one, other in pairwise(items)
        if one.end < other.start
    ):
        return True
    start = _opened(layout, run, items)
    if layout.shape[start - 1 : start] not in CUES and _COUNTED.search(layout.shape[:start]):
        return True  # "not to be used 3 hours ahead of 10:00"
    if start < items[0].start and not _leads(layout, run, start, items[0].start):
        return True
    if run.cue >= items[-1].end and not _told(layout, behind(layout.terms, run.cue)):
        return True
    if _denied(layout, run, items[0].start):
        return True
    if _GLUED_MINUS.search(layout.shape[: items[0].start]):
        return True
    return not _follows(layout, items[-1].end) or _doubted(layout, items)


def _denied(layout: Layout, run: Run, first: int) -> bool:
    """Whether a cue is denied: "not for use after", "no podrá publicarse desde", "10시 이후 보도 금지".

    Before what says "until" or "before" it is not.
    """
    if run.cue < 0:
        return False
    terms = layout.terms.terms
    cue = terms[run.cue].text
    if cue >= "가":
        after = layout.terms.folded[terms[run.cue].end :]
        led = _BY.search(layout.terms.folded, 0, terms[run.cue].start)
        return ("이후" in cue and bool(_NOT_ALLOWED.match(after))) or (
            led is not None and cue.startswith("보도") and not _HOLDING.search(cue + after[:12])
        )
    before = [it.text for it in terms[max(0, run.cue - 4) : run.cue] if it.text not in " '"]
    if not before or DENYING.isdisjoint(before[-1].split()):
        return False
    told = {word for it in terms[run.cue : first] for word in it.text.split()}
    return layout.shape[run.cue] == "C" or not _UNTIL & told


def _opened(layout: Layout, run: Run, items: list[Item]) -> int:
    """Where what leads to the first item begins: behind the last cue before it."""
    first = items[0].start
    if run.cue < 0:
        return first
    if run.cue >= first:
        return first
    cues = [at for at in range(run.cue, first) if layout.shape[at] in CUES]
    return (cues or [run.cue])[-1] + 1


def _words_of(layout: Layout, at: int) -> list[str]:
    return _WORDS.findall(layout.terms.terms[at].text)


def _between(layout: Layout, one: Item, other: Item, read: frozenset[int]) -> bool:
    """Whether all that stands between two items belongs to a time."""
    start, end, timed = one.end, other.start, isinstance(other.value, Clock)
    cued = any(layout.shape[at] in CUES for at in range(start, end))
    known = _FOLLOWING if cued else BETWEEN
    named = False
    headline = _headline(layout, start, end)
    for at in range(start, end):
        shown = layout.shape[at]
        if at >= headline and shown in _PROSE:
            continue
        if shown in _SIGNS or at in read or shown in "KLCEPY":
            continue
        if shown == "H" and layout.shape[at - 1] == "\n":
            continue  # "Heure : 9h00"
        words = _words_of(layout, at)
        if not words:
            return False
        if shown == "A" and timed and not (LATE | EARLY).isdisjoint(words):
            continue  # "am 14. Januar, abends 18:00 Uhr"; what does not go together is doubted
        named = layout.terms.terms[at].text in _IN or (named and _is_name(layout, at))
        if named:
            continue
        if known.issuperset(words) or (timed and JOINING_TIMES.issuperset(words)):
            continue
        # "Embargo today until 18:30".
        if not (
            timed and isinstance(one.value, Day) and layout.terms.terms[at].text in UNTIL_WORDS
        ):
            return False
    return True


def _is_name(layout: Layout, at: int) -> bool:
    """Whether a word is written as a name, in a text that is not all in capitals: "in The Lancet"."""
    term = layout.terms.terms[at]
    written = layout.terms.text[term.start]
    return layout.shape[at] in "xf" and written.isupper() and not layout.terms.text.isupper()


def _headline(layout: Layout, start: int, end: int) -> int:
    """Where in a gap a headline opens: "… 2026 | Oil market report, May 2026"."""
    opened = _HEADLINE.search(layout.shape, start, end)
    return opened.end() if opened else end


def _leads(layout: Layout, run: Run, start: int, end: int) -> bool:
    """Whether the words before the first item, back to what parts them from it, are harmless.

    Behind "until" anything may be told of what happens "at 8:00"; elsewhere it may be another matter's time.
    """
    harmless, apart = True, False
    for at in range(end - 1, start - 1, -1):
        shown, text = layout.shape[at], layout.terms.terms[at].text
        if text in UNTIL_WORDS:
            return True
        if shown == ">" and layout.shape[run.cue - 1 : run.cue] == "<":
            return harmless  # "<Embargo> 10:00"
        if not _PARTING.isdisjoint((shown, text)) or text in STATING:
            return harmless or says_until(layout, run)
        apart = apart or text in AT
        if shown in _SIGNS or shown in "KLP" or text in AT:
            continue
        words = _words_of(layout, at)
        if not words or not _LEADING.issuperset(words):
            harmless = False
            if not apart:
                return False
        if layout.shape[run.cue] == "C" and not STARTING.isdisjoint(words):
            return False
        if layout.terms.terms[run.cue].value == "embargoed" and not (
            LATER.isdisjoint(words) or says_until(layout, run)
        ):
            return False  # "embargoed after 10:00" may begin then
    return harmless or says_until(layout, run)


def _follows(layout: Layout, start: int) -> bool:
    """Whether the words behind the last item, up to the end of their clause, are harmless."""
    closed = _CLOSED.match(layout.shape, start)
    start = closed.end() if closed else start
    ends = _ENDS.search(layout.shape, start)
    bracket = _BRACKET.match(layout.shape, start)
    if bracket and any(_of_a_time(layout, at) for at in range(start, bracket.end())):
        return False
    shouted, free = layout.terms.text.isupper(), False
    for at in range(start, ends.start() if ends else len(layout.shape)):
        term = layout.terms.terms[at]
        if layout.shape[at] == "x":
            if term.text in REASONS:
                return True
            if layout.terms.text[term.start].isupper() and not shouted and len(term.text) > 1:
                return True
            free = free or term.text in OCCASIONS
            if term.text.isascii() and term.text not in _FOLLOWING and not free:
                return False
        elif layout.shape[at] in "Ff":
            free = free or term.text in OCCASIONS
        elif _of_a_time(layout, at):
            return False
        elif layout.shape[at] in "+~?^<>":
            return layout.shape.startswith("+++", at)
        elif layout.shape[at] in "eCEVJG":
            return True
    return True


def _told(layout: Layout, start: int) -> bool:
    """Whether behind a cue that follows its time nothing else is told: "at 10:00 the embargo was agreed"."""
    return not layout.shape.startswith(" e", start) and _follows(layout, start)


def _of_a_time(layout: Layout, at: int) -> bool:
    """Whether a term is a part of the day or a zone that no time took up; "am" and "est" are words, too."""
    shown, term = layout.shape[at], layout.terms.terms[at]
    if shown in "AXNHIh":
        return term.text != "am"
    return shown in "zZU" and layout.terms.original(at, at + 1).isupper()


def _doubted(layout: Layout, items: list[Item]) -> bool:
    """Whether a word before the items or behind them in their sentence doubts the time."""
    end = items[-1].end
    start, _ = layout.span(layout.sentence(items[0].start))
    _, close = layout.span(layout.sentence(end - 1))
    heading = _HEADING.search(layout.shape, end, close)
    last = (heading.start() if heading else close) - 1
    terms = layout.terms.terms
    first = max(terms[start].start, terms[items[0].start].start - REACH)
    if _ASKED.match(layout.terms.text[terms[end - 1].end : terms[close - 1].end]):
        return True
    told = layout.terms.folded[first : min(terms[last].end, terms[end - 1].end + REACH)]
    return DOUBTING.search(told) is not None
