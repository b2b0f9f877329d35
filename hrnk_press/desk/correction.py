"""A release that was wrong and the release that corrects it: which they are, and what differs since it was sent."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime

from hrnk_press.desk.holders import Holder
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.outgoing import Outgoing, outgoing
from hrnk_press.desk.overrides import office_layout
from hrnk_press.desk.relatives import corrections_of
from hrnk_press.desk.revision import revision
from hrnk_press.desk.state import embargo_instant, state_of
from hrnk_press.embargo.state import State, standing_publication
from hrnk_press.errors import NotFound, Refused, UnreadableData
from hrnk_press.exporters.artifact import Revised
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release, read_all


@frozen
class Pair:
    """The release that was wrong, and the correction of it; None where none was begun."""

    wrong: Release
    correction: Release | None


def pair_of(press: PressOffice, slug: str, now: datetime) -> Pair:
    """The two, whichever of them is named: with the wrong release the correction that is not public yet.

    Where all are, the last. Raises NotFound, UnreadableData, and Refused where there are several to choose
    from, and for what was killed.
    """
    workspace = press.workspace
    release = read_release(workspace, existing_release(workspace, slug))
    if release.corrects:
        named = (it for it in read_all(workspace)[0] if it.id == release.corrects)
        wrong = next(named, None)
        if wrong is None:
            raise NotFound(f"{slug} corrects a release that is not in this office")
        return Pair(_open(press, wrong, now), release)
    wrong = _open(press, release, now)
    known = corrections_of(workspace, release)
    unsent = [it for it in known if state_of(workspace, it, now) is not State.PUBLIC]
    if len(unsent) > 1:
        names = ", ".join(it.slug for it in unsent)
        raise Refused(
            f"there are {len(unsent)} corrections of {slug}: {names}",
            f"Name the one that is meant:  hrnk-press correct {unsent[0].slug}",
            code="several-corrections",
        )
    return Pair(wrong, unsent[0] if unsent else _last(press, known))


def _open(press: PressOffice, wrong: Release, now: datetime) -> Release:
    """The release, where it can be corrected."""
    if state_of(press.workspace, wrong, now) is State.KILLED:
        raise Refused(
            f"{wrong.slug} was killed: its holders know not to publish it",
            "What is withdrawn is not corrected.",
            code="killed",
        )
    return wrong


def _last(press: PressOffice, public: Iterable[Release]) -> Release | None:
    """The one that was lifted last."""

    def lifted(it: Release) -> datetime:
        event = standing_publication(history_of(press.workspace, it).events)
        assert event is not None
        return event.at

    return max(public, key=lifted, default=None)


class Changes:
    """What differs between a copy that somebody holds and the release as its file is now."""

    def __init__(self, press: PressOffice, now: datetime) -> None:
        self._press, self._now = press, now
        self._going: dict[str, Outgoing | None] = {}
        self._known: dict[tuple[str, int], Revised | None] = {}

    def since(self, slug: str, version: int) -> Revised | None:
        """What differs from that version; None where nobody can tell any more."""
        key = (slug, version)
        if key not in self._known:
            self._known[key] = self._compared(slug, version)
        return self._known[key]

    def of(self, holder: Holder) -> Revised | None:
        """What differs from the copy that the person holds."""
        return self.since(holder.releases[-1], holder.version)

    def _compared(self, slug: str, version: int) -> Revised | None:
        with suppress(UnreadableData):
            if slug not in self._going:
                self._going[slug] = None
                layout = office_layout(self._press.workspace)
                self._going[slug] = outgoing(self._press.workspace, slug, self._now, None, layout)
            going = self._going[slug]
            if going is not None:
                until = embargo_instant(going.resolved.release) or self._now
                return revision(going, version, until)
        return None
