"""What a draft takes over of what its page says of waiting, wherever that stands."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from hrnk_press.drafting.archive.blocks import Block, words_in
from hrnk_press.drafting.archive.items import Item, Page
from hrnk_press.drafting.archive.lasting import UNTIL, Ahead, still_ahead, until
from hrnk_press.drafting.archive.pages.mail_headers import sent_on
from hrnk_press.drafting.archive.pages.source import Source
from hrnk_press.drafting.archive.pages.waiting_keys import asked_by_key
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
_MOST_NOTES = 5
_MOST_WORDS_ALONE = 30
_FIRST = "its line stands first in the text: set it with its time zone, or strike it"
_TYPED = "set it with its time zone, and strike its line"
_UNSAID = "set the embargo, or strike the first line of the text"
_DATED = "set an embargo where nothing is to be out before that day"


@frozen
class Taken:
    """An announcement for a draft, the embargo that it has, and what there is to say of lines that stay.

    `line` is the one that names the embargo, 0 where it was asked for or there is none.
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
    lines = [(it, _reading(_asked(it), item.date)) for it in _left_out(page, source)]
    named = {reading.utc: it for it, reading in lines if reading.utc}
    embargo, line = asked, 0
    if asked is None and len(named) == 1:
        ((ends, block),) = named.items()
        if ends > now:
            embargo, _ = read_notice(_asked(block), block.line, item.date, office)
            line = block.line
    instant = embargo.utc if embargo else None
    stays = [(it, reading) for it, reading in lines if not _is_said(reading, instant)]
    body = (*(it for it, _ in stays), *item.abstract, *item.body)
    found = list(_ahead(page, source, now, instant))
    unsaid = [it for it in found if not _is_in(it, (*_texts(body), *_of_notices(page)))]
    typed = [it for it in found if _is_in(it, _texts((*item.abstract, *item.body)))]
    waits = (_placeholder(unsaid[0].line),) if unsaid and unsaid[0].words else ()
    notes = (
        *(_note(it.line, instant) for it, reading in stays if reading.utc),
        *(_note(it.line, instant, _TYPED) for it in typed[:_MOST_NOTES]),
        *(Note(it.line, it.said, _UNSAID if it.words else _DATED) for it in unsaid[:_MOST_NOTES]),
    )
    return Taken(replace(item, body=(*waits, *body)), embargo, line, notes)


def _left_out(page: Page, source: Source) -> Iterator[Block]:
    """The lines with words of embargoes that are no part of the text: all above the headline as one, then others."""
    item = page.items[0]
    status = [it for it in item.kept if it.key == _STATUS and not is_immediate(it.words)]
    if status:
        yield Block(" ".join(it.words for it in status), status[0].line)
    for kept in item.kept:
        if kept.key != _STATUS and may_wait(kept.words):
            yield Block(kept.words, kept.line)
    known = {it.text for it in (*item.abstract, *item.body)} | _of_notices(page)
    known |= {text for it in item.kept for text in (it.words, *it.words.split("\n"))}
    for block in (*source.blocks, *source.beside):
        if block.text not in known and may_wait(_asked(block)):
            known.add(block.text)
            yield replace(block, text=block.text[:_LONGEST_READ])


def _of_notices(page: Page) -> set[str]:
    """The lines of entries of a listing below the announcement, of which a draft has nothing; no short line that stands alone."""
    notices = (it.blocks for it in page.items[1:] if it.kind is Kind.REPORT_NOTICE)
    return {it.text for them in notices if words_in(them) > _MOST_WORDS_ALONE for it in them}


def _asked(block: Block) -> str:
    """The words of a block that ask to wait, of a key with its value as an embargo is written."""
    asked = asked_by_key(block)
    return asked.text if asked and asked.text else block.text


def _ahead(
    page: Page, source: Source, now: dt.datetime, instant: dt.datetime | None
) -> Iterator[Ahead]:
    """What asks to wait and is not the draft's own embargo, each once, what has words before what has none."""
    sent = sent_on(source.blocks) if source.format == "mail" else None
    found = still_ahead(page, source.blocks, now, source.beside, sent, source.published)
    told = set[str]()
    for it in sorted(found, key=lambda it: (not it.words, it.line)):
        own = instant is not None and (it.said == until(instant) or not it.said.startswith(UNTIL))
        if not own and it.said not in told:
            told.add(it.said)
            yield it


def _texts(blocks: Iterable[Block]) -> list[str]:
    return [it.text for it in blocks]


def _is_in(ahead: Ahead, texts: Iterable[str]) -> bool:
    """Whether the words that ask stand in one of these."""
    return bool(ahead.words) and any(ahead.words in it for it in texts)


def _placeholder(line: int) -> Block:
    """What stands in a draft for words of line `line` that no text can have, until somebody has seen them."""
    return Block(f"[ASKED TO WAIT IN LINE {line}: SET THE EMBARGO, OR STRIKE THIS]", line)


def _is_said(reading: "Reading", instant: dt.datetime | None) -> bool:
    """Whether a draft with an embargo at that instant says already what was read, or nothing was said."""
    from hrnk_press.embargo.reading.result import Verdict

    if reading.verdict is Verdict.ASK:
        return instant is not None and not any(it.readings for it in reading.problems)
    at_once = reading.verdict in (Verdict.NONE, Verdict.IMMEDIATE)
    return at_once or (reading.utc is not None and reading.utc == instant)


def _note(line: int, instant: dt.datetime | None, hint: str = _FIRST) -> Note:
    if instant is None:
        return Note(line, "the text names an embargo, and the draft has none", hint)
    return Note(line, "the text names another embargo than the draft has", hint)


def _reading(text: str, issued: dt.date | None) -> "Reading":
    from hrnk_press.embargo.reading.read import read

    return read(text[:_LONGEST_READ], issued=issued)
