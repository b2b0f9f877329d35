"""Lines that reach somebody: what is looked at first hides none of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.drafting.archive.words import reaching, telephones
from hrnk_press.drafting.archive.words.mail_addresses import HIDDEN, MAIL
from hrnk_press.drafting.archive.words.reaching import LABEL, reaches

BESIDE = st.sampled_from(["", "Write to ", " today.", "("])


def written(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Texts that the pattern finds something in; one that is compiled later is compiled now."""
    return st.from_regex(re.compile(pattern.pattern, pattern.flags))


@given(st.one_of(written(HIDDEN), written(MAIL)))
def test_a_line_with_an_address_reaches_somebody(text: str) -> None:
    assert reaches(text)


@given(before=BESIDE, text=written(telephones._PHONE), after=BESIDE)
def test_a_line_that_may_hold_a_number_is_looked_at(before: str, text: str, after: str) -> None:
    line = f"{before}{text}{after}"
    assert reaches(line) == bool(
        HIDDEN.search(line) or MAIL.search(line) or telephones.phone_in(line, voice=False)
    )


@given(
    label=st.from_regex(re.compile(LABEL.pattern, LABEL.flags), fullmatch=True),
    after=st.sampled_from(["", " and so on" * 30]),
)
def test_a_label_is_looked_for_however_long_its_paragraph_is(label: str, after: str) -> None:
    text = f"{label}{after}"
    assert reaching._may_be_labelled(text) or not LABEL.match(text)


@pytest.mark.parametrize(
    ("line", "reached"),
    [
        ("The survey draws on words alone.", False),
        ("Write to press at riverwatch dot example dot org", True),
        ("This email address is being protected from spambots.", True),
        ("Call ٣٣٣-٤٤٤-٥٥٥٥", True),
        ("press (at) riverwatch.example.org", True),
    ],
)
def test_lines_that_reach_somebody_and_one_that_does_not(line: str, reached: bool) -> None:
    assert reaches(line) is reached
