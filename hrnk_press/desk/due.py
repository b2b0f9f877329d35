"""What is due, derived from the files: one decision for each release, at a moment.

There is no queue to lose: whoever asks reads release and history again, and decides anew.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum

from hrnk_press.desk.blocker import Blocker, damaged, unsettled
from hrnk_press.desk.embargo_words import span, utc_text
from hrnk_press.embargo.instants import Settled, settle
from hrnk_press.embargo.state import Standing, State, is_open, standing, state_at
from hrnk_press.frozen import frozen
from hrnk_press.model.event import HistoryProblem, Occasion
from hrnk_press.model.release import Release
from hrnk_press.workspace.history import History

__all__ = ["Asked", "Blocker", "Decision", "Facts", "Verdict", "decide", "facts_of"]

# An instant that passed longer ago than this waits for a person.
GRACE = timedelta(minutes=60)

# Two machines' clocks are never quite equal, and are set right in small steps.
CLOCKS_DIFFER = timedelta(seconds=5)

NO_EMBARGO = Settled(None)
NOTHING_DONE = Standing()


class Verdict(StrEnum):
    """What is to be done about a release now.

    `wait`: its time has come and something stands in the way, so a person must look. `complete`: it was
    lifted, and its files may be missing. `forbidden`: it was asked for by hand, and a rule says no.
    """

    NOTHING = "nothing"
    LIFT = "lift"
    COMPLETE = "complete"
    WAIT = "wait"
    FORBIDDEN = "forbidden"


class Asked(StrEnum):
    """Who asks: the scheduler, a person who names the release, or one who answers for lifting it early."""

    UNATTENDED = "unattended"
    BY_HAND = "by hand"
    EARLY = "early"


@frozen
class Facts:
    """What decides about a release, as its file and its history have it.

    `embargo` is settled by today's zones and without instant where there is no embargo; `hold` is the
    file's reason; `twins` are other releases with the same id; `newest` is the time of the newest event;
    `approved` the number of the version that everybody required approved, None without one, and `asked_by`
    marks the settings that ask, empty where nobody approved anything; `kept`: it has a version.
    `archived_by_hand`: its file calls it archived, and it has an embargo and was never imported; then it is
    not `archived`, and waits for a person while the embargo is ahead or where something was done to it.
    """

    slug: str
    id: str
    archived: bool = False
    archived_by_hand: bool = False
    embargoed: bool = False
    embargo: Settled = NO_EMBARGO
    hold: str = ""
    standing: Standing = NOTHING_DONE
    damage: tuple[HistoryProblem, ...] = ()
    contradictions: tuple[HistoryProblem, ...] = ()
    twins: tuple[str, ...] = ()
    newest: datetime | None = None
    approved: int | None = None
    asked_by: str = ""
    kept: bool = False

    def state(self, now: datetime) -> State:
        """The state at that moment."""
        return state_at(
            self.standing,
            now,
            instant=self.embargo.instant,
            archived=self.archived or (self.archived_by_hand and self._is_of_old(now)),
            hold=self.hold,
            approved=self.approved,
        )

    def _is_of_old(self, now: datetime) -> bool:
        """Whether nothing was ever done to it here, and its time is past."""
        instant = self.embargo.instant
        return self.newest is None and instant is not None and is_open(now, instant)

    def pending(self) -> bool:
        """Whether a scheduler must think of it: an embargo to lift, or a lift to complete."""
        if self.archived or self.standing.killed:
            return False
        return self.standing.unfinished if self.standing.lifted else self.embargoed


@frozen
class Decision:
    """What is to be done, and what stands in the way of it or will.

    `overdue`: the instant passed longer ago than the grace.
    """

    verdict: Verdict
    state: State
    blockers: tuple[Blocker, ...] = ()
    overdue: bool = False


def facts_of(release: Release, history: History) -> Facts:
    """What decides about that release."""
    imported = any(event.occasion is Occasion.IMPORTED for event in history.events)
    by_hand = release.archived and release.embargo is not None and not imported
    return Facts(
        slug=release.slug,
        id=release.id,
        archived=release.archived and not by_hand,
        archived_by_hand=by_hand,
        embargoed=release.embargo is not None,
        embargo=settle(release.embargo) if release.embargo else NO_EMBARGO,
        hold=release.embargo.hold if release.embargo else "",
        standing=standing(history.events),
        damage=history.damage,
        contradictions=history.contradictions,
        newest=max((event.at for event in history.events), default=None),
        kept=any(event.occasion is Occasion.VERSION for event in history.events),
    )


def decide(
    now: datetime,
    grace: timedelta,
    facts: Facts,
    *,
    asked: Asked = Asked.UNATTENDED,
    newest: datetime | None = None,
) -> Decision:
    """The decision at `now` (aware), before the checks of the text have been run.

    `newest` is the time of the newest event of the whole office: a clock that is behind it may have been
    set back, and nothing is lifted unattended by a time it shows.
    """
    state = facts.state(now)
    by_hand = asked is not Asked.UNATTENDED
    if state in (State.ARCHIVED, State.KILLED):
        verdict = Verdict.FORBIDDEN if by_hand else Verdict.NOTHING
        return Decision(verdict, state, (_closed(state),) if by_hand else ())
    if state is State.PUBLIC:
        return _completion(facts, state, by_hand=by_hand)
    blockers = tuple(_blockers(now, grace, facts, asked, newest))
    overdue = state is State.DUE and _overdue(now, grace, facts)
    if by_hand and (forbidden := _forbidden(now, facts, state, asked)):
        blockers = (forbidden, *(it for it in blockers if it != forbidden))
        return Decision(Verdict.FORBIDDEN, state, blockers, overdue)
    if not by_hand and not _has_come(now, facts):
        return Decision(Verdict.NOTHING, state, blockers)
    return Decision(Verdict.WAIT if blockers else Verdict.LIFT, state, blockers, overdue)


def _completion(facts: Facts, state: State, *, by_hand: bool) -> Decision:
    """A release that is public already: its files are completed, where it was not done yet or a person asks."""
    damage = tuple(damaged(facts.slug, facts.damage))
    if not by_hand and not facts.standing.unfinished:
        return Decision(Verdict.NOTHING, state, damage)
    return Decision(Verdict.WAIT if damage else Verdict.COMPLETE, state, damage)


def _has_come(now: datetime, facts: Facts) -> bool:
    """Whether a scheduler should think of it now; where the instant is not settled, from the earliest reading on."""
    if not facts.embargoed:
        return False
    if facts.embargo.instant is not None:
        return is_open(now, facts.embargo.instant)
    readings = facts.embargo.readings
    return not readings or is_open(now, min(readings))


def _overdue(now: datetime, grace: timedelta, facts: Facts) -> bool:
    instant = facts.embargo.instant
    return instant is not None and (now - instant > grace or _passed_on_hold(facts, instant))


def _passed_on_hold(facts: Facts, instant: datetime) -> bool:
    """Whether its time came while it was held: whoever ended the hold decides what becomes of it."""
    resumed = facts.standing.resumed
    return resumed is not None and is_open(resumed, instant)


def _closed(state: State) -> Blocker:
    if state is State.KILLED:
        return Blocker("killed", "it was killed: nothing of it goes out again")
    return Blocker("archived", "it came from an archive and was public long ago")


def _forbidden(now: datetime, facts: Facts, state: State, asked: Asked) -> Blocker | None:
    """What refuses a lift by hand, whatever the text is like."""
    if state is State.HELD:
        return _held(facts)
    instant = facts.embargo.instant
    if instant is None or is_open(now, instant) or asked is Asked.EARLY:
        return None
    return Blocker(
        "embargoed",
        f"it is under embargo until {utc_text(instant)}",
        f"To lift it before, and answer for it:  "
        f'hrnk-press embargo lift {facts.slug} --early --reason "…"',
    )


def _blockers(
    now: datetime, grace: timedelta, facts: Facts, asked: Asked, newest: datetime | None
) -> Iterator[Blocker]:
    """Everything but the text that stands in the way, now or when its time comes."""
    held = facts.hold or facts.standing.hold is not None
    if held:
        yield _held(facts)
    if facts.embargo.problem:
        yield unsettled(facts.slug, facts.embargo)
    yield from damaged(facts.slug, facts.damage)
    if facts.archived_by_hand:
        yield Blocker(
            "archived-by-hand",
            "its file calls it archived, which would never be lifted, and it was not imported",
            "If it is to go out, delete archived = true; if it went out long ago, delete [embargo]",
        )
    if facts.twins:
        yield Blocker(
            "duplicate-id",
            f"it has the same id as {', '.join(facts.twins)}, and nobody can say which one is meant",
            "If one is a copy you do not need, delete it; else give it an id of its own",
        )
    if asked is Asked.UNATTENDED:
        yield from (
            Blocker(it.code, it.message, f"To lift it all the same:  {_command(facts)}")
            for it in facts.contradictions
        )
        if not held and _overdue(now, grace, facts):
            yield _late(now, grace, facts)
        if newest is not None and newest - now > CLOCKS_DIFFER:
            yield _clock(now, newest, facts)


def _held(facts: Facts) -> Blocker:
    reason = facts.hold or facts.standing.hold or "no reason given"
    return Blocker(
        "held", f"it is held: {reason}", f"To end it:  hrnk-press hold {facts.slug} --end"
    )


def _clock(now: datetime, newest: datetime, facts: Facts) -> Blocker:
    return Blocker(
        "clock-set-back",
        f"the clock says {utc_text(now)}, and something was recorded at {utc_text(newest)}",
        "Set the clock right. If it is, another machine recorded that with a wrong one (`hrnk-press embargo "
        f"doctor` names it), and a person lifts what is due:  {_command(facts)}",
    )


def _late(now: datetime, grace: timedelta, facts: Facts) -> Blocker:
    assert facts.embargo.instant is not None
    late, allowed = span(now - facts.embargo.instant), grace // timedelta(minutes=1)
    held = _passed_on_hold(facts, facts.embargo.instant)
    why = "before its hold ended, and" if held else f"and after {allowed} minutes"
    return Blocker(
        "overdue",
        f"its time passed {late} ago, {why} a person decides",
        f"To lift it now:  {_command(facts)}",
    )


def _command(facts: Facts) -> str:
    return f"hrnk-press embargo lift {facts.slug}"
