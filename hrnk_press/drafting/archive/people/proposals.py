"""Whom an archive names that the registry does not know: additions to propose, never to make."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from unicodedata import normalize

from hrnk_press.drafting.archive.items import (
    FoundBoilerplate,
    FoundContact,
    FoundSignatory,
    FoundSpeaker,
)
from hrnk_press.frozen import frozen
from hrnk_press.model.registry import Registry

_APOSTROPHES = str.maketrans("’‘ʼ`´", "'" * 5)

Found = tuple[
    str,
    dt.date | None,
    tuple[FoundContact, ...],
    tuple[FoundSignatory, ...],
    tuple[FoundBoilerplate, ...],
    tuple[FoundSpeaker, ...],
]


@frozen
class Proposal:
    """Somebody to add: what the source says of them, as what they appear, and on which date it was so.

    `kind` is "person" or "organization"; `source` is the file's name, and `line` that in it; `files` how many sources say it, where
    that is counted. `like` are ids of the registry whose
    names are near: they may be the same, which only a person can say. `honorific` stands before the name.
    """

    kind: str
    name: str
    appears_as: str
    line: int
    title: str = ""
    email: str = ""
    phone: str = ""
    text: str = ""
    date: dt.date | None = None
    like: tuple[str, ...] = ()
    files: int = 0
    source: str = ""
    honorific: str = ""


def proposals_of(found: Iterable[Found], registry: Registry) -> tuple[Proposal, ...]:
    """One proposal for each name, of its first appearance that says most, and how one is reached by any other."""
    all_of: dict[tuple[str, str], Proposal] = {}
    for source, day, contacts, signatories, boilerplates, strangers in found:
        proposed = [
            *(
                Proposal(
                    "person", it.name, "contact", it.line, it.title, it.email, it.phone, date=day
                )
                for it in contacts
                if it.name and not it.person
            ),
            *(
                Proposal(
                    "person",
                    it.name,
                    "signatory",
                    it.line,
                    it.said_of,
                    date=day,
                    honorific=it.honorific,
                )
                for it in signatories
                if not (it.person or it.is_organization)
            ),
            *(
                Proposal("organization", it.name, "signatory", it.line, date=day)
                for it in signatories
                if it.is_organization and not it.person
            ),
            *(
                Proposal(
                    "person",
                    it.name,
                    "speaker",
                    it.line,
                    it.said_of,
                    date=day,
                    honorific=it.honorific,
                )
                for it in strangers
            ),
            *(
                Proposal("organization", it.name, "boilerplate", it.line, text=it.text, date=day)
                for it in boilerplates
                if not it.organization
            ),
        ]
        for it in proposed:
            key = it.kind, _spelt(it.name)
            before = all_of.get(key)
            told = replace(it, source=source)
            if before and _says(told) > _says(before):
                told, before = before, told
            all_of[key] = _with_reach(before, told) if before else told
    return tuple(replace(it, like=_like(it.name, registry)) for it in all_of.values())


def _spelt(name: str) -> str:
    """The name with one form of the apostrophe and of letters with marks: "O’Lind" is "O'Lind"."""
    return normalize("NFC", name).translate(_APOSTROPHES)


def _with_reach(first: Proposal, other: Proposal) -> Proposal:
    """The first with the address and the number of the other where it has none, and the files of both then."""
    first = replace(first, honorific=first.honorific or other.honorific)
    email, phone = first.email or other.email, first.phone or other.phone
    if (email, phone) == (first.email, first.phone):
        return first
    files = dict.fromkeys((first.source, other.source))
    return replace(first, email=email, phone=phone, source=", ".join(files))


def _says(proposal: Proposal) -> int:
    """How much is said of somebody beside the name."""
    return sum(map(bool, (proposal.title, proposal.email, proposal.phone)))


def _like(name: str, registry: Registry) -> tuple[str, ...]:
    """Who is called nearly so: the same family name and first letter, or hardly another spelling."""
    from difflib import SequenceMatcher

    folded = name.casefold()
    near = []
    known = [(it.id, it.name) for it in registry.people.values()]
    known += [(it.id, it.name) for it in registry.organizations.values()]
    for entry, called in known:
        other = called.casefold()
        same_family = folded.split()[-1] == other.split()[-1] and folded[0] == other[0]
        if same_family or SequenceMatcher(None, folded, other).ratio() > 0.85:
            near.append(entry)
    return tuple(near)
