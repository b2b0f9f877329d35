"""Dates in words and in figures, in the languages that releases are printed in, and lines that are a date."""

import re
from datetime import date
from functools import cache, lru_cache

from hrnk_press.drafting.archive.words.states import is_american
from hrnk_press.embargo.dates import MONTHS, WEEKDAYS
from hrnk_press.letters import has_digits
from hrnk_press.patterns import pattern

_WEEKDAY_FORMS = sorted(
    {
        form
        for names in WEEKDAYS.values()
        for name in names.lower().split()
        for form in (name, name[:3])
    }
    | {"tues", "thur", "thurs"},
    key=len,
    reverse=True,
)
WEEKDAY = rf"(?:{'|'.join(_WEEKDAY_FORMS)})"
"""A weekday in any of the languages, in full or cut to three letters; for patterns that ignore case."""
_MONTH_WORD = r"[^\W\d_]{3,10}"
_LEAD = rf"(?:(?:{WEEKDAY})\.?,? )?(?:(?:the|le|den|el|am|vom) )?"
_BEHIND = rf"(?:,? ?\(?(?:{WEEKDAY}|[월화수목금토일](?:요일)?)\)?)?"
_IN_WORDS = (
    rf"(?P<month>{_MONTH_WORD})[.,]? ?(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:, ?| )(?:del? )?(?P<year>\d{{4}})"
    rf"|(?P<day2>\d{{1,2}})(?:\.|er|st|nd|rd|th)? ?(?:de |of )?(?P<month2>{_MONTH_WORD})\.?,?(?: del?)? (?P<year2>\d{{4}})"
    rf"|(?P<day6>\d{{1,2}})[-/](?P<month6>{_MONTH_WORD})[-/](?P<year6>\d{{4}}|\d\d(?!\d))"
    rf"|(?P<year7>\d{{4}}),? (?P<month7>{_MONTH_WORD})\.? (?P<day7>\d{{1,2}})"
)
_YEAR_FIRST = r"['’‘]?(?P<year3>\d{4}|(?<=['’‘])\d\d)(?:-|\. ?|/|년 ?)(?P<month3>\d{1,2})(?:-|\. ?|/|월 ?)(?P<day3>\d{1,2})(?:일|\.)?"
_DOTTED = r"(?P<day4>\d{1,2})\. ?(?P<month4>\d{1,2})[.,] ?(?P<year4>\d{4}|\d\d)"
_SLASHED = r"(?P<one>\d{1,2})(?P<mark>[/-]| / )(?P<other>\d{1,2})(?P=mark)(?P<year5>\d{4}|(?<=/)\d\d(?!\d))"
_WHOLE_DATE = pattern(
    rf"{_LEAD}(?:{_IN_WORDS}|{_YEAR_FIRST}|{_DOTTED}|{_SLASHED}){_BEHIND}", re.IGNORECASE
)
_PLAIN = re.sub(
    r"\(\?P=mark\)",
    "(?:[/-]| / )",
    re.sub(r"\(\?P<\w+>", "(?:", f"{_IN_WORDS}|{_YEAR_FIRST}|{_DOTTED}|{_SLASHED}"),
)
DATE = rf"(?:{_LEAD}(?:{_PLAIN}){_BEHIND})"
"""A date with its year, without groups, as a part of a pattern that ignores case."""
# The figures of each of these: those before a year with a word at most between them, those behind one, or three groups close by, or a
# month between two strokes.
_FIGURES = pattern(
    r"\d(?:\D{0,30}\d{4}|\D{1,2}\d{1,2}\D{1,2}\d|\d{3},? [^\W\d_]{3,10}\.? \d|[-/][^\W\d_]{3,10}[-/]\d)"
)
CLOCK = r"\d{1,2}(?:[:.h]\d\d){1,2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?|\d{1,2} ?[ap]\.?m\.?|(?:[01]\d|2[0-3])[0-5]\d (?:UTC|GMT|hrs|hours|h|[A-Z]{2,3}T)"
"""An hour, for patterns."""
_INSTANT = r"T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?"
_ZONE = r"(?: (?:(?:central )?(?:eastern|central|mountain|pacific|greenwich|european|korea|japan)(?: (?:standard|daylight|summer|mean))? time|[+-]\d\d:?\d\d))"
KOREAN_HOUR = r"(?: (?:(?:오전|오후|낮|밤|새벽) ?)?\d{1,2}(?:시(?: ?(?:\d{1,2}분|반))?|:\d\d))"
"""The same behind a day in Korean."""
TIME = rf"(?:(?: ?[,–-] ?| )(?:at )?(?:{CLOCK}|[0-2]\d[0-5]\d(?= Uhr))(?: Uhr)?{_ZONE}?|{_INSTANT})"
"""The hour that a page shows behind its date."""
BESIDE = r"(?:,? ?[-–—|·/]? ?(?:categor(?:y|ies)|author|written by|department|section|topics?|tags?|kategorien?|rubrik|autor(?:in)?|catégories?|rubrique|auteure?|categorías?|autora?) ?: \S{1,30}(?: \S{1,30}){0,3})"
"""What a site tells behind the day: of which kind a page is, and whose."""
_ISSUED = pattern(
    r"(?:[□○◦▪■●▶※◇◆] ?)?(?:(?:da|dt)(?=:)|date(?: of (?:release|issue|publication)| posted| published| issued)?|(?:post|posting|publish(?:ed|ing)?|press|news|issue) date|dated|dateline|issued|released|published|posted|updated|last (?:edited|updated)|(?:(?:press|news|media) )?release date|published time|for release"
    r"|publication date|datum|stand|veröffentlicht|fecha|publicado|publié|mis en ligne"
    rf"|배포(?: ?일시?)?|작성일|게시일|등록일자?|보도일시?|날 ?짜|일 ?자|시행일|발송일|제공 ?일[자시]?|발표 ?일[자시]?|보낸 ?날)(?: (?:on|am|el|le|as of))? ?:? +(?P<date>{DATE})(?:{TIME}|{KOREAN_HOUR}(?: ?부터| 이후)?)?(?: ?(?:[조석]간|배포|즉시|보도|가능)(?:부터|이후|용)?){{0,4}}(?: ?[\[(][^\[\]()]{{3,40}}[\])])?(?:,? ?[-–—|·/]? ?(?:mis à jour|last (?:updated|modified|edited)|updated|aktualisiert|zuletzt|modifi\w+|actualizado)\b.{{0,40}})?{BESIDE}?",
    re.IGNORECASE,
)
_EVENT = pattern(
    r"(?:date|when|termin|wann|fecha|cuándo|quand|일시|일자|장소) ?:|\b(?:deadline|until|register|rsvp|bis|event|effective|due|expires?|valid|from|starts?|begins?|opens?"
    r"|updated?|edited|modified|lastmod|changed|revised|änderung|geändert|stand|actualizado|mise à jour|since|seit|depuis)\b|수정|까지|부터|오는",
    re.IGNORECASE,
)
# Several days, as an event has them.
_DAYS = pattern(rf"\d(?:st|nd|rd|th)? ?(?:to|through|till|bis|au|al|[–—]) ?{DATE}", re.IGNORECASE)
_OF_RELEASE = pattern(
    r"release|publi|posted|issued|veröffentlich|presse|prensa|배포|보도|게시", re.IGNORECASE
)
_FROM_WHERE = pattern(r"\A(?:from|source|quelle|fuente) ?: ", re.IGNORECASE)
_WITHIN = pattern(DATE, re.IGNORECASE)
_TITLED = pattern(
    rf"(?P<date>{DATE}) ?(?: [-–—|]|:) .+|.+ (?:[-–—|] |\((?=.*\)))(?P<last>{DATE})\)?",
    re.IGNORECASE,
)
LONGEST_ALONE = 100
"""Letters of a line that is a date and little else."""
_MOST_WORDS_AROUND = 7
_FEW_AROUND = 3
_CENTURY = 2000
_LAST_CENTURY = 70
_SHORT = 2
_MONTHS_OF_YEAR = 12


def may_have_date(text: str) -> bool:
    """Whether a date with its year may stand in it: asked before one is looked for, as most texts have none."""
    return has_digits(text) and _FIGURES.search(text) is not None


def date_in_full(text: str, place: str = "", *, month_first: bool = False) -> date | None:
    """The date that `text` is, with or without its weekday; None for anything else.

    One in figures that could be of two months ("06/08/2010") is none, but beside a `place` in one of the
    United States, where the month stands first.
    """
    found = _WHOLE_DATE.fullmatch(text) if may_have_date(text) else None
    if found and found["mark"] and (month_first or is_american(place)):
        try:
            return date(_year(found["year5"]), int(found["one"]), int(found["other"]))
        except ValueError:
            return None
    return _date(found)


def whole_date(text: str, *, month_first: bool = False) -> date | None:
    """The date that the line is, its label ("Released:") and its weekday put aside; in figures `month_first` or unmistakable."""
    return None if len(text) > LONGEST_ALONE else _whole_date(text, month_first=month_first)


# Of the few lines of a head one asks after another.
@lru_cache(maxsize=64)
def _whole_date(text: str, *, month_first: bool) -> date | None:
    if not may_have_date(text):
        return None
    found = _ISSUED.fullmatch(text)
    return date_in_full((found["date"] if found else text).strip(" .()"), month_first=month_first)


def of_release(text: str) -> bool:
    """Whether a line of a date says that it is the day of a release, and no event's."""
    return _OF_RELEASE.search(text) is not None


def dated_title(text: str) -> date | None:
    """The date with which a headline begins or ends, parted from it: "March 3, 2021 - Statement on the River"."""
    found = _TITLED.fullmatch(text) if may_have_date(text) else None
    return date_in_full(found["date"] or found["last"]) if found else None


def date_beside(text: str) -> date | None:
    """The one date of a short line that tells of no event: "News | 3 March 2021 | The River Club"."""
    if len(text) > LONGEST_ALONE or not may_have_date(text):
        return None
    text = _FROM_WHERE.sub("", text)
    if _EVENT.search(text.replace("_", " ")) or _DAYS.search(text):
        return None
    if len(_WITHIN.sub(" ", text).split()) > _MOST_WORDS_AROUND:
        return None
    found = {date_in_full(it.group().strip(" ,.()")) for it in _WITHIN.finditer(text)} - {None}
    return found.pop() if len(found) == 1 else None


def is_date_and_little(text: str) -> bool:
    """Whether a line is one date and two or three other words: "Session 2020-21 Monday 3 May 2021"."""
    return date_beside(text) is not None and len(_WITHIN.sub(" ", text).split()) <= _FEW_AROUND


@lru_cache(maxsize=64)
def month_named(name: str) -> int:
    """January is 1; 0 where no month, or more than one, begins like that (at least three letters)."""
    begun = name.casefold()
    known = {number for month, number in _months() if month.startswith(begun)}
    return known.pop() if len(begun) > 2 and len(known) == 1 else 0


def _date(found: re.Match[str] | None) -> date | None:
    if found is None:
        return None
    if found["mark"]:
        short = len(found["year5"]) == _SHORT
        if short and int(found["one"]) > _MONTHS_OF_YEAR:
            return None  # which of the three is the year?
        return _in_figures(int(found["one"]), int(found["other"]), _year(found["year5"]))
    if found["year3"]:
        year, month, day = _year(found["year3"]), int(found["month3"]), int(found["day3"])
    elif found["year4"]:
        year, month, day = _year(found["year4"]), int(found["month4"]), int(found["day4"])
        if day <= _MONTHS_OF_YEAR < month and len(found["year4"]) > _SHORT:
            month, day = day, month  # as some in America write it
    else:
        month = month_named(found["month"] or found["month2"] or found["month6"] or found["month7"])
        day = int(found["day"] or found["day2"] or found["day6"] or found["day7"])
        year = _year(found["year"] or found["year2"] or found["year6"] or found["year7"])
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(said: str) -> int:
    """The year, of two figures too: nobody sent out releases of 2070 or of 1969."""
    year = int(said)
    if len(said) > _SHORT:
        return year
    return year + (_CENTURY if year < _LAST_CENTURY else _CENTURY - 100)


def _in_figures(one: int, other: int, year: int) -> date | None:
    """The only date that these can be, whichever of them is the month."""
    dates = set()
    for month, day in ((one, other), (other, one)):
        try:
            dates.add(date(year, month, day))
        except ValueError:
            continue
    return dates.pop() if len(dates) == 1 else None


@cache
def _months() -> tuple[tuple[str, int], ...]:
    named = [
        (month.casefold(), number)
        for names in MONTHS.values()
        for number, month in enumerate(names.split(), start=1)
    ]
    return (*named, ("sept", 9))
