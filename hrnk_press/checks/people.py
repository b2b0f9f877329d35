"""Everybody a release names, with the key that names them."""

from collections.abc import Iterator
from difflib import get_close_matches

from hrnk_press.checks.place import KeyPath
from hrnk_press.frozen import frozen
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Release


@frozen
class Mention:
    """An id in the front matter; `role` is the title asked for, empty for the one of the day.

    `may_be_organization`: organizations sign letters, but do not speak or answer calls.
    """

    id: str
    key: KeyPath
    role: str = ""
    may_be_organization: bool = False


def mentions(release: Release) -> Iterator[Mention]:
    """Contacts, speakers, signatories and the person a statement is attributed to, in this order."""
    for index, contact in enumerate(release.contacts):
        yield Mention(contact.person, ("contacts", index), contact.role)
    for index, speaker in enumerate(release.speakers):
        yield Mention(speaker.person, ("speakers", index), speaker.role)
    for index, signatory in enumerate(release.signatories):
        key = ("signatories", index)
        yield Mention(signatory.signatory, key, signatory.role, may_be_organization=True)
    if release.attributed_to:
        yield Mention(release.attributed_to, ("attributed_to",))


def knows(registry: Registry, mention: Mention) -> bool:
    """Whether the registry has that id, as what it is used for."""
    return mention.id in registry.people or (
        mention.may_be_organization and mention.id in registry.organizations
    )


def nearest(id: str, known: list[str], what: str) -> str:
    """A hint: the known ids that look like this one, or where to add it."""
    near = get_close_matches(id, known)
    if near:
        return f"Did you mean {' or '.join(near)}? Otherwise add the {what} to contacts.toml"
    return f"add the {what} to contacts.toml, or name one that is there"
