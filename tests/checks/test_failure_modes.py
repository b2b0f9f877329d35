"""Failure modes that happened to others, each by its number in the design."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.checks.engine import run
from hrnk_press.embargo.dates import LANGUAGES, format_date, format_weekday
from hrnk_press.model.office import Style
from tests.checks.cases import subject_of

FRONT = """\
+++
id = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
kind = "press-release"
headline = "{headline}"
date = 2026-12-02
language = "{language}"
+++

{body}
"""


def codes(body: str, *, headline: str = "Survey", language: str = "en") -> list[str]:
    source = FRONT.format(headline=headline, language=language, body=body)
    return [it.code for it in run(subject_of(source), select=["TIM", "TXT002"])]


def test_F5_a_standards_bodys_sample_date_is_refused() -> None:  # noqa: N802
    assert codes("It meets on Friday, October 23, 2018.") == ["TIM001"]
    assert codes("", headline="Meeting of Friday, October 23, 2018") == ["TIM001"]
    assert codes("It meets on Tuesday, October 23, 2018.") == []


@given(
    day=st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    off=st.integers(0, 6),
    language=st.sampled_from(LANGUAGES),
    style=st.sampled_from(Style),
)
def test_F5_weekday_and_date_agree_in_every_language(  # noqa: N802
    day: date, off: int, language: str, style: Style
) -> None:
    weekday = format_weekday(day + timedelta(days=off), language)
    written = format_date(day, style, language)
    text = f"{written} {weekday}" if language == "ko" else f"{weekday}, {written}"
    assert codes(f"x {text} x", language=language) == (["TIM001"] if off else [])


@pytest.mark.parametrize(
    "text",
    [
        "The nomination of XX was announced.",
        "TK said so.",
        "By [NAME].",
        "By [FULL NAME AND TITLE].",
        "Lorem ipsum dolor.",
        "Dear {{ name }},",
        "{% if embargoed %}",
        "Dear *|FNAME|*,",
        "“[QUOTE],” she said.",
    ],
)
def test_F6_what_was_never_filled_in_is_refused(text: str) -> None:  # noqa: N802
    assert codes(text) == ["TXT002"]


def test_F6_editorial_brackets_in_a_quotation_pass() -> None:  # noqa: N802
    assert codes("He warned that “deportations despite [international] appeals” go on.") == []
