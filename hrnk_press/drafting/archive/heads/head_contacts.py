"""Contacts above the text: a label, or lines that name and reach somebody."""

from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.heads.date_lines import is_day, told_date
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.people.announced import sends, speaks
from hrnk_press.drafting.archive.people.contacts import contact_run
from hrnk_press.drafting.archive.words.body_words import says_body
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.lines import dated_label, stands_alone
from hrnk_press.drafting.archive.words.person_names import is_named
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.rendering.quoting.naming.given_names import is_given

_LONGEST_LINE = 200
_NEAR = 4


def takes_contacts(head: Head, waiting: list[Block]) -> bool:
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
    below = [it for it in others if not is_day(it.text)][: _NEAR - 1]
    for at, it in enumerate(below):
        if it.gap or len(it.text) > _LONGEST_LINE:
            return False
        if reaches(it.text) or it.mails:
            return all(says_body(one.text) for one in below[:at])
    return False


def _is_told(text: str) -> bool:
    """Whether a line is of the head by itself, whatever stands around it."""
    return stands_alone(text) or told_date(text) is not None or dated_label(text) is not None
