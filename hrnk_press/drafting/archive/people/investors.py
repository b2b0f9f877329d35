"""Contacts for investors and for the public, who are none for the press where others are."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.pages.blocks import Block
from hrnk_press.drafting.archive.people.reaching import is_of_the_public, reaches
from hrnk_press.patterns import pattern

_KIND = r"(?: (?:relations|contacts?|inquiries|enquiries))*"
_FOR_INVESTORS = pattern(
    rf"(?:\A|.*\| )(?:for )?(?:investors?|investoren(?:kontakt)?|inversores|investisseurs|financial|shareholders?|analysts?|ir){_KIND} ?(?::|$)",
    re.IGNORECASE,
)
_FOR_PRESS = pattern(
    rf"(?:for )?(?:media|press|public|news|communications?){_KIND} ?(?::|$)", re.IGNORECASE
)
# What a line says that is no title of the person above it.
_NO_TITLE = pattern(r":|contacts?$|\A(?:investors?|media|press)$", re.IGNORECASE)
_OF_INVESTORS = pattern(r"\b(?:investors?|shareholders?)\b", re.IGNORECASE)
_OF_PRESS = pattern(r"\b(?:media|press|public|communications?|news|marketing|pr)\b", re.IGNORECASE)


def without_investors(blocks: Sequence[Block]) -> Sequence[Block]:
    """The lines without those for the public and those below a label for investors, where others reach somebody."""
    kept: list[Block] = []
    away = False
    for block in blocks:
        if block.gap or _NO_TITLE.search(block.text):
            away = (away or _FOR_INVESTORS.match(block.text) is not None) and not _FOR_PRESS.match(
                block.text
            )
        if not away and not (is_of_the_public(block.text) and reaches(block.text)):
            kept.append(block)
    return kept if any(reaches(it.text) or it.mails for it in kept) else blocks


def for_the_press(found: Sequence[FoundContact]) -> list[FoundContact]:
    """The contacts without those whose title tells of investors alone, where another's tells of the press."""
    if not any(_OF_PRESS.search(it.title) for it in found):
        return list(found)
    return [it for it in found if _OF_PRESS.search(it.title) or not _OF_INVESTORS.search(it.title)]
