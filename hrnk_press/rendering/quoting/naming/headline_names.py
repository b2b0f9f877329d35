"""Names in headlines, where most words have capitals, and in what is quoted: those that are somebody's for certain."""

import re
from collections.abc import Sequence

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given
from hrnk_press.rendering.quoting.naming.honorifics import HONORIFIC
from hrnk_press.rendering.quoting.naming.names import names_in
from hrnk_press.rendering.quoting.naming.runs import INITIAL, run_in
from hrnk_press.rendering.quoting.naming.titles import (
    is_address,
    is_no_person,
    is_opening,
    is_title,
)

_OF_STATEMENTS = pattern(
    r"(?:Issues?|Makes?|Releases?|Gives?|Offers?|Statements?|Remarks?|Comments?|Responds?|Response|Reacts?|Reaction|On|To|For|In|About|After|Regarding)"
)
_HONORIFIC = pattern(HONORIFIC + r"\.?")
_LONGEST_NAME = 3
# A longer word in small letters, which no headline in title case has.
_SMALL = pattern(r"(?<![\w’'-])[a-zà-ÿ]{5,}(?![\w’'-])")


def in_headline(headline: str) -> str:
    """The people named in a headline, each by a frequent given name and the word behind it: most words have capitals there."""
    found = (it["name"].split() for it in run_in("en").finditer(_in_small_letters(headline)))
    names = (_short(words) for words in found)
    return "; ".join(it for it in names if it)


def in_full(headline: str, last: str) -> str:
    """The word before that last name in a headline whose words have small letters, and it; empty where that is no name."""
    if not _SMALL.search(headline):
        return ""
    found = re.search(
        rf"(?<![\w’'])(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ]?[a-zà-ÿ]+)?)\s{re.escape(last)}\b",
        headline,
    )
    given = found["given"] if found else ""
    none = not given or is_title(given) or is_opening(given) or is_no_person(given)
    return "" if none or given.endswith(("ing", "ed")) else f"{given} {last}"


def named_for_certain(words: str, language: str) -> str:
    """The people named in what is quoted, in full and with a frequent given name."""
    found = (it.name for it in names_in(words, is_title, language) if it.sure)
    return "; ".join(it for it in found if " " in it and is_given(it.split()[0]))


def speaker_in_headline(headline: str) -> str:
    """Whose statement a headline says that follows: "SEN. LIND ISSUES STATEMENT ON …", "Statement of Mayor Roos"."""
    for it in run_in("en").finditer(_in_small_letters(headline)):
        words = it["name"].split()
        addressed = (is_address(word) or _HONORIFIC.fullmatch(word) for word in words)
        office = next((at for at, it in enumerate(addressed, start=1) if it), 0)
        if not (office or it["honorific"]):
            continue
        ends = (at for at in range(office, len(words)) if _OF_STATEMENTS.fullmatch(words[at]))
        name = words[office : next(ends, len(words))]
        if 0 < len(name) <= _LONGEST_NAME and not any(
            is_title(it) or is_no_person(it) for it in name
        ):
            return f"{words[office - 1] if office else it['honorific'].strip()} {' '.join(name)}"
    return in_headline(headline)


def _in_small_letters(headline: str) -> str:
    """A headline in capitals with one at the beginning of each word alone."""
    if not headline.isupper():
        return headline
    return re.sub(r"(?<=[’'])S\b", "s", headline.title())


def _short(words: Sequence[str]) -> str:
    for at, word in enumerate(words[:-1]):
        last = at + 2 if INITIAL.fullmatch(words[at + 1]) else at + 1
        if is_given(word) and last < len(words) and not is_title(words[last]):
            return " ".join(words[at : last + 1])
    return ""
