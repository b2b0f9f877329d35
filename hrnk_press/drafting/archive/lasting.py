"""What of a page is still to come: embargoes that last, or may last, wherever it names them, and its day."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import Item, Page
from hrnk_press.drafting.archive.pages.waiting_keys import asked_by_key
from hrnk_press.drafting.archive.words.draft_marks import says_draft
from hrnk_press.drafting.archive.words.embargoes import is_of_news, is_of_notes, passages
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

# No day anywhere on earth is further ahead of UTC.
_FARTHEST_AHEAD = dt.timedelta(hours=14)
# A line that names no day waits for what is announced with it, and that is no year away.
_LONGEST_WAIT = dt.timedelta(days=366)
_STATUS = "status"
# Above the text of a page stand so many lines.
_AT_HEAD = 12
# Words of an embargo in prose, beside which a day that is still to come is enough; none on arms or trade, and of asks not to
# share a text those that name the day.
_OF_EMBARGO = pattern(
    r"(?<!arms )(?<!trade )(?<!oil )(?<!weapons )(?<!economic )(?<!waffen)(?<!handels)\b(?:embargoed|under (?:an? )?embargo|embargo(?: (?:is|lifts?|ends?))?(?= (?:until|till|on)\b)"
    r"|sperrfrist|sous embargo|bajo embargo|embargad[oa])\b|엠바고|보도 ?(?:금지|유예|제한)"
    r"|\b(?:do not|don['’]t|(?:ask you|asked|requested) not to) (?:share|circulate|forward|distribute|publish|release)\b[^.!?\n]{0,60}\b(?:before|until|till)\b[^.!?\n]{0,60}\d",
    re.IGNORECASE,
)
# Lines of a notice stand together, and are short.
_LONGEST_LINE, _MOST_LINES = 60, 4
_MAY_LAST = "its embargo may not have ended"
_NO_DAY = "its line names no day that can be told"
_HELD = "it is to be held, and nothing says until when"


@frozen
class Ahead:
    """What on a page is still to come: the line that says so, what it is, what to do where it is not so, and the words
    that ask to wait, of a key as an embargo is written; empty for the day of the text itself. Of a file's name the line is 0.
    """

    line: int
    said: str
    hint: str = "Where it is over, write its day and year into that line, or strike it."
    words: str = ""


class _Wait(NamedTuple):
    """What words ask for: why that is still ahead, empty where it is over.

    It `lacks_day` where its line may have it in those below; it is `sure` that is over whatever its words are of.
    """

    said: str
    lacks_day: bool = False
    sure: bool = True


def still_ahead(
    page: Page,
    blocks: Sequence[Block],
    now: dt.datetime,
    beside: Sequence[Block] = (),
    sent: dt.date | None = None,
    published: dt.date | None = None,
) -> Iterator[Ahead]:
    """What keeps a page out of an archive: embargoes that have not ended, or may not have, and days of release
    that nobody has reached.

    `beside` is what its file holds and no block does; `sent` the day on which it was, as a mail; `published` the day that
    its data name.
    """
    from hrnk_press.embargo.reading.first_look import that_may_set

    latest = (now + _FARTHEST_AHEAD).date()
    for item in page.items:
        if item.embargo and item.embargo.utc and item.embargo.utc > now:
            line, words = _status(item)
            yield Ahead(line, _until(item.embargo.utc), "", words)
        if item.date and item.date > latest and item.kind is not Kind.REPORT_NOTICE:
            said = f"its date, {item.date.isoformat()}, is still to come"
            yield Ahead(_date_line(item), said, "Put the date right where it is wrong.")
    if published and published > latest:
        said = f"the day on which its page is put up, {published.isoformat()}, is still to come"
        hint = "Put that day right in the page’s data where it is wrong."
        yield Ahead(1, said, hint, f"Embargoed until {published.isoformat()}")
    issued = max(filter(None, (sent, *(it.date for it in page.items))), default=None)
    for block in blocks[:_AT_HEAD] if not _is_old(issued, now) else ():
        if says_draft(block.text):
            hint = "Where it is published, strike that line."
            yield Ahead(block.line, "it says that it is a draft", hint, block.text)
    for every in (blocks, beside):
        for block in every:
            asked = asked_by_key(block)
            if asked and asked.is_draft and not _is_old(issued, now):
                yield Ahead(
                    block.line,
                    "its page says that it is a draft",
                    "Where it is published, strike that key.",
                    block.text,
                )
            elif asked and (said := _lasts([asked.text], issued, now)):
                yield Ahead(block.line, said, words=asked.text)
        for at in that_may_set([it.text for it in every]):
            if said := _lasts([it.text for it in every[at : at + _MOST_LINES]], issued, now):
                yield _asked(every[at], said)


def _asked(block: Block, said: str) -> Ahead:
    """What words of the file, or its name, ask for."""
    if block.line:
        return Ahead(block.line, said, words=block.text)
    said = f"the file’s name says “{block.text}”: {said.replace(_NO_DAY, 'no day is named')}"
    return Ahead(0, said, "Where that is over, give the file another name.", block.text)


def _lasts(texts: list[str], issued: dt.date | None, now: dt.datetime) -> str:
    """Why what the first of these asks for is still ahead, by itself or with the lines below it; else empty."""
    asked = list(passages(texts[0]))
    if not asked:
        return ""
    lines = list(takewhile(lambda it: len(it) <= _LONGEST_LINE, texts))
    alone = [it for text in asked if (it := _wait(text, issued, now))]
    said = next((it.said for it in alone if it.said and not it.lacks_day), "")
    if said or (alone and not any(it.lacks_day for it in alone)):
        return said
    joined = ("\n".join(lines[:end]) for end in range(2, len(lines) + 1))
    below = [it for text in joined if (it := _wait(text, issued, now)) and not it.lacks_day]
    if said := next((it.said for it in below if it.said), ""):
        return said
    if any(it.sure or texts[0].rstrip().endswith((":", "：")) for it in below):
        return ""
    return next((it.said for it in alone), "")


def _wait(text: str, issued: dt.date | None, now: dt.datetime) -> _Wait | None:
    """What a text asks for; None where it sets nothing."""
    from hrnk_press.embargo.reading.ends import latest_end, years_in
    from hrnk_press.embargo.reading.read import read
    from hrnk_press.embargo.reading.result import Verdict

    reading = read(text, issued=issued)
    if reading.verdict is Verdict.NONE and _OF_EMBARGO.search(text):
        end = latest_end(text, reading, issued)
        return _Wait(_MAY_LAST) if end is not None and end > now else None
    if reading.verdict in (Verdict.NONE, Verdict.IMMEDIATE):
        return None
    if reading.verdict is Verdict.INSTANT and reading.utc:
        return _Wait(_until(reading.utc) if reading.utc > now else "")
    if reading.verdict in (Verdict.HOLD, Verdict.EVENT) and not is_of_news(text):
        return None
    if reading.verdict is Verdict.HOLD:
        return None if is_of_notes(text) else _Wait(_HELD)
    end = latest_end(text, reading, issued)
    if end is not None:
        if end > now:
            return _Wait(_MAY_LAST)
        undated = any(it.code == "no-date" for it in reading.problems)
        return _Wait("", lacks_day=undated, sure=now - end > _LONGEST_WAIT)
    lacks_day = reading.verdict is Verdict.ASK
    if _is_old(issued, now) and not any(it >= now.year for it in years_in(text)):
        return _Wait("", lacks_day)
    return _Wait(f"{_MAY_LAST}: {_NO_DAY}", lacks_day)


def _is_old(issued: dt.date | None, now: dt.datetime) -> bool:
    """Whether what was issued then waits for nothing any more that names no day."""
    return issued is not None and now.date() - issued > _LONGEST_WAIT


def _until(instant: dt.datetime) -> str:
    return f"it is under embargo until {instant.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC"


def _status(item: Item) -> tuple[int, str]:
    return next(((it.line, it.words) for it in item.kept if it.key == _STATUS), (item.line, ""))


def _date_line(item: Item) -> int:
    return next((it.line for it in item.kept if it.key in ("date", "dateline")), item.line)
