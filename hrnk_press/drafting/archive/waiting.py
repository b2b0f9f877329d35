"""What a draft takes over of what its page says of waiting, wherever that stands."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from hrnk_press.drafting.archive.blocks import Block, words_in
from hrnk_press.drafting.archive.items import Item, Page
from hrnk_press.drafting.archive.lasting import Ahead, still_ahead
from hrnk_press.drafting.archive.pages.mail_headers import sent_on
from hrnk_press.drafting.archive.pages.source import Source
from hrnk_press.drafting.archive.words.embargoes import may_wait, read_notice
from hrnk_press.drafting.archive.words.lines import is_immediate
from hrnk_press.drafting.notes import Note
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Office
from hrnk_press.model.release import Kind, Moment

if TYPE_CHECKING:
    from hrnk_press.embargo.reading.result import Reading

_LONGEST_READ = 2000
_STATUS = "status"
_MOST_WORDS_ALONE = 30
_FIRST = "its line stands first in the text: set it with its time zone, or strike it"
_TYPED = "set it with its time zone, and strike its line"
_UNSAID = "set the embargo, or strike the first line of the text"
_DATED = "set an embargo where nothing is to be out before that day"


@frozen
class Taken:
    """An announcement for a draft, the embargo that it has, and what there is to say of lines that stay.

    `line` is the one that names the embargo, 0 where it was asked for, the file's name tells it, or there is none.
    """

    item: Item
    embargo: Moment | None
    line: int = 0
    notes: tuple[Note, ...] = ()


def taken_over(
    page: Page, source: Source, office: Office, now: dt.datetime, asked: Moment | None
) -> Taken:
    """The first item of a page for a draft, whose embargo is the one asked for, else the only one that the file of the page
    names, where that is still to come.

    Every line that sets anything else stands first in the text; for whatever else asks to wait a placeholder does, with which
    nothing is exported: no draft goes without what its source says.
    """
    item = page.items[0]
    text = [it.text for it in (*item.abstract, *item.body)]
    lines = [(it, _reading(it.text, item.date)) for it in _left_out(page)]
    found = list(_ahead(page, source, now))
    elsewhere = [
        *text,
        *(it.text for it, _ in lines),
        *(it.text for it in _notices(page, alone=False)),
    ]
    beside = [(it, _reading(it.words, item.date)) for it in found if not _is_in(it, elsewhere)]
    named = {reading.utc: (it.text, it.line) for it, reading in lines if reading.utc}
    named |= {reading.utc: (it.words, it.line) for it, reading in beside if reading.utc}
    embargo, line = asked, 0
    if asked is None and len(named) == 1:
        ((ends, (words, at)),) = named.items()
        if ends > now:
            embargo, _ = read_notice(words, at, item.date, office)
            line = at
    instant = embargo.utc if embargo else None
    stays = [(it, reading) for it, reading in lines if not _is_said(reading, instant)]
    unsaid = [it for it, reading in beside if it.words and not _is_own(reading, instant)]
    waits = [_placeholder(it.line) for it in unsaid[:1]]
    notes = (
        *(_note(it.line, instant, _FIRST) for it, reading in stays if reading.utc),
        *(_note(it.line, instant, _TYPED) for it in found if _is_in(it, text)),
        *(Note(it.line, it.said, _UNSAID) for it in unsaid),
        *(Note(it.line, it.said, _DATED) for it, _ in beside if not it.words and instant is None),
    )
    body = (*waits, *(it for it, _ in stays), *item.abstract, *item.body)
    return Taken(replace(item, body=body), embargo, line, notes)


def _left_out(page: Page) -> Iterator[Block]:
    """The lines with words of embargoes that are no part of the text: all above the headline as one, then others."""
    item = page.items[0]
    status = [it for it in item.kept if it.key == _STATUS and not is_immediate(it.words)]
    if status:
        yield Block(" ".join(it.words for it in status), status[0].line)
    for kept in item.kept:
        if kept.key != _STATUS and may_wait(kept.words):
            yield Block(kept.words, kept.line)
    for block in (*page.furniture, *page.rest, *_notices(page, alone=True)):
        if may_wait(block.text):
            yield Block(block.text[:_LONGEST_READ], block.line)


def _notices(page: Page, *, alone: bool) -> Iterator[Block]:
    """The lines of entries of a listing below the announcement, of which a draft has nothing; or of those short ones that
    stand `alone`, and are no entries.
    """
    for it in page.items[1:]:
        short = words_in(it.blocks) <= _MOST_WORDS_ALONE
        if it.kind is Kind.REPORT_NOTICE and short == alone:
            yield from it.blocks


def _ahead(page: Page, source: Source, now: dt.datetime) -> Iterator[Ahead]:
    """What of the file is still to come, each once; in the words that ask, where there are any."""
    sent = sent_on(source.blocks) if source.format == "mail" else None
    told = set[str]()
    found = still_ahead(page, source.blocks, now, source.beside, sent, source.published)
    for it in sorted(found, key=lambda it: (not it.words, it.line)):
        if it.said not in told:
            told.add(it.said)
            yield it


def _is_in(ahead: Ahead, texts: Iterable[str]) -> bool:
    """Whether the words that ask stand in one of these."""
    return bool(ahead.words) and any(ahead.words in it for it in texts)


def _is_own(reading: "Reading", instant: dt.datetime | None) -> bool:
    """Whether a draft with an embargo at that instant says already what asks to wait, be it a mark of drafts alone."""
    from hrnk_press.embargo.reading.result import Verdict

    marked = reading.verdict in (Verdict.NONE, Verdict.IMMEDIATE)
    return instant is not None if marked else _is_said(reading, instant)


def _placeholder(line: int) -> Block:
    """What stands in a draft for words of line `line` that no text can have, until somebody has seen them."""
    where = f"IN LINE {line}" if line else "BY THE FILE’S NAME"
    return Block(f"[ASKED TO WAIT {where}: SET THE EMBARGO, OR STRIKE THIS]", max(line, 1))


def _is_said(reading: "Reading", instant: dt.datetime | None) -> bool:
    """Whether a draft with an embargo at that instant says already what was read, or nothing was said."""
    from hrnk_press.embargo.reading.result import Verdict

    if reading.verdict is Verdict.ASK:
        return instant is not None and not any(it.readings for it in reading.problems)
    at_once = reading.verdict in (Verdict.NONE, Verdict.IMMEDIATE)
    return at_once or (reading.utc is not None and reading.utc == instant)


def _note(line: int, instant: dt.datetime | None, hint: str) -> Note:
    if instant is None:
        return Note(line, "the text names an embargo, and the draft has none", hint)
    return Note(line, "the text names another embargo than the draft has", hint)


def _reading(text: str, issued: dt.date | None) -> "Reading":
    from hrnk_press.embargo.reading.read import read

    return read(text[:_LONGEST_READ], issued=issued)
