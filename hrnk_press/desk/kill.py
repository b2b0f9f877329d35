"""Withdrawing a release for good, in every version and language."""

from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.consent import Consent, NoticeReport
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.notices import (
    audience_for,
    clear_abandoned,
    require_desk,
    told_of,
    write_notice,
)
from hrnk_press.desk.relatives import corrections_of, family_of, unread_releases
from hrnk_press.desk.state import State, state_of
from hrnk_press.desk.taken_back import take_down
from hrnk_press.errors import Refused
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.notice import Notice, NoticeKind
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import history_of, record
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release, read_all


@frozen
class Killed:
    """A release that is withdrawn, or would be: `done` tells which.

    `releases` are those of every language; `unread` are releases of which nobody can tell whether they are
    one of these, for they cannot be read; `corrections` correct it and are not withdrawn; `told_of` is the release whose holders
    were told of it where it is itself a correction: of its end they are not. `withdrawn` are the
    files that were deleted. `was_public`: it had been lifted, and is public no more; `already`: it had been
    killed before.
    """

    slug: str
    report: NoticeReport
    releases: tuple[str, ...]
    withdrawn: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()
    told_of: str = ""
    was_public: bool = False
    already: bool = False
    done: bool = False


def kill(press: PressOffice, slug: str, reason: str, now: datetime, consent: Consent) -> Killed:
    """Withdraw that release in every language, and write a notice to everybody who holds a copy. It is final.

    Nothing is done that was not confirmed, also where nobody is told. Done again, it completes what a run
    that was killed left. Raises NotFound, Refused for what came from an archive and away from the desk,
    UnreadableData and DiskFault.
    """
    with office_lock(press.workspace):
        require_desk(press, slug)
        release = read_release(press.workspace, existing_release(press.workspace, slug))
        if release.archived:
            raise Refused(
                f"{slug} came from an archive and is public long since",
                "This office did not hand it out, and cannot call it back.",
                code="not-a-draft",
            )
        family = tuple(it for it in family_of(press.workspace, release) if not it.archived)
        event = _killed(press, family[0])
        audience = audience_for(press, family, NoticeKind.KILL, now, event.digest if event else "")
        names = tuple(it.slug for it in family)
        already = all(_killed(press, it) for it in family)
        unread = unread_releases(press.workspace)
        corrections = tuple(
            it.slug for each in family for it in corrections_of(press.workspace, each)
        )
        planned = Killed(
            slug,
            audience.report,
            names,
            unread=unread,
            corrections=corrections,
            told_of=_told_of(press, release),
            was_public=any(state_of(press.workspace, it, now) is State.PUBLIC for it in family),
            already=already,
        )
        if not consent.agreed(planned, always=not already):
            return planned
        clear_abandoned(press, family)
        for each in family:
            if _killed(press, each) is None:
                _record(press, each, reason, now)
        withdrawn = tuple(name for it in family for name in take_down(press, it, "killed"))
        event = _killed(press, family[0])
        assert event is not None
        notice = Notice(
            NoticeKind.KILL,
            event.at,
            zone=release.embargo.zone if release.embargo else press.office.zone,
        )
        report = write_notice(audience, event, notice, lambda it, _: told_of(it, event.digest), now)
        return replace(planned, report=report, withdrawn=withdrawn, done=True)


def _told_of(press: PressOffice, correction: Release) -> str:
    """The release to whose holders that correction was sent; empty where it is none, or was sent to nobody."""
    if not correction.corrects:
        return ""
    for wrong in (it for it in read_all(press.workspace)[0] if it.id == correction.corrects):
        for it in history_of(press.workspace, wrong).events:
            sent = it.details.get("correction") == correction.id and it.details.get("for") != "page"
            if it.occasion is Occasion.CORRECTED and sent:
                return wrong.slug
    return ""


def _killed(press: PressOffice, release: Release) -> Event | None:
    """The event that killed it."""
    events = history_of(press.workspace, release).events
    return next((it for it in events if it.occasion is Occasion.KILLED), None)


def _record(press: PressOffice, release: Release, reason: str, now: datetime) -> None:
    record(
        press.workspace,
        release.slug,
        Occasion.KILLED,
        release=release.id,
        at=now,
        by=acting(press.workspace),
        details={"reason": reason},
    )
