"""Times of day in the terms of a text, with both readings where only one half of the day is meant."""

import re

from hrnk_press.embargo.reading.items import DAY_SECONDS, Clock, Item
from hrnk_press.embargo.reading.terms import Terms

TAKEN = "#"

NOON = 12 * 3600
MIDNIGHT = (0, DAY_SECONDS)

# Patterns over the shape of a text, dates already taken out.
_CLOCK = re.compile(
    r"(?P<before>(?:B ?)+)?(?<![0-9])(?<![0-9][.:,/])(?:"
    r"(?P<h>[12])(?: ?: ?|\.)(?P<m>2)(?:[:.](?P<s>2)(?:[.,][1-68])?)?(?![0-9]|\.[12])"
    r"|(?P<hh>[12]) ?H ?(?P<hm>[12])(?: ?I)?(?::(?P<hs>2))?(?![0-9.:/])"
    r"|(?P<half>[12]) ?H ?h"
    r"|(?P<hour>[12])(?P<mark> ?H)(?! ?[0-9])"
    r"|(?P<four>[40])(?P<tail>2)?(?![0-9:.])"
    r"|(?P<six>(?<=t)[46])"
    r"|(?P<three>3)(?= ?A)"
    r"|(?P<bare>[12]) (?P<lost>2)(?= ?A)"
    r"|(?P<only>[12])(?= ?[ANX])"
    r"|(?P<word>[NX])"
    r")(?P<after>(?: ?\(?(?:[AHNX])\)?(?![A-Za-z0-9])|(?: ?[ANX]))*)"
)
_STANDS_FOR_TIME = re.compile(r" ?\(?[HAZU]| ?,? ?\(?(?:L )?P|(?<=[AH]) ")
_AFTER_DAY = re.compile(r"_,? $")
_WHOLE_DAY = ("hours", "h")
# Before these, "10 horas" and "18 heures" are times, not how long something takes.
_AT = frozenset(
    ("las", "la", "a", "al", "jusqu a", "jusqu", "des", "avant", "vers", "hasta las", "des le")
)


def find_clocks(terms: Terms, shape: str) -> tuple[list[Item], str]:
    """Every time of day, and the shape with their terms taken out."""
    items: list[Item] = []
    for match in list(_CLOCK.finditer(shape)):
        clock = _Reader(terms, shape, match).clock()
        if clock is not None:
            items.append(Item(clock, match.start(), match.end()))
            shape = shape[: match.start()] + TAKEN * len(match.group()) + shape[match.end() :]
    return items, shape


class _Reader:
    """One match of the pattern, read."""

    def __init__(self, terms: Terms, shape: str, match: re.Match[str]) -> None:
        self.terms = terms
        self.shape = shape
        self.match = match
        self.text = terms.original(match.start(), match.end())

    def clock(self) -> Clock | None:
        """The time, or None where these numbers are something else."""
        match = self.match
        if match["word"]:
            return self._named(match["word"])
        if match["four"] or match["six"]:
            return self._digits("four" if match["four"] else "six")
        if match["three"]:
            value = self._value("three")
            return self._timed(value // 100, value % 100, 0)
        if match["half"]:
            return self._timed(self._value("half"), 30, 0)
        if match["hour"]:
            return self._whole_hour()
        for hour, minute, second in (("h", "m", "s"), ("hh", "hm", "hs"), ("bare", "lost", "")):
            if match[hour]:
                seconds = self._value(second) if second and match[second] else 0
                return self._timed(self._value(hour), self._value(minute), seconds)
        return self._timed(self._value("only"), 0, 0)

    def _value(self, group: str) -> int:
        value: int = self.terms.terms[self.match.start(group)].value
        return value

    def _marks(self) -> list[str]:
        """What stands before and after the digits: "am", "pm", "hours", "noon", …, in order."""
        match = self.match
        spans = [match.span("before"), match.span("after"), match.span("mark")]
        if match["hh"]:
            spans.append((match.start("hh"), match.start("hm")))
        if match["half"]:
            spans.append((match.start("half"), match.end("half") + 2))
        return [
            str(self.terms.terms[at].value)
            for start, end in spans
            for at in range(start, end)
            if start >= 0 and self.shape[at] in "ABHNX"
        ]

    def _named(self, kind: str) -> Clock:
        seconds = (NOON,) if kind == "N" else MIDNIGHT
        return Clock(seconds, "" if kind == "N" else "midnight", self.text)

    def _digits(self, group: str) -> Clock | None:
        """Such as "0001", "1800 GMT", "1130am"; four digits alone may as well be a year."""
        match = self.match
        digits = self.terms.terms[match.start(group)].text
        glued_to_t = self.shape[match.start() - 1 : match.start()] == "t"
        marked = match["after"] or match["before"] or digits[0] == "0" or glued_to_t
        if (
            not marked
            and not _STANDS_FOR_TIME.match(self.shape, match.end())
            and not self._after_at()
        ):
            return None
        seconds = int(digits[4:6]) if len(digits) == 6 else 0
        return self._timed(int(digits[:2]), int(digits[2:4]), seconds, written_24=True)

    def _after_at(self) -> bool:
        before = self.terms.terms[max(0, self.match.start() - 2) : self.match.start()]
        return (bool(before) and before[-1].kind == "@") or (bool(before) and before[0].kind == "@")

    def _whole_hour(self) -> Clock | None:
        """Such as "10 Uhr", "18h"; "24 hours" is how long, unless the words around make it a time."""
        word = self.terms.terms[self.match.end("mark") - 1]
        if word.text in ("hours", "hrs", "hr", "hour", "horas", "heures", "heure", "hs"):
            earlier = [
                it.text
                for it in self.terms.terms[max(0, self.match.start() - 4) : self.match.start()]
            ]
            english = word.text in ("hours", "hrs", "hr", "hour")
            dated = _AFTER_DAY.search(self.shape, 0, self.match.start())
            if not self.match["after"] and (english or not (dated or _AT.intersection(earlier))):
                return None
        return self._timed(self._value("hour"), 0, 0)

    def _timed(self, hour: int, minute: int, second: int, *, written_24: bool = False) -> Clock:
        """Hours, minutes and seconds with their marks, as the seconds they may mean."""
        marks = self._marks()
        if minute > 59 or second > 59 or hour > 24 or (hour == 24 and minute + second):
            return Clock((), "impossible-time", self.text)
        rest = minute * 60 + second
        if "midnight" in marks or hour == 24:
            fits = rest == 0 and hour in (0, 12, 24)
            return Clock(
                MIDNIGHT if fits else (), "midnight" if fits else "impossible-time", self.text
            )
        if "noon" in marks:
            return self._noon(hour, rest, marks)
        halves = [mark for mark in marks if mark in ("am", "pm", "night", "noonish")]
        if halves:
            return self._half_day(hour, rest, halves)
        if hour == 0 or hour > 12 or written_24 or self._counts_24(hour, marks):
            return self._settled(hour * 3600 + rest)
        seconds = (hour % 12 * 3600 + rest, (hour % 12 + 12) * 3600 + rest)
        return Clock(seconds, "half-of-day", self.text)

    def _counts_24(self, hour: int, marks: list[str]) -> bool:
        """Whether the digits themselves say that hours run to 24."""
        if any(mark in _WHOLE_DAY for mark in marks) or hour in (10, 11):
            return True
        group = next(
            it for it in ("h", "hh", "half", "hour", "bare", "only", "three") if self.match[it]
        )
        if self.match[group] == "2" and self.terms.terms[self.match.start(group)].text[0] == "0":
            return True
        # Whoever writes 2026-12-02 writes the time by the same standard.
        return "4-2-2" in self.terms.shape

    def _half_day(self, hour: int, rest: int, halves: list[str]) -> Clock:
        """The hour of a half day; "noonish" and "night" are Korean 낮 and 밤."""
        half = halves[0]
        if len(set(halves)) > 1:
            return Clock((), "impossible-time", self.text)
        if half == "noonish":
            half = "pm" if hour in (12, 1, 2, 3, 4) else "am"
        if half == "night":
            if hour == 12 and rest == 0:
                return Clock(MIDNIGHT, "midnight", self.text)
            half = "pm" if 6 <= hour <= 11 else "am"
        if hour > 12:
            fits = half == "pm"
            return (
                self._settled(hour * 3600 + rest)
                if fits
                else Clock((), "impossible-time", self.text)
            )
        if hour == 0 and half == "pm":
            return Clock((), "impossible-time", self.text)
        return self._settled((hour % 12 + (12 if half == "pm" else 0)) * 3600 + rest)

    def _noon(self, hour: int, rest: int, marks: list[str]) -> Clock:
        if "am" in marks:
            return Clock((), "impossible-time", self.text)
        fits = hour == 12 and (rest == 0 or "noon" not in marks[-1:])
        return (
            self._settled(NOON) if fits and rest == 0 else Clock((), "impossible-time", self.text)
        )

    def _settled(self, seconds: int) -> Clock:
        return Clock((seconds,), "" if seconds else "first-minute", self.text)
