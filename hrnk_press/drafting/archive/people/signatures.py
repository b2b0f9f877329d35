"""Who signed, as far as an older announcement says so: in a sentence, or below a letter's close."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.items import FoundSignatory
from hrnk_press.drafting.archive.people.boilerplates import organization_named
from hrnk_press.drafting.archive.people.contacts import person_named
from hrnk_press.drafting.archive.people.signed_names import signed_name
from hrnk_press.drafting.archive.words.letter_words import is_close, is_salutation
from hrnk_press.drafting.archive.words.lines import is_end
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.drafting.archive.words.role_words import says_role
from hrnk_press.drafting.archive.words.wording import copies_of, is_section_title
from hrnk_press.drafting.notes import Note
from hrnk_press.model.registry import Registry
from hrnk_press.patterns import pattern

_SIGNED = pattern(r"signed by (?=[A-Z])")
_HONORIFIC = pattern(
    r"The (?:Honou?rable|Rev\.?|Reverend)|Amb(?:\.|assador)|Dr\.|Prof\.|Justice|Senator|Sister|Father|(?:Arch)?[Bb]ishop|Rabbi|Imam|Pastor|Sir|Dame|Judge|(?:Mr|Mrs|Ms)\."
)
_PART = "[A-ZÀ-Þ](?:[a-zß-ÿ’']|(?<=[a-z’'])[A-ZÀ-Þ](?=[a-z]))+(?:-[A-ZÀ-Þ]?[a-zß-ÿ’']*)*"
_JOIN = "(?:(?:de|la|van|von|der|den|del|di|da|dos|do|du|bin|al) ){0,3}"
_NAME = pattern(
    rf"(?:(?P<honorific>{_HONORIFIC.pattern}) )?"
    rf"(?P<name>{_PART}(?: {_JOIN}(?:[A-ZÀ-Þ]\.|{_PART})){{1,3}})"
    r"(?P<said> \((?P<within>[^()]{3,120})\)|, (?P<after>[^,().;]{3,60})(?=[,.;]|$))?"
)
_ORGANIZATIONS = pattern(
    r"\b(?:Committee|Institute|Watch|Nations|Rights|Council|Korea|University|Board)\b"
)
# What a list of those who signed is parted into.
_GROUP = pattern(
    r"(?P<bodies>(?:organi[sz]ations?|organisationen|organi[sz]aciones|groups|gruppen|associations|ngos)(?: signatories)?)|(?:individuals?|persons|people|personas|personnes|personen|einzelpersonen)(?: signatories)?",
    re.IGNORECASE,
)
_COUNTRY = pattern(r" \((?P<said>[^()]+)\)\Z")
_LONGEST = 120
_MOST_PARTS = 4


def letter_start(blocks: tuple[Block, ...]) -> int:
    """The source line of the salutation of a letter inside; 0 where there is none."""
    return next((it.line for it in blocks if is_salutation(it.text)), 0)


def signatories(
    blocks: tuple[Block, ...], registry: Registry
) -> tuple[tuple[FoundSignatory, ...], tuple[Note, ...]]:
    """Everybody who is said to have signed, once each, in the order of the text; and a note of lines among them that were not read."""
    found: dict[str, FoundSignatory] = {}
    unread: list[Block] = []
    for it in (*_in_sentences(blocks, registry), *_below_a_close(blocks, registry, unread)):
        found.setdefault(it.name, it)
    return tuple(found.values()), tuple(_unread(unread))


def _unread(blocks: list[Block]) -> Iterator[Note]:
    if blocks:
        more = f" and {len(blocks) - 1} more" if len(blocks) > 1 else ""
        said = f'not read as a name below the close: "{blocks[0].text}"{more}'
        yield Note(blocks[0].line, said, "look who signed there")


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


def _below_a_close(
    blocks: tuple[Block, ...], registry: Registry, unread: list[Block]
) -> Iterator[FoundSignatory]:
    """Who signed in lines, items or rows there, and the bodies below a title of theirs; lines that seem to say so go into `unread`."""
    close = next((i for i, it in enumerate(blocks) if is_close(it.text)), len(blocks))
    last: FoundSignatory | None = None
    of_bodies = alone = False
    for block in _in_rows(blocks[close + 1 :]):
        if group := _GROUP.fullmatch(block.text.rstrip(": ")):
            of_bodies = group["bodies"] is not None
            continue
        if len(block.text) > _LONGEST or block.text.endswith(":") or is_end(block.text):
            break
        if is_section_title(block.text):
            break
        signed = _body(block, registry) if of_bodies else _signed(block, registry)
        if signed is not None:
            if last is not None:
                yield last
            last, alone = signed, not signed.said_of
        elif last is not None and not (last.said_of or block.gap or block.shape is Shape.ITEM):
            last = replace(last, said_of=block.text)
        elif _may_sign(block) and (block.gap or not alone):
            unread.append(block)
    if last is not None:
        yield last


def _may_sign(block: Block) -> bool:
    """Whether a line begins with words in capitals, as a name is written, before what may be said of somebody."""
    name, comma, _ = block.text.partition(", ")
    apart = block.shape is not Shape.PARAGRAPH or (comma and block.text.count(", ") < _MOST_PARTS)
    words = name.split()
    written = len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper()
    said = says_role(name) or any(map(str.isdigit, block.text))
    told = reaches(block.text) or copies_of(block.text) or block.text.endswith((".", "!", "?"))
    return bool(apart) and written and not (said or told)


def _in_rows(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, each of the names that stand beside one another in a line; the cells of a row as one line where
    only the first of them names somebody.
    """
    for row, cells in groupby(blocks, lambda it: it.number if it.shape is Shape.ROW else None):
        found = list(_by_columns(list(cells)))
        if row is None or sum(map(_names, found)) > 1:
            yield from found
        else:
            yield replace(found[0], text=", ".join(it.text for it in found))


def _by_columns(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, lines that wide spaces part below names in each column one column after the other."""
    at = 0
    while at < len(blocks):
        lines = [_in_columns(blocks[at])]
        at += 1
        named = len(lines[0]) > 1 and all(map(_names, lines[0]))
        while named and at < len(blocks) and not blocks[at].gap:
            below = _in_columns(blocks[at])
            if len(below) != len(lines[0]) or all(map(_names, below)):
                break
            lines.append(below)
            at += 1
        if named:
            yield from (it for column in zip(*lines, strict=True) for it in column)
        else:
            yield blocks[at - 1]


def _in_columns(block: Block) -> list[Block]:
    return [replace(block, text=it) for it in block.cells]


def _names(block: Block) -> bool:
    found = signed_name(block.text)
    return found is not None and not found[2]


def _body(block: Block, registry: Registry) -> FoundSignatory | None:
    """The body that a line names, with its country in brackets or behind a comma; None for a line that only says more."""
    if copies_of(block.text) or not block.text[0].isupper():
        return None
    country = _COUNTRY.search(block.text)
    name = block.text[: country.start()] if country else block.text
    said = country["said"] if country else ""
    known = organization_named(name, registry)
    return FoundSignatory(
        name, block.line, known.id if known else "", said_of=said, is_organization=True
    )


def _signed(block: Block, registry: Registry) -> FoundSignatory | None:
    """Whose name stands in a line, alone or before what is said of them."""
    found = signed_name(block.text)
    if found is None:
        return None
    honorific, name, said = found
    person = person_named(name, registry)
    return FoundSignatory(name, block.line, person.id if person else "", honorific, said)
