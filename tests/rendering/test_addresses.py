"""Bare addresses: which are found, and how long one very long word takes."""

from time import process_time

import pytest

from hrnk_press.rendering.addresses import literal, without_closing_marks
from hrnk_press.rendering.markup import Link


@pytest.mark.parametrize("piece", ["|a", "!a.", ")", "|a@", "(a)", "www.", "http://", "a]."])
def test_the_time_grows_with_the_length_of_a_word_and_not_faster(piece: str) -> None:
    long = piece * (100_000 // len(piece))
    word = f"press@example.org {long} http://a{long}"
    begun = process_time()
    parts = literal(word)
    assert process_time() - begun < 0.5  # it takes hundredths
    assert isinstance(parts[0], Link)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://a.org/x).", "https://a.org/x"),
        ("https://a.org/x_(y)", "https://a.org/x_(y)"),
        ("https://a.org/x_(y)))]?", "https://a.org/x_(y)"),
        ("https://a.org/[1]}", "https://a.org/[1]"),
        (")", ""),
    ],
)
def test_marks_of_the_sentence_stay_outside(written: str, address: str) -> None:
    assert without_closing_marks(written) == address
