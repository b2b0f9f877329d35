"""How long the rules take over what no release holds: very long words, and marks without end."""

from dataclasses import replace
from time import process_time

import pytest

from hrnk_press.checks.engine import run
from tests.checks.cases import subject_for
from tests.checks.test_any_text import RELEASE, SOURCE

PIECES = ["x", "X", "xx-", "XX ", "TK", "tk ", "[", "<", "{", "%", "*|", "_", "?", "$X", "«", "N. "]


@pytest.mark.parametrize("piece", PIECES)
def test_the_time_grows_with_the_length_and_not_faster(piece: str) -> None:
    body = f"It is {piece * (30_000 // len(piece))}y, and so on.\n"
    subject = subject_for(replace(RELEASE, body=body, source=SOURCE + body))
    begun = process_time()
    run(subject)
    assert process_time() - begun < 3


def test_very_many_lines_that_can_be_mended_are_found_at_once() -> None:
    body = "a\u200bb\n\n" * 8_000
    subject = subject_for(replace(RELEASE, body=body, source=SOURCE + body))
    begun = process_time()
    found = run(subject)
    assert process_time() - begun < 4
    assert len(found) > 8_000
