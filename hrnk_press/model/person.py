"""People as the registry knows them, with titles that hold from a date until a date."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from hrnk_press.frozen import frozen
from hrnk_press.model.language import known_tag


@frozen
class Role:
    """A title held at an organization. `through` is inclusive; None: still held."""

    title: str
    organization: str
    start: date | None = None
    through: date | None = None
    titles: Mapping[str, str] = field(default_factory=dict)

    def held_on(self, day: date) -> bool:
        """Whether the role was held on that day."""
        return (self.start is None or self.start <= day) and (
            self.through is None or day <= self.through
        )

    def title_in(self, language: str) -> str:
        """The title in that language, the main title where there is none."""
        return self.titles.get(known_tag(language, self.titles), self.title)


@frozen
class Person:
    """Somebody who contacts, speaks, signs or approves. `names` are by language tag."""

    id: str
    name: str
    names: Mapping[str, str] = field(default_factory=dict)
    honorific: str = ""
    former: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    out_of_hours: str = ""
    languages: tuple[str, ...] = ()
    zone: str = ""
    pseudonym: bool = False
    consent: str = ""
    roles: tuple[Role, ...] = ()

    def name_in(self, language: str) -> str:
        """The name in that language, the main name where there is none."""
        return self.names.get(known_tag(language, self.names), self.name)

    def role_on(
        self, day: date, organizations: tuple[str, ...] = (), *, title: str = ""
    ) -> Role | None:
        """The role to print on that day: the one named `title`, else the first listed organization's.

        Roles of organizations earlier in `organizations` win; a role elsewhere is the last resort.
        On the day one role ends and the next begins, it is the next.
        """
        held = [role for role in self.roles if role.held_on(day)]
        if title:
            return next((role for role in (*held, *self.roles) if role.title == title), None)
        begun = {role.organization for role in held if role.start == day}
        held = [
            it
            for it in held
            if it.through != day or it.organization not in begun or it.start == day
        ]
        for organization in organizations:
            for role in held:
                if role.organization == organization:
                    return role
        return held[0] if held else None
