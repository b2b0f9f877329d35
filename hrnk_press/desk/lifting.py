"""What a run of lifting comes to: what is public now, what waits for a person, what failed."""

from datetime import datetime

from hrnk_press.desk.due import Blocker
from hrnk_press.desk.publish import PublicFile
from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen


@frozen
class LiftedRelease:
    """A release that is public now.

    `utc` is the instant of its embargo, None without one; `at` when it was lifted; `event` the digest
    of the event that did it, the same however often its files had to be completed. `completed` where
    an earlier run had lifted it; `edited` where its text has other words by now, which stay a draft.
    """

    slug: str
    id: str
    headline: str
    version: int | None
    digest: str
    utc: datetime | None
    at: datetime
    event: str
    completed: bool
    edited: bool
    artifacts: tuple[PublicFile, ...]


@frozen
class WaitingRelease:
    """A release whose time has come and that a person must look at."""

    slug: str
    id: str
    utc: datetime | None
    overdue: bool
    blockers: tuple[Blocker, ...]


@frozen
class FailedRelease:
    """A release that should have been lifted and could not be; the next run tries again."""

    slug: str
    id: str
    utc: datetime | None
    code: str
    message: str
    hint: str


@frozen
class Lifting:
    """What one run did. Hooks run after it, when the lock is free again.

    `faults`: what is wrong with contacts.toml, which kept nothing back that is named here as lifted.
    """

    lifted: tuple[LiftedRelease, ...] = ()
    waiting: tuple[WaitingRelease, ...] = ()
    failed: tuple[FailedRelease, ...] = ()
    faults: tuple[Fault, ...] = ()


Outcome = LiftedRelease | WaitingRelease | FailedRelease
