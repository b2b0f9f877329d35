"""Datelines that stand in brackets: "(Geneva, 3 March 2021) –"."""

import re

from hrnk_press.drafting.archive.words import dateline_forms as forms
from hrnk_press.drafting.archive.words.capitals import in_capitals
from hrnk_press.drafting.archive.words.dateline_places import (
    is_known,
    is_place,
    is_told,
)
from hrnk_press.drafting.archive.words.dates import date_in_full
from hrnk_press.drafting.archive.words.first_words import is_long
from hrnk_press.drafting.archive.words.openings import Opening, opening_at, partial_day
from hrnk_press.patterns import pattern

_OF_TWO = pattern(r"[^\W\d_]+-[^\W\d_a-zß-ÿ][^\W\d_]+")


def in_brackets(text: str) -> Opening | None:
    """A dateline that stands in brackets: "(Geneva, 3 March 2021) –"."""
    found = forms.BRACKETED.match(text)
    if found is None or found["words"].startswith("("):
        return None
    said = found["inside"].strip(" ,")
    behind = forms.INSIDE_DAY_FIRST.fullmatch(said)
    inside = forms.INSIDE.fullmatch(said) or behind
    if inside is None or not is_place(inside["place"]):
        return None
    if inside is behind and not _is_town_told(inside["place"]):
        return None  # whose text it is, or what it is about
    day = date_in_full(inside["date"], inside["place"]) if inside["date"] else None
    begins = found["dash"] in (" ", "") and not found["words"][0].islower()
    named = begins and (_is_named(said) or _opens_known(inside, found["words"]))
    parted = "=" in said or found["dash"].strip() not in ("", ".", ":")
    partial = partial_day(inside)
    if partial is None or not (day or named or parted):
        return None
    return opening_at(found, inside["place"], day, *partial)


def _is_town_told(place: str) -> bool:
    """Whether everybody knows the town, or it is named of two towns: "Lindholm-Roosland"."""
    return is_told(place) or _OF_TWO.fullmatch(place) is not None


def _is_named(inside: str) -> bool:
    """Whether it is written as a name is, and no acronym, in a script that has capitals."""
    return inside[:1].isupper() and not in_capitals(inside)


def _opens_known(inside: re.Match[str] | None, words: str) -> bool:
    """Whether a town that everybody knows stands in brackets before a whole sentence."""
    return inside is not None and is_long(words) and is_known(inside["place"])
