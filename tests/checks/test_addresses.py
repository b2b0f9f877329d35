"""Verdicts on addresses: the ordinary ones without the library, which must agree."""

import re

import pytest
from email_validator import validate_email
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.checks import addresses

ORDINARY = re.compile(
    r"[a-z0-9]+(?:[._-][a-z0-9]+)*@[a-z0-9]+(?:[.-][a-z0-9]+)*\.(?:com|edu|gov|int|net|org|[a-z]{2})",
    re.IGNORECASE | re.ASCII,
)


@given(st.from_regex(ORDINARY, fullmatch=True).filter(lambda it: len(it) < addresses._SHORT))
def test_what_is_taken_for_an_ordinary_address_is_one_to_the_library(address: str) -> None:
    assert addresses._is_ordinary(address)
    validate_email(address, check_deliverability=False)
    assert addresses.address_fault(address) == ""


@given(st.lists(st.sampled_from(["a", "B9", *"._-@ \nésſ", ".org", "@x"]), max_size=9).map("".join))
def test_nothing_else_is_taken_for_one(address: str) -> None:
    short = len(address) < addresses._SHORT
    assert addresses._is_ordinary(address) == (short and ORDINARY.fullmatch(address) is not None)


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
