"""The subheadline: what stands below a headline and is neither a line of the head nor the text."""

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.furniture import is_navigation, is_of_the_page
from hrnk_press.drafting.archive.heads.date_lines import tells_figures, told_date
from hrnk_press.drafting.archive.heads.head_contacts import reached_below
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.head_lines import keyed_place
from hrnk_press.drafting.archive.heads.stray_places import is_town
from hrnk_press.drafting.archive.heads.titles import is_summary
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.drafting.archive.people.contacts import contact_run
from hrnk_press.drafting.archive.words.dateline_places import labelled_place
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.dates import whole_date
from hrnk_press.drafting.archive.words.letter_words import HONOURED, greets
from hrnk_press.drafting.archive.words.lines import dated_label, is_end, is_label, is_status
from hrnk_press.drafting.archive.words.lone_datelines import (
    place_above,
    place_and_date,
    place_and_month,
    place_behind_status,
)
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.drafting.archive.words.wording import fact_of, statement_by
from hrnk_press.letters import has_hangul
from hrnk_press.patterns import pattern

_FACT = pattern(r"[A-Z]{2}[A-Z ]{0,18}: +\S")
# A line of a form, such as "Venue: the old mill".
_FIELD = pattern(r"[A-Z][\w ]{1,20}: +\S")
_IN_FIGURES = pattern(r"\d{1,4}[/.-]\d\d?[/.-]\d{2,4}\b")
# The subject of a letter, and a line that ends in an hour.
_OF_LETTER_OR_HOUR = pattern(r"(?i:re) ?: |.{0,60}\d:\d\d\Z")
_LONGEST_SUBHEADLINE = 250
_NEAR = 4
_MOST_OF_NAME = 7
# A line between two dashes, as Korean releases set it below their headline.
_DASHED = pattern(r"(?P<open>[-–—―─]{1,2}) ?(?P<said>[^\W_].*\w\S?) ?(?P<close>[-–—―─]{1,2})")
# Words of a line behind a dash that is the subheadline, and no name with its office.
_FEWEST_OF_LONE, _FEWEST_IN_KOREAN = 3, 2
_DASHES = ("-", "–", "—", "―", "─")
# How what is no headline ends.
SENTENCE_END = (".", ";", ":", "?”", ".”", '."', ".“", ".»", ". »", ".\u202f»", ".\xa0»")


def read_subheadline(head: Head, waiting: list[Block]) -> None:
    """Take up the subheadline of a headline that was read, where the first of the lines that wait are one."""
    if not head.headline or len(waiting) < 2 or _takes_dashed(head, waiting):
        return
    first, after = waiting[:2]
    if lone := _is_lone_item(first, after):
        head.kept.append(Kept("subheadline", first.marker, first.line))
    set_so = first.shape is Shape.SUBTITLE and not is_status(first.text)
    if lone or is_summary(first, after) or set_so or _stands_for_one(head, waiting):
        head.subheadline = first.text
        head.blocks.append(waiting.pop(0))


def _stands_for_one(head: Head, waiting: list[Block]) -> bool:
    """Whether the first line, which nothing shows to be the subheadline, is one by what stands in it and below it."""
    first, after = waiting[:2]
    if (
        first.shape not in (Shape.PARAGRAPH, Shape.HEADING)
        or len(first.text) > _LONGEST_SUBHEADLINE
    ):
        return False
    if _is_none(first, after) or reached_below(waiting) or (head.date and is_town(first.text)):
        return False
    heads_text = opening_of(after) is not None
    if first.shape is Shape.HEADING and not (heads_text or _only_heading(first, waiting)):
        return False
    short = reaches(first.text) or after.shape is Shape.ITEM or len(after.text) < len(first.text)
    return not short or _is_text_begun_below(waiting)


def _is_none(first: Block, after: Block) -> bool:
    """Whether a line is one of a form, another line of a head or of the page, a sentence, or how somebody is greeted."""
    text = first.text
    return bool(
        (_FIELD.match(text) and _FIELD.match(after.text))
        or (_FIELD.match(text) and whole_date(text.rpartition(": ")[2]))
        or _OF_LETTER_OR_HOUR.match(text)
        or _IN_FIGURES.match(text)
        or _FACT.match(text)
        or fact_of(text)
        or statement_by(text)
        or whole_date(text)
        or told_date(text)
        or tells_figures(text)
        or dated_label(text)
        or place_and_date(text)
        or place_and_month(text)
        or place_behind_status(text)
        or labelled_place(text)
        or keyed_place(first)
        or is_of_the_page(text)
        or is_navigation(text)
        or place_above(text, after.text)
        or text.endswith((*SENTENCE_END, ".)"))
        or (text[0], text[-1]) == ("[", "]")
        or opening_of(first) is not None
        or is_end(text)
        or is_label(text)
        or is_status(text)
        or (LABEL.match(text) and reaches(text))
        or greets(text)
        or (HONOURED.match(text) and first.words <= _MOST_OF_NAME)
    )


def _is_text_begun_below(waiting: list[Block]) -> bool:
    """Whether the text, or a line above it, begins right below the first line."""
    after = waiting[1]
    if after.shape is not Shape.PARAGRAPH:
        return False
    return bool(
        opening_of(after)
        or is_status(after.text)
        or whole_date(after.text)
        or place_and_date(after.text)
        or (len(waiting) > 2 and place_above(after.text, waiting[2].text))
        or fact_of(after.text)
        or statement_by(after.text)
        or _heads_contacts(waiting)
    )


def _heads_contacts(waiting: list[Block]) -> bool:
    """Whether a line with a label whom to ask stands below the first one, with that behind it, and a text below both."""
    if not LABEL.fullmatch(waiting[1].text.strip("* ")):
        return False
    return 2 < contact_run(waiting, 1) < len(waiting)


def _takes_dashed(head: Head, waiting: list[Block]) -> bool:
    """Take the lines between two dashes for the subheadline; whether there were any."""
    said, lines = "", 0
    for block in waiting[:_NEAR]:
        line = f"{block.marker} {block.text}".strip()
        found = _DASHED.fullmatch(line) if len(line) <= _LONGEST_SUBHEADLINE else None
        if found is None or is_end(line) or block.number is not None or " " not in found["said"]:
            break
        dashes = found["close"] if said else f"{found['open']} {found['close']}"
        said = f"{said} {found['open']} {found['said']}" if said else found["said"]
        head.kept.append(Kept("subheadline", dashes, block.line))
        lines += 1
    head.blocks += waiting[:lines]
    del waiting[:lines]
    head.subheadline = head.subheadline or said
    return lines > 0


def _is_lone_item(first: Block, after: Block) -> bool:
    """Whether a dash stands before the one line between a headline and the text, which lists nothing."""
    return (
        first.shape is Shape.ITEM
        and first.marker in _DASHES
        and first.words >= (_FEWEST_IN_KOREAN if has_hangul(first.text) else _FEWEST_OF_LONE)
        and len(first.text) <= _LONGEST_SUBHEADLINE
        and not first.text.endswith(SENTENCE_END)
        and not ("," in first.text or fact_of(first.text) or reaches(first.text))
        and after.shape is Shape.PARAGRAPH
        and (opening_of(after) is not None or after.text.endswith("다."))
    )


def _only_heading(first: Block, waiting: list[Block]) -> bool:
    """Whether it is no section's title, such as other headings of its level further down."""
    return not any(it.shape is Shape.HEADING and it.level == first.level for it in waiting[1:])
