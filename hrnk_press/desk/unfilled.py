"""What a new office has still to fill in before anything can go out from it."""

from collections.abc import Iterator

from hrnk_press.desk.load import PressOffice
from hrnk_press.patterns import pattern

_PLACEHOLDER = pattern(r"\[[A-Z ]+\]")


def unfilled(press: PressOffice) -> tuple[str, ...]:
    """The placeholders of its registry, and the address it has not: "[YOUR ORGANIZATION] in contacts.toml"."""
    left = tuple(f"{it} in contacts.toml" for it in _texts(press) if _PLACEHOLDER.fullmatch(it))
    address = () if press.office.mail.from_address else ("from_address in press.toml",)
    return (*left, *address)


def _texts(press: PressOffice) -> Iterator[str]:
    for organization in press.registry.organizations.values():
        yield organization.name
        yield from (it.text for it in organization.boilerplates)
    yield from (person.name for person in press.registry.people.values())
