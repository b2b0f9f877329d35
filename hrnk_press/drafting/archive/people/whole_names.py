"""Contacts whom a line names by an office and the family's name, with the given name that the text has: "Senator Lind"."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.words.person_names import CAPITAL
from hrnk_press.frozen import replace
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

_OFFICE = pattern(
    rf"(?P<office>Senator|Representative|Governor|Mayor|Minister|Councill?or|Congress(?:wo)?man|Ambassador|Bishop|Rabbi) (?P<name>{CAPITAL})"
)


def with_whole_names(
    contacts: Sequence[FoundContact], blocks: Sequence[Block]
) -> tuple[FoundContact, ...]:
    """The contacts, each who is named by an office with the name that one holder of that office alone has in these blocks."""
    return tuple(_whole(it, blocks) for it in contacts)


def _whole(contact: FoundContact, blocks: Sequence[Block]) -> FoundContact:
    said = _OFFICE.fullmatch(contact.name)
    if said is None or is_given(said["name"]):
        return contact
    texts = [it.text for it in blocks if f" {said['name']}" in it.text]
    held = (
        rf"(?<!\w)(?P<before>\S{{1,40}} )?(?P<given>{CAPITAL})(?: [A-Z]\.)? {said['name']}(?![\w-])"
    )
    every = [it for text in texts for it in re.finditer(held, text) if is_given(it["given"])]
    names = {it[0].removeprefix(it["before"] or "") for it in every}
    holds = any((it["before"] or "").strip() == said["office"] for it in every)
    if len(names) != 1 or not holds:
        return contact
    title = ", ".join(filter(None, (said["office"], contact.title)))
    return replace(contact, name=names.pop(), title=title)
