"""The embargo lines of the real archive, as they stand in it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hrnk_press.embargo.reading.read import read

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not beside this checkout"),
]


def line(number: int) -> str:
    """The paragraph of that document which speaks of an embargo."""
    (file,) = SEEDS.glob(f"{number:03}_*.txt")
    lines = file.read_text(encoding="utf-8").splitlines()
    (found,) = (it for it in lines if "EMBARGOED" in it)
    return found


def test_an_embargo_in_full_among_prose() -> None:
    assert read(line(0)).utc == datetime(2018, 12, 19, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize("number", [1, 2])
def test_an_embargo_glued_to_its_copy_asks_for_the_zone_alone(number: int) -> None:
    reading = read(line(number))
    assert [problem.code for problem in reading.problems] == ["no-zone"]
    settled = read(line(number), zone="America/New_York", issued=date(2019, 10, 1))
    assert settled.utc == datetime(2019, 10, 18, 4, 1, tzinfo=UTC)
