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
{embargo}
+++

{body}
"""


def codes(
    body: str,
    *,
    headline: str = "Survey",
    language: str = "en",
    embargo: tuple[str, str] | None = None,
    select: str = "TIM",
) -> list[str]:
    table = '[embargo]\nuntil = {}\nzone = "{}"'.format(*embargo) if embargo else ""
    source = FRONT.format(headline=headline, language=language, body=body, embargo=table)
    return [it.code for it in run(subject_of(source), select=[select], ignore=["TIM009"])]


NEW_YORK = ("2020-03-12T14:00:00", "America/New_York")
LONDON = ("2020-07-01T18:00:00", "Europe/London")


def test_F1_a_typed_line_an_hour_off_is_refused() -> None:  # noqa: N802
    assert codes("Embargoed until 19:00 GMT, 12 March 2020", embargo=NEW_YORK) == ["TIM002"]
    assert codes("Embargoed until 18:00 GMT, 12 March 2020", embargo=NEW_YORK) == ["TIM007"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Embargoed until 1800 hrs, 1 July 2020", "TIM003"),
        ("Embargoed until 18:00 GMT, 1 July 2020", "TIM005"),
        ("Embargoed until 18:00 EDT, 1 July 2020", "TIM002"),
        ("Embargoed until 18:00 EST, 1 July 2020", "TIM005"),
        ("Embargoed until 18:00 BST, 1 July 2020", "TIM007"),
    ],
)
def test_F3_a_typed_time_without_zone_or_out_of_season_is_refused(  # noqa: N802
    line: str, code: str
) -> None:
    assert codes(line, embargo=LONDON) == [code]


@pytest.mark.parametrize("time", ["12:01", "midnight", "12:00"])
def test_F4_a_typed_twelve_or_midnight_is_refused(time: str) -> None:  # noqa: N802
    line = f"Embargoed until {time} EDT, March 12, 2020"
    assert codes(line, embargo=("2020-03-12T00:01:00", "America/New_York")) == ["TIM005"]


@pytest.mark.parametrize(
    ("until", "found"),
    [
        ("2026-03-29T01:30:00", ["TIM004"]),
        ("2026-10-25T01:30:00", ["TIM004"]),
        ("2026-10-25T01:30:00\nutc = 2026-10-25T00:30:00Z", []),
        ("2026-10-25T01:30:00\nutc = 2026-10-25T01:30:00Z", []),
    ],
)
def test_F10_a_skipped_or_repeated_time_is_refused_until_chosen(  # noqa: N802
    until: str, found: list[str]
) -> None:
    assert codes("", embargo=(until, "Europe/London")) == found


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
    assert codes(text, select="TXT002") == ["TXT002"]


def test_F6_editorial_brackets_in_a_quotation_pass() -> None:  # noqa: N802
    text = "He warned that “deportations despite [international] appeals” go on."
    assert codes(text, select="TXT002") == []
