"""Dates, weekdays, "today" and "tomorrow" in the terms of a text."""

import re
from collections.abc import Callable

from hrnk_press.embargo.reading.items import Day, Item, valid_date
from hrnk_press.embargo.reading.lexicon.beside import EDITIONS
from hrnk_press.embargo.reading.lexicon.topics import TEXTS
from hrnk_press.embargo.reading.terms import Terms

Match = re.Match[str]
Dates = list[tuple[int | None, int, int]]

TAKEN = "_"

# Patterns over the shape of a text.
_ISO = re.compile(
    r"(?<![0-9./-])(?<![0-9]:)(?P<y>4)(?P<sep>[-/])(?P<m>[12])(?P=sep)(?P<d>[12])(?![0-9:]|[-/][0-9])"
)
_COMPACT = re.compile(r"(?<![0-9./-])(?<![0-9]:)8(?=t|$|[ ,;)\n])")
_YEAR_FIRST = re.compile(
    r"(?<![0-9/-])(?<![0-9]:)(?P<y>4|'2)\. ?(?P<m>[12])\. ?(?P<d>[12])(?:\.(?![0-9])|(?![0-9.:])|(?=\.?\())"
)
_YEAR_WORD_DAY = re.compile(r"(?<![0-9:/])(?P<y>4)[-/ ](?P<m>M)[-/ ](?P<d>[12])(?![0-9:])")
_KOREAN = re.compile(r"(?:(?P<y>4|'?2) ?Y ?)?(?P<m>[12]) ?V ?(?P<d>[12]) ?D")
_YEAR = r"(?P<gap>,? ?(?:f )*| , ?|; ?|[-/])(?P<y>4|'2|(?<=[-/])2)"
# "3 Mar 26": the last number is too high for an hour.
_SHORT_YEAR = re.compile(
    r"(?<![0-9])(?<![0-9][:/.])(?<!U[+-])(?P<d>[12])(?P<gaps> ?)(?P<m>M)(?P=gaps)(?P<y>2)(?:(?<=M2)(?![0-9:.])|(?=$|[,;)\n]))"
)
# Where these give the time, a last number as low as 24 is no hour either.
_ANOTHER_TIME = re.compile(r"[12][:.]2 ?[AHZzU]|[40] ?H? ?\(?[zZU]|[12] ?A")
_DAY_MONTH = re.compile(
    rf"(?<![0-9])(?<![0-9][:/.])(?<!U[+-])(?P<d>[12])(?: ?O)?\.?(?: f)*[ /.-]?(?:f )*(?P<m>M)\.?(?:{_YEAR})?(?![0-9])"
)
_MONTH_DAY = re.compile(
    rf"(?P<m>M)\.?[ -]?(?:f )*(?P<d>[12])(?: ?O)?(?:{_YEAR})?(?![:.]?[0-9]| ?[HA])"
)
_NUMERIC = re.compile(
    r"(?<![0-9./-])(?<![0-9]:)(?P<a>[12])(?P<sep>[/.-]) ?(?P<b>[12])(?P=sep) ?(?P<y>4|2(?!\.2| ?[HA]))(?![0-9:]|[/-][0-9])"
)
_SLASHED = re.compile(r"(?<![0-9./-])(?<![0-9]:)(?P<a>[12])/(?P<b>[12])(?![0-9:/])")
_DOTTED = re.compile(
    r"(?<![0-9./-])(?<![0-9]:)(?P<a>[12])\. ?(?P<b>[12])(?:\.(?=,| ?\(|(?: [0-9A-Za-z]))(?! ?[12]?[0-9](?![.:]2| ?H))|(?=\(W))"
)
_DAYLESS = re.compile(r"(?P<m>M)\.?,? ?(?:f )*(?P<y>4)(?! ?[HA:])")
# "19일", "the 19th", "(Wednesday 13)": a day of some month.
_MONTHLESS = re.compile(
    r"(?<![0-9V/-])(?<!V )(?P<d>[12]) ?D(?! ?[0-9]*u)|(?<=\(W )(?P<beside>[12])(?=\))|(?<=f )(?P<nth>[12])O(?=$|[,.;)\n]| [F@] ?[12])"
)
_WEEKDAY = re.compile(r"W\.?")
_EDITION = re.compile(r"(?:'x)? [xF]")
_RELATIVE = re.compile(r"R")
_OWNED = re.compile(r"'x (?:x )?x")
# "Sept.", "juil.": longer names of months are in full and take no stop.
LONGEST_SHORT = 4
# What follows a time such as 1800, and never a year.
_AFTER_TIME = re.compile(r" ?\(?[ZUzPHA]| ?-? ?[12]:")
_HANGUL = re.compile("[가-힣]")


def find_days(terms: Terms, shape: str, *, day_first: bool | None) -> tuple[list[Item], str]:
    """Every date and weekday, and the shape with their terms taken out.

    `day_first` settles 02/03/2026 where the line does not.
    """
    items: list[Item] = []
    for needed, pattern, reader in _READERS:
        if needed not in shape:
            continue
        for match in list(pattern.finditer(shape)):
            day = reader(terms, match, day_first)
            if day is not None:
                end = match.end() if _year_follows(terms, match) else match.start("gap")
                items.append(Item(day, match.start(), end))
                shape = shape[: match.start()] + TAKEN * (end - match.start()) + shape[end:]
    items.sort(key=lambda item: item.start)
    return items, shape


def _year_follows(terms: Terms, match: Match) -> bool:
    """Whether a number after day and month is their year, and no time such as 1800.

    True as well where there is no such number.
    """
    if not match.groupdict().get("gap") or match["y"] is None:
        return True
    if _opens_a_headline(terms, match):
        return False
    if match["y"] == "2":  # "12-Feb-26", but not "Feb. 12-13"
        return terms.shape[min(match.end("d"), match.end("m"))] == match["gap"]
    if match["y"] != "4" or 1900 <= _number(terms, match, "y") <= 2100:
        return True
    return _AFTER_TIME.match(terms.shape, match.end("y")) is None


def _opens_a_headline(terms: Terms, match: Match) -> bool:
    """Whether a year behind a full stop begins what follows: "10 March. 2027 Rivers Report"."""
    month = terms.terms[match.start("m")]
    if len(month.text) <= LONGEST_SHORT or terms.shape[match.end("m")] != ".":
        return False
    after = terms.terms[match.end("y") : match.end("y") + 2]
    return "".join(it.kind for it in after) == " x" and terms.text[after[1].start].isupper()


def _number(terms: Terms, match: Match, group: str) -> int:
    value: int = terms.terms[match.end(group) - 1].value
    return value


def _year(terms: Terms, match: Match) -> int | None:
    if not match["y"] or not _year_follows(terms, match):
        return None
    value = _number(terms, match, "y")
    return value if match["y"] == "4" else 2000 + value


def _stated(terms: Terms, match: Match, dates: Dates) -> Day:
    """A day of the possible ones among `dates`, marked where none or several are."""
    text = terms.original(match.start(), match.end())
    possible = tuple(dict.fromkeys(it for it in dates if valid_date(*it)))
    if not possible:
        return Day((), code="impossible-date", text=text)
    return Day(possible, code="ambiguous-date" if len(possible) > 1 else "", text=text)


def _figures(terms: Terms, match: Match, _: bool | None) -> Day | None:
    """Year, month and day, each a number in its place."""
    date = (_year(terms, match), _number(terms, match, "m"), _number(terms, match, "d"))
    return _stated(terms, match, [date])


def _compact(terms: Terms, match: Match, _: bool | None) -> Day | None:
    digits = terms.terms[match.start()].text
    date = (int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    if not 1900 <= date[0] <= 2100 or not valid_date(*date):
        return None
    return _stated(terms, match, [date])


def _worded(terms: Terms, match: Match, _: bool | None) -> Day | None:
    term = terms.terms[match.start("m")]
    month = 3 if term.value is None else int(term.value)
    return _stated(terms, match, [(_year(terms, match), month, _number(terms, match, "d"))])


def _short_year(terms: Terms, match: Match, _: bool | None) -> Day | None:
    year = _number(terms, match, "y")
    if year not in range(25 if not _ANOTHER_TIME.search(terms.shape) else 20, 60):
        return None
    month = terms.terms[match.start("m")].value
    return _stated(terms, match, [(2000 + year, int(month or 3), _number(terms, match, "d"))])


def _numeric(terms: Terms, match: Match, day_first: bool | None) -> Day | None:
    """12/2/2026 in both orders; 26.3.5 in Korean with the year first; 26-3-5 in all three."""
    first, second, last = (_number(terms, match, group) for group in ("a", "b", "y"))
    year_first = (2000 + first, second, last)
    if match["y"] == "2" and match["sep"] == "." and _HANGUL.search(terms.text):
        return _stated(terms, match, [year_first])
    dates = _orders(last if match["y"] == "4" else 2000 + last, first, second, day_first)
    if match["y"] == "2" and match["sep"] == "-" and day_first is None:
        dates.append(year_first)
    return _stated(terms, match, dates)


def _slashed(terms: Terms, match: Match, day_first: bool | None) -> Day | None:
    first, second = _number(terms, match, "a"), _number(terms, match, "b")
    if (first, second) == (24, 7):
        return None
    return _stated(terms, match, _orders(None, first, second, day_first))


def _dotted(terms: Terms, match: Match, day_first: bool | None) -> Day | None:
    """Such as "5.3." or, the month first, "12. 2.(수)"; a pair that is no date may be a clock time."""
    if day_first is None and _HANGUL.search(terms.text):
        day_first = False
    first, second = _number(terms, match, "a"), _number(terms, match, "b")
    month, day = (first, second) if day_first is False else (second, first)
    if not valid_date(None, month, day):
        return None
    return _stated(terms, match, _orders(None, first, second, day_first))


def _orders(year: int | None, first: int, second: int, day_first: bool | None) -> Dates:
    day_month, month_day = (year, second, first), (year, first, second)
    if day_first is None:
        return [day_month, month_day]
    preferred, other = (day_month, month_day) if day_first else (month_day, day_month)
    return [preferred] if valid_date(*preferred) else [other]


def _dayless(terms: Terms, match: Match, _: bool | None) -> Day | None:
    if not 1900 <= _number(terms, match, "y") <= 2100:
        return None
    return Day((), code="no-day", text=terms.original(match.start(), match.end()))


def _monthless(terms: Terms, match: Match, _: bool | None) -> Day | None:
    assert match.lastgroup is not None
    number = terms.terms[match.start(match.lastgroup)].value
    if not 1 <= number <= 31:
        return None
    text = terms.original(match.start(), match.end())
    return Day((), code="no-month", text=text, number=number)


def _weekday(terms: Terms, match: Match, _: bool | None) -> Day | None:
    edition = _EDITION.match(terms.shape, match.end())
    if edition and terms.terms[edition.end() - 1].text in EDITIONS:
        return None  # "for use in Sunday's papers"
    value = terms.terms[match.start()].value
    text = terms.original(match.start(), match.start() + 1)
    return Day((), weekday=1 if value is None else int(value), text=text)


def _relative(terms: Terms, match: Match, _: bool | None) -> Day | None:
    term = terms.terms[match.start()]
    owned = _OWNED.match(terms.shape, match.end())
    if owned and terms.terms[owned.end() - 1].text in TEXTS:
        return None  # "the embargo on tomorrow's report"
    return Day((), offset=int(term.value), text=terms.original(match.start(), match.end()))


# Each with a letter that no shape without such a date has.
_READERS: tuple[
    tuple[str, re.Pattern[str], Callable[[Terms, Match, bool | None], Day | None]], ...
] = (
    ("4", _ISO, _figures),
    ("8", _COMPACT, _compact),
    (".", _YEAR_FIRST, _figures),
    ("M", _YEAR_WORD_DAY, _worded),
    ("V", _KOREAN, _figures),
    ("M", _SHORT_YEAR, _short_year),
    ("M", _DAY_MONTH, _worded),
    ("M", _MONTH_DAY, _worded),
    ("", _NUMERIC, _numeric),
    ("/", _SLASHED, _slashed),
    (".", _DOTTED, _dotted),
    ("M", _DAYLESS, _dayless),
    ("", _MONTHLESS, _monthless),
    ("W", _WEEKDAY, _weekday),
    ("R", _RELATIVE, _relative),
)
