"""Which other release becomes public later than this one, so that nothing of it may stand in this one."""

from collections.abc import Iterator

from hrnk_press.checks.moments import utc_text
from hrnk_press.checks.subject import Neighbour, Subject
from hrnk_press.embargo.instants import settle


def later_neighbours(subject: Subject) -> Iterator[Neighbour]:
    """The office's releases under embargo that this one does not wait for."""
    own = subject.release.embargo
    instant = settle(own).instant if own and not own.hold else None
    for it in subject.neighbours():
        theirs = settle(it.embargo).instant
        if own and own.hold:
            continue
        if it.embargo.hold or theirs is None or instant is None or theirs > instant:
            yield it


def until(neighbour: Neighbour) -> str:
    """Until when it is under embargo, in words."""
    instant = settle(neighbour.embargo).instant
    if neighbour.embargo.hold or instant is None:
        return "which is held"
    return f"which is under embargo until {utc_text(instant)}"
