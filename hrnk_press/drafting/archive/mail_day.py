"""The day on which a mail was sent, offered where its announcement names none: it may be that of a copy."""

import datetime as dt
from collections.abc import Iterable, Iterator

from hrnk_press.drafting.archive.blocks import Block, Region
from hrnk_press.drafting.archive.items import Item
from hrnk_press.drafting.notes import Note

_FIELD = "Date: "
# Computers print days before that for none.
_FIRST_YEAR = 1971


def offered_day(item: Item, blocks: Iterable[Block]) -> Iterator[Note]:
    """A note of the day in the headers among these blocks of a mail, for an item without a date."""
    if item.date is not None:
        return
    headers = (it for it in blocks if it.region is Region.FURNITURE and it.text.startswith(_FIELD))
    header = next(headers, None)
    day = _day(header.text.removeprefix(_FIELD)) if header else None
    if header and day and day.year >= _FIRST_YEAR:
        said = f"the mail was sent on {day.isoformat()}"
        yield Note(header.line, said, "set date to it, if that is the day of release")


def _day(value: str) -> dt.date | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).date()
    except (ValueError, OverflowError):
        return None
