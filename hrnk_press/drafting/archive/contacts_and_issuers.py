"""Contacts, standing paragraphs and issuers of an announcement, taken out of its text."""

import datetime as dt

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.making import Making
from hrnk_press.drafting.archive.people.boilerplates import Standing, boilerplates
from hrnk_press.drafting.archive.people.contact_lines import contacts_in, is_surely
from hrnk_press.drafting.archive.people.contacts import read_contact_blocks
from hrnk_press.drafting.archive.people.linked_names import with_linked
from hrnk_press.drafting.archive.words.issuers import is_letterhead
from hrnk_press.drafting.archive.words.wording import fact_of
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry


def take_contacts_and_issuers(
    made: Making, below: tuple[Block, ...], blocks: tuple[Block, ...]
) -> None:
    """Take them from the head, and from those blocks `below` that are still in the text.

    `blocks` are all of the announcement. Lines of the head that did not become data go back into the text: at its
    end, and at its beginning those of an embargo that is not settled.
    """
    there = set(map(id, made.body))
    lines = _reaching(made.head, [it for it in below if id(it) in there])
    found = read_contact_blocks(lines, made.registry, made.body)
    told = with_linked(found.contacts, made.body)
    made.contacts = _with_invited(told, [it for it in below if id(it) not in there], made)
    made.put_away("contacts", found.printed)
    printed = set(map(id, found.printed))
    unread = [it for it in made.head.contacts if id(it) not in printed]
    made.body += unread
    made.put_away("letterhead", tuple(_streets(made.head, unread)))
    made.body[:0] = made.unsettled
    standing = boilerplates(_without(made.body, lines), made.registry, made.date, made.language)
    made.boilerplates = tuple(it.found for it in standing)
    made.organizations = _issuers(
        found.people, standing, made.registry, made.office, blocks, made.date
    )
    for it in standing:
        if it.found.known and it.found.organization in made.organizations:
            made.put_away("boilerplates", it.blocks)


def _with_invited(
    found: tuple[FoundContact, ...], told: list[Block], made: Making
) -> tuple[FoundContact, ...]:
    """The contacts, and before them whom an advisory's line names that says where to accept."""
    lines = [it for it in told if (fact_of(it.text) or ("", ""))[0] == "rsvp"]
    if not lines:
        return found
    invited = read_contact_blocks(lines, made.registry).contacts
    names = {it.name for it in found}
    return (*(it for it in invited if it.name and it.name not in names), *found)


def _reaching(head: Head, below: list[Block]) -> list[Block]:
    """The lines of contacts, without what a letterhead says of nobody by name where others are announced."""
    letterhead = set(map(id, head.letterhead))
    lines = [*head.contacts, *below]
    if len(lines) == len(letterhead):
        return lines
    return [
        it
        for it in lines
        if id(it) not in letterhead or any(one.name and is_surely(one) for one in contacts_in([it]))
    ]


def _streets(head: Head, unread: list[Block]) -> list[Block]:
    """The lines of a letterhead that say where its house stands, among those that became no contacts."""
    letterhead = set(map(id, head.letterhead))
    return [it for it in unread if id(it) in letterhead and is_letterhead(it.text)]


def _without(body: list[Block], lines: list[Block]) -> tuple[Block, ...]:
    """The blocks that are none of those; by which they are, since comparing all with all takes long."""
    those = set(map(id, lines))
    return tuple(it for it in body if id(it) not in those)


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
