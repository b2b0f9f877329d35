"""What stands above the first paragraph of an announcement."""

from collections.abc import Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.furniture import is_navigation, is_of_the_page
from hrnk_press.drafting.archive.heads.date_lines import tells_figures, told_date
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.head_lines import (
    alike,
    keyed_place,
    parted_dates,
    reached_below,
    section_lines,
    takes,
)
from hrnk_press.drafting.archive.heads.headline_labels import (
    TITLE_ABOVE,
    headline_label,
    site_behind,
)
from hrnk_press.drafting.archive.heads.headline_lines import headline_goes_on
from hrnk_press.drafting.archive.heads.marked_titles import marked_title
from hrnk_press.drafting.archive.heads.stray_places import is_town
from hrnk_press.drafting.archive.heads.title_scores import SENTENCES
from hrnk_press.drafting.archive.heads.titles import heads_dateline, is_summary, title_of
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.drafting.archive.people.contacts import contact_run
from hrnk_press.drafting.archive.words.dateline_forms import CUT_SHORT
from hrnk_press.drafting.archive.words.dateline_places import SMALL_WORDS, labelled_place
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.dates import date_beside, whole_date
from hrnk_press.drafting.archive.words.issuers import is_letterhead
from hrnk_press.drafting.archive.words.letter_words import HONOURED, greets
from hrnk_press.drafting.archive.words.lines import SHEETS, dated_label, is_end, is_label, is_status
from hrnk_press.drafting.archive.words.lone_datelines import (
    place_above,
    place_and_date,
    place_and_month,
    place_behind_status,
)
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.drafting.archive.words.wording import fact_of, statement_by
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

_FACT = pattern(r"[A-Z]{2}[A-Z ]{0,18}: +\S")
# A line of a form, such as "Venue: the old mill".
_FIELD = pattern(r"[A-Z][\w ]{1,20}: +\S")
_IN_FIGURES = pattern(r"\d{1,4}[/.-]\d\d?[/.-]\d{2,4}\b")
# The subject of a letter, and a line that ends in an hour.
_OF_LETTER_OR_HOUR = pattern(r"(?i:re) ?: |.{0,60}\d:\d\d\Z")
_LONGEST_HEADLINE = 300
# No site cuts a headline shorter; what such a one begins again below is a subheadline, but in a form.
_SHORTEST_CUT = 40
_SHORTEST_IN_FORM = 20
_LONGEST_SUBHEADLINE = 250
_LONG_SENTENCE = 18
_FARTHEST = 40
_NEAR = 4
_FEW_WORDS = 6
_MOST_OF_NAME = 7
_LONG_TEXT = 40
# A sentence of a text has more words than these.
_LEAST_SAID = 5
# The link to the other language, that a page has glued to its headline.
_TRANSLATED = pattern(r"(?P<headline>\S.{20,}\w) (?P<language>Français|Español|Deutsch|한국어)")
_FRAMED = pattern(r"\| ([^|]+\w[^|]*) \|")
# A line between two dashes, as Korean releases set it below their headline.
_DASHED = pattern(r"(?P<open>[-–—―─]{1,2}) ?(?P<said>[^\W_].*\w\S?) ?(?P<close>[-–—―─]{1,2})")
_DASHES = ("-", "–", "—", "―", "─")
_SENTENCE_END = (".", ";", ":", "?”", ".”", '."', ".“", ".»", ". »", ".\u202f»", ".\xa0»")


def read_head(blocks: list[Block], titles: Sequence[str] = ()) -> Head:
    """The head of the announcement that these blocks hold, the paragraphs after it in `following`.

    `titles` are lines of the page that stand elsewhere, such as in its title bar.
    """
    head = Head()
    waiting = list(parted_dates(blocks))
    named = section_lines(waiting, titles)
    head.furniture += waiting[:named]
    del waiting[:named]
    title = head.title = marked_title(waiting, titles) or title_of(waiting, titles)
    while waiting:
        block = waiting[0]
        if title is not None and block is title:
            break
        if takes(head, waiting):
            continue
        if title is None:
            break
        of_site = block.words < 8 or _is_letterhead(block)
        (head.furniture if of_site else head.rest).append(waiting.pop(0))
    if title is None and len(waiting) > 1 and _is_letterhead(waiting[0]):
        while len(waiting) > 1:
            if takes(head, waiting):
                continue
            if not _is_letterhead(waiting[0]):
                break
            head.furniture.append(waiting.pop(0))
    else:
        _read_headline(head, waiting)
    _skip_to_last(head, waiting)
    _take_whole(head, waiting)
    if not head.subheadline:
        _read_subheadline(head, waiting)
    while waiting and takes(head, waiting):
        pass
    _take_whole(head, waiting)
    if not head.subheadline and head.kind is not Kind.OPEN_LETTER:
        _read_subheadline(head, waiting)
    while waiting and takes(head, waiting):
        pass
    head.following = [
        replace(it, shape=Shape.PARAGRAPH) if it.shape is Shape.SUBTITLE else it for it in waiting
    ]
    return head


def _read_headline(head: Head, waiting: list[Block]) -> None:
    if not waiting or len(waiting[0].text) > _LONGEST_HEADLINE or waiting[0].shape is Shape.ITEM:
        return
    first = waiting[0]
    if first.shape is not Shape.HEADING and (opening_of(first) is not None or greets(first.text)):
        return
    if (
        first.shape is Shape.PARAGRAPH
        and len(waiting) > 1
        and _is_said(first.text)
        and not heads_dateline(waiting, 0)
    ):
        return
    waiting.pop(0)
    head.blocks.append(first)
    label, text, kind = headline_label(first.text)
    head.kind = kind or head.kind
    if label:
        head.kept.append(Kept("label", label, first.line))
        told = date_beside(label)
        head.date = told if told and kind else head.date or told
    if framed := _FRAMED.fullmatch(text):
        text = framed[1]
        head.kept.append(Kept("label", "| |", first.line))
    if sheets := SHEETS.search(text):
        text = text[: sheets.start()]
        head.kept.append(Kept("label", sheets[0].strip(), first.line))
    if site := site_behind(text):
        text = text.removesuffix(site)
        head.kept.append(Kept("site", site.strip(), first.line))
    translated = _TRANSLATED.fullmatch(text)
    if translated and translated["headline"].split()[-1] not in SMALL_WORDS:
        text = translated["headline"]
        head.kept.append(Kept("translation", translated["language"], first.line))
    head.headline, head.headline_line = text, first.line
    while waiting and headline_goes_on(head.headline, waiting, head.blocks[-1]):
        block = waiting.pop(0)
        head.blocks.append(block)
        head.headline = f"{head.headline} {block.text}"


def _is_letterhead(block: Block) -> bool:
    return not block.level and is_letterhead(block.text)


def _is_said(text: str) -> bool:
    """Whether a line that nothing else shows to be the headline is a sentence of the text."""
    if text.endswith("다."):
        return True
    ended = text.endswith((".", ":")) and not CUT_SHORT.search(text)
    ended = ended or SENTENCES.search(text) is not None
    return ended and len(text.split()) > _LONG_SENTENCE


def _is_sentence(block: Block) -> bool:
    return block.text.endswith(".") and block.words > _LEAST_SAID


def _skip_to_last(head: Head, waiting: list[Block]) -> None:
    """Go on below the headline where it stands last: a page has it in its title bar, its trail and its text."""
    wanted = alike(head.headline)
    near = waiting[:_FARTHEST] if wanted else []
    again = max((at for at, it in enumerate(near) if alike(it.text) == wanted), default=-1)
    last, said = -1, 0
    for index, block in enumerate(waiting[: again + 1]):
        said += _is_sentence(block)
        deeper = block.shape is Shape.HEADING and block.level > head.blocks[-1].level
        told = index > 0 and _is_sentence(waiting[index - 1])
        begun = said > 1 or (said and (deeper or told)) or opening_of(block) is not None
        if block.words > _LONG_TEXT or begun:
            break
        if alike(block.text) == wanted:
            last = index
    last = last if last > 0 else -1  # right below the headline it is what a release has there
    while last >= 0:
        before = len(waiting)
        if not takes(head, waiting):
            reached = any(reaches(it.text) for it in waiting[1 : min(_NEAR, last + 1)])
            block = waiting.pop(0)
            if reached and block.words <= _FEW_WORDS:
                head.contacts.append(block)
                head.blocks.append(block)
            elif block.shape is Shape.SUBTITLE and not head.subheadline:
                head.subheadline = block.text
                head.blocks.append(block)
            else:
                head.furniture.append(block)
        last -= before - len(waiting)


def _take_whole(head: Head, waiting: list[Block]) -> None:
    """Take the whole headline below one that a site has cut short."""
    first = waiting[0] if len(waiting) > 1 else None
    formed = any(it.key == "label" and TITLE_ABOVE.fullmatch(it.words) for it in head.kept)
    shortest = _SHORTEST_IN_FORM if formed else _SHORTEST_CUT
    if first is None or not shortest <= len(head.headline) < len(first.text):
        return
    begins = alike(first.text).startswith(alike(head.headline.rstrip(" .…")))
    if not begins or len(first.text) > _LONGEST_HEADLINE or first.text.endswith(_SENTENCE_END):
        return
    head.kept.append(Kept("headline", head.headline, head.headline_line))
    head.headline, head.headline_line = first.text, first.line
    head.blocks.append(waiting.pop(0))


def _read_subheadline(head: Head, waiting: list[Block]) -> None:
    if not head.headline or len(waiting) < 2:
        return
    if _takes_dashed(head, waiting):
        return
    first, after = waiting[0], waiting[1]
    if _is_lone_item(first, after):
        head.kept.append(Kept("subheadline", first.marker, first.line))
        head.subheadline = first.text
        head.blocks.append(waiting.pop(0))
        return
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
        (_FIELD.match(first.text) and _FIELD.match(after.text))
        or (_FIELD.match(first.text) and whole_date(first.text.rpartition(": ")[2]))
        or _OF_LETTER_OR_HOUR.match(first.text)
        or _IN_FIGURES.match(first.text)
        or _FACT.match(first.text)
        or fact_of(first.text)
        or statement_by(first.text)
        or whole_date(first.text)
        or told_date(first.text)
        or tells_figures(first.text)
        or dated_label(first.text)
        or place_and_date(first.text)
        or place_and_month(first.text)
        or place_behind_status(first.text)
        or labelled_place(first.text)
        or keyed_place(first)
        or is_of_the_page(first.text)
        or is_navigation(first.text)
        or place_above(first.text, after.text)
        or first.text.endswith((*_SENTENCE_END, ".)"))
        or (first.text[0], first.text[-1]) == ("[", "]")
        or opening_of(first) is not None
        or is_end(first.text)
        or is_label(first.text)
        or is_status(first.text)
        or reached_below(waiting)
        or (LABEL.match(first.text) and reaches(first.text))
        or (head.date and is_town(first.text))
    ):
        return
    if greets(first.text) or (HONOURED.match(first.text) and first.words <= _MOST_OF_NAME):
        return
    heads_text = opening_of(after) is not None
    if first.shape is Shape.HEADING and not (heads_text or _only_heading(first, waiting)):
        return
    opens = after.shape is Shape.PARAGRAPH and (
        opening_of(after)
        or is_status(after.text)
        or whole_date(after.text)
        or place_and_date(after.text)
        or (len(waiting) > 2 and place_above(after.text, waiting[2].text))
        or fact_of(after.text)
        or statement_by(after.text)
        or _heads_contacts(waiting)
    )
    short = reaches(first.text) or after.shape is Shape.ITEM or len(after.text) < len(first.text)
    if short and not opens:
        return
    head.subheadline = first.text
    head.blocks.append(waiting.pop(0))


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
        and " " in first.text
        and len(first.text) <= _LONGEST_SUBHEADLINE
        and not first.text.endswith(_SENTENCE_END)
        and not fact_of(first.text)
        and not reaches(first.text)
        and after.shape is Shape.PARAGRAPH
        and (opening_of(after) is not None or after.text.endswith("다."))
    )


def _only_heading(first: Block, waiting: list[Block]) -> bool:
    """Whether it is no section's title, such as other headings of its level further down."""
    return not any(it.shape is Shape.HEADING and it.level == first.level for it in waiting[1:])
