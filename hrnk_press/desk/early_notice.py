"""Telling everybody who holds a release that it is free, before the time that they were told or after a hold."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from hrnk_press.desk.consent import Consent, NoticeReport
from hrnk_press.desk.embargo_words import utc_stamp
from hrnk_press.desk.holders import Holder
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.notices import (
    Audience,
    audience_for,
    clear_abandoned,
    told_of,
    write_notice,
)
from hrnk_press.desk.public_changes import PublicChanges
from hrnk_press.desk.relatives import family_of
from hrnk_press.desk.taken_back import take_back_embargoed
from hrnk_press.embargo.state import standing_lift
from hrnk_press.exporters.embargoed_copy import change_list
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event
from hrnk_press.model.notice import Notice, NoticeKind, Told
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.release_file import read_release


@frozen
class EarlyNotice:
    """Who is told, or would be, that these releases are public.

    `public`: they were before; `held_back` are those in other languages that are not, `dated_ahead` the days of those whose dateline is
    a day that has not come. `differing` many of those who are told hold other words than these. `withdrawn` are the files that were deleted, since they name the embargo.
    """

    slug: str
    report: NoticeReport
    releases: tuple[str, ...]
    held_back: tuple[str, ...] = ()
    dated_ahead: tuple[tuple[str, date], ...] = ()
    public: bool = False
    differing: int = 0
    withdrawn: tuple[str, ...] = ()
    done: bool = False


def by_text(press: PressOffice, slugs: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """These lifted releases, those of one text in several languages together."""
    left = dict.fromkeys(slugs)
    groups: list[tuple[str, ...]] = []
    while left:
        slug = next(iter(left))
        family = family_of(press.workspace, read_release(press.workspace, slug))
        group = tuple(it.slug for it in family if it.slug in left)
        groups.append(group)
        for each in group:
            del left[each]
    return tuple(groups)


def planned_notice(press: PressOffice, slugs: Sequence[str], now: datetime) -> EarlyNotice:
    """Who would be told if these releases, of one text, were lifted now, as far as they are not public yet."""
    with office_lock(press.workspace):
        return _counted(press, slugs, now, ahead=True)[0]


def early_notice(
    press: PressOffice, slugs: Sequence[str], now: datetime, consent: Consent | None
) -> EarlyNotice:
    """A notice to whoever holds one of these lifted releases, of one text, and was told a later time or to wait.

    Without consent they are only counted. Raises Refused where others were confirmed,
    UnreadableData and DiskFault.
    """
    with office_lock(press.workspace):
        planned, audience, event = _counted(press, slugs, now)
        if event is None or consent is None or not consent.agreed(planned):
            return planned
        report = _written(audience, event, now)
        withdrawn = [name for it in audience.family for name in take_back_embargoed(press, it)]
        return replace(planned, report=report, withdrawn=tuple(withdrawn), done=True)


def _counted(
    press: PressOffice, slugs: Sequence[str], now: datetime, *, ahead: bool = False
) -> tuple[EarlyNotice, Audience, Event | None]:
    """Who is told of the newest lift of these releases; with `ahead`, of one that would be now."""
    family = family_of(press.workspace, read_release(press.workspace, slugs[0]))
    lifts = {it.slug: event for it in family if (event := _lift(press, it)) is not None}
    meant = tuple(it for it in family if it.slug in slugs and (ahead or it.slug in lifts))
    event = None
    if all(it.slug in lifts for it in meant):
        event = max((lifts[it.slug] for it in meant), key=lambda it: it.at)
    at = utc_stamp(event.at if event else now)
    audience = audience_for(
        press,
        meant,
        NoticeKind.EARLY_LIFT,
        now,
        event.digest if event else "",
        knows=lambda it: it.utc <= at and not it.waiting,
        relatives=family,
    )
    told = tuple(it.slug for it in meant)
    back = tuple(it.slug for it in family if it.slug not in (*lifts, *told) and not it.archived)
    day = press.day(event.at if event else now)
    ahead_of = tuple((it.slug, it.date) for it in meant if it.date is not None and it.date > day)
    changes = PublicChanges(press, now)
    differing = sum(bool(change_list(changes.of(it))) for it in audience.people)
    planned = EarlyNotice(
        slugs[0], audience.report, told, back, ahead_of, event is not None, differing
    )
    return planned, audience, event


def _written(audience: Audience, event: Event, now: datetime) -> NoticeReport:
    press, first = audience.press, audience.family[0]
    clear_abandoned(press, audience.family)
    notice = Notice(
        NoticeKind.EARLY_LIFT,
        event.at,
        zone=first.embargo.zone if first.embargo else press.office.zone,
    )
    changes = PublicChanges(press, now)

    def told(it: Holder, release: Release) -> Told:
        lines = change_list(changes.of(it), release.language)
        return replace(told_of(it, event.digest), changes=lines)

    return write_notice(audience, event, notice, told, now, public=True)


def _lift(press: PressOffice, release: Release) -> Event | None:
    return standing_lift(history_of(press.workspace, release).events)
