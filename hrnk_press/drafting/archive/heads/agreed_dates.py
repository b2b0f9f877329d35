"""The day of a dateline, agreed with the one that its head names."""

import datetime as dt
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.stray_lines import LATER, signed_on
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
    named = _by_key(head)
    if named is None:
        return None
    kept = [(it.line, whole_date(it.words)) for it in head.kept if it.key == "date" and it != named]
    aside = [(it.line, dated_label(it.text)) for it in head.furniture if not LATER.search(it.text)]
    for line, day in (*kept, *aside):
        if day is not None and day != head.date:
            said = f"the front matter says {head.date}, the text above the headline {day}"
            return day, Note(line, said, "what is printed was taken; compare them")
    return None


def signed_date(head: Head, body: Sequence[Block]) -> tuple[dt.date, Note] | None:
    """The same of the day on which a statement in Korean was signed, a short time before the one of front matter."""
    found = signed_on(body) if head.date and _by_key(head) else None
    if head.date is None or found is None or not 0 < (head.date - found[0]).days <= _MOST_LATE:
        return None
    said = f"the front matter says {head.date}, the end of the text {found[0]}"
    return found[0], Note(found[1].line, said, "what is printed was taken; compare them")


def _by_key(head: Head) -> Kept | None:
    """What names the day of a head, where that is a key of front matter."""
    named = next((it for it in head.kept if it.key == "date"), None)
    keys = [it.line for it in head.blocks if it.marker]
    return named if named and named.line in keys else None


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
