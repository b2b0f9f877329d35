"""A media contact had left before the release's date.

*What it finds*

A contact whose role at an organization that issues the release ended before
the release's date, with no other role there on that day; and a contact for
whom the release asks a `role` that had ended.

*Why it matters*

Journalists call somebody who no longer speaks for the organization, and who
may say so.

*Example*

A release of December 2026 names a contact whose only role has `through =
2026-06-30`.

*How to mend*

Name who holds the post now. If the person stayed, correct `through`, or add
the new role, in `contacts.toml`.
"""

from collections.abc import Iterator
from datetime import date

from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.person import Person, Role


def find(subject: Subject) -> Iterator[Remark]:
    """Every contact whose role had ended."""
    day = subject.resolved.on
    issuers = {it.id for it in subject.resolved.organizations}
    for index, contact in enumerate(subject.release.contacts):
        person = subject.registry.people.get(contact.person)
        ended = _ended(person, contact.role, issuers, day) if person else None
        if person and ended:
            yield Remark(
                subject.at_key("contacts", index),
                f"{person.name} was {ended.title} until {ended.through}; the release is of {day}",
                "name another contact, or bring the person's roles in contacts.toml up to date",
            )


def _ended(person: Person, title: str, issuers: set[str], day: date) -> Role | None:
    """The role to be printed, or for which the person is named, that ended before `day`."""
    roles = [
        role
        for role in person.roles
        if role.organization in issuers and (not title or role.title == title)
    ]
    if any(role.held_on(day) for role in roles):
        return None
    past = [role for role in roles if role.through is not None and role.through < day]
    return max(past, key=lambda role: role.through or day, default=None)


RULE = ReleaseRule("NAM008", "contact-role-ended", Severity.ERROR, find)
