"""The history of a release: one file per event in `releases/SLUG/history/`, named TIME-DIGEST.json.

DIGEST is the SHA-256 of the file's exact bytes, so an edited event no longer bears its name; each
event names the heads it knew, so a removed one is missed by its successors. Two clones that both
wrote merge without a conflict: their files have different names.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hrnk_press import __version__
from hrnk_press.embargo.zones import tzdata_version
from hrnk_press.errors import PressError
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, HistoryProblem, Occasion, contradictions, heads, in_order
from hrnk_press.workspace import store
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace

_NAME = re.compile(r"(?P<time>\d{8}T\d{6}\.\d{6}Z)-(?P<digest>[0-9a-f]{64})\.json")
_TIME = "%Y%m%dT%H%M%S.%fZ"
HISTORY_FOLDER = "history"


@frozen
class History:
    """What was done to a release, parents before children, and what is wrong with the record.

    `damage` is what was edited or removed afterwards; `contradictions` are what two clones did that
    cannot both stand.
    """

    events: tuple[Event, ...] = ()
    damage: tuple[HistoryProblem, ...] = ()
    contradictions: tuple[HistoryProblem, ...] = ()

    @property
    def problems(self) -> tuple[HistoryProblem, ...]:
        """Everything that is wrong."""
        return (*self.damage, *self.contradictions)

    @property
    def intact(self) -> bool:
        """Whether nothing was edited or removed and nothing contradicts."""
        return not self.problems


def read_history(ws: Workspace, slug: str) -> History:
    """The events of that release; files that are no event are problems, never an error."""
    folder = history_folder(ws, slug)
    read = [_read_event(path) for path in sorted(folder.glob("*.json")) if is_event_file(path.name)]
    events = [it for it in read if isinstance(it, Event)]
    problems = [it for it in read if isinstance(it, HistoryProblem)]
    spoiled = {problem.event for problem in problems}
    known = {event.digest for event in events}
    problems += [
        HistoryProblem(
            "missing-event", parent, f"an event was removed that {event.digest[:12]} knew"
        )
        for event in events
        for parent in event.parents
        if parent not in known | spoiled
    ]
    return History(in_order(events), tuple(problems), contradictions(events))


def record(
    ws: Workspace,
    slug: str,
    occasion: Occasion,
    *,
    release: str,
    at: datetime,
    by: str,
    version: int | None = None,
    content_digest: str = "",
    details: Mapping[str, Any] | None = None,
) -> Event:
    """Write an event with every head known as its parents; it is on disk when this returns.

    `at` is aware; `details` must be JSON values. Callers hold the office's lock. Raises DiskFault
    and UnreadableData, and writes nothing, where it cannot.
    """
    import hashlib
    import json

    entry = {
        "event": occasion.value,
        "at": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "by": by,
        "release": release,
        "version": version,
        "digest": content_digest,
        "parents": list(heads(read_history(ws, slug).events)),
        "details": dict(details or {}),
        "program": f"hrnk-press {__version__}",
        "tzdata": tzdata_version(),
    }
    data = (json.dumps(entry, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
    digest = hashlib.sha256(data).hexdigest()
    folder = history_folder(ws, slug)
    refuse_link_out(ws, folder)
    try:
        store.make_folder(folder)
    except OSError as error:
        raise store.disk_fault(error, "the history cannot be made") from error
    store.write_atomically(folder / _file_name(at, digest), data)
    return _event(entry, digest)


@contextmanager
def recorded(
    ws: Workspace,
    slug: str,
    occasion: Occasion,
    *,
    release: str,
    at: datetime,
    by: str,
    **told: Any,
) -> Iterator[Event]:
    """Record an event before the block does what it tells; where the block fails, it was never recorded.

    `told` is as for `record`. Nothing is done that could not be recorded first.
    """
    event = record(ws, slug, occasion, release=release, at=at, by=by, **told)
    try:
        yield event
    except BaseException:
        with suppress(OSError):
            (history_folder(ws, slug) / _file_name(event.at, event.digest)).unlink()
        raise


def history_folder(ws: Workspace, slug: str) -> Path:
    """Where the events of that release stand; the folder need not exist."""
    return ws.release_folder(slug) / HISTORY_FOLDER


def is_event_file(name: str) -> bool:
    """Whether a file of that name in a history should be an event; hidden ones are somebody's own."""
    return name.endswith(".json") and not name.startswith(".")


def _file_name(at: datetime, digest: str) -> str:
    return f"{at.astimezone(UTC).strftime(_TIME)}-{digest}.json"


def _read_event(path: Path) -> Event | HistoryProblem:
    import hashlib
    import json

    named = _NAME.fullmatch(path.name)
    if named is None:
        return HistoryProblem("no-event", path.name, f"{path.name} is not the name of an event")
    try:
        data, _ = store.read_bytes(path, shown=f"history/{path.name}")
    except (PressError, OSError) as error:
        return HistoryProblem(
            "unreadable-event", named["digest"], f"{path.name} cannot be read: {error}"
        )
    digest = hashlib.sha256(data).hexdigest()
    if digest != named["digest"]:
        return HistoryProblem(
            "edited-event", named["digest"], f"{path.name} was edited after it was written"
        )
    try:
        event = _event(json.loads(data), digest)
    except (ValueError, KeyError, TypeError):
        return HistoryProblem(
            "unknown-event", digest, f"{path.name} is an event this version does not know"
        )
    if event.at.strftime(_TIME) != named["time"]:
        return HistoryProblem(
            "renamed-event", digest, f"{path.name} names another time than it holds"
        )
    return event


def _event(entry: Mapping[str, Any], digest: str) -> Event:
    return Event(
        occasion=Occasion(entry["event"]),
        at=datetime.strptime(entry["at"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC),
        by=entry["by"],
        release=entry["release"],
        digest=digest,
        parents=tuple(entry["parents"]),
        version=entry["version"],
        content_digest=entry["digest"],
        details=entry["details"],
    )
