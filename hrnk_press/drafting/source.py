"""The lines of an announcement's text, and what a line by itself can be told to be."""

import re
from datetime import date

from hrnk_press.frozen import frozen

MONTHS = "january february march april may june july august september october november december"
_DATE = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"(?:(?P<month>[A-Za-z]{3,9})\.? (?P<day>\d{1,2}),? (?P<year>\d{4})"
    r"|(?P<day2>\d{1,2}) (?P<month2>[A-Za-z]{3,9})\.?,? (?P<year2>\d{4})"
    r"|(?P<iso>\d{4}-\d{2}-\d{2}))"
)
_WHOLE_DATE = re.compile(_DATE, re.IGNORECASE)
_DASH = r" ?(?:—|–|--| - ) ?"
_DATELINE = re.compile(
    rf"(?P<place>[^\d—–]{{2,60}}?),? \(?{_DATE}\)?{_DASH}(?P<words>\S.*)", re.IGNORECASE
)
_NO_PLACES = ("as of", "by", "from", "in", "on", "since", "until")
_LABEL = re.compile(r"(?:press|news|media) (?:release|advisory) ?[:—–-] ?", re.IGNORECASE)
_STATUS = re.compile(
    r"(?:for )?immediate release|(?:press|news|media) (?:release|advisory)|"
    r"(?:(?:strictly|under) )?embargo(?:ed)?\b.*",
    re.IGNORECASE,
)
_END_MARK = re.compile(r"# ?# ?#|[-–—] ?30 ?[-–—]|[-–—]+ ?ends? ?[-–—]+|ends", re.IGNORECASE)
# Nobody wraps by hand at more: in a text with a longer line, every line is a paragraph.
_WIDEST_WRAP = 120
# A hand-wrapped line at least this full runs on in the next one.
_FULL = 0.6


@frozen
class Line:
    """A line that is not blank, without the space around it.

    `number` counts from 1; `gap` is how many blank lines stand before it.
    """

    number: int
    text: str
    gap: int = 0


def lines_of(text: str) -> list[Line]:
    """The lines that say something; where the text is wrapped by hand, those of a paragraph joined."""
    lines: list[Line] = []
    gap = 0
    for number, raw in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        words = " ".join(raw.split())
        if words:
            lines.append(Line(number, words, gap))
            gap = 0
        else:
            gap += 1
    widest = max((len(line.text) for line in lines), default=0)
    return lines if widest > _WIDEST_WRAP else _unwrapped(lines, widest)


def _unwrapped(lines: list[Line], width: int) -> list[Line]:
    joined: list[Line] = []
    runs_on = False
    for line in lines:
        if runs_on and line.gap == 0:
            before = joined[-1]
            joined[-1] = Line(before.number, f"{before.text} {line.text}", before.gap)
        else:
            joined.append(line)
        runs_on = len(line.text) >= width * _FULL
    return joined


def date_in_full(text: str) -> date | None:
    """The date that `text` is, with or without its weekday; None for anything else."""
    return _date(_WHOLE_DATE.fullmatch(text))


@frozen
class Dateline:
    """What stands before a first paragraph, and that paragraph without it."""

    place: str
    date: date
    words: str


def dateline_of(text: str) -> Dateline | None:
    """The dateline at the beginning of a paragraph: "New York, October 29, 2014 — The Committee …"."""
    found = _DATELINE.fullmatch(text)
    day = _date(found)
    if found is None or day is None:
        return None
    place = found["place"].strip(" ,")
    return None if place.casefold() in _NO_PLACES else Dateline(place, day, found["words"])


def without_label(text: str) -> tuple[str, str]:
    """The label "PRESS RELEASE:" and the headline after it; the label is empty where there is none."""
    found = _LABEL.match(text)
    return (text[: found.end()].strip(), text[found.end() :]) if found else ("", text)


def is_status(text: str) -> bool:
    """Whether the line says when the release may be used, or that it is one, and nothing else."""
    return _STATUS.fullmatch(text) is not None


def is_end_mark(text: str) -> bool:
    """Whether the line is an end mark: ###, -30-, ENDS."""
    return _END_MARK.fullmatch(text) is not None


def _date(found: re.Match[str] | None) -> date | None:
    if found is None:
        return None
    if found["iso"]:
        year, month, day = (int(part) for part in found["iso"].split("-"))
    else:
        month = _month(found["month"] or found["month2"])
        day, year = int(found["day"] or found["day2"]), int(found["year"] or found["year2"])
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    """January is 1; 0 where no month begins like that (at least three letters)."""
    known = (n for n, month in enumerate(MONTHS.split(), start=1) if month.startswith(name.lower()))
    return next(known, 0)
