"""The day of a release in lines that stand apart from its dateline: among the site’s own, or at the end."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.heads.date_lines import told_date
from hrnk_press.drafting.archive.words.dateline_places import labelled_place
from hrnk_press.drafting.archive.words.dates import DATE, date_beside, date_in_full, whole_date
from hrnk_press.drafting.archive.words.issuers import is_letterhead
from hrnk_press.drafting.archive.words.lines import dated_label, is_immediate
from hrnk_press.drafting.archive.words.lone_datelines import place_and_date
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.drafting.archive.words.wording import fact_of
from hrnk_press.patterns import pattern

EVENT = pattern(
    r"(?:date(?: ?[/&] ?time)?|when|termin|wann|fecha|quand|일시|일자) ?(?:[:：]|$)", re.IGNORECASE
)
LATER = pattern(
    r"updat|modif|edited|revis|änder|aktualis|stand\b|actualiz|mise à jour|수정", re.IGNORECASE
)
# How a statement in Korean is dated, above the names of those whose it is.
_SIGNED_ON = pattern(r"(?P<date>\d{4}년 ?\d{1,2}월 ?\d{1,2}일)\.?")
_TOLD_ON = pattern(rf"(?P<date>{DATE}) 밝혔다", re.IGNORECASE)
_TODAY = pattern(r"오늘 ?\((?:(?P<month>\d{1,2})(?:[/.]|월) ?)?(?P<day>\d{1,2})일?[^\d()]{0,3}\)")
_WITHIN = pattern(DATE, re.IGNORECASE)
_FOR_RELEASE = pattern(r"[*\[( ]*(?:hold )?for (?:release|publication|use)\b", re.IGNORECASE)
_UNTIL = pattern(r"\b(?:until|till|before|not|no|embargo\w*)\b", re.IGNORECASE)
HOUR = pattern(r"\btime\b|\d[:.h]\d\d\b|\d ?(?:[ap]\.?m\b|uhr|시)", re.IGNORECASE)
_FARTHEST = 600
_PROSE_END = (".", "!", "?", "”", '"', ".)")
_MOST_WORDS = 120
_MOST_LINES = 16
_FEW_LINES = 4
_LAST_LINES = 8
_PROSE = 12
_SHORT = 4


def stray_date(above: Sequence[Block], body: Sequence[Block]) -> tuple[dt.date, str, Block] | None:
    """The day that a line above the text names, or one of its first lines or its last; its town; that line."""
    for block in above:
        if (day := date_beside(block.text)) is not None:
            return day, "", block
    for block in _first(body):
        if (told := _told(block.text)) is not None:
            return told[1], told[0], block
    if (formed := _closing_form(body)) is not None:
        return formed
    below = [(told, it) for it in last_lines(body) if (told := _told(it.text)) is not None]
    if below:  # a page that was changed has the day of its release first
        told, block = min(below, key=lambda it: it[0][1])
        return told[1], told[0], block
    return next(_below_status(body), None)


def _closing_form(body: Sequence[Block]) -> tuple[dt.date, str, Block] | None:
    """Day and town of two lines at the end, below its last sentence or who is reached: "Place: Geneva" and "Date: 3 March 2021"."""
    last = body[-_FEW_LINES - 1 :]
    for above, one, other in zip(last, last[1:], last[2:], strict=False):
        if not (above.text.endswith(_PROSE_END) or reaches(above.text)):
            continue  # the name of an event
        for place, dated in ((one, other), (other, one)):
            town, day = labelled_place(place.text), whole_date(dated.text)
            if town and day:
                return day, town, dated
    return None


def _below_status(body: Sequence[Block]) -> Iterator[tuple[dt.date, str, Block]]:
    """The days right below a line that says that the text may be used at once, wherever it stands."""
    for above, block in pairwise(body):
        if not block.gap and is_immediate(above.text) and (told := _told(block.text)) is not None:
            yield told[1], told[0], block


def day_told(text: str) -> dt.date | None:
    """The day on which the first sentence of a text in Korean says that its issuer told it."""
    found = _TOLD_ON.search(text, 0, _FARTHEST) if "밝혔다" in text else None
    return date_in_full(found["date"]) if found else None


def day_of_status(status: Sequence[Block]) -> tuple[dt.date, Block] | None:
    """The one day that lines about waiting name, and its line, where that is of release and of no embargo.

    An embargo may end on another day than that of the release.
    """
    days = {}
    for line in status:
        for found in _WITHIN.finditer(line.text):
            if (day := date_in_full(found.group().strip(" ,.()"))) is not None:
                days[day] = line
    if len(days) != 1:
        return None
    ((day, line),) = days.items()
    free = _FOR_RELEASE.match(line.text) and not _UNTIL.search(line.text)
    return (day, line) if free else None


def day_of_today(body: Sequence[Block]) -> dt.date | None:
    """The day of an event in the first lines, which a text in Korean calls today: "오늘(4/16)"."""
    said = next((it for block in body[:_MOST_LINES] if (it := _TODAY.search(block.text))), None)
    if said is None:
        return None
    days = (
        date_in_full(it.group().strip(" ."))
        for block in body[:_MOST_LINES]
        for it in _WITHIN.finditer(block.text[:_FARTHEST])
    )
    same = (it for it in days if it and it.day == int(said["day"]))
    return next((it for it in same if int(said["month"] or it.month) == it.month), None)


def signed_on(body: Sequence[Block]) -> tuple[dt.date, Block] | None:
    """The one day that is a line of its own right below the prose of a text in Korean, with names below it, and the line."""
    last = range(max(len(body) - _LAST_LINES, 1), len(body) - 1)
    dated = [it for it in last if "년" in body[it].text and _SIGNED_ON.fullmatch(body[it].text)]
    if len(dated) != 1:
        return None
    above, line, *below = body[dated[0] - 1 :]
    prose = len(above.text.split()) > _SHORT and above.text.endswith(_PROSE_END)
    day = whole_date(line.text)
    return (day, line) if prose and day and not any(":" in it.text for it in below) else None


def _first(body: Sequence[Block]) -> Iterator[Block]:
    words, said = 0, False
    for index, block in enumerate(body[:_MOST_LINES]):
        event = _is_event(body, index) and (said or not _is_of_form(body, index))
        if not event and not (said and _is_of_news(body, index)):
            yield block
        said = said or (len(block.text.split()) > _PROSE and block.text.endswith(_PROSE_END))
        words += len(block.text.split())
        if words > _MOST_WORDS:
            return


def last_lines(body: Sequence[Block]) -> Iterator[Block]:
    """The lines below the last sentence."""
    for index in reversed(range(max(len(body) - _LAST_LINES, 0), len(body))):
        block = body[index]
        if len(block.text.split()) > _PROSE and block.text.endswith(_PROSE_END):
            return
        other = _is_event(body, index) or _is_of_news(body, index)
        if not other and block.shape is Shape.PARAGRAPH:
            yield block


def _is_event(body: Sequence[Block], index: int) -> bool:
    """Whether a line, or the one above it, says that something takes place on that day."""
    before = body[index - 1].text if index else ""
    asked = fact_of(before) or (EVENT.match(before) and before.endswith(":"))
    return bool(asked or EVENT.match(body[index].text))


def _is_of_form(body: Sequence[Block], index: int) -> bool:
    """Whether the line of a date has one of a place beside it, and no hour near, as a form above a release."""
    near = body[max(index - 1, 0) : index + _FEW_LINES]
    beside = [it.text for it in (*body[max(index - 1, 0) : index], *body[index + 1 : index + 2])]
    return any(map(labelled_place, beside)) and not any(HOUR.search(it.text) for it in near)


def _is_of_news(body: Sequence[Block], index: int) -> bool:
    """Whether a title stands above a day without a town, as in a list of other news."""
    if place_and_date(body[index].text):
        return False
    above = body[index - 1].text if index else ""
    if reaches(above) or is_letterhead(above):
        return False
    return len(above.split()) > _SHORT and not above.endswith(_PROSE_END)


def _told(text: str) -> tuple[str, dt.date] | None:
    """The town and the day of a line that is nothing else, the town empty where it names none."""
    if LATER.search(text):
        return None
    day = whole_date(text) or told_date(text) or dated_label(text)
    return place_and_date(text) or (("", day) if day else None)
