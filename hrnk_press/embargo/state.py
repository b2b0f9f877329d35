"""The state of a release: one function of its events and the moment.

Time alone only forbids; a release is public when a `lifted` event stands, and not before.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion, ancestors, in_order


class State(StrEnum):
    """Where a release stands."""

    ARCHIVED = "archived"
    DRAFT = "draft"
    APPROVED = "approved"
    UNDER_EMBARGO = "under embargo"
    DUE = "due"
    PUBLIC = "public"
    HELD = "held"
    KILLED = "killed"


@frozen
class Standing:
    """What a history comes to, whatever the moment.

    `hold` is the reason of the hold that stands, None without one; `resumed` when the last one ended; `lifted` that a lift stands, and
    `broken` that somebody published it before its time; `unfinished` that it lifted a version whose files nothing after it says were published.
    """

    killed: bool = False
    hold: str | None = None
    resumed: datetime | None = None
    lifted: bool = False
    unfinished: bool = False
    broken: bool = False
    shared: bool = False


def is_open(now: datetime, instant: datetime) -> bool:
    """Whether time no longer forbids: one second before is closed, the instant itself is open."""
    return now >= instant


def standing(events: Iterable[Event]) -> Standing:
    """What these events come to. Where clones contradict each other, what forbids wins."""
    known = tuple(events)
    occasions = {event.occasion for event in known}
    hold = standing_hold(known)
    lift = standing_publication(known)
    return Standing(
        killed=Occasion.KILLED in occasions,
        hold=None if hold is None else str(hold.details.get("reason", "")),
        resumed=max((it.at for it in known if it.occasion is Occasion.HOLD_ENDED), default=None),
        lifted=lift is not None,
        unfinished=lift is not None and lift.version is not None and not _published(known, lift),
        broken=Occasion.EMBARGO_BROKEN in occasions,
        shared=Occasion.SHARED in occasions,
    )


def state(
    events: Iterable[Event],
    now: datetime,
    *,
    instant: datetime | None,
    archived: bool = False,
    hold: str = "",
    approved: int | None = None,
) -> State:
    """The state at `now` (aware). `instant` is the embargo's, None without one; `hold` the file's reason;
    `approved` the version that everybody required approved, None without one.
    """
    return state_at(
        standing(events), now, instant=instant, archived=archived, hold=hold, approved=approved
    )


def state_at(
    standing: Standing,
    now: datetime,
    *,
    instant: datetime | None,
    archived: bool = False,
    hold: str = "",
    approved: int | None = None,
) -> State:
    """The same, from what the events come to; `approved` is the version that everybody required approved."""
    if archived:
        return State.ARCHIVED
    if standing.killed:
        return State.KILLED
    if hold or standing.hold is not None:
        return State.HELD
    if standing.lifted:
        return State.PUBLIC
    if instant is not None and is_open(now, instant):
        return State.DUE
    if instant is not None and standing.shared:
        return State.UNDER_EMBARGO
    return State.DRAFT if approved is None else State.APPROVED


def standing_hold(events: Iterable[Event]) -> Event | None:
    """The first `held` event that no `hold-ended` knew of, None where nothing is held."""
    known = {event.digest: event for event in events}
    ended = {
        digest
        for event in known.values()
        if event.occasion is Occasion.HOLD_ENDED
        for digest in ancestors(event.digest, known)
    }
    return next(
        (
            event
            for event in in_order(known.values())
            if event.occasion is Occasion.HELD and event.digest not in ended
        ),
        None,
    )


def standing_lift(events: Iterable[Event]) -> Event | None:
    """The `lifted` event that stands: every hold and kill was known to it. None otherwise."""
    known = {event.digest: event for event in events}
    stops = {
        event.digest
        for event in known.values()
        if event.occasion in (Occasion.HELD, Occasion.KILLED)
    }
    return next(
        (
            event
            for event in reversed(in_order(known.values()))
            if event.occasion is Occasion.LIFTED and stops <= ancestors(event.digest, known)
        ),
        None,
    )


def standing_publication(events: Iterable[Event]) -> Event | None:
    """What is public: the lift that stands or, with other signatories, the last update that knew of it."""
    known = {event.digest: event for event in events}
    lift = standing_lift(known.values())
    if lift is None:
        return None
    return next(
        (
            event
            for event in reversed(in_order(known.values()))
            if event.occasion is Occasion.UPDATED and lift.digest in ancestors(event.digest, known)
        ),
        lift,
    )


def _published(events: Iterable[Event], lift: Event) -> bool:
    """Whether a `published` event knew of that lift."""
    known = {event.digest: event for event in events}
    return any(
        event.occasion is Occasion.PUBLISHED and lift.digest in ancestors(event.digest, known)
        for event in known.values()
    )
