"""Verdicts on addresses: the ordinary ones without the library, which must agree."""

import pytest
from email_validator import validate_email
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.checks import addresses

ORDINARY = st.from_regex(addresses._ORDINARY.pattern, fullmatch=True).filter(
    lambda it: len(it) < addresses._SHORT
)


@given(ORDINARY)
def test_what_is_taken_for_an_ordinary_address_is_one_to_the_library(address: str) -> None:
    validate_email(address, check_deliverability=False)
    assert addresses.address_fault(address) == ""


@pytest.mark.parametrize(
    "address",
    [
        "press@river.test",
        "press@river.local",
        "a..b@river.org",
        "press@river",
        "press@-river.org",
        "a b@river.org",
    ],
)
def test_an_address_that_nobody_can_write_to_is_faulted(address: str) -> None:
    assert addresses.address_fault(address)


@pytest.mark.parametrize(
    "address", ["o'neill+press@river.org", "언론@강.한국", "press@river.museum"]
)
def test_rare_characters_and_domains_are_left_to_the_library(address: str) -> None:
    assert addresses.address_fault(address) == ""
