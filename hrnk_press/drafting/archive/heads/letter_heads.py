"""The head of an open letter: its title, its subject, and to whom it goes, above the salutation."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.heads.datelines import place_and_date
from hrnk_press.drafting.archive.heads.dates import whole_date
from hrnk_press.drafting.archive.heads.head import read_head
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.drafting.archive.pages.blocks import Block, Shape
from hrnk_press.drafting.archive.people.letter import ADDRESSED, GREETING, is_salutation
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

_LETTER = pattern(r"open letter\b", re.IGNORECASE)
_SUBJECT = pattern(r"(?:re|subject) ?: ?(?=\S)", re.IGNORECASE)
_HONOURED = pattern(
    r"(?:(?:His|Her|Their|Your) (?:Royal )?(?:Excellenc|Majest|Highness)|H\.E\. |The (?:Right )?Hon(?:ou?rable|\.)|Ambassador |President |Secretary|Minister |(?:Mr|Mrs|Ms|Dr)\.? )"
)
_MOST_LINES = 14


def read_letter_head(blocks: list[Block], titles: Sequence[str] = ()) -> Head:
    """The head, of a letter without what stands from its addressee on; `titles` as in `read_head`."""
    salutation = next((i for i, it in enumerate(blocks[:_MOST_LINES]) if _greets(it)), 0)
    above = blocks[:salutation]
    title = next((it for it in above if _LETTER.match(it.text)), None)
    if title is None or any(it.shape not in (Shape.PARAGRAPH, Shape.HEADING) for it in above):
        return read_head(blocks, titles)
    subject = next((it for it in above if _SUBJECT.match(it.text)), None)
    others = [it for it in above if it is not subject]
    start = _addressee(others)
    head = read_head(others[:start], titles)
    head.kind = Kind.OPEN_LETTER
    head.following += [*others[start:], *blocks[salutation:]]
    if not head.headline:
        _take_headline(head, subject or title)
    elif subject is not None:
        head.following.insert(0, subject)
    return head


def _greets(block: Block) -> bool:
    return is_salutation(block.text) or GREETING.fullmatch(block.text) is not None


def _addressee(above: list[Block]) -> int:
    """Where the addressee begins: at "To:", or at one who is honoured below title and date."""
    for index, block in enumerate(above):
        if ADDRESSED.match(block.text):
            return index
    top = max((i for i, it in enumerate(above) if _is_top(it.text)), default=len(above))
    for index, block in enumerate(above[top + 1 :], start=top + 1):
        if _HONOURED.match(block.text):
            return index
    return len(above)


def _is_top(text: str) -> bool:
    return bool(_LETTER.match(text) or whole_date(text) or place_and_date(text))


def _take_headline(head: Head, block: Block) -> None:
    label = _SUBJECT.match(block.text)
    if label is not None:
        head.kept.append(Kept("label", label[0].strip(), block.line))
    head.headline = block.text[label.end() if label else 0 :]
    head.headline_line = block.line
    head.furniture = [it for it in head.furniture if it is not block]
    if not any(it is block for it in head.blocks):
        head.blocks.insert(0, block)
