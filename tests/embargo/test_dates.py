from datetime import date

import pytest

from hrnk_press.embargo.dates import format_date, format_weekday
from hrnk_press.model.office import Style

DAY = date(2026, 12, 2)


@pytest.mark.parametrize(
    ("language", "style", "expected"),
    [
        ("en", Style.AP, "Dec. 2, 2026"),
        ("en", Style.BRITISH, "2 December 2026"),
        ("en-GB", Style.BRITISH, "2 December 2026"),
        ("ko", Style.AP, "2026년 12월 2일"),
        ("de", Style.AP, "2. Dezember 2026"),
        ("es", Style.AP, "2 de diciembre de 2026"),
        ("fr", Style.AP, "2 décembre 2026"),
        ("ja", Style.AP, "Dec. 2, 2026"),
    ],
)
def test_format_date(language: str, style: Style, expected: str) -> None:
    assert format_date(DAY, style, language) == expected


def test_ap_abbreviates_only_long_months() -> None:
    printed = " ".join(format_date(date(2026, month, 1)).split()[0] for month in range(1, 13))
    assert printed == "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec."


def test_french_first_of_the_month() -> None:
    assert format_date(date(2026, 5, 1), Style.AP, "fr") == "1er mai 2026"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Wednesday"),
        ("ko", "수요일"),
        ("de", "Mittwoch"),
        ("es", "miércoles"),
        ("fr", "mercredi"),
    ],
)
def test_format_weekday(language: str, expected: str) -> None:
    assert format_weekday(DAY, language) == expected
