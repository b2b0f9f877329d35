"""Contacts of whom a line has the name of the family alone, with the given name that the text has: "Senator Lind"."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.words.person_names import CAPITAL
from hrnk_press.frozen import replace
from hrnk_press.rendering.quoting.naming.given_names import is_given


def with_whole_names(
    contacts: Sequence[FoundContact], blocks: Sequence[Block]
) -> tuple[FoundContact, ...]:
    """The contacts, each whose name is one word with the given name that alone stands before it in these blocks."""
    return tuple(
        replace(it, name=_whole(it.name, blocks)) if it.name.isalpha() and it.name.istitle() else it
        for it in contacts
    )


def _whole(name: str, blocks: Sequence[Block]) -> str:
    texts = [it.text for it in blocks if f" {name}" in it.text]
    before = rf"(?<!\w)(?:(?P<first>{CAPITAL}) )?(?P<given>{CAPITAL})(?P<middle>(?: [A-Z]\.)?)"
    whole = re.compile(rf"{before} {name}(?![\w-])") if texts else None
    named = (it for text in texts for it in whole.finditer(text)) if whole else ()
    found = {_called(it, name) for it in named if is_given(it["given"])}
    return found.pop() if len(found) == 1 else name


def _called(found: re.Match[str], name: str) -> str:
    first = f"{found['first']} " if found["first"] and is_given(found["first"]) else ""
    return f"{first}{found['given']}{found['middle']} {name}"
