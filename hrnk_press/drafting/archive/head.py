"""What stands above the first paragraph of an announcement."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.contacts import contact_run
from hrnk_press.drafting.archive.datelines import opening_of, place_above, place_and_date
from hrnk_press.drafting.archive.dates import told_date, whole_date
from hrnk_press.drafting.archive.furniture import (
    CRUMB,
    CRUMBS,
    is_bare,
    is_field,
    is_navigation,
    is_of_the_page,
)
from hrnk_press.drafting.archive.headline_labels import headline_label
from hrnk_press.drafting.archive.headline_lines import headline_goes_on
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.drafting.archive.letter import GREETING
from hrnk_press.drafting.archive.lines import (
    continues_status,
    dated_label,
    is_end,
    is_label,
    is_status,
    kind_label,
    stands_alone,
)
from hrnk_press.drafting.archive.reaching import LABEL, reaches
from hrnk_press.drafting.archive.titles import heads_dateline, is_summary, marked_title, title_of
from hrnk_press.drafting.archive.wording import fact_of, statement_by
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

_FACT = pattern(r"[A-Z]{2}[A-Z ]{0,18}: +\S")
_LONGEST_HEADLINE = 300
_LONGEST_SUBHEADLINE = 250
_LONG_SENTENCE = 18
_FARTHEST = 40
_NEAR = 4
_FEW_WORDS = 6
_LONG_TEXT = 40
# The link to the other language, that a page has glued to its headline.
_TRANSLATED = pattern(r"(?P<headline>\S.{20,}\w) (?P<language>Français|Español|Deutsch|한국어)")
_HANDED_OUT = pattern(r"배포 ?(?:일시?)? ?:?")
# A field of a message that was copied with its value on the next line.
_MAIL_FIELD = pattern(r"(?:from|to|cc|bcc|reply-to|sent|von|an|de|para|à) ?:", re.IGNORECASE)
_SENTENCE_END = (".", ";", ":", "?”", ".”", '."')


@dataclass
class Head:
    """What was found above the first paragraph; every block of it is in exactly one of the lists.

    Those of `letterhead` are among the contacts: no label announces them.
    """

    headline: str = ""
    headline_line: int = 1
    styled: bool = False
    subheadline: str = ""
    kind: Kind | None = None
    date: dt.date | None = None
    place: str = ""
    status: list[Block] = field(default_factory=list)
    contacts: list[Block] = field(default_factory=list)
    letterhead: list[Block] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    furniture: list[Block] = field(default_factory=list)
    rest: list[Block] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    following: list[Block] = field(default_factory=list)


def read_head(blocks: list[Block], titles: Sequence[str] = ()) -> Head:
    """The head of the announcement that these blocks hold, the paragraphs after it in `following`.

    `titles` are lines of the page that stand elsewhere, such as in its title bar.
    """
    head = Head()
    waiting = list(blocks)
    title = marked_title(waiting) or title_of(waiting, titles)
    while waiting:
        block = waiting[0]
        if title is not None and block is title:
            break
        if _takes(head, waiting):
            continue
        if title is None:
            break
        (head.furniture if block.words < 8 else head.rest).append(waiting.pop(0))
    _read_headline(head, waiting)
    _skip_to_last(head, waiting)
    _read_subheadline(head, waiting)
    while waiting and _takes(head, waiting):
        pass
    if not head.subheadline and head.kind is not Kind.OPEN_LETTER:
        _read_subheadline(head, waiting)
    while waiting and _takes(head, waiting):
        pass
    head.following = [
        replace(it, shape=Shape.PARAGRAPH) if it.shape is Shape.SUBTITLE else it for it in waiting
    ]
    return head


def _takes(head: Head, waiting: list[Block]) -> bool:
    """Take the first block up where it is part of a head; whether it was."""
    block = waiting[0]
    text = block.text
    if block.shape in (Shape.ITEM, Shape.ROW) and not is_navigation(text):
        labelled = LABEL.match(text) and reaches(text)
        return _takes_contacts(head, waiting) if labelled else _takes_field(head, waiting)
    if _takes_date(head, waiting):
        return True
    if not head.headline and (is_bare(text) or _is_crumb(head, waiting)):
        head.furniture.append(waiting.pop(0))
        return True
    if not head.headline and _MAIL_FIELD.fullmatch(text):
        head.furniture.append(waiting.pop(0))
        if waiting and not waiting[0].gap:
            head.furniture.append(waiting.pop(0))
        return True
    if is_label(text):
        head.kind = head.kind or kind_label(text)[2]
        head.furniture.append(waiting.pop(0))
        return True
    if is_of_the_page(text) and LABEL.match(text) and reaches(text):
        return _takes_contacts(head, waiting)
    again = head.headline and text.casefold() == head.headline.casefold()
    if again or (head.headline and is_navigation(text)) or is_of_the_page(text):
        head.furniture.append(waiting.pop(0))
        return True
    beside = block.gap == 0 or text.startswith("(")
    if is_status(text) or (head.status and beside and continues_status(text)):
        head.status.append(block)
        head.blocks.append(waiting.pop(0))
        return True
    return _takes_contacts(head, waiting)


def _takes_field(head: Head, waiting: list[Block]) -> bool:
    """Take up what a page tells of itself in a list: names of fields, numbers, and its date."""
    if whole_date(waiting[0].text) is not None:
        return _takes_date(head, waiting)
    if not is_field(waiting[0].text):
        return False
    head.furniture.append(waiting.pop(0))
    return True


def _is_crumb(head: Head, waiting: list[Block]) -> bool:
    """A line that leads through the site; or the last crumb once more, where the headline still follows."""
    text = waiting[0].text
    if is_navigation(text):
        return True
    crumbs = [it.text for it in head.furniture if CRUMBS.fullmatch(it.text)]
    if not crumbs or CRUMB.split(crumbs[-1])[-1] != text or len(waiting) < 2:
        return False
    after = waiting[1]
    return after.gap == 0 and len(after.text) < _LONGEST_HEADLINE and whole_date(after.text) is None


def _takes_date(head: Head, waiting: list[Block]) -> bool:
    """Take up a date; of several the first, and of a dateline its place too. One that differs is left."""
    block = waiting[0]
    day, place = whole_date(block.text) or told_date(block.text) or dated_label(block.text), ""
    if day is None and (alone := place_and_date(block.text)):
        place, day = alone
    handed_out = bool(head.furniture) and _HANDED_OUT.fullmatch(head.furniture[-1].text)
    follows = handed_out and head.furniture[-1].line == block.line - 1
    if day is None or (
        head.date not in (None, day) and not (place and not head.place) and not follows
    ):
        return False
    head.date, head.place = day, place or head.place
    head.kept.append(Kept("dateline" if place else "date", block.text, block.line))
    head.blocks.append(waiting.pop(0))
    return True


def _takes_contacts(head: Head, waiting: list[Block]) -> bool:
    """Contacts that stand above the text: a label, or lines that reach somebody."""
    text = waiting[0].text
    if len(text) > 200 or opening_of(waiting[0]) is not None:
        return False
    label = LABEL.match(text)
    named = (
        not head.headline
        and len(waiting) > 2
        and any(reaches(it.text) and it.gap == 0 and len(it.text) < 200 for it in waiting[1:3])
        and waiting[0].shape is not Shape.HEADING
        and bool(head.contacts)
    )
    if not (label or reaches(text) or named):
        return False
    end = max(contact_run(waiting, 0), 1)
    for index, block in enumerate(waiting[:end]):
        if index and (block.shape is Shape.HEADING or _is_told(block.text)):
            end = index
            break
    head.contacts += waiting[:end]
    if not label and not (named or head.contacts[:-end]):
        head.letterhead += waiting[:end]
    head.blocks += waiting[:end]
    del waiting[:end]
    return True


def _is_told(text: str) -> bool:
    """Whether a line is of the head by itself, whatever stands around it."""
    return stands_alone(text) or told_date(text) is not None or dated_label(text) is not None


def _read_headline(head: Head, waiting: list[Block]) -> None:
    if not waiting or len(waiting[0].text) > _LONGEST_HEADLINE or waiting[0].shape is Shape.ITEM:
        return
    first = waiting[0]
    if first.shape is not Shape.HEADING and (
        opening_of(first) is not None or GREETING.fullmatch(first.text)
    ):
        return
    if (
        first.shape is Shape.PARAGRAPH
        and len(waiting) > 1
        and first.text.endswith((".", ":"))
        and first.words > _LONG_SENTENCE
        and not heads_dateline(waiting, 0)
    ):
        return
    waiting.pop(0)
    head.blocks.append(first)
    label, text, kind = headline_label(first.text)
    head.kind = kind or head.kind
    if label:
        head.kept.append(Kept("label", label, first.line))
    translated = _TRANSLATED.fullmatch(text)
    if translated:
        text = translated["headline"]
        head.kept.append(Kept("translation", translated["language"], first.line))
    head.headline, head.headline_line = text, first.line
    while waiting and headline_goes_on(head.headline, waiting):
        block = waiting.pop(0)
        head.blocks.append(block)
        head.headline = f"{head.headline} {block.text}"


def _skip_to_last(head: Head, waiting: list[Block]) -> None:
    """Go on below the headline where it stands last: a page has it in its title bar, its trail and its text."""
    wanted = head.headline.casefold()
    last = -1
    for index, block in enumerate(waiting[:_FARTHEST] if wanted else ()):
        if block.words > _LONG_TEXT:
            break
        if block.text.casefold() == wanted:
            last = index
    while last >= 0:
        before = len(waiting)
        if not _takes(head, waiting):
            reached = any(reaches(it.text) for it in waiting[1 : min(_NEAR, last + 1)])
            block = waiting.pop(0)
            if reached and block.words <= _FEW_WORDS:
                head.contacts.append(block)
                head.blocks.append(block)
            else:
                head.furniture.append(block)
        last -= before - len(waiting)


def _read_subheadline(head: Head, waiting: list[Block]) -> None:
    if not head.headline or len(waiting) < 2:
        return
    first, after = waiting[0], waiting[1]
    if is_summary(first, after):
        head.subheadline = first.text
        head.blocks.append(waiting.pop(0))
        return
    if first.shape is Shape.SUBTITLE and not is_status(first.text):
        head.subheadline = first.text
        head.blocks.append(waiting.pop(0))
        return
    if (
        first.shape not in (Shape.PARAGRAPH, Shape.HEADING)
        or len(first.text) > _LONGEST_SUBHEADLINE
    ):
        return
    if (
        _FACT.match(first.text)
        or fact_of(first.text)
        or statement_by(first.text)
        or whole_date(first.text)
        or told_date(first.text)
        or dated_label(first.text)
        or place_and_date(first.text)
        or is_of_the_page(first.text)
        or is_navigation(first.text)
        or place_above(first.text, after.text)
        or first.text.endswith(_SENTENCE_END)
        or opening_of(first) is not None
        or is_end(first.text)
    ):
        return
    heads_text = opening_of(after) is not None
    if first.shape is Shape.HEADING and not (heads_text or _only_heading(first, waiting)):
        return
    opens = after.shape is Shape.PARAGRAPH and (
        opening_of(after)
        or whole_date(after.text)
        or place_and_date(after.text)
        or fact_of(after.text)
        or statement_by(after.text)
    )
    short = reaches(first.text) or after.shape is Shape.ITEM or len(after.text) < len(first.text)
    if short and not opens:
        return
    head.subheadline = first.text
    head.blocks.append(waiting.pop(0))


def _only_heading(first: Block, waiting: list[Block]) -> bool:
    """Whether it is no section's title, such as other headings of its level further down."""
    return not any(it.shape is Shape.HEADING and it.level == first.level for it in waiting[1:])
