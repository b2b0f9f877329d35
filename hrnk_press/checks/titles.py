"""Titles that a text gives to people: before a name, or after it."""

import re
from collections.abc import Iterable, Iterator

from hrnk_press.checks.named_people import Named
from hrnk_press.frozen import frozen
from hrnk_press.model.person import Role

_PAST = (
    r"(?:former(?:ly)?|ex|then|late|past|previous|founding|ehemaligen?r?|früheren?r?|damaligen?r?"
    r"|anciens?|anciennes?|antigu[oa]|anterior|expl?|전|前|당시)"
)
_NEXT = r"(?:incoming|designate|künftigen?r?|futur[oea]?|차기)"


# How far behind a name its title ends, with what stands between.
_NEAR = 300


@frozen
class GivenTitle:
    """A title beside a name: where it begins, as written, whether the text says that it was held once."""

    start: int
    text: str
    past: bool
    before: bool


def titles_of(role: Role) -> tuple[str, ...]:
    """The role's title in every language."""
    return (role.title, *role.titles.values())


def given_titles(text: str, named: Named, titles: Iterable[str]) -> Iterator[GivenTitle]:
    """Which of `titles` stands right before or after that name, at most one on each side.

    Upper and lower case are the same: "Co-Chair" stands before a name and "co-chair" after it.
    """
    known = sorted({it for it in titles if it.strip()}, key=len, reverse=True)
    if not known:
        return
    words = "|".join(r"\s+".join(map(re.escape, it.split())) for it in known)
    start = max(named.start - 120, 0)
    before = re.search(
        rf"(?:(?<!\w)(?P<past>{_PAST})[\s-]+)?(?P<next>(?<!\w){_NEXT}\s+)?(?<![\w-])(?P<title>{words})s?"
        rf"\s+(?:(?:The Honorable|(?-i:[A-Z][a-z]{{1,4}}\.))\s+)?\Z",
        text[start : named.start],
        re.IGNORECASE,
    )
    if before and not before["next"]:
        yield GivenTitle(start + before.start("title"), before["title"], bool(before["past"]), True)
    if not named.full:
        return
    comma = (
        r"\s*(?:[^\s.,]+\s+){0,4}?"
        if _is_hangul(text[named.start])
        else r"\s*,\s*(?:[^\s,;]+[’']s?\s+|(?:the|its|our|who\s+is)\s+){0,2}"
    )
    korean = any(map(_is_hangul, text[named.end : named.end + _NEAR]))
    end = r"(?![\w-](?<![가-힣]))" if korean else r"(?![\w-])"
    after = re.compile(
        rf"(?:\s*\([^()]*\))?{comma}(?:(?P<past>{_PAST})[\s-]+)?(?:(?P<next>{_NEXT})\s+)?"
        rf"(?P<title>{words}){end}",
        re.IGNORECASE,
    ).match(text, named.end)
    if after and not after["next"]:
        yield GivenTitle(after.start("title"), after["title"], bool(after["past"]), False)


def _is_hangul(character: str) -> bool:
    return "가" <= character <= "힣"
