"""The day of a dateline, agreed with the one that its head names."""

import datetime as dt
from collections.abc import Sequence
from typing import TypeGuard

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.stray_lines import LATER, printed_day
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.drafting.archive.words.dates import whole_date
from hrnk_press.drafting.archive.words.lines import dated_label
from hrnk_press.drafting.notes import Note

# A page may have been put up so many days after the release was sent out.
_MOST_LATER = 3
# The same where both days are said in full.
_MOST_LATE = 31


def printed_date(head: Head) -> tuple[dt.date, Note] | None:
    """The day that is printed above the text, where it is another than front matter names; and a note that tells of both."""
    named = _keyed_date(head)
    if named is None:
        return None
    kept = [(it.line, whole_date(it.words)) for it in head.kept if it.key == "date" and it != named]
    aside = [(it.line, dated_label(it.text)) for it in head.furniture if not LATER.search(it.text)]
    for line, day in (*kept, *aside):
        if day is not None and day != head.date:
            return day, _of_both(head, day, "the text above the headline", line)
    return None


def date_in_text(head: Head, body: Sequence[Block]) -> tuple[dt.date, Note] | None:
    """The same of the day in a line of the text, above its prose or below it, a short time before the one of front matter."""
    named = _keyed_date(head)
    if named is None or whole_date(named.words) != head.date:
        return None  # what stands above it was taken
    found = printed_day(body)
    if found is None or not _is_before(found[0], head.date):
        return None
    return found[0], _of_both(head, found[0], "the text", found[1].line)


def _keyed_date(head: Head) -> Kept | None:
    """The date of the head, where front matter has it."""
    named = next((it for it in head.kept if it.key == "date"), None)
    keys = [it.line for it in head.blocks if it.marker]
    return named if named and named.line in keys else None


def _is_before(day: dt.date | None, later: dt.date | None) -> TypeGuard[dt.date]:
    """Whether a page may have been put up on that later day, and its release sent out on that day."""
    return day is not None and later is not None and 0 < (later - day).days <= _MOST_LATE


def _of_both(head: Head, day: dt.date, where: str, line: int) -> Note:
    said = f"the front matter says {head.date}, {where} {day}"
    return Note(line, said, "what is printed was taken; compare them")


def _day_before(later: dt.date, month: int, day: int) -> dt.date | None:
    """That day of a year, where it is a few days before the other."""
    days = (later - dt.timedelta(days=it) for it in range(1, _MOST_LATER + 1))
    return next((it for it in days if (it.month, it.day) == (month, day)), None)


def agreed_date(
    full: dt.date | None, month: int, day: int, head: Head, line: int
) -> tuple[dt.date | None, str, list[Note]]:
    """The date of a dateline; its year, where it names none, from the date of the head that it agrees with."""
    if full is not None:
        if head.date in (None, full):
            return full, head.place, []
        said = f"the head says {head.date}, the dateline {full}"
        return full, head.place, [Note(line, said, "the dateline's was taken; compare them")]
    if month and head.date is not None and (head.date.month, head.date.day) != (month, day):
        if (before := _day_before(head.date, month, day)) is not None:
            said = f"the head says {head.date}, the dateline the {day}. of month {month}"
            return before, head.place, [Note(line, said, "the dateline's was taken; compare them")]
        said = f"the dateline says the {day}. of month {month}, the head {head.date}"
        return head.date, head.place, [Note(line, said, "the head's was taken; compare them")]
    return head.date, head.place, []
