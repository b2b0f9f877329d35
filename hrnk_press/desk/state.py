"""Where a release stands: one function, which every command asks."""

from enum import StrEnum

from hrnk_press.model.release import Release


class State(StrEnum):
    """What can be known of a release from its file."""

    ARCHIVED = "archived"
    DRAFT = "draft"
    HELD = "held"


def state_of(release: Release) -> State:
    """The release's state: imported from an archive, held back for a reason, or a draft."""
    if release.archived:
        return State.ARCHIVED
    if release.embargo and release.embargo.hold:
        return State.HELD
    return State.DRAFT
