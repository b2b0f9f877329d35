"""The history of a release: one file per event in `releases/SLUG/history/`, named TIME-DIGEST.json.

DIGEST is the SHA-256 of the file's exact bytes, so an edited event no longer bears its name; each
event names the heads it knew, so a removed one is missed by its successors. Two clones that both
wrote merge without a conflict: their files have different names.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from hrnk_press import __version__
from hrnk_press.embargo.zones import tzdata_version
from hrnk_press.errors import PressError
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, HistoryProblem, Occasion, contradictions, heads, in_order
from hrnk_press.model.release import Release
from hrnk_press.patterns import pattern
from hrnk_press.workspace import store
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import HISTORY_FOLDER, Workspace

_NAME = pattern(r"(?P<time>\d{8}T\d{6}\.\d{6}Z)-(?P<digest>[0-9a-f]{64})\.json")
_TIME = "%Y%m%dT%H%M%S.%fZ"
# What an event lists one by one, and what is said of each.
_FILE = {"name": str, "media_type": str, "bytes": int, "sha256": str}
_LISTS: Mapping[Occasion, tuple[str, Mapping[str, type]]] = {
    Occasion.SIGNATORIES: ("changes", {"id": str, "status": str}),
    Occasion.APPROVAL_REQUESTED: ("asked", {"person": str}),
    Occasion.LIFTED: ("files", _FILE),
    Occasion.UPDATED: ("files", _FILE),
    Occasion.PUBLISHED: ("files", _FILE),
}
_Kind = TypeVar("_Kind")


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


def history_of(ws: Workspace, release: Release) -> History:
    """What was done to that release: events that name another id are damage and no part of it.

    A folder that was copied brings the history of its model along, lifts and holds included.
    """
    return read_history(ws, release.slug, release=release.id)


def read_history(ws: Workspace, slug: str, *, release: str = "") -> History:
    """The events in that folder, or those of the `release` with that id.

    Files that are no event are problems, never an error, and so is a folder that cannot be listed.
    """
    try:
        names = _event_names(history_folder(ws, slug))
    except OSError as error:
        said = f"the folder {HISTORY_FOLDER} cannot be listed: {error.strerror}"
        return History(damage=(HistoryProblem("unreadable-history", "", said),))
    read = [_read_event(history_folder(ws, slug) / name) for name in names]
    every = [it for it in read if isinstance(it, Event)]
    events = [it for it in every if release in ("", it.release)]
    problems = [it for it in read if isinstance(it, HistoryProblem)]
    known = {event.digest for event in every} | {problem.event for problem in problems}
    problems += [
        HistoryProblem(
            "missing-event", parent, f"an event was removed that {event.digest[:12]} knew"
        )
        for event in events
        for parent in event.parents
        if parent not in known
    ]
    problems += _foreign([it for it in every if release not in ("", it.release)])
    return History(in_order(events), tuple(problems), contradictions(events))


def _event_names(folder: Path) -> list[str]:
    """What should be an event, sorted; none where there is no history. Raises OSError where nobody can tell."""
    try:
        return sorted(filter(is_event_file, os.listdir(folder)))  # noqa: PTH208  (names alone)
    except FileNotFoundError:
        if folder.is_symlink():  # what it leads to is gone, and what it said is unknown
            raise
        return []


def _foreign(events: list[Event]) -> list[HistoryProblem]:
    """One problem for all of them, about the first."""
    if not events:
        return []
    number = f"{len(events)} events" if len(events) > 1 else "an event"
    first = events[0]
    said = f"it holds {number} of another release, with the id {first.release}"
    return [HistoryProblem("foreign-event", first.digest, said)]


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

    `release` is the id; `at` is aware; `details` must be JSON values. Callers hold the office's lock. Raises DiskFault
    and UnreadableData, and writes nothing, where it cannot.
    """
    known = heads(read_history(ws, slug, release=release).events)
    entry = _entry(occasion, release, at, by, details, known, version, content_digest)
    name, data = _file(entry, at)
    folder = history_folder(ws, slug)
    refuse_link_out(ws, folder)
    try:
        store.make_folder(folder)
    except OSError as error:
        raise store.disk_fault(error, "the history cannot be made") from error
    store.write_atomically(folder / name, data)
    return _event(entry, _digest(data))


def first_event(
    occasion: Occasion, *, release: str, at: datetime, by: str, details: Mapping[str, Any]
) -> tuple[str, bytes]:
    """The event that a history begins with, for a folder that is not there yet: its path below that, its bytes."""
    name, data = _file(_entry(occasion, release, at, by, details), at)
    return f"{HISTORY_FOLDER}/{name}", data


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


def _entry(
    occasion: Occasion,
    release: str,
    at: datetime,
    by: str,
    details: Mapping[str, Any] | None,
    parents: Iterable[str] = (),
    version: int | None = None,
    content_digest: str = "",
) -> dict[str, Any]:
    """What the file of an event says."""
    return {
        "event": occasion.value,
        "at": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "by": by,
        "release": release,
        "version": version,
        "digest": content_digest,
        "parents": list(parents),
        "details": dict(details or {}),
        "program": f"hrnk-press {__version__}",
        "tzdata": tzdata_version(),
    }


def _file(entry: Mapping[str, Any], at: datetime) -> tuple[str, bytes]:
    """The name of an event's file, and its bytes."""
    import json

    data = (json.dumps(entry, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
    return _file_name(at, _digest(data)), data


def _digest(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()


def _file_name(at: datetime, digest: str) -> str:
    return f"{at.astimezone(UTC).strftime(_TIME)}-{digest}.json"


def _read_event(path: Path) -> Event | HistoryProblem:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return HistoryProblem("no-event", path.name, f"{path.name} is not the name of an event")
    try:
        data, _ = store.read_bytes(path, shown=f"history/{path.name}")
    except (PressError, OSError) as error:
        return HistoryProblem(
            "unreadable-event", named["digest"], f"{path.name} cannot be read: {error}"
        )
    digest = _digest(data)
    if digest != named["digest"]:
        return HistoryProblem(
            "edited-event", named["digest"], f"{path.name} was edited after it was written"
        )
    try:
        event = _event(_json(data), digest)
    except (ValueError, KeyError, TypeError, RecursionError):
        return HistoryProblem(
            "unknown-event", digest, f"{path.name} is an event this version does not know"
        )
    if event.at.strftime(_TIME) != named["time"]:
        return HistoryProblem(
            "renamed-event", digest, f"{path.name} names another time than it holds"
        )
    return event


def _json(data: bytes) -> Any:
    """The value of that JSON. Raises ValueError, and RecursionError for one that is too deep."""
    import json

    value = json.loads(data)
    if b"\\u" in data:  # half a character, which no file or terminal can be given
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _event(entry: Mapping[str, Any], digest: str) -> Event:
    """The event of that JSON. Raises KeyError, TypeError and ValueError where it is none of ours."""
    occasion = Occasion(entry["event"])
    return Event(
        occasion=occasion,
        at=datetime.strptime(entry["at"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC),
        by=_of(str, entry["by"]),
        release=_of(str, entry["release"]),
        digest=digest,
        parents=tuple(_of(str, it) for it in _of(list, entry["parents"])),
        version=None if entry["version"] is None else _of(int, entry["version"]),
        content_digest=_of(str, entry["digest"]),
        details=_details(occasion, _of(dict, entry["details"])),
    )


def _details(occasion: Occasion, details: dict[str, Any]) -> dict[str, Any]:
    """The details, in which whatever is listed is what such an event lists. Raises as `_event`."""
    key, said = _LISTS.get(occasion, ("", {}))
    for it in _of(list, details.get(key, [])):
        for name, kind in said.items():
            _of(kind, _of(dict, it)[name])
    return details


def _of(kind: type[_Kind], value: Any) -> _Kind:
    """The value, which is exactly of that type; TypeError for another."""
    if type(value) is kind:
        return value
    raise TypeError(f"{value!r} is no {kind.__name__}")
