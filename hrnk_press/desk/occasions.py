"""The occasions of hooks: what an office's programs are to be told about its releases at a moment.

Like what is due, they are derived from the files: an occasion that a killed run missed, or whose hook
failed, is found again by the next run, until the grace has passed.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from hrnk_press.desk.blockers import examined
from hrnk_press.desk.due import CLOCKS_DIFFER, Blocker, Facts, decide, facts_of
from hrnk_press.desk.embargo_view import view_embargo
from hrnk_press.desk.lifting import FailedRelease, Lifting, WaitingRelease
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.survey import Survey
from hrnk_press.embargo.public import may_be_public
from hrnk_press.embargo.state import State, is_open, standing_lift
from hrnk_press.frozen import frozen
from hrnk_press.model.office import HookOccasion
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import history_of, read_history
from hrnk_press.workspace.locate import Workspace, is_slug
from hrnk_press.workspace.release_file import id_in_file, read_release
from hrnk_press.workspace.versions import Mark, read_version

# How long before the instant `before_lift` is told, the earliest first.
WARNINGS = (timedelta(hours=24), timedelta(hours=1), timedelta(minutes=10))

Details = Mapping[str, Any]
"""What a hook is told about a release, as JSON values."""

NEAR = frozenset({State.DRAFT, State.APPROVED, State.UNDER_EMBARGO})


@frozen
class Telling:
    """One thing to tell. `mark` keeps two occasions of one kind apart; `release` is the id.

    `details` are gathered when somebody is to be told, and are None where there is nothing to tell any
    more; `until` is when it is too late.
    """

    on: HookOccasion
    slug: str
    release: str
    mark: str
    until: datetime
    details: Callable[[], Details | None]


@frozen
class Moment:
    """The office at a moment, with the grace that holds in this run."""

    press: PressOffice
    survey: Survey
    now: datetime
    grace: timedelta


def occasions(moment: Moment, lifting: Lifting) -> Iterator[Telling]:
    """Everything there is to tell after a run of the scheduler that did `lifting`, most urgent first.

    What waits or failed longer than the grace is left to people, and so is a lift
    that was recorded later than the clock says it is: nobody knows how long ago it was.
    """
    yield from (it for failed in lifting.failed if (it := _failed(moment, failed)))
    yield from (it for waiting in lifting.waiting if (it := _waiting(moment, waiting)))
    for facts in moment.survey.facts:
        if facts.standing.lifted:
            yield from _lifted(moment, facts)
    for facts in moment.survey.pending:
        yield from _near(moment, facts)


def next_instant(survey: Survey, now: datetime) -> datetime | None:
    """When the next release is lifted; None where none is to be."""
    near = (it for it in survey.pending if it.state(now) in NEAR)
    instants = (it.embargo.instant for it in near if it.embargo.instant is not None)
    return min((it for it in instants if not is_open(now, it)), default=None)


def warning_due(now: datetime, instant: datetime, grace: timedelta) -> timedelta | None:
    """How long before the instant the warning is that stands at `now`; None between and after them.

    A warning stands from its time until the next one, the instant, or the grace, whichever is first.
    """
    if is_open(now, instant):
        return None
    begun = [ahead for ahead in WARNINGS if now >= instant - ahead]
    if not begun or now - (instant - begun[-1]) > grace:
        return None
    return begun[-1]


def _near(moment: Moment, facts: Facts) -> Iterator[Telling]:
    """A lift that is near, with what stands in its way."""
    instant = facts.embargo.instant or min(facts.embargo.readings, default=None)
    if instant is None or facts.state(moment.now) not in NEAR:
        return
    ahead = warning_due(moment.now, instant, moment.grace)
    if ahead is None:
        return
    yield Telling(
        HookOccasion.BEFORE_LIFT,
        facts.slug,
        facts.id,
        mark=f"{_utc(instant)} {-ahead // timedelta(minutes=1)} min",
        until=min(instant, instant - ahead + moment.grace),
        details=partial(_what_is_near, moment, facts, instant),
    )


def _what_is_near(moment: Moment, facts: Facts, instant: datetime) -> Details:
    press, now = moment.press, moment.now
    release = read_release(press.workspace, facts.slug)
    decision = decide(now, moment.grace, facts, newest=moment.survey.newest)
    blockers = examined(decision, press, release, now)[0].blockers
    return {
        **_embargo(press, release),
        "seconds_left": int((instant - now).total_seconds()),
        "blockers": _as_data(blockers),
    }


def _lifted(moment: Moment, facts: Facts) -> Iterator[Telling]:
    """A lift of which the files are in place."""
    recent = facts.newest is not None and moment.now - facts.newest <= moment.grace
    if not recent or facts.standing.unfinished or not may_be_public(facts.state(moment.now)):
        return
    lift = standing_lift(read_history(moment.press.workspace, facts.slug, release=facts.id).events)
    if lift is None or lift.version is None:
        return
    if not -CLOCKS_DIFFER <= moment.now - lift.at <= moment.grace:
        return
    yield Telling(
        HookOccasion.ON_LIFTED,
        facts.slug,
        facts.id,
        mark=lift.digest,
        until=lift.at + moment.grace,
        details=partial(_what_is_public, moment, facts.slug),
    )


def _what_is_public(moment: Moment, slug: str) -> Details | None:
    """The version that was lifted and its files; None where it was held or killed meanwhile."""
    workspace = moment.press.workspace
    release = read_release(workspace, slug)
    history = history_of(workspace, release)
    lift = standing_lift(history.events)
    public_now = may_be_public(facts_of(release, history).state(moment.now))
    if lift is None or lift.version is None or not public_now:
        return None
    mark = Mark(lift.version, lift.content_digest, str(lift.details.get("signatories", "")))
    lifted = read_version(workspace, slug, mark).release
    public = workspace.release_folder(slug) / "out" / "public"
    return {
        "headline": lifted.headline,
        "language": lifted.language,
        "public_url": lifted.public_url,
        "version": lift.version,
        "digest": lift.content_digest,
        "lifted_at": _utc(lift.at),
        "artifacts": [
            {"path": str(public / it["name"]), **{key: it[key] for key in _FILE_KEYS}}
            for it in lift.details.get("files", ())
        ],
    }


_FILE_KEYS = ("media_type", "bytes", "sha256")


def _waiting(moment: Moment, waiting: WaitingRelease) -> Telling | None:
    """What a person must look at; where its file cannot be read, once a day, for nobody knows its time."""
    return _trouble(moment, HookOccasion.ON_WAITING, waiting, waiting.blockers)


def _failed(moment: Moment, failed: FailedRelease) -> Telling | None:
    blocker = Blocker(failed.code, failed.message, failed.hint)
    return _trouble(moment, HookOccasion.ON_FAILED, failed, (blocker,))


def _trouble(
    moment: Moment,
    on: HookOccasion,
    troubled: WaitingRelease | FailedRelease,
    blockers: tuple[Blocker, ...],
) -> Telling | None:
    instant = troubled.utc
    release = troubled.id or _recorded_id(moment.press.workspace, troubled.slug)
    if not release or (instant is not None and moment.now - instant > moment.grace):
        return None
    return Telling(
        on,
        troubled.slug,
        release,
        mark=_utc(instant) or f"{moment.now.astimezone(UTC):%Y-%m-%d}",
        until=(instant or moment.now) + moment.grace,
        details=partial(_what_is_wrong, moment.press, troubled, blockers),
    )


def _what_is_wrong(
    press: PressOffice, troubled: WaitingRelease | FailedRelease, blockers: tuple[Blocker, ...]
) -> Details:
    readable = bool(troubled.id)
    embargo = _embargo(press, read_release(press.workspace, troubled.slug)) if readable else {}
    return {**embargo, "utc": _utc(troubled.utc), "blockers": _as_data(blockers)}


def _recorded_id(workspace: Workspace, slug: str) -> str:
    """The id of a release whose file cannot be read, as file or history have it; empty where neither does."""
    if not is_slug(slug):
        return ""
    events = read_history(workspace, slug).events
    return id_in_file(workspace, slug) or next((it.release for it in reversed(events)), "")


def _embargo(press: PressOffice, release: Release) -> Details:
    view = view_embargo(release.embargo, press.office, press.office.languages[0])
    lines = view.lines if view else None
    return {
        "utc": _utc(view.utc) if view else None,
        "lifts": f"{lines.until} ({lines.zones})" if lines else None,
    }


def _as_data(blockers: tuple[Blocker, ...]) -> list[dict[str, str]]:
    return [{"code": it.code, "message": it.message, "hint": it.hint} for it in blockers]


def _utc(instant: datetime | None) -> str | None:
    return f"{instant.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if instant else None
