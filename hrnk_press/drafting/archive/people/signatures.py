"""Who signed, as far as an older announcement says so: in a sentence, or below a letter's close."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hrnk_press.drafting.archive.items import FoundSignatory
from hrnk_press.drafting.archive.pages.blocks import Block
from hrnk_press.drafting.archive.people.contacts import person_named
from hrnk_press.drafting.archive.people.letter import is_close, is_salutation
from hrnk_press.drafting.archive.people.role_words import says_role
from hrnk_press.model.registry import Registry
from hrnk_press.patterns import pattern

_SIGNED = pattern(r"signed by (?=[A-Z])")
_HONORIFIC = pattern(
    r"The (?:Honou?rable|Rev\.?|Reverend)|Amb(?:\.|assador)|Dr\.|Prof\.|Justice|Senator|Sister|Father|(?:Arch)?[Bb]ishop|Rabbi|Imam|Pastor|Sir|Dame|Judge|(?:Mr|Mrs|Ms)\."
)
_PART = "[A-ZÀ-Þ][a-zß-ÿ’']+(?:-[A-ZÀ-Þ]?[a-zß-ÿ’']*)*"
_NAME = pattern(
    rf"(?:(?P<honorific>{_HONORIFIC.pattern}) )?"
    rf"(?P<name>{_PART}(?: (?:[A-ZÀ-Þ]\.|{_PART})){{1,3}})"
    r"(?P<said> \((?P<within>[^()]{3,120})\)|, (?P<after>[^,().;]{3,60})(?=[,.;]|$))?"
)
_ORGANIZATIONS = pattern(
    r"\b(?:Committee|Institute|Watch|Nations|Rights|Council|Korea|University|Board)\b"
)


def letter_start(blocks: tuple[Block, ...]) -> int:
    """The source line of the salutation of a letter inside; 0 where there is none."""
    return next((it.line for it in blocks if is_salutation(it.text)), 0)


def signatories(blocks: tuple[Block, ...], registry: Registry) -> tuple[FoundSignatory, ...]:
    """Everybody who is said to have signed, once each, in the order of the text."""
    found: dict[str, FoundSignatory] = {}
    for it in (*_in_sentences(blocks, registry), *_below_a_close(blocks, registry)):
        found.setdefault(it.name, it)
    return tuple(found.values())


def _in_sentences(blocks: tuple[Block, ...], registry: Registry) -> Iterator[FoundSignatory]:
    for block in blocks:
        signed = _SIGNED.search(block.text) if "signed by" in block.text else None
        if signed:
            yield from _named(_sentence(block.text[signed.end() :]), block.line, registry)


def _sentence(text: str) -> str:
    """Up to the end of the sentence; a full stop within brackets, or after one letter, is no end."""
    depth = 0
    for index, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        ends = letter == "." and not depth and text[index + 1 : index + 2] in ("", " ")
        if ends and not re.search(r"\b(?:[A-Z]|Dr|Amb|Prof|Rev|Jr|Sr)\Z", text[:index]):
            return text[: index + 1]
    return text


def _named(sentence: str, line: int, registry: Registry) -> Iterator[FoundSignatory]:
    for found in _NAME.finditer(sentence):
        if _inside_brackets(sentence, found.start()) or _ORGANIZATIONS.search(found["name"]):
            continue
        person = person_named(found["name"], registry)
        yield FoundSignatory(
            found["name"],
            line,
            person.id if person else "",
            found["honorific"] or "",
            found["within"] or found["after"] or "",
        )


def _inside_brackets(text: str, at: int) -> bool:
    return text.count("(", 0, at) > text.count(")", 0, at)


def _below_a_close(blocks: tuple[Block, ...], registry: Registry) -> Iterator[FoundSignatory]:
    close = next((i for i, it in enumerate(blocks) if is_close(it.text)), len(blocks))
    last: FoundSignatory | None = None
    for block in blocks[close + 1 :]:
        if len(block.text) > 120 or block.text.endswith(":"):
            break
        signed = _signed(block, registry)
        if signed is not None:
            if last is not None:
                yield last
            last = signed
        elif last is not None and not (last.said_of or block.gap) and says_role(block.text):
            last = replace(last, said_of=block.text)
    if last is not None:
        yield last


def _signed(block: Block, registry: Registry) -> FoundSignatory | None:
    """Whose name stands in a line, alone or before what is said of them."""
    name = _NAME.match(block.text)
    ends = (len(block.text), block.text.find(","), block.text.find(" ("))
    if name is None or name.end("name") not in ends or says_role(name["name"]):
        return None
    person = person_named(name["name"], registry)
    said = block.text[name.end("name") :].strip(" ,")
    if said.startswith("("):
        said = said.strip("()")
    return FoundSignatory(
        name["name"], block.line, person.id if person else "", name["honorific"] or "", said
    )
