"""Lines of a head that hold two of its parts: a date before a status, before who is reached or before the headline."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.furniture import is_navigation, is_of_the_page
from hrnk_press.drafting.archive.words.dates import DATE, may_have_date, whole_date
from hrnk_press.drafting.archive.words.headline_verbs import tells
from hrnk_press.drafting.archive.words.lines import dated_label, is_status, stands_alone
from hrnk_press.drafting.archive.words.lone_datelines import place_and_date
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.patterns import pattern

_DATED_BEFORE = pattern(
    rf"(?P<said>.{{0,40}}?{DATE}[,;]?) (?P<after>(?:\(|[|·] |(?:media |press )?contacts?:).*)",
    re.IGNORECASE,
)
# One of these is behind such a date.
_BEHIND_DATE = (" (", " | ", " · ", " contact", " Contact")
_FARTHEST_DATE = 120
_FIRST_LINES = 3
_FEWEST_OF_TITLE = 3
_ENDS = (".", "!", "?", ":", "”", '"', "…")
_MOST_LINES = 30


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


def _told_alone(said: str) -> bool:
    return bool(place_and_date(said) or whole_date(said) or dated_label(said))
