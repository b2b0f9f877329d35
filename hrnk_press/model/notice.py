"""A notice: what is told to everybody who holds a release, once something about it has changed."""

from datetime import datetime
from enum import StrEnum

from hrnk_press.frozen import frozen
from hrnk_press.model.resolved import ResolvedRelease


class NoticeKind(StrEnum):
    """What a notice is about, as the records of what was handed over name it."""

    EMBARGO_CHANGE = "embargo-change"
    EARLY_LIFT = "early-lift"
    HOLD = "hold"
    HOLD_ENDED = "hold-ended"
    KILL = "kill"
    CORRECTION = "correction"


# Whoever asked not to be written to must hear of these all the same: they would publish in good faith.
DESPITE_SUPPRESSION = frozenset((NoticeKind.EMBARGO_CHANGE, NoticeKind.KILL))


@frozen
class Notice:
    """What everybody is told alike.

    `at` (aware) is when it happened; why, stands in the history alone. `until` (aware) is the instant of
    the embargo that stands now and `zone` that of the office's clock for it, None and "" where none stands;
    `passed`: that instant is over. `held`: a hold stands. `duty` names whom to call, `duty_at_lift` who
    is on duty at `until` where that is somebody else. `correction` is the release
    in which a person wrote what was wrong.
    """

    kind: NoticeKind
    at: datetime
    until: datetime | None = None
    zone: str = ""
    passed: bool = False
    held: bool = False
    duty: tuple[str, ...] = ()
    duty_at_lift: tuple[str, ...] = ()
    correction: ResolvedRelease | None = None


@frozen
class Told:
    """What one holder is told beside that.

    `before` (aware) is the instant that the person was told last, None where none was; `accept`: they are
    asked to accept the new one. `changes` are what differs from the copy they hold, a line each.
    """

    name: str
    email: str
    zone: str = ""
    references: tuple[str, ...] = ()
    before: datetime | None = None
    accept: bool = False
    changes: tuple[str, ...] = ()
