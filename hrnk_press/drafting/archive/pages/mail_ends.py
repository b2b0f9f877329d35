"""What stands below the text of a mail: the sender's signature, and what a mailing list adds to it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hrnk_press.drafting.archive.pages.blocks import Block, Region, Shape
from hrnk_press.drafting.archive.people.reaching import reaches
from hrnk_press.patterns import pattern

_LIST = pattern(
    r"you (?:received|are receiving|have received|got) this (?:message|e-?mail|mail) (?:because|since|as) you\b"
    r"|to unsubscribe\b|(?:unsubscribe|abmelden|se désabonner|desuscribirse)(?: from this list| here)?\Z"
    r"|um (?:sich|diese liste|diesen newsletter)\b.{0,40}\babzu|pour (?:se|vous) désabonner|para (?:darse de baja|cancelar)\b"
    r"|sie erhalten diese (?:nachricht|e-?mail),? weil\b|vous recevez ce (?:message|courriel|mail) car\b",
    re.IGNORECASE,
)
_LIST_NAME = pattern(r"[\w.-]+ mailing list\b")
_SEPARATOR = "--"
_MOST_LINES = 12


def parted_ends(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of a mail's text, in which what is only of the mail is furniture.

    A signature stands below a line of two hyphens (RFC 3676, section 4.3). It is still of the text where it says
    how somebody is reached, since many a release names its contact there alone.
    """
    return tuple(_read(blocks))


def _read(blocks: tuple[Block, ...]) -> Iterator[Block]:
    listed = _list_begins(blocks)
    signed = _signature_begins(blocks[:listed])
    kept = any(reaches(it.text) for it in blocks[signed:listed])
    for at, block in enumerate(blocks):
        aside = at >= listed or (at >= signed and not kept) or at == signed
        yield replace(block, region=Region.FURNITURE) if aside else block


def _list_begins(blocks: tuple[Block, ...]) -> int:
    """Where a list's own lines begin, with the rule above them."""
    last = range(max(len(blocks) - _MOST_LINES, 0), len(blocks))
    found = next((at for at in last if _is_of_list(blocks, at)), len(blocks))
    while found < len(blocks) and found and _parts(blocks[found - 1]):
        found -= 1
    return found


def _is_of_list(blocks: tuple[Block, ...], at: int) -> bool:
    """Whether a list says there why one gets its mails, or gives its name below a rule."""
    named = at > 0 and _parts(blocks[at - 1]) and _LIST_NAME.match(blocks[at].text)
    return bool(named or _LIST.match(blocks[at].text))


def _signature_begins(blocks: tuple[Block, ...]) -> int:
    last = range(len(blocks) - 1, max(len(blocks) - _MOST_LINES, 0), -1)
    return next((at for at in last if blocks[at].text == _SEPARATOR), len(blocks))


def _parts(block: Block) -> bool:
    return block.shape is Shape.RULE or block.text == _SEPARATOR
