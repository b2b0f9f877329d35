"""A text's tokens looked up: numbers, known phrases, signs, other words.

The kinds of the terms, one letter each (`lexicon/kinds.py`), make the text's shape: "00:01 GMT, 5
March 2025" is `2:2 U, 1 M 4`. Clock times, dates and zones are patterns on that string.
"""

import re
from dataclasses import dataclass
from functools import cache

from hrnk_press.embargo.reading.lexicon import (
    UTC_WORD,
    Branch,
    Meant,
    named,
    phrases,
    weekdays,
)
from hrnk_press.embargo.reading.normalize import fold
from hrnk_press.embargo.reading.term import Term
from hrnk_press.embargo.reading.tokens import Token, follows_number, tokens_of
from hrnk_press.embargo.reading.towns import with_regions

_NUMBER_KINDS = {1: "1", 2: "2", 3: "3", 4: "4", 6: "6", 8: "8"}
_COUNTER_KINDS = {"년": "Y", "월": "V", "일": "D", "시": "H", "분": "I", "초": "u", "시간": "u"}
_ORDINALS = frozenset(("st", "nd", "rd", "th", "er", "o", "a", "re", "eme", "e"))
# Between the words of one phrase there may be one or two of these.
_JOINTS = frozenset(" \n'-")
# After words as short as "St" a full stop does not end the phrase either.
_JOINTS_AND_STOP = _JOINTS | {"."}
# What stands for something dropped by `normalize`, and letters that shapes use for themselves.
_DROPPED = "\u241f"
_RESERVED = _DROPPED + "_#$µ"
# These open a line of their own and end no phrase of the line above.
_LABELS = frozenset(("date", "time", "datum", "zeit", "fecha", "hora", "heure"))
# Names of months long enough to be known when misspelt.
MONTHS = (
    "january",
    "february",
    "august",
    "september",
    "october",
    "november",
    "december",
    "februar",
    "oktober",
    "dezember",
)
# One letter off a weekday, and something else.
_OTHER_WORDS = frozenset(("mates", "mares", "sontag"))
# Words run into the zone behind them: "9amest", "1800hrsgmt".
_RUN_IN = re.compile(r"(am|pm|hrs|uhr|h)(?=[a-z]{2})")


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a text, and the shape they make; `shape[i]` is the kind of `terms[i]`.

    `folded` is the text in small letters without accents, letter for letter.
    """

    text: str
    folded: str
    terms: tuple[Term, ...]
    shape: str

    def original(self, start: int, end: int) -> str:
        """The text under the terms from `start` up to, not including, `end`."""
        if start >= end:
            return ""
        return self.text[self.terms[start].start : self.terms[end - 1].end]


def cut(text: str) -> Terms:
    """The terms of a normalized text."""
    folded = fold(text)
    tokens = [_corrected(token) for token in tokens_of(folded)]
    if "embargó" in text:  # Spanish: "seized"
        tokens = [
            it._replace(text="embargaba") if text[it.start : it.end] == "embargó" else it
            for it in tokens
        ]
    root = phrases()
    terms: list[Term] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind != "word":
            terms.append(_plain(token))
            at += 1
            continue
        meant, end = _longest(tokens, at, root)
        if meant is None:
            terms += _unknown(tokens, at)
            at += 1
            continue
        end = _shortened(tokens, at, end, meant, root)
        terms.append(_phrase(tokens, at, end, meant))
        at = end
    if any(it.text >= "가" for it in terms):
        terms = _whole_names(terms)
    terms = with_regions(text, terms)
    return Terms(text, folded, tuple(terms), _promoted("".join(term.kind for term in terms)))


def _whole_names(terms: list[Term]) -> list[Term]:
    """The terms, where a Korean place is none inside a longer word: "태평양" is not Pyongyang."""
    return [
        it._replace(kind="x")
        if it.kind in "PZ"
        and it.text >= "가"
        and before.kind == "x"
        and before.text >= "가"
        and before.end == it.start
        else it
        for before, it in zip([terms[0], *terms], terms, strict=False)
    ]


def _corrected(token: Token) -> Token:
    """The token, or the word it is with a letter lost, doubled or out of place: "embargo", a weekday."""
    meant = _misspelt().get(token.text)
    return token if meant is None else token._replace(text=meant)


@cache
def _misspelt() -> dict[str, str]:
    found = {}
    for word in ("embargo", "embargoed", "until", *weekdays(), *MONTHS):
        for at in range(1, len(word)):
            if at + 1 < len(word):
                found[word[:at] + word[at + 1 :]] = word
            found[word[:at] + word[at : at + 2][::-1] + word[at + 2 :]] = word
            found[word[:at] + word[at] + word[at:]] = word
    found |= {
        "janurary": "january",
        "febuary": "february",
        "feburary": "february",
        "novemeber": "november",
    }
    found |= {"embargoe": "embargo", "embargod": "embargoed", "embargeod": "embargoed"}
    return {
        word: meant
        for word, meant in found.items()
        if word not in phrases() and word not in _OTHER_WORDS
    }


def _plain(token: Token) -> Term:
    """A number, a counter, a.m. or p.m., a zone's name or a sign."""
    kind, text, value = token.kind, token.text, None
    if kind == "number":
        value = int(text) if len(text) < 12 else 0
        leads = len(text) == 4 and text[0] == "0"
        return Term(
            "0" if leads else _NUMBER_KINDS.get(len(text), "5"), value, text, token.start, token.end
        )
    if kind == "counter":
        return Term(_COUNTER_KINDS[text], "hour", text, token.start, token.end)
    if kind == "half":
        return Term("A", text[0] + "m", text, token.start, token.end)
    if kind == "zone":
        return Term("Z", named(text), text, token.start, token.end)
    if text in _RESERVED or not (text.isascii() or text in "·•…"):
        return Term("u" if text == _DROPPED else "x", None, text, token.start, token.end)
    return Term(text, None, text, token.start, token.end)


def _longest(tokens: list[Token], at: int, root: Branch) -> tuple[Meant | None, int]:
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
        if (
            step is not None
            and tokens[skipped - 1].text == "\n"
            and tokens[skipped].text in _LABELS
        ):
            break
        branch, here = step, skipped + 1
    return best, end


def _shortened(tokens: list[Token], at: int, end: int, meant: Meant, root: Branch) -> int:
    """Where a cue ends so that an event or a hold it runs into is found: "hold | until delivery"."""
    if meant.kind in "CE":
        for inside in range(at + 1, end):
            if tokens[inside].kind == "word":
                other, other_end = _longest(tokens, inside, root)
                if other is not None and other.kind in "VJ" and other_end > end:
                    return inside
    return end


def _phrase(tokens: list[Token], at: int, end: int, meant: Meant) -> Term:
    first, last = tokens[at], tokens[end - 1]
    text = (
        " ".join(it.text for it in tokens[at:end] if it.text not in " \n")
        if end > at + 1
        else first.text
    )
    kind = "O" if text in _ORDINALS and _glued(tokens, at) else meant.kind
    return Term(kind, meant.value, text, first.start, last.end)


def _unknown(tokens: list[Token], at: int) -> list[Term]:
    """A word no phrase knows: an ordinal ending, ISO's T and Z, "amest", or any word."""
    token = tokens[at]
    text, start, end = token.text, token.start, token.end
    glued = _glued(tokens, at)
    if glued and text in _ORDINALS:
        return [Term("O", None, text, start, end)]
    if glued and text == "t" and at + 1 < len(tokens) and tokens[at + 1].kind == "number":
        return [Term("t", None, text, start, end)]
    if text == "z" and follows_number(tokens[:at]):
        return [Term("Z", UTC_WORD, text, start, end)]
    if follows_number(tokens[:at]) and (run_in := _RUN_IN.match(text)):
        mark, zone = phrases().get(run_in[1]), phrases().get(text[run_in.end() :])
        middle = start + run_in.end()
        if zone is not None and zone.meant is not None and zone.meant.kind in "UZzP":
            half = run_in[1] in ("am", "pm")
            value = run_in[1] if half or mark is None or mark.meant is None else mark.meant.value
            return [
                Term("A" if half else "H", value, run_in[1], start, middle),
                Term(zone.meant.kind, zone.meant.value, text[run_in.end() :], middle, end),
            ]
    return [Term("x", None, text, start, end)]


def _glued(tokens: list[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].kind == "number"


# Words of two meanings, settled by what stands beside them.
_TUESDAY = re.compile(r"µ(?=\.?,? ?[12]O?\.? ?(?:f )?[Mm])")
_WEEKDAY = re.compile(
    r"w(?=[.,]{0,2} ?(?:[Ff] )?(?:[12](?![:\d])|4[-./][12][-./]|[Mmµ]))|(?<=\()w(?=\.?\))|(?<=[2A] )w(?= P)"
)
_MONTH = re.compile(
    r"(?<=[12])[mµ]|(?<=[12][ \-/.])[mµ]|(?<=[12]\. )[mµ]|(?<=[12]O )[mµ]|(?<=[12]O)[mµ]"
    r"|(?<=[12] f )[mµ]|(?<=O f )[mµ]|[mµ](?=\.?[ -]?[12])|[mµ](?=\.? [Ff] [12]O)|[mµ](?=,? 4)"
)
# "Embargo of 5 March" is one on news, "embargo of goods" is not.
_EMBARGO_OF = re.compile(r"n(?= (?:[12]O? ?(?:f )?[Mm]|[Mm] [12]|[12][:.]2|W))")
# Numbers that are part of a name ("COVID-19", "USDL-26-1000") or stand before one that was dropped.
_NAMES = re.compile(
    r"(?<![0-9A-Za-z])x(?:[-=]?[1-58]|-[06])(?:[-./][0-8])*(?! ?[MOHA:])|[1-5](?= ?u)"
)


def _promoted(shape: str) -> str:
    """The shape with its ambiguous letters settled; letters keep their places."""
    if "n" in shape:
        shape = _EMBARGO_OF.sub("C", shape)
    if "µ" in shape:
        shape = _TUESDAY.sub("W", shape)
    if "w" in shape:
        shape = _WEEKDAY.sub("W", shape)
    if "m" in shape or "µ" in shape:
        shape = _MONTH.sub("M", shape)
    if "x" in shape or "u" in shape:
        shape = _NAMES.sub(lambda name: "u" * len(name.group()), shape)
    return shape
