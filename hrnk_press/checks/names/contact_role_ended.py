"""A media contact, or somebody named with a title, left before the release's date.

*What it finds*

A contact whose role at an organization that issues the release ended before
the release's date, with no other role there on that day; the same of the
person a statement is attributed to; and a contact, speaker or signatory for
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

from hrnk_press.checks.people import mentions
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.person import Person, Role

_SPEAK_FOR_ISSUERS = ("contacts", "attributed_to")


def find(subject: Subject) -> Iterator[Remark]:
    """Every person whose role had ended."""
    day = subject.resolved.on
    issuers = {it.id for it in subject.resolved.organizations}
    for mention in mentions(subject.release):
        person = subject.registry.people.get(mention.id)
        if person is None or not (mention.role or mention.key[0] in _SPEAK_FOR_ISSUERS):
            continue
        ended = _ended(person, mention.role, issuers, day)
        if ended:
            yield Remark(
                subject.at_key(*mention.key),
                f"{person.name} was {ended.title} until {ended.through}; the release is of {day}",
                "name another person, or bring the person's roles in contacts.toml up to date",
            )


def _ended(person: Person, title: str, issuers: set[str], day: date) -> Role | None:
    """The role to be printed, or for which the person is named, that ended before `day`."""
    roles = [
        role
        for role in person.roles
        if (role.title == title if title else role.organization in issuers)
    ]
    if any(role.held_on(day) for role in roles):
        return None
    past = [role for role in roles if role.through is not None and role.through < day]
    return max(past, key=lambda role: role.through or day, default=None)


RULE = ReleaseRule("NAM008", "contact-role-ended", Severity.ERROR, find)
