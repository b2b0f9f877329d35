"""Names, titles and boilerplates for releases in a regional variety of a language."""

from datetime import date

import pytest

from hrnk_press.model.organization import Boilerplate, Organization
from hrnk_press.model.person import Person, Role

DAY = date(2026, 12, 2)
WATCH = Organization(
    "river-watch",
    "River Watch",
    names={"ko": "리버 워치", "de-CH": "Flusswacht Schweiz", "de": "Flusswacht"},
    boilerplates=(
        Boilerplate("Older words.", through=date(2020, 1, 1)),
        Boilerplate("Labor and rivers."),
        Boilerplate("Never printed."),
        Boilerplate("Labour and rivers.", language="en-GB"),
    ),
)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("ko", "리버 워치"),
        ("ko-KR", "리버 워치"),
        ("de-CH", "Flusswacht Schweiz"),
        ("de-AT", "Flusswacht"),
        ("kok", "River Watch"),
        ("fr", "River Watch"),
    ],
)
def test_a_language_serves_its_regions(language: str, name: str) -> None:
    assert WATCH.name_in(language) == name
    person = Person("a", "River Watch", names=WATCH.names)
    assert person.name_in(language) == name
    assert Role("River Watch", "river-watch", titles=WATCH.names).title_in(language) == name


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Labor and rivers."), ("en-US", "Labor and rivers."), ("en-GB", "Labour and rivers.")],
)
def test_a_boilerplate_serves_the_regions_of_its_language(language: str, text: str) -> None:
    boilerplate = WATCH.boilerplate_on(DAY, language)
    assert boilerplate is not None
    assert boilerplate.text == text


def test_a_boilerplate_serves_no_other_language() -> None:
    assert WATCH.boilerplate_on(DAY, "ko") is None
