"""Datelines: place and date as they stand before a first paragraph, or in a line of their own."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from hrnk_press.drafting.archive.heads import dateline_forms as forms
from hrnk_press.drafting.archive.heads.capitals import in_capitals
from hrnk_press.drafting.archive.heads.dateline_leads import leads
from hrnk_press.drafting.archive.heads.dateline_places import (
    LONGEST_PLACE,
    LONGEST_STATE,
    SMALL_WORDS,
    bare_place,
    is_in_region,
    is_known,
    is_place,
    place_name,
)
from hrnk_press.drafting.archive.heads.dates import date_in_full, may_have_date, month_named
from hrnk_press.drafting.archive.heads.states import is_state
from hrnk_press.drafting.archive.pages.blocks import Block
from hrnk_press.frozen import frozen
from hrnk_press.letters import has_digits
from hrnk_press.patterns import pattern

_LONGEST_ALONE = 100
# Place, wire and date are no longer together.
_FARTHEST_DATE = 300
_FEWEST_WORDS = 8
_LONGEST_HEADLINE = 30
_LONGEST_CITY = 3
_FEWEST_OF_TEXT = 20
_FARTHEST_WIRE = 60
_FEWEST_OF_SENTENCE = 12
_FEWEST_IN_HANGUL = 6
_HANGUL = pattern("[가-힣]")
_MOST_LEADS = 2
# A point that stands before the dash, and is none of the town's.
_POINTED = (".-", ".–", ".—")
_ENDS = (".", ":", ";", "!", "?", "”", '"', "“", "’", "'", "»", ")", "]", "…")


@frozen
class Opening:
    """A dateline at the beginning of a paragraph: its words, what it says, and the paragraph without it.

    `month` and `day` are 0 where it names none; `date` is there where it names a year too.
    """

    said: str
    place: str
    words: str
    date: dt.date | None = None
    month: int = 0
    day: int = 0


def opening_of(block: Block) -> Opening | None:
    """The dateline of a first paragraph; None where it has none."""
    return _opening_in(block.text, block.styled)


# Head and text ask about the same few paragraphs.
@lru_cache(maxsize=32)
def _opening_in(text: str, styled: str = "", led: int = 0) -> Opening | None:
    """The same of its words, and of these as Markdown; `led` by so much else that stands before it."""
    may_be_dated = may_have_date(text[:_FARTHEST_DATE])
    for form in _dated_forms(text) if may_be_dated else ():
        found = form.match(text)
        if (
            found
            and (day := date_in_full(found["date"], _place_of(found)))
            and is_place(_place_of(found))
            and (form is not forms.DAY_FIRST or _is_parted(found))
        ):
            return _opening(text, found, _place_of(found), day)
    for at in leads(text) if led < _MOST_LEADS else ():
        behind = _opening_in(text[at:], led=led + 1)
        if behind and (behind.date or is_plain(behind) or text[at] == "("):
            return replace(behind, said=f"{text[:at].strip()} {behind.said}")
    bracketed = forms.BRACKETED.match(text)
    if bracketed and not bracketed["words"].startswith("("):
        inside = forms.INSIDE.fullmatch(bracketed["inside"].strip(" ,"))
        dated = inside and inside["date"]
        day = date_in_full(dated, inside["place"]) if inside and dated else None
        begins = bracketed["dash"] in (" ", "") and not bracketed["words"][0].islower()
        dashed = bracketed["dash"].strip() not in ("", ".", ":") or (
            begins and (_is_named(bracketed["inside"]) or _opens_known(inside, bracketed["words"]))
        )
        partial = _partial(inside) if inside else None
        if inside and partial and is_place(inside["place"]) and (dashed or day):
            return _opening(text, bracketed, inside["place"], day, *partial)
    for form in (forms.PARTED, forms.SOON) if ": " in text else (forms.PARTED,):
        found = form.match(text)
        if found is None or not is_place(found["place"]) or not _is_text(found["words"]):
            continue
        partial = _partial(found)
        if partial == (0, 0) and not (is_wired(found[0]) or _is_said(found["words"])):
            continue
        if partial is not None:
            return _opening(text, found, found["place"], None, *partial)
    stressed = forms.STRESSED.match(styled) if styled.startswith("**") else None
    if stressed and in_capitals(stressed["place"]) and is_place(stressed["place"]):
        words = text[len(stressed["place"]) :].strip()
        return Opening(stressed["place"], place_name(stressed["place"]), words)
    found = forms.AGENCY.match(text) if "(" in text else None
    if found and is_place(found["place"]):
        return _opening(text, found, found["place"], None)
    found = forms.TOLD.match(text) or forms.UNPARTED.match(text) or forms.GLUED.match(text)
    if found and _is_long(found["words"]) and is_place(found["place"]):
        return _opening(text, found, found["place"], None) if is_in_region(found["place"]) else None
    found = forms.DAY_ALONE.match(text) if may_be_dated else None
    if found and _is_said(found["words"]) and (day := date_in_full(found["date"])):
        return _opening(text, found, "", day)
    found = forms.DAY_TOLD.match(text) if may_be_dated else None
    if found and _is_long(found["words"]) and (day := date_in_full(found["date"])):
        return _opening(text, found, "", day)
    found = forms.GERMAN.match(text)
    return _opening(text, found, found["place"], None) if found else None


def _dated_forms(text: str) -> Iterator[re.Pattern[str]]:
    """The forms that name the day in full, those of a wire's own where a line has a mark of one near its beginning."""
    yield forms.FULL
    yield forms.ABBREVIATED
    if "(" in text[:_FARTHEST_WIRE] or "/" in text[:_FARTHEST_WIRE]:
        yield forms.WIRE_WITH_DAY
        yield forms.WIRE_BEFORE_DAY
    if text.startswith(("(", "[")):
        yield forms.BRACKETS_BEFORE_DAY
    yield forms.DAY_FIRST


def is_plain(opening: Opening | None) -> bool:
    """Whether it is a dateline and cannot be anything else: it names a day, a wire, or a region beside its town."""
    if opening is None or not opening.place:
        return opening is not None and opening.said.startswith(("http", "www."))
    if opening.date or opening.month or is_wired(opening.said):
        return True
    town, comma, _ = opening.said.rstrip(" -–—−").partition(",")
    if in_capitals(town) and len(town) > LONGEST_STATE:
        return True
    return bool(comma) and is_in_region(opening.place)


def is_wired(said: str) -> bool:
    """Whether a dateline names the wire that sends it: "(ots)", "/PRNewswire/"."""
    return forms.WIRED.search(said) is not None


def place_and_date(text: str) -> tuple[str, dt.date] | None:
    """A dateline that stands alone, in brackets too: "Geneva, Nov. 23, 2026"."""
    if len(text) > _LONGEST_ALONE or not may_have_date(text) or date_in_full(text):
        return None
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1]
    found = next(filter(None, (it.fullmatch(text) for it in forms.EVERY_ALONE)), None)
    found = found or _beside_stroke(text)
    day = date_in_full(found["date"]) if found else None
    if found is None or day is None or not is_place(found["place"]):
        return None
    if found["date"].startswith(("vom ", "of ")):
        return None  # "Termindienst vom 20. April"
    named = re.split("[,/&(]", found["place"])[0].split()
    large = [it for it in named if it.casefold() not in SMALL_WORDS]
    if len(large) > _LONGEST_CITY + (len(large) < len(named)):
        return None
    return place_name(bare_place(found["place"])), day


def _beside_stroke(text: str) -> re.Match[str] | None:
    """A town that everybody knows and the date beside it, a stroke or brackets between them: "Lyon | 3 mars 2021"."""
    form = forms.STROKED if "|" in text else forms.BRACKETS_BEHIND if text.endswith(")") else None
    found = form.fullmatch(text) if form else None
    return found if found and (is_known(found["place"]) or is_in_region(found["place"])) else None


def place_above(text: str, following: str) -> tuple[str, str] | None:
    """The place of a dateline whose dash begins the next line, or that stands there in capitals, and the rest of that."""
    empty = forms.EMPTY.fullmatch(text) if text.startswith("(") else None
    if empty and len(following.split()) > _FEWEST_OF_SENTENCE:
        return place_name(empty["place"]), following
    short = len(text) <= LONGEST_PLACE
    dayed = forms.ALONE_IN_YEAR.fullmatch(text) if short and has_digits(text) else None
    if dayed and is_in_region(dayed["place"]) and _partial(dayed) and _is_long(following):
        return place_name(dayed["place"]), following
    found = forms.SHOUTED.fullmatch(text) if short else None
    if found is None or not is_place(found["place"]):
        return None
    if found["dash"] or found["short"]:
        return (place_name(found["place"]), following) if _is_text(following) else None
    goes_on = forms.GOES_ON.fullmatch(following)
    if (
        goes_on is None
        and forms.REGIONAL.fullmatch(text)
        and len(following.split()) > _FEWEST_OF_TEXT
    ):
        return (place_name(text), following) if following.endswith(_ENDS) else None
    wired = len(text) > len(found["place"])
    if goes_on is None and not (wired or (in_capitals(text) and len(text) > LONGEST_STATE)):
        return None
    return place_name(found["place"]), goes_on["words"] if goes_on else following


def is_dateline(lines: Sequence[Block]) -> bool:
    """Whether the first of two lines begins with a plain dateline, or is the place that a wire prints above a text: "Geneva (ots)"."""
    if is_plain(opening_of(lines[0])):
        return True
    if len(lines) < 2 or not (is_wired(lines[0].text) or forms.EMPTY.fullmatch(lines[0].text)):
        return False
    return place_above(lines[0].text, lines[1].text) is not None


def _place_of(found: re.Match[str]) -> str:
    groups = found.groupdict()
    return groups.get("place") or groups.get("within") or ""


def _opening(
    text: str,
    found: re.Match[str],
    place: str,
    day: dt.date | None,
    month: int = 0,
    number: int = 0,
) -> Opening:
    said = text[: found.start("words")].strip()
    if said.endswith(_POINTED) and not is_state(place.rpartition(", ")[2]):
        place = place.removesuffix(".")
    return Opening(said, place_name(bare_place(place)), found["words"], day, month, number)


def _partial(found: re.Match[str]) -> tuple[int, int] | None:
    """Month and day, 0 where there are none; None where what stands there is no month."""
    name = found["month"] or found["month2"]
    if not name:
        return 0, 0
    month = month_named(name)
    return (month, int(found["number"] or found["number2"])) if month else None


def _is_named(inside: str) -> bool:
    """Whether it is written as a name is, and no acronym, in a script that has capitals."""
    return inside[:1].isupper() and not in_capitals(inside)


def _opens_known(inside: re.Match[str] | None, words: str) -> bool:
    """Whether a town that everybody knows stands in brackets before a whole sentence."""
    return inside is not None and _is_long(words) and is_known(inside["place"])


def _is_parted(found: re.Match[str]) -> bool:
    """Whether a dash or a region in brackets stands before the words, or they are so many that they are the text.

    Behind a dash, what begins with a capital is the text's own subject: "May 3, 2021 — The Club".
    """
    before = found.string[: found.start("words")].rstrip()
    beside = found.string[found.end("date") :].lstrip()[:1] not in ("-", "–", "—")
    return before.endswith(("-", "–", "—", ")")) or (beside and _is_text(found["words"]))


def _is_said(words: str) -> bool:
    """Whether it ends as a sentence does, or is too long for a headline."""
    return words.endswith(_ENDS) or len(words.split()) > _LONGEST_HEADLINE


def _is_long(words: str) -> bool:
    """Whether that is a whole sentence, or several, and no headline with its date."""
    fewest = _FEWEST_IN_HANGUL if _HANGUL.search(words) else _FEWEST_OF_SENTENCE
    return words.endswith(_ENDS) and len(words.split()) >= fewest


def _is_text(words: str) -> bool:
    """Whether that is the beginning of a text, and not the name of a site behind a title."""
    if len(words.split()) >= _FEWEST_WORDS:
        return True
    return words.endswith((".", ":", "!", "?", "”", '"')) and not forms.CUT_SHORT.search(words)
