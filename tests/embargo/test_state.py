"""One function says where a release stands, and nothing but a lift makes it public."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.embargo.public import may_be_public
from hrnk_press.embargo.state import State, is_open, standing, standing_hold, standing_lift, state
from hrnk_press.model.event import Event, Occasion
from tests.model.test_event import event, histories

INSTANT = datetime(2026, 12, 2, 5, 1, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MOMENTS = st.integers(-100_000, 100_000).map(lambda seconds: INSTANT + seconds * SECOND)

LIFTED = event("lift", occasion=Occasion.LIFTED)
HELD = event("hold", "lift", occasion=Occasion.HELD)
ENDED = event("end", "hold", occasion=Occasion.HOLD_ENDED)


def test_F14_one_second_before_is_closed_and_the_instant_is_open() -> None:  # noqa: N802
    assert not is_open(INSTANT - SECOND, INSTANT)
    assert is_open(INSTANT, INSTANT)
    assert state((), INSTANT - SECOND, instant=INSTANT) is State.DRAFT
    assert state((), INSTANT, instant=INSTANT) is State.DUE


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([], State.DUE),
        ([LIFTED], State.PUBLIC),
        ([LIFTED, HELD], State.HELD),
        ([LIFTED, HELD, ENDED], State.DUE),
        ([LIFTED, HELD, ENDED, event("again", "end", occasion=Occasion.LIFTED)], State.PUBLIC),
        ([LIFTED, event("kill", "lift", occasion=Occasion.KILLED)], State.KILLED),
        ([event("kill", occasion=Occasion.KILLED), event("b", "kill", occasion=Occasion.LIFTED)], State.KILLED),
        ([LIFTED, event("hold", occasion=Occasion.HELD)], State.HELD),
    ],
)  # fmt: skip
def test_what_events_come_to_after_the_instant(events: list[Event], expected: State) -> None:
    assert state(events, INSTANT, instant=INSTANT) is expected
    assert state(reversed(events), INSTANT, instant=INSTANT) is expected


def test_copies_that_are_out_put_a_release_under_embargo_until_its_instant() -> None:
    shared = [event("share", occasion=Occasion.SHARED)]
    assert state(shared, INSTANT - SECOND, instant=INSTANT) is State.UNDER_EMBARGO
    assert state(shared, INSTANT, instant=INSTANT) is State.DUE
    assert state(shared, INSTANT, instant=None) is State.DRAFT


def test_what_came_from_an_archive_is_never_due() -> None:
    assert state((), INSTANT, instant=INSTANT, archived=True) is State.ARCHIVED


@given(now=MOMENTS)
def test_F16_a_hold_has_no_end_but_the_one_that_ends_it(now: datetime) -> None:  # noqa: N802
    assert state((), now, instant=INSTANT, hold="a witness") is State.HELD
    assert state([event("hold", occasion=Occasion.HELD)], now, instant=INSTANT) is State.HELD


def test_a_hold_that_somebody_did_not_know_of_is_not_ended() -> None:
    held = event("hold", occasion=Occasion.HELD)
    assert standing_hold([held, event("end", occasion=Occasion.HOLD_ENDED)]) == held
    assert standing_hold([held, event("end", "hold", occasion=Occasion.HOLD_ENDED)]) is None


@given(events=histories(), now=MOMENTS, instant=st.none() | MOMENTS)
def test_nothing_is_public_without_a_lift_that_knew_every_hold(
    events: tuple[Event, ...], now: datetime, instant: datetime | None
) -> None:
    if may_be_public(state(events, now, instant=instant)):
        lift = standing_lift(events)
        assert lift is not None
        assert standing_hold(events) is None
        assert all(it.occasion is not Occasion.KILLED for it in events)


@given(events=histories(), now=MOMENTS, later=MOMENTS)
def test_time_alone_opens_nothing_and_closes_nothing(
    events: tuple[Event, ...], now: datetime, later: datetime
) -> None:
    one, other = (state(events, it, instant=INSTANT) for it in (now, later))
    assert may_be_public(one) == may_be_public(other)


def test_only_one_state_may_be_public() -> None:
    assert [it for it in State if may_be_public(it)] == [State.PUBLIC]


def test_a_lift_of_a_version_is_unfinished_until_its_files_are_published() -> None:
    lift = Event(Occasion.LIFTED, INSTANT, "", "", "lift", version=1)
    published = Event(Occasion.PUBLISHED, INSTANT, "", "", "done", ("lift",), version=1)
    assert standing([lift]).unfinished
    assert not standing([lift, published]).unfinished
    assert not standing([LIFTED]).unfinished
