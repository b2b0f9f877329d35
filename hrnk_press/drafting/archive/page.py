"""A page's blocks, sorted: the announcement, the notices below it, furniture, and what is part of nothing."""

import datetime as dt
import re
from dataclasses import replace

from hrnk_press.drafting.announcement import Note
from hrnk_press.drafting.archive.blocks import Block, Region, Shape
from hrnk_press.drafting.archive.boilerplates import boilerplates
from hrnk_press.drafting.archive.contacts import contact_blocks, read_contact_blocks
from hrnk_press.drafting.archive.embargoes import read_notice
from hrnk_press.drafting.archive.head import Head, is_navigation, read_head
from hrnk_press.drafting.archive.items import FoundContact, Item, Kept, Page
from hrnk_press.drafting.archive.lines import is_about, is_end, is_notes, opening_of
from hrnk_press.drafting.archive.listing import listing_start, read_listing
from hrnk_press.drafting.archive.signatures import letter_start, signatories
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Embargo, Kind

_EMBARGO_CUE = re.compile(r"(?:the report is )?(?:strictly |under )?embargo", re.IGNORECASE)
_RECOMMENDATIONS = re.compile(r"\b(?:recommendations|measures)\b", re.IGNORECASE)
_DECLARATION = re.compile(
    r"\b(?:founding document|declaration|statement|manifesto)\b", re.IGNORECASE
)
_LETTER = re.compile(r"\bopen letter\b", re.IGNORECASE)
_CLICK = re.compile(r"(?:please )?click here\b", re.IGNORECASE)
_ATTACHED = re.compile(r"\bis attached\b|\bplease find attached\b|\bsee attached\b", re.IGNORECASE)
_HIDDEN = "[email protected]"


def read_page(
    blocks: list[Block], registry: Registry, office: Office, kind: Kind | None = None
) -> Page:
    """Every block, in exactly one place. `kind` overrides what the announcement seems to be."""
    furniture = [it for it in blocks if it.region is Region.FURNITURE or it.shape is Shape.RULE]
    rest = [it for it in blocks if it.region is Region.OUTSIDE and it.shape is not Shape.RULE]
    content = [it for it in blocks if it.region is Region.MAIN and it.shape is not Shape.RULE]
    if not content:
        content, rest = rest, []
    head = read_head(content)
    parts = _parted(head.following)
    furniture += [*head.furniture, *parts.furniture]
    rest += head.rest
    items: list[Item] = []
    if head.blocks or parts.body or parts.contacts:
        items.append(_release(head, parts, registry, office, kind))
    items += read_listing(parts.listing, office)
    order = {id(block): index for index, block in enumerate(blocks)}
    return Page(tuple(items), _sorted(furniture, order), _sorted(rest, order))


def _sorted(blocks: list[Block], order: dict[int, int]) -> tuple[Block, ...]:
    return tuple(sorted(blocks, key=lambda it: order[id(it)]))


@frozen
class _Parts:
    """What follows a head: the body (contacts in it are `contacts` too), and the listing below."""

    body: tuple[Block, ...]
    contacts: tuple[Block, ...]
    listing: list[Block]
    furniture: tuple[Block, ...]
    end_mark: str


def _parted(blocks: list[Block]) -> _Parts:
    end = listing_start(blocks, 0)
    within = blocks[:end]
    found = contact_blocks(within)
    mark = next((i for i, it in enumerate(within) if is_end(it.text)), len(within))
    closes = max(found.stop, mark + 1 if mark < len(within) else 0)
    tail = _tail_start(within, closes, listed=end < len(blocks))
    body = within[:tail]
    marks = [it for it in body if is_end(it.text)]
    trailing = [it for it in body[closes:] if closes and is_navigation(it.text)]
    aside = {id(it) for it in (*marks, *trailing)}
    return _Parts(
        tuple(it for it in body if id(it) not in aside),
        tuple(body[it] for it in found if id(body[it]) not in aside),
        blocks[tail:],
        (*marks, *trailing),
        marks[0].text if marks else "",
    )


def _tail_start(blocks: list[Block], closes: int, *, listed: bool) -> int:
    """Where what follows a release begins to be a listing: at an embargo line, or behind the contacts."""
    at = closes
    while closes and at < len(blocks):
        block = blocks[at]
        if _EMBARGO_CUE.match(block.text):
            return at
        if listed and not _belongs(blocks, at):
            return at
        at += 1
    return len(blocks)


def _belongs(blocks: list[Block], at: int) -> bool:
    """Whether a block behind the end of a release is still of it: about, notes, contacts, end mark."""
    block = blocks[at]
    titles = (is_about, is_notes, is_end)
    if any(it(block.text) for it in titles):
        return True
    before = [
        it
        for it in blocks[:at]
        if it.shape is Shape.HEADING or is_about(it.text) or is_notes(it.text)
    ]
    return bool(before) and blocks.index(before[-1]) == at - 1


def _release(
    head: Head, parts: _Parts, registry: Registry, office: Office, kind: Kind | None
) -> Item:
    body, kept, notes = list(parts.body), list(head.kept), []
    date, place = head.date, head.place
    first = next(
        (i for i, it in enumerate(body) if it.shape is Shape.PARAGRAPH and it.depth == 0), None
    )
    opening = opening_of(body[first]) if first == 0 else None
    if opening is not None:
        date, place, note = _dated(opening.date, opening.month, opening.day, head, body[0].line)
        place = opening.place or place
        notes += note
        kept.append(Kept("dateline", opening.said, body[0].line))
        body[0] = _without_opening(body[0], opening.said, opening.words)
    embargo, unsettled, status_notes = _status(head, date, office)
    kept += [Kept("status", it.text, it.line) for it in head.status if it not in unsettled]
    contact_lines = [*head.contacts, *parts.contacts]
    contacts = read_contact_blocks(contact_lines, registry)
    printed = contacts.printed
    kept += [Kept("contacts", it.text, it.line) for it in printed]
    body = [
        *unsettled,
        *(it for it in head.contacts if it not in printed),
        *(it for it in body if it not in printed),
    ]
    standing = boilerplates(tuple(it for it in body if it not in contact_lines), registry, date)
    body = _titled(body)
    blocks = (*head.blocks, *parts.body)
    found_kind = kind or head.kind or _kind(head, body)
    organizations = _issuers(contacts.people, standing, registry, office, blocks, date)
    known = {
        it.text: registry.organizations[it.organization].url
        for it in standing
        if it.known and it.organization in organizations
    }
    body, kept = _without_known(body, kept, known)
    return Item(
        kind=found_kind,
        line=blocks[0].line,
        blocks=blocks,
        headline=head.headline,
        subheadline=head.subheadline,
        date=date,
        place=place,
        embargo=embargo,
        body=tuple(body),
        organizations=organizations,
        contacts=contacts.contacts,
        signatories=signatories(tuple(body), registry),
        boilerplates=standing,
        end_mark=parts.end_mark,
        letter=letter_start(tuple(body)),
        kept=tuple(kept),
        notes=(*notes, *status_notes, *_notes(head, body, date, place, contacts.contacts)),
    )


def _dated(
    full: dt.date | None, month: int, day: int, head: Head, line: int
) -> tuple[dt.date | None, str, list[Note]]:
    """The date of a dateline; its year, where it names none, from the date of the head that it agrees with."""
    if full is not None:
        other = head.date
        if other is not None and other != full:
            return (
                full,
                head.place,
                [
                    Note(
                        line,
                        f"the head says {other}, the dateline {full}",
                        "the dateline's was taken; compare them",
                    )
                ],
            )
        return full, head.place, []
    if month and head.date is not None and (head.date.month, head.date.day) != (month, day):
        said = f"the dateline says the {day}. of month {month}, the head {head.date}"
        return head.date, head.place, [Note(line, said, "the head's was taken; compare them")]
    return head.date, head.place, []


def _without_opening(block: Block, said: str, words: str) -> Block:
    """The paragraph without its dateline; its links and emphasis go where they began inside that."""
    at = block.styled.find(words.split()[0]) if block.styled else -1
    styled = block.styled[at:] if at > 0 and block.styled[:at].split() == said.split() else ""
    return replace(block, text=words, styled=styled)


def _status(
    head: Head, date: dt.date | None, office: Office
) -> tuple[Embargo | None, list[Block], tuple[Note, ...]]:
    """The embargo of the lines above a release; lines that do not settle it stay in the text."""
    lines = [it for it in head.status if "immediate" not in it.text.casefold()]
    if not lines:
        return None, [], ()
    embargo, notes = read_notice(" ".join(it.text for it in lines), lines[0].line, date, office)
    return embargo, ([] if embargo else lines), notes


def _titled(body: list[Block]) -> list[Block]:
    """The body, in which "About …", "Notes to editors" and lines that look like titles are."""
    return [
        replace(it, shape=Shape.HEADING, level=2, depth=0)
        if it.shape is Shape.PARAGRAPH
        and index
        and (it.level or is_about(it.text) or is_notes(it.text))
        else it
        for index, it in enumerate(body)
    ]


def _without_known(
    body: list[Block], kept: list[Kept], known: dict[str, str]
) -> tuple[list[Block], list[Kept]]:
    """The body without paragraphs that the registry prints below it, without their titles and addresses.

    `known` are those paragraphs, with the web address that is printed after each.
    """
    left: list[Block] = []
    address = ""
    for block in body:
        if block.text not in known and not (address and block.text == address):
            left.append(block)
            address = ""
            continue
        address = known.get(block.text, "")
        if left and is_about(left[-1].text) and block.text in known:
            title = left.pop()
            kept.append(Kept("boilerplates", title.text, title.line))
        kept.append(Kept("boilerplates", block.text, block.line))
    return left, kept


def _kind(head: Head, body: list[Block]) -> Kind:
    numbered = any(it.number is not None for it in body)
    if _RECOMMENDATIONS.search(head.headline) and numbered:
        return Kind.POLICY_RECOMMENDATIONS
    if _LETTER.match(head.headline):
        return Kind.OPEN_LETTER
    return Kind.STATEMENT if _DECLARATION.search(head.headline) else Kind.PRESS_RELEASE


def _issuers(
    people: tuple[str, ...],
    standing: tuple[object, ...],
    registry: Registry,
    office: Office,
    blocks: tuple[Block, ...],
    day: dt.date | None,
) -> tuple[str, ...]:
    """Whose contacts and standing paragraphs the text carries, in its order; else the office, where it is named."""
    found: list[str] = []
    for person in people:
        roles = registry.people[person].roles
        held = [role for role in roles if day is None or role.held_on(day)] or list(roles)
        found += [role.organization for role in held[:1]]
    found += [it for it in (getattr(one, "organization", "") for one in standing) if it]
    if found:
        return tuple(dict.fromkeys(found))
    own = registry.organizations.get(office.organization)
    names = (own.name, own.short_name, *own.names.values()) if own else ()
    named = any(name and name in block.text for name in names for block in blocks)
    return (office.organization,) if named else ()


def _notes(
    head: Head,
    body: list[Block],
    day: dt.date | None,
    place: str,
    contacts: tuple[FoundContact, ...],
) -> list[Note]:
    line = head.headline_line
    notes = [] if head.headline else [Note(line, "no headline was found", "set headline")]
    if day is None:
        notes.append(
            Note(line, "no date was found", "set date to the day of release, where it is known")
        )
    if not place:
        notes.append(Note(line, "no dateline was found", "set place, where it is known"))
    for block in body:
        if _CLICK.match(block.text) and not block.styled:
            notes.append(
                Note(
                    block.line,
                    f'where "{block.text}" led is not in the source',
                    "give the address, or attach the file",
                )
            )
        elif "attached" in block.text and _ATTACHED.search(block.text):
            notes.append(
                Note(
                    block.line,
                    "the text speaks of an attachment that is not in the source",
                    "put the file into attachments/",
                )
            )
    for contact in contacts:
        if contact.hidden:
            offered = (
                f"contacts.toml has {contact.candidate}"
                if contact.candidate
                else "write the address out, where it is known"
            )
            notes.append(
                Note(
                    contact.line,
                    f'the address of {contact.name or "a contact"} was hidden by the web site: "{contact.hidden}"',
                    offered,
                )
            )
    return notes
