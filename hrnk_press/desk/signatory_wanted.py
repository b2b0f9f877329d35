"""Where signatories are to stand: who is known, and that whoever records a consent of somebody else says how it was given."""

from collections.abc import Mapping, Sequence
from datetime import date
from difflib import get_close_matches

from hrnk_press.checks.likeness import nearly_same
from hrnk_press.desk.approval_turn import Said, Unsaid
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.signatory_text import SignedText
from hrnk_press.drafting.slug import slug_for
from hrnk_press.errors import NotFound, UsageFault
from hrnk_press.frozen import frozen
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person
from hrnk_press.model.policy import Because, Demand
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Consent
from hrnk_press.model.scopes import Scope
from hrnk_press.workspace.schema import Unfit
from hrnk_press.workspace.values import one_line


@frozen
class Wanted:
    """Where a signatory is to stand. What is empty or None stays as the release has it; who is new is invited.

    `said` tells how they said so, None where they typed it.
    """

    id: str
    status: Consent | None = None
    printed_as: str = ""
    capacity: str = ""
    role: str = ""
    said: Said | None = None


def refuse_unknown(
    press: PressOffice, text: SignedText, wanted: Wanted, *, only_listed: bool
) -> None:
    """Raises NotFound for somebody neither registered nor asked; `only_listed`: nor for one never asked."""
    known = (*press.registry.people, *press.registry.organizations)
    release, asked = text.release, text.listed()
    if wanted.id not in known and wanted.id not in asked:
        raise NotFound(
            f"contacts.toml has no person or organization {wanted.id!r}",
            add_hint(wanted.id, press.registry),
            code="unknown-signatory",
        )
    if only_listed and wanted.id not in asked:
        raise NotFound(
            f"{wanted.id} was never asked to sign {release.slug}",
            f"Asked were: {', '.join(asked) or 'nobody yet'}",
            code="not-asked",
        )
    for option, words in (("--as", wanted.printed_as), ("--capacity", wanted.capacity)):
        try:
            one_line(words)
        except Unfit as unfit:
            raise UsageFault(f"{option} {unfit.message}", unfit.hint) from None
    if wanted.capacity and wanted.id in press.registry.organizations:
        raise UsageFault(
            f"{wanted.id} is an organization, and signs in no capacity", "Leave --capacity out."
        )


def add_hint(who: str, registry: Registry) -> str:
    """What to do about somebody whom the registry does not have: who may be meant, or else added."""
    known: tuple[Person | Organization, ...] = (
        *registry.people.values(),
        *registry.organizations.values(),
    )
    named = [
        it.id for it in known if any(nearly_same(who, one) for one in (it.name, *it.names.values()))
    ]
    near = named or get_close_matches(slug_for(who, otherwise="nobody"), [it.id for it in known])
    hint = f"Did you mean {' or '.join(near)}? " if near else ""
    return f"{hint}Add whoever it is with:  hrnk-press contacts add"


def refuse_unsaid(
    slug: str,
    wanted: Sequence[Wanted],
    names: Mapping[str, str],
    by: str,
    registry: Registry,
    day: date,
) -> None:
    """Raises Unsaid where `by` would record a consent that only somebody else can give; `names` by id.

    For an organization whoever has a role there that day can speak.
    """
    confirming = [it for it in wanted if it.status is Consent.CONFIRMED and it.id in names]
    others = {
        it.id: names[it.id]
        for it in confirming
        if it.said is None and not may_sign_for(it.id, by, registry, day)
    }
    if others:
        people = [it for it in others if it in registry.people]
        command = f"hrnk-press signatories confirm {slug} {' '.join(others)}"
        raise Unsaid(by, others, command, me=people[0] if len(others) == len(people) == 1 else "")
    for it in confirming:
        if it.said is not None and it.id == by:
            raise UsageFault(
                f"--via records what somebody else said, and you are {by}",
                f"To sign it yourself:  hrnk-press signatories confirm {slug} {by}",
            )


def may_sign_for(signatory: str, person: str, registry: Registry, day: date) -> bool:
    """Whether that is the signatory, or somebody with a role that day at the organization that signs."""
    if signatory not in registry.organizations:
        return signatory == person
    demand = Demand(Because.SIGNATORY, (Scope.LETTER,), organization=signatory)
    return demand.admits(person, registry, day)
