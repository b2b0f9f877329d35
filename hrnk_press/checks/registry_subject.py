"""What rules about the registry look at, and what such a rule is."""

from collections.abc import Iterator
from datetime import date

from hrnk_press.checks.place import CONTACTS_FILE, Locate, Place
from hrnk_press.checks.rule import Rule
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Office
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person
from hrnk_press.model.registry import Registry


@frozen
class RegistrySubject:
    """Everybody whom the office knows, on that day; `place` gives line and column of a key of `contacts.toml`."""

    registry: Registry
    office: Office
    today: date
    place: Locate
    slug: str = ""

    def at(self, *key: str | int) -> Place:
        """The place of a key of the registry; asked only when there is something to report."""
        return Place(CONTACTS_FILE, *self.place(key))

    @property
    def people(self) -> tuple[Person, ...]:
        """The people in the order of the file."""
        return tuple(self.registry.people.values())

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """The organizations in the order of the file."""
        return tuple(self.registry.organizations.values())

    def values(
        self, *keys: str
    ) -> Iterator[tuple[tuple[str, str, str], Person | Organization, str]]:
        """Each value of those keys that is not empty: its path, whose it is, and the value."""
        for table, contacts in (("organizations", self.organizations), ("people", self.people)):
            for contact in contacts:
                for key in keys:
                    value: str = getattr(contact, key, "")
                    if value:
                        yield (table, contact.id, key), contact, value


class RegistryRule(Rule[RegistrySubject]):
    """A rule about the registry, whatever release names whom."""

    __slots__ = ()
