"""Somebody is given a title of another date.

*What it finds*

A title beside the name of a registered person that this person does not hold on
the release's date: one that had ended or had not begun, one that another person
of the same organization holds, or one with "former" in front that is still held.
Headline, body and the other texts of the release are read, in every language in
which the registry has titles. "Co-Chair" before a name and "co-chair" after it
are the same. Titles at other organizations, titles in a quotation, and titles
beside a year in which they were held are left alone.

*Why it matters*

A wrong title offends the person who is named and the one who holds it now.

*Example*

```
Co-Chair Ana Roos opened the meeting.
```

The registry says that Ana Roos has been Chair since May 1.

*How to mend*

Write the title of the release's date, or "former" before the old one. If the
registry is behind, bring the person's roles in `contacts.toml` up to date.
"""

import re
from collections.abc import Iterator
from datetime import date

from hrnk_press.checks.named_people import Named, named_people
from hrnk_press.checks.passage import Passage
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.titles import GivenTitle, given_titles, titles_of
from hrnk_press.checks.wording import quoted
from hrnk_press.embargo.dates import format_date
from hrnk_press.model.finding import Severity
from hrnk_press.model.person import Person, Role
from hrnk_press.patterns import pattern

_YEAR = pattern(
    r"\b(?:in|since|until|from|seit|bis|von|en|depuis|desde|hasta)\s+(?:\w+\s+)?((?:19|20)\d\d)\b",
    re.I,
)
_SENTENCE = pattern(r"[.!?]\s+(?=[A-Z“\"])|\n\s*\n")


def find(subject: Subject) -> Iterator[Remark]:
    """Every title that its person does not hold on the release's date."""
    for passage in subject.own_passages:
        for named in named_people(passage.text, subject.registry):
            if passage.quoted(named.start):
                continue
            yield from _remarks(subject, passage, named)


def _remarks(subject: Subject, passage: Passage, named: Named) -> Iterator[Remark]:
    person, day = named.person, subject.resolved.on
    own = [title for role in person.roles for title in titles_of(role)]
    groups = {it.organization for it in person.roles if it.held_on(day)}
    others = _titles_at(subject, groups)
    for given in given_titles(passage.text, named, (*own, *others)):
        fault = _fault(subject, person, given, day)
        if (
            not fault
            or _of_then(passage.text, given.start, person, given)
            or _elsewhere(
                subject,
                passage.text,
                given,
                named,
                groups | {it.organization for it in person.roles},
            )
        ):
            continue
        words = _together(passage.text, named, given)
        yield Remark(
            passage.locate(given.start),
            f"{quoted(words)}: {fault}",
            "write the title of the release's date, or correct the roles in contacts.toml",
        )


def _titles_at(subject: Subject, organizations: set[str]) -> Iterator[str]:
    """The titles that are held at those organizations by the people of this release."""
    everybody = (*subject.resolved.contacts, *(it.person for it in subject.resolved.speakers))
    for named in everybody:
        person = subject.registry.people.get(named.id)
        for role in person.roles if person else ():
            if role.organization in organizations and role.held_on(subject.resolved.on):
                yield from titles_of(role)


def _fault(subject: Subject, person: Person, given: GivenTitle, day: date) -> str:
    """What is wrong with that title on that day; empty where nothing is."""
    roles = [it for it in person.roles if _same(given.text, it)]
    held = [it for it in roles if it.held_on(day)]
    if given.past:
        return f"{person.name} still is {held[0].title}" if held and len(held) == len(roles) else ""
    if held:
        return ""
    if not roles:
        if any(given.text.casefold() in it.casefold() for it in person.former):
            return ""
        return f"the registry has {person.name} as {_title_on(person, day)}"
    style = subject.resolved.office.style
    role = roles[-1]
    if role.start and role.start > day:
        return f"{person.name} is {role.title} only from {format_date(role.start, style)}"
    now = _role_after(person, role, day)
    if now and now.start:
        return f"since {format_date(now.start, style)} the title is {now.title}"
    ended = format_date(role.through, style) if role.through else "then"
    return f"{person.name} was {role.title} until {ended}"


def _role_after(person: Person, ended: Role, day: date) -> Role | None:
    """The role held now at the organization where the other one ended."""
    held = (it for it in person.roles if it.held_on(day))
    return next((it for it in held if it.organization == ended.organization), None)


def _title_on(person: Person, day: date) -> str:
    role = person.role_on(day)
    return role.title if role else "holding no title on that day"


def _same(text: str, role: Role) -> bool:
    words = " ".join(text.split()).casefold()
    return any(words == " ".join(it.split()).casefold() for it in titles_of(role))


def _of_then(text: str, at: int, person: Person, given: GivenTitle) -> bool:
    """Whether the sentence gives a year in which the title was held."""
    start = max((it.end() for it in _SENTENCE.finditer(text, 0, at)), default=0)
    end = _SENTENCE.search(text, at)
    years = [int(it[1]) for it in _YEAR.finditer(text, start, end.start() if end else len(text))]
    return any(
        role.held_on(date(year, month, 1))
        for role in person.roles
        if _same(given.text, role)
        for year in years
        for month in (1, 7, 12)
    )


def _elsewhere(subject: Subject, text: str, given: GivenTitle, named: Named, own: set[str]) -> bool:
    """Whether the title is at an organization that is none of the person's."""
    if given.before:
        near = text[max(given.start - 80, 0) : given.start].rstrip()
        near = re.sub(r"(?:[’']s?|\s+(?:the|its|former))\Z", "", near)
        place = near.endswith
    else:
        near = text[given.start + len(given.text) : given.start + len(given.text) + 120]
        near = re.sub(r"\A\s*(?:of|at|for|with|,|von|de|du|der|bei)\s+(?:the\s+|la\s+)?", "", near)
        place = near.startswith
    for organization in subject.registry.organizations.values():
        names = (organization.name, organization.short_name, *organization.names.values())
        if any(it and place(it) for it in names):
            return organization.id not in own
    return not given.before and re.match(r"[A-Z][a-z]+ [A-Z]", near) is not None and named.full


def _together(text: str, named: Named, given: GivenTitle) -> str:
    """Title and name as the text has them, on one line."""
    start = min(given.start, named.start)
    end = max(given.start + len(given.text), named.end)
    return " ".join(text[start:end].split())


RULE = ReleaseRule("NAM004", "title-of-another-date", Severity.ERROR, find)
