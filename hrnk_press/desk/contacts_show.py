"""One contact with everything the registry holds of it."""

from collections.abc import Mapping
from datetime import date, datetime

from hrnk_press.desk.contacts import Contacts, kind_of, read_contacts
from hrnk_press.frozen import frozen
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person
from hrnk_press.rendering.telephone import dialled, printed_phone
from hrnk_press.workspace.contacts_data import Contact, contact_named
from hrnk_press.workspace.locate import Workspace


@frozen
class ShownPhone:
    """A number as typed, as printed, and as a `tel:` link dials it; `dialled` is empty for none in use."""

    typed: str
    printed: str
    dialled: str


@frozen
class Held:
    """A title, or a boilerplate in a language, and when it holds; `now`: today among them."""

    text: str
    texts: Mapping[str, str]
    organization: str
    language: str
    start: date | None
    through: date | None
    now: bool


@frozen
class ShownContact:
    """Everything about a person or an organization. Of the keys it has none of, the values are empty."""

    id: str
    kind: str
    name: str
    names: Mapping[str, str]
    honorific: str
    short_name: str
    former: tuple[str, ...]
    email: str
    phone: ShownPhone | None
    out_of_hours: ShownPhone | None
    languages: tuple[str, ...]
    zone: str
    url: str
    address: str
    pseudonym: bool
    consent: str
    roles: tuple[Held, ...]
    boilerplates: tuple[Held, ...]
    people: tuple[str, ...]


def contacts_show(workspace: Workspace, now: datetime, id: str) -> ShownContact:
    """That contact; of an organization also who holds a role there today. Raises NotFound, UnreadableData."""
    known = read_contacts(workspace, now)
    return shown(known, contact_named(known.press.registry, id))


def shown(known: Contacts, contact: Contact) -> ShownContact:
    """That contact, whole."""
    person = contact if isinstance(contact, Person) else None
    organization = contact if isinstance(contact, Organization) else None
    return ShownContact(
        id=contact.id,
        kind=kind_of(contact),
        name=contact.name,
        names=contact.names,
        honorific=person.honorific if person else "",
        short_name=organization.short_name if organization else "",
        former=person.former if person else (),
        email=contact.email,
        phone=_phone(known, contact.phone),
        out_of_hours=_phone(known, person.out_of_hours) if person else None,
        languages=person.languages if person else (),
        zone=person.zone if person else "",
        url=organization.url if organization else "",
        address=organization.address if organization else "",
        pseudonym=person.pseudonym if person else False,
        consent=person.consent if person else "",
        roles=_roles(known, person),
        boilerplates=_boilerplates(known, organization),
        people=_people(known, organization),
    )


def _phone(known: Contacts, number: str) -> ShownPhone | None:
    if not number:
        return None
    printed = printed_phone(number, known.press.office.phone_region)
    return ShownPhone(number, printed, dialled(printed))


def _roles(known: Contacts, person: Person | None) -> tuple[Held, ...]:
    return tuple(
        Held(
            it.title,
            it.titles,
            it.organization,
            "",
            it.start,
            it.through,
            it.held_on(known.today),
        )
        for it in (person.roles if person else ())
    )


def _boilerplates(known: Contacts, organization: Organization | None) -> tuple[Held, ...]:
    return tuple(
        Held(it.text, {}, "", it.language, it.start, it.through, it.held_on(known.today))
        for it in (organization.boilerplates if organization else ())
    )


def _people(known: Contacts, organization: Organization | None) -> tuple[str, ...]:
    if organization is None:
        return ()
    return tuple(
        person.id
        for person in known.press.registry.people.values()
        if any(
            it.organization == organization.id and it.held_on(known.today) for it in person.roles
        )
    )
