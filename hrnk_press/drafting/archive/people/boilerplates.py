"""Standing paragraphs about organizations at the end of older announcements."""

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from hrnk_press.drafting.archive.blocks import HEADING, PARAGRAPH, Block
from hrnk_press.drafting.archive.items import FoundBoilerplate
from hrnk_press.drafting.archive.people.introductions import introduced
from hrnk_press.drafting.archive.words.lines import is_end
from hrnk_press.drafting.archive.words.wording import (
    about_labelled,
    is_about,
    is_notes,
    is_section_title,
)
from hrnk_press.frozen import frozen
from hrnk_press.model.language import known_tag
from hrnk_press.model.organization import Boilerplate, Organization
from hrnk_press.model.registry import Registry
from hrnk_press.patterns import pattern

_SAYS_WHAT_IT_IS = pattern(
    r"(?:,? \([^()]{2,20}\))?,? (?:is|was|are|were|works?|has|have|aims?|seeks?|serves?|monitors?|documents?|conducts?)\b"
)
# What an organization is, where only the text itself tells that it is one.
_IS_ONE = pattern(
    r"(?: \([^()]{2,20}\))?,? (?:(?:is|are|was|were) (?:an?|the|one|among|(?:\w+ )?(?:founded|established|created|formed|based|dedicated|committed))"
    r"|works (?:to|for|with|in|across)|(?:seeks|aims|exists) to"
    r"|ist (?:eine?|der|die|das|seit)|wurde \d{4}|est (?:une?|la|le|l[’']|depuis)|a été (?:fondée?|créée?)|es (?:una?|la|el)|fue (?:fundad|cread)[ao])\b"
)
_NOTES = pattern(
    r"(?:notes?|background|boilerplate|hintergrund|anmerkung(?:en)?|notas?|contexte) ?:?",
    re.IGNORECASE,
)
# A standing paragraph that no title announces is looked for in this many blocks before the contacts.
_LAST = 5
_LONGEST_NAME = 200


@frozen
class Standing:
    """What was found, and the blocks that it is: its title where it has one, its paragraphs."""

    found: FoundBoilerplate
    blocks: tuple[Block, ...]


def boilerplates(
    blocks: tuple[Block, ...], registry: Registry, day: date | None, language: str
) -> tuple[Standing, ...]:
    """The standing paragraphs in a body: below "About …", known to the registry, or saying what an organization is."""
    found: list[Standing] = []
    taken: set[int] = set()
    for index, block in enumerate(blocks):
        if not index or id(block) in taken:
            continue
        standing = None
        behind = _behind_label(blocks, index, registry, day, language)
        name = is_about(block.text) if block.shape in (HEADING, PARAGRAPH) else ""
        if behind:
            standing = behind
        elif name:
            about = _paragraphs(blocks, index + 1)
            organization = organization_named(name, registry)
            organization = organization or _printed_by(about, registry, day, language)
            standing = _standing((block,), about, organization, name, day, language)
        elif index >= len(blocks) - _LAST and block.shape is PARAGRAPH:
            standing = _untitled(blocks, index, registry, day, language)
        if standing is not None:
            found.append(standing)
            taken |= {id(it) for it in standing.blocks}
    return tuple(found)


def _behind_label(
    blocks: tuple[Block, ...], index: int, registry: Registry, day: date | None, language: str
) -> Standing | None:
    """What stands in one line with its title ("About …: …"), about an organization of the registry."""
    block = blocks[index]
    name, said = about_labelled(block.text) if block.shape is PARAGRAPH else ("", "")
    organization = organization_named(name, registry) if name else None
    if organization is None:
        return None
    paragraphs = (replace(block, text=said), *_paragraphs(blocks, index + 1))
    standing = _standing((), paragraphs, organization, name, day, language)
    return standing and replace(standing, blocks=blocks[index : index + len(standing.blocks)])


def _untitled(
    blocks: tuple[Block, ...], index: int, registry: Registry, day: date | None, language: str
) -> Standing | None:
    """What begins there: word for word what the registry prints, or a paragraph that says what an organization is."""
    paragraphs = _paragraphs(blocks, index)
    if (it := _printed_by(paragraphs, registry, day, language)) is not None:
        whole = _as_printed(paragraphs, it, day, language) == len(paragraphs)
        title = blocks[index - 1 : index] if whole and _heads(blocks[index - 1].text) else ()
        return _standing(title, paragraphs, it, it.name, day, language)
    known = _issuer(blocks[index].text, registry)
    if known is not None:
        return _standing((), paragraphs, known, known.name, day, language)
    return _introduced(blocks, index, registry, day, language)


def _heads(text: str) -> bool:
    """Whether a line is a title that says nothing by itself: "Notes:"."""
    return is_notes(text) or _NOTES.fullmatch(text) is not None


def _printed_by(
    paragraphs: tuple[Block, ...], registry: Registry, day: date | None, language: str
) -> Organization | None:
    """The organization of which the registry prints these paragraphs word for word, or the first of them."""
    every = registry.organizations.values() if paragraphs else ()
    return next((it for it in every if _as_printed(paragraphs, it, day, language)), None)


def organization_named(name: str, registry: Registry) -> Organization | None:
    """The organization of the registry with exactly that name, short name or both; None for nobody."""
    said = re.sub(
        r"^the ", "", re.sub(r" ?\([^()]*\)$", "", name.strip(" :.")), flags=re.IGNORECASE
    ).casefold()
    for organization in registry.organizations.values():
        names = {organization.name, organization.short_name, *organization.names.values()} - {""}
        if said in {re.sub(r"^the ", "", it, flags=re.IGNORECASE).casefold() for it in names}:
            return organization
    return None


def _paragraphs(blocks: tuple[Block, ...], start: int) -> tuple[Block, ...]:
    """The paragraphs from there to the next title."""
    end = start
    while end < len(blocks) and blocks[end].shape is PARAGRAPH:
        text = blocks[end].text
        if blocks[end].level or is_section_title(text) or is_end(text):
            break
        end += 1
    return blocks[start:end]


def _issuer(text: str, registry: Registry) -> Organization | None:
    """The organization that a paragraph begins with and says what it is; None where it does not."""
    for organization in registry.organizations.values():
        for name in filter(
            None, (organization.name, organization.short_name, *organization.names.values())
        ):
            begun = next((it for it in (f"The {name}", name) if text.startswith(it)), "")
            if begun and _SAYS_WHAT_IT_IS.match(text, len(begun)):
                return organization
    return None


def _introduced(
    blocks: tuple[Block, ...], index: int, registry: Registry, day: date | None, language: str
) -> Standing | None:
    """That paragraph, where it says what an organization is that the text above it introduces; else None."""
    text = blocks[index].text
    if not _IS_ONE.search(text, 0, _LONGEST_NAME):
        return None
    for one in introduced(it.text for it in blocks[: index + 1]):
        begun = re.match(rf"(?:The )?(?:{re.escape(one.name)}|{re.escape(one.short)})(?!\w)", text)
        if begun and _IS_ONE.match(text, begun.end()):
            organization = organization_named(one.name, registry)
            paragraphs = _paragraphs(blocks, index)
            return _standing((), paragraphs, organization, one.name, day, language)
    return None


def _standing(
    title: tuple[Block, ...],
    paragraphs: tuple[Block, ...],
    organization: Organization | None,
    name: str,
    day: date | None,
    language: str,
) -> Standing | None:
    """As many paragraphs as the registry prints below such a title; the first one where it prints others."""
    if not paragraphs:
        return None
    if organization is None and name[0].islower() and not name.startswith("the "):
        return None  # "Über die Lager" is a section, and no organization
    known = organization.id if organization else ""
    end = _as_printed(paragraphs, organization, day, language) if organization else 0
    if end:
        text = " ".join(it.text for it in paragraphs[:end])
        found = FoundBoilerplate(known, name, text, paragraphs[0].line, known=True)
        return Standing(found, (*title, *paragraphs[:end]))
    first = paragraphs[0]
    return Standing(FoundBoilerplate(known, name, first.text, first.line), (*title, first))


def _as_printed(
    paragraphs: tuple[Block, ...], organization: Organization, day: date | None, language: str
) -> int:
    """How many of them are word for word what the registry prints of it, with its address or without; 0 for none."""
    printed = _wording(organization, day, language)
    if printed is None:
        return 0
    words = _plain(printed.text)
    if not words or not paragraphs[0].text.startswith(words[0]):
        return 0
    said: list[str] = []
    most = 0
    for end, it in enumerate(paragraphs, 1):
        said += it.text.split()
        if said in (words, [*words, organization.url]):
            most = end
        if len(said) > len(words):
            break
    return most


def _wording(organization: Organization, day: date | None, language: str) -> Boilerplate | None:
    """What the registry prints of it on that day; on a day that is not known, what it prints on any."""
    if day is not None:
        return organization.boilerplate_on(day, language)
    tag = known_tag(language, {it.language for it in organization.boilerplates})
    wordings = [it for it in organization.boilerplates if it.language == tag]
    return wordings[0] if len(wordings) == 1 else None


@lru_cache(maxsize=1024)
def _plain(markdown: str) -> list[str]:
    from hrnk_press.rendering.body import plain_text_of

    return plain_text_of(markdown).split()
