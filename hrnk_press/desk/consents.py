"""Who consented to sign a release, and to which words, by its history."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import takewhile

from hrnk_press.model.approval import Approval, approvals_in, versions_in
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.policy import Because, Demand
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Consent, Release
from hrnk_press.model.scopes import Scope

THESE, EARLIER = "these", "earlier"
_SIGNS = (Scope.LETTER, Scope.TEXT)


def last_consent(events: Iterable[Event], signatory: str) -> Event | None:
    """The last event that tells what this one answered; another form of name or capacity is no answer."""
    return next((it for it in reversed(tuple(events)) if _says(it, signatory)), None)


def consents_to(
    release: Release,
    events: Iterable[Event],
    registry: Registry,
    day: Callable[[datetime], date],
    letter: str,
) -> Mapping[str, str]:
    """Which of the signatories consented, by id: to "these" words, or to "earlier" ones.

    `letter` is the digest of what they sign. Whoever approved the letter, or the text, consented too, to the
    letter of that version. A consent to other words since takes none back: of several, each stands.
    """
    history = tuple(events)
    given = [it for it in approvals_in(history, day) if it.scope in _SIGNS]
    versions = versions_in(history)
    letters = {it.known.digest: it.known.digest_of(Scope.LETTER, "") for it in versions}
    found: dict[str, str] = {}
    for it in release.signatories:
        approved = (one for one in given if _is_of(one, it.signatory, registry))
        seen = {
            *(str(one.details.get("letter")) for one in _confirmations(history, it.signatory)),
            *(letters.get(one.content_digest, "") for one in approved),
        }
        if seen:
            found[it.signatory] = THESE if letter in seen else EARLIER
    return found


def _confirmations(events: Iterable[Event], signatory: str) -> Iterator[Event]:
    """What tells that this one signs, since the last that told anything else."""
    answers = (it for it in reversed(tuple(events)) if _says(it, signatory))
    return takewhile(lambda it: _says(it, signatory) == Consent.CONFIRMED.value, answers)


def _says(event: Event, signatory: str) -> str:
    """What that signatory answered there, empty where the event tells nothing of it."""
    if event.occasion is not Occasion.SIGNATORIES:
        return ""
    answers = (it for it in event.details.get("changes", ()) if not it.get("form"))
    return next((str(it.get("status")) for it in answers if it.get("id") == signatory), "")


def _is_of(approval: Approval, signatory: str, registry: Registry) -> bool:
    """Whether that signatory gave it, or somebody who can speak for the organization that signs."""
    organization = signatory if signatory in registry.organizations else ""
    person = "" if organization else signatory
    demand = Demand(Because.SIGNATORY, (Scope.LETTER,), person=person, organization=organization)
    return demand.admits(approval.person, registry, approval.day)
