"""What in an embargo's own words keeps a complete time from being certain."""

import re

from hrnk_press.embargo.reading.items import Clock, Day, Item
from hrnk_press.embargo.reading.layout import Layout
from hrnk_press.embargo.reading.lexicon.beside import EARLY, FORMER, HOWEVER, JOINING, LATE, LATER
from hrnk_press.embargo.reading.pointing import points_back
from hrnk_press.embargo.reading.scope import Run
from hrnk_press.embargo.reading.topic import of_something_else

# "[DATE]", "{{ time }}", "____", "??:??", "X:XX", "00/00/2025", "9.xx".
_PLACEHOLDER = re.compile(
    r"[\[<][^\]>\d]{0,30}\b(?:date|datum|fecha|insert|tbc|tbd|날짜|일시)\b[^\]>]{0,30}[\]>]"
    r"|[\[<](?:exact |embargo )?(?:time|time ?zone|hour|day|month|year|uhrzeit|hora|heure|시간)(?: here)?[\]>]"
    r"|\{\{?[^}\d\x22]*\}|_{3,}|\?{2,}|\bx{1,2}[:.]x{1,2}\b|\d[:.]xx\b|\bx+ ?(?:am|pm|a\.m|p\.m|hrs|uhr)\b"
    r"|[○◯〇□▢◻][○◯〇□▢◻]? ?(?:[년월일시분]|uhr\b|h\b)|[○◯〇□▢◻] ?[:./] ?[○◯〇□▢◻\d]|(?<=\d)[○◯〇□▢◻]|(?<!\w)__ ?[.:/h]|[.:/] ?__(?!\w)"
    r"|\bx{1,4} ?(?:[년월일시분]|uhr\b)|\b\d{1,2}[./]xx?\b|\bxx?[./]\d\d?\b|\b00[/.]00[/.]|\bo{2}월|\b[ap]\.?m\b\.? ?[/|] ?[ap]\.?m\b|[\[(][ap]\.?m\.?[\])] ?[\[(][ap]\.?m",
    re.IGNORECASE,
)
# Words of the lexicon whose problem has another name.
_CODES = {"word-time": "time-in-words", "other-day": "relative"}
# A.m. or p.m., which leaves nothing open.
_HALF = re.compile(r"[ap]\.? ?m\b", re.IGNORECASE)
# Letters that may be typed for digits.
_LETTERS = frozenset("oilsbz")
_UNREAD = re.compile(r"[1-60]|8|M(?!\.?_)|[P$] ?/ ?P|P ?/ ?\$")
# "UTC+2 or +3".
_OTHER_OFFSET = re.compile(r"\$ [FQx] ?[+-](?=\d)")
# A further date or year joined to the one before: "2025 or 2026", "12 & 13 March".
_JOINED = re.compile(r" ?[(,]? ?(?P<word>[Ffx]|[&~+]) ?(?=[124MZzUL])")
# "10:00 London or in Paris", "hora de Madrid o de Canarias".
_OR_PLACE = re.compile(r" (?P<word>[Ffx]) [FfK] ?P")
_OR = frozenset(("or", "oder", "ou", "o", "u"))
# "… on 3 March 2026, right?"
_QUESTION = re.compile(r"[()\[\] ,]*(?:x? ?)?(?:x ?)?\?")
# A number that opens a headline behind the line: "… 2026 - 5 things".
_HEADLINE = re.compile(r" ?- ?[123](?= [xFf])")
# How many terms before and after an item a word may stand and still be about it.
_BESIDE = (4, 2)
_NEAR = (6, 6)
# A word right before or after the cue: "provisional embargo".
_NEXT = 2
NOON = 12 * 3600
# Until then it is tonight, and already tomorrow.
SMALL_HOURS = 5 * 3600


def doubts(layout: Layout, run: Run, read: frozenset[int]) -> tuple[str, ...]:
    """The codes of what is uncertain in and around a run's items; `read` are terms already used."""
    first, last = min(it.start for it in run.items), max(it.end for it in run.items)
    home, _ = layout.span(layout.sentence(min(first, run.cue) if run.cue >= 0 else first))
    _, end = layout.span(layout.sentence(max(last - 1, 0)))
    codes = []
    if _PLACEHOLDER.search(layout.terms.original(home, end)):
        codes.append("placeholder")
    codes += _marked(layout, run, home, end)
    if _QUESTION.match(layout.shape, last):
        codes.append("vague")
    if any(
        layout.terms.terms[at].text == "시간" for at in range(first, end) if layout.shape[at] == "u"
    ):
        codes.append("relative")
    if _withdrawn(layout, run) or "~~" in layout.shape:
        codes.append("changed")
    if of_something_else(layout, run):
        codes.append("not-press")
    if _late(layout, run, home, end):
        codes.append("half-of-day")
    start = min(first, run.cue) if run.cue >= 0 else first
    if _unread(layout, start, last, read) or _letter_for_digit(layout, run):
        codes.append("unread")
    return tuple(dict.fromkeys(codes))


def placeholder_in(layout: Layout) -> bool:
    """Whether anything in the text is still to be filled in."""
    marked = any(
        kind == "Q" and term.value == "placeholder" and not _of_other_material(layout, at)
        for at, (kind, term) in enumerate(zip(layout.shape, layout.terms.terms, strict=True))
    )
    return marked or bool(_PLACEHOLDER.search(layout.terms.text))


def _of_other_material(layout: Layout, at: int) -> bool:
    """Whether it is something else that is still to come: "photos to follow"."""
    return layout.terms.terms[at].text in LATER and layout.shape[:at].rstrip().endswith("x")


def _marked(layout: Layout, run: Run, home: int, end: int) -> list[str]:
    """Words that make a time uncertain; "about" only right beside a time or date."""
    codes = []
    for at in range(home, end):
        if layout.shape[at] != "Q":
            continue
        term = layout.terms.terms[at]
        code = str(term.value)
        if code == "placeholder" and _of_other_material(layout, at):
            continue
        if term.text == "statt" and layout.shape[at + 1 : at + 2] in set(",;."):
            continue  # "findet um 11 Uhr statt; …"
        about_cue = run.cue >= 0 and (
            abs(at - run.cue) == _NEXT or points_back(layout.terms, run.cue)
        )
        if code == "vague" and not about_cue and not _beside(run.items, at, _BESIDE):
            continue
        if code == "relative" and " " not in term.text and not _beside(run.items, at, _NEAR):
            continue
        if code == "not-press" and at > min(it.start for it in run.items):
            continue
        if term.text in HOWEVER and at < min(it.start for it in layout.items):
            continue
        if code == "other-day" and _of_another_time(run, at):
            continue
        codes.append(_CODES.get(code, code))
    return codes


def _beside(items: list[Item], at: int, reach: tuple[int, int]) -> bool:
    before, after = reach
    return any(0 < it.start - at <= before or 0 <= at - it.end <= after for it in items)


def _of_another_time(run: Run, at: int) -> bool:
    """Whether "next day" follows a second clock time, whose date it explains."""
    clocks = [it for it in run.items if isinstance(it.value, Clock)]
    return sum(it.start < at for it in clocks) > 1


def _withdrawn(layout: Layout, run: Run) -> bool:
    """Whether the embargo is called a former one, or is "embargo NOT until"."""
    if run.cue < 0:
        return False
    start = run.cue - 2
    if layout.terms.terms[run.cue].value == "moved":
        return True
    if layout.terms.terms[run.cue].text.startswith("not ") and layout.shape[start:].startswith(
        "C "
    ):
        return True
    return start >= 0 and layout.terms.terms[start].text in FORMER


def _late(layout: Layout, run: Run, home: int, end: int) -> bool:
    """Whether a part of the day stands beside a time that by its figures is in the other half of it."""
    early = [
        it
        for it in run.items
        if isinstance(it.value, Clock)
        and it.value.seconds
        and max(it.value.seconds) < NOON
        and (max(it.value.seconds) < SMALL_HOURS or not _HALF.search(it.value.text))
    ]
    late = [
        it
        for it in run.items
        if isinstance(it.value, Clock) and it.value.seconds and min(it.value.seconds) > NOON
    ]
    clocks = sum(isinstance(it.value, Clock) for it in run.items)
    told = {
        word
        for at in range(home, end)
        if layout.shape[at] in "xABR_" and _beside(run.items, at, _NEAR)
        for word in _words_at(layout, at)
    }
    if len(late) == clocks and not EARLY.isdisjoint(told):
        return True
    return bool(early) and any(word in LATE or word.endswith(("abend", "nacht")) for word in told)


def _words_at(layout: Layout, at: int) -> list[str]:
    return layout.terms.terms[at].text.split()


def _letter_for_digit(layout: Layout, run: Run) -> bool:
    """Whether a letter is glued before a time's or date's digits, as in "O0:01" for "00:01"."""
    before = [
        layout.terms.terms[it.start - 1].text
        for it in run.items
        if isinstance(it.value, (Clock, Day)) and it.start and it.value.text[:1].isdigit()
    ]
    return any(len(text) == 1 and text.isascii() and text in _LETTERS for text in before)


def _unread(layout: Layout, start: int, last: int, read: frozenset[int]) -> bool:
    """Numbers or months among the items, or touching them, that no pattern took up."""
    after = layout.shape[last : last + 3]
    touching = len(after) - len(after.lstrip(" ,-/")) if after[:1] != "\n" else 0
    if _HEADLINE.match(layout.shape, last):
        touching = 0
    if _OTHER_OFFSET.search(layout.shape, start, last + 6):
        return True
    joined = _JOINED.match(layout.shape, last)
    if joined and layout.terms.terms[joined.start("word")].text in JOINING:
        return True
    either = _OR_PLACE.match(layout.shape, last)
    if either and layout.terms.terms[either.start("word")].text in _OR:
        return True
    return any(
        match.start() not in read and match.end() <= last + touching + 1
        for match in _UNREAD.finditer(layout.shape, start)
        if match.start() <= last + touching
    )
