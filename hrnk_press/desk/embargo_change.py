"""Moving an embargo after copies are out: everybody who holds one is told both times.

A later time has to be accepted anew by whoever did not accept every embargo; who has not is named.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.consent import Consent, NoticeReport
from hrnk_press.desk.embargo_read import moment_lines
from hrnk_press.desk.embargo_set import (
    editable,
    moves,
    record_first_embargo,
    was_approved,
    write_moment,
)
from hrnk_press.desk.embargo_view import echo_lines
from hrnk_press.desk.embargo_words import utc_stamp
from hrnk_press.desk.holders import Holder
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.notices import (
    Audience,
    audience_for,
    clear_abandoned,
    require_desk,
    told_before,
    told_of,
    write_notice,
)
from hrnk_press.desk.relatives import corrections_of, family_of, unread_releases
from hrnk_press.desk.state import State, embargo_instant, state_of
from hrnk_press.desk.taken_back import take_back
from hrnk_press.embargo.lines import EmbargoLines
from hrnk_press.errors import Refused
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.notice import Notice, NoticeKind
from hrnk_press.model.release import Moment, Release
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.medialists.acceptances import holders_of, read_acceptances


@frozen
class EmbargoChanged:
    """An embargo that was moved, or would be: `done` tells which.

    `lines` and `before` print the new time and the one it had; `moved` are the releases, in every language,
    whose time it is. `not_accepted` hold a copy and have not accepted a time as late; `withdrawn` is as in
    `EmbargoSet`; of the `unapproved` releases somebody had approved the former time. Of the `unread` ones nobody can
    tell whether they are one of these, for they cannot be read.
    """

    slug: str
    utc: datetime
    wall: datetime
    zone: str
    lines: EmbargoLines
    before: EmbargoLines | None
    report: NoticeReport
    not_accepted: tuple[str, ...]
    moved: tuple[str, ...]
    withdrawn: tuple[str, ...] = ()
    unapproved: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    done: bool = False


def embargo_change(
    press: PressOffice, slug: str, moment: Moment, reason: str, now: datetime, consent: Consent
) -> EmbargoChanged:
    """Move the embargo of that release, in every language, and write a notice to everybody who holds it.

    Raises NotFound, Refused where nobody holds it, for a time that has passed, for what is public or killed
    in any language, and away from the desk, UnreadableData and DiskFault.
    """
    assert moment.utc is not None
    with office_lock(press.workspace):
        require_desk(press, slug)
        release = editable(press, slug, now)
        family = tuple(it for it in family_of(press.workspace, release) if not it.archived)
        for other in family:
            editable(press, other.slug, now)
        audience = _audience(press, family, moment.utc, now)
        _refuse(slug, audience, moment.utc, now)
        waiting = tuple(_not_accepted(press, audience, moment.utc, now))
        before = embargo_instant(release)
        changed = EmbargoChanged(
            slug,
            moment.utc,
            moment.until,
            moment.zone,
            moment_lines(moment, press.office, release.language),
            _lines_before(press, release, before, moment),
            replace(audience.report, until=moment.utc),
            tuple(it.email for it in waiting),
            tuple(it.slug for it in family),
            unread=unread_releases(press.workspace),
        )
        if not consent.agreed(changed):
            return changed
        return _change(audience, changed, moment, reason, now)


def _change(
    audience: Audience, planned: EmbargoChanged, moment: Moment, reason: str, now: datetime
) -> EmbargoChanged:
    """Write and record the new time everywhere, then the notices."""
    press, family = audience.press, audience.family
    unapproved = tuple(it.slug for it in family if moves(it, moment) and was_approved(press, it))
    withdrawn: list[str] = []
    waiting = (it for release in family for it in corrections_of(press.workspace, release))
    clear_abandoned(press, (*family, *waiting))
    for release in family:
        if write_moment(press, release, moment, now, reason=reason):
            withdrawn += take_back(press, release)
    for release in family:
        _with_corrections(press, release, moment, reason, now)
    moved = tuple(editable(press, it.slug, now) for it in family)
    event = _event(press, moved[0], planned.utc) or record_first_embargo(
        press.workspace, moved[0], now
    )
    assert event is not None
    notice = Notice(
        NoticeKind.EMBARGO_CHANGE,
        event.at,
        until=planned.utc,
        zone=moment.zone,
        held=any(it.embargo is not None and bool(it.embargo.hold) for it in moved),
    )
    asked = frozenset(planned.not_accepted)
    report = write_notice(
        replace(audience, family=moved),
        event,
        notice,
        lambda it, _: replace(told_of(it, event.digest), accept=it.email in asked),
        now,
    )
    return replace(
        planned, report=report, withdrawn=tuple(withdrawn), unapproved=unapproved, done=True
    )


def _with_corrections(
    press: PressOffice, release: Release, moment: Moment, reason: str, now: datetime
) -> None:
    """Move the corrections of that release that wait for its time, too: they share its embargo."""
    for correction in corrections_of(press.workspace, release):
        waits = correction.embargo is not None and embargo_instant(release) == embargo_instant(
            correction
        )
        if waits and state_of(press.workspace, correction, now) is not State.PUBLIC:
            write_moment(press, correction, moment, now, reason=reason)
            take_back(press, correction)


def _audience(
    press: PressOffice, family: tuple[Release, ...], utc: datetime, now: datetime
) -> Audience:
    """Who is told of that time; where it stands already, those who have not heard of it."""
    event = None if _moves(family[0], utc) else _event(press, family[0], utc)
    stamp = utc_stamp(utc)
    return audience_for(
        press,
        family,
        NoticeKind.EMBARGO_CHANGE,
        now,
        event.digest if event else "",
        knows=lambda it: it.utc == stamp,
    )


def _refuse(slug: str, audience: Audience, utc: datetime, now: datetime) -> None:
    if not audience.everybody:
        raise Refused(
            f"nobody holds a copy of {slug}: there is nobody to tell",
            f'Set another time:  hrnk-press embargo set {slug} "TIME, ZONE AND DATE"',
            code="nobody-holds",
        )
    if utc <= now:
        raise Refused(
            "that time has passed: nobody could be told of it before",
            f'To lift it now:  hrnk-press embargo lift {slug} --early --reason "…"',
            code="time-passed",
        )


def _not_accepted(
    press: PressOffice, audience: Audience, utc: datetime, now: datetime
) -> Iterator[Holder]:
    """Those who were told an earlier time, and have accepted none as late as this."""
    today = press.day(now).isoformat()
    acceptances, stamp = read_acceptances(press.workspace), utc_stamp(utc)
    accepted = holders_of(acceptances, [it.id for it in audience.family], stamp)
    for it in (*audience.people, *audience.again):
        before = told_before(it, audience.about)
        standing = "" < it.standing <= today
        if (before is None or before < utc) and not standing and it.key not in accepted:
            yield it


def _lines_before(
    press: PressOffice, release: Release, before: datetime | None, moment: Moment
) -> EmbargoLines | None:
    """The time that stands now, where the new one is another."""
    if before is None or release.embargo is None or before == moment.utc:
        return None
    return echo_lines(before, release.embargo.zone, press.office, release.language)


def _event(press: PressOffice, release: Release, utc: datetime) -> Event | None:
    """The event that set this time, where it is the last that set one."""
    events = history_of(press.workspace, release).events
    last = next((it for it in reversed(events) if it.occasion is Occasion.EMBARGO_SET), None)
    return last if last is not None and last.details.get("utc") == utc_stamp(utc) else None


def _moves(release: Release, utc: datetime) -> bool:
    return embargo_instant(release) != utc
