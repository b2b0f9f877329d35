# ruff: noqa: N802 - failure modes are named as in their list
"""How embargoes failed in the wild, and what the reader makes of each."""

from datetime import UTC, datetime

import pytest

from hrnk_press.embargo.lines import embargo_lines
from hrnk_press.embargo.reading.read import read
from hrnk_press.embargo.reading.result import Reading, Verdict
from hrnk_press.model.office import ReaderZone, Style


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def asked(reading: Reading) -> set[datetime]:
    """All instants that a question offers."""
    assert reading.verdict is Verdict.ASK
    return {it.utc for problem in reading.problems for it in problem.readings}


def codes(reading: Reading) -> list[str]:
    return [problem.code for problem in reading.problems]


def test_F1_a_line_that_says_19_00_gmt_is_refused() -> None:
    wrong = read("Embargoed until 14:00 ET (19:00 GMT) on 12 March 2020")
    assert codes(wrong) == ["zones-disagree"]
    assert asked(wrong) == {utc("2020-03-12T18:00"), utc("2020-03-12T19:00")}
    right = read("Embargoed until 14:00 ET (18:00 GMT) on 12 March 2020")
    assert right.utc == utc("2020-03-12T18:00")


def test_F2_the_date_is_that_of_its_own_zone() -> None:
    lines = embargo_lines(utc("2015-10-18T23:01"), "Europe/London", (), Style.BRITISH)
    assert lines.until == "00:01 BST Monday 19 October 2015"
    there = embargo_lines(utc("2015-10-18T23:01"), "America/New_York", (), Style.BRITISH)
    assert there.until == "19:01 EDT Sunday 18 October 2015"
    kept_date = read("Embargo: 00:01 BST Monday 19 October 2015 (19:01 EDT Monday 19 October 2015)")
    assert codes(kept_date) == ["zones-disagree"]


def test_F3_a_time_without_a_zone_is_asked_about() -> None:
    reading = read("Embargo: 18:00, 6 July 2026")
    assert codes(reading) == ["no-zone"]
    assert utc("2026-07-06T17:00") in asked(reading)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Embargo: 18:00 GMT, 6 July 2026", {"2026-07-06T18:00", "2026-07-06T17:00"}),
        ("Embargo: 6 p.m. EST, July 6, 2026", {"2026-07-06T23:00", "2026-07-06T22:00"}),
        ("Embargo: 18:00 BST, 6 January 2026", {"2026-01-06T17:00", "2026-01-06T18:00"}),
        ("Embargo: 18:00 CET, 6 July 2026", {"2026-07-06T17:00", "2026-07-06T16:00"}),
    ],
)
def test_F3_a_zone_out_of_its_season_offers_both_readings(line: str, expected: set[str]) -> None:
    reading = read(line)
    assert codes(reading) == ["out-of-season"]
    assert asked(reading) == {utc(it) for it in expected}


def test_F4_twelve_without_a_half_of_the_day_offers_both() -> None:
    reading = read("Embargo: 12:01 EST December 2, 2026")
    assert codes(reading) == ["half-of-day"]
    assert asked(reading) == {utc("2026-12-02T05:01"), utc("2026-12-02T17:01")}
    assert read("Embargo: 12:01 a.m. EST December 2, 2026").utc == utc("2026-12-02T05:01")
    assert read("Embargo: 00:01 EST December 2, 2026").utc == utc("2026-12-02T05:01")


def test_F4_midnight_offers_both_ends_of_the_day() -> None:
    reading = read("Embargo: midnight EST December 2, 2026")
    assert codes(reading) == ["midnight"]
    assert asked(reading) == {utc("2026-12-02T05:00"), utc("2026-12-03T05:00")}


def test_F4_the_first_minute_of_a_day_warns() -> None:
    reading = read("Embargo: 00:00 GMT 2 December 2026")
    assert reading.utc == utc("2026-12-02T00:00")
    assert codes(reading) == ["first-minute"]
    assert "12:01" in reading.problems[0].message


def test_F5_weekday_and_date_must_agree() -> None:
    reading = read("For release: 9 a.m. EDT Friday, October 23, 2018")
    assert codes(reading) == ["weekday-mismatch"]
    assert utc("2018-10-23T13:00") in asked(reading)
    assert utc("2018-10-26T13:00") in asked(reading)


def test_F9_the_hour_after_midnight_in_summer_time() -> None:
    reading = read("Embargo: 00:01 London time, 1 April 2026")
    assert reading.utc == utc("2026-03-31T23:01")
    assert read("Embargo: 00:01 BST, 1 April 2026").utc == utc("2026-03-31T23:01")


def test_F10_skipped_and_repeated_times_are_asked_about() -> None:
    skipped = read("Embargo: 01:30 London time, 29 March 2026")
    assert codes(skipped) == ["gap"]
    assert asked(skipped) == {utc("2026-03-29T00:30"), utc("2026-03-29T01:30")}
    repeated = read("Embargo: 01:30 London time, 25 October 2026")
    assert codes(repeated) == ["fold"]
    assert asked(repeated) == {utc("2026-10-25T00:30"), utc("2026-10-25T01:30")}


def test_F28_a_date_that_may_be_of_either_zone_is_asked_about() -> None:
    reading = read("Embargo: 12:01 a.m. EST / 9:01 p.m. PST, Dec. 18, 2018")
    assert codes(reading) == ["date-of-which-zone"]
    assert asked(reading) == {utc("2018-12-18T05:01"), utc("2018-12-19T05:01")}
    printed = embargo_lines(
        utc("2018-12-19T05:01"),
        "America/New_York",
        (ReaderZone("America/Los_Angeles", "Los Angeles"),),
    )
    assert printed.zones == "05:01 UTC · Tuesday 9:01 p.m. Los Angeles"
    assert read("\n".join(printed.block)).utc == utc("2018-12-19T05:01")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Embargo 3 Nov 2010: 18:00 London = 14:00 New York = Thu 4 Nov 03:00 Tokyo = 05:00 Sydney",
            "2010-11-03T18:00",
        ),
        (
            "Embargo 6 Jul 2010: 15:00 EDT = 19:00 GMT = Wed 7 Jul 04:00 JST = 05:00 Sydney",
            "2010-07-06T19:00",
        ),
        ("Embargo 12 May 2010: 00:05 BST = 23:05 GMT on 11 May", "2010-05-11T23:05"),
        ("Embargo Dec 19, 2018 12:01 a.m. EST = 05:01 UTC = 14:01 KST", "2018-12-19T05:01"),
        ("Embargo Oct 18, 2019 12:01 a.m. EDT = 04:01 UTC = 13:01 KST", "2019-10-18T04:01"),
    ],
)
def test_reference_lines_are_read(line: str, expected: str) -> None:
    assert read(line).utc == utc(expected)


def test_no_source_of_time_overrides_what_the_line_states() -> None:
    stated = read(
        "Embargo: 00:01 GMT 2 December 2026",
        issued=datetime(2030, 1, 1, tzinfo=UTC).date(),
        zone="Asia/Seoul",
        day_first=False,
    )
    assert stated.utc == utc("2026-12-02T00:01")
