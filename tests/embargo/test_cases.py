"""Every case of cases/*.toml: a line as it may be written, and what it must come to."""

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from hrnk_press.embargo.instants import instants_of
from hrnk_press.embargo.reading.read import read
from hrnk_press.embargo.reading.result import Verdict
from hrnk_press.embargo.zones import zone_names

CASES = [
    pytest.param(case, id=f"{path.stem}-{number}: {case['text'][:60]!r}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.toml"))
    for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"], 1)
]


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any]) -> None:
    issued: date | None = case.get("issued")
    reading = read(
        case["text"], issued=issued, zone=case.get("zone"), day_first=case.get("day_first")
    )
    expected: datetime | None = case.get("utc")
    assert (reading.verdict, reading.utc) == (case["verdict"], expected), reading.problems
    if "codes" in case:
        assert [problem.code for problem in reading.problems] == case["codes"]
    if reading.verdict is Verdict.INSTANT:
        assert reading.wall is not None
        if reading.zone in zone_names():
            assert reading.utc in instants_of(reading.wall, reading.zone)
    elif reading.verdict is Verdict.ASK:
        assert reading.problems
