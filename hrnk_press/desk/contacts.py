"""What the verbs about contacts share: the office as it was read, and what a contact is in a line."""

from collections.abc import Iterable
from datetime import date, datetime

from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.errors import UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person
from hrnk_press.rendering.telephone import printed_phone
from hrnk_press.workspace.contacts_data import Contact, contact_of
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.schema import Misfits, Unfit, dotted
from hrnk_press.workspace.store import Stamp, read_bytes


@frozen
class Contacts:
    """The office, and the bytes of `contacts.toml` on which decisions are made."""

    press: PressOffice
    stamp: Stamp
    today: date


@frozen
class ContactLine:
    """A contact in a line, as of today. `kind`: "person" or "organization"; numbers as they are printed."""

    id: str
    kind: str
    name: str
    title: str
    organization: str
    email: str
    phone: str


def read_contacts(workspace: Workspace, now: datetime) -> Contacts:
    """The registry as it stands. Raises UnreadableData with every fault of the office's files."""
    stamp = (
        read_bytes(workspace.contacts_file)[1] if workspace.contacts_file.exists() else Stamp(b"")
    )
    press = open_office(workspace)
    return Contacts(press, stamp, press.day(now))


def kind_of(contact: Contact) -> str:
    """What people call it: "person" or "organization"."""
    return "person" if isinstance(contact, Person) else "organization"


def line_of(known: Contacts, contact: Contact) -> ContactLine:
    """That contact as it stands today."""
    title, organization = "", ""
    if isinstance(contact, Person):
        role = contact.role_on(known.today, (known.press.office.organization,))
        title, organization = (role.title, role.organization) if role else ("", "")
        phone = contact.phone or contact.out_of_hours
    else:
        phone = contact.phone
    region = known.press.office.phone_region
    return ContactLine(
        contact.id,
        kind_of(contact),
        contact.name,
        title,
        organization,
        contact.email,
        printed_phone(phone, region),
    )


def fitted(table: str, id: str, data: dict[str, object]) -> Contact:
    """The contact those values make; UsageFault with everything that is wrong with them."""
    try:
        return contact_of(table, id, data)
    except Unfit as unfit:
        raise _unusable((unfit,)) from None
    except Misfits as misfits:
        raise _unusable(misfits.all) from None


def is_about(contact: Contact, words: str) -> bool:
    """Whether every one of the words stands in its id, names, addresses, titles or organizations."""
    return all(word in _folded(contact) for word in words.casefold().split())


def _folded(contact: Contact) -> str:
    parts = [contact.id, contact.name, contact.email, *contact.names.values()]
    if isinstance(contact, Organization):
        parts.append(contact.short_name)
    else:
        parts += (text for it in contact.roles for text in (it.title, it.organization))
    return " ".join(parts).casefold()


def _unusable(unfit: Iterable[Unfit]) -> UsageFault:
    """What was typed and does not fit, in the words of the file it was to go into."""
    said = [
        (f"{dotted(it.path)}: {it.message}" if it.path else it.message, it.hint) for it in unfit
    ]
    return UsageFault(
        "\n".join(message for message, _ in said),
        "\n".join(hint for _, hint in said if hint),
        code="bad-value",
    )
