"""The announcement of a page: what became data, and the body that is left."""

import datetime as dt
import re
from dataclasses import replace

from hrnk_press.drafting.archive.day_and_place import take_day_and_place
from hrnk_press.drafting.archive.defects import defects
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.title_issuers import is_letterhead
from hrnk_press.drafting.archive.items import Item
from hrnk_press.drafting.archive.language import language_of
from hrnk_press.drafting.archive.making import Making
from hrnk_press.drafting.archive.pages.blocks import Block, Shape
from hrnk_press.drafting.archive.parts import Parts
from hrnk_press.drafting.archive.people.boilerplates import Standing, boilerplates
from hrnk_press.drafting.archive.people.contact_lines import contacts_in
from hrnk_press.drafting.archive.people.contacts import read_contact_blocks
from hrnk_press.drafting.archive.people.signatures import letter_start, signatories
from hrnk_press.drafting.archive.wording import is_about, is_notes, labelled_in
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

_RECOMMENDATIONS = pattern(r"\b(?:recommendations|measures)\b", re.IGNORECASE)
_DECLARATION = pattern(r"\b(?:founding document|declaration|statement|manifesto)\b", re.IGNORECASE)


def announcement(
    head: Head,
    parts: Parts,
    registry: Registry,
    office: Office,
    kind: Kind | None = None,
    declared: str = "",
    *,
    plain: bool = False,
    published: dt.date | None = None,
) -> Item:
    """The item that head and parts make. `kind` overrides what it seems to be, `declared` is the page's language.

    `published` is the day that the page's data name; it counts where the words name none.
    With `plain`, only what every release has becomes data.
    """
    blocks = (*head.blocks, *parts.body)
    texts = (head.headline, *(it.text for it in parts.body))
    language = language_of(
        texts, declared or labelled_in(it.text for it in (*blocks, *head.furniture))
    )
    made = Making(head, list(parts.body), registry, office, language, kind=kind or head.kind)
    made.kept += head.kept
    if not plain:
        made.take_statement()
        made.take_facts()
    take_day_and_place(made, published)
    made.place = _without_issuer(made.place, registry)
    if not plain:
        made.take_signed()
        made.take_attachments()
    embargo = made.take_status()
    there = set(map(id, made.body))
    contact_lines = _reaching(head, [it for it in parts.contacts if id(it) in there])
    contacts = read_contact_blocks(contact_lines, registry, made.body)
    made.put_away("contacts", contacts.printed)
    printed = set(map(id, contacts.printed))
    unread = [it for it in head.contacts if id(it) not in printed]
    made.body[:0] = unread
    made.put_away("letterhead", tuple(_streets(head, unread)))
    made.body[:0] = made.unsettled
    standing = boilerplates(_without(made.body, contact_lines), registry, made.date, language)
    organizations = _issuers(contacts.people, standing, registry, office, blocks, made.date)
    for it in standing:
        if it.found.known and it.found.organization in organizations:
            made.put_away("boilerplates", it.blocks)
    if not plain:
        made.take_report()
    body = _titled(made.body)
    found_kind = made.kind or _kind(head, body)
    notice = found_kind is Kind.REPORT_NOTICE
    abstract, body = _abstract(body) if notice else ((), body)
    return Item(
        kind=found_kind,
        line=blocks[0].line,
        blocks=blocks,
        headline=head.headline,
        subheadline=head.subheadline,
        date=made.date,
        place=made.place,
        language=language,
        embargo=embargo,
        body=tuple(body),
        abstract=abstract,
        organizations=organizations,
        contacts=contacts.contacts,
        signatories=made.signed or signatories(tuple(body), registry),
        boilerplates=tuple(it.found for it in standing),
        attachments=made.attachments,
        event=made.event,
        told=tuple(made.told.items()),
        end_mark=parts.end_mark,
        letter=letter_start(tuple(body)),
        kept=tuple(made.kept),
        notes=(
            *made.notes,
            *defects(head, body, made.date, made.place, language, contacts.contacts),
        ),
    )


def _without(body: list[Block], lines: list[Block]) -> tuple[Block, ...]:
    """The blocks that are none of those; by which they are, since comparing all with all takes long."""
    those = set(map(id, lines))
    return tuple(it for it in body if id(it) not in those)


def _reaching(head: Head, below: list[Block]) -> list[Block]:
    """The lines of contacts, without what a letterhead says of nobody by name where others are announced."""
    letterhead = set(map(id, head.letterhead))
    lines = [*head.contacts, *below]
    if len(lines) == len(letterhead):
        return lines
    return [
        it for it in lines if id(it) not in letterhead or any(one.name for one in contacts_in([it]))
    ]


def _streets(head: Head, unread: list[Block]) -> list[Block]:
    """The lines of a letterhead that say where its house stands, among those that became no contacts."""
    letterhead = set(map(id, head.letterhead))
    return [it for it in unread if id(it) in letterhead and is_letterhead(it.text)]


def _without_issuer(place: str, registry: Registry) -> str:
    """The place without the name of an organisation of the registry before it: "The Club, Geneva"."""
    name, _, town = place.partition(", ")
    named = name.casefold()
    every = (
        known.casefold()
        for it in registry.organizations.values()
        for known in (it.name, it.short_name, *it.names.values())
    )
    return town if town and named in every else place


def _titled(body: list[Block]) -> list[Block]:
    """The body, in which "About …", "Notes to editors" and lines that look like titles are."""
    return [
        replace(it, shape=Shape.HEADING, level=2, depth=0)
        if it.shape is Shape.PARAGRAPH
        and (index or is_notes(it.text))
        and (it.level or is_about(it.text) or is_notes(it.text))
        else it
        for index, it in enumerate(body)
    ]


def _abstract(body: list[Block]) -> tuple[tuple[Block, ...], list[Block]]:
    """A notice's abstract, and the notes to editors below it."""
    notes = next((i for i, it in enumerate(body) if is_notes(it.text)), len(body))
    return tuple(body[:notes]), body[notes:]


def _kind(head: Head, body: list[Block]) -> Kind:
    numbered = any(it.number is not None and it.shape is Shape.ITEM for it in body)
    if _RECOMMENDATIONS.search(head.headline) and numbered:
        return Kind.POLICY_RECOMMENDATIONS
    return Kind.STATEMENT if _DECLARATION.search(head.headline) else Kind.PRESS_RELEASE


def _issuers(
    people: tuple[str, ...],
    standing: tuple[Standing, ...],
    registry: Registry,
    office: Office,
    blocks: tuple[Block, ...],
    day: dt.date | None,
) -> tuple[str, ...]:
    """Whose standing paragraphs and contacts the text carries, in its order; else the office, where it is named."""
    about = [it.found.organization for it in standing if it.found.organization]
    reached: list[str] = []
    for person in people:
        roles = registry.people[person].roles
        held = [role for role in roles if day is None or role.held_on(day)] or list(roles)
        reached += [role.organization for role in held[:1]]
    found = [*about, *reached] if set(reached) <= set(about) else [*reached, *about]
    if found:
        return tuple(dict.fromkeys(found))
    own = registry.organizations.get(office.organization)
    names = (own.name, own.short_name, *own.names.values()) if own else ()
    named = any(name and name in block.text for name in names for block in blocks)
    return (office.organization,) if named else ()
