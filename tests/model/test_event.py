"""Events name what was known; from that alone order and contradictions follow."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.model.event import Event, Occasion, ancestors, contradictions, heads, in_order

START = datetime(2026, 12, 2, 5, 1, tzinfo=UTC)


def event(digest: str, *parents: str, occasion: Occasion = Occasion.VERSION, at: int = 0) -> Event:
    moment = START + timedelta(minutes=at)
    return Event(occasion, moment, "mara-ilves", "id", digest, parents)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Event, ...]:
    """Events of clones that know some of what came before, told in any order, with clocks that differ."""
    events: list[Event] = []
    for number in range(draw(st.integers(0, 12))):
        known = [it.digest for it in events]
        parents = draw(st.sets(st.sampled_from(known))) if known else ()
        occasion = draw(st.sampled_from(Occasion))
        at = draw(st.integers(-60, 60))
        events.append(event(f"e{number:02}", *sorted(parents), occasion=occasion, at=at))
    return tuple(draw(st.permutations(events)))


@given(histories())
def test_parents_stand_before_children_in_one_order_however_told(events: tuple[Event, ...]) -> None:
    ordered = in_order(events)
    assert sorted(ordered, key=lambda it: it.digest) == sorted(events, key=lambda it: it.digest)
    places = {it.digest: place for place, it in enumerate(ordered)}
    assert all(places[parent] < places[it.digest] for it in events for parent in it.parents)
    assert in_order(reversed(events)) == ordered


@given(histories())
def test_heads_are_what_the_next_event_must_name_to_know_everything(
    events: tuple[Event, ...],
) -> None:
    following = event("next", *heads(events))
    known = ancestors("next", {it.digest: it for it in (*events, following)})
    assert known == {it.digest for it in events}
    assert heads((*events, following)) == (("next",) if events or following else ())


def test_what_happened_apart_stands_by_time_and_then_by_digest() -> None:
    apart = (event("c", at=1), event("b", at=2), event("a", at=2))
    assert [it.digest for it in in_order(apart)] == ["c", "a", "b"]


def test_a_parent_that_was_removed_is_still_an_ancestor() -> None:
    events = {"b": event("b", "a"), "c": event("c", "b")}
    assert ancestors("c", events) == {"a", "b"}
    assert ancestors("unknown", events) == frozenset()


LIFT, HELD, KILLED = Occasion.LIFTED, Occasion.HELD, Occasion.KILLED


@pytest.mark.parametrize(
    ("events", "codes"),
    [
        ([event("a", occasion=LIFT), event("b", occasion=LIFT)], ["lifted-twice"]),
        ([event("a", occasion=LIFT), event("b", "a", occasion=LIFT)], []),
        ([event("a", occasion=LIFT), event("b", occasion=HELD)], ["lifted-beside-held"]),
        ([event("a", occasion=KILLED), event("b", occasion=LIFT)], ["lifted-beside-killed"]),
        ([event("a", occasion=HELD), event("b", "a", occasion=LIFT)], []),
        ([event("a", occasion=LIFT), event("b", "a"), event("c", "b", occasion=HELD)], []),
        ([event("a", occasion=HELD), event("b", occasion=HELD)], []),
    ],
)
def test_what_clones_did_apart_and_cannot_both_stand(events: list[Event], codes: list[str]) -> None:
    assert [it.code for it in contradictions(events)] == codes
    assert [it.code for it in contradictions(reversed(events))] == codes
