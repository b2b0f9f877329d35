"""Contacts as vCards, 3.0 (RFC 2426) or 4.0 (RFC 6350).

What address books know stands where they look for it: name, today's title and organization, address,
numbers. What they have no place for (dated titles, boilerplates, former offices, names in other
languages) stands in one property of our own, as JSON, so that nothing is lost on the way back.
"""

import json
import sys
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person
from hrnk_press.model.registry import Registry
from hrnk_press.rendering.telephone import printed_phone
from hrnk_press.workspace.contacts_data import Contact, data_of

OURS = "x-hrnk-press"
OUT_OF_HOURS = "out of hours"
_LONGEST_LINE = 75  # bytes, without CRLF (RFC 6350, 3.2)
VERSIONS = {"vcard": "3.0", "vcard4": "4.0"}
# Keys that vCard has properties for; the others go into our own.
STANDARD = frozenset(
    {"name", "honorific", "short_name", "email", "phone", "out_of_hours", "url", "address", "zone"}
)


def vcards(
    contacts: Iterable[Contact],
    registry: Registry,
    *,
    version: str,
    today: date,
    region: str,
    office: str,
) -> str:
    """A card for each contact, as of today, lines folded at 75 bytes and ended by CRLF.

    `office` (a domain) makes the UID of a card the same on every export, and no other office's.
    """
    cards = (
        _card(it, registry, version=version, today=today, region=region, office=office)
        for it in contacts
    )
    return "".join(cards)


def _card(
    contact: Contact, registry: Registry, *, version: str, today: date, region: str, office: str
) -> str:
    import vobject

    card = vobject.vCard()
    card.add("version").value = version
    card.add("uid").value = f"urn:uuid:{uuid5(NAMESPACE_URL, f'hrnk-press:{office}/{contact.id}')}"
    card.add("fn").value = contact.name
    if isinstance(contact, Person):
        _add_person(card, contact, registry, version, today)
    else:
        _add_organization(card, contact, version)
    if contact.email:
        email = card.add("email")
        email.value = contact.email
        email.type_param = ["INTERNET", "WORK"] if version == "3.0" else "work"
    _add_phones(card, contact, region)
    card.add(OURS).value = _ours(contact)
    # vobject counts characters where the standard counts bytes: it folds nothing here.
    lines = card.serialize(lineLength=sys.maxsize).removesuffix("\r\n").split("\r\n")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _folded(line: str) -> str:
    """The line in pieces that are short enough, no character cut in two; each after the first begins with a space."""
    pieces, room = [""], _LONGEST_LINE
    for char in line:
        width = len(char.encode())
        if width > room:
            pieces.append("")
            room = _LONGEST_LINE - 1
        pieces[-1] += char
        room -= width
    return "\r\n ".join(pieces)


def _add_person(card: Any, person: Person, registry: Registry, version: str, today: date) -> None:
    from vobject.vcard import Name

    *given, family = person.name.split(" ") if person.name.isascii() else (person.name, "")
    card.add("n").value = Name(family, " ".join(given), prefix=person.honorific)
    role = person.role_on(today)
    if role is not None:
        organization = registry.organizations.get(role.organization)
        card.add("org").value = [organization.name if organization else role.organization]
        card.add("title").value = role.title
    if version == "4.0":
        card.add("kind").value = "individual"
        for preference, tag in enumerate(person.languages, 1):
            language = card.add("lang")
            language.value, language.pref_param = tag, str(preference)
    if person.zone:
        zone = card.add("tz")
        zone.value = person.zone
        if version == "3.0":
            zone.value_param = "text"


def _add_organization(card: Any, organization: Organization, version: str) -> None:
    from vobject.vcard import Address, Name

    card.add("n").value = Name("", organization.name)
    card.add("org").value = [organization.name]
    if version == "4.0":
        card.add("kind").value = "org"
    else:
        card.add("x-abshowas").value = "COMPANY"
    if organization.short_name:
        card.add("nickname").value = organization.short_name
    if organization.url:
        card.add("url").value = organization.url
    if organization.address:
        address = card.add("adr")
        address.value = Address(street=organization.address)
        address.type_param = "WORK"


def _add_phones(card: Any, contact: Contact, region: str) -> None:
    if contact.phone:
        phone = card.add("tel")
        phone.value = printed_phone(contact.phone, region)
        phone.type_param = ["WORK", "VOICE"]
    if isinstance(contact, Person) and contact.out_of_hours:
        phone = card.add("tel")
        phone.value = printed_phone(contact.out_of_hours, region)
        phone.type_param = "VOICE"
        label = card.add("x-ablabel")
        label.value = OUT_OF_HOURS
        phone.group = label.group = "hours"


def _ours(contact: Contact) -> str:
    """What vCard has no property for, as JSON in one line."""
    data: dict[str, Any] = {"id": contact.id}
    data |= {key: value for key, value in data_of(contact).items() if key not in STANDARD}
    return json.dumps(data, default=date.isoformat, ensure_ascii=False, separators=(",", ":"))
