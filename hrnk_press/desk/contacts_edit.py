"""Adding a contact and changing one: what was said is checked, written into `contacts.toml`, and told back."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from hrnk_press.checks.addresses import address_fault, is_masked, phone_fault
from hrnk_press.checks.likeness import folded_name, nearly_same
from hrnk_press.desk.contact_changes import Details, Path, changes
from hrnk_press.desk.contacts import Contacts, fitted, read_contacts
from hrnk_press.desk.contacts_show import ShownContact, shown
from hrnk_press.drafting.slug import slug_for
from hrnk_press.errors import Refused, UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person
from hrnk_press.workspace.contacts_data import (
    ORGANIZATIONS,
    PEOPLE,
    Contact,
    contact_named,
    data_of,
    everybody,
    table_of,
)
from hrnk_press.workspace.contacts_write import New
from hrnk_press.workspace.edit import edit_registry
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.toml_edit import Changes
from hrnk_press.workspace.values import is_id

_PHONES = ("phone", "out_of_hours")
KINDS = {"person": PEOPLE, "organization": ORGANIZATIONS}


@frozen
class Change:
    """A value of a table before and after, None where there is none."""

    key: str
    before: Any
    after: Any


@frozen
class Edited:
    """A contact as it now stands, and what changed; `remarks` are what a person should look at."""

    contact: ShownContact
    changes: tuple[Change, ...]
    remarks: tuple[str, ...] = ()


def contacts_add(
    known: Contacts, kind: str, name: str, said: Details, now: datetime, *, id: str = ""
) -> Edited:
    """Add a person or an organization at the end of its kind.

    Without `id` it is made from the name. Raises UsageFault where something that was said fits nowhere,
    Refused where the id is taken or, without `id`, the name; DiskFault where `contacts.toml` was changed since it was read.
    """
    registry = known.press.registry
    taken = {*registry.people, *registry.organizations}
    if id and not is_id(id):
        raise UsageFault(
            f"should be an id of small letters, digits and hyphens, not {id!r}",
            "For example mara-ilves",
            code="bad-value",
        )
    if id in taken:
        raise Refused(
            f"{id} is there already", f"Change it:  hrnk-press contacts edit {id}", code="id-taken"
        )
    same, near = _alike(known, KINDS[kind], name)
    if same and not id:
        new = slug_for(name, taken, otherwise=kind)
        raise Refused(
            f"contacts.toml has {_named(same)} already",
            f"Change what it says:  hrnk-press contacts edit {same[0].id}\n"
            f"If it is somebody else of that name, say so:  --id {new}",
            code="name-taken",
        )
    new_id = id or slug_for(name, taken, otherwise=kind)
    bare = Person(new_id, name) if KINDS[kind] == PEOPLE else Organization(new_id, name)
    changed = changes(bare, said, known.today, known.press.office.organization)
    contact = _after(bare, changed)
    likes = [f"contacts.toml has {_named(near)}, nearly the same name"] if near else []
    remarks = (*likes, *_remarks(known, contact, said))
    _refuse_unknown_organizations(known, contact)
    _write(known, {}, {(table_of(contact), new_id): data_of(contact)})
    return Edited(
        shown(read_contacts(known.press.workspace, now), contact),
        compared({}, data_of(contact)),
        remarks,
    )


def _alike(known: Contacts, table: str, name: str) -> tuple[list[Contact], list[Contact]]:
    """Who is there under that name, and who under nearly the same."""
    likes = [
        it
        for it in everybody(known.press.registry)
        if table_of(it) == table
        and any(nearly_same(name, one) for one in (it.name, *it.names.values()))
    ]
    folded = folded_name(name)
    same = [it for it in likes if folded in map(folded_name, (it.name, *it.names.values()))]
    return same, [it for it in likes if it not in same]


def _named(contacts: Sequence[Contact]) -> str:
    return " and ".join(f"{it.name} ({it.id})" for it in contacts)


def contacts_edit(known: Contacts, id: str, said: Details, now: datetime) -> Edited:
    """Change what was said about a contact; everything else in the file stays. Raises as `contacts_add`, and NotFound."""
    before = contact_named(known.press.registry, id)
    changed = changes(before, said, known.today, known.press.office.organization)
    after = _after(before, changed)
    remarks = tuple(_remarks(known, after, said))
    _refuse_unknown_organizations(known, after)
    _write(known, {(table_of(before), id, *path): value for path, value in changed.items()})
    return Edited(
        shown(read_contacts(known.press.workspace, now), after),
        compared(data_of(before), data_of(after)),
        remarks,
    )


def _write(known: Contacts, changed: Changes, new: New | None = None) -> None:
    with office_lock(known.press.workspace):
        edit_registry(known.press.workspace, changed, new=new, unless_changed_since=known.stamp)


def _after(contact: Contact, changed: Mapping[Path, Any]) -> Contact:
    """The contact once those changes are made; UsageFault with everything that would be wrong."""
    data = data_of(contact)
    for path, value in changed.items():
        _put(data, path, value)
    return fitted(table_of(contact), contact.id, data)


def _put(data: Any, path: Path, value: Any) -> None:
    *above, name = path
    for part in above:
        data = data.setdefault(part, {}) if isinstance(data, dict) else data[part]
    if isinstance(data, list) and name == len(data):
        data.append(value)
    elif value is None:
        data.pop(name, None)
    else:
        data[name] = value


def compared(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Every key whose value is another one before and after."""
    keys = dict.fromkeys((*before, *after))
    return tuple(
        Change(key, before.get(key), after.get(key))
        for key in keys
        if before.get(key) != after.get(key)
    )


def _remarks(known: Contacts, contact: Contact, said: Details) -> list[str]:
    """What is odd about the addresses and numbers that were said; UsageFault for those that are none."""
    remarks: list[str] = []
    if said.fields.get("email"):
        fault = (
            "a web site has masked it" if is_masked(contact.email) else address_fault(contact.email)
        )
        if fault:
            raise UsageFault(
                f"{contact.email} is no mail address: {fault}",
                "Nothing was written.",
                code="bad-address",
            )
        remarks += _sharing(known, contact)
    region = known.press.office.phone_region
    for key in _PHONES:
        number: str = getattr(contact, key, "")
        if said.fields.get(key) and (fault := phone_fault(number, region)):
            raise UsageFault(
                f"{number} cannot be dialled: {fault}",
                "Write it with + and the country's code; without + it is read as a number of "
                f"{region}, the phone_region of press.toml.",
                code="bad-phone",
            )
    return remarks


def _sharing(known: Contacts, contact: Contact) -> list[str]:
    address = contact.email.casefold()
    return [
        f"{it.name} ({it.id}) has the same address"
        for it in everybody(known.press.registry)
        if it.email.casefold() == address and it.id != contact.id
    ]


def _refuse_unknown_organizations(known: Contacts, contact: Contact) -> None:
    if not isinstance(contact, Person):
        return
    for role in contact.roles:
        if role.organization not in known.press.registry.organizations:
            raise UsageFault(
                f"contacts.toml has no organization {role.organization!r}",
                f"It has: {', '.join(known.press.registry.organizations) or 'none yet'}. Add one:  "
                "hrnk-press contacts add NAME --kind organization",
                code="unknown-organization",
            )
