"""The state of a release: one function of its events and the moment.

Time alone only forbids; a release is public when a `lifted` event stands, and not before.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum

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


def is_open(now: datetime, instant: datetime) -> bool:
    """Whether time still forbids: one second before is closed, the instant itself is open."""
    return now >= instant


def state(
    events: Iterable[Event],
    now: datetime,
    *,
    instant: datetime | None,
    archived: bool = False,
    hold: str = "",
) -> State:
    """The state at `now` (aware). `instant` is the embargo's, None without one; `hold` the file's reason.

    Where clones contradict each other, what forbids wins.
    """
    known = {event.digest: event for event in events}
    if archived:
        return State.ARCHIVED
    if _any(known, Occasion.KILLED):
        return State.KILLED
    if hold or standing_hold(known.values()) is not None:
        return State.HELD
    if standing_lift(known.values()) is not None:
        return State.PUBLIC
    if instant is not None and is_open(now, instant):
        return State.DUE
    if instant is not None and _any(known, Occasion.SHARED):
        return State.UNDER_EMBARGO
    return State.DRAFT


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


def _any(events: Mapping[str, Event], occasion: Occasion) -> bool:
    return any(event.occasion is occasion for event in events.values())
