"""What follows the head of a page: the body of the announcement, its contacts, and a listing below it."""

import re

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.furniture import is_navigation
from hrnk_press.drafting.archive.listing import listing_start
from hrnk_press.drafting.archive.people.contacts import contact_blocks
from hrnk_press.drafting.archive.people.unlabelled import unlabelled
from hrnk_press.drafting.archive.words.lines import is_end
from hrnk_press.drafting.archive.words.wording import is_about, is_notes, is_section_title
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

_LONGEST_STARS = 15
# Whose page it is, as its last line says: "© 2014 River Club. All rights reserved."
_RIGHTS = pattern(
    r"(?:©|copyright(?= ?(?:©|\(c\)|\d{4}))|\(c\)(?= ?\d{4}))[^.!?]{0,80}\.?(?: all rights reserved\.?)?|all rights reserved\.?",
    re.IGNORECASE,
)
_LONGEST_RIGHTS = 120
_EMBARGO_CUE = pattern(r"(?:the report is )?(?:strictly |under )?embargo", re.IGNORECASE)


@frozen
class Parts:
    """The body (contacts in it are `contacts` too), the listing below, and furniture with the end mark."""

    body: tuple[Block, ...]
    contacts: tuple[Block, ...]
    listing: list[Block]
    furniture: tuple[Block, ...]
    end_mark: str


def parted(blocks: list[Block]) -> Parts:
    """The blocks after a head, each in exactly one of body, listing and furniture."""
    end = listing_start(blocks, 0)
    within = blocks[:end]
    found = contact_blocks(within) or unlabelled(within)
    ends = [i for i, it in enumerate(within) if is_end(it.text)]
    mark = next(iter(ends), len(within))
    closes = max(max(found, default=-1) + 1, mark + 1 if mark < len(within) else 0)
    tail = _tail_start(within, closes, listed=end < len(blocks))
    if tail == len(within) and 1 < end < len(blocks) and _EMBARGO_CUE.match(within[-1].text):
        tail -= 1  # the first entry of the listing, without title and date
    body = within[:tail]
    marks = [body[it] for it in ends if it < tail]
    trailing = [it for it in body[closes:] if closes and is_navigation(it.text)]
    last = body[-1:] if body and len(body[-1].text) <= _LONGEST_RIGHTS else []
    trailing += [it for it in last if _RIGHTS.fullmatch(it.text)]
    leading_on = [it for it in blocks[tail:] if is_navigation(it.text)]  # such as "Read more"
    listing = [it for it in blocks[tail:] if not is_navigation(it.text)]
    aside = {id(it) for it in (*marks, *trailing)}
    return Parts(
        tuple(it for it in body if id(it) not in aside),
        tuple(body[it] for it in found if it < tail and id(body[it]) not in aside),
        listing,
        (*marks, *trailing, *leading_on),
        _end_mark([it.text for it in marks]),
    )


def _end_mark(marks: list[str]) -> str:
    """The first mark that is of more than stars; stars, where they stand once and are no line across the page."""
    told = next((it for it in marks if it.strip("* ")), "")
    stars = "".join(marks) if len(marks) == 1 and len(marks[0]) <= _LONGEST_STARS else ""
    return told or stars


def _tail_start(blocks: list[Block], closes: int, *, listed: bool) -> int:
    """Where what follows a release begins to be a listing: at an embargo line, or behind the contacts."""
    at = closes
    while closes and at < len(blocks):
        block = blocks[at]
        if _EMBARGO_CUE.match(block.text):
            return at
        if listed and not _belongs(blocks, at):
            return at
        at += 1
    return len(blocks)


def _belongs(blocks: list[Block], at: int) -> bool:
    """Whether a block behind the end of a release is still of it: about, notes, contacts, end mark."""
    block = blocks[at]
    if is_section_title(block.text) or is_end(block.text):
        return True
    before = [
        it
        for it in blocks[:at]
        if it.shape is Shape.HEADING or is_about(it.text) or is_notes(it.text)
    ]
    return bool(before) and blocks.index(before[-1]) == at - 1
