from dataclasses import fields

import pytest

from hrnk_press.rendering.labels import ENGLISH, FRENCH, GERMAN, KOREAN, SPANISH, labels_in
from hrnk_press.rendering.languages import language_name
from hrnk_press.rendering.names import dialled

ALL = (ENGLISH, KOREAN, GERMAN, SPANISH, FRENCH)


@pytest.mark.parametrize("labels", ALL)
def test_every_label_is_there_with_its_place_for_a_name(labels):
    for field in fields(labels):
        ours, english = getattr(labels, field.name), getattr(ENGLISH, field.name)
        assert ours
        if isinstance(ours, str):
            assert ours.count("{}") == english.count("{}")
        else:
            assert ours.keys() == english.keys()


def test_labels_of_a_regional_language():
    assert labels_in("ko-KR") is KOREAN
    assert labels_in("EN_gb") is ENGLISH
    assert labels_in("et") is ENGLISH


def test_language_names():
    assert language_name("ko", "de") == "Koreanisch"
    assert language_name("en-GB", "fr-CH") == "anglais"
    assert language_name("English", "en") == "English"
    assert language_name("mn", "ko") == "mn"


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("+1 202-555-0143", "+12025550143"),
        ("+41 (0)22 555 01 00 ext. 12", "+410225550100"),
        ("202-555-0143 x7", "2025550143"),
        ("on request", ""),
        ("+", ""),
    ],
)
def test_telephone_numbers_as_dialled(printed, number):
    assert dialled(printed) == number
