"""Every rule finds its fault where it is, and nothing where there is none."""

import pytest

from tests.checks.cases import Case, expected_places, places, read_cases

CASES = list(read_cases())


@pytest.mark.parametrize("case", CASES, ids=[f"{it.code} {it.name}" for it in CASES])
def test_case(case: Case) -> None:
    found = case.found()
    assert places(found) == expected_places(case), [it.message for it in found]
    for finding, expected in zip(found, case.findings, strict=True):
        assert expected["says"] in finding.message
        assert finding.hint
        assert finding.code == case.code
    assert case.after_fix() == case.mended
    assert any(it.fixable for it in found) == bool(case.mended)
