"""Towns in lines that stand apart from a dateline: beside a date, below the text, in forms."""

import datetime as dt
import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.heads.stray_lines import HOUR, last_lines
from hrnk_press.drafting.archive.words.dateline_places import is_place, is_told, labelled_place
from hrnk_press.drafting.archive.words.dates import of_release
from hrnk_press.drafting.archive.words.lone_datelines import place_and_date
from hrnk_press.letters import has_digits
from hrnk_press.patterns import pattern

_SIGNED = pattern(
    r"(?:Fait (?:à|en)|(?:Done|Given|Dated|Signed) (?:at|in)|(?:Gegeben|Geschehen) (?:zu|in)|(?:Hecho|Dado) en) "
)
_BAR = pattern(r" ?[|•·/] ?")
_MOST_LINES = 16
_FEW_LINES = 4
_LAST_LINES = 8
_PROSE = 12
_LONG_PLACE = 40
_SHORT_PLACE = 20


def stray_place(above: Sequence[Block], dated: int, said: str, body: Sequence[Block] = ()) -> str:
    """A town in the line of the date behind a stroke, or by itself or in a form right above or below; empty for none.

    `said` are the words of the line of the date, and `dated` its number. A town that not everybody knows is one
    where the first words of the `body` say that something is in it.
    """
    lines = [it.text for it in above if 0 < abs(it.line - dated) <= 2]
    printed = (it for it in lines if it[:1].isupper())  # and no key of a site generator
    if (formed := next(filter(None, map(labelled_place, printed)), "")) and not _is_timed(lines):
        return formed
    parts = _BAR.split(said)
    near = [
        it for it in (*parts, *lines) if len(it) <= _LONG_PLACE and it.istitle() and ":" not in it
    ]
    if known := next((it for it in near if is_told(it) and is_place(it)), ""):
        return known
    asked = [it for it in parts if len(parts) > 1 and it in near and not has_digits(it)]
    return next((it for it in asked if is_place(it) and _is_where(it, body)), "")


def _is_timed(lines: Sequence[str]) -> bool:
    """Whether a line tells an hour, as forms of events do."""
    return any(map(HOUR.search, lines))


def _is_where(name: str, body: Sequence[Block]) -> bool:
    """Whether the first paragraphs say that something is, or goes on, in a town of that name."""
    said = re.compile(rf"\b(?:in|near|à|en|aus|nach) {re.escape(name)}(?!\w| [^\Wa-z])")
    return any(said.search(it.text) for it in body[:_MOST_LINES])


def place_line(body: Sequence[Block], dated: int, said: str) -> Sequence[Block]:
    """The line that names the place of a release right below the line of its date; none where that is an event's.

    `said` are the words of the line of the date, and `dated` its number.
    """
    near = [it for it in body[:_FEW_LINES] if it.line - dated <= _FEW_LINES]
    if not of_release(said) and any(HOUR.search(it.text) for it in near):
        return ()
    return [it for it in near if labelled_place(it.text)][:1]


def closing_place(body: Sequence[Block], day: dt.date) -> tuple[str, Block] | None:
    """The town beside that day in a line below the text or in one that says where it was signed, and the line."""
    signed = (it for it in body[-_LAST_LINES:] if _SIGNED.match(it.text))
    told = ((place_and_date(it.text), it) for it in (*last_lines(body), *signed))
    return next(((it[0], line) for it, line in told if it and it[1] == day), None)


def town_line(body: Sequence[Block], dated: int) -> Sequence[Block]:
    """A line that is a town's name and nothing else, above the text and right above prose or near the line of its date, whose number is `dated`."""
    first = body[:1] if body and is_town(body[0].text) else ()
    heads_text = any(len(it.text.split()) > _PROSE for it in body[1:2])
    near = heads_text or any(it.line - dated <= _FEW_LINES for it in first)
    return first if near and not any(is_town(it.text) for it in body[1:]) else ()


def is_town(text: str) -> bool:
    """Whether a line is the name of a town that everybody knows, and nothing else."""
    if len(text) > _SHORT_PLACE or not text.istitle():
        return False
    from hrnk_press.embargo.reading.lexicon.places import places, plain_name

    return plain_name(text) in places()
