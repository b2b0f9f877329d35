"""A dateline that was found at the beginning of a paragraph, and what it says."""

import datetime as dt
import re

from hrnk_press.drafting.archive.words import dateline_forms as forms
from hrnk_press.drafting.archive.words.dateline_places import (
    bare_place,
    place_name,
)
from hrnk_press.drafting.archive.words.dates import month_named
from hrnk_press.drafting.archive.words.states import is_state
from hrnk_press.frozen import frozen

# A point that stands before the dash, and is none of the town's.
_POINTED = (".-", ".–", ".—")


@frozen
class Opening:
    """A dateline at the beginning of a paragraph: its words, what it says, and the paragraph without it.

    `month` and `day` are 0 where it names none; `date` is there where it names a year too.
    """

    said: str
    place: str
    words: str
    date: dt.date | None = None
    month: int = 0
    day: int = 0


def is_wired(said: str) -> bool:
    """Whether a dateline names the wire that sends it: "(ots)", "/PRNewswire/"."""
    return forms.WIRED.search(said) is not None


def place_of(found: re.Match[str]) -> str:
    """The town that a form of datelines found, within its brackets or before its day; empty where it found none."""
    groups = found.groupdict()
    return groups.get("place") or groups.get("within") or ""


def opening_at(
    found: re.Match[str], place: str, day: dt.date | None, month: int = 0, number: int = 0
) -> Opening:
    """The dateline that a form found, with that town and day, or with the month and its `number` without a year."""
    said = found.string[: found.start("words")].strip()
    if said.endswith(_POINTED) and not is_state(place.rpartition(", ")[2]):
        place = place.removesuffix(".")
    return Opening(said, place_name(bare_place(place)), found["words"], day, month, number)


def partial_day(found: re.Match[str]) -> tuple[int, int] | None:
    """Month and day, 0 where there are none; None where what stands there is no month."""
    told = found.groupdict()
    if named := told.get("named"):
        return (0, 0) if month_named(named) else None
    name = told.get("month") or told.get("month2")
    if not name:
        return 0, 0
    month = month_named(name)
    return (month, int(found["number"] or found["number2"])) if month else None
