"""Organizations as the registry knows them, with boilerplates that hold from a date until a date."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from hrnk_press.frozen import frozen
from hrnk_press.model.language import known_tag


@frozen
class Boilerplate:
    """The standing paragraph about an organization, in one language, while it holds."""

    text: str
    language: str = "en"
    start: date | None = None
    through: date | None = None

    def held_on(self, day: date) -> bool:
        """Whether this wording held on that day; `through` is inclusive."""
        return (self.start is None or self.start <= day) and (
            self.through is None or day <= self.through
        )


@frozen
class Organization:
    """An issuer, a partner or a signatory. `names` are by language tag."""

    id: str
    name: str
    short_name: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    url: str = ""
    email: str = ""
    phone: str = ""
    address: str = ""
    boilerplates: tuple[Boilerplate, ...] = ()

    def name_in(self, language: str) -> str:
        """The name in that language, the main name where there is none."""
        return self.names.get(known_tag(language, self.names), self.name)

    def boilerplate_on(self, day: date, language: str) -> Boilerplate | None:
        """The wording that held on that day in that language."""
        held = {it.language: it for it in reversed(self.boilerplates) if it.held_on(day)}
        return held.get(known_tag(language, held))
