# ruff: noqa: N802, DTZ001 - failure modes are named as in their list; wall clocks are naive

from datetime import UTC, datetime, timedelta

import pytest
from dateutil import tz as dateutil_tz
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.embargo.instants import around_gap, instants_of, settle
from hrnk_press.embargo.zones import UnknownZone, zone, zone_names
from hrnk_press.model.release import Moment


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("name", "time", "zone_name", "expected"),
    [
        ("F1", "2020-03-12T14:00", "America/New_York", "2020-03-12T18:00"),
        ("F2", "2015-10-19T00:01", "Europe/London", "2015-10-18T23:01"),
        ("F9", "2026-04-01T00:01", "Europe/London", "2026-03-31T23:01"),
        ("Korea", "2018-12-19T14:01", "Asia/Seoul", "2018-12-19T05:01"),
        ("west of the date line", "2026-12-02T00:01", "Pacific/Kiritimati", "2026-12-01T10:01"),
    ],
)
def test_one_instant(name: str, time: str, zone_name: str, expected: str) -> None:
    assert instants_of(wall(time), zone_name) == (utc(expected),)


def test_F2_the_other_coast_keeps_its_own_date() -> None:
    (instant,) = instants_of(wall("2015-10-19T00:01"), "Europe/London")
    there = instant.astimezone(zone("America/New_York"))
    assert f"{there:%A %d %b %Y %H:%M %Z}" == "Sunday 18 Oct 2015 19:01 EDT"


def test_F10_a_skipped_time_has_no_instant() -> None:
    skipped = wall("2026-03-29T01:30")
    assert instants_of(skipped, "Europe/London") == ()
    assert around_gap(skipped, "Europe/London") == (
        utc("2026-03-29T00:30"),
        utc("2026-03-29T01:30"),
    )


def test_F10_a_repeated_time_has_two_until_one_is_chosen() -> None:
    repeated = wall("2026-10-25T01:30")
    both = (utc("2026-10-25T00:30"), utc("2026-10-25T01:30"))
    assert instants_of(repeated, "Europe/London") == both
    assert settle(Moment(repeated, "Europe/London")).problem == "fold"
    for chosen in both:
        assert settle(Moment(repeated, "Europe/London", chosen)).instant == chosen


def test_settle_without_stored_instant() -> None:
    settled = settle(Moment(wall("2026-12-02T00:01"), "America/New_York"))
    assert (settled.instant, settled.problem) == (utc("2026-12-02T05:01"), "")


def test_settle_refuses_an_instant_the_wall_time_never_had() -> None:
    moment = Moment(wall("2026-12-02T00:01"), "America/New_York", utc("2026-12-02T04:01"))
    settled = settle(moment)
    assert settled.instant is None
    assert settled.problem == "disagrees"
    assert settled.readings == (utc("2026-12-02T05:01"), utc("2026-12-02T04:01"))


def test_settle_shows_both_sides_of_a_gap_even_with_a_stored_instant() -> None:
    settled = settle(Moment(wall("2026-03-29T01:30"), "Europe/London", utc("2026-03-29T01:30")))
    assert settled.instant is None
    assert settled.problem == "gap"
    assert settled.readings == (utc("2026-03-29T00:30"), utc("2026-03-29T01:30"))


def test_settle_an_unknown_zone() -> None:
    assert settle(Moment(wall("2026-12-02T00:01"), "localtime")).problem == "unknown-zone"
    with pytest.raises(UnknownZone):
        instants_of(wall("2026-12-02T00:01"), "Nowhere/Land")


def test_the_ends_of_the_calendar_have_no_instant_beyond_them() -> None:
    assert instants_of(datetime(1, 1, 1), "Asia/Tokyo") == ()
    assert instants_of(datetime(9999, 12, 31, 23, 59), "America/New_York") == ()


WALLS = st.datetimes(datetime(1850, 1, 1), datetime(2100, 1, 1)).map(
    lambda it: it.replace(second=0, microsecond=0)
)


@given(WALLS, st.sampled_from(sorted(zone_names())))
def test_agrees_with_dateutil_on_gaps_and_folds(time: datetime, zone_name: str) -> None:
    found = instants_of(time, zone_name)
    aware = time.replace(tzinfo=zone(zone_name))
    exists = dateutil_tz.datetime_exists(aware)
    assert bool(found) == exists
    # In a gap dateutil calls a time ambiguous, too.
    assert (len(found) == 2) == (exists and dateutil_tz.datetime_ambiguous(aware))


@given(
    st.datetimes(datetime(1850, 1, 1), datetime(2100, 1, 1)),
    st.sampled_from(sorted(zone_names())),
)
def test_F7_an_instant_survives_ten_times_through_wall_time_and_zone(
    time: datetime, zone_name: str
) -> None:
    instant = time.replace(second=0, microsecond=0, tzinfo=UTC)
    for _ in range(10):
        shown = instant.astimezone(zone(zone_name)).replace(tzinfo=None, fold=0)
        settled = settle(Moment(shown, zone_name, instant))
        assert settled.instant == instant
        assert timedelta(0) == settled.instant - instant
