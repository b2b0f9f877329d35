"""A release's history: one event per file, each naming the events known when it was written."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import Any

from hrnk_press.frozen import frozen


class Occasion(StrEnum):
    """What an event records."""

    EMBARGO_SET = "embargo-set"
    EMBARGO_CLEARED = "embargo-cleared"
    IMPORTED = "imported"
    VERSION = "version"
    REVIEW_WRITTEN = "review-written"
    APPROVAL_REQUESTED = "approval-requested"
    APPROVED = "approved"
    APPROVAL_WITHDRAWN = "approval-withdrawn"
    LIFTED = "lifted"
    PUBLISHED = "published"
    SIGNATORIES = "signatories"
    UPDATED = "updated"
    HELD = "held"
    HOLD_ENDED = "hold-ended"
    KILLED = "killed"
    SHARED = "shared"
    CORRECTED = "corrected"
    EMBARGO_BROKEN = "embargo-broken"
    HOOK_STARTED = "hook-started"
    HOOK_DONE = "hook-done"
    HOOK_FAILED = "hook-failed"


@frozen
class Event:
    """One thing that was done. `digest` (of the event) is the SHA-256 of its file's exact bytes.

    `at` is aware (UTC); `parents` are the digests of every head known when it was written;
    `content_digest` is the canonical digest of the version it speaks of, empty where none.
    """

    occasion: Occasion
    at: datetime
    by: str
    release: str
    digest: str
    parents: tuple[str, ...] = ()
    version: int | None = None
    content_digest: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)


@frozen
class HistoryProblem:
    """What is wrong with a history: `code` is kebab-case, `event` the digest it is about."""

    code: str
    event: str
    message: str


def heads(events: Iterable[Event]) -> tuple[str, ...]:
    """The events that no other names as parent, sorted: what the next event will have as parents."""
    known = list(events)
    named = {parent for event in known for parent in event.parents}
    return tuple(sorted(event.digest for event in known if event.digest not in named))


def ancestors(digest: str, events: Mapping[str, Event]) -> frozenset[str]:
    """Every event that `digest` knew of, directly or not; unknown parents are included as named."""
    found: set[str] = set()
    waiting = list(events[digest].parents) if digest in events else []
    while waiting:
        parent = waiting.pop()
        if parent in found:
            continue
        found.add(parent)
        if parent in events:
            waiting.extend(events[parent].parents)
    return frozenset(found)


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Parents before children; events that knew nothing of each other by time, then digest.

    Raises `graphlib.CycleError` where events name each other in a circle, which digests rule out.
    """
    by_digest = {event.digest: event for event in events}
    if not by_digest:
        return ()
    from graphlib import TopologicalSorter

    sorter = TopologicalSorter(
        {digest: by_digest.keys() & event.parents for digest, event in by_digest.items()}
    )
    sorter.prepare()
    ordered: list[Event] = []
    while sorter.is_active():
        ready = sorter.get_ready()
        ordered += sorted(
            (by_digest[it] for it in ready), key=lambda event: (event.at, event.digest)
        )
        sorter.done(*ready)
    return tuple(ordered)


def contradictions(events: Iterable[Event]) -> tuple[HistoryProblem, ...]:
    """What two clones did without knowing of each other and cannot both stand.

    Two lifts; a lift beside a hold or a kill.
    """
    by_digest = {event.digest: event for event in events}
    lifts = [event for event in by_digest.values() if event.occasion is Occasion.LIFTED]
    stops = [
        event for event in by_digest.values() if event.occasion in (Occasion.HELD, Occasion.KILLED)
    ]
    known = {digest: ancestors(digest, by_digest) for digest in by_digest}

    def apart(one: Event, other: Event) -> bool:
        return one.digest not in known[other.digest] and other.digest not in known[one.digest]

    problems = [
        HistoryProblem(
            "lifted-twice", later.digest, "lifted twice, by clones that did not know of each other"
        )
        for index, earlier in enumerate(lifts)
        for later in lifts[index + 1 :]
        if apart(earlier, later)
    ]
    problems += [
        HistoryProblem(
            f"lifted-beside-{stop.occasion.value}",
            lift.digest,
            f"lifted on one clone and {stop.occasion.value} on another, neither knowing of the other",
        )
        for lift in lifts
        for stop in stops
        if apart(lift, stop)
    ]
    return tuple(problems)
