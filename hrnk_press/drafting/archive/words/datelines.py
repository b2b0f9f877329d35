"""Datelines: place and date as they stand before a first paragraph."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.words import dateline_forms as forms
from hrnk_press.drafting.archive.words.bracketed_datelines import in_brackets
from hrnk_press.drafting.archive.words.capitals import in_capitals
from hrnk_press.drafting.archive.words.dateline_leads import leads
from hrnk_press.drafting.archive.words.dateline_places import (
    LONGEST_STATE,
    bare_place,
    is_in_region,
    is_known,
    is_place,
    is_told,
    place_name,
)
from hrnk_press.drafting.archive.words.dates import date_in_full, may_have_date
from hrnk_press.drafting.archive.words.first_words import is_long, is_said, is_text, looks_back
from hrnk_press.drafting.archive.words.openings import (
    Opening,
    is_wired,
    opening_at,
    partial_day,
    place_of,
)
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

# Place, wire and date are no longer together.
_FARTHEST_DATE = 300
_FARTHEST_WIRE = 60
_FARTHEST_POINT = 50
# What parts a town from a text, or its day from the month.
_PARTS = pattern(r"[-–—−:(/\d]")
_MOST_LEADS = 2
_OF_PICTURE = pattern(
    r"\b(?:our|the|this|unser|notre|nuestra|diese[sr]?|cette|esta) (?:photo|picture|image|foto|bild|imagen)\w*",
    re.IGNORECASE,
)
_MARKS = " -–—:"
_STRESS = ("*", "_", "![")
_EDITED = frozenset(("red", "pm", "pr", "pd"))
_AGENCIES = frozenset(("ots", "apa", "dpa", "epd", "kna", "rk", "sda"))
# "U.S. Senator Ada Lind" names whose she is, and no place.
_INITIALS = pattern(r"(?:[A-Z]\.?){2,3}")
_IN_ENGLISH = pattern(r"\b(?:the|of|and|is|are|has|have|was|for)\b")


def opening_of(block: Block) -> Opening | None:
    """The dateline of a first paragraph; None where it has none."""
    return _opening_in(block.text, block.styled)


# Head and text ask about the same few paragraphs.
@lru_cache(maxsize=32)
def _opening_in(text: str, styled: str = "", led: int = 0) -> Opening | None:
    """The same of its words, and of these as Markdown; `led` by so much else that stands before it."""
    dated = may_have_date(text[:_FARTHEST_DATE])
    if dated and styled.startswith("![") and not styled.startswith("![]"):
        return _set_apart(text, styled) or _below_picture(text, styled, led)
    return (
        (_dated(text) if dated else None)
        or (_behind_others(text, led) if led < _MOST_LEADS else None)
        or (in_brackets(text) if text.startswith(("(", "[", "【")) else None)
        or _parted(text)
        or (_set_apart(text, styled) if dated and styled.startswith(_STRESS) else None)
        or (_stressed(text, styled) if styled.startswith("**") else None)
        or (_of_agency(text) if "(" in text else None)
        or _without_mark(text, dated=dated)
    )


def _dated(text: str) -> Opening | None:
    """A dateline that names its day in full."""
    for form in _dated_forms(text):
        found = form.match(text)
        if (
            found
            and (day := date_in_full(found["date"], place_of(found)))
            and is_place(place_of(found))
            and any(map(str.isalpha, found["words"]))
            and (form is not forms.DAY_FIRST or _is_parted(found))
            and (form is not forms.DAY_THEN_POINTED or is_told(found["place"]))
            and (form is not forms.UNPARTED_DAY or _is_town_before_text(found))
        ):
            return opening_at(found, place_of(found), day)
    return None


def _behind_others(text: str, led: int) -> Opening | None:
    """A dateline behind something else, such as an event or the address of a site."""
    for at in leads(text):
        behind = _opening_in(text[at:], led=led + 1)
        if behind and (behind.date or is_plain(behind) or text[at] == "("):
            return _led(behind, text[:at].strip())
    return None


def _parted(text: str) -> Opening | None:
    """A dateline that a dash, or soon a point or a colon, parts from the text, without the year of its day."""
    soon = ": " in text or ". " in text[:_FARTHEST_POINT]
    for form in (forms.PARTED, forms.SOON) if soon else (forms.PARTED,):
        found = form.match(text)
        if found is None or not is_place(found["place"]) or not is_text(found["words"]):
            continue
        partial = partial_day(found)
        if partial == (0, 0) and not (is_wired(found[0]) or is_said(found["words"])):
            continue
        two = partial == (0, 0) and " | " in found["words"][:_FARTHEST_POINT]
        if two and not is_told(found["place"]):
            continue  # names of a body in two languages
        if partial is not None:
            return _with_town(opening_at(found, found["place"], None, *partial))
    return None


def _stressed(text: str, styled: str) -> Opening | None:
    """A town in capitals that is stressed, with nothing between it and the text."""
    found = forms.STRESSED.match(styled)
    if found is None or not (in_capitals(found["place"]) and is_place(found["place"])):
        return None
    words = text[len(found["place"]) :].strip()
    return Opening(found["place"], place_name(found["place"]), words)


def _of_agency(text: str) -> Opening | None:
    """A town before the mark of an agency: "Bern (sda)"."""
    found = forms.AGENCY.match(text)
    if found is None or not is_place(found["place"]) or _is_edited(found):
        return None
    return opening_at(found, found["place"], None)


def _without_mark(text: str, *, dated: bool) -> Opening | None:
    """A dateline that no mark parts from the text as others are: a region, a day alone, or a town that everybody knows tells it."""
    found = forms.TOLD.match(text) or forms.UNPARTED.match(text) or forms.GLUED.match(text)
    if found and is_long(found["words"]) and is_place(found["place"]):
        return opening_at(found, found["place"], None) if is_in_region(found["place"]) else None
    if dated and (alone := _day_alone(text)):
        return alone
    found = _pointed(text) or forms.GERMAN.match(text)
    return opening_at(found, found["place"], None) if found else None


def _day_alone(text: str) -> Opening | None:
    """A day that stands before a text without a town, or behind which stands who wrote it."""
    found = forms.DAY_ALONE.match(text)
    if found and is_said(found["words"]) and (day := date_in_full(found["date"])):
        return opening_at(found, "", day)
    found = forms.DAY_TOLD.match(text)
    if found and is_long(found["words"]) and (day := date_in_full(found["date"])):
        return opening_at(found, "", day)
    found = forms.DAY_THEN_POINTED.match(text)
    if found and _is_somebody(found["place"]) and (day := date_in_full(found["date"])):
        at = found.start("place")  # who wrote it
        return Opening(text[:at].strip(), "", text[at:], day)
    return None


def _led(opening: Opening, lead: str) -> Opening:
    """A dateline with what stands before it, which may be its town or the first of two: "Geneva – Nairobi, 3 March"."""
    town = lead.rstrip(_MARKS)
    place = opening.place
    if town != lead and is_place(town) and (is_known(town) or is_in_region(town)):
        first = _is_town(place)
        place = f"{place_name(town)} {lead[len(town) :].strip()} {place}" if first else place
        place = place or place_name(town)
    return replace(opening, said=f"{lead} {opening.said}", place=place)


def _with_town(opening: Opening) -> Opening:
    """A dateline with the second town that stands behind its dash, before a wire or another dash."""
    if not _PARTS.search(opening.words, 0, _FARTHEST_WIRE):
        return opening
    if opening.said.rstrip(_MARKS).casefold() != opening.place.casefold() or not _is_town(
        opening.place
    ):
        return opening
    behind = _opening_in(opening.words, led=_MOST_LEADS)
    return _led(behind, opening.said) if behind and _is_town(behind.place) else opening


def _is_town(place: str) -> bool:
    return is_known(place.partition(",")[0])


def _set_apart(text: str, styled: str) -> Opening | None:
    """A dateline that stands there in letters of its own: "*Geneva, 3 March 2021* The mill is open"."""
    stressed = forms.STRESSED_DAY.match(styled)
    found = forms.ALONE.fullmatch(stressed["said"].strip()) if stressed else None
    day = date_in_full(found["date"], found["place"]) if found else None
    end = text.find(found[0]) + len(found[0]) if found else 0
    if found is None or day is None or end < len(found[0]) or not is_place(found["place"]):
        return None
    words = text[end:].lstrip(" .:")
    if looks_back(words) or (styled.startswith("![") and _OF_PICTURE.search(words)):
        return None  # what a picture shows
    return Opening(text[:end], place_name(bare_place(found["place"])), words, day)


def _below_picture(text: str, styled: str, led: int) -> Opening | None:
    """A dateline behind a picture, whose words are none of the town's."""
    shown = styled[2 : styled.find("](")]
    if not text.startswith(shown) or led >= _MOST_LEADS:
        return None
    behind = _opening_in(text[len(shown) :].lstrip(), led=led + 1)
    if behind is None or looks_back(behind.words) or _OF_PICTURE.search(behind.words):
        return None
    return replace(behind, said=f"{shown} {behind.said}")


def _is_town_before_text(found: re.Match[str]) -> bool:
    """Whether a town that everybody knows stands before its day and a whole sentence, with nothing between them."""
    told = is_told(found["place"]) and is_long(found["words"])
    return told and not looks_back(found["words"])


def _dated_forms(text: str) -> Iterator[re.Pattern[str]]:
    """The forms that name the day in full, those of a wire's own where a line has a mark of one near its beginning."""
    yield forms.FULL
    yield forms.ABBREVIATED
    if "(" in text[:_FARTHEST_WIRE] or "/" in text[:_FARTHEST_WIRE]:
        yield forms.WIRE_WITH_DAY
        yield forms.WIRE_BEFORE_DAY
    if text.startswith(("(", "[")):
        yield forms.BRACKETS_BEFORE_DAY
    yield forms.DAY_THEN_POINTED
    yield forms.DAY_FIRST
    yield forms.UNPARTED_DAY


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


def _is_edited(found: re.Match[str]) -> bool:
    """Whether a mark that editors set behind titles as well, or that no agency has, stands before the words, and nothing
    else tells a town.
    """
    parted = found.string[: found.start("words")].rstrip()[-1:] != ")"
    wire = found["wire"].casefold()
    if wire in _AGENCIES or is_told(found["place"]):
        return False
    return (
        not parted
        if wire in _EDITED
        else forms.GERMAN.match(f"{found['place']}. {found['words']}") is None
    )


def _pointed(text: str) -> re.Match[str] | None:
    """A town that everybody knows, with a point behind it, before a long sentence that begins with no other.

    In English its region stands beside it, or it is in capitals: "Reading. It takes time." names none.
    """
    found = forms.POINTED.match(text) if ". " in text[:_FARTHEST_POINT] else None
    if found is None or not (is_long(found["words"]) and is_told(found["place"])):
        return None
    again = forms.POINTED.match(found["words"])
    listed = again is not None and is_told(again["place"])
    if listed or not is_place(found["place"]) or _INITIALS.fullmatch(found["place"]):
        return None
    named = in_capitals(found["place"]) or "," in found["place"]
    return found if named or _IN_ENGLISH.search(found["words"]) is None else None


def _is_somebody(name: str) -> bool:
    """Whether several words begin with a name that people are given."""
    return " " in name and is_given(name.split()[0])


def _is_parted(found: re.Match[str]) -> bool:
    """Whether a dash or a region in brackets stands before the words, or they are so many that they are the text.

    Behind a dash, what begins with a capital is the text's own subject: "May 3, 2021 — The Club".
    """
    before = found.string[: found.start("words")].rstrip()
    beside = found.string[found.end("date") :].lstrip()[:1] not in ("-", "–", "—")
    return before.endswith(("-", "–", "—", ")")) or (beside and is_text(found["words"]))
