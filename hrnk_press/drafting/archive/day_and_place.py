"""Day and place of an announcement: from its dateline, the lines about it, its page's data."""

import datetime as dt
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape, without_opening
from hrnk_press.drafting.archive.heads.agreed_dates import agreed_date, printed_date, signed_date
from hrnk_press.drafting.archive.heads.dates_in_figures import american_date, european_date
from hrnk_press.drafting.archive.heads.no_day import NO_DAYS, no_day, two_days
from hrnk_press.drafting.archive.heads.stray_lines import (
    day_of_status,
    day_of_today,
    day_told,
    stray_date,
)
from hrnk_press.drafting.archive.heads.stray_places import (
    closing_place,
    place_line,
    stray_place,
    town_line,
)
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.drafting.archive.making import Making
from hrnk_press.drafting.archive.words.dateline_places import labelled_place
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.dates import CLOCK, dated_title, whole_date
from hrnk_press.drafting.archive.words.lone_datelines import (
    day_alone,
    is_dateline,
    place_above,
    place_and_date,
)
from hrnk_press.drafting.notes import Note
from hrnk_press.patterns import pattern

_MOST_LINES = 12
_DASHES = ("-", "–", "—")
_SHORT = 12
_LONG = 18
_TIMED = pattern(CLOCK)
_MOST_ABOVE = 200
_MOST_POINTS = 5
_LONGEST_POINT = 30


def take_day_and_place(
    made: Making, published: dt.date | None, reached: Sequence[Block] = ()
) -> None:
    """Take both out of the text.

    `published` is the day in the page's data, for texts that tell none; `reached` are lines of contacts below the text.
    """
    _take_dateline(made)
    _take_published(made, published, reached)
    _leave_no_day(made)
    _take_place(made)


def _take_dateline(made: Making) -> None:
    """Place and date, from the first paragraph or from a line of their own."""
    head = made.head
    if made.date is None and (printed := printed_date(head)) is not None:
        head.date, note = printed
        made.notes.append(note)
    made.date, made.place = made.date or head.date, head.place
    if (lone := _lone_dateline(made)) is not None:
        made.place, made.date = lone[0]
        made.put_away("dateline", (lone[1],))
        return
    if (at := _plain_opening(made)) is not None:
        _take_opening(made, at)
        return
    first = next((i for i, it in enumerate(made.body) if _is_prose(it)), None)
    above = [it for it in made.body[:first] if not it.styled.startswith("![")]
    if first is None or (above and not made.told and not _are_points(above)):
        return
    block = made.body[first]
    day = whole_date(block.text)
    alone = place_and_date(block.text) or (("", day) if day else None)
    if alone and head.date is None and len(made.body) > 1:
        made.place, made.date = alone
        made.put_away("dateline", (block,))
        return
    if not above or _are_points(above):
        _take_opening(made, first)


def _is_prose(block: Block) -> bool:
    """Whether a block is a paragraph by itself, and no picture."""
    return block.shape is Shape.PARAGRAPH and not block.depth and not block.styled.startswith("![")


def _lone_dateline(made: Making) -> tuple[tuple[str, dt.date], Block] | None:
    """Place and day in a line of their own below a picture or other short lines, and the line; of no other day."""
    if made.place:
        return None
    if (above := _before_colon(made.body)) and made.date in (None, above[1]):
        return above, made.body[0]
    for block in made.body[:_MOST_LINES]:
        if _is_text(block.text):
            return None
        told = place_and_date(block.text) if block.shape is Shape.PARAGRAPH else None
        if told and made.date in (None, told[1]):
            return told, block
    return None


def _before_colon(body: Sequence[Block]) -> tuple[str, dt.date] | None:
    """The same of a line that ends with a colon, the first of the text, right above prose; of the only one."""
    if len(body) < 2 or not body[0].text.endswith(":") or body[0].shape is not Shape.PARAGRAPH:
        return None
    prose = body[1].text.endswith((".", "!", "?", "”")) and len(body[1].text.split()) > _SHORT
    others = [it.text.rstrip(":") for it in body[1:] if len(it.text.split()) <= _SHORT]
    if not prose or _TIMED.search(body[0].text):
        return None
    if any(place_and_date(it) or whole_date(it) for it in others):
        return None
    return place_and_date(body[0].text[:-1].rstrip())


def _is_text(line: str) -> bool:
    """Whether a line is long, and neither stands between two dashes nor asks, as subheadlines do."""
    words = len(line.split())
    asks = line.endswith("?") and words <= _LONGEST_POINT
    return words > _LONG and not asks and not (line[:1] in _DASHES and line[-1:] in _DASHES)


def _plain_opening(made: Making) -> int | None:
    """Where a paragraph begins with a dateline that is nothing else, below what a page sets above it."""
    words = 0
    for index, block in enumerate(made.body[:_MOST_LINES]):
        if block.shape is Shape.PARAGRAPH and is_dateline(made.body[index : index + 2]):
            return index
        words += len(block.text.split())
        if words > _MOST_ABOVE:
            break
    return None


def _take_place(made: Making) -> None:
    """A town beside the date, where nothing else names a place."""
    dated = next((it for it in made.kept if it.key == "date"), None)
    if dated is not None and not made.place:
        for line in place_line(made.body, dated.line, dated.words):
            made.place = labelled_place(line.text)
            made.put_away("place", (line,))
    if dated is not None and not made.place:
        for line in town_line(made.body, dated.line):
            made.place = line.text
            made.put_away("place", (line,))
    if dated is not None and not made.place:
        above = [*made.head.furniture, *made.head.rest]
        made.place = stray_place(above, dated.line, dated.words, made.body)
    if made.date and not made.place and (told := closing_place(made.body, made.date)):
        made.place = told[0]
        made.put_away("dateline", (told[1],))


def _take_published(made: Making, day: dt.date | None, reached: Sequence[Block]) -> None:
    """The day that its headline names, or the page in its data, where its other words name none."""
    if made.date == made.head.date and (signed := signed_date(made.head, made.body)):
        made.date, note = signed
        made.notes.append(note)
    made.date = made.date or dated_title(made.head.headline)
    above = [*made.head.furniture, *made.head.rest]
    if made.date is None and (stray := stray_date(above, made.body)):
        made.date, place, line = stray
        made.place = made.place or place
        if any(it is line for it in made.body):
            made.put_away("date", (line,))
    if made.date is None and day is None and made.body:
        made.date = day_told(made.body[0].text) or day_of_today(made.body)
    if day is None and made.date is None:
        told = [Block(it.words, it.line, 1) for it in made.kept if it.key == "date"]
        lines = (*told, *above, *made.body, *made.head.contacts, *reached)
        made.date = american_date(lines, made.place) or european_date(
            lines, made.language, made.place
        )
        if told and made.date is None:
            made.notes.append(two_days(told[0].text, told[0].line))
    if made.date is None and (told_on := day_of_status(made.head.status)):
        made.date, line = told_on
        said = f"the day, {made.date}, is that of the line that says from when to use it"
        made.notes.append(Note(line.line, said, "compare it with the text"))
    if day is not None and made.date is None:
        made.date = day
        said = f"the page names the day, {day}, in its data alone"
        made.notes.append(Note(made.head.headline_line, said, "compare it with the text"))


def _leave_no_day(made: Making) -> None:
    """Take no date from what computers print where there is none."""
    if made.date not in NO_DAYS:
        return
    told = next((it for it in made.kept if it.key in ("date", "dateline")), None)
    line = told.line if told else made.head.headline_line
    made.notes.append(no_day(told.words if told else str(made.date), line))
    made.date = None


def _take_opening(made: Making, first: int) -> None:
    """The dateline of the first paragraph, which short lines may stand above."""
    for index, block in list(enumerate(made.body[:_MOST_LINES]))[first:]:
        opening = opening_of(block) if block.shape is Shape.PARAGRAPH else None
        if opening is not None:
            made.date, place, notes = agreed_date(
                opening.date, opening.month, opening.day, made.head, block.line
            )
            made.place = opening.place or place
            made.notes += notes
            made.kept.append(Kept("dateline", opening.said, block.line))
            made.body[index] = without_opening(block, opening.said, opening.words)
            return
        if _take_place_above(made, index) or len(block.text.split()) > _SHORT:
            return
        if block.text.endswith((".", ":", "?", "!", "”")) or block.shape is not Shape.PARAGRAPH:
            return


def _take_place_above(made: Making, index: int) -> bool:
    """The place of a dateline that a page has set in a line of its own, with its date below it or none."""
    block = made.body[index]
    following = next((it for it in made.body[index + 1 :][:1] if it.shape is Shape.PARAGRAPH), None)
    if following is None:
        return False
    told = (following.text, f"{block.text}, {following.text}") if not following.gap else ()
    both = next(filter(None, map(place_and_date, told)), None)
    if both and made.head.date is None:
        made.place, made.date = both
        made.put_away("dateline", (block, following))
        return True
    found = place_above(block.text, following.text)
    if found is None:
        return False
    made.place, words = found
    if made.date == made.head.date:
        made.date, _, notes = agreed_date(None, *day_alone(block.text), made.head, block.line)
        made.notes += notes
    said = following.text[: len(following.text) - len(words)].strip()
    made.put_away("dateline", (block,))
    if said:
        made.kept.append(Kept("dateline", said, following.line))
        made.body[index] = without_opening(following, said, words)
    return True


def _are_points(blocks: list[Block]) -> bool:
    """Whether they are a few points in a list, as some set them between headline and text."""
    return 0 < len(blocks) <= _MOST_POINTS and all(
        it.shape is Shape.ITEM and len(it.text.split()) <= _LONGEST_POINT for it in blocks
    )
