"""What a draft takes over of what its page says of waiting, wherever that stands."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import Item, Page
from hrnk_press.drafting.archive.words.embargoes import may_wait, read_notice
from hrnk_press.drafting.archive.words.lines import is_immediate
from hrnk_press.drafting.notes import Note
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Office
from hrnk_press.model.release import Moment

if TYPE_CHECKING:
    from hrnk_press.embargo.reading.result import Reading

_LONGEST_READ = 2000
_STATUS = "status"


@frozen
class Taken:
    """An announcement for a draft, the embargo that it has, and what there is to say of lines that stay.

    `line` is the one that names the embargo, 0 where it was asked for or there is none.
    """

    item: Item
    embargo: Moment | None
    line: int = 0
    notes: tuple[Note, ...] = ()


def taken_over(page: Page, office: Office, now: dt.datetime, asked: Moment | None) -> Taken:
    """The first item of a page for a draft, whose embargo is the one asked for, else the only one that the page
    names, where that is still to come.

    Every line that sets anything else stands first in the text, so that no draft goes without what its source says.
    """
    item = page.items[0]
    lines = [(it, _reading(it.text, item.date)) for it in _left_out(page)]
    named = {reading.utc: it for it, reading in lines if reading.utc}
    embargo, line = asked, 0
    if asked is None and len(named) == 1:
        ((until, block),) = named.items()
        if until > now:
            embargo, _ = read_notice(block.text, block.line, item.date, office)
            line = block.line
    instant = embargo.utc if embargo else None
    stays = [(it, reading) for it, reading in lines if not _is_said(reading, instant)]
    body = (*(it for it, _ in stays), *item.abstract, *item.body)
    notes = (_note(it.line, instant) for it, reading in stays if reading.utc)
    return Taken(replace(item, body=body), embargo, line, tuple(notes))


def _left_out(page: Page) -> Iterator[Block]:
    """The lines with words of embargoes that are no part of the text: all above the headline as one, then others."""
    item = page.items[0]
    status = [it for it in item.kept if it.key == _STATUS and not is_immediate(it.words)]
    if status:
        yield Block(" ".join(it.words for it in status), status[0].line)
    for kept in item.kept:
        if kept.key != _STATUS and may_wait(kept.words):
            yield Block(kept.words, kept.line)
    for block in (*page.furniture, *page.rest):
        if may_wait(block.text):
            yield Block(block.text[:_LONGEST_READ], block.line)


def _is_said(reading: "Reading", instant: dt.datetime | None) -> bool:
    """Whether a draft with an embargo at that instant says already what was read, or nothing was said."""
    from hrnk_press.embargo.reading.result import Verdict

    if reading.verdict is Verdict.ASK:
        return instant is not None and not any(it.readings for it in reading.problems)
    at_once = reading.verdict in (Verdict.NONE, Verdict.IMMEDIATE)
    return at_once or (reading.utc is not None and reading.utc == instant)


def _note(line: int, instant: dt.datetime | None) -> Note:
    hint = "its line stands first in the text: set it with its time zone, or strike it"
    if instant is None:
        return Note(line, "the text names an embargo, and the draft has none", hint)
    return Note(line, "the text names another embargo than the draft has", hint)


def _reading(text: str, issued: dt.date | None) -> "Reading":
    from hrnk_press.embargo.reading.read import read

    return read(text[:_LONGEST_READ], issued=issued)
