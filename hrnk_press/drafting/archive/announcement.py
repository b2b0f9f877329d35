"""The announcement of a page: what became data, and the body that is left."""

import datetime as dt
import re
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.contacts_and_issuers import take_contacts_and_issuers
from hrnk_press.drafting.archive.day_and_place import take_day_and_place
from hrnk_press.drafting.archive.defects import defects
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.items import Item
from hrnk_press.drafting.archive.language import language_of
from hrnk_press.drafting.archive.making import Making
from hrnk_press.drafting.archive.parts import Parts
from hrnk_press.drafting.archive.people.signatures import letter_start, signatories
from hrnk_press.drafting.archive.words.wording import is_about, is_notes, labelled_in
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Embargo, Kind
from hrnk_press.patterns import pattern

_RECOMMENDATIONS = pattern(r"\b(?:recommendations|measures)\b", re.IGNORECASE)
_DECLARATION = pattern(r"\b(?:founding document|declaration|statement|manifesto)\b", re.IGNORECASE)
# A sentence that ends where a statement of somebody begins.
_STATED = pattern(
    r"\b(?:(?:(?<!had )(?:made|issued|released|gave|delivered)|issues|releases) (?:today )?the following (?:(?:joint|press|public|written) )?statement|folgende (?:gemeinsame )?(?:erklärung|stellungnahme)"
    r"|la déclaration suivante|la siguiente declaración)\b[^.!?]{0,200}:\Z",
    re.IGNORECASE,
)


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
    take_day_and_place(made, published, parts.contacts)
    made.place = _without_issuer(made.place, registry)
    if not plain:
        made.take_signed()
        made.take_attachments()
    embargo = made.take_status()
    take_contacts_and_issuers(made, parts.contacts, blocks)
    if not plain:
        made.take_report()
    return _item(made, parts, blocks, embargo)


def _item(made: Making, parts: Parts, blocks: tuple[Block, ...], embargo: Embargo | None) -> Item:
    """What was made, of all those blocks."""
    head = made.head
    body = _titled(made.body)
    kind = made.kind or _kind(head, body)
    abstract, body = _abstract(body) if kind is Kind.REPORT_NOTICE else ((), body)
    lacking = defects(head, body, made.date, made.place, made.language, made.contacts)
    signed, unread = signatories(tuple(body), made.registry)
    return Item(
        kind=kind,
        line=blocks[0].line,
        blocks=blocks,
        headline=head.headline,
        subheadline=head.subheadline,
        date=made.date,
        place=made.place,
        language=made.language,
        embargo=embargo,
        body=tuple(body),
        abstract=abstract,
        organizations=made.organizations,
        contacts=made.contacts,
        signatories=made.signed or signed,
        boilerplates=made.boilerplates,
        attachments=made.attachments,
        event=made.event,
        told=tuple(made.told.items()),
        end_mark=parts.end_mark,
        letter=letter_start(tuple(body)),
        kept=tuple(made.kept),
        notes=(*made.notes, *lacking, *(() if made.signed else unread)),
    )


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
    stated = any(it.text.endswith(":") and _STATED.search(it.text) for it in body[:2])
    declared = stated or _DECLARATION.search(head.headline)
    return Kind.STATEMENT if declared else Kind.PRESS_RELEASE
