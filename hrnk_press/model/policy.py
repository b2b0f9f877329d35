"""What the office's policy asks for before a release goes out: of whom, and what of it is missing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Approval, KnownVersion
from hrnk_press.model.office import ApprovalPolicy
from hrnk_press.model.registry import Registry
from hrnk_press.model.scopes import Approvable, Scope

EVERYTHING = (Scope.TEXT, Scope.EMBARGO)


class Because(StrEnum):
    """Why policy asks somebody."""

    NUMBER = "number"
    ROLE = "role"
    PARTNER = "partner"
    SPEAKER = "speaker"
    SIGNATORY = "signatory"


@frozen
class Demand:
    """What policy asks for: that many people, each in all of these scopes.

    They are `person` alone; or whoever holds `title`, or any role, at `organization`; or anybody.
    """

    because: Because
    scopes: tuple[Scope, ...]
    number: int = 1
    person: str = ""
    title: str = ""
    organization: str = ""

    def admits(self, person: str, registry: Registry, day: date) -> bool:
        """Whether that person's approval of that day counts; a protected witness speaks for nobody else.

        Where several people are asked, only those whom the registry knows are told apart.
        """
        if self.person:
            return person == self.person
        known = registry.people.get(person)
        if known is None:
            return not self.organization and self.number == 1
        if known.pseudonym:
            return False
        return not self.organization or any(
            role.organization == self.organization
            and self.title in ("", role.title)
            and role.held_on(day)
            for role in known.roles
        )

    def people(self, registry: Registry, day: date) -> tuple[str, ...]:
        """Who can meet it on that day, by id; nobody where anybody can."""
        if self.person:
            return (self.person,)
        if not self.organization:
            return ()
        return tuple(it for it in registry.people if self.admits(it, registry, day))


@frozen
class Missing:
    """What is still missing of a demand.

    `people`: who can give it, empty for anybody or, where `nobody`, because nobody holds the role;
    `scopes`: what they have not approved; `number`: how many of them; `lapsed`: what they had
    approved before it was changed.
    """

    demands: tuple[Demand, ...]
    people: tuple[str, ...]
    scopes: tuple[Scope, ...]
    number: int = 1
    lapsed: tuple[Approval, ...] = ()

    @property
    def nobody(self) -> bool:
        """Whether the demand is for a role that nobody holds."""
        return not self.people and any(it.organization for it in self.demands)


def demands(
    policy: ApprovalPolicy, office: str, known: Approvable, registry: Registry
) -> tuple[Demand, ...]:
    """What policy asks for those words; nothing where it asks nobody. `office` is the office's organization."""
    return tuple(_demands(policy, office, known, registry))


def _demands(
    policy: ApprovalPolicy, office: str, known: Approvable, registry: Registry
) -> Iterator[Demand]:
    for title in policy.roles:
        yield Demand(Because.ROLE, EVERYTHING, title=title, organization=office)
    if policy.partners and len(known.organizations) > 1:
        for organization in known.organizations:
            yield Demand(Because.PARTNER, EVERYTHING, organization=organization)
    if policy.speakers:
        for person in known.speakers:
            yield Demand(Because.SPEAKER, (Scope.QUOTE,), person=person)
    if policy.signatories:
        for signatory in known.signatories:
            scopes = (Scope.LETTER,)
            if signatory in registry.organizations:
                yield Demand(Because.SIGNATORY, scopes, organization=signatory)
            else:
                yield Demand(Because.SIGNATORY, scopes, person=signatory)
    if policy.approvals:
        yield Demand(Because.NUMBER, EVERYTHING, number=policy.approvals)


def missing(
    asked: Sequence[Demand],
    known: Approvable,
    given: Sequence[Approval],
    registry: Registry,
    day: date,
) -> tuple[Missing, ...]:
    """What those words still lack on that day; one entry for those whom two demands would ask alike."""
    found = [it for demand in asked if (it := _lacking(demand, known, given, registry, day))]
    named = [it for it in found if it.demands[0].because is not Because.NUMBER]
    # Whoever else must approve the whole counts among the number that policy asks for.
    everything = sum(Scope.TEXT in it.scopes and not it.nobody for it in named)
    counted = [
        replace(it, number=it.number - everything)
        for it in found
        if it not in named and it.number > everything
    ]
    return _merged((*named, *counted))


def last_approved(
    versions: Sequence[KnownVersion],
    given: Sequence[Approval],
    policy: ApprovalPolicy,
    office: str,
    registry: Registry,
    *,
    embargo: str,
) -> KnownVersion | None:
    """The last version under that embargo that everyone required approved; None where policy asks nobody.

    `embargo` is the digest of the scope as the release's file has it: a version that was approved for
    another instant goes out at neither.
    """
    for it in reversed(versions):
        asked = demands(policy, office, it.known, registry)
        if (
            asked
            and it.known.digest_of(Scope.EMBARGO, "") == embargo
            and all(_met(demand, it.known, given, registry) for demand in asked)
        ):
            return it
    return None


def scopes_for(person: str, asked: Sequence[Demand], registry: Registry, day: date) -> list[Scope]:
    """What policy asks of that person on that day; everything of whom it does not ask by name."""
    wanted = {
        scope
        for it in asked
        if it.because is not Because.NUMBER and it.admits(person, registry, day)
        for scope in it.scopes
    }
    return [it for it in Scope if it in (wanted or EVERYTHING)]


def _met(demand: Demand, known: Approvable, given: Sequence[Approval], registry: Registry) -> bool:
    return _number_met(demand, known, given, registry) >= demand.number


def _number_met(
    demand: Demand, known: Approvable, given: Sequence[Approval], registry: Registry
) -> int:
    people = {it.person for it in given}
    return sum(not _lacks(demand, person, known, given, registry) for person in people)


def _lacks(
    demand: Demand,
    person: str,
    known: Approvable,
    given: Sequence[Approval],
    registry: Registry,
) -> tuple[Scope, ...]:
    """The scopes that this person has not approved in a way that counts."""
    own = [it for it in given if it.person == person and demand.admits(person, registry, it.day)]
    return tuple(
        scope for scope in demand.scopes if not any(it.stands_for(known, scope) for it in own)
    )


def _lacking(
    demand: Demand,
    known: Approvable,
    given: Sequence[Approval],
    registry: Registry,
    day: date,
) -> Missing | None:
    """What that demand lacks; those who had approved before, or in part, come first."""
    short = demand.number - _number_met(demand, known, given, registry)
    if short <= 0:
        return None
    can = demand.people(registry, day)
    begun = {
        it.person: _lacks(demand, it.person, known, given, registry)
        for it in given
        if it.scope in demand.scopes and (it.person in can or _anybody(demand, it, registry))
    }
    begun = {person: scopes for person, scopes in begun.items() if scopes}
    scopes = demand.scopes
    if begun and short == 1:
        can = (min(begun, key=lambda it: len(begun[it])),)
        scopes = begun[can[0]]
    lapsed = _latest(it for it in given if it.person in begun and it.scope in scopes)
    return Missing((demand,), can, scopes, short, lapsed)


def _anybody(demand: Demand, it: Approval, registry: Registry) -> bool:
    """Whether anybody can meet the demand, and this person too."""
    named = demand.person or demand.organization
    return not named and demand.admits(it.person, registry, it.day)


def _latest(given: Iterable[Approval]) -> tuple[Approval, ...]:
    """The last approval of each person in each scope."""
    return tuple({(it.person, it.scope): it for it in given}.values())


def _merged(entries: Sequence[Missing]) -> tuple[Missing, ...]:
    """One entry for those of whom two demands ask something, one person each."""
    merged: dict[tuple[str, ...], Missing] = {}
    rest: list[Missing] = []
    for it in entries:
        if not it.people or it.number != 1:
            rest.append(it)
        elif it.people in merged:
            merged[it.people] = joined(merged[it.people], it)
        else:
            merged[it.people] = it
    return (*_without_met_alike(tuple(merged.values())), *rest)


def _without_met_alike(entries: Sequence[Missing]) -> Iterator[Missing]:
    """The entries without those that are met with another, whose people are some of theirs and give it all."""
    with_others: dict[int, list[Demand]] = {at: [] for at in range(len(entries))}
    for at, it in enumerate(entries):
        narrower = [
            other
            for other, one in enumerate(entries)
            if {*one.people} < {*it.people} and {*it.scopes} <= {*one.scopes}
        ]
        if narrower:
            del with_others[at]
            with_others[min(narrower, key=lambda other: len(entries[other].people))] += it.demands
    for at, more in with_others.items():
        yield replace(entries[at], demands=(*entries[at].demands, *more))


def joined(one: Missing, other: Missing) -> Missing:
    """One entry for what two ask of the people of the first, one person each."""
    wanted = {*one.scopes, *other.scopes}
    scopes = tuple(it for it in Scope if it in wanted)
    lapsed = _latest((*one.lapsed, *other.lapsed))
    return Missing((*one.demands, *other.demands), one.people, scopes, 1, lapsed)
