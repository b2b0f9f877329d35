"""Words with capitals that stand together in a text, and which of them are titles: "Lock Keeper |Ada Lind"."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.fields import is_field
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.honorifics import honorific_in
from hrnk_press.rendering.quoting.naming.particles import ARABIC_ARTICLE, PARTICLES
from hrnk_press.rendering.quoting.naming.titles import (
    goes_on_title,
    is_firm,
    is_no_person,
    is_title,
    opens_in,
)
from hrnk_press.rendering.quoting.naming.trades import is_trade

LATIN = "A-Za-zÀ-ɏḀ-ỿ"
# What friends call somebody, between the names: "Ada “Addy” Lind".
_FRIENDS = r"[A-ZÀ-Þ][\w.-]+(?:\s[A-ZÀ-Þ][\w.-]+)?"
NICKNAME = rf"(?:“{_FRIENDS}”|\"{_FRIENDS}\"|‘{_FRIENDS}’|'{_FRIENDS}'|«{_FRIENDS}»|»{_FRIENDS}«|„{_FRIENDS}“|\([“\"]?[A-ZÀ-Þ](?:[a-zà-ÿ]+|\.(?:[A-Z]\.){{0,3}})[”\"]?\))"
# No word of a name is longer, none has more initials or more titles of honour: what looks so is not tried from each letter on.
_CAPITAL = rf"[A-ZÀ-ÖØ-ÞĀ-ŽḀ-Ỹ](?:[{LATIN}-]|[’'](?=[A-Z])|(?<=[a-z]{{2}})[’'](?!hui)(?=[a-z]{{3}})){{0,40}}[a-zß-öø-ÿĀ-ɏḀ-ỿ]"
_SHOUTED = r"(?:DJ|DA|CEO|CFO|CTO|COO|CIO|CMO|EVP|SVP|VP|MP|MEP|II|III|IV)"
# Initials that have grown together: "JR Lind"; no state and no bank.
_TWO_INITIALS = rf"(?!NJ|JP|DJ)(?:[A-Z]J|J[A-Z])(?=\s+{_CAPITAL})"
_JOINED = "|".join(sorted(PARTICLES))
# What stands behind an initial, a nickname or a particle: another particle or two, and a word with a capital.
_GOES_ON = rf"(?=\s+(?:(?:{_JOINED})\s+){{0,2}}{_CAPITAL})"
# Given names that are cut short: "Ma. Ada Lind", "Md. Udo Roos".
_SHORT = r"(?:Ma|Md|Mohd|Wm)\."
INITIAL = pattern(rf"[A-Z]\.|{_SHORT}")
AND = ("y", "e", "und")
_SEATS = ("MP", "MEP")
_BEGINS_SENTENCE = pattern(r"[.!?:»”\"\0]\s+\Z|\n\s*\Z")
_LONGEST_STOP = 3
_SAINT = pattern(r"(?<!\w)(?:St\.?|Saint)\s+\Z")
_LONGEST_SAINT = 8
_FULL = 2


@frozen
class Run:
    """Words with capitals that stand together in a text.

    `match` is the whole, with the titles of honour before it; `places` says where in it each of the `words` stands, `titled`
    which of them are titles, and `doing` which of these says what somebody does.
    """

    text: str
    language: str
    match: re.Match[str]
    places: Sequence[re.Match[str]]
    words: Sequence[str]
    titled: Sequence[bool]
    doing: int | None


def runs_in(text: str, own_titles: Callable[[str], bool], language: str) -> Iterator[Run]:
    """Every such run of words in `text`. `own_titles` tells further words that are in titles and groups."""
    for match, places in _matches(text, language):
        words = [it[0] for it in places]
        titled = [
            (is_title(it) or own_titles(it) or goes_on_title(it, *words[at - 1 : at]))
            and not (at and INITIAL.fullmatch(it))
            for at, it in enumerate(words)
        ]
        if _ends_in_seat(words, titled):
            words, titled, places = words[:-1], titled[:-1], places[:-1]
        if _has_field(words) and is_field(words[0], text, match.start("name")):
            titled[0] = True
        doing = _doing(words, titled, language)
        if doing is not None:
            titled[doing] = True
        yield Run(text, language, match, places, words, titled, doing)


@cache
def run_in(language: str) -> re.Pattern[str]:
    """Words with capitals that stand together in a text in that language, and the titles of honour before them."""
    honorific = honorific_in(language)
    # Before a name a word that is no title which another name begins with: "U.S. |Sen. Ada Lind".
    following = rf"(?!Ph\.\s?D|(?!M\.){honorific}\.\s+[A-ZÀ-Þ])"
    # Not of somebody who has retired, "Pfarrerin i. R. |Ada Lind", and no site: "wrote on X. |Ada Lind".
    initial = rf"(?<!\b[ai]\.)(?<!\b[ai]\.\s)(?!(?<=\b[Oo]n\s)X\.)[A-Z]\.(?:\s?[A-Z]\.){{0,5}}(?=\s+(?:{NICKNAME}\s+)?{_CAPITAL})"
    return re.compile(
        rf"(?<!\w)(?<!\w-)(?<![@#])(?P<honorific>(?:{honorific}\.?\s+){{1,6}})?"
        rf"(?P<name>(?:{_SHORT}(?=\s+{_CAPITAL})|{_TWO_INITIALS}|{_CAPITAL}|{_SHOUTED}(?=\s)|{initial})"
        rf"(?:\s+{following}(?:St\.(?=\s+{_CAPITAL})|(?:d[’']|ff[a-z]+-|{ARABIC_ARTICLE})?{_CAPITAL}|{_SHOUTED}(?![{LATIN}])|[A-Z]\.|[A-HJ-Z](?=\s+{_CAPITAL})"
        rf"|Ó(?=\s+{_CAPITAL})|{NICKNAME}{_GOES_ON}|(?:{_JOINED}){_GOES_ON}))*)"
        rf"(?![{LATIN}])"
    )


def _matches(text: str, language: str) -> Iterator[tuple[re.Match[str], list[re.Match[str]]]]:
    """Words with capitals that stand together, and each of them; two people whom "and" joins apart: "Ada Lind y Tom Roos"."""
    at = 0
    run = run_in(language[:2])
    while match := run.search(text, at):
        at = match.end()
        words = list(re.finditer(r"\S+", match["name"]))
        if _SAINT.search(text, max(match.start() - _LONGEST_SAINT, 0), match.start()):
            words = words[1:] or words
        if language.startswith("de"):  # "ordnet Ada Lind |das Urteil ein"
            article = next((it for it in range(1, len(words)) if words[it][0] == "das"), None)
            words = words[:article]
        while words and words[-1][0] in PARTICLES:
            words.pop()
        inner = range(1, len(words) - 2)
        cut = next((it for it in inner if _joins(words[it][0], words[it + 1][0], it)), None)
        if cut is not None:
            at = match.start("name") + words[cut].end()
            words = words[:cut]
        if (
            len(words) > 1
            and opens_in(words[0][0], language)
            and begins_sentence(text, match.start())
        ):
            words = words[1:]
        yield match, words


def begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins there."""
    before = text[max(start - _LONGEST_STOP, 0) : start]
    return not before.strip() or _BEGINS_SENTENCE.search(before) is not None


def _joins(word: str, following: str, before: int) -> bool:
    """Whether "and" parts two names there, `before` words standing before it and two or more behind it."""
    return word in AND and (before > 1 or is_given(following))


def _ends_in_seat(words: Sequence[str], titled: Sequence[bool]) -> bool:
    """Whether a title, two words and a seat in parliament stand there: "Schools Minister Ada Lind |MP"; no "the River Valley MP"."""
    if words[-1] not in _SEATS or len(words) <= _FULL + 1:
        return False
    land = any(is_firm(it) or is_no_person(it) for it in words[-3:-1])
    return titled[-4:-1] == [True, False, False] and not land


def _has_field(words: Sequence[str]) -> bool:
    """Whether behind one word a name stands and no more: "Police |Ada B. Lind"; no "Santé Publique |Ada Lind"."""
    return len([it for it in words if not INITIAL.fullmatch(it)]) == _FULL + 1


def _doing(words: Sequence[str], titled: Sequence[bool], language: str) -> int | None:
    """Which of the words says what somebody does whose name it stands before: "Unsere |Kantorin Ada Lind", "Lock |Keeper Ada Lind"."""
    if any(is_no_person(it) or is_firm(it) for it in words):
        return None
    for at, it in enumerate(words[:-2]):
        if is_given(it):
            return None
        if is_trade(it, language) and not (titled[at] or titled[at + 1]):
            return at
    return None
