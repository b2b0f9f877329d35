"""A normalized text cut into terms: numbers, known phrases, punctuation, other words.

The kinds of the terms, one letter each (`lexicon/kinds.py`), make the text's shape: "00:01 GMT, 5
March 2025" is `2:2 U, 1 M 4`. Clock times, dates and zones are patterns on that string.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from hrnk_press.embargo.reading.lexicon import (
    UTC_WORD,
    Branch,
    Meant,
    korean_morphemes,
    named,
    phrases,
)
from hrnk_press.embargo.reading.normalize import fold
from hrnk_press.embargo.zones import zone_names

_TOKEN = re.compile(
    r"""
    (?P<n>\d+)
    | (?P<a>(?<![a-z])[ap]\.?\ ?m(?![a-z])\.?)
    | (?P<z>[a-z]+/[a-z_]+(?:/[a-z_]+)?(?:[+-]\d+)?)
    | (?P<w>(?:[a-z]\.){2,}[a-z]?(?![a-z])|[a-z]+)
    | (?P<k>[가-힣]+)
    | (?P<p>\n|.)
    """,
    re.VERBOSE,
)
_NOISE = "\u241f"
# Signs that stand for terms taken up by a pattern, so they are no terms themselves.
_RESERVED = _NOISE + "_#$"
# Between the words of one phrase there may be one or two of these.
_JOINTS = frozenset(" \n'-")
# After words as short as "St" a full stop does not end the phrase either.
_JOINTS_AND_STOP = _JOINTS | {"."}
_COUNTERS = re.compile("시간(?=동안|[ ]|$)|년|월|일|시|분|초")
_COUNTER_KINDS = {"년": "Y", "월": "V", "일": "D", "시": "H", "분": "I", "초": "u", "시간": "u"}
_ORDINALS = frozenset(("st", "nd", "rd", "th", "er", "o", "a", "re", "eme", "e"))


@dataclass(frozen=True, slots=True)
class Term:
    """One term: its kind, what it means (a number's value, a phrase's), and where it stands."""

    kind: str
    value: Any
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a text, and the shape they make; `shape[i]` is the kind of `terms[i]`."""

    text: str
    terms: tuple[Term, ...]
    shape: str

    def original(self, start: int, end: int) -> str:
        """The text under the terms from `start` up to, not including, `end`."""
        if start >= end:
            return ""
        return self.text[self.terms[start].start : self.terms[end - 1].end]


def cut(text: str) -> Terms:
    """The terms of a normalized text."""
    terms = tuple(_meant(_tokens(fold(text))))
    return Terms(text, terms, _promoted("".join(term.kind for term in terms)))


def _tokens(folded: str) -> list[Term]:
    """Numbers, words and single characters, not yet looked up."""
    tokens: list[Term] = []
    for match in _TOKEN.finditer(folded):
        kind = match.lastgroup or "p"
        text = match.group()
        start = match.start()
        if kind == "k":
            after_number = bool(tokens) and _follows_number(tokens)
            tokens += _hangul(text, start, after_number=after_number)
        elif kind == "z":
            tokens += _iana(text, start)
        elif kind == "a":
            tokens.append(Term("A", text[0] + "m", text, start, match.end()))
        else:
            plain = text.replace(".", "") if kind == "w" else text
            tokens.append(Term(kind, None, plain, start, match.end()))
    return tokens


def _iana(text: str, start: int) -> list[Term]:
    """The name of a zone ("america/new_york"), or simply words with a stroke between."""
    name = _iana_names().get(text)
    if name is not None:
        return [Term("Z", named(name), text, start, start + len(text))]
    return [
        Term(
            "w" if part[0].isalpha() else "p",
            None,
            part,
            start + match.start(),
            start + match.end(),
        )
        for match in re.finditer(r"[a-z]+|\d+|.", text)
        for part in (match.group(),)
    ]


@cache
def _iana_names() -> dict[str, str]:
    return {name.lower(): name for name in zone_names() if "/" in name}


def _follows_number(tokens: list[Term]) -> bool:
    last = tokens[-1]
    return last.kind == "n" or (last.text == " " and len(tokens) > 1 and tokens[-2].kind == "n")


@cache
def _morpheme_pattern() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, korean_morphemes())))


def _hangul(run: str, start: int, *, after_number: bool) -> list[Term]:
    """A run of Hangul cut into a counter (after a number), known morphemes and the rest."""
    found: list[Term] = []
    at = 0
    if after_number and (counter := _COUNTERS.match(run)):
        at = counter.end()
        found.append(Term("c", counter.group(), counter.group(), start, start + at))
    pattern = _morpheme_pattern()
    while at < len(run):
        match = pattern.match(run, at)
        end = match.end() if match else at + 1
        found.append(Term("w", None, run[at:end], start + at, start + end))
        at = end
    return found


def _meant(tokens: list[Term]) -> list[Term]:
    """Every token with its kind; the words of a known phrase become one term."""
    root = phrases()
    terms: list[Term] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "w":
            meant, end = _longest(tokens, at, root)
            if meant is None:
                terms += _unknown(tokens, at, terms)
                end = at + 1
            else:
                end = _shortened(tokens, at, end, meant, root)
                last = tokens[end - 1]
                text = token.text if end == at + 1 else " ".join(it.text for it in tokens[at:end])
                terms.append(_phrase(meant, text, token, last, terms))
            at = end
            continue
        terms.append(_simple(token))
        at += 1
    return terms


def _longest(tokens: list[Term], at: int, root: Branch) -> tuple[Meant | None, int]:
    """The longest phrase that starts there, and where it ends."""
    branch = root.get(tokens[at].text)
    best, end = None, at + 1
    here = at + 1
    while branch is not None:
        if branch.meant is not None:
            best, end = branch.meant, here
        if not branch or here >= len(tokens):
            break
        step = branch.get(tokens[here].text)
        skipped = here
        joints = _JOINTS_AND_STOP if len(tokens[here - 1].text) <= 2 else _JOINTS
        while step is None and skipped < min(here + 2, len(tokens) - 1):
            if tokens[skipped].text not in joints:
                break
            skipped += 1
            step = branch.get(tokens[skipped].text)
        branch, here = step, skipped + 1
    return best, end


def _shortened(tokens: list[Term], at: int, end: int, meant: Meant, root: Branch) -> int:
    """Where a cue ends so that an event or a hold it runs into is found: "hold | until delivery"."""
    if meant.kind in "CE":
        for inside in range(at + 1, end):
            if tokens[inside].kind == "w":
                other, other_end = _longest(tokens, inside, root)
                if other is not None and other.kind in "VJ" and other_end > end:
                    return inside
    return end


def _phrase(meant: Meant, text: str, first: Term, last: Term, before: list[Term]) -> Term:
    kind = meant.kind
    if kind == "mar":
        return Term("µ", None, text, first.start, last.end)
    # A letter of two or less is an ordinal ending where it is glued to its number.
    if text in _ORDINALS and _glued_to_number(first, before):
        kind = "O"
    return Term(kind, meant.value, text, first.start, last.end)


def _unknown(tokens: list[Term], at: int, before: list[Term]) -> list[Term]:
    """A word no phrase knows: ordinal endings, ISO's T and Z, "amest", or simply a word."""
    token = tokens[at]
    text = token.text
    glued = _glued_to_number(token, before)
    if glued and text in _ORDINALS:
        return [Term("O", None, text, token.start, token.end)]
    number_next = at + 1 < len(tokens) and tokens[at + 1].kind == "n"
    if glued and text == "t" and number_next:
        return [Term("t", None, text, token.start, token.end)]
    if glued and text == "z":
        return [Term("Z", UTC_WORD, text, token.start, token.end)]
    if glued and text[:2] in ("am", "pm") and (zone := phrases().get(text[2:])):
        return (
            [
                Term("A", text[:2], text[:2], token.start, token.start + 2),
                Term(zone.meant.kind, zone.meant.value, text[2:], token.start + 2, token.end),
            ]
            if zone.meant
            else []
        )
    return [Term("x", None, text, token.start, token.end)]


def _glued_to_number(token: Term, before: list[Term]) -> bool:
    return bool(before) and before[-1].end == token.start and before[-1].kind in "1234068"


def _simple(token: Term) -> Term:
    if token.kind == "n":
        digits = token.text
        kind = _NUMBER_KINDS.get(len(digits), "5")
        if kind == "4" and digits[0] == "0":
            kind = "0"
        return Term(kind, int(digits) if len(digits) < 12 else 0, digits, token.start, token.end)
    if token.kind == "c":
        return Term(_COUNTER_KINDS[token.text], "hour", token.text, token.start, token.end)
    if token.kind in "AZ":
        return token
    if token.text in _RESERVED or not (token.text.isascii() or token.text in "·•…"):
        return Term("u" if token.text == _NOISE else "x", None, token.text, token.start, token.end)
    return Term(token.text, None, token.text, token.start, token.end)


_NUMBER_KINDS = {1: "1", 2: "2", 3: "3", 4: "4", 6: "6", 8: "8"}

# Words of two meanings, settled by what stands beside them.
_TUESDAY = re.compile(r"µ(?=\.?,? ?[12]O?\.? ?(?:F )?M)")
_WEEKDAY = re.compile(r"w(?=[.,]{0,2} ?(?:F )?(?:[12](?![:\d])|[Mm]))|(?<=\()w(?=\.?\))")
_MONTH = re.compile(
    r"(?<=[12])[mµ]|(?<=[12][ \-/.])[mµ]|(?<=[12]\. )[mµ]|(?<=[12]O )[mµ]|(?<=[12]O)[mµ]|(?<=[12] F )[mµ]|(?<=O F )[mµ]"
    r"|[mµ](?=\.?[ -]?[12])|[mµ](?=\.? F [12]O)|[mµ](?=,? 4)"
)
# Numbers that are part of a name ("COVID-19", "USDL-26-1000") or stand before one that was dropped.
_NAMES = re.compile(r"(?<![0-9A-Za-z])x-?[1-58](?:[-./][1-58])*(?! ?[MOHA:])|[1-5](?= ?u)")


def _promoted(shape: str) -> str:
    """The shape with its ambiguous letters settled; letters keep their places."""
    if "µ" in shape:
        shape = _TUESDAY.sub("W", shape)
    if "w" in shape or "(" in shape:
        shape = _WEEKDAY.sub("W", shape)
    if "m" in shape or "µ" in shape:
        shape = _MONTH.sub("M", shape)
    if "x" in shape or "u" in shape:
        shape = _NAMES.sub(lambda name: "u" * len(name.group()), shape)
    return shape
