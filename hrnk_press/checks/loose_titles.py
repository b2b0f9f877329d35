"""Titles that a text gives to somebody without saying where: "Ana Roos, Director," and "Director Ana Roos"."""

import re
from collections.abc import Iterable, Iterator

from hrnk_press.checks.named_people import Named
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

# What a title is called that has one of these in it; other words in capitals may be anything.
_HEADS = (
    r"(?:Director|Chair(?:man|woman|person)?|Co-Chair(?:man|woman|person)?|President|Secretary(?:-General)?"
    r"|Ambassador|Envoy|Rapporteur|Commissioner|Minister|Spokes(?:person|man|woman)|Researcher|Analyst"
    r"|Advis[eo]r|Officer|Manager|Coordinator|Head|Editor|Professor|Fellow|Counsel|Treasurer|Senator"
    r"|Governor|Judge|Curator|Archivist|Representative|Consul|Attach[eé]|Dean|Chancellor)"
)
_SMALL = r"(?:of|for|and|the|in|on)"
_BEHIND = pattern(
    rf"\s*,\s*(?:(?:the|its|our|their)\s+)?(?P<title>(?:[A-Z][\w’'-]*\s+){{0,3}}{_HEADS}"
    rf"(?:\s+(?:of|for)(?:\s+(?:[A-Z][\w’'-]*|{_SMALL})){{1,4}}?)?)(?=\s*[,.;:)”\"—–]|\s*\Z)"
)
_BEFORE = pattern(rf"(?:(?<=[\s(“\"—–])|\A)(?P<title>(?:[A-Z][\w’'-]*\s+){{0,5}}{_HEADS})\s+\Z")
_ONCE = r"(?:former(?:ly)?|ex|then|late|past|previous|founding|incoming|acting)[\s-]+"
_PAST = pattern(_ONCE, re.IGNORECASE)
_PAST_BEFORE = pattern(rf"\b{_ONCE}\Z", re.IGNORECASE)
# What begins a sentence and is no part of a title.
_OPENING = pattern(
    r"\A(?:(?:The|Its|Our|Their|And|But|Then|When|While|As|In|On|At|Today|Yesterday"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s+)+"
)
# Without one of these a title is another one; without any other of its words it is only shorter.
_RANKS = frozenset(
    "vice deputy assistant acting associate interim under junior honorary".split()  # noqa: SIM905
)
_HONORIFICS = {
    "amb": "ambassador",
    "prof": "professor",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
}


@frozen
class LooseTitle:
    """A title beside a name: where it begins, and as written."""

    start: int
    text: str


def loose_titles(text: str, named: Named, organizations: Iterable[str]) -> Iterator[LooseTitle]:
    """The titles right before and behind that whole name, of which nothing says at which organization.

    `organizations` are names that may stand before a title and are no part of it.
    """
    found = _BEHIND.match(text, named.end)
    if found and not _is_followed_by_place(text, found.end()):
        title = _without(found["title"], organizations)
        if title:
            yield LooseTitle(found.end("title") - len(title), title)
    start = max(named.start - 120, 0)
    before = _BEFORE.search(text[start : named.start])
    if before and not _PAST_BEFORE.search(text[start : start + before.start("title")]):
        title = _without(before["title"], organizations)
        if title:
            yield LooseTitle(start + before.end("title") - len(title), title)


def is_like(title: str, known: Iterable[str], honorific: str = "") -> bool:
    """Whether one of the known titles is that one, or the same with more words that are no rank."""
    given = _words(title)
    rank = honorific.casefold().strip(". ")
    if given in ({rank}, {_HONORIFICS.get(rank, rank)}):
        return True
    return any(given <= (it := _words(one)) and not (it - given) & _RANKS for one in known)


def _is_followed_by_place(text: str, end: int) -> bool:
    """Whether an organization may follow: "Director, Han Institute"."""
    return bool(re.match(r"\s*,\s*(?:the\s+)?[A-Z]", text[end : end + 20]))


def _without(title: str, organizations: Iterable[str]) -> str:
    """The title without the name of an organization before it, and without an article."""
    title = _OPENING.sub("", title)
    for it in sorted(organizations, key=len, reverse=True):
        title = re.sub(rf"\A(?:The\s+)?{re.escape(it)}(?:[’']s?)?\s+", "", title)
    title = _OPENING.sub("", title)
    if _PAST.match(title):
        return ""
    # Another's name, or a place, before the title: nobody knows at which organization it is.
    return "" if re.match(r"\S+[’']s?\s", title) else title


def _words(title: str) -> set[str]:
    return {it for it in title.casefold().split() if not re.fullmatch(_SMALL, it)}
