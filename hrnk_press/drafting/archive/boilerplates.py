"""Standing paragraphs about organizations at the end of older announcements."""

import re
from datetime import date

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.items import FoundBoilerplate
from hrnk_press.drafting.archive.lines import is_about
from hrnk_press.model.organization import Organization
from hrnk_press.model.registry import Registry

_SAYS_WHAT_IT_IS = re.compile(
    r"(?:,? \([^()]{2,20}\))?,? (?:is|was|are|were|works?|has|have|aims?|seeks?|serves?|monitors?|documents?|conducts?)\b"
)
# A standing paragraph that no title announces is looked for in this many blocks before the contacts.
_LAST = 5


def boilerplates(
    blocks: tuple[Block, ...], registry: Registry, day: date | None
) -> tuple[FoundBoilerplate, ...]:
    """The standing paragraphs in a body: below "About …", known to the registry, or saying what an organization is."""
    found: list[FoundBoilerplate] = []
    for index, block in enumerate(blocks):
        name = is_about(block.text) if block.shape in (Shape.HEADING, Shape.PARAGRAPH) else ""
        about = _paragraph_after(blocks, index) if name and index else None
        if about is not None:
            organization = organization_named(name, registry)
            found.append(_found(about, organization, name, day))
        elif index >= len(blocks) - _LAST and block.shape is Shape.PARAGRAPH:
            known = _issuer(block.text, registry)
            if known and not any(it.line == block.line for it in found) and index:
                found.append(_found(block, known, known.name, day))
    return tuple(found)


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


def _paragraph_after(blocks: tuple[Block, ...], index: int) -> Block | None:
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    return following if following and following.shape is Shape.PARAGRAPH else None


def _issuer(text: str, registry: Registry) -> Organization | None:
    """The organization that a paragraph begins with and says what it is; None where it does not."""
    for organization in registry.organizations.values():
        for name in filter(
            None, (organization.name, organization.short_name, *organization.names.values())
        ):
            begun = re.match(rf"(?:The )?{re.escape(name)}", text)
            if begun and _SAYS_WHAT_IT_IS.match(text, begun.end()):
                return organization
    return None


def _found(
    block: Block, organization: Organization | None, name: str, day: date | None
) -> FoundBoilerplate:
    printed = organization.boilerplate_on(day, "en") if organization and day else None
    same = False
    if organization and printed:
        words = _plain(printed.text)
        same = block.text.split() in (words, [*words, organization.url])
    return FoundBoilerplate(
        organization.id if organization else "", name, block.text, block.line, same
    )


def _plain(markdown: str) -> list[str]:
    from hrnk_press.rendering.body import plain_text_of

    return plain_text_of(markdown).split()
