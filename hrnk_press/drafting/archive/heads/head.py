"""What stands above the first paragraph of an announcement."""

from collections.abc import Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.head_lines import alike, section_lines, takes
from hrnk_press.drafting.archive.heads.headline_labels import (
    TITLE_ABOVE,
    headline_label,
    site_behind,
)
from hrnk_press.drafting.archive.heads.headline_lines import headline_goes_on
from hrnk_press.drafting.archive.heads.marked_titles import marked_title
from hrnk_press.drafting.archive.heads.parted_lines import parted_dates
from hrnk_press.drafting.archive.heads.subheadlines import SENTENCE_END, read_subheadline
from hrnk_press.drafting.archive.heads.title_scores import SENTENCES
from hrnk_press.drafting.archive.heads.titles import heads_dateline, title_of
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.drafting.archive.words.dateline_forms import CUT_SHORT
from hrnk_press.drafting.archive.words.dateline_places import SMALL_WORDS
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.dates import date_beside
from hrnk_press.drafting.archive.words.issuers import is_letterhead
from hrnk_press.drafting.archive.words.letter_words import greets
from hrnk_press.drafting.archive.words.lines import SHEETS
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

_LONGEST_HEADLINE = 300
# No site cuts a headline shorter; what such a one begins again below is a subheadline, but in a form.
_SHORTEST_CUT = 40
_SHORTEST_IN_FORM = 20
_LONG_SENTENCE = 18
_FARTHEST = 40
_NEAR = 4
_FEW_WORDS = 6
_LONG_TEXT = 40
# A sentence of a text has more words than these.
_LEAST_SAID = 5
# The link to the other language, that a page has glued to its headline.
_TRANSLATED = pattern(r"(?P<headline>\S.{20,}\w) (?P<language>Français|Español|Deutsch|한국어)")
_FRAMED = pattern(r"\| ([^|]+\w[^|]*) \|")


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
        read_subheadline(head, waiting)
    while waiting and takes(head, waiting):
        pass
    _take_whole(head, waiting)
    if not head.subheadline and head.kind is not Kind.OPEN_LETTER:
        read_subheadline(head, waiting)
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
    if not begins or len(first.text) > _LONGEST_HEADLINE or first.text.endswith(SENTENCE_END):
        return
    head.kept.append(Kept("headline", head.headline, head.headline_line))
    head.headline, head.headline_line = first.text, first.line
    head.blocks.append(waiting.pop(0))
