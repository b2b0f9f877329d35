"""People and organizations as the tables of `contacts.toml` hold them: plain values by key, nothing empty."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from hrnk_press.errors import NotFound
from hrnk_press.model.organization import Boilerplate, Organization
from hrnk_press.model.person import Person, Role
from hrnk_press.model.registry import Registry
from hrnk_press.workspace.contacts_file import fitted_organization, fitted_person

PEOPLE, ORGANIZATIONS = "people", "organizations"
Contact = Person | Organization
# The keys of each table, in the order in which they are written.
KEYS: Mapping[str, tuple[str, ...]] = {
    PEOPLE: tuple(it.name for it in fields(Person) if it.name != "id"),
    ORGANIZATIONS: tuple(it.name for it in fields(Organization) if it.name != "id"),
}


def table_of(contact: Contact) -> str:
    """The table that it stands in: "people" or "organizations"."""
    return PEOPLE if isinstance(contact, Person) else ORGANIZATIONS


def data_of(contact: Contact) -> dict[str, Any]:
    """Its table, in the types that TOML has; what is empty or a default is left out."""
    data: dict[str, Any] = {}
    for key in KEYS[table_of(contact)]:
        value = getattr(contact, key)
        if value:
            data[key] = _plain(value)
    return data


def contact_of(table: str, id: str, data: Mapping[str, Any]) -> Contact:
    """The contact that such a table describes; Unfit or Misfits with everything that is wrong."""
    return (fitted_person if table == PEOPLE else fitted_organization)(id, dict(data))


def everybody(registry: Registry) -> tuple[Contact, ...]:
    """Organizations, then people, each in the order of the file."""
    return (*registry.organizations.values(), *registry.people.values())


def contact_named(registry: Registry, id: str) -> Contact:
    """The contact of that id; NotFound with the ids most like it."""
    found = registry.people.get(id) or registry.organizations.get(id)
    if found is None:
        from difflib import get_close_matches

        near = get_close_matches(id, [*registry.people, *registry.organizations])
        hint = f"Did you mean {' or '.join(near)}?" if near else "See:  hrnk-press contacts list"
        raise NotFound(f"contacts.toml has nobody with the id {id!r}", hint, code="unknown-contact")
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, Role | Boilerplate):
        return _dated(value)
    if isinstance(value, tuple):
        return [_plain(it) for it in value]
    return dict(value) if isinstance(value, Mapping) else value


def _dated(value: Role | Boilerplate) -> dict[str, Any]:
    """A role or a boilerplate; `from` is no name that Python takes."""
    table: dict[str, Any] = {}
    for field in fields(value):
        inner = getattr(value, field.name)
        if inner and not (field.name == "language" and inner == "en"):
            plain = inner if isinstance(inner, str | date) else dict(inner)
            table["from" if field.name == "start" else field.name] = plain
    return table
