# ruff: noqa: N802 - failure modes are named as in their list

from datetime import UTC, datetime

import pytest

from hrnk_press.embargo.lines import embargo_lines, event_line, own_line
from hrnk_press.embargo.zones import UnknownZone
from hrnk_press.model.office import ReaderZone, Style

READERS = (
    ReaderZone("Asia/Seoul", "Seoul"),
    ReaderZone("Europe/Zurich", "Geneva"),
    ReaderZone("America/Los_Angeles", "Los Angeles"),
)
INSTANT = datetime(2026, 12, 2, 5, 1, tzinfo=UTC)


def until(instant: datetime, zone: str, style: Style = Style.AP, language: str = "en") -> str:
    return embargo_lines(instant, zone, (), style, language).until


def test_ap_block() -> None:
    lines = embargo_lines(INSTANT, "America/New_York", READERS)
    assert lines.until == "12:01 a.m. EST Wednesday, Dec. 2, 2026"
    assert lines.zones == "05:01 UTC · 14:01 Seoul · 06:01 Geneva · Tuesday 9:01 p.m. Los Angeles"
    assert lines.block == (
        "EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026",
        "(05:01 UTC · 14:01 Seoul · 06:01 Geneva · Tuesday 9:01 p.m. Los Angeles)",
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            (
                "EMBARGOED UNTIL 06:01 CET Wednesday 2 December 2026",
                "(05:01 UTC · 14:01 Seoul · Tuesday 21:01 Los Angeles)",
            ),
        ),
        (
            "ko",
            (
                "엠바고: 2026년 12월 2일 수요일 06:01 CET까지",
                "(05:01 UTC · 14:01 Seoul · 화요일 21:01 Los Angeles)",
            ),
        ),
        (
            "de",
            (
                "SPERRFRIST: Mittwoch, 2. Dezember 2026, 06:01 Uhr MEZ",
                "(05:01 Uhr UTC · 14:01 Uhr Seoul · Dienstag 21:01 Uhr Los Angeles)",
            ),
        ),
        (
            "es",
            (
                "EMBARGADO HASTA EL miércoles 2 de diciembre de 2026, 06:01 h CET",
                "(05:01 h UTC · 14:01 h Seoul · martes 21:01 h Los Angeles)",
            ),
        ),
        (
            "fr",
            (
                "SOUS EMBARGO JUSQU’AU mercredi 2 décembre 2026 à 06h01 CET",
                "(05h01 UTC · 14h01 Seoul · mardi 21h01 Los Angeles)",
            ),
        ),
    ],
)
def test_blocks_by_language(language: str, expected: tuple[str, ...]) -> None:
    lines = embargo_lines(
        INSTANT, "Europe/Berlin", (READERS[0], READERS[2]), Style.BRITISH, language
    )
    assert lines.block == expected


def test_F28_every_zone_carries_its_own_weekday_and_the_issuer_comes_first() -> None:
    lines = embargo_lines(INSTANT, "America/Los_Angeles", (READERS[0],))
    assert lines.block == (
        "EMBARGOED UNTIL 9:01 p.m. PST Tuesday, Dec. 1, 2026",
        "(Wednesday 05:01 UTC · Wednesday 14:01 Seoul)",
    )


@pytest.mark.parametrize(
    ("hour", "minute", "ap", "british"),
    [
        (0, 0, "12:00 a.m.", "00:00"),
        (0, 1, "12:01 a.m.", "00:01"),
        (9, 0, "9 a.m.", "09:00"),
        (12, 0, "noon", "noon"),
        (12, 1, "12:01 p.m.", "12:01 p.m."),
        (23, 59, "11:59 p.m.", "23:59"),
    ],
)
def test_F4_no_clock_time_can_be_taken_for_the_other_half(
    hour: int, minute: int, ap: str, british: str
) -> None:
    instant = datetime(2026, 12, 2, hour, minute, tzinfo=UTC)
    assert until(instant, "Europe/London") == f"{ap} GMT Wednesday, Dec. 2, 2026"
    assert (
        until(instant, "Europe/London", Style.BRITISH) == f"{british} GMT Wednesday 2 December 2026"
    )


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("Asia/Bangkok", "12:01 p.m. Bangkok time (UTC+7) Wednesday, Dec. 2, 2026"),
        ("Asia/Shanghai", "1:01 p.m. Shanghai time (UTC+8) Wednesday, Dec. 2, 2026"),
        ("Asia/Kolkata", "10:31 a.m. Kolkata time (UTC+5:30) Wednesday, Dec. 2, 2026"),
        ("Asia/Manila", "1:01 p.m. Manila time (UTC+8) Wednesday, Dec. 2, 2026"),
        ("Australia/Brisbane", "3:01 p.m. Brisbane time (UTC+10) Wednesday, Dec. 2, 2026"),
        ("Etc/GMT+5", "12:01 a.m. UTC-5 Wednesday, Dec. 2, 2026"),
        ("Etc/UTC", "5:01 a.m. UTC Wednesday, Dec. 2, 2026"),
    ],
)
def test_zones_whose_abbreviation_would_be_misread_are_printed_with_their_offset(
    zone: str, expected: str
) -> None:
    assert until(INSTANT, zone) == expected


def test_an_abbreviation_out_of_its_season_is_not_printed() -> None:
    summer = datetime(2026, 7, 2, 5, 1, tzinfo=UTC)
    assert (
        until(summer, "America/Panama") == "12:01 a.m. Panama time (UTC-5) Thursday, July 2, 2026"
    )
    assert until(INSTANT, "America/Panama") == "12:01 a.m. EST Wednesday, Dec. 2, 2026"


def test_offsets_with_seconds_are_printed_whole() -> None:
    instant = datetime(1880, 5, 4, 12, 0, tzinfo=UTC)
    assert (
        until(instant, "America/New_York")
        == "7:03:58 a.m. New York time (UTC-4:56:02) Tuesday, May 4, 1880"
    )


def test_the_issuers_own_zone_and_utc_are_not_repeated() -> None:
    readers = (ReaderZone("Etc/UTC", "London"), *READERS)
    lines = embargo_lines(INSTANT, "Asia/Seoul", readers)
    assert lines.zones == "05:01 UTC · 06:01 Geneva · Tuesday 9:01 p.m. Los Angeles"
    assert embargo_lines(INSTANT, "UTC").block == (
        "EMBARGOED UNTIL 5:01 a.m. UTC Wednesday, Dec. 2, 2026",
    )


def test_event_line() -> None:
    assert event_line(INSTANT, "America/New_York") == (
        "12:01 a.m. EST Wednesday, Dec. 2, 2026 (05:01 UTC)"
    )
    assert event_line(INSTANT, "America/Los_Angeles", Style.BRITISH) == (
        "21:01 PST Tuesday 1 December 2026 (Wednesday 05:01 UTC)"
    )


def test_unknown_zone_is_an_error_of_its_own() -> None:
    with pytest.raises(UnknownZone):
        embargo_lines(INSTANT, "Nowhere/Land")


REFERENCE_LINES = [
    (
        "2010-11-03T18:00",
        "Europe/London",
        "America/New_York",
        "14:00 EDT Wednesday 3 November 2010",
    ),
    ("2010-11-03T18:00", "Europe/London", "Asia/Tokyo", "03:00 JST Thursday 4 November 2010"),
    (
        "2010-11-03T18:00",
        "Europe/London",
        "Australia/Sydney",
        "05:00 AEDT Thursday 4 November 2010",
    ),
    ("2010-07-06T19:00", "Etc/UTC", "America/New_York", "15:00 EDT Tuesday 6 July 2010"),
    ("2010-07-06T19:00", "Etc/UTC", "Asia/Tokyo", "04:00 JST Wednesday 7 July 2010"),
    ("2010-07-06T19:00", "Etc/UTC", "Australia/Sydney", "05:00 AEST Wednesday 7 July 2010"),
    ("2010-05-11T23:05", "Etc/UTC", "Europe/London", "00:05 BST Wednesday 12 May 2010"),
    ("2018-12-19T05:01", "Etc/UTC", "America/New_York", "00:01 EST Wednesday 19 December 2018"),
    ("2018-12-19T05:01", "Etc/UTC", "Asia/Seoul", "14:01 KST Wednesday 19 December 2018"),
    ("2019-10-18T04:01", "Etc/UTC", "America/New_York", "00:01 EDT Friday 18 October 2019"),
    ("2019-10-18T04:01", "Etc/UTC", "Asia/Seoul", "13:01 KST Friday 18 October 2019"),
]


@pytest.mark.parametrize(("wall", "zone", "reader", "expected"), REFERENCE_LINES)
def test_reference_lines(wall: str, zone: str, reader: str, expected: str) -> None:
    from hrnk_press.embargo.instants import instants_of

    (instant,) = instants_of(datetime.fromisoformat(wall), zone)
    assert until(instant, reader, Style.BRITISH) == expected


@pytest.mark.parametrize(
    ("zone", "line"),
    [
        ("Europe/Berlin", "06:01 CET Wednesday, Dec. 2, 2026"),
        ("America/Los_Angeles", "9:01 p.m. PST Tuesday, Dec. 1, 2026"),
        ("Asia/Seoul", "14:01 KST Wednesday, Dec. 2, 2026"),
    ],
)
def test_F28_a_reader_s_own_line_has_the_weekday_of_that_zone(zone: str, line: str) -> None:
    assert own_line(datetime(2026, 12, 2, 5, 1, tzinfo=UTC), zone) == line
