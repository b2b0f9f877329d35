"""Where there is no digit no date is looked for: every way to write a date has one."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hrnk_press.drafting.archive.dates import DATE
from hrnk_press.letters import has_digits


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.from_regex(re.compile(DATE, re.IGNORECASE), fullmatch=True))
def test_a_date_has_a_digit(date: str) -> None:
    assert has_digits(date)


@given(st.text())
def test_digits_are_found_whatever_their_script(text: str) -> None:
    assert has_digits(text) == any(map(str.isdecimal, text))
