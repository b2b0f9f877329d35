"""What an announcement lacks, or only points to, said to whoever imports it."""

import datetime as dt
import re
from collections.abc import Iterator

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.language import UNKNOWN
from hrnk_press.drafting.notes import Note
from hrnk_press.patterns import pattern

_CLICK = pattern(r"(?:please )?click here\b", re.IGNORECASE)
_ATTACHED = pattern(r"\bis attached\b|\bplease find attached\b|\bsee attached\b", re.IGNORECASE)
_LONGEST_ADDRESS = 60
NO_LANGUAGE = "the language of the text is unknown"
"""What is said of a text whose language nothing tells."""
UNATTACHED = "the text speaks of an attachment that is not in the source"
"""What is said of a text whose source, as far as its words go, lacks what they speak of."""


def defects(
    head: Head,
    body: list[Block],
    day: dt.date | None,
    place: str,
    language: str,
    contacts: tuple[FoundContact, ...],
) -> Iterator[Note]:
    """A note for each, with the line of the source."""
    line = head.headline_line
    if not head.headline:
        yield Note(line, "no headline was found", "set headline")
    if day is None:
        yield Note(line, "no date was found", "set date to the day of release, where it is known")
    if not place:
        yield Note(line, "no dateline was found", "set place, where it is known")
    if language == UNKNOWN:
        yield Note(line, NO_LANGUAGE, "set language")
    for block in body:
        yield from _pointed(block)
    for contact in contacts:
        if contact.hidden:
            yield _hidden(contact)


def _pointed(block: Block) -> Iterator[Note]:
    """What the words of a block lead to, and the source does not hold."""
    if _CLICK.match(block.text) and not block.styled:
        said = f'where "{block.text}" led is not in the source'
        yield Note(block.line, said, "give the address, or attach the file")
    elif "attached" in block.text and _ATTACHED.search(block.text):
        yield Note(block.line, UNATTACHED, "put the file into attachments/")
    if block.within:
        address = block.within[0][:_LONGEST_ADDRESS]
        said = f'a link to "{address}" leads nowhere outside its site'
        if len(block.within) > 1:
            said = f'{len(block.within)} links lead nowhere outside their site, the first to "{address}"'
        hint = "its words are kept; write the whole address, where readers should follow it"
        yield Note(block.line, said, hint)


def _hidden(contact: FoundContact) -> Note:
    whose = contact.name or "a contact"
    offered = (
        f"contacts.toml has {contact.candidate}"
        if contact.candidate
        else "write the address out, where it is known"
    )
    said = f'the address of {whose} was hidden by the web site: "{contact.hidden}"'
    return Note(contact.line, said, offered)
