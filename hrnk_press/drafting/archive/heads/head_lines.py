"""Lines of a head that are told by themselves: dates, labels, statuses, contacts, and those of the page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.furniture import (
    CRUMB,
    CRUMBS,
    is_bare,
    is_field,
    is_navigation,
    is_of_the_page,
)
from hrnk_press.drafting.archive.heads.date_lines import tells_figures, told_date
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.stray_lines import LATER
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.drafting.archive.people.announced import sends, speaks
from hrnk_press.drafting.archive.people.contacts import contact_run
from hrnk_press.drafting.archive.words.body_words import says_body
from hrnk_press.drafting.archive.words.dateline_places import labelled_place, place_name
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.dates import DATE, may_have_date, of_release, whole_date
from hrnk_press.drafting.archive.words.headline_verbs import tells
from hrnk_press.drafting.archive.words.lines import (
    continues_status,
    dated_label,
    is_label,
    is_status,
    kind_label,
    labelled_dateline,
    stands_alone,
)
from hrnk_press.drafting.archive.words.lone_datelines import (
    place_and_date,
    place_and_month,
    place_behind_status,
)
from hrnk_press.drafting.archive.words.person_names import is_named
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

_LONGEST_HEADLINE = 300
_LONGEST_LINE = 200
_NEAR = 4
_HANDED_OUT = pattern(r"배포 ?(?:일시?)? ?:?")
# The hour from which the press may print: its day is the release's, and not that of handing out.
_CLOCK = pattern(r"\d:\d\d")
_DATED_BEFORE = pattern(
    rf"(?P<said>.{{0,40}}?{DATE}[,;]?) (?P<after>(?:\(|[|·] |(?:media |press )?contacts?:).*)",
    re.IGNORECASE,
)
# One of these is behind such a date.
_BEHIND_DATE = (" (", " | ", " · ", " contact", " Contact")
_FARTHEST_DATE = 120
_MOST_OF_VALUE = 8
_FIRST_LINES = 3
_FEWEST_OF_TITLE = 3
_ENDS = (".", "!", "?", ":", "”", '"', "…")
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
        label = LABEL.match(text)
        labelled = label and (
            reaches(text) or (label.end() == len(text) and contact_run(waiting, 0))
        )
        asked = labelled or speaks(waiting, 0)
        return _takes_contacts(head, waiting) if asked else _takes_field(head, waiting)
    if _takes_date(head, waiting):
        return True
    if not head.place and (place := keyed_place(block)):
        head.place = place_name(place)
        head.kept.append(Kept("place", f"{block.marker} {text}", block.line))
        head.blocks.append(waiting.pop(0))
        return True
    if not head.place and (place := place_and_month(text) or place_behind_status(text)):
        head.place = place
        head.kept.append(Kept("dateline", text, block.line))
        head.blocks.append(waiting.pop(0))
        return True
    if whole_date(text, month_first=True) is not None or tells_figures(text):  # of two days
        head.kept.append(Kept("date", text, block.line))
        head.blocks.append(waiting.pop(0))
        return True
    if len(text) >= _RULED and not any(map(str.isalnum, text)):
        head.furniture.append(waiting.pop(0))
        return True
    if not head.headline and (is_bare(text) or _is_crumb(head, waiting)):
        head.furniture.append(waiting.pop(0))
        return True
    value = [it for it in waiting[1:2] if not it.gap]
    if _MAIL_FIELD.fullmatch(text) and (not head.headline or (value and _FROM.match(text))):
        head.furniture.append(waiting.pop(0))
        if waiting and not waiting[0].gap:
            head.furniture.append(waiting.pop(0))
        return True
    if is_field(text) and any(_is_day(it.text) or is_label(it.text) for it in waiting[1:2]):
        head.furniture.append(waiting.pop(0))
        return True
    if is_field(text) and value and value[0].broken and value[0].words <= _MOST_OF_VALUE:
        head.furniture += waiting[:2]
        del waiting[:2]
        return True
    if is_label(text):
        head.kind = head.kind or kind_label(text)[2]
        head.furniture.append(waiting.pop(0))
        return True
    if is_of_the_page(text) and ((LABEL.match(text) and reaches(text)) or sends(waiting, 0)):
        return _takes_contacts(head, waiting)
    again = head.headline and alike(text) == alike(head.headline)
    if again or (head.headline and is_navigation(text)) or is_of_the_page(text):
        head.furniture.append(waiting.pop(0))
        return True
    beside = block.gap == 0 or text.startswith("(")
    status = is_status(text) or (bool(head.status) and beside and continues_status(text))
    if status and len(head.status) < _MOST_LINES:
        head.status.append(block)
        head.blocks.append(waiting.pop(0))
        return True
    return _takes_contacts(head, waiting)


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
    return any(_is_day(it.text) and not LATER.search(it.text) for it in lines[1:2])


def parted_dates(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, in the first of which a date is parted from the status behind it in its line, or from who is reached."""
    for index, block in enumerate(blocks):
        dated = index < _MOST_LINES and may_have_date(block.text[:_FARTHEST_DATE])
        if not dated or not any(map(block.text.__contains__, _BEHIND_DATE)):
            yield block
            continue
        found = _DATED_BEFORE.fullmatch(block.text)
        said, after = (found["said"], found["after"]) if found else ("", "")
        reached = not after.startswith("(") and reaches(after)
        told = said and _told_alone(said.rstrip(",;"))
        title = _title_behind(block.text, first=not index) if index < _FIRST_LINES else ""
        if told and (reached or is_status(after.strip("()"))):
            yield replace(block, text=said, styled="")
            yield replace(block, text=after, styled="", gap=0)
        elif title:
            said = block.text.removesuffix(title).rstrip()
            yield replace(block, text=said, styled="", shape=Shape.PARAGRAPH, level=0)
            yield replace(block, text=title, styled="")
        else:
            yield block


def _title_behind(text: str, *, first: bool) -> str:
    """What stands behind day and town and a stroke in one of the first lines, where it may be the headline.

    Behind the day alone that is so in the `first` of them where it says what somebody does.
    """
    said, _, title = text.rpartition(" | ")
    few = len(title.split()) < _FEWEST_OF_TITLE or title.endswith((*_ENDS, "|"))
    if few or not _told_alone(said):
        return ""
    if place_and_date(said) is None and (":" in title or not (first and tells(title))):
        return ""
    told = stands_alone(title) or reaches(title) or is_of_the_page(title) or is_navigation(title)
    return "" if told else title


def _takes_contacts(head: Head, waiting: list[Block]) -> bool:
    """Contacts that stand above the text: a label, or lines that reach somebody."""
    text = waiting[0].text
    if len(text) > _LONGEST_LINE:
        return False
    label = LABEL.match(text) or sends(waiting, 0) or speaks(waiting, 0)
    named = reached_below(waiting) or (
        not head.headline
        and len(waiting) > 2
        and any(
            reaches(it.text) and it.gap == 0 and len(it.text) < _LONGEST_LINE for it in waiting[1:3]
        )
        and waiting[0].shape is not Shape.HEADING
        and (bool(head.contacts) or is_named(text))
    )
    if not (label or reaches(text) or named) or opening_of(waiting[0]) is not None:
        return False
    end = max(contact_run(waiting, 0), 1)
    for index, block in enumerate(waiting[:end]):
        begins = block is head.title or block.shape is Shape.HEADING or _is_told(block.text)
        if index and begins:
            end = index
            break
    head.contacts += waiting[:end]
    only_letterhead = len(head.contacts) == len(head.letterhead) + end
    if not label and only_letterhead and not (named and is_named(text)):
        head.letterhead += waiting[:end]
    head.blocks += waiting[:end]
    del waiting[:end]
    return True


def reached_below(waiting: Sequence[Block]) -> bool:
    """Whether the first line names a person, and lines in one piece with it say what that one is, and how to reach that one."""
    name, *others = waiting[: _NEAR + 1]
    given = name.shape is Shape.PARAGRAPH and is_given(name.text.split()[0].title())
    if not given or not is_named(name.text):
        return False
    below = [it for it in others if not _is_day(it.text)][: _NEAR - 1]
    for at, it in enumerate(below):
        if it.gap or len(it.text) > _LONGEST_LINE:
            return False
        if reaches(it.text) or it.mails:
            return all(says_body(one.text) for one in below[:at])
    return False


def _told_alone(said: str) -> bool:
    return bool(place_and_date(said) or whole_date(said) or dated_label(said))


def _is_day(text: str) -> bool:
    return whole_date(text) is not None or told_date(text) is not None


def _is_told(text: str) -> bool:
    """Whether a line is of the head by itself, whatever stands around it."""
    return stands_alone(text) or told_date(text) is not None or dated_label(text) is not None
