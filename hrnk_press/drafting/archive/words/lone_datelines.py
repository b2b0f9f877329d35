"""Datelines in a line of their own: with their day, without its year, or with the dash in the next line."""

import datetime as dt
import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.words import dateline_forms as forms
from hrnk_press.drafting.archive.words.capitals import in_capitals
from hrnk_press.drafting.archive.words.dateline_leads import MARKED
from hrnk_press.drafting.archive.words.dateline_places import (
    LONGEST_PLACE,
    LONGEST_STATE,
    SMALL_WORDS,
    bare_place,
    is_in_region,
    is_known,
    is_place,
    is_told,
    place_name,
)
from hrnk_press.drafting.archive.words.datelines import is_plain, opening_of
from hrnk_press.drafting.archive.words.dates import date_in_full, may_have_date
from hrnk_press.drafting.archive.words.first_words import is_long, is_text
from hrnk_press.drafting.archive.words.openings import is_wired, partial_day
from hrnk_press.letters import has_digits
from hrnk_press.patterns import pattern

_LONGEST_ALONE = 100
# One of these is in every such status.
_AT_ONCE = ("immediate release", "sofortigen", "immédiate", "inmediata")
_HANGUL = pattern("[가-힣]")
# The number of a paper before town and day: "MEMO/17/215, ".
_NUMBERED = pattern(
    r"(?:(?:No|Nr|Ref)\.? ?)?(?:[A-Z]{2,8}[ /-])?\d{1,4}/\d{2,5}(?:/[A-Z]{2})?[,;]? (?:[–—|-] )?(?=[^\W\d_])"
)
_LONGEST_CITY = 3
_FEWEST_OF_TEXT = 20
_FEWEST_OF_SENTENCE = 12
# Releases of that age are in no file; treaties are older, and say where they were done.
_OLDEST = 1980
_ENDS = (".", ":", ";", "!", "?", "”", '"', "“", "’", "'", "»", ")", "]", "…")


def place_and_date(text: str) -> tuple[str, dt.date] | None:
    """A dateline that stands alone, in brackets too: "Geneva, Nov. 23, 2026"."""
    if len(text) > _LONGEST_ALONE or not may_have_date(text) or date_in_full(text):
        return None
    if numbered := _NUMBERED.match(text):
        text = text[numbered.end() :]
    if given := forms.GIVEN.match(text):
        text = text[given.end() :]
    if (
        " | " in text
        and text.count(", ")
        and (told := [*filter(None, map(place_and_date, text.split(" | ")))])
    ):
        return told[0]
    if text.startswith("(") and text.endswith(")"):
        text = MARKED.sub("", text)[1:-1].strip()
    found = next(filter(None, (it.fullmatch(text) for it in forms.EVERY_ALONE)), None)
    found = found or _beside_mark(text) or (forms.ALONE_ON.fullmatch(text) if given else None)
    day = date_in_full(found["date"]) if found else None
    if found is None or day is None or not is_place(found["place"]):
        return None
    if given and day.year < _OLDEST:
        return None  # a treaty's
    beside = found.start("place") < found.start("date") == found.end("place") + 1
    if beside and _is_event(found["place"]):
        return None
    if found["date"].startswith(("vom ", "of ")):
        return None  # "Termindienst vom 20. April"
    if found["place"].startswith("The ") and not is_known(found["place"].partition(",")[0]):
        return None  # who issues it
    if _HANGUL.match(found["place"]) and not (
        text[found.end("place")] in ",(" or is_known(found["place"])
    ):
        return None
    named = re.split("[,/&(]", found["place"])[0].split()
    large = [it for it in named if it.casefold() not in SMALL_WORDS]
    if len(large) > _LONGEST_CITY + (len(large) < len(named)):
        return None
    return place_name(bare_place(found["place"])), day


def _is_event(named: str) -> bool:
    """Whether some words that nothing parts from a day are the name of something then, and of no town: "Town Hall May 3, 2021"."""
    words = named.split()
    large = all(it[0].isupper() for it in words)
    return len(words) > 1 and large and "," not in named and not is_told(named)


def place_and_month(text: str) -> str:
    """The place of a dateline that stands alone and names a month without its day: "Geneva — March 2021"."""
    short = len(text) <= LONGEST_PLACE and has_digits(text)
    found = forms.ALONE_IN_MONTH.fullmatch(text) if short else None
    if found is None or partial_day(found) is None or not is_place(found["place"]):
        return ""
    place = bare_place(found["place"])
    return place_name(place) if is_told(place) else ""


def place_behind_status(text: str) -> str:
    """The place behind the words of a status, which no day follows: "For immediate release – Geneva, Switzerland"."""
    said = text.casefold() if len(text) <= _LONGEST_ALONE else ""
    found = forms.BEHIND_STATUS.fullmatch(text) if any(map(said.__contains__, _AT_ONCE)) else None
    if found is None or not is_place(found["place"]) or not is_told(found["place"]):
        return ""
    return place_name(bare_place(found["place"]))


def _beside_mark(text: str) -> re.Match[str] | None:
    """A town that everybody knows and the date beside it, a stroke, a hyphen, brackets or a label between them: "Lyon | 3 mars 2021"."""
    found = forms.LABELLED.fullmatch(text)
    if found is None and any(map(text.__contains__, "|-·•")):
        found = forms.STROKED.fullmatch(text) or forms.STROKED_BEHIND.fullmatch(text)
    if found is None and text.endswith(")"):
        found = forms.BRACKETS_BEHIND.fullmatch(text)
    return found if found and is_told(found["place"]) else None


def place_above(text: str, following: str) -> tuple[str, str] | None:
    """The place of a dateline whose dash begins the next line, or that stands there in capitals, and the rest of that."""
    empty = forms.EMPTY.fullmatch(text) if text.startswith("(") else None
    if empty and len(following.split()) > _FEWEST_OF_SENTENCE:
        return place_name(empty["place"]), following
    short = len(text) <= LONGEST_PLACE
    dayed = forms.ALONE_IN_YEAR.fullmatch(text) if short and has_digits(text) else None
    if dayed and is_in_region(dayed["place"]) and partial_day(dayed) and is_long(following):
        return place_name(dayed["place"]), following
    found = forms.SHOUTED.fullmatch(text) if short else None
    if found is None or not is_place(found["place"]):
        return None
    hyphen = found["hyphen"] and (in_capitals(found["place"]) or is_told(found["place"]))
    if found["dash"] or hyphen or found["short"]:
        return (place_name(found["place"]), following) if is_text(following) else None
    goes_on = forms.GOES_ON.fullmatch(following)
    if (
        goes_on is None
        and forms.REGIONAL.fullmatch(text)
        and len(following.split()) > _FEWEST_OF_TEXT
    ):
        return (place_name(text), following) if following.endswith(_ENDS) else None
    wired = len(text) > len(found["place"]) and not found["hyphen"]
    shouted = in_capitals(text) and len(text) > LONGEST_STATE
    told = shouted and (is_told(text) or place_name(text) in following)
    if goes_on is None and not (wired or told):
        return None
    return place_name(found["place"]), goes_on["words"] if goes_on else following


def day_alone(text: str) -> tuple[int, int]:
    """Month and day of a dateline that stands alone without its year; 0 where it names none."""
    short = len(text) <= LONGEST_PLACE and has_digits(text)
    found = forms.ALONE_IN_YEAR.fullmatch(text) if short else None
    return (partial_day(found) if found else None) or (0, 0)


def is_dateline(lines: Sequence[Block]) -> bool:
    """Whether the first of two lines begins with a plain dateline, or is the place that a wire prints above a text: "Geneva (ots)"."""
    if is_plain(opening_of(lines[0])):
        return True
    if len(lines) < 2 or not (is_wired(lines[0].text) or forms.EMPTY.fullmatch(lines[0].text)):
        return False
    return place_above(lines[0].text, lines[1].text) is not None
