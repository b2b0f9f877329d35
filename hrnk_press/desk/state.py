"""Where a release stands, from its file, its history and the moment."""

from datetime import datetime

from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.state import State, state
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace

__all__ = ["State", "embargo_instant", "state_of"]


def embargo_instant(release: Release) -> datetime | None:
    """The instant of the release's embargo; None without one, or where the file contradicts itself."""
    return settle(release.embargo).instant if release.embargo else None


def state_of(workspace: Workspace, release: Release, now: datetime) -> State:
    """The release's state at that moment."""
    return state(
        read_history(workspace, release.slug).events,
        now,
        instant=embargo_instant(release),
        archived=release.archived,
        hold=release.embargo.hold if release.embargo else "",
    )
