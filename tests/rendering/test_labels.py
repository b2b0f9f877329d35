from dataclasses import fields

import pytest

from hrnk_press.rendering.labels import ENGLISH, FRENCH, GERMAN, KOREAN, SPANISH, labels_in
from hrnk_press.rendering.languages import language_name

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
