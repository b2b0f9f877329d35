"""What the office already knows about a release that is about to be drafted."""

from datetime import date

from hrnk_press.drafting.answers import Answers
from hrnk_press.drafting.archive.language import UNKNOWN
from hrnk_press.embargo.dates import format_date
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Office
from hrnk_press.model.organization import Organization
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Moment
from hrnk_press.rendering.document import one_line


@frozen
class Facts:
    """The values a template is filled with. `organizations` and `contacts` pair an id with a remark.

    `examples` are the ids of two people, for lines that show how a key is written.
    """

    headline: str
    subheadline: str
    date: date | None
    place: str
    language: str
    organizations: tuple[tuple[str, str], ...]
    contacts: tuple[tuple[str, str], ...]
    examples: tuple[str, str]
    organizations_in_words: str
    embargo: Moment | None
    zone: str
    corrects: str
    corrected_headline: str
    corrected_date: str


def known_facts(answers: Answers, office: Office, registry: Registry, today: date) -> Facts:
    """What `answers`, the office's settings and its registry give, titles being those of the release's day.

    With no contacts asked for, each organization's is the first person in the registry who holds a
    role there on that day and can be reached.
    """
    read = answers.announcement
    day = answers.date or (read.date if read else _day_of_release(answers.embargo, today))
    on = day or today
    corrected = answers.corrects
    language = (
        answers.language
        or (corrected.language if corrected else "")
        or (read.language if read and read.language != UNKNOWN else "")
        or office.languages[0]
    )
    issuers = (
        answers.organizations
        or (read.organizations if read else ())
        or (corrected.organizations if corrected else ())
        or (office.organization,)
    )
    found = tuple(dict.fromkeys(it.person for it in read.contacts if it.person)) if read else ()
    people = answers.contacts or (found if read else _who_answers(issuers, registry, on))
    return Facts(
        headline=one_line(answers.headline or (read.headline if read else "")),
        subheadline=one_line(read.subheadline) if read else "",
        date=day,
        place=one_line(answers.place or (read.place if read else office.default_place)),
        language=language,
        organizations=tuple(
            (issuer, _standing(issuer, registry, on, language)) for issuer in issuers
        ),
        contacts=tuple(
            (person, _titled(person, registry, on, issuers, language)) for person in people
        ),
        examples=_examples(people, registry),
        organizations_in_words=_in_words(issuers, registry, language),
        embargo=answers.embargo,
        zone=office.zone,
        corrects=corrected.id if corrected else "",
        corrected_headline=corrected.headline if corrected else "",
        corrected_date=(
            format_date(corrected.date, office.style, language)
            if corrected and corrected.date
            else ""
        ),
    )


def _day_of_release(embargo: Moment | None, today: date) -> date:
    return embargo.until.date() if embargo else today


def _who_answers(issuers: tuple[str, ...], registry: Registry, on: date) -> tuple[str, ...]:
    chosen: list[str] = []
    for issuer in issuers:
        reachable = (
            person.id
            for person in registry.people.values()
            if (person.email or person.phone)
            and any(role.organization == issuer and role.held_on(on) for role in person.roles)
        )
        first = next(reachable, None)
        if first is not None and first not in chosen:
            chosen.append(first)
    return tuple(chosen)


def _examples(contacts: tuple[str, ...], registry: Registry) -> tuple[str, str]:
    """The contacts first, then whoever else is known; ids of nobody where there are too few."""
    known = (it for it in contacts if it in registry.people)
    first, second, *_ = dict.fromkeys((*known, *registry.people, "somebody", "somebody-else"))
    return first, second


def _standing(id: str, registry: Registry, on: date, language: str) -> str:
    organization = registry.organizations.get(id)
    if organization is None:
        return "not in contacts.toml"
    if organization.boilerplate_on(on, language) is None:
        return f"{organization.name_in(language)}; contacts.toml has no boilerplate for that day"
    return organization.name_in(language)


def _titled(id: str, registry: Registry, on: date, issuers: tuple[str, ...], language: str) -> str:
    person = registry.people.get(id)
    if person is None:
        return "not in contacts.toml"
    role = person.role_on(on, issuers)
    if role is None:
        return f"{person.name_in(language)}, who holds no title on that day"
    organization = registry.organizations.get(role.organization)
    at = organization.name_in(language) if organization else role.organization
    return f"{person.name_in(language)}, {role.title_in(language)}, {at}"


def _in_words(issuers: tuple[str, ...], registry: Registry, language: str) -> str:
    names = [
        _with_short_name(registry.organizations[issuer], language)
        for issuer in issuers
        if issuer in registry.organizations
    ]
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _with_short_name(organization: Organization, language: str) -> str:
    name = organization.name_in(language)
    short = organization.short_name
    return f"{name} ({short})" if short and short != name else name
