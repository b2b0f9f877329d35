# ruff: noqa: DTZ001 - Hypothesis takes naive bounds
"""What we print is read back as the instant it was printed from, or asked about; never as another.

`HRNK_PRESS_SOAK=1` tries 10,000 blocks and lines instead of a few hundred.
"""

import os
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hrnk_press.embargo.instants import instants_of
from hrnk_press.embargo.lines import embargo_lines, event_line
from hrnk_press.embargo.reading.read import read
from hrnk_press.embargo.reading.result import Verdict
from hrnk_press.embargo.zones import city, zone_names
from hrnk_press.model.office import ReaderZone, Style

SOAK = bool(os.environ.get("HRNK_PRESS_SOAK"))
ZONES = sorted(zone_names())
LANGUAGES = ("en", "ko", "de", "es", "fr")

examples = settings(
    max_examples=10_000 if SOAK else 700,
    derandomize=not SOAK,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)

instants = st.datetimes(datetime(1850, 1, 2), datetime(2150, 1, 1), timezones=st.just(UTC)).map(
    lambda it: it.replace(second=0, microsecond=0)
)
readers = st.lists(
    st.sampled_from([ReaderZone(name, city(name)) for name in ZONES if city(name)]),
    max_size=4,
    unique=True,
).map(tuple)


@examples
@given(
    instants, st.sampled_from(ZONES), readers, st.sampled_from(Style), st.sampled_from(LANGUAGES)
)
def test_a_block_reads_back_to_its_instant(
    instant: datetime,
    zone: str,
    readers: tuple[ReaderZone, ...],
    style: Style,
    language: str,
) -> None:
    block = embargo_lines(instant, zone, readers, style, language).block
    reading = read("\n".join(block))
    assert (reading.verdict, reading.utc) == (Verdict.INSTANT, instant)
    if reading.zone in zone_names():
        assert reading.wall is not None
        assert instant in instants_of(reading.wall, reading.zone)


@examples
@given(instants, st.sampled_from(ZONES), st.sampled_from(Style), st.sampled_from(LANGUAGES))
def test_a_single_line_is_never_read_as_another_instant(
    instant: datetime, zone: str, style: Style, language: str
) -> None:
    lines = embargo_lines(instant, zone, (), style, language)
    for line in (lines.until, lines.block[0]):
        reading = read(line)
        if reading.verdict is Verdict.INSTANT:
            assert reading.utc == instant
        else:
            assert reading.verdict is Verdict.ASK
            offered = {it.utc for problem in reading.problems for it in problem.readings}
            assert instant in offered, reading.problems


@examples
@given(instants, st.sampled_from(ZONES), st.sampled_from(Style), st.sampled_from(LANGUAGES))
def test_an_event_line_reads_back_to_its_instant(
    instant: datetime, zone: str, style: Style, language: str
) -> None:
    assert read(event_line(instant, zone, style, language)).utc == instant


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("month", [1, 7])
def test_every_zone_reads_back(month: int, style: Style) -> None:
    instant = datetime(2026, month, 15, 12, 1, tzinfo=UTC)
    for zone in ZONES:
        block = embargo_lines(instant, zone, (), style).block
        assert read(" ".join(block)).utc == instant, block
