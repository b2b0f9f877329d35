"""A page's blocks, sorted: the announcement, the notices below it, furniture, and what is part of nothing."""

from collections.abc import Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.announcement import announcement
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.letter_heads import read_letter_head
from hrnk_press.drafting.archive.items import Item, Kept, Page
from hrnk_press.drafting.archive.listing import listed_alone, read_listing
from hrnk_press.drafting.archive.outer_title import outer_title
from hrnk_press.drafting.archive.pages.blocks import Block, Region, Shape
from hrnk_press.drafting.archive.pages.page_breaks import without_breaks
from hrnk_press.drafting.archive.pages.source import Source
from hrnk_press.drafting.archive.parts import parted
from hrnk_press.drafting.archive.several import begun_by, each_alone, maybe_another
from hrnk_press.drafting.archive.subjects import take_subject
from hrnk_press.drafting.archive.writable import writable
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

# The name of a site behind the title of a page.
_SITE = pattern(r" (?:[|–—·»-]|::) (?P<name>[^|–—·»]{2,40})\Z")
_FEWEST_WORDS = 2
_MOST_BETWEEN = 4


def read_page(
    source: Source,
    registry: Registry,
    office: Office,
    kind: Kind | None = None,
    *,
    plain: bool = False,
) -> Page:
    """Every block, in exactly one place. `kind` overrides what the announcement seems to be.

    `plain` leaves in the text whatever has keys of its own in some kinds of release.
    """
    blocks = source.blocks
    furniture = [it for it in blocks if it.region is Region.FURNITURE or it.shape is Shape.RULE]
    rest = [it for it in blocks if it.region is Region.OUTSIDE and it.shape is not Shape.RULE]
    content = [it for it in blocks if it.region is Region.MAIN and it.shape is not Shape.RULE]
    if not content:
        content, rest = rest, []
    elif titled := {id(it) for it in outer_title(blocks)}:
        content = [it for it in blocks if id(it) in titled] + content
        rest = [it for it in rest if id(it) not in titled]
    content, edges = without_breaks(content)
    furniture += edges
    if kind is None and (listed := listed_alone(content)):
        those = set(map(id, listed))
        furniture += [it for it in content if id(it) not in those]
        entries = read_listing(listed, office, source.language)
        return Page(tuple(map(writable, entries)), _in_order(furniture), _in_order(rest))
    content, *others = each_alone(content)
    head = read_letter_head(content, [it.text for it in furniture])
    if source.format == "mail":
        take_subject(head, furniture)
    if source.format == "HTML" and not head.headline:
        _take_title(head, furniture)
    furniture = _without_title_lines(blocks, head, furniture)
    parts = parted(head.following)
    furniture += [*head.furniture, *parts.furniture]
    rest += head.rest
    items: list[Item] = []
    if head.blocks or parts.body or parts.contacts:
        one = announcement(
            head,
            parts,
            registry,
            office,
            kind,
            source.language,
            plain=plain,
            published=source.published,
        )
        another = (*maybe_another(head, head.following), *begun_by(others if plain else ()))
        items.append(replace(one, notes=(*one.notes, *another)))
    items += read_listing(parts.listing, office, source.language)
    for blocks_of_one in others:
        head = read_letter_head(blocks_of_one)
        parts = parted(head.following)
        furniture += [*head.furniture, *parts.furniture]
        rest += head.rest
        items.append(
            announcement(head, parts, registry, office, kind, source.language, plain=plain)
        )
        items += read_listing(parts.listing, office, source.language)
    return Page(tuple(map(writable, items)), _in_order(furniture), _in_order(rest))


def _without_title_lines(
    blocks: Sequence[Block], head: Head, furniture: list[Block]
) -> list[Block]:
    """The furniture without the few lines between headline and text, which are the head's: they may tell the day."""
    at = {id(it): number for number, it in enumerate(blocks)}
    title = next((at.get(id(it)) for it in head.blocks if it.line == head.headline_line), None)
    text = next((at.get(id(it)) for it in head.following), None)
    if title is None or text is None:
        return furniture
    between = [it for it in furniture if title < at.get(id(it), 0) < text]
    if len(between) > _MOST_BETWEEN:
        return furniture
    head.furniture += between
    those = set(map(id, between))
    return [it for it in furniture if id(it) not in those]


def _take_title(head: Head, furniture: list[Block]) -> None:
    """Take the title of a page for the headline that its text does not have, without the name of the site."""
    title = next((it for it in furniture if it.shape is Shape.HEADING and not it.level), None)
    if title is None or title.words < _FEWEST_WORDS:
        return
    site = _SITE.search(title.text)
    furniture.remove(title)
    head.blocks.insert(0, title)
    head.headline, head.headline_line = title.text, title.line
    if site is not None and len(title.text[: site.start()].split()) >= len(site["name"].split()):
        head.headline = title.text[: site.start()]
        head.kept.append(Kept("site", site[0].strip(), title.line))


def _in_order(blocks: list[Block]) -> tuple[Block, ...]:
    return tuple(sorted(blocks, key=lambda it: (it.line, it.column)))
