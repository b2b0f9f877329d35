"""Holding a release back with no end in sight, and ending that: both are said, neither ever happens by itself.

Whoever holds a copy is told. A release whose time passed while it was held is not lifted
by a scheduler when the hold ends: it waits for a person.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from hrnk_press.desk.consent import Consent, NoticeReport
from hrnk_press.desk.due import facts_of
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.notices import (
    Audience,
    audience_for,
    clear_abandoned,
    require_desk,
    told_of,
    write_notice,
)
from hrnk_press.desk.recorded_here import recorded_here
from hrnk_press.desk.relatives import family_of, unread_releases
from hrnk_press.desk.state import embargo_instant, state_of
from hrnk_press.desk.taken_back import take_back_held, take_down
from hrnk_press.embargo.state import State, is_open, standing_hold
from hrnk_press.errors import Refused
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.notice import Notice, NoticeKind
from hrnk_press.model.release import Release
from hrnk_press.workspace.edit import edit_release
from hrnk_press.workspace.history import history_of
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release
from hrnk_press.workspace.toml_edit import Changes


@frozen
class Held:
    """A release that is held, or would be, or is no longer: `done` tells whether it was confirmed.

    `releases` are those of every language. `was_public`: it has been lifted, and is public no more. `passed`:
    its time has come by the end of the hold. `withdrawn` are the files that were deleted; `unread` releases of
    which nobody can tell whether they are one of these, for they cannot be read.
    """

    slug: str
    report: NoticeReport
    releases: tuple[str, ...]
    withdrawn: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    was_public: bool = False
    passed: bool = False
    done: bool = False


def hold(press: PressOffice, slug: str, reason: str, now: datetime, consent: Consent) -> Held:
    """Hold that release in every language, and write a notice to everybody who holds a copy.

    Raises NotFound, Refused for what is killed or from an archive and away from the desk, UnreadableData and
    DiskFault. Done again with the same reason it tells whoever has not been told.
    """
    with office_lock(press.workspace):
        family = _family(press, slug, now)
        event = _newest(press, family, Occasion.HELD)
        again = event is not None and event.details.get("reason") == reason
        same = event if again and any(_is_held(press, it) for it in family) else None
        audience = audience_for(press, family, NoticeKind.HOLD, now, same.digest if same else "")
        public = any(state_of(press.workspace, it, now) is State.PUBLIC for it in family)
        planned = Held(
            slug,
            audience.report,
            tuple(it.slug for it in family),
            unread=unread_releases(press.workspace),
            was_public=public,
        )
        if not consent.agreed(planned):
            return planned
        clear_abandoned(press, family)
        for release in family:
            _hold(press, release, reason, now)
        withdrawn = tuple(name for it in family for name in take_down(press, it, "held"))
        done = _told(audience, NoticeKind.HOLD, Occasion.HELD, now)
        return replace(planned, report=done, withdrawn=withdrawn, done=True)


def end_hold(press: PressOffice, slug: str, now: datetime, consent: Consent) -> Held:
    """End the hold in every language, and write a notice to everybody who holds a copy. Raises as `hold`."""
    with office_lock(press.workspace):
        family = _family(press, slug, now)
        held = [it for it in family if _is_held(press, it)]
        event = None if held else _newest(press, family, Occasion.HOLD_ENDED)
        if not held and event is None:
            raise Refused(f"{slug} is not held", "Nothing was changed.", code="not-held")
        audience = audience_for(
            press, family, NoticeKind.HOLD_ENDED, now, event.digest if event else ""
        )
        passed = any(_has_passed(it, now) for it in family)
        planned = Held(slug, audience.report, tuple(it.slug for it in family), passed=passed)
        if not consent.agreed(planned):
            return planned
        clear_abandoned(press, family)
        for release in held:
            _end(press, release, now)
        withdrawn = tuple(name for it in family for name in take_back_held(press, it))
        done = _told(audience, NoticeKind.HOLD_ENDED, Occasion.HOLD_ENDED, now)
        return replace(planned, report=done, withdrawn=withdrawn, done=True)


def _family(press: PressOffice, slug: str, now: datetime) -> tuple[Release, ...]:
    """The release in every language, where it can still be held."""
    require_desk(press, slug)
    release = read_release(press.workspace, existing_release(press.workspace, slug))
    match state_of(press.workspace, release, now):
        case State.KILLED:
            reason = "was killed: nothing of it goes out again"
        case State.ARCHIVED:
            reason = "came from an archive and is public long since"
        case _:
            closed = (State.KILLED, State.ARCHIVED)
            family = family_of(press.workspace, release)
            return tuple(it for it in family if state_of(press.workspace, it, now) not in closed)
    raise Refused(f"{slug} {reason}", "Nothing was changed.", code="not-a-draft")


def _hold(press: PressOffice, release: Release, reason: str, now: datetime) -> None:
    """Record the hold, and write it into the file where that has an embargo, unless it stands there already."""
    in_file = release.embargo is None or release.embargo.hold == reason
    standing = standing_hold(history_of(press.workspace, release).events)
    last = _last(press, release, Occasion.HELD)
    if standing is not None and last is not None and last.details.get("reason") == reason:
        if not in_file:
            _write(press, release, reason)
        return
    with recorded_here(press, release, Occasion.HELD, now, {"reason": reason}):
        if not in_file:
            _write(press, release, reason)


def _end(press: PressOffice, release: Release, now: datetime) -> None:
    """Record that it is over, and take it out of the file."""
    with recorded_here(press, release, Occasion.HOLD_ENDED, now, {}):
        if release.embargo is not None and release.embargo.hold:
            _write(press, release, None)


def _told(audience: Audience, kind: NoticeKind, occasion: Occasion, now: datetime) -> NoticeReport:
    """Write the notices about the event that the first of the releases now has."""
    press = audience.press
    family = tuple(read_release(press.workspace, it.slug) for it in audience.family)
    event = _newest(press, family, occasion)
    assert event is not None
    held = kind is NoticeKind.HOLD
    instant = embargo_instant(family[0])
    over = instant is None or is_open(event.at, instant)
    notice = Notice(
        kind,
        event.at,
        until=None if held or over else instant,
        zone=family[0].embargo.zone if family[0].embargo else press.office.zone,
        passed=over,
        held=held,
    )
    return write_notice(
        replace(audience, family=family),
        event,
        notice,
        lambda it, _: told_of(it, event.digest),
        now,
    )


def _is_held(press: PressOffice, release: Release) -> bool:
    facts = facts_of(release, history_of(press.workspace, release))
    return bool(facts.hold) or facts.standing.hold is not None


def _has_passed(release: Release, now: datetime) -> bool:
    instant = embargo_instant(release)
    return instant is not None and is_open(now, instant)


def _newest(press: PressOffice, family: Sequence[Release], occasion: Occasion) -> Event | None:
    """The last such event of any of them, of the first where several were written at once."""
    last = filter(None, (_last(press, it, occasion) for it in family))
    return max(last, key=lambda it: it.at, default=None)


def _last(press: PressOffice, release: Release, occasion: Occasion) -> Event | None:
    events = history_of(press.workspace, release).events
    return next((it for it in reversed(events) if it.occasion is occasion), None)


def _write(press: PressOffice, release: Release, reason: str | None) -> None:
    changes: Changes = {("embargo", "hold"): reason}
    edit_release(press.workspace, release.slug, changes, unless_changed_since=release)
