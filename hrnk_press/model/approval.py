"""Approvals as events record them: who has said yes to which exact words.

An approval is bound to the digest of a scope. It stands for every version in which that scope is the
same, and for no other: nothing has to be voided, a change has voided it.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion, ancestors, in_order
from hrnk_press.model.scopes import INCLUDES, Approvable, Scope, from_details


class Via(StrEnum):
    """How somebody said it who did not type it."""

    PHONE = "phone"
    MAIL = "mail"
    MEETING = "meeting"


@frozen
class Approval:
    """Somebody's yes to one scope of a version; `event` is the digest of the event that records it,
    `day` the one on which it was given: roles of that day count.

    `person` is an id of the registry, or the user of a machine where nobody said who acts there. `via` is
    empty where the person typed it; else `by` recorded it and `said_at` (aware) is when it was said.
    `seen` is the version that the person had before them, another than `version` where the approval
    was carried over a change for that `reason`.
    """

    person: str
    scope: Scope
    digest: str
    version: int
    content_digest: str
    at: datetime
    by: str
    event: str
    day: date
    via: str = ""
    said_at: datetime | None = None
    evidence: str = ""
    seen: int = 0
    reason: str = ""

    def stands_for(self, known: Approvable, scope: Scope) -> bool:
        """Whether it approves that scope of those words."""
        if self.scope is not scope and INCLUDES.get(scope) is not self.scope:
            return False
        return self.digest == known.digest_of(self.scope, self.person)


@frozen
class KnownVersion:
    """A version by its number, and what can be approved of it."""

    number: int
    known: Approvable


def approvals_in(events: Iterable[Event], day: Callable[[datetime], date]) -> tuple[Approval, ...]:
    """The approvals that nobody took back, in order. `day` is the date at a moment where the office is.

    A withdrawal takes back what it knew of and, where clones had not heard of each other, what it did not.
    """
    known = {event.digest: event for event in events}
    taken_back = [it for it in known.values() if it.occasion is Occasion.APPROVAL_WITHDRAWN]
    given = (it for it in in_order(known.values()) if it.occasion is Occasion.APPROVED)
    read = (
        _approval(event, day)
        for event in given
        if not any(
            _takes_back(it, event) and it.digest not in ancestors(event.digest, known)
            for it in taken_back
        )
    )
    return tuple(it for it in read if it is not None)


def versions_in(events: Iterable[Event]) -> tuple[KnownVersion, ...]:
    """The versions whose events tell what can be approved of them, in order."""
    found = []
    for event in in_order(events):
        if event.occasion is Occasion.VERSION and event.version is not None:
            known = from_details(event.content_digest, event.details)
            if known is not None:
                found.append(KnownVersion(event.version, known))
    return tuple(found)


def _approval(event: Event, day: Callable[[datetime], date]) -> Approval | None:
    """What the event records; None where it says no such thing: then nobody has approved anything."""
    told = event.details
    evidence: Mapping[str, Any] = told.get("evidence") or {}
    carried: Mapping[str, Any] = told.get("carried") or {}
    try:
        said_at = datetime.fromisoformat(told["said_at"]) if told.get("said_at") else None
        if not isinstance(told["person"], str) or (said_at and said_at.tzinfo is None):
            return None
        return Approval(
            person=told["person"],
            scope=Scope(told["scope"]),
            digest=str(told["scope_digest"]),
            version=int(event.version or 0),
            content_digest=event.content_digest,
            at=event.at,
            by=event.by,
            event=event.digest,
            day=day(said_at or event.at),
            via=str(told.get("via") or ""),
            said_at=said_at,
            evidence=str(evidence.get("file", "")),
            seen=int(carried.get("seen", event.version or 0)),
            reason=str(carried.get("reason", "")),
        )
    except (KeyError, ValueError, TypeError, AttributeError):
        return None


def _takes_back(withdrawal: Event, approval: Event) -> bool:
    told, given = withdrawal.details, approval.details
    return (
        told.get("person") == given.get("person")
        and told.get("scope") == given.get("scope")
        and withdrawal.version in (None, approval.version)
    )
