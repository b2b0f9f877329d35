"""Whether somebody can have said it when they are told to have: not in the future, and not before there was anything to say it of."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from itertools import takewhile

from hrnk_press.desk.due import CLOCKS_DIFFER
from hrnk_press.desk.embargo_words import utc_text
from hrnk_press.errors import UsageFault
from hrnk_press.model.event import Event
from hrnk_press.model.release import Moment, Release

# Words are read in mails and meetings before somebody enters them as a release.
BEFORE_IT_WAS_ENTERED = timedelta(days=31)


def refuse_impossible(at: Moment, release: Release, events: Iterable[Event], now: datetime) -> None:
    """Raises UsageFault where that is later than `now`, or long before the release was."""
    if at.utc is None:
        return
    if at.utc - now > CLOCKS_DIFFER:
        raise UsageFault(
            f"--said-at is in the future: it was read as {utc_text(at.utc)}, and it is {utc_text(now)} now",
            "Say when it was said.",
            code="said-in-future",
        )
    first = _begin(release, events, now)
    if at.utc < first:
        raise UsageFault(
            f"--said-at is long before there was a release {release.slug}",
            f"Say when it was said, at {utc_text(first)} or later.",
            code="said-too-early",
        )


def refuse_of_others(at: Moment, slug: str, versions: Iterable[tuple[Event, bool]]) -> None:
    """Raises UsageFault where it was said while the release was another one.

    `versions`: the events that tell of versions, in order, each with whether it has the same that was approved.
    What was approved came after the last that had not, before the first that has.
    """
    others = takewhile(lambda it: not it[1], versions)
    last = next(reversed([event for event, _ in others]), None)
    if last is not None and at.utc is not None and at.utc < last.at:
        raise UsageFault(
            f"--said-at is before there was what is approved: at {utc_text(last.at)} {slug} was as "
            f"version {last.version} has it",
            f"Say when this was approved; if it was that, name it:  --version {last.version}",
            code="said-of-another-version",
        )


def _begin(release: Release, events: Iterable[Event], now: datetime) -> datetime:
    """The earliest moment at which somebody can have read it."""
    known = [now, *(it.at for it in events)]
    if release.date is not None:
        known.append(datetime.combine(release.date, time.min, UTC))
    return min(known) - BEFORE_IT_WAS_ENTERED
