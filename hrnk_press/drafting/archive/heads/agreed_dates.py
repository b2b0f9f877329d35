"""The day of a dateline, agreed with the one that its head names."""

import datetime as dt

from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.notes import Note


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
        said = f"the dateline says the {day}. of month {month}, the head {head.date}"
        return head.date, head.place, [Note(line, said, "the head's was taken; compare them")]
    return head.date, head.place, []
