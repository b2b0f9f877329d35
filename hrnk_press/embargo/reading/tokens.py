"""A text cut into numbers, words and signs, before any is looked up."""

import re
from functools import cache
from typing import NamedTuple

from hrnk_press.embargo.reading.lexicon import korean_morphemes
from hrnk_press.embargo.zones import zone_names

_TOKEN = re.compile(
    r"""
    (?P<number>\d+)
    | (?P<half>(?<![a-z])[ap]\.?\ ?m(?![a-z])\.?)
    | (?P<zone>[a-z]+/[a-z_]+(?:/[a-z_]+)?(?:[+-]\d+)?)
    | (?P<word>(?:[a-z]\.){2,}[a-z]?(?![a-z])|[a-z]+)
    | (?P<hangul>[가-힣]+)
    | (?P<sign>\n|.)
    """,
    re.VERBOSE,
)
_PIECE = re.compile(r"(?P<number>\d+)|(?P<word>[a-z]+)|(?P<sign>.)")
_COUNTER = re.compile("시간(?=동안|[ ]|$)|년|월|일|시|분|초")


class Token(NamedTuple):
    """One token: `number`, `half` (a.m.), `zone` (IANA name), `word`, `counter` or `sign`.

    Words stand without full stops ("u.s." is "us"); a zone's `text` is its name as the database has it.
    """

    kind: str
    text: str
    start: int
    end: int


def tokens_of(folded: str) -> list[Token]:
    """The tokens of a folded text, in order and without gaps."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(folded):
        kind = match.lastgroup or "sign"
        text, start = match.group(), match.start()
        if kind == "hangul":
            tokens += _hangul(text, start, _counter(text, tokens))
        elif kind == "zone":
            tokens += _zone(text, start)
        else:
            plain = text.replace(".", "") if kind == "word" else text
            tokens.append(Token(kind, plain, start, match.end()))
    return tokens


def follows_number(tokens: list[Token]) -> bool:
    """Whether a number stands right before, a space apart at most."""
    last = next((it for it in reversed(tokens[-2:]) if it.text != " "), None)
    return last is not None and last.kind == "number"


def _zone(text: str, start: int) -> list[Token]:
    """The name of a zone ("america/new_york"), or simply words with a stroke between."""
    name = _zone_names().get(text)
    if name is not None:
        return [Token("zone", name, start, start + len(text))]
    return [
        Token(match.lastgroup or "sign", match.group(), start + match.start(), start + match.end())
        for match in _PIECE.finditer(text)
    ]


@cache
def _zone_names() -> dict[str, str]:
    return {name.lower(): name for name in zone_names() if "/" in name}


@cache
def _morpheme() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, korean_morphemes())))


def _counter(run: str, before: list[Token]) -> str:
    """The counter a run of Hangul starts with after a number: "시" of "10시까지".

    A space apart it may be a word instead: "02:00 일본 시간" is Japan's time.
    """
    counter = _COUNTER.match(run) if follows_number(before) else None
    if counter is None:
        return ""
    known = _morpheme().match(run)
    apart = before[-1].kind != "number"
    return "" if apart and known and known.end() > counter.end() else counter.group()


def _hangul(run: str, start: int, counter: str) -> list[Token]:
    """A run of Hangul cut into its counter, known words, and single syllables."""
    found = [Token("counter", counter, start, start + len(counter))] if counter else []
    at = len(counter)
    while at < len(run):
        known = _morpheme().match(run, at)
        end = known.end() if known else at + 1
        found.append(Token("word", run[at:end], start + at, start + end))
        at = end
    return found
