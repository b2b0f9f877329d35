"""Times of day in the terms of a text, with both readings where only one half of the day is meant."""

import re
from dataclasses import dataclass, replace

from hrnk_press.embargo.reading.items import DAY_SECONDS, Clock, Item
from hrnk_press.embargo.reading.term import Term
from hrnk_press.embargo.reading.terms import Terms

TAKEN = "#"

NOON = 12 * 3600
MIDNIGHT = (0, DAY_SECONDS)

# Patterns over the shape of a text, dates and offsets already taken out.
_CLOCK = re.compile(
    r"(?P<before>(?:B ?)+)?(?<![0-9])(?<![0-9][.:,/])(?:"
    r"(?P<hour>[12])(?: ?: ?|\.)(?P<minute>2)(?:[:.](?P<second>2)(?:[.,][1-68])?)?(?![0-9]|\.[12])"
    r"|(?P<hour_h>[12]) ?H ?(?P<minute_h>[12])(?: ?I)?(?::(?P<second_h>2))?(?![0-9.:/])"
    r"|(?P<half>[12]) ?H ?h"
    r"|(?P<whole>[12])(?P<mark> ?H)(?! ?[0-9])"
    r"|(?P<figures>[40]|(?<=t)[46])(?![0-9:.])"
    r"|(?P<three>3)(?= ?A)"
    r"|(?P<lost>[12]) (?P<lost_minute>2)(?= ?A)"
    r"|(?P<bare>[12])(?= ?[ANX])"
    r"|(?<=[:,@FCE_] )(?P<naked>[12])(?=,? [ZzU](?![+-]))"
    r"|(?P<word>[NX])"
    r")(?P<after>(?: ?\(?(?:[AHNX])\)?(?![A-Za-z0-9])|(?: ?[ANX]))*)"
)
# What makes four digits a time and not a year; and "10 heures" a time and not a duration.
_BEFORE_TIME = re.compile(r"(?:@|t) ?$")
_AFTER_TIME = re.compile(r" ?\(?[ZU]| ?,? ?\(?(?:L )?P")
# "1300 EST"; in small letters "est" is a word.
_AFTER_WORD_LIKE = re.compile(r" ?\(?z")
# "2026, Chicago" is a year and a town.
_AFTER_YEAR = re.compile(r" ?,")
_YEARS = range(2000, 2060)
_GERMAN_DAY = re.compile(r" (?:W,? )?[12]\. ?[M12]")
_BEFORE_HOURS = re.compile(r"(?:[CE_$]|[CE] f),?:? ?$")
_BEFORE_FIGURES = re.compile(r"[CE] ?:? $|[CE] [Ff] $")
_AFTER_FIGURES = re.compile(r",? (?:[Ff] )?(?P<day>_[_ ,]*_)")
_AFTER_HOURS = re.compile(r",? ?\(?[KZUzP]")

ENGLISH_HOURS = frozenset(("hours", "hrs", "hr", "hour"))
DURATIONS = ENGLISH_HOURS | {"horas", "hs", "heures", "heure"}
# Before these "10 horas" and "18 heures" are times, not how long something takes.
_AT = frozenset(("las", "la", "a", "al", "jusqu a", "jusqu", "des", "avant", "vers", "hasta las"))

COUNTS_24 = frozenset(("hours", "h"))
HALVES = frozenset(
    ("am", "pm", "morning", "afternoon", "evening", "night", "small-hours", "noonish")
)
# Parts of the day that say no more than the a.m. or p.m. they stand beside.
_WITHIN = {
    "am": frozenset(("morning", "night", "small-hours")),
    "pm": frozenset(("afternoon", "evening", "night")),
}
_AFTER_NOON = frozenset(("pm", "afternoon", "evening"))
# What neither noon nor midnight can be called.
_NOT_NOON = frozenset(("am", "morning", "evening", "night", "small-hours", "midnight"))
# Beside an hour the middle of the day, from eleven to four: "13 Uhr mittags".
_AT_NOON = frozenset(("mittags", "del mediodia"))
_MIDDAY = range(11, 17)
_HANGUL = re.compile("[가-힣]")
_NOT_MIDNIGHT = frozenset(("morning", "afternoon", "noon", "noonish"))


@dataclass(frozen=True, slots=True)
class _Written:
    """A time as written: its figures, the marks around them, and whether they run to 24 by their form.

    `naked` is an hour with nothing but a zone beside it.
    """

    hour: int
    minute: int
    second: int
    marks: tuple[str, ...]
    counts_24: bool
    text: str
    naked: bool = False

    @property
    def rest(self) -> int:
        """Seconds after the hour."""
        return self.minute * 60 + self.second

    def clock(self, *seconds: int, code: str = "") -> Clock:
        """The clock time that this is, with what is unclear about it."""
        return Clock(seconds, code, self.text)

    def impossible(self) -> Clock:
        """No time of day; what it may have been meant for is only offered."""
        if self.minute > 59 or self.second > 59 or self.hour > 24:
            return Clock((), "impossible-time", self.text)
        hours = {self.hour % 24, (self.hour + 12) % 24} if self.hour <= 12 else {self.hour}
        offered = tuple(hour * 3600 + self.rest for hour in sorted(hours))
        return Clock((), "impossible-time", self.text, offered)


def find_clocks(terms: Terms, shape: str) -> tuple[list[Item], str]:
    """Every time of day, and the shape with their terms taken out."""
    items: list[Item] = []
    for match in list(_CLOCK.finditer(shape)):
        clock = _clock(terms, shape, match)
        if clock is not None:
            items.append(Item(clock, match.start(), match.end()))
            shape = shape[: match.start()] + TAKEN * len(match.group()) + shape[match.end() :]
    return items, shape


def _clock(terms: Terms, shape: str, match: re.Match[str]) -> Clock | None:
    text = terms.original(match.start(), match.end())
    if match["word"]:
        return _named(terms, shape, match, text)
    if match["figures"] and not _is_time(terms, shape, match):
        return None
    if match["whole"] and not _is_hour(terms, shape, match):
        return None
    written = _written(terms, shape, match, text)
    if written.marks == ("am",) and _GERMAN_DAY.match(terms.shape, match.end()):
        return _either(_meant(written), _meant(replace(written, marks=())))
    return _meant(written)


def _named(terms: Terms, shape: str, match: re.Match[str], text: str) -> Clock:
    """Noon or midnight by its name; "noon at night" is neither."""
    marks = set(_marks(terms, shape, match))
    noon = match["word"] == "N"
    if marks & (_NOT_NOON if noon else _NOT_MIDNIGHT):
        return Clock((), "impossible-time", text, (NOON, *MIDNIGHT))
    return Clock((NOON,), "", text) if noon else Clock(MIDNIGHT, "midnight", text)


def _either(morning: Clock, plain: Clock) -> Clock:
    """Such as "12:01 am 12. März": German for "on March 12", or English for the morning."""
    seconds = tuple(dict.fromkeys((*morning.seconds, *plain.seconds)))
    return replace(plain, seconds=seconds, code="half-of-day" if len(seconds) > 1 else plain.code)


def _is_time(terms: Terms, shape: str, match: re.Match[str]) -> bool:
    """Whether four digits are a time ("0001", "1800 GMT"); alone they may as well be a year."""
    year = terms.terms[match.start("figures")].value in _YEARS
    if year and not match["after"] and _AFTER_YEAR.match(shape, match.end()):
        return False
    return bool(
        match["figures"] == "0"
        or match["after"]
        or match["before"]
        or _AFTER_TIME.match(shape, match.end())
        or _before_capitals(terms, shape, match.end())
        or _before_whole_date(terms, shape, match)
        or _BEFORE_TIME.search(shape[: match.start()])
    )


def _before_capitals(terms: Terms, shape: str, end: int) -> bool:
    """Whether a zone follows that is also a word, in capitals."""
    zone = _AFTER_WORD_LIKE.match(shape, end)
    return zone is not None and terms.original(zone.end() - 1, zone.end()).isupper()


def _before_whole_date(terms: Terms, shape: str, match: re.Match[str]) -> bool:
    """Whether they stand between a cue and a date that has its own year: "Embargo: 2230 Tuesday 19 November 2024"."""
    day = _AFTER_FIGURES.match(shape, match.end())
    led = _BEFORE_FIGURES.search(shape[: match.start()])
    return bool(led and day and "4" in terms.shape[day.start("day") : day.end("day")])


def _is_hour(terms: Terms, shape: str, match: re.Match[str]) -> bool:
    """Whether "10 Uhr" or "18 heures" is a time; "24 hours" is how long."""
    word = terms.terms[match.end("mark") - 1].text
    if word not in DURATIONS or match["after"]:
        return True
    if word in ENGLISH_HOURS:
        return False
    earlier = {it.text for it in terms.terms[max(0, match.start() - 4) : match.start()]}
    return bool(
        _AT & earlier
        or _BEFORE_HOURS.search(shape[: match.start()])
        or _AFTER_HOURS.match(shape, match.end())
    )


def _written(terms: Terms, shape: str, match: re.Match[str], text: str) -> _Written:
    def number(group: str) -> int:
        return int(terms.terms[match.start(group)].value) if match[group] else 0

    marks = _marks(terms, shape, match)
    figures = next(
        group
        for group in (
            "hour",
            "hour_h",
            "half",
            "whole",
            "figures",
            "three",
            "lost",
            "bare",
            "naked",
        )
        if match[group]
    )
    digits = terms.terms[match.start(figures)].text
    counts_24 = (
        bool(COUNTS_24.intersection(marks))
        or figures == "figures"
        or (len(digits) == 2 and digits[0] == "0")
        # Korean counts to 24 where it names no half of the day; 12:00 alone is noon.
        or (
            match["minute"] is not None
            and digits == "12"
            and number("minute") == 0
            and _korean(terms)
        )
        # Whoever writes 2026-12-02 writes the time by the same standard.
        or "4-2-2" in terms.shape
        # Seconds are written by machines, which count to 24.
        or (match["second"] is not None and len(digits) == 2 and not HALVES.intersection(marks))
        or "t" in shape[match.start() - 1 : match.start()]
    )
    if figures in ("figures", "three"):
        padded = digits.zfill(4).ljust(6, "0")
        hour, minute, second = int(padded[:2]), int(padded[2:4]), int(padded[4:])
    else:
        hour = number(figures)
        minute = number("minute") or number("minute_h") or number("lost_minute")
        minute = 30 if figures == "half" else minute
        second = number("second") or number("second_h")
    return _Written(hour, minute, second, marks, counts_24, text, figures == "naked")


def _korean(terms: Terms) -> bool:
    return _HANGUL.search(terms.text) is not None


def _marks(terms: Terms, shape: str, match: re.Match[str]) -> tuple[str, ...]:
    """What stands around the digits: "am", "pm", "hours", "noon", …, in order."""
    around = [terms.terms[at] for at in range(match.start(), match.end()) if shape[at] in "ABHNX"]
    if any(it.text == "uhr" for it in around):
        around = [it for it in around if not _on_the(terms, it)]
    return tuple("noonish" if it.text in _AT_NOON else str(it.value) for it in around)


def _on_the(terms: Terms, mark: Term) -> bool:
    """Whether "am" behind "Uhr" is German for "on the": "frei ab 12 Uhr am 14. Juli"."""
    written = terms.text[mark.start : mark.end]
    return written == "am" or (written == "AM" and terms.text.isupper())


def _meant(written: _Written) -> Clock:
    """The seconds that a time may mean."""
    hour, marks = written.hour, written.marks
    if written.minute > 59 or written.second > 59 or hour > 24 or (hour == 24 and written.rest):
        return written.impossible()
    if "midnight" in marks or hour == 24:
        if written.rest or hour not in (0, 12, 24) or _NOT_MIDNIGHT & set(marks):
            return written.impossible()
        return written.clock(*MIDNIGHT, code="midnight")
    if "noon" in marks:
        if written.rest or hour != 12 or _NOT_NOON & set(marks):
            return written.impossible()
        return written.clock(NOON)
    halves = [mark for mark in marks if mark in HALVES]
    if halves:
        return _in_half(written, halves)
    if written.naked and 1 <= hour <= 12:
        return written.clock(hour % 12 * 3600, hour % 12 * 3600 + NOON, code="half-of-day")
    if hour in (0, 10, 11) or hour > 12 or written.counts_24:
        return written.clock(hour * 3600 + written.rest)
    morning = hour % 12 * 3600 + written.rest
    return written.clock(morning, morning + NOON, code="half-of-day")


def _in_half(written: _Written, halves: list[str]) -> Clock:
    """The time in a half or part of the day; with 12 most parts leave open which twelve."""
    hour = written.hour
    exact = next((half for half in halves if half in _WITHIN), "")
    parts = set(halves) - {exact} - _WITHIN.get(exact, frozenset())
    if len(parts) > (0 if exact else 1):
        return written.impossible()
    half = exact or halves[0]
    if hour == 12 and half == "morning":
        return written.clock(written.rest, NOON + written.rest, code="half-of-day")
    if hour == 12 and half in ("evening", "night", "small-hours"):
        return written.clock(*(it + written.rest for it in MIDNIGHT), code="midnight")
    later = half in _AFTER_NOON or (
        6 <= hour <= 11 if half == "night" else half == "noonish" and hour in (12, 1, 2, 3, 4)
    )
    if half == "noonish" and hour in _MIDDAY:
        return written.clock(hour * 3600 + written.rest)
    if (hour == 0 and (later or half == "noonish")) or (
        not later and half != "night" and hour > 12
    ):
        return written.impossible()
    base = hour if hour > 12 else hour % 12 + (12 if later else 0)
    return written.clock(base * 3600 + written.rest)
