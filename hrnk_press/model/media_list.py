"""Whom a press office writes to: the rows of a media list."""

from typing import NamedTuple

from hrnk_press.frozen import frozen


class Member(NamedTuple):
    """A row of a media list; every cell is text, empty where nothing is known.

    `zone` is an IANA name, `language` a tag, `standing_acceptance` the day (2026-11-22) since when this
    person holds every embargo. A tuple: a list has hundreds of thousands of them.
    """

    email: str
    name: str = ""
    outlet: str = ""
    beat: str = ""
    language: str = ""
    zone: str = ""
    standing_acceptance: str = ""
    notes: str = ""

    @property
    def key(self) -> str:
        """What two rows of one person have in common: the address, whatever its case."""
        return self.email.casefold()


COLUMNS = Member._fields


@frozen
class Acceptance:
    """That somebody accepted the embargo of a release until an instant, or takes it back.

    `release` is an id, `utc` the instant (2026-12-02T05:01:00Z), `said_on` a day; `evidence` names a file
    that was kept, empty without one.
    """

    email: str
    release: str
    utc: str
    said_on: str
    evidence: str = ""
    withdrawn: bool = False
    recorded_at: str = ""
    by: str = ""


@frozen
class Break:
    """That an outlet published a release (an id) before its time; `at` is when it was recorded."""

    outlet: str
    release: str
    at: str
    url: str = ""


@frozen
class Suppressed:
    """Somebody who must not be written to, and since when (a day); `source` says who told us.

    `address` is the mail address, or `sha256:` and the digest of one whose owner had it erased.
    """

    address: str
    reason: str
    since: str
    source: str = ""
