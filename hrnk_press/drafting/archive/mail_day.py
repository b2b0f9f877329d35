"""The day on which a mail was sent, offered where its announcement names none: it may be that of a copy."""

from collections.abc import Iterator, Sequence

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import Item
from hrnk_press.drafting.archive.pages.mail_headers import date_header, sent_on
from hrnk_press.drafting.notes import Note

# Computers print days before that for none.
_FIRST_YEAR = 1971


def offered_day(item: Item, blocks: Sequence[Block]) -> Iterator[Note]:
    """A note of the day in the headers among these blocks of a mail, for an item without a date."""
    if item.date is not None:
        return
    header, day = date_header(blocks), sent_on(blocks)
    if header and day and day.year >= _FIRST_YEAR:
        said = f"the mail was sent on {day.isoformat()}"
        yield Note(header.line, said, "set date to it, if that is the day of release")
