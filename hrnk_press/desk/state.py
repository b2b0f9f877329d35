"""Where a release stands, from its file, its history and the moment."""

from datetime import datetime

from hrnk_press.desk.due import facts_of
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.public import may_be_public
from hrnk_press.embargo.state import State
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.locate import Workspace

__all__ = ["State", "embargo_instant", "is_public", "state_of"]


def embargo_instant(release: Release) -> datetime | None:
    """The instant of the release's embargo; None without one, or where the file contradicts itself."""
    return settle(release.embargo).instant if release.embargo else None


def state_of(workspace: Workspace, release: Release, now: datetime) -> State:
    """The release's state at that moment."""
    return facts_of(release, history_of(workspace, release)).state(now)


def is_public(workspace: Workspace, release: Release, now: datetime) -> bool:
    """Whether its copies may say that it is free to use: once it was lifted, never by time alone."""
    return may_be_public(state_of(workspace, release, now))
