"""Telephone numbers as printed and as dialled."""

import pytest

from hrnk_press.rendering.telephone import dialled, printed_phone, same_number


@pytest.mark.parametrize(
    ("typed", "region", "printed"),
    [
        ("+1 202-555-0143", "CH", "+1 202-555-0143"),
        ("(202) 555-0143", "US", "+1 202-555-0143"),
        ("+1.202.555.0143 ext 12", "US", "+1 202-555-0143 ext. 12"),
        ("02-555-0178", "KR", "+82 2-555-0178"),
        ("+44 (0)20 7946 0958", "US", "+44 20 7946 0958"),
        ("+44 20 7946 0958 #12", "US", "+44 20 7946 0958 x12"),
        ("+1 202-555-014", "US", "+1 202-555-014"),
        ("ask for Mara", "US", "ask for Mara"),
        ("", "US", ""),
    ],
)
def test_a_number_is_printed_for_readers_abroad_and_as_typed_where_it_is_none(
    typed: str, region: str, printed: str
) -> None:
    assert printed_phone(typed, region) == printed


@pytest.mark.parametrize(
    ("printed", "uri"),
    [
        ("+1 202-555-0143", "+12025550143"),
        ("+1 202-555-0143 ext. 12", "+12025550143;ext=12"),
        ("+44 20 7946 0958 x12", "+442079460958;ext=12"),
        ("202-555-0143", ""),
        ("on request", ""),
        ("+", ""),
        ("+1 202-555-0143 or +1 202-555-0144", ""),
    ],
)
def test_only_a_number_of_a_known_country_can_be_dialled(printed: str, uri: str) -> None:
    assert dialled(printed) == uri


def test_words_of_a_link_are_its_number_or_they_are_not() -> None:
    assert same_number("+41 22 555 01 00", "+41225550100")
    assert not same_number("call", "+41225550100")
