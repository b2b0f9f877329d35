"""Looking up every id of a release: names, titles and boilerplates of its date and language."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from hrnk_press.model.office import Office
from hrnk_press.model.organization import Organization
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Consent, Release, Signatory, SignatoryOrder
from hrnk_press.model.resolved import (
    AttachedFile,
    NamedOrganization,
    NamedPerson,
    NamedSignatory,
    NamedSpeaker,
    ResolvedRelease,
)

# How a language says that an office was held once, and that somebody signs for nobody else.
CAPACITIES = {
    "en": ("former {}", "in a personal capacity"),
    "ko": ("전 {}", "개인 자격"),
    "de": ("ehemals {}", "in persönlicher Eigenschaft"),
    "es": ("anteriormente {}", "a título personal"),
    "fr": ("anciennement {}", "à titre personnel"),
}


def resolve(
    release: Release,
    office: Office,
    registry: Registry,
    attachments: tuple[AttachedFile, ...],
    *,
    today: date,
    logo: AttachedFile | None = None,
    printed_phone: Callable[[str, str], str] | None = None,
) -> ResolvedRelease:
    """The release with everybody named as on its date; `today` serves where it has no date yet.

    `printed_phone` gives a telephone number of the office's region as it is printed; without it
    numbers stay as typed.

    Unknown ids are left out, never an error: the checks report them from `release`.
    """
    on = release.date or today

    def person(id: str, role: str = "") -> NamedPerson | None:
        named = name_person(id, role, on=on, issuers=issuers, release=release, registry=registry)
        if named is None or printed_phone is None:
            return named
        phone = printed_phone(named.phone, office.phone_region)
        out_of_hours = printed_phone(named.out_of_hours, office.phone_region)
        if (phone, out_of_hours) == (named.phone, named.out_of_hours):
            return named
        return replace(named, phone=phone, out_of_hours=out_of_hours)

    issuers = release.organizations or (office.organization,)
    named_organizations = tuple(
        name_organization(registry.organizations[issuer], on=on, language=release.language)
        for issuer in issuers
        if issuer in registry.organizations
    )
    own = registry.organizations.get(office.organization)
    return ResolvedRelease(
        release=release,
        office=office,
        on=on,
        issuer=(
            name_organization(own, on=on, language=release.language)
            if own
            else NamedOrganization(id=office.organization, name=office.organization)
        ),
        organizations=named_organizations,
        contacts=tuple(
            named
            for contact in release.contacts
            if (named := person(contact.person, contact.role)) is not None
        ),
        speakers=tuple(
            NamedSpeaker(named, speaker.origin, speaker.source)
            for speaker in release.speakers
            if (named := person(speaker.person, speaker.role)) is not None
        ),
        signatories=tuple(
            signature
            for entry in in_printed_order(release, registry)
            if entry.status is Consent.CONFIRMED
            and (
                signature := name_signatory(
                    entry, on=on, issuers=issuers, release=release, registry=registry
                )
            )
        ),
        attributed_to=person(release.attributed_to) if release.attributed_to else None,
        attachments=attachments,
        logo=logo,
    )


def name_person(
    id: str,
    role: str = "",
    *,
    on: date,
    issuers: tuple[str, ...],
    release: Release,
    registry: Registry,
) -> NamedPerson | None:
    """That person as named and titled on `on`, at an issuer first; None where nobody knows the id."""
    person = registry.people.get(id)
    if person is None:
        return None
    held = person.role_on(on, issuers, title=role)
    organization = registry.organizations.get(held.organization) if held else None
    return NamedPerson(
        id=id,
        name=person.name_in(release.language),
        honorific=person.honorific,
        title=held.title_in(release.language) if held else "",
        organization=held.organization if held else "",
        organization_name=organization.name_in(release.language) if organization else "",
        former=person.former,
        email=person.email,
        phone=person.phone,
        out_of_hours=person.out_of_hours,
        languages=person.languages,
        zone=person.zone,
    )


def name_organization(organization: Organization, *, on: date, language: str) -> NamedOrganization:
    """That organization as named on that day, with the boilerplate that held."""
    boilerplate = organization.boilerplate_on(on, language)
    return NamedOrganization(
        id=organization.id,
        name=organization.name_in(language),
        short_name=organization.short_name,
        url=organization.url,
        boilerplate=boilerplate.text if boilerplate else "",
    )


def in_printed_order(release: Release, registry: Registry) -> tuple[Signatory, ...]:
    """The release's signatories as they are printed: as listed, or by family name and organization."""
    if release.signatory_order is SignatoryOrder.LISTED:
        return release.signatories
    return tuple(sorted(release.signatories, key=lambda it: _alphabetical(it, release, registry)))


def _alphabetical(entry: Signatory, release: Release, registry: Registry) -> tuple[str, str]:
    """By the last part of a person's name, by all of an organization's; accents do not count."""
    organization = registry.organizations.get(entry.signatory)
    person = registry.people.get(entry.signatory)
    named = organization or person
    name = named.name_in(release.language) if named else entry.signatory
    family = name.split()[-1] if person and name.split() else name.removeprefix("The ")
    plain = unicodedata.normalize("NFKD", f"{family}\0{name}").casefold()
    return "".join(it for it in plain if not unicodedata.combining(it)), name


def name_signatory(
    entry: Signatory,
    *,
    on: date,
    issuers: tuple[str, ...],
    release: Release,
    registry: Registry,
) -> NamedSignatory | None:
    """That signatory as printed once confirmed, or None where the registry does not know the id."""
    organization = registry.organizations.get(entry.signatory)
    if organization is not None:
        name = entry.printed_as or organization.name_in(release.language)
        return NamedSignatory(entry.signatory, name)
    person = name_person(
        entry.signatory, entry.role, on=on, issuers=issuers, release=release, registry=registry
    )
    if person is None:
        return None
    return NamedSignatory(
        entry.signatory,
        entry.printed_as or person.full_name,
        _detail(person, entry.capacity, release.language),
    )


def _detail(person: NamedPerson, capacity: str, language: str) -> str:
    """What stands under a signatory's name: title and organization, or former offices, or the words given."""
    if capacity not in ("official", "personal"):
        return capacity
    office = ", ".join(part for part in (person.title, person.organization_name) if part)
    once, personal = CAPACITIES.get(language.partition("-")[0], CAPACITIES["en"])
    former = "; ".join(once.format(title) for title in person.former)
    if capacity == "personal":
        return former or personal
    return "; ".join(part for part in (office, former) if part)
