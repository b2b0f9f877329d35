"""What somebody said about a contact, as changes to its table in `contacts.toml`."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, timedelta
from typing import Any

from hrnk_press.errors import UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.organization import Boilerplate, Organization
from hrnk_press.model.person import Person, Role
from hrnk_press.workspace.contacts_data import KEYS, Contact, table_of
from hrnk_press.workspace.toml_edit import Value

Path = tuple[str | int, ...]
Said = Mapping[str, Any]

DATED = ("roles", "boilerplates")


@frozen
class Details:
    """What was said about a contact.

    `fields`: keys of its table with their new values, empty to take one away. `title`, `titles` and
    `organization` are about a role, `boilerplate` and `language` about a boilerplate; `start` begins a
    new one and ends the one before it, `through` ends the one that is held. `organization` is an id.
    """

    fields: Said = field(default_factory=dict)
    title: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    organization: str = ""
    boilerplate: str = ""
    language: str = ""
    start: date | None = None
    through: date | None = None

    @property
    def says_nothing(self) -> bool:
        """Whether nothing was said at all."""
        return self == Details()


def changes(contact: Contact, said: Details, today: date, own: str) -> dict[Path, Value | None]:
    """The changes, each by its path below the contact's table; `own` is the id of the office's organization.

    Raises UsageFault where what was said does not fit that contact, or could mean two roles.
    """
    changed = _field_changes(contact, said)
    if isinstance(contact, Person):
        if said.boilerplate or said.language:
            raise UsageFault("a person has no boilerplate", "Give it to the organization.")
        changed |= _role_changes(contact, said, today, own)
    else:
        if said.title or said.titles or said.organization:
            raise UsageFault("an organization holds no title", "Give it to the person.")
        changed |= _boilerplate_changes(contact, said, today)
    return changed


def _field_changes(contact: Contact, said: Details) -> dict[Path, Value | None]:
    kind = "a person" if isinstance(contact, Person) else "an organization"
    known = KEYS[table_of(contact)]
    foreign = [key for key in said.fields if key not in known]
    if foreign:
        keys = ", ".join(f"--{it.replace('_', '-')}" for it in foreign)
        raise UsageFault(f"{kind} has no {keys}", f"It has: {', '.join(known)}")
    changed: dict[Path, Value | None] = {}
    for key, value in said.fields.items():
        if key == "names":
            changed |= _by_language(("names",), contact.names, value)
        else:
            changed[(key,)] = value or None
    return changed


def _by_language(
    path: Path, known: Mapping[str, str], said: Mapping[str, str]
) -> dict[Path, Value | None]:
    """Texts by language: each that was said takes the place of the one there, an empty one takes it out."""
    left = {tag: text for tag, text in {**known, **said}.items() if text}
    if not left:
        return {path: None}
    if not known:
        return {path: left}
    return {(*path, tag): text or None for tag, text in said.items() if text or tag in known}


def _role_changes(person: Person, said: Details, today: date, own: str) -> dict[Path, Value | None]:
    if not (said.title or said.titles or said.organization or said.start or said.through):
        return {}
    if not said.title and (said.start or said.organization):
        raise UsageFault("--from and --org are about a new title", "Add --title TITLE.")
    held = _held(person, said, today)
    organization = said.organization or (
        person.roles[held].organization if held is not None else own
    )
    if said.start or held is None:
        if not said.title:
            raise UsageFault(
                f"{person.name} holds no title today", "Add --title TITLE and --from DATE."
            )
        return _next_role(person, said, held, organization)
    changed: dict[Path, Value | None] = {}
    if said.title:
        changed["roles", held, "title"] = said.title
    if said.titles:
        changed |= _by_language(("roles", held, "titles"), person.roles[held].titles, said.titles)
    if said.through:
        changed["roles", held, "through"] = said.through
    return changed


def _held(person: Person, said: Details, today: date) -> int | None:
    """The index of the role that is meant: the one held today, at the organization named if one is."""
    held = [
        index
        for index, role in enumerate(person.roles)
        if role.held_on(today) and said.organization in ("", role.organization)
    ]
    if len(held) > 1:
        titles = "; ".join(
            f"{it.title}, {it.organization}" for it in map(person.roles.__getitem__, held)
        )
        raise UsageFault(
            f"{person.name} holds {len(held)} titles today: {titles}",
            "Name the organization with --org; two at one organization are edited in contacts.toml",
        )
    return held[0] if held else None


def _next_role(
    person: Person, said: Details, held: int | None, organization: str
) -> dict[Path, Value | None]:
    """A further role; the one held at the same organization ends the day before it begins."""
    role: dict[str, Value] = {"title": said.title}
    if said.titles:
        role["titles"] = {tag: text for tag, text in said.titles.items() if text}
    role["organization"] = organization
    role |= _period(said)
    changed: dict[Path, Value | None] = {}
    if held is not None and person.roles[held].organization == organization and said.start:
        changed["roles", held, "through"] = _day_before(
            said.start, person.roles[held], f"{person.roles[held].title} of {person.name}"
        )
    changed |= _appended("roles", len(person.roles), role)
    return changed


def _boilerplate_changes(
    organization: Organization, said: Details, today: date
) -> dict[Path, Value | None]:
    if not said.boilerplate:
        if said.start or said.through or said.language:
            raise UsageFault(
                "--from and --through are about a boilerplate", "Add --boilerplate FILE."
            )
        return {}
    language = said.language or "en"
    standing = organization.boilerplate_on(today, language)
    index = organization.boilerplates.index(standing) if standing else None
    if index is not None and not said.start:
        changed: dict[Path, Value | None] = {("boilerplates", index, "text"): said.boilerplate}
        if said.through:
            changed["boilerplates", index, "through"] = said.through
        return changed
    added: dict[str, Value] = {"text": said.boilerplate}
    if language != "en":
        added["language"] = language
    changed = {}
    if standing and said.start:
        what = f"the boilerplate of {organization.name}"
        changed["boilerplates", index or 0, "through"] = _day_before(said.start, standing, what)
    return changed | _appended(
        "boilerplates", len(organization.boilerplates), added | _period(said)
    )


def _appended(key: str, count: int, element: dict[str, Value]) -> dict[Path, Value | None]:
    return {(key, count): element} if count else {(key,): [element]}


def _period(said: Details) -> dict[str, Value]:
    dates = (("from", said.start), ("through", said.through))
    return {key: day for key, day in dates if day is not None}


def _day_before(start: date, standing: Role | Boilerplate, what: str) -> date:
    """The last day of what stood before; UsageFault where it had not begun by then."""
    if standing.start is not None and standing.start >= start:
        raise UsageFault(
            f"{what} began on {standing.start}, not before {start}",
            "Give --from a later day, or correct the dates in contacts.toml",
        )
    return start - timedelta(days=1)
