"""Lines that announce contacts and are no label: a title as "Press", who sends a fax, who speaks to the press."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.words.asking import is_for_the_press, is_of_the_press
from hrnk_press.drafting.archive.words.body_words import says_body
from hrnk_press.drafting.archive.words.person_names import person_in
from hrnk_press.drafting.archive.words.reaching import is_reach, reaches
from hrnk_press.drafting.archive.words.role_words import says_role
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

_PRESS_ALONE = pattern(
    r"(?:(?:for )?(?:the )?(?:press|media|newsroom|journalists)|presse|medien|für (?:die )?(?:presse|medien)|prensa|medios|m[ée]dias)(?: (?:&|and|und|et|y) \w+)?:?",
    re.IGNORECASE,
)
# Who sends a fax or a memorandum, whose number stands in the next line.
_SENDER = pattern(r"(?:from|von|de|absender) ?: *(?P<whom>[^<@\d]{4,80})", re.IGNORECASE)
_SPEAKS = pattern(
    r"(?:(?:press|media) )?spokes(?:man|woman|person)|sprecher(?:in)?|portavoz|vocer[oa]|porte-parole",
    re.IGNORECASE,
)
# What a line says that leads to those who answer, and not to what it tells of.
_OFFERS = pattern(
    r"\A(?:for|to|if|please|para|pour|für|um|journalist\w*|reporters?|editors?)\b|interview|inquir|enquir|contact|kontakt|rückfrag|\breach\b|in touch|\bavailable (?:from|through|via)\b",
    re.IGNORECASE,
)
# Between people in a line.
_BESIDE = pattern(r" ?/ | & | and ")
_LONGEST_LINE = 200
_FEWEST_WORDS = 8
_NEAR = 4
_NEAR_CELLS = 6


def announces(blocks: list[Block], index: int) -> bool:
    """Whether a line that no label begins says that those follow whom the press may ask: a title of its own as
    "Press", a line with a colon at its end, or who sends a fax.
    """
    text = blocks[index].text
    if len(text) > _LONGEST_LINE:
        return False
    below = blocks[index + 1 : index + _NEAR_CELLS]
    below = ([it for it in below[:1] if it.shape is Shape.ROW] and below) or below[: _NEAR - 1]
    if not below or below[0].gap > 1:
        return False
    if sends(blocks, index) or speaks(blocks, index):
        return True
    short = blocks[index].shape is Shape.HEADING and len(text.split()) < _FEWEST_WORDS
    heads = short and (is_of_the_press(text) or _PRESS_ALONE.fullmatch(text))
    offers = text.endswith(":") and is_for_the_press(text) and _OFFERS.search(text)
    if not heads and not offers:
        return False
    first = below[0]
    reached = len(first.text) < _LONGEST_LINE and (reaches(first.text) or bool(first.mails))
    if reached:
        said = first.shape is Shape.PARAGRAPH and first.text.endswith(".")
        return not said or is_named_there(first)
    named = first.shape is Shape.ROW or is_named_there(first)
    return named and any((reaches(it.text) or it.mails) for it in below[1:])


def sends(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line says who sends a fax or a memorandum, and one right below it how to reach that one."""
    sender = _SENDER.fullmatch(blocks[index].text)
    if sender is None or not person_in(sender["whom"].partition(",")[0].strip())[0]:
        return False
    return any(not it.gap and is_reach(it.text) for it in blocks[index + 1 : index + _NEAR])


def speaks(blocks: Sequence[Block], index: int) -> bool:
    """Whether a cell of a table begins a row with who speaks to the press, and the next one says how to reach that one."""
    cells = blocks[index : index + 2]
    if len(cells) < 2 or any(it.shape is not Shape.ROW for it in cells) or cells[0].level != 1:
        return False
    return bool(_SPEAKS.fullmatch(cells[0].text)) and reaches(cells[1].text)


def is_named_there(block: Block) -> bool:
    """Whether a line surely names a person, at its beginning, alone, or behind what that one is."""
    if len(block.text) > _LONGEST_LINE:
        return False
    named, _, role = _BESIDE.split(block.text)[0].partition(",")
    name, title = person_in(named.strip())
    if not name or (title and not says_role(title)):
        return False
    return is_given(name.split()[0].title()) or says_body(role)
