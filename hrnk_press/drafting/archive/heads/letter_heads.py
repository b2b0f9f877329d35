"""The head of a letter: its title, its subject, and to whom it goes, above the salutation."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.heads.head import read_head
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.drafting.archive.people.letter import ADDRESSED
from hrnk_press.drafting.archive.words.dates import whole_date
from hrnk_press.drafting.archive.words.letter_words import (
    HONOURED,
    greets,
    is_salutation,
)
from hrnk_press.drafting.archive.words.lone_datelines import place_and_date
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

_LETTER = pattern(r"(?:open|public) letter\b", re.IGNORECASE)
_SUBJECT = pattern(r"(?:re|subject) ?: ?(?=\S)", re.IGNORECASE)
# To whom an open letter goes, in words: "To the Minister for Rivers, Ms. Ada Lind".
_TO = pattern(
    r"(?:To|An|À|Au|Aux|A|Al|Para)(?: (?:the|all|den|die|das|alle|la|las|los|el|l[ae]s?|l[’']))? (?=[A-Z])(?!.*[.!?]\Z)"
)
_MOST_LINES = 14
_LONGEST_LINE = 80


def read_letter_head(blocks: list[Block], titles: Sequence[str] = ()) -> Head:
    """The head, of a letter without what stands from its addressee on; `titles` as in `read_head`."""
    salutation = next((i for i, it in enumerate(blocks[:_MOST_LINES]) if _greets(it)), 0)
    above = blocks[:salutation]
    title = next((it for it in above if _LETTER.match(it.text)), None)
    subject = next((it for it in above if _SUBJECT.match(it.text)), None)
    others = [it for it in above if it is not subject]
    start = _addressee(others, lettered=title is not None)
    addressed = 0 < start < len(others)
    if any(it.shape not in (Shape.PARAGRAPH, Shape.HEADING) for it in above) or not (
        title or addressed
    ):
        return read_head(blocks, titles)
    head = read_head(others[:start], titles)
    head.kind = Kind.OPEN_LETTER if title else head.kind
    head.following += [*_without_date(head, others[start:]), *blocks[salutation:]]
    if not head.headline and (named := subject or title):
        _take_headline(head, named)
    elif subject is not None:
        head.following.insert(0, subject)
    return head


def _greets(block: Block) -> bool:
    return is_salutation(block.text) or greets(block.text)


def _addressee(above: list[Block], *, lettered: bool) -> int:
    """Where the addressee begins: at "To:", of an open letter at "To the Minister …" too, or at one who is honoured below title and date."""
    for index, block in enumerate(above):
        told = lettered and index and block.shape is Shape.PARAGRAPH and _TO.match(block.text)
        if ADDRESSED.match(block.text) or told:
            return index
    titled = (i for i, it in enumerate(above) if _LETTER.match(it.text))
    top = next((i for i, it in enumerate(above) if _is_dated(it.text)), next(titled, len(above)))
    for index, block in enumerate(above[top + 1 :], start=top + 1):
        if HONOURED.match(block.text) and len(block.text) <= _LONGEST_LINE:
            return index
    return len(above)


def _without_date(head: Head, addressee: list[Block]) -> list[Block]:
    """The lines of an addressee, without the day of the letter among them, and its town."""
    lines: list[Block] = []
    for block in addressee:
        place, day = place_and_date(block.text) or ("", whole_date(block.text))
        if day is None:
            lines.append(block)
            continue
        head.date, head.place = head.date or day, head.place or place
        head.kept.append(Kept("dateline" if place else "date", block.text, block.line))
        head.blocks.append(block)
    return lines


def _is_dated(text: str) -> bool:
    return bool(whole_date(text) or place_and_date(text))


def _take_headline(head: Head, block: Block) -> None:
    label = _SUBJECT.match(block.text)
    if label is not None:
        head.kept.append(Kept("label", label[0].strip(), block.line))
    head.headline = block.text[label.end() if label else 0 :]
    head.headline_line = block.line
    head.furniture = [it for it in head.furniture if it is not block]
    if not any(it is block for it in head.blocks):
        head.blocks.insert(0, block)
