"""Who consented to sign a release, and to which words, by its history."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime

from hrnk_press.model.approval import Approval, approvals_in
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

    `letter` is the digest of what they sign. Whoever approved the letter, or the text, consented too: what a
    change makes of that, the approval tells.
    """
    history = tuple(events)
    given = [it for it in approvals_in(history, day) if it.scope in _SIGNS]
    found: dict[str, str] = {}
    for it in release.signatories:
        event = last_consent(history, it.signatory)
        if event and _says(event, it.signatory) == Consent.CONFIRMED.value:
            found[it.signatory] = THESE if event.details.get("letter") == letter else EARLIER
        if found.get(it.signatory) != THESE and _approved(it.signatory, given, registry):
            found[it.signatory] = THESE
    return found


def _says(event: Event, signatory: str) -> str:
    """What that signatory answered there, empty where the event tells nothing of it."""
    if event.occasion is not Occasion.SIGNATORIES:
        return ""
    answers = (it for it in event.details.get("changes", ()) if not it.get("form"))
    return next((str(it.get("status")) for it in answers if it.get("id") == signatory), "")


def _approved(signatory: str, given: Iterable[Approval], registry: Registry) -> bool:
    organization = signatory if signatory in registry.organizations else ""
    person = "" if organization else signatory
    demand = Demand(Because.SIGNATORY, (Scope.LETTER,), person=person, organization=organization)
    return any(demand.admits(it.person, registry, it.day) for it in given)
