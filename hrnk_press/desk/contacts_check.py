"""Every fault of the registry at once, whatever release names whom."""

from bisect import bisect
from collections.abc import Iterable, Sequence
from datetime import datetime

from hrnk_press.checks.registry_run import run_registry
from hrnk_press.checks.registry_subject import RegistrySubject
from hrnk_press.desk.contacts import Contacts, read_contacts
from hrnk_press.frozen import frozen
from hrnk_press.model.finding import Finding, Severity
from hrnk_press.workspace.contacts_data import contact_named
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.places import toml_places
from hrnk_press.workspace.store import plain


@frozen
class ContactCounts:
    """How many findings of each severity there are, among how many contacts."""

    errors: int
    warnings: int
    contacts: int


@frozen
class CheckedContacts:
    """What was found in the registry."""

    findings: tuple[Finding, ...]
    counts: ContactCounts


def contacts_check(
    workspace: Workspace,
    now: datetime,
    ids: Sequence[str] = (),
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> CheckedContacts:
    """Every finding in the registry, or those about the contacts named.

    Raises NotFound for an id that is none, UsageFault for a rule that is none, and UnreadableData.
    """
    known = read_contacts(workspace, now)
    registry = known.press.registry
    for each in ids:
        contact_named(registry, each)
    subject = _subject(known)
    findings = run_registry(subject, select=select, ignore=ignore)
    if ids:
        findings = _about(subject, frozenset(ids), findings)
    severities = [it.severity for it in findings]
    counts = ContactCounts(
        severities.count(Severity.ERROR),
        severities.count(Severity.WARNING),
        len(set(ids)) or len(registry.people) + len(registry.organizations),
    )
    return CheckedContacts(findings, counts)


def _subject(known: Contacts) -> RegistrySubject:
    press = known.press
    source = plain(known.stamp.content.decode("utf-8", "replace"))
    return RegistrySubject(press.registry, press.office, known.today, toml_places(source))


def _about(
    subject: RegistrySubject, ids: frozenset[str], findings: Iterable[Finding]
) -> tuple[Finding, ...]:
    """The findings that stand between the header of one of those contacts and the next header."""
    headers = sorted(
        (subject.place((table, contact.id))[0], contact.id)
        for table, contacts in (
            ("people", subject.people),
            ("organizations", subject.organizations),
        )
        for contact in contacts
    )
    lines = [line for line, _ in headers]
    return tuple(
        it for it in findings if headers[max(bisect(lines, it.line or 0) - 1, 0)][1] in ids
    )
