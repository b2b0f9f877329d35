"""A page's blocks, sorted: the announcement, the notices below it, furniture, and what is part of nothing."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from hrnk_press.drafting.archive.announcement import announcement
from hrnk_press.drafting.archive.blocks import FURNITURE, HEADING, MAIN, OUTSIDE, RULE, Block
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.letter_heads import read_letter_head
from hrnk_press.drafting.archive.items import Item, Kept, Page
from hrnk_press.drafting.archive.listing import listed_alone, read_listing
from hrnk_press.drafting.archive.mail_day import offered_day
from hrnk_press.drafting.archive.outer_contacts import outer_contacts
from hrnk_press.drafting.archive.outer_title import outer_title
from hrnk_press.drafting.archive.pages.page_breaks import without_breaks
from hrnk_press.drafting.archive.pages.source import Source
from hrnk_press.drafting.archive.parts import parted
from hrnk_press.drafting.archive.several import begun_by, each_alone, maybe_another
from hrnk_press.drafting.archive.subjects import take_subject
from hrnk_press.drafting.archive.writable import writable
from hrnk_press.drafting.notes import Note
from hrnk_press.frozen import replace
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

# The name of a site behind the title of a page.
_SITE = pattern(r" (?:[|–—·»-]|::) (?P<name>[^|–—·»]{2,40})\Z")
# What a text may be called that has no other title; "Press release" is none.
_STATEMENT = pattern(
    r"statement|declaraci|déclaration|erklärung|stellungnahme|성명|입장|announcement", re.IGNORECASE
)
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
    page = _Sorting(source, registry, office, kind, plain)
    content = page.take_regions()
    if kind is None and (listed := listed_alone(content)):
        page.take_listing(listed, content)
    else:
        first, *others = each_alone(content)
        page.take_first(first, others)
        for it in others:
            page.take(read_letter_head(it))
    items = tuple(map(writable, page.items))
    return Page(items, _in_order(page.furniture), _in_order(page.rest))


@dataclass
class _Sorting:
    """A page while its blocks are sorted into items, furniture and rest."""

    source: Source
    registry: Registry
    office: Office
    kind: Kind | None
    plain: bool
    items: list[Item] = field(default_factory=list)
    furniture: list[Block] = field(default_factory=list)
    rest: list[Block] = field(default_factory=list)

    def take_regions(self) -> list[Block]:
        """Put aside what the page itself says to stand outside its main part, which is left."""
        blocks = self.source.blocks
        self.furniture = [it for it in blocks if it.region is FURNITURE or it.shape is RULE]
        told = [it for it in blocks if it.shape is not RULE]
        self.rest = [it for it in told if it.region is OUTSIDE]
        content = [it for it in told if it.region is MAIN]
        if not content:
            content, self.rest = self.rest, []
        elif titled := {id(it) for it in outer_title(blocks)}:
            content = [it for it in blocks if id(it) in titled] + content
            self.rest = [it for it in self.rest if id(it) not in titled]
        if self.source.format == "HTML" and (asked := outer_contacts(told, content)):
            those = set(map(id, asked))
            content = content + asked
            self.furniture = [it for it in self.furniture if id(it) not in those]
            self.rest = [it for it in self.rest if id(it) not in those]
        content, edges = without_breaks(content)
        self.furniture += edges
        return content

    def take_listing(self, listed: list[Block], content: list[Block]) -> None:
        """The entries of a page that only lists; what stands beside them is furniture."""
        those = set(map(id, listed))
        self.furniture += [it for it in content if id(it) not in those]
        self.items += read_listing(listed, self.office, self.source.language)

    def take_first(self, blocks: list[Block], others: list[list[Block]]) -> None:
        """The announcement of the page, whose headline may stand in its title bar or its subject."""
        head = read_letter_head(blocks, [it.text for it in self.furniture])
        if self.source.format == "mail":
            take_subject(head, self.furniture)
        if self.source.format == "HTML" and not head.headline:
            _take_title(head, self.furniture)
        if not head.headline:
            _take_label(head)
        self.furniture = _without_title_lines(self.source.blocks, head, self.furniture)
        notes = (*maybe_another(head, head.following), *begun_by(others if self.plain else ()))
        before = len(self.items)
        self.take(head, self.source.published, notes)
        if self.source.format == "mail" and len(self.items) > before:
            one = self.items[before]
            offered = offered_day(one, self.source.blocks)
            self.items[before] = replace(one, notes=(*one.notes, *offered))

    def take(
        self, head: Head, published: dt.date | None = None, notes: tuple[Note, ...] = ()
    ) -> None:
        """The announcement that begins with that head, and the listing below it."""
        parts = parted(head.following)
        self.furniture += [*head.furniture, *parts.furniture]
        self.rest += head.rest
        language = self.source.language
        if head.blocks or parts.body or parts.contacts:
            one = announcement(
                head,
                parts,
                self.registry,
                self.office,
                self.kind,
                language,
                plain=self.plain,
                published=published,
            )
            self.items.append(replace(one, notes=(*one.notes, *notes)))
        self.items += read_listing(parts.listing, self.office, language)


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
    title = next((it for it in furniture if it.shape is HEADING and not it.level), None)
    if title is None or title.words < _FEWEST_WORDS:
        return
    site = _SITE.search(title.text)
    furniture.remove(title)
    head.blocks.insert(0, title)
    head.headline, head.headline_line = title.text, title.line
    if site is not None and len(title.text[: site.start()].split()) >= len(site["name"].split()):
        head.headline = title.text[: site.start()]
        head.kept.append(Kept("site", site[0].strip(), title.line))


def _take_label(head: Head) -> None:
    """Take the title in front matter for the headline that nothing else is, though it is a label: "Public statement"."""
    label = next((it for it in head.furniture if it.shape is HEADING and it.marker), None)
    if label is not None and _STATEMENT.search(label.text):
        head.furniture.remove(label)
        head.blocks.insert(0, label)
        head.headline, head.headline_line = label.text, label.line


def _in_order(blocks: list[Block]) -> tuple[Block, ...]:
    return tuple(sorted(blocks, key=lambda it: (it.line, it.column)))
