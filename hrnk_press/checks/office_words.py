"""What a release prints from the registry and from the office's settings, each with its place.

Names, titles, addresses and numbers of everybody it names, the boilerplates, the end mark: a
placeholder in any of them goes out with every release.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from hrnk_press.checks.passage import Passage, words_of, words_of_markdown
from hrnk_press.checks.place import KeyPath, TomlFile
from hrnk_press.model.language import known_tag
from hrnk_press.model.office import Office
from hrnk_press.model.person import Person
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Consent
from hrnk_press.model.resolve import name_person
from hrnk_press.model.resolved import NamedPerson, ResolvedRelease

Keyed = tuple[KeyPath, str]
_REACHED_BY = ("email", "phone", "out_of_hours")


def registry_words(
    resolved: ResolvedRelease, registry: Registry, file: TomlFile
) -> Iterator[Passage]:
    """What it prints from the registry, every entry once."""
    for key, text in dict(_registry_texts(resolved, registry)).items():
        yield _words(file, key, text)
    for issuer in resolved.organizations:
        if issuer.boilerplate:
            key = _boilerplate_key(resolved, registry, issuer.id)
            yield _words_of_markdown(file, key, issuer.boilerplate)


def press_words(office: Office, file: TomlFile) -> Iterator[Passage]:
    """What the settings print: end mark, sender, logo's words, the place, the readers' cities."""
    texts: list[Keyed] = [
        (("end_mark",), office.end_mark),
        (("place",), office.default_place),
        (("mail", "from_name"), office.mail.from_name),
        (("branding", "logo_alt"), office.branding.logo_alt),
    ]
    texts += ((("reader_zones", at, "city"), it.city) for at, it in enumerate(office.reader_zones))
    for key, text in texts:
        if text:
            yield _words(file, key, text)


# Kept for the releases that print them too: so much of an office's own words is read once.
@lru_cache(maxsize=1024)
def _words(file: TomlFile, key: KeyPath, text: str) -> Passage:
    return words_of(_passage(file, key, text))


@lru_cache(maxsize=256)
def _words_of_markdown(file: TomlFile, key: KeyPath, text: str) -> Passage:
    return words_of_markdown(_passage(file, key, text))


def _passage(file: TomlFile, key: KeyPath, text: str) -> Passage:
    return Passage(text, lambda at: file.place_in(key, text, at))


def _registry_texts(resolved: ResolvedRelease, registry: Registry) -> Iterator[Keyed]:
    language = resolved.release.language
    organizations = {it.id for it in resolved.organizations}
    organizations |= {it.id for it in resolved.signatories}
    for named in _people(resolved, registry):
        person = registry.people[named.id]
        at: KeyPath = ("people", named.id)
        yield _by_language(at, "name", person.name, person.names, language)
        yield (*at, "honorific"), person.honorific
        yield from _title(at, person, named, language)
        yield from (((*at, "former", index), it) for index, it in enumerate(named.former))
        yield from (
            ((*at, key), getattr(named, key) and getattr(person, key)) for key in _REACHED_BY
        )
        organizations.add(named.organization)
    for name in sorted(organizations & registry.organizations.keys()):
        organization = registry.organizations[name]
        at = ("organizations", name)
        yield _by_language(at, "name", organization.name, organization.names, language)
        yield (*at, "url"), organization.url


def _people(resolved: ResolvedRelease, registry: Registry) -> Iterator[NamedPerson]:
    """Everybody it names, with what it prints of them: how to reach them of its contacts only."""
    yield from (replace(it, former=()) if it.former else it for it in resolved.contacts)
    others = [it.person for it in resolved.speakers]
    others += (resolved.attributed_to,) if resolved.attributed_to else ()
    yield from (replace(_unreached(it), former=()) for it in others)
    for entry in resolved.release.signatories:
        signatory = name_person(
            entry.signatory,
            entry.role,
            on=resolved.on,
            issuers=tuple(it.id for it in resolved.organizations),
            release=resolved.release,
            registry=registry,
        )
        if signatory and entry.status is Consent.CONFIRMED:
            yield _unreached(signatory)


def _unreached(person: NamedPerson) -> NamedPerson:
    return replace(person, email="", phone="", out_of_hours="")


def _title(at: KeyPath, person: Person, named: NamedPerson, language: str) -> Iterator[Keyed]:
    """The title it prints of that person."""
    for index, role in enumerate(person.roles):
        if role.title_in(language) == named.title and role.organization == named.organization:
            yield _by_language((*at, "roles", index), "title", role.title, role.titles, language)
            return


def _by_language(
    at: KeyPath, key: str, text: str, texts: Mapping[str, str], language: str
) -> Keyed:
    """The text in that language, the main one where there is none."""
    tag = known_tag(language, texts)
    if tag:
        return (*at, f"{key}s", tag), texts[tag]
    return (*at, key), text


def _boilerplate_key(resolved: ResolvedRelease, registry: Registry, organization: str) -> KeyPath:
    """The key of the boilerplate that holds on the release's day, in its language."""
    entry = registry.organizations[organization]
    held = entry.boilerplate_on(resolved.on, resolved.release.language)
    index = next(i for i, it in enumerate(entry.boilerplates) if it is held)
    return ("organizations", organization, "boilerplates", index, "text")
