"""Day and place of a release in lines that stand apart from its dateline: among the site's own, or at the end."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.heads.date_lines import told_date
from hrnk_press.drafting.archive.words.dateline_places import is_place, is_told, labelled_place
from hrnk_press.drafting.archive.words.dates import (
    DATE,
    date_beside,
    date_in_full,
    month_named,
    of_release,
    whole_date,
)
from hrnk_press.drafting.archive.words.issuers import is_letterhead
from hrnk_press.drafting.archive.words.lines import dated_label, is_immediate
from hrnk_press.drafting.archive.words.lone_datelines import place_and_date
from hrnk_press.drafting.archive.words.reaching import reaches
from hrnk_press.drafting.archive.words.states import is_american
from hrnk_press.drafting.archive.words.wording import fact_of
from hrnk_press.letters import has_digits
from hrnk_press.patterns import pattern

_EVENT = pattern(
    r"(?:date(?: ?[/&] ?time)?|when|termin|wann|fecha|quand|일시|일자) ?(?:[:：]|$)", re.IGNORECASE
)
LATER = pattern(
    r"updat|modif|edited|revis|änder|aktualis|stand\b|actualiz|mise à jour|수정", re.IGNORECASE
)
_SIGNED = pattern(
    r"(?:Fait (?:à|en)|(?:Done|Given|Dated|Signed) (?:at|in)|(?:Gegeben|Geschehen) (?:zu|in)|(?:Hecho|Dado) en) "
)
# How a statement in Korean is dated, above the names of those whose it is.
_SIGNED_ON = pattern(r"(?P<date>\d{4}년 ?\d{1,2}월 ?\d{1,2}일)\.?")
_TOLD_ON = pattern(rf"(?P<date>{DATE}) 밝혔다", re.IGNORECASE)
_TODAY = pattern(r"오늘 ?\((?:(?P<month>\d{1,2})(?:[/.]|월) ?)?(?P<day>\d{1,2})일?[^\d()]{0,3}\)")
_WITHIN = pattern(DATE, re.IGNORECASE)
_FOR_RELEASE = pattern(r"[*\[( ]*(?:hold )?for (?:release|publication|use)\b", re.IGNORECASE)
_UNTIL = pattern(r"\b(?:until|till|before|not|no|embargo\w*)\b", re.IGNORECASE)
# How telephones are numbered in North America alone.
_IN_AMERICA = pattern(r"(?<![\d-])(?:\(\d{3}\) ?|[2-9]\d\d[-.])[2-9]\d\d[-.]\d{4}\b(?![-.]\d)")
# The same, and however else a number there is called from abroad.
_AMERICAN = pattern(rf"{_IN_AMERICA.pattern}|\+1[ .(-]*[2-9]\d\d\b")
# How telephones of other countries are called from abroad, and how the British write theirs.
_ABROAD = pattern(r"\+(?!1\b|1[2-9]\d\d)[1-9]\d|(?<![\d-])0(?:7\d|1\d|2\d|3\d)\d{2,3} \d{3}")
_IN_FIGURES = pattern(
    r"(?:(?:date|released|posted|published|for (?:immediate )?release)\b[^\d]{0,12})?(?P<date>\d\d?([/-])\d\d?\2(?:\d{4}|\d\d))(?:,? .{0,20})?",
    re.IGNORECASE,
)
# Addresses and governments of countries in which English is written and the day stands first.
_HOST_ABROAD = pattern(r"(?:@[\w.-]+|\.govt?)\.(?:uk|ie|au|nz|za)\b")
_SLASHED = pattern(
    r"(?<![\d/-])(?P<day>\d\d?)(?P<mark>[/-])(?P<month>\d\d?)(?P=mark)(?P<year>\d{4}|(?<=/)\d\d)(?![\d/-])"
)
_IN_WORDS = pattern(
    r"\b(?:(?P<day>\d\d?)(?:st|nd|rd|th|\.)? (?:of |de )?(?P<month>[^\W\d_]{3,10})|(?P<before>[^\W\d_]{3,10}) (?P<behind>\d\d?)(?:st|nd|rd|th)?)\b"
)
_DAY_IN_WORDS = pattern(
    r"(?:[A-ZÀ-Ü][\w .’'-]{1,30}, ?){0,2}(?P<day>\d\d?)(?:st|nd|rd|th|\.)? (?:of |de )?(?P<month>[^\W\d_]{3,10})(?:,? (?P<year>\d{4}))?"
)
_ZONES = "New_York Chicago Denver Phoenix Los_Angeles Detroit Anchorage"
_AMERICAN_ZONES = frozenset(f"America/{it}" for it in _ZONES.split())
_DAY_FIRST = ("de", "es", "fr")
_IN_LETTERS = ("en", *_DAY_FIRST)
_HOUR = pattern(r"\btime\b|\d[:.h]\d\d\b|\d ?(?:[ap]\.?m\b|uhr|시)", re.IGNORECASE)
_FARTHEST = 600
_BAR = pattern(r" ?[|•·/] ?")
_PROSE_END = (".", "!", "?", "”", '"', ".)")
_MOST_WORDS = 120
_MOST_LINES = 16
_FEW_LINES = 4
_LAST_LINES = 8
_PROSE = 12
_SHORT = 4
_MONTHS_OF_YEAR = 12
_OF_CENTURY = 2
_LONG_PLACE = 40
_SHORT_PLACE = 20


def stray_date(above: Sequence[Block], body: Sequence[Block]) -> tuple[dt.date, str, Block] | None:
    """The day that a line above the text names, or one of its first lines or its last; its town; that line."""
    for block in above:
        if (day := date_beside(block.text)) is not None:
            return day, "", block
    for block in _first(body):
        if (told := _told(block.text)) is not None:
            return told[1], told[0], block
    if (formed := _closing_form(body)) is not None:
        return formed
    below = [(told, it) for it in _last(body) if (told := _told(it.text)) is not None]
    if below:  # a page that was changed has the day of its release first
        told, block = min(below, key=lambda it: it[0][1])
        return told[1], told[0], block
    return next(_below_status(body), None)


def _closing_form(body: Sequence[Block]) -> tuple[dt.date, str, Block] | None:
    """Day and town of two lines at the end, below its last sentence or who is reached: "Place: Geneva" and "Date: 3 March 2021"."""
    last = body[-_FEW_LINES - 1 :]
    for above, one, other in zip(last, last[1:], last[2:], strict=False):
        if not (above.text.endswith(_PROSE_END) or reaches(above.text)):
            continue  # the name of an event
        for place, dated in ((one, other), (other, one)):
            town, day = labelled_place(place.text), whole_date(dated.text)
            if town and day:
                return day, town, dated
    return None


def _below_status(body: Sequence[Block]) -> Iterator[tuple[dt.date, str, Block]]:
    """The days right below a line that says that the text may be used at once, wherever it stands."""
    for above, block in pairwise(body):
        if not block.gap and is_immediate(above.text) and (told := _told(block.text)) is not None:
            yield told[1], told[0], block


def day_told(text: str) -> dt.date | None:
    """The day on which the first sentence of a text in Korean says that its issuer told it."""
    found = _TOLD_ON.search(text, 0, _FARTHEST) if "밝혔다" in text else None
    return date_in_full(found["date"]) if found else None


def day_of_status(status: Sequence[Block]) -> tuple[dt.date, Block] | None:
    """The one day that lines about waiting name, and its line, where that is of release and of no embargo.

    An embargo may end on another day than that of the release.
    """
    days = {}
    for line in status:
        for found in _WITHIN.finditer(line.text):
            if (day := date_in_full(found.group().strip(" ,.()"))) is not None:
                days[day] = line
    if len(days) != 1:
        return None
    ((day, line),) = days.items()
    free = _FOR_RELEASE.match(line.text) and not _UNTIL.search(line.text)
    return (day, line) if free else None


def american_date(lines: Sequence[Block], place: str) -> dt.date | None:
    """The day that one of the first lines is in figures, month first, where the place or a telephone, and none abroad, is in America."""
    if not is_american(place):
        called = any(_IN_AMERICA.search(it.text) for it in lines)
        if not called or any(_ABROAD.search(it.text) for it in lines):
            return None
    first = (_IN_FIGURES.fullmatch(it.text) for it in lines[:_MOST_LINES])
    said = (whole_date(it["date"], month_first=True) for it in first if it)
    return next(filter(None, said), None)


def european_date(lines: Sequence[Block], language: str, place: str) -> dt.date | None:
    """The day that one of the first lines is in figures, where the day stands first: in most languages, and out of America.

    A telephone or an address abroad tells nothing beside one in America, or where the `place` is there. A first figure that
    is no month is the day in every language but those that begin with the year; beside a year of two figures, which may
    come first as well, where a line names that day in words. Otherwise a line of its own tells, with the day first.
    """
    for line in lines[:_MOST_LINES]:
        found = _SLASHED.search(line.text) if len(line.text.split()) <= _PROSE else None
        if found is None or _EVENT.match(line.text) or LATER.search(line.text):
            continue
        plain = language in _IN_LETTERS and int(found["day"]) > _MONTHS_OF_YEAR
        if plain and len(found["year"]) == _OF_CENTURY:
            plain = _is_in_words(lines, int(found["day"]), int(found["month"]))
        elif not plain and not _is_of_america(place):
            plain = _is_dated_alike(lines[:_MOST_LINES], found)
        if plain or language in _DAY_FIRST or _is_abroad(lines, place):
            return date_in_full(f"{found['day']}.{found['month']}.{found['year']}")
        return None
    return None


def _is_in_words(lines: Sequence[Block], day: int, month: int) -> bool:
    """Whether a line names that day of a month in words: "Thursday, 21st June"."""
    said = (it for line in lines for it in _IN_WORDS.finditer(line.text))
    return any(
        int(it["day"] or it["behind"]) == day and month_named(it["month"] or it["before"]) == month
        for it in said
    )


def _is_dated_alike(lines: Sequence[Block], figures: re.Match[str]) -> bool:
    """Whether a line is that day in words, before its month, and nothing else but a town: "Bern, 5 March"."""
    for line in lines:
        said = _DAY_IN_WORDS.fullmatch(line.text)
        if (
            said
            and said["year"] in (None, figures["year"])
            and int(said["day"]) == int(figures["day"])
        ):
            return month_named(said["month"]) == int(figures["month"])
    return False


def _is_abroad(lines: Sequence[Block], place: str) -> bool:
    """Whether a telephone or a host tells a country other than America, and nothing tells that."""
    abroad = any(_ABROAD.search(it.text) or _HOST_ABROAD.search(it.text) for it in lines)
    american = _is_of_america(place) or any(_AMERICAN.search(it.text) for it in lines)
    return abroad and not american


def _is_of_america(place: str) -> bool:
    """Whether a place is in the United States, by its state or as a town that everybody knows."""
    if not place or is_american(place):
        return bool(place)
    from hrnk_press.embargo.reading.lexicon.places import places, plain_name

    return not _AMERICAN_ZONES.isdisjoint(places().get(plain_name(place), ()))


def day_of_today(body: Sequence[Block]) -> dt.date | None:
    """The day of an event in the first lines, which a text in Korean calls today: "오늘(4/16)"."""
    said = next((it for block in body[:_MOST_LINES] if (it := _TODAY.search(block.text))), None)
    if said is None:
        return None
    days = (
        date_in_full(it.group().strip(" ."))
        for block in body[:_MOST_LINES]
        for it in _WITHIN.finditer(block.text[:_FARTHEST])
    )
    same = (it for it in days if it and it.day == int(said["day"]))
    return next((it for it in same if int(said["month"] or it.month) == it.month), None)


def stray_place(above: Sequence[Block], dated: int, said: str, body: Sequence[Block] = ()) -> str:
    """A town in the line of the date behind a stroke, or by itself or in a form right above or below; empty for none.

    `said` are the words of the line of the date, and `dated` its number. A town that not everybody knows is one
    where the first words of the `body` say that something is in it.
    """
    lines = [it.text for it in above if 0 < abs(it.line - dated) <= 2]
    printed = (it for it in lines if it[:1].isupper())  # and no key of a site generator
    if (formed := next(filter(None, map(labelled_place, printed)), "")) and not _is_timed(lines):
        return formed
    parts = _BAR.split(said)
    near = [
        it for it in (*parts, *lines) if len(it) <= _LONG_PLACE and it.istitle() and ":" not in it
    ]
    if known := next((it for it in near if is_told(it) and is_place(it)), ""):
        return known
    asked = [it for it in parts if len(parts) > 1 and it in near and not has_digits(it)]
    return next((it for it in asked if is_place(it) and _is_where(it, body)), "")


def _is_timed(lines: Sequence[str]) -> bool:
    """Whether a line tells an hour, as forms of events do."""
    return any(map(_HOUR.search, lines))


def _is_where(name: str, body: Sequence[Block]) -> bool:
    """Whether the first paragraphs say that something is, or goes on, in a town of that name."""
    said = re.compile(rf"\b(?:in|near|à|en|aus|nach) {re.escape(name)}(?!\w| [^\Wa-z])")
    return any(said.search(it.text) for it in body[:_MOST_LINES])


def place_line(body: Sequence[Block], dated: int, said: str) -> Sequence[Block]:
    """The line that names the place of a release right below the line of its date; none where that is an event's.

    `said` are the words of the line of the date, and `dated` its number.
    """
    near = [it for it in body[:_FEW_LINES] if it.line - dated <= _FEW_LINES]
    if not of_release(said) and any(_HOUR.search(it.text) for it in near):
        return ()
    return [it for it in near if labelled_place(it.text)][:1]


def signed_on(body: Sequence[Block]) -> tuple[dt.date, Block] | None:
    """The one day that is a line of its own right below the prose of a text in Korean, with names below it, and the line."""
    last = range(max(len(body) - _LAST_LINES, 1), len(body) - 1)
    dated = [it for it in last if "년" in body[it].text and _SIGNED_ON.fullmatch(body[it].text)]
    if len(dated) != 1:
        return None
    above, line, *below = body[dated[0] - 1 :]
    prose = len(above.text.split()) > _SHORT and above.text.endswith(_PROSE_END)
    day = whole_date(line.text)
    return (day, line) if prose and day and not any(":" in it.text for it in below) else None


def closing_place(body: Sequence[Block], day: dt.date) -> tuple[str, Block] | None:
    """The town beside that day in a line below the text or in one that says where it was signed, and the line."""
    signed = (it for it in body[-_LAST_LINES:] if _SIGNED.match(it.text))
    told = ((place_and_date(it.text), it) for it in (*_last(body), *signed))
    return next(((it[0], line) for it, line in told if it and it[1] == day), None)


def town_line(body: Sequence[Block], dated: int) -> Sequence[Block]:
    """A line that is a town's name and nothing else, above the text and right above prose or near the line of its date, whose number is `dated`."""
    first = body[:1] if body and is_town(body[0].text) else ()
    heads_text = any(len(it.text.split()) > _PROSE for it in body[1:2])
    near = heads_text or any(it.line - dated <= _FEW_LINES for it in first)
    return first if near and not any(is_town(it.text) for it in body[1:]) else ()


def is_town(text: str) -> bool:
    """Whether a line is the name of a town that everybody knows, and nothing else."""
    if len(text) > _SHORT_PLACE or not text.istitle():
        return False
    from hrnk_press.embargo.reading.lexicon.places import places, plain_name

    return plain_name(text) in places()


def _first(body: Sequence[Block]) -> Iterator[Block]:
    words, said = 0, False
    for index, block in enumerate(body[:_MOST_LINES]):
        event = _is_event(body, index) and (said or not _is_of_form(body, index))
        if not event and not (said and _is_of_news(body, index)):
            yield block
        said = said or (len(block.text.split()) > _PROSE and block.text.endswith(_PROSE_END))
        words += len(block.text.split())
        if words > _MOST_WORDS:
            return


def _last(body: Sequence[Block]) -> Iterator[Block]:
    """The lines below the last sentence."""
    for index in reversed(range(max(len(body) - _LAST_LINES, 0), len(body))):
        block = body[index]
        if len(block.text.split()) > _PROSE and block.text.endswith(_PROSE_END):
            return
        other = _is_event(body, index) or _is_of_news(body, index)
        if not other and block.shape is Shape.PARAGRAPH:
            yield block


def _is_event(body: Sequence[Block], index: int) -> bool:
    """Whether a line, or the one above it, says that something takes place on that day."""
    before = body[index - 1].text if index else ""
    asked = fact_of(before) or (_EVENT.match(before) and before.endswith(":"))
    return bool(asked or _EVENT.match(body[index].text))


def _is_of_form(body: Sequence[Block], index: int) -> bool:
    """Whether the line of a date has one of a place beside it, and no hour near, as a form above a release."""
    near = body[max(index - 1, 0) : index + _FEW_LINES]
    beside = [it.text for it in (*body[max(index - 1, 0) : index], *body[index + 1 : index + 2])]
    return any(map(labelled_place, beside)) and not any(_HOUR.search(it.text) for it in near)


def _is_of_news(body: Sequence[Block], index: int) -> bool:
    """Whether a title stands above a day without a town, as in a list of other news."""
    if place_and_date(body[index].text):
        return False
    above = body[index - 1].text if index else ""
    if reaches(above) or is_letterhead(above):
        return False
    return len(above.split()) > _SHORT and not above.endswith(_PROSE_END)


def _told(text: str) -> tuple[str, dt.date] | None:
    """The town and the day of a line that is nothing else, the town empty where it names none."""
    if LATER.search(text):
        return None
    day = whole_date(text) or told_date(text) or dated_label(text)
    return place_and_date(text) or (("", day) if day else None)
