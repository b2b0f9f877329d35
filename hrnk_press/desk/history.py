"""Who did what with a release and when, and whether the record is whole."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from hrnk_press.desk.kept import kept_release
from hrnk_press.desk.load import PressOffice, open_all_the_same
from hrnk_press.errors import UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, HistoryProblem
from hrnk_press.workspace.evidence import Evidence, is_kept
from hrnk_press.workspace.history import History, history_of, read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release
from hrnk_press.workspace.versions import Mark


@frozen
class ToldHistory:
    """The events, each after those it knew of, and what is wrong with the record."""

    slug: str
    events: tuple[Event, ...]
    problems: tuple[HistoryProblem, ...]

    @property
    def intact(self) -> bool:
        """Whether nothing was edited or removed, and nothing contradicts."""
        return not self.problems


def history(workspace: Workspace, slug: str, now: datetime, *, verify: bool = False) -> ToldHistory:
    """What was done to that release; with `verify`, the kept versions are compared with the record too.

    Raises NotFound, and with `verify` UnreadableData where the office's own files cannot be read.
    """
    found = _found(workspace, existing_release(workspace, slug))
    problems = list(found.problems)
    if verify and found.events:
        press = open_all_the_same(workspace)
        for mark, event in _versions(found.events).items():
            problems += _version_problems(press, slug, mark, event, now)
        problems += _evidence_problems(workspace, slug, found.events)
    return ToldHistory(slug, found.events, tuple(problems))


def _found(workspace: Workspace, slug: str) -> History:
    """The history of that release; where its file cannot be read, all that is in its folder."""
    try:
        release = read_release(workspace, slug)
    except UnreadableData:
        return read_history(workspace, slug)
    return history_of(workspace, release)


def _versions(events: Iterable[Event]) -> dict[Mark, Event]:
    """The versions that the events speak of, each with the last that does."""
    return {
        Mark(it.version, it.content_digest, str(it.details["signatories"])): it
        for it in events
        if it.version is not None and "signatories" in it.details
    }


def _version_problems(
    press: PressOffice, slug: str, mark: Mark, event: Event, now: datetime
) -> list[HistoryProblem]:
    """What is wrong with a kept version."""
    try:
        kept_release(press, slug, mark, now)
    except UnreadableData as unreadable:
        return [
            HistoryProblem(
                it.code, event.digest, f"version {mark.number}: {it.message} ({it.file})"
            )
            for it in unreadable.faults
        ]
    return []


def _evidence_problems(
    workspace: Workspace, slug: str, events: Iterable[Event]
) -> Iterator[HistoryProblem]:
    """Evidence of approvals that is missing or was changed."""
    known: dict[Evidence, Event] = {}
    for event in events:
        told = event.details.get("evidence")
        if isinstance(told, Mapping):
            evidence = Evidence(str(told.get("file")), str(told.get("sha256")))
            known.setdefault(evidence, event)
    for evidence, event in known.items():
        if not is_kept(workspace, slug, evidence):
            said = f"{evidence.file} is missing or was changed since it was kept as evidence"
            yield HistoryProblem("damaged-evidence", event.digest, said)
