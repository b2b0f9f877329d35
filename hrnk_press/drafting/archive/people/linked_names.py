"""The address of a contact whose name is a link to it elsewhere on the page."""

from collections.abc import Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.patterns import pattern

_LINKED = pattern(r"\[(?P<words>[^\[\]]{4,80})\]\(<?mailto:(?P<address>[\w.+%-]+@[\w.-]+\w)")


def with_linked(
    contacts: Sequence[FoundContact], blocks: Sequence[Block]
) -> tuple[FoundContact, ...]:
    """The contacts, each without an address with the one that the name alone is linked to in these blocks."""
    if not any(it.name and not (it.email or it.hidden) for it in contacts):
        return tuple(contacts)
    linked = {
        it["words"].strip("*_ "): it["address"]
        for block in blocks
        if block.mails
        for it in _LINKED.finditer(block.styled)
    }
    return tuple(
        it if it.email or it.hidden else replace(it, email=linked.get(it.name, ""))
        for it in contacts
    )
