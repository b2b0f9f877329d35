import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.drafting.slug import slug_for


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        (
            "River Watch Publishes First Survey of Border Camps",
            "river-watch-publishes-first-survey-of-border-camps",
        ),
        ("HRNK’s “Camp 25” — what changed?", "hrnks-camp-25-what-changed"),
        ("강 감시단, 국경 수용소 조사 발표", "gang-gamsidan-guggyeong-suyongso-josa-balpyo"),
        ("Überblick: Straße & Fluss", "uberblick-strasse-fluss"),
        ("!!! 😀", "release"),
        ("", "release"),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_a_headline_becomes_a_folder_name(headline: str, slug: str) -> None:
    assert slug_for(headline) == slug


def test_a_long_headline_is_cut_at_a_word() -> None:
    slug = slug_for("North Korea " * 10)
    assert slug == "north-korea-north-korea-north-korea-north-korea-north-korea"


def test_a_taken_name_gets_the_next_free_number() -> None:
    assert slug_for("Survey", {"survey"}) == "survey-2"
    assert slug_for("Survey", {"survey", "survey-2", "survey-4"}) == "survey-3"


@given(st.text(), st.integers(0, 12))
def test_a_slug_is_ascii_short_unique_and_never_empty(headline: str, others: int) -> None:
    taken: set[str] = set()
    for _ in range(others + 1):
        slug = slug_for(headline, taken)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
        assert len(slug) <= 60
        assert slug not in taken
        taken.add(slug)
