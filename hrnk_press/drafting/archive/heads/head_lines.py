"""Lines of a head that are told by themselves: dates, labels, statuses, contacts, and those of the page."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.furniture import (
    CRUMB,
    CRUMBS,
    is_bare,
    is_field,
    is_navigation,
    is_of_the_page,
)
from hrnk_press.drafting.archive.heads.date_lines import is_day, tells_figures, told_date
from hrnk_press.drafting.archive.heads.head_contacts import takes_contacts
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.stray_lines import LATER
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.drafting.archive.people.announced import sends, speaks
from hrnk_press.drafting.archive.people.contacts import contact_run
from hrnk_press.drafting.archive.words.dateline_places import labelled_place, place_name
from hrnk_press.drafting.archive.words.dates import of_release, whole_date
from hrnk_press.drafting.archive.words.lines import (
    continues_status,
    dated_label,
    is_label,
    is_status,
    kind_label,
    labelled_dateline,
)
from hrnk_press.drafting.archive.words.lone_datelines import (
    place_and_date,
    place_and_month,
    place_behind_status,
)
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.patterns import pattern

_LONGEST_HEADLINE = 300
_HANDED_OUT = pattern(r"배포 ?(?:일시?)? ?:?")
# The hour from which the press may print: its day is the release's, and not that of handing out.
_CLOCK = pattern(r"\d:\d\d")
_MOST_OF_VALUE = 8
# So many marks are a line drawn across the page.
_RULED = 6
_MOST_OF_SECTION = 3
# What a site calls the part of it in which releases stand.
_SECTION = pattern(
    r"\b(?:announcements|news|updates|events|publications|(?:press|news|media) (?:releases|statements)|소식|보도자료|pressemitteilungen|aktuelles|communiqués|actualités|comunicados|noticias)\Z",
    re.IGNORECASE,
)
_MOST_LINES = 30
# A field of a message that was copied with its value on the next line.
_MAIL_FIELD = pattern(r"(?:from|to|cc|bcc|reply-to|sent|von|an|de|para|à) ?:", re.IGNORECASE)

_FROM = pattern(r"(?:from|von) ?:", re.IGNORECASE)


def takes(head: Head, waiting: list[Block]) -> bool:
    """Take the first block up where it is part of a head; whether it was."""
    block = waiting[0]
    text = block.text
    if block.shape in (Shape.ITEM, Shape.ROW) and not is_navigation(text):
        return _takes_listed(head, waiting)
    if _takes_date(head, waiting) or _takes_place(head, waiting) or _takes_days(head, waiting):
        return True
    if _is_ruled(text) or (not head.headline and (is_bare(text) or _is_crumb(head, waiting))):
        head.furniture.append(waiting.pop(0))
        return True
    if lines := _lines_of_field(head, waiting):
        head.furniture += waiting[:lines]
        del waiting[:lines]
        return True
    if is_label(text):
        head.kind = head.kind or kind_label(text)[2]
        head.furniture.append(waiting.pop(0))
        return True
    if is_of_the_page(text) and ((LABEL.match(text) and reaches(text)) or sends(waiting, 0)):
        return takes_contacts(head, waiting)
    again = head.headline and alike(text) == alike(head.headline)
    if again or (head.headline and is_navigation(text)) or is_of_the_page(text):
        head.furniture.append(waiting.pop(0))
        return True
    return _takes_status(head, waiting) or takes_contacts(head, waiting)


def _takes_listed(head: Head, waiting: list[Block]) -> bool:
    """Take up contacts, or what a page tells of itself, in a list or a table."""
    text = waiting[0].text
    label = LABEL.match(text)
    labelled = label and (reaches(text) or (label.end() == len(text) and contact_run(waiting, 0)))
    asked = labelled or speaks(waiting, 0)
    return takes_contacts(head, waiting) if asked else _takes_field(head, waiting)


def _takes_place(head: Head, waiting: list[Block]) -> bool:
    """Take up the first line that names a place and no day, or not the year of one."""
    if head.place:
        return False
    block = waiting[0]
    if place := keyed_place(block):
        head.place = place_name(place)
        head.kept.append(Kept("place", f"{block.marker} {block.text}", block.line))
    elif place := place_and_month(block.text) or place_behind_status(block.text):
        head.place = place
        head.kept.append(Kept("dateline", block.text, block.line))
    else:
        return False
    head.blocks.append(waiting.pop(0))
    return True


def _takes_days(head: Head, waiting: list[Block]) -> bool:
    """Take up a date in figures that may be either of two days."""
    block = waiting[0]
    if whole_date(block.text, month_first=True) is None and not tells_figures(block.text):
        return False
    head.kept.append(Kept("date", block.text, block.line))
    head.blocks.append(waiting.pop(0))
    return True


def _takes_status(head: Head, waiting: list[Block]) -> bool:
    """Take up a line that says whether the text may be used, or goes on with that."""
    block = waiting[0]
    beside = block.gap == 0 or block.text.startswith("(")
    status = is_status(block.text)
    status = status or (bool(head.status) and beside and continues_status(block.text))
    if not status or len(head.status) >= _MOST_LINES:
        return False
    head.status.append(block)
    head.blocks.append(waiting.pop(0))
    return True


def _is_ruled(text: str) -> bool:
    """Whether it is a line drawn across the page."""
    return len(text) >= _RULED and not any(map(str.isalnum, text))


def _lines_of_field(head: Head, waiting: list[Block]) -> int:
    """How many of the first lines are the name of a field of a message or of a page, and its value; 0 where none are."""
    text = waiting[0].text
    value = [it for it in waiting[1:2] if not it.gap]
    if _MAIL_FIELD.fullmatch(text) and (not head.headline or (value and _FROM.match(text))):
        return 1 + len(value)
    if not is_field(text):
        return 0
    if any(is_day(it.text) or is_label(it.text) for it in waiting[1:2]):
        return 1
    return 2 if value and value[0].broken and value[0].words <= _MOST_OF_VALUE else 0


def keyed_place(block: Block) -> str:
    """The place that a line of front matter names: "location: Geneva"; empty for any other."""
    if not block.marker:
        return ""
    key = block.marker.strip(' :="')
    return labelled_place(f"{key}: {block.text}")


def section_lines(blocks: Sequence[Block], titles: Sequence[str]) -> int:
    """How many of the first lines lead to a section of the site and give its name once more."""
    trail = sum(1 for it in blocks[:1] if CRUMBS.fullmatch(it.text))
    trails = [*(it.text for it in blocks[:trail]), *(it for it in titles if CRUMBS.fullmatch(it))]
    first = [it for it in blocks[trail : trail + 1] if it.words <= _MOST_OF_SECTION]
    named = [it.text for it in first if _SECTION.search(it.text)]
    again = named and any(CRUMB.split(it)[-1] == named[0] for it in trails)
    return trail + 1 if again and len(blocks) > trail + 1 else 0


def _takes_field(head: Head, waiting: list[Block]) -> bool:
    """Take up what a page tells of itself in a list: names of fields, numbers, and its date."""
    if whole_date(waiting[0].text) is not None or place_and_date(waiting[0].text) is not None:
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
    above = head.furniture[-_MOST_LINES:]
    crumbs = [it.text for it in above if CRUMBS.fullmatch(it.text)]
    if not crumbs or CRUMB.split(crumbs[-1])[-1] != text or len(waiting) < 2:
        return False
    after = waiting[1]
    return after.gap == 0 and len(after.text) < _LONGEST_HEADLINE and whole_date(after.text) is None


def alike(text: str) -> str:
    """The words, whatever their apostrophes and their case."""
    return text.casefold().replace("’", "'")


def _takes_date(head: Head, waiting: list[Block]) -> bool:
    """Take up a date; of several the first, and of a dateline its place too. One that differs is left."""
    block = waiting[0]
    day, place = whole_date(block.text) or told_date(block.text) or dated_label(block.text), ""
    _, named, _ = kind_label(block.text)
    if alone := place_and_date(named) or labelled_dateline(block.text):
        place, day = alone
    handed_out = bool(head.furniture) and _HANDED_OUT.fullmatch(head.furniture[-1].text)
    follows = handed_out and head.furniture[-1].line == block.line - 1
    follows = follows and not any(it.key == "date" and _CLOCK.search(it.words) for it in head.kept)
    if day is not None and head.date is None and _is_of_change(waiting):
        head.kept.append(Kept("date", block.text, block.line))
        head.blocks.append(waiting.pop(0))
        return True
    if day is None or (
        head.date not in (None, day) and not (place and not head.place) and not follows
    ):
        return False
    head.date, head.place = day, place or head.place
    head.kept.append(Kept("dateline" if place else "date", block.text, block.line))
    head.blocks.append(waiting.pop(0))
    return True


def _is_of_change(lines: Sequence[Block]) -> bool:
    """Whether the first line tells when a page was changed, and the next one of another day."""
    text = lines[0].text
    if not LATER.search(text) or of_release(text):
        return False
    return any(is_day(it.text) and not LATER.search(it.text) for it in lines[1:2])
