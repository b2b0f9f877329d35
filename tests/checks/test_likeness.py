"""Names that are nearly the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.checks.likeness import Names, folded_name

NAME = "mara ilves"


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Mara Ilves", "ILVES, Mára", True),
        ("Mara Ilves", "Mara Ilvs", True),
        ("Mara Ilves", "Mara Ilevs", True),
        ("Mara Ilves", "Mara Olvas", False),
        ("Jan Berg", "Jon Borg", False),
        ("Kim Min", "Kim Mun", False),
        ("김민수", "김민수", True),
        ("김민수", "김민서", False),
        ("Témoin 11 du camp", "Témoin 12 du camp", False),
        ("😀", "🎉", False),
        ("😀", "😀", True),
    ],
)
def test_what_is_alike(one: str, other: str, alike: bool) -> None:
    names = Names()
    names.add("other", other)
    assert names.like(one) == (("other",) if alike else ())


@given(st.integers(0, len(NAME) - 1), st.sampled_from("abcxyz"), st.sampled_from("idst"))
def test_one_slip_is_found_wherever_it_is(place: int, letter: str, slip: str) -> None:
    before, char, after = NAME[:place], NAME[place], NAME[place + 1 :]
    slipped = {
        "i": before + letter + char + after,
        "d": before + after,
        "s": before + letter + after,
        "t": before + after[:1] + char + after[1:],
    }[slip]
    if " " in (char, after[:1]) or len(folded_name(slipped).split()) != 2:
        return
    names = Names()
    names.add("mara", NAME)
    sorted_alike = folded_name(slipped)[0] == folded_name(NAME)[0]
    assert names.like(slipped) == ("mara",) or not sorted_alike
