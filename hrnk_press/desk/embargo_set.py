"""Setting the embargo of a release, and taking it off."""

from datetime import UTC, datetime
from typing import Any

from hrnk_press.desk.embargo_read import moment_lines
from hrnk_press.desk.holders import holders, nothing_yet
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.recorded_here import recorded_here
from hrnk_press.desk.relatives import family_of, unread_releases
from hrnk_press.desk.state import State, state_of
from hrnk_press.desk.taken_back import take_back, withdrawn_exports
from hrnk_press.drafting.front_matter import embargo_example
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.lines import EmbargoLines
from hrnk_press.embargo.state import standing
from hrnk_press.errors import Refused
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.notice import NoticeKind
from hrnk_press.model.release import Moment, Release
from hrnk_press.workspace.deliveries import has_deliveries
from hrnk_press.workspace.edit import edit_release
from hrnk_press.workspace.history import first_event, history_of, record
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.machine import acting, is_desk
from hrnk_press.workspace.release_file import read_release
from hrnk_press.workspace.releases import existing_release
from hrnk_press.workspace.toml_edit import Changes


@frozen
class EmbargoSet:
    """An embargo as it now stands; `changed` is False where it stood there already, to the letter.

    `withdrawn`: what named the former time and is deleted now, a folder of letters with "/" at its end. `unapproved`: somebody had approved
    the release, and has the new time still to approve.
    """

    slug: str
    utc: datetime
    wall: datetime
    zone: str
    lines: EmbargoLines
    changed: bool
    withdrawn: tuple[str, ...] = ()
    unapproved: bool = False


@frozen
class EmbargoCleared:
    """A release without embargo; `changed` is False where it had none, `withdrawn` as in `EmbargoSet`."""

    slug: str
    changed: bool
    withdrawn: tuple[str, ...] = ()


def embargo_set(press: PressOffice, slug: str, moment: Moment, now: datetime) -> EmbargoSet:
    """Write that settled moment into the release, and record it. Everything else in the file stays, but
    for a draft's comment that there is no embargo.

    Setting the same embargo again changes nothing and records nothing. Raises NotFound,
    Refused for what is public, killed or from an archive and where people hold copies that name another
    time, UnreadableData, and DiskFault where the file was changed meanwhile; then nothing was changed.
    """
    assert moment.utc is not None
    with office_lock(press.workspace):
        release = editable(press, slug, now)
        if moves(release, moment):
            command = f'hrnk-press embargo change {slug} "TEXT" --reason "…"'
            _refuse_copies(press, release, now, f"To move it and write to each of them:  {command}")
        changed = write_moment(press, release, moment, now)
        withdrawn: tuple[str, ...] = ()
        if changed:
            moved = moves(release, moment)
            withdrawn = (take_back if moved else withdrawn_exports)(press, release)
    return EmbargoSet(
        slug,
        moment.utc,
        moment.until,
        moment.zone,
        moment_lines(moment, press.office, release.language),
        changed=changed,
        withdrawn=withdrawn,
        unapproved=moves(release, moment) and was_approved(press, release),
    )


def write_moment(
    press: PressOffice, release: Release, moment: Moment, now: datetime, *, reason: str = ""
) -> bool:
    """Write that moment into the release and record it, with the reason; whether it was another before.

    The office's lock is held. Raises as `embargo_set`.
    """
    before = release.embargo
    after = (moment.until, moment.zone, moment.utc)
    if before is not None and (before.until, before.zone, before.utc) == after:
        return False
    changes: Changes = {
        ("embargo", "until"): moment.until,
        ("embargo", "zone"): moment.zone,
        ("embargo", "utc"): moment.utc,
    }
    told = {**_told(moment), "before": _told(before) if before else None}
    if reason:
        told["reason"] = reason
    with recorded_here(press, release, Occasion.EMBARGO_SET, now, told):
        edit_release(
            press.workspace,
            release.slug,
            changes,
            without=embargo_example(press.office.zone),
            unless_changed_since=release,
        )
    return True


def moves(release: Release, moment: Moment) -> bool:
    """Whether that moment is another instant than the release's embargo has."""
    return release.embargo is None or settle(release.embargo).instant != moment.utc


def embargo_clear(press: PressOffice, slug: str, now: datetime) -> EmbargoCleared:
    """Take the embargo off that release, and record it.

    Raises Refused where it is held or people hold copies of it, else as `embargo_set`.
    """
    with office_lock(press.workspace):
        release = editable(press, slug, now)
        if release.embargo is None:
            return EmbargoCleared(slug, changed=False)
        command = f'hrnk-press embargo lift {slug} --early --reason "…"'
        _refuse_copies(press, release, now, f"To lift it now and write to each of them:  {command}")
        if release.embargo.hold:
            raise Refused(
                f"{slug} is held: {release.embargo.hold}",
                f"When that has an end:  hrnk-press hold {slug} --end",
                code="held",
            )
        told = {"before": _told(release.embargo)}
        with recorded_here(press, release, Occasion.EMBARGO_CLEARED, now, told):
            edit_release(press.workspace, slug, {"embargo": None}, unless_changed_since=release)
        withdrawn = take_back(press, release)
    return EmbargoCleared(slug, changed=True, withdrawn=withdrawn)


def record_first_embargo(workspace: Workspace, release: Release, now: datetime) -> Event | None:
    """Record the embargo that a release has in its file; None without one. Raises DiskFault. Callers hold the lock."""
    if release.embargo is None:
        return None
    return record(
        workspace,
        release.slug,
        Occasion.EMBARGO_SET,
        release=release.id,
        at=now,
        by=acting(workspace),
        details=_first(release.embargo),
    )


def first_embargo(workspace: Workspace, release: Release, now: datetime) -> dict[str, bytes]:
    """The same event for a release whose folder is not there yet: its path below that, and its bytes."""
    if release.embargo is None:
        return {}
    path, event = first_event(
        Occasion.EMBARGO_SET,
        release=release.id,
        at=now,
        by=acting(workspace),
        details=_first(release.embargo),
    )
    return {path: event}


def was_approved(press: PressOffice, release: Release) -> bool:
    """Whether anybody ever approved it."""
    events = history_of(press.workspace, release).events
    return any(it.occasion is Occasion.APPROVED for it in events)


def _refuse_copies(press: PressOffice, release: Release, now: datetime, instead: str) -> None:
    """Refuses where people hold copies that name the time, or a mailing tool is to send it then: they have to be told.

    Who they are is recorded on the desk alone; other machines know from the history that there are some.
    """
    family = family_of(press.workspace, release)
    found = holders(press.workspace, family)
    elsewhere = not is_desk(press.workspace) and any(_is_shared(press, it) for it in family)
    if not found and not elsewhere:
        _refuse_unread(press, release)
        return
    is_unsent = nothing_yet(press.workspace, family, NoticeKind.EMBARGO_CHANGE, now)
    scheduled = sum(map(is_unsent, found))
    held = len(found) - scheduled
    people = "1 person holds" if held == 1 else f"{held:,} people hold" if held else "people hold"
    reasons = (
        [f"{people} copies of {release.slug} that name its embargo"] if held or elsewhere else []
    )
    if scheduled:
        whom = "1 person is" if scheduled == 1 else f"{scheduled:,} people are"
        what = "it" if reasons else release.slug
        reasons.append(f"{whom} to be sent {what} at its time by a mailing tool")
    raise Refused(
        f"{', and '.join(reasons)}: nothing would tell them of another",
        instead if found else f"On the desk, which knows who they are. {instead}",
        code="copies-out",
    )


def _refuse_unread(press: PressOffice, release: Release) -> None:
    """Refuses while a release that people hold cannot be read: it may be that one in another language."""
    for slug in unread_releases(press.workspace):
        if has_deliveries(press.workspace, slug):
            raise Refused(
                f"{slug} cannot be read, and people were given it: it may be {release.slug} in another language",
                f"Mend it first:  hrnk-press check {slug}",
                code="copies-out",
            )


def _is_shared(press: PressOffice, release: Release) -> bool:
    return standing(history_of(press.workspace, release).events).shared


def editable(press: PressOffice, slug: str, now: datetime) -> Release:
    """The release, where its embargo may still be changed."""
    release = read_release(press.workspace, existing_release(press.workspace, slug))
    match state_of(press.workspace, release, now):
        case State.ARCHIVED:
            reason = "came from an archive and is public long since"
        case State.PUBLIC:
            reason = "is public: no embargo can call it back"
        case State.KILLED:
            reason = "was killed: nothing of it goes out again"
        case _:
            return release
    raise Refused(f"{slug} {reason}", "An embargo can be set on a draft.", code="not-a-draft")


def _first(moment: Moment) -> dict[str, Any]:
    """What the event of an embargo tells that nothing was before."""
    return {**_told(moment), "before": None}


def _told(moment: Moment) -> dict[str, str | None]:
    """The moment as an event tells it: the wall clock, its zone, and the instant the two gave."""
    return {
        "until": moment.until.isoformat(),
        "zone": moment.zone,
        "utc": f"{moment.utc.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if moment.utc else None,
    }
