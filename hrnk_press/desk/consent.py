"""Agreeing to who is told something, before anything is done or written."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from hrnk_press.desk.campaigns import Campaign
from hrnk_press.desk.confirmed import require_confirmed
from hrnk_press.frozen import frozen
from hrnk_press.model.notice import NoticeKind


@frozen
class NoticeReport:
    """Who is told, or would be.

    `recipients` get a message; `told` have been told before and are not counted; `suppressed` must not be
    written to (`to_call` are their addresses) and `erased` can not be; `scheduled` are to get it from a mailing
    tool and know nothing yet: `campaigns` say from which, and when. `untold` hold a copy and are told nothing, as
    that was not asked for. `folder` is where the messages stand, None before they are written; `outdated` are the
    folders of earlier messages that were deleted, since they name the time or the state that the release had.
    `until` is the instant that stands then, where one does. `people` is a mark that tells those who get a message from any others.
    """

    slug: str
    notice: NoticeKind
    recipients: int
    told: int = 0
    suppressed: int = 0
    erased: int = 0
    scheduled: int = 0
    campaigns: tuple[Campaign, ...] = ()
    to_call: tuple[str, ...] = ()
    untold: int = 0
    folder: Path | None = None
    outdated: tuple[str, ...] = ()
    people: str = ""
    until: datetime | None = None


class Planned(Protocol):
    """What a verb that writes notices comes to."""

    @property
    def report(self) -> NoticeReport:
        """Who is told, or would be."""
        ...

    @property
    def done(self) -> bool:
        """Whether it was agreed to and done."""
        ...


@frozen
class Consent:
    """How somebody agrees to who is told, which is said before anything is written.

    `confirmed` is the mark of the people who were agreed to, or their number; `told` is given what is planned in place of
    it. With neither, what nobody is told of is done and everything else is only planned.
    """

    confirmed: int | str | None = None
    told: Callable[[Any], None] | None = None

    def agreed(self, planned: Planned, *, always: bool = False) -> bool:
        """Whether it may be done; `always`: not even what nobody is told of without being asked.

        Raises Refused where others were agreed to.
        """
        report = planned.report
        if self.told is not None:
            self.told(planned)
            return True
        if self.confirmed is None:
            return not (report.recipients or always)
        require_confirmed(report.recipients, report.people, self.confirmed, "be told")
        return True
