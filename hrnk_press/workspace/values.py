"""What single values may be: each function returns the fitted value or raises Unfit with what to write."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from hrnk_press.embargo.zones import UnknownZone, zone
from hrnk_press.patterns import pattern
from hrnk_press.workspace.schema import Unfit, nearest_word, shown, wrong_type

# What neither HTML, XML nor a terminal takes as text: C0 without tab and line feed, and DEL.
NOT_TEXT = r"[\x00-\x08\x0b-\x1f\x7f]"
# A value on one line also holds no line break of any script and no C1 control.
_NOT_ONE_LINE = r"[\x00-\x1f\x7f-\x9f\u2028\u2029]"
_ID = pattern(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGES = ("en", "ko", "de", "es", "fr")  # of most releases: for these no pattern is compiled
_LANGUAGE = pattern(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
_WEB_ADDRESS = pattern(r"https?://[^\s<>\"]+")
_MAIL_ADDRESS = pattern(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\"]+")
_DOMAIN = pattern(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_COLOUR = pattern(r"#[0-9A-Fa-f]{6}")
_PLACEHOLDER = pattern(r"\[[^\[\]]+\]")
_YEARS = range(1900, 2200)

Choice = TypeVar("Choice", bound=StrEnum)


def text(value: Any) -> str:
    """Text of one or more lines, without control characters."""
    return _without(NOT_TEXT, _string(value))


def one_line(value: Any) -> str:
    """Text on one line: it may go into a header, a table or a terminal."""
    return _without(_NOT_ONE_LINE, _string(value))


def filled(value: Any) -> str:
    """Text on one line that is not empty."""
    line = one_line(value)
    if not line.strip():
        raise Unfit("should not be empty")
    return line


def identifier(value: Any) -> str:
    """The id of a person or an organization: small ASCII letters, digits, single hyphens."""
    return _matching(_ID, value, "an id of small letters, digits and hyphens", "mara-ilves")


def is_id(text: str) -> bool:
    """Whether a person or an organization may have that id."""
    return _ID.fullmatch(text) is not None


def release_id(value: Any) -> str:
    """A UUID in its usual form, in small letters."""
    line = one_line(value)
    try:
        canonical = str(UUID(line))
    except ValueError:
        canonical = ""
    if canonical != line.lower():
        raise Unfit(
            f"should be a UUID, not {shown(line)}",
            "It looks like 6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a; uuidgen prints a fresh one",
        )
    return canonical


def language(value: Any) -> str:
    """A language tag such as en, ko or zh-Hant-TW (BCP 47: language, script, region)."""
    if value in _LANGUAGES:
        return str(value)
    return _matching(_LANGUAGE, value, "a language tag", "en", "ko", "pt-BR")


def zone_name(value: Any) -> str:
    """The IANA name of a time zone."""
    name = one_line(value)
    try:
        zone(name)
    except UnknownZone:
        from hrnk_press.embargo.nearest_zones import zone_hint

        raise Unfit(f"{shown(name)} is no time zone", zone_hint(name)) from None
    return name


def web_address(value: Any) -> str:
    """An http or https address; empty, or a placeholder in brackets, while it is not known."""
    line = one_line(value)
    if line and not _WEB_ADDRESS.fullmatch(line) and not _PLACEHOLDER.fullmatch(line):
        raise Unfit(
            f"{shown(line)} is no web address", "It begins with https:// and holds no spaces"
        )
    return line


def mail_address(value: Any) -> str:
    """An e-mail address alone, without a display name; empty where there is none."""
    return (
        _matching(_MAIL_ADDRESS, value, "an e-mail address", "press@example.org")
        if value
        else one_line(value)
    )


def domain(value: Any) -> str:
    """A domain name."""
    return _matching(_DOMAIN, value, "a domain name", "example.org")


def colour(value: Any) -> str:
    """A colour as #rrggbb."""
    return _matching(_COLOUR, value, "a colour", "#1a4480")


def day(value: Any) -> date:
    """A date without a time."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise wrong_type("a date", value, "date = 2026-12-02")
    return _sane(value)


def wall_time(value: Any) -> datetime:
    """A wall-clock time: date and time without an offset, in whole seconds."""
    if not isinstance(value, datetime):
        raise wrong_type("a date and time", value, "until = 2026-12-02T00:01:00")
    if value.tzinfo is not None:
        raise Unfit(
            f"should be wall-clock time, but {shown(value.isoformat())} has an offset",
            f"Write {value.replace(tzinfo=None).isoformat()} and name the place in zone; the offset follows from both",
        )
    return _whole_second(_sane(value))


def instant(value: Any) -> datetime:
    """An instant: date and time with Z or an offset, returned in UTC."""
    if not isinstance(value, datetime):
        raise wrong_type("a date and time with offset", value, "utc = 2026-12-02T05:01:00Z")
    if value.tzinfo is None:
        raise Unfit(
            f"{shown(value.isoformat())} has no offset",
            f"Write {value.isoformat()}Z if it is UTC, or add the offset, such as +09:00",
        )
    return _whole_second(_sane(value)).astimezone(UTC)


def true_false(value: Any) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise wrong_type("true or false", value)
    return value


def whole_number(least: int, most: int) -> Callable[[Any], int]:
    """A whole number from `least` to `most`."""

    def fit(value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise wrong_type(f"a whole number from {least} to {most}", value)
        if not least <= value <= most:
            raise Unfit(f"should be from {least} to {most}, not {shown(value)}")
        return value

    return fit


def one_of(choices: type[Choice]) -> Callable[[Any], Choice]:
    """One of the words of an enumeration."""

    def fit(value: Any) -> Choice:
        word = one_line(value)
        try:
            return choices(word)
        except ValueError:
            words = [choice.value for choice in choices]
            near = nearest_word(word, words)
            raise Unfit(
                f"{shown(word)} is not one of {', '.join(words)}",
                f'Did you mean "{near}"?' if near else "",
            ) from None

    return fit


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise wrong_type("text in quotes", value)
    return value


def _without(unwanted: str, value: str) -> str:
    found = None if value.isprintable() else re.search(unwanted, value)
    if found is None:
        return value
    char = found[0]
    what = (
        "a line break" if char in "\r\n\u2028\u2029" else f"the control character U+{ord(char):04X}"
    )
    raise Unfit(
        f"holds {what} after {shown(value[: found.start()][-40:])}",
        "Delete it" if what != "a line break" else "Put it on one line",
        code="control-character",
    )


def _matching(form: re.Pattern[str], value: Any, wanted: str, *examples: str) -> str:
    line = one_line(value)
    if form.fullmatch(line):
        return line
    raise Unfit(f"should be {wanted}, not {shown(line)}", f"For example {', '.join(examples)}")


Day = TypeVar("Day", bound=date)


def _sane(value: Day) -> Day:
    if value.year not in _YEARS:
        raise Unfit(f"the year {value.year} is out of range")
    return value


def _whole_second(value: datetime) -> datetime:
    if value.microsecond:
        raise Unfit(
            "should be in whole seconds", f"Write {value.replace(microsecond=0).isoformat()}"
        )
    return value
