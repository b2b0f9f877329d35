"""Embargo lines of older announcements: what they set, where they set anything."""

import datetime as dt
import re

from hrnk_press.drafting.announcement import Note
from hrnk_press.model.office import Office
from hrnk_press.model.release import Embargo

_CUE = re.compile(r"\bembargo", re.IGNORECASE)
_GLUED_CUE = re.compile(r"embargo", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!])\s+(?=[A-ZÀ-Þ“\"][a-zß-ÿ])|(?<=\d{4}\.)\s+")
_NEAR_START = 60


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
    zone, wall = reading.zone or "", reading.wall
    if "/" not in zone:
        zone = office.zone
        wall = _wall(reading.utc, zone)
    note = Note(
        number,
        "the embargo that the text names is kept as metadata",
        "nothing waits for it in an archive",
    )
    return Embargo(wall, zone, reading.utc), (note,)


def _wall(instant: dt.datetime, zone: str) -> dt.datetime:
    from hrnk_press.embargo.zones import zone as zone_named

    return instant.astimezone(zone_named(zone)).replace(tzinfo=None)
