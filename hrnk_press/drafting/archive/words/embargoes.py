"""Embargo lines of older announcements: what they set, where they set anything."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from hrnk_press.drafting.archive.words.event_hours import beginning, ending
from hrnk_press.drafting.notes import Note
from hrnk_press.model.office import Office
from hrnk_press.model.release import Embargo, Moment
from hrnk_press.patterns import pattern

_CUE = pattern(r"\bembargo", re.IGNORECASE)
_GLUED_CUE = pattern(r"embargo", re.IGNORECASE)
# What goes on behind "a.m.": a day, or whose clock it is.
_OF_HOUR = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Eastern|Pacific|Central|Mountain|Greenwich|British|Korea|Local|[A-Z]\w+ [Tt]ime)"
_SENTENCE = pattern(
    rf"(?<=[.!])(?!(?<=[ap]\.m\.)\s+{_OF_HOUR})\s+(?=[A-ZÀ-Þ“\"][a-zß-ÿ])|(?<=\d{{4}}\.)\s+"
)
_NEAR_START = 60
_UNTIL = pattern(r"\b(?:until|till|bis|hasta|jusqu['’]\w*)\b|까지", re.IGNORECASE)
_NOTHING = frozenset(("no-time", "no-date"))
_LONGEST_LINE, _FEW_WORDS = 200, 3
# Two sentences of so many words ask for one thing: "Do not publish. Wait until Tuesday, 10 a.m."
_SHORT_PAIR = 20
# Of a longer text, sentences are read, each with what stands beside it.
_LONGEST_WHOLE, _BEHIND = 600, 200
_SENTENCES = pattern(r"[^.!?\n]*(?:[.!?]+(?!\s)[^.!?\n]*)*[.!?\n]*")
# Where a notice begins that was run into the words before it.
_NOTICE = pattern(
    r"\W(?<=\w\W)(?P<words>(?:(?:STRICTLY|UNDER) ){0,2}EMBARGO|Embargo(?:ed)?(?=:| (?:until|till|for|bis|hasta)\b)|S(?:perrfrist|PERRFRIST)\b)"
)
_OF_NOTES = pattern(
    r"(?:notes? (?:to|for) (?:the )?editors?|editor['’]?s?[’']? notes?|(?:media |press )?(?:contacts?|enquiries|inquiries)|background|contact details)\b"
    r".{0,120}\bnot (?:for|to be) (?:publication|publish|release|broadcast)|^\W*(?:(?:this (?:number|address|section) is )?not for publication\W{1,3}).{0,40}(?:notes?|contacts?|enquiries|tel|phone|@)",
    re.IGNORECASE | re.DOTALL,
)
KEPT = "the embargo that the text names is kept as metadata"
"""What is noted of an embargo that could be read."""


def first_notice(text: str) -> str:
    """The embargo line with which a text begins, however often it is repeated there; empty without one."""
    cue = _CUE.search(text)
    if cue is None or cue.start() > _NEAR_START:
        return ""
    last = cue.end()
    for again in _GLUED_CUE.finditer(text):
        if again.start() - last < 160:
            last = again.end()
    end = _SENTENCE.search(text, last)
    return text[: end.start()] if end else text[: last + 120]


def may_wait(text: str) -> bool:
    """Whether words stand in a text with which anybody asks to wait; what it sets is another question."""
    from hrnk_press.embargo.reading.first_look import may_set

    return may_set(text)


def passages(text: str) -> Iterator[str]:
    """What may ask to wait of a text that may: all of a short one, of a longer one each sentence with what is behind it."""
    from hrnk_press.embargo.reading.first_look import that_may_set

    sentences = list(_SENTENCES.finditer(text)) if len(text) > _LONGEST_LINE else []
    whole = [it[0] for it in sentences]
    if not sentences or (len(text) <= _LONGEST_WHOLE and _waits_in_few(whole)):
        yield text
    elif len(text) > _LONGEST_WHOLE:
        for sentence in map(sentences.__getitem__, that_may_set(whole)):
            yield text[sentence.start() : sentence.end() + _BEHIND].strip()
    for notice in _NOTICE.finditer(text):
        yield text[notice.start("words") : notice.end() + _BEHIND]


def _waits_in_few(sentences: Sequence[str]) -> bool:
    """Whether one of these has such words, or two short ones have: a story has some in one sentence and some in another."""
    from hrnk_press.embargo.reading.first_look import that_may_set

    pairs = (f"{it} {following}" for it, following in pairwise(sentences))
    short = (it for it in pairs if len(it.split()) <= _SHORT_PAIR)
    return next(that_may_set((*sentences, *short)), None) is not None


def is_of_notes(text: str) -> bool:
    """Whether what may not be published is only what stands there for editors."""
    return _OF_NOTES.search(text) is not None


def is_of_news(text: str) -> bool:
    """Whether a text that waits or is held speaks of a text or of publishing, and of nobody who is held."""
    from hrnk_press.embargo.reading.first_look import speaks_of_news

    return (text.isupper() and len(text.split()) <= _FEW_WORDS) or speaks_of_news(text)


def asks_to_wait(line: str) -> bool:
    """Whether a line says from when a text may be used, in any language that embargoes are read in."""
    return len(line) <= _LONGEST_LINE and may_wait(line) and _asks_to_wait(line)


@lru_cache(maxsize=256)
def _asks_to_wait(line: str) -> bool:
    from hrnk_press.embargo.reading.read import read
    from hrnk_press.embargo.reading.result import Verdict

    reading = read(line)
    if reading.verdict is Verdict.ASK and {it.code for it in reading.problems} >= _NOTHING:
        return _UNTIL.search(line) is not None  # a headline may speak of embargoes
    if reading.verdict in (Verdict.EVENT, Verdict.HOLD):
        return is_of_news(line) and not is_of_notes(line)
    return reading.verdict not in (Verdict.NONE, Verdict.IMMEDIATE)


def read_notice(
    line: str, number: int, issued: dt.date | None, office: Office
) -> tuple[Embargo | None, tuple[Note, ...]]:
    """The embargo that a line sets, or a note with its question. `number` is the line's in the source."""
    from hrnk_press.embargo.reading.read import read
    from hrnk_press.embargo.reading.result import Verdict

    reading = read(line, issued=issued)
    if reading.verdict in (Verdict.NONE, Verdict.IMMEDIATE):
        return None, ()
    if reading.verdict is not Verdict.INSTANT or reading.utc is None or reading.wall is None:
        asked = " ".join(it.message for it in reading.problems) or "it names no instant"
        note = Note(
            number,
            f"the embargo line cannot be settled: {asked.rstrip('.')}",
            "say it in full: hrnk-press embargo read",
        )
        return None, (note,)
    zone = _zone(line, reading.zone or "", reading.utc, office)
    wall = _wall(reading.utc, zone)
    note = Note(number, KEPT, "nothing waits for it in an archive")
    return Embargo(wall, zone, reading.utc), (note,)


def read_event(
    line: str, number: int, issued: dt.date | None, office: Office
) -> tuple[Moment | None, tuple[Note, ...]]:
    """When an event takes place, or a note with its question. `number` is the line's in the source."""
    from hrnk_press.embargo.reading.read import read
    from hrnk_press.embargo.reading.result import Verdict

    reading = read(beginning(line), issued=issued)
    if reading.verdict is not Verdict.INSTANT or reading.utc is None:
        asked = " ".join(it.message for it in reading.problems) or "it names no instant"
        said = f"the time of the event cannot be settled: {asked.rstrip('.')}"
        return None, (Note(number, said, "set [event] in the release"),)
    zone = _zone(line, reading.zone or "", reading.utc, office)
    ends = ending(line)
    note = Note(
        number,
        f"the event ends at {ends}, and [event] holds when it begins",
        "say the end in the text, where readers should know it",
    )
    return Moment(_wall(reading.utc, zone), zone, reading.utc), (note,) if ends else ()


def _zone(line: str, read: str, instant: dt.datetime, office: Office) -> str:
    """The zone to keep: one of the office's own clocks where the line writes the hour as that does."""
    from hrnk_press.embargo.abbreviations import abbreviation_at
    from hrnk_press.embargo.lines import GERMAN_ABBREVIATIONS

    for zone in (office.zone, *(it.zone for it in office.reader_zones)):
        label = abbreviation_at(instant, zone) or ""
        known = filter(None, (label, GERMAN_ABBREVIATIONS.get(label, "")))
        written = any(re.search(rf"(?<![A-Za-z]){it}(?![A-Za-z])", line) for it in known)
        if "/" not in read or (written and _wall(instant, zone) == _wall(instant, read)):
            return zone
    return read


def _wall(instant: dt.datetime, zone: str) -> dt.datetime:
    from hrnk_press.embargo.zones import zone as zone_named

    return instant.astimezone(zone_named(zone)).replace(tzinfo=None)
