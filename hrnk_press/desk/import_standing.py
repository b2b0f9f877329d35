"""Paragraphs that stand below announcement after announcement: what an organization says of itself every time."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hrnk_press.desk.imported import ImportedRelease
from hrnk_press.drafting.archive.people.proposals import Proposal
from hrnk_press.drafting.archive.words.wording import about_labelled
from hrnk_press.model.organization import Organization
from hrnk_press.model.registry import Registry

_LEAST_FILES = 2
_CALLED = re.compile(
    r"(?!(?:It|This|That|These|Those|They|We|He|She|There|Its|Their|In|On|At)\b)(?:The )?(?P<name>[^\W\d_a-z][\w’'&-]*(?: (?:of|for|in|and|the|on|de|du|für|der|y|et|[^\W\d_a-z][\w’'&-]*)){0,9})"
    r"(?= \(|,| (?:is|was|are|works?|has|serves?|monitors?|documents?|ist|wurde|es|est)\b)"
)
# What stands in brackets behind a name, and is no title: "Amb. Ada Lind (ret.)".
_RETIRED = re.compile(r"ret(?:d|ired)?\.?|a\. ?D\.|i\. ?R\.", re.IGNORECASE)


class Repeated:
    """Counts the closing paragraphs of many releases; keeps the words only of what repeats."""

    def __init__(self) -> None:
        self._counts: dict[bytes, int] = {}
        self._standing: dict[bytes, tuple[str, int, ImportedRelease]] = {}

    def add(self, releases: Sequence[ImportedRelease]) -> None:
        """Take up what closes the releases of one file; what closes several of them counts once."""
        closing = {
            hashlib.sha256(" ".join(text.split()).encode()).digest(): (text, line, release)
            for release in releases
            for text, line in release.closing
        }
        for key, (text, line, release) in closing.items():
            self._counts[key] = self._counts.get(key, 0) + 1
            if self._counts[key] == _LEAST_FILES:
                self._standing[key] = (text, line, release)

    def proposals(self, registry: Registry) -> Iterator[Proposal]:
        """A boilerplate for each paragraph that repeats, of the organization that it begins with.

        What the registry has word for word, if only for other days or another language, is none.
        """
        had = set(_wordings(registry)) if self._standing else set()
        for key, (closing, line, release) in self._standing.items():
            name, text = _parted(closing)
            if " ".join(text.split()) in had:
                continue
            begins = (name if text != closing else text).removeprefix("The ")
            known = tuple(
                it.id
                for it in registry.organizations.values()
                if any(begins.startswith(said) for said in _names(it))
            )
            yield Proposal(
                "organization",
                name,
                "boilerplate",
                line,
                text=text,
                date=release.date,
                like=known,
                source=release.source,
                files=self._counts[key],
            )


def _parted(closing: str) -> tuple[str, str]:
    """Whom a closing paragraph is about, by its title in the line or by how it begins, and its words without that title."""
    name, said = about_labelled(closing)
    if said:
        return name, said
    called = _CALLED.match(closing)
    return called["name"] if called else "", closing


def _wordings(registry: Registry) -> Iterator[str]:
    """What the registry has of every organization, as it is printed, with single blanks."""
    from hrnk_press.rendering.body import plain_text_of

    for organization in registry.organizations.values():
        yield from (" ".join(plain_text_of(it.text).split()) for it in organization.boilerplates)


def _names(organization: Organization) -> Iterator[str]:
    names = (organization.name, organization.short_name, *organization.names.values())
    return filter(None, names)


def proposed(it: Proposal) -> str:
    """Whom or what contacts.toml lacks."""
    likes = f"; is it {' or '.join(it.like)}?" if it.like else ""
    if it.files:
        begins = " ".join(it.text.split()[:12])
        whose = f" ({it.name})" if it.name and not it.like else ""
        return f"stands in {it.files} files and in no boilerplate{whose}: {begins} …{likes}"
    name = f"{it.honorific} {it.name}".strip()
    if _RETIRED.fullmatch(it.title):
        name, it = f"{name} ({it.title})", replace(it, title="")
    what = ", ".join(filter(None, (name, it.title, it.email, it.phone)))
    day = f", {it.date.isoformat()}" if it.date else ""
    return f"not in contacts.toml: {what} ({it.appears_as}, {it.source}{day}){likes}"
