"""The demo runs and reads well; its embargoes land in the coming week; the tour cuts as it says."""

import shutil
import tempfile
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from hrnk_press.embargo.instants import instants_of
from tools import demo, tour

NOW = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
WALLS = st.datetimes(NOW.replace(year=2010, tzinfo=None), NOW.replace(year=2040, tzinfo=None)).map(
    lambda wall: wall.replace(second=0, microsecond=0)
)
MOMENTS = st.integers(0, 5000).map(lambda hours: NOW + timedelta(hours=hours))
ZONES = st.sampled_from(["America/New_York", "Europe/London", "Asia/Seoul", "Australia/Lord_Howe"])


def test_the_demo_runs_and_fits_80_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert demo.main() == 0
    lines = capsys.readouterr().out.replace(str(tmp_path), "/tmp").splitlines()
    assert [line for line in lines if wcswidth(line) > 80] == []
    assert len(lines) < 75
    (office,) = tmp_path.glob("hrnk-press-demo-*/office")
    assert len(list(office.glob("releases/*/out/*.eml"))) == len(demo.slugs(office)) - 1


def test_the_demo_leaves_exports_and_lists_of_the_sample_behind(tmp_path: Path) -> None:
    demo.copy_sample(tmp_path / "office")
    assert {path.name for path in (tmp_path / "office").iterdir()} <= set(demo.PARTS)
    assert list((tmp_path / "office").rglob("out")) == []


@given(wall=WALLS, zone=ZONES, now=MOMENTS)
def test_an_embargo_moves_by_whole_weeks_to_the_next_such_time(
    wall: datetime, zone: str, now: datetime
) -> None:
    moved = demo.later(wall, zone, now)
    assert (moved - wall) % timedelta(weeks=1) == timedelta()
    (instant, *_) = instants_of(moved, zone)
    assert now < instant < now + timedelta(weeks=3)


def test_a_moved_embargo_keeps_the_rest_of_the_release(tmp_path: Path) -> None:
    source = demo.SAMPLE / "releases/open-letter-un-assembly/release.md"
    moved = Path(shutil.copy(source, tmp_path))
    demo.move_embargo(moved, NOW + timedelta(weeks=8))
    before, after = (path.read_text("utf-8").split("+++\n", 2) for path in (source, moved))
    assert after[2] == before[2]
    old, new = tomllib.loads(before[1]), tomllib.loads(after[1])
    weeks = timedelta(weeks=8)
    assert new["date"] == old["date"] + weeks
    assert new["embargo"]["until"] == old["embargo"]["until"] + weeks
    assert new["embargo"]["utc"] == datetime(2027, 1, 18, 14, tzinfo=UTC)
    assert {k for k in old if old[k] != new[k]} == {"date", "embargo"}


@pytest.mark.parametrize(
    ("printed", "like", "shown"),
    [
        ("a\nb\nc\n", "a\nb\nc\n", "a\nb\nc\n"),
        ("a\nb\nc\nd\n", "x\n…\ny\n", "a\n…\nd\n"),
        ("a\nb\nc\nd\n", "x\n…\n", "a\n…\n"),
    ],
)
def test_an_output_is_cut_as_the_page_cuts_it(printed: str, like: str, shown: str) -> None:
    assert tour.shortened(printed, like) == shown
