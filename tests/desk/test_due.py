"""The decision: what is done about a release at a moment, from its facts alone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.desk.due import GRACE, Asked, Facts, Verdict, decide
from hrnk_press.embargo.instants import Settled
from hrnk_press.embargo.public import may_be_public
from hrnk_press.embargo.state import Standing, State
from hrnk_press.model.event import HistoryProblem
from tests.desk.conftest import INSTANT, MINUTE, SECOND

FACTS = Facts("border-survey", "id", embargoed=True, embargo=Settled(INSTANT, readings=(INSTANT,)))
IMMEDIATE = Facts("ten-measures", "id")
LIFTED = replace(FACTS, standing=Standing(lifted=True))
HALF_LIFTED = replace(FACTS, standing=Standing(lifted=True, unfinished=True))
HELD = replace(FACTS, hold="waiting for a witness")
KILLED = replace(FACTS, standing=Standing(killed=True))
ARCHIVED = replace(FACTS, archived=True)
UNCLEAR = replace(FACTS, embargo=Settled(None, "disagrees", (INSTANT, INSTANT + 60 * MINUTE)))
NOWHERE = replace(FACTS, embargo=Settled(None, "unknown-zone"))
DAMAGED = replace(FACTS, damage=(HistoryProblem("edited-event", "abc", "was edited"),))
AT_ODDS = replace(FACTS, contradictions=(HistoryProblem("lifted-twice", "abc", "lifted twice"),))
TWIN = replace(FACTS, twins=("border-survey-copy",))

BEFORE, AFTER, LATE = INSTANT - SECOND, INSTANT + MINUTE, INSTANT + GRACE + SECOND
UNATTENDED, BY_HAND, EARLY = Asked.UNATTENDED, Asked.BY_HAND, Asked.EARLY
NOTHING, LIFT, COMPLETE, WAIT, FORBIDDEN = Verdict


@pytest.mark.parametrize(
    ("facts", "now", "asked", "verdict", "codes"),
    [
        (FACTS, BEFORE, UNATTENDED, NOTHING, []),
        (FACTS, INSTANT, UNATTENDED, LIFT, []),
        (FACTS, INSTANT + GRACE, UNATTENDED, LIFT, []),
        (FACTS, LATE, UNATTENDED, WAIT, ["overdue"]),
        (FACTS, BEFORE, BY_HAND, FORBIDDEN, ["embargoed"]),
        (FACTS, BEFORE, EARLY, LIFT, []),
        (FACTS, LATE, BY_HAND, LIFT, []),
        (FACTS, LATE, EARLY, LIFT, []),
        (IMMEDIATE, AFTER, UNATTENDED, NOTHING, []),
        (IMMEDIATE, AFTER, BY_HAND, LIFT, []),
        (LIFTED, AFTER, UNATTENDED, NOTHING, []),
        (LIFTED, BEFORE, UNATTENDED, NOTHING, []),
        (LIFTED, AFTER, BY_HAND, COMPLETE, []),
        (HALF_LIFTED, AFTER, UNATTENDED, COMPLETE, []),
        (HALF_LIFTED, LATE, UNATTENDED, COMPLETE, []),
        (HALF_LIFTED, BEFORE, UNATTENDED, COMPLETE, []),
        (HELD, BEFORE, UNATTENDED, NOTHING, ["held"]),
        (HELD, LATE, UNATTENDED, WAIT, ["held"]),
        (HELD, LATE, BY_HAND, FORBIDDEN, ["held"]),
        (HELD, BEFORE, EARLY, FORBIDDEN, ["held"]),
        (KILLED, AFTER, UNATTENDED, NOTHING, []),
        (KILLED, AFTER, BY_HAND, FORBIDDEN, ["killed"]),
        (KILLED, BEFORE, EARLY, FORBIDDEN, ["killed"]),
        (ARCHIVED, LATE, UNATTENDED, NOTHING, []),
        (ARCHIVED, LATE, BY_HAND, FORBIDDEN, ["archived"]),
        (UNCLEAR, BEFORE, UNATTENDED, NOTHING, ["embargo-disagrees"]),
        (UNCLEAR, INSTANT, UNATTENDED, WAIT, ["embargo-disagrees"]),
        (UNCLEAR, AFTER, BY_HAND, WAIT, ["embargo-disagrees"]),
        (UNCLEAR, BEFORE, EARLY, WAIT, ["embargo-disagrees"]),
        (NOWHERE, BEFORE, UNATTENDED, WAIT, ["embargo-unknown-zone"]),
        (DAMAGED, BEFORE, UNATTENDED, NOTHING, ["edited-event"]),
        (DAMAGED, AFTER, UNATTENDED, WAIT, ["edited-event"]),
        (DAMAGED, AFTER, BY_HAND, WAIT, ["edited-event"]),
        (AT_ODDS, AFTER, UNATTENDED, WAIT, ["lifted-twice"]),
        (AT_ODDS, AFTER, BY_HAND, LIFT, []),
        (TWIN, AFTER, UNATTENDED, WAIT, ["duplicate-id"]),
        (TWIN, AFTER, BY_HAND, WAIT, ["duplicate-id"]),
    ],
)
def test_what_is_done(
    facts: Facts, now: object, asked: Asked, verdict: Verdict, codes: list[str]
) -> None:
    decision = decide(now, GRACE, facts, asked=asked)  # type: ignore[arg-type]
    assert (decision.verdict, [it.code for it in decision.blockers]) == (verdict, codes)


def test_a_clock_behind_what_was_recorded_is_believed_by_a_person_only() -> None:
    recorded = AFTER + MINUTE
    decision = decide(AFTER, GRACE, FACTS, newest=recorded)
    assert (decision.verdict, [it.code for it in decision.blockers]) == (WAIT, ["clock-set-back"])
    assert "2026-12-02 05:02 UTC" in decision.blockers[0].message
    assert "2026-12-02 05:03 UTC" in decision.blockers[0].message
    assert decide(AFTER, GRACE, IMMEDIATE, asked=BY_HAND, newest=recorded).verdict is LIFT
    assert decide(AFTER, GRACE, FACTS, asked=EARLY, newest=recorded).verdict is LIFT
    assert decide(recorded, GRACE, FACTS, newest=recorded).verdict is LIFT


def test_clocks_of_two_machines_may_differ_by_seconds() -> None:
    assert decide(AFTER, GRACE, FACTS, newest=AFTER + 5 * SECOND).verdict is LIFT
    assert decide(AFTER, GRACE, FACTS, newest=AFTER + 6 * SECOND).verdict is WAIT


def test_the_grace_is_what_was_asked_for() -> None:
    none = timedelta(0)
    assert decide(INSTANT, none, FACTS).verdict is LIFT
    assert decide(INSTANT + SECOND, none, FACTS).verdict is WAIT
    late = decide(INSTANT + 25 * 60 * MINUTE, 10 * MINUTE, FACTS)
    assert late.overdue
    assert late.blockers[0].message == (
        "its time passed 1 d 1 h ago, and after 10 minutes a person decides"
    )


def test_what_is_held_unclear_or_public_is_not_called_overdue() -> None:
    assert decide(LATE, GRACE, FACTS).overdue
    assert not any(decide(LATE, GRACE, it).overdue for it in (HELD, UNCLEAR, LIFTED, ARCHIVED))


def test_an_unclear_embargo_is_shown_with_its_readings() -> None:
    (blocker,) = decide(AFTER, GRACE, UNCLEAR).blockers
    assert "2026-12-02 05:01 UTC or 2026-12-02 06:01 UTC" in blocker.message


EVERY = st.sampled_from(
    [FACTS, IMMEDIATE, LIFTED, HALF_LIFTED, HELD, KILLED, ARCHIVED, UNCLEAR, DAMAGED, AT_ODDS, TWIN]
)


@given(
    facts=EVERY,
    asked=st.sampled_from(Asked),
    seconds=st.integers(-100_000, 100_000),
    newest=st.none() | st.integers(-100_000, 100_000),
)
def test_nothing_is_lifted_early_twice_or_against_a_rule(
    facts: Facts, asked: Asked, seconds: int, newest: int | None
) -> None:
    now = INSTANT + seconds * SECOND
    recorded = None if newest is None else INSTANT + newest * SECOND
    decision = decide(now, GRACE, facts, asked=asked, newest=recorded)
    if decision.verdict is LIFT:
        assert decision.state in (State.DUE, State.DRAFT)
        assert not facts.standing.lifted
        assert not facts.damage
        assert asked is EARLY or not facts.embargoed or now >= INSTANT
        assert asked is not UNATTENDED or now <= INSTANT + GRACE
    if decision.verdict is COMPLETE:
        assert may_be_public(decision.state)
    if asked is UNATTENDED:
        assert decision.verdict is not FORBIDDEN
        assert facts.pending() or decision.verdict is NOTHING
