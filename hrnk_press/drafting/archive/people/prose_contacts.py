"""Media contacts in the last sentences of a text, where no label and no line of their own tells them."""

from collections.abc import Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.people.contact_lines import contacts_in
from hrnk_press.drafting.archive.words.asking import (
    asks_to_reach,
    is_for_others,
    is_of_the_press,
    is_of_the_public,
    offers,
)
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches
from hrnk_press.drafting.archive.words.wording import about_labelled, is_about
from hrnk_press.patterns import pattern

_LAST_BLOCKS = 6
_FARTHEST = 1_500
_SENTENCES = pattern(
    r"(?<=[a-zß-ÿ\d)”\"][.!?]) +(?=[^\Wa-zß-ÿ_])"
    r"| +(?=(?:For (?:more|further|additional|media|press|interviews)|(?:Media|Press) (?:contacts?|inquir|enquir|kontakt)|CONTACTS?\b"
    r"|Contacts?:|Pour (?:plus|tout)|Para (?:más|mayor)|Für (?:weitere|Rück)|Weitere Informationen|Pressekontakt)\b)"
)
# What an address or a number of a telephone has, asked before one is looked for.
_REACHED = pattern(r"@|\d{3}\W{0,2}\d")
# Whoever wants to know more of what a text tells may ask there.
_TELLS_MORE = pattern(
    r"(?i:for|to (?:get|obtain|receive|request)) (?:(?:any|more|further|additional|other),? ){0,2}(?:information|details)\b"
    r"|Pour (?:plus|de plus amples|toute?s?|obtenir) .{0,30}(?:informations?|renseignements?|précisions)\b"
    r"|(?:Für )?[Ww]eitere (?:Informationen|Auskünfte)\b|Para (?:más|mayor(?:es)?|obtener) .{0,20}información\b"
)
# A number that costs nothing is everybody's.
_FREE = pattern(r"(?<![\d-])(?:1[-. ]?)?\(?8(?:00|33|44|55|66|77|88)\)?[-. ]|(?<!\d)0800|\+800")


def prose_contacts(blocks: Sequence[Block]) -> tuple[FoundContact, ...]:
    """Whom the last of those sentences names that says whom to ask, and how; nobody where it says no such thing.

    One that names no person speaks of the press, or of more about what the text tells, and is none of a paragraph about
    a body.
    """
    for at in reversed(range(max(len(blocks) - _LAST_BLOCKS, 0), len(blocks))):
        block = blocks[at]
        last = block.text[-_FARTHEST:]
        if block.shape is Shape.HEADING or _REACHED.search(last) is None:
            continue
        for sentence in reversed(_SENTENCES.split(last)):
            if not (reaches(sentence) and (asks_to_reach(sentence) or LABEL.match(sentence))):
                continue
            if is_for_others(sentence) or is_of_the_public(sentence):
                continue
            found = contacts_in([replace(block, text=sentence)])
            told = any(it.name[:1].isupper() for it in found) or is_of_the_press(sentence)
            if told or (_tells_more(sentence) and not _is_standing(blocks, at)):
                return found
    return ()


def _tells_more(sentence: str) -> bool:
    """Whether it says where to ask for more of what a text tells, and that is no line for customers."""
    if _TELLS_MORE.match(sentence) is None or is_of_the_public(sentence) or offers(sentence):
        return False
    return _FREE.search(sentence) is None


def _is_standing(blocks: Sequence[Block], at: int) -> bool:
    """Whether a paragraph is one about a body, below its title or behind it."""
    titled = at > 0 and bool(is_about(blocks[at - 1].text))
    return titled or about_labelled(blocks[at].text)[0] != ""
