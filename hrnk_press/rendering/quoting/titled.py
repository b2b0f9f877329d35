"""Who is meant where the words beside what is quoted name a title alone: "the minister said", "dijo la alcaldesa"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.marks import Quoted
from hrnk_press.rendering.quoting.naming.mentions import Mention
from hrnk_press.rendering.quoting.naming.roles import (
    called_alone,
    is_given_role,
    role_alone,
    roles_held,
    with_roles_in_full,
)
from hrnk_press.rendering.quoting.naming.titles import is_title
from hrnk_press.rendering.quoting.naming.unbound import is_anothers
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.saying.rows import row_of
from hrnk_press.rendering.quoting.saying.voice import (
    NOBODY,
    Stretch,
    Voice,
    only,
    somebody,
    together,
)
from hrnk_press.rendering.quoting.speech import verbs_in

_FARTHEST = 3
# How far back, in characters, in a paragraph of any length.
_NEAR = 4000
_LONGEST_TITLE = 30
_FARTHEST_TITLE = 8
_MOST_TOGETHER = 8
_TWO = 2
# No "said the imam of Zarga": whoever that is.
_THE = pattern(
    r"[\s,]*(?:(?P<verb>[a-z]+)\s)?[Tt]he\s(?P<title>[A-Za-z-]{3,})(?:\s(?P<next>[a-z]+)\b|\s?[.;]|\s*\Z)"
)
_DOING = pattern(r"\s*(?!According|Including|During)[A-Z][a-z]+ing\s[^,;:.\0]*,\s(?=the\s)")
_RELATIVES = ("sister", "brother", "father", "mother", "uncle", "aunt", "auntie", "aunty")
# Who speaks of somebody: not the only one who is named there, unless the text says so.
_OF_COURTS = (
    "judge",
    "justice",
    "lawyer",
    "attorney",
    "prosecutor",
    "richter",
    "richterin",
    "anwalt",
    "anwältin",
)
_WHEN = ("today", "yesterday", "later", "again", "then", "on")


def by_role(paragraphs: Sequence[Paragraph], at: int, span: Quoted, language: str) -> Voice | None:
    """The only one named so far in that paragraph, or the one who was given that title just before; behind words in Spanish
    and French nobody but whom the text gives the title: "dijo el jurado" after "Ada Lind" is somebody else.
    """
    paragraph = paragraphs[at]
    before, after = paragraph.before(span.start), paragraph.after(span)
    beside = after if any(map(str.isalnum, after.text)) else _behind_lead(before)
    role = "" if beside.mentions else role_alone(beside.text)
    if beside is after and language[:2] in ("es", "fr"):
        called = "" if beside.mentions else called_alone(after.text) or role
        return _given(paragraphs, at, span.start, called) if called else None
    if titled := _titled(paragraphs, at, span.start, beside, language):
        return titled
    if not role:
        return None
    if role.split()[-1] in _OF_COURTS:
        return _given(paragraphs, at, span.start, role) or _holding(paragraphs, at, role)
    named = paragraph.named_until(span.start, surely=True)
    if any(is_anothers(role, paragraph.masked[: span.start], it.start, it.end) for it in named):
        return None
    return somebody(only(named, NOBODY)) or _holding(paragraphs, at, role)


def _behind_lead(before: Stretch) -> Stretch:
    """The words without what their sentence tells first of what the same one does: "Thanking Tom Roos, |the mayor said"."""
    lead = _DOING.match(before.text) if before.mentions else None
    if lead is None or before.mentions[-1].end > lead.end():
        return before
    return Stretch(before.text[lead.end() :], ())


def _titled(
    paragraphs: Sequence[Paragraph], at: int, end: int, beside: Stretch, language: str
) -> Voice | None:
    """The only one of those named before, or not long before, with the title before the name: "the imam" after "Imam |Udo Roos"."""
    found = None if beside.mentions else _THE.match(beside.text)
    if found is None or not (is_title(found["title"].title()) and _ends(found, language)):
        return None
    title = found["title"].casefold()
    if title in _RELATIVES:
        return None
    if title.endswith("s") and is_title(found["title"].title().removesuffix("s")):
        return _several(paragraphs, at, end, title)
    for index in range(at, max(at - 1 - _FARTHEST, -1), -1):
        text = paragraphs[index].masked
        named = _near(paragraphs[index], end if index == at else len(text))
        held = [it for it in named if it.sure and _title_of(text, it) == title]
        if any(is_anothers(title, text, it.start, min(it.end, end)) for it in held):
            return NOBODY
        if held:
            return somebody(only(held, NOBODY))
    return None


def _several(paragraphs: Sequence[Paragraph], at: int, end: int, title: str) -> Voice:
    """Those whom "the senators" means: who spoke together just before, or the only ones named so far, beside one another."""
    paragraph = paragraphs[at]
    spoke = next((voice for it, voice in reversed(paragraph.voices) if it.start < end), NOBODY)
    stretch = paragraph.stretch(max(end - _NEAR, 0), end)
    named = [it for it in stretch.mentions if it.sure]
    keys = {it.key for it in named}
    if spoke.name or len(keys) > _MOST_TOGETHER:
        return spoke if spoke.others else NOBODY
    rows = ([it, *row_of(stretch, it)] for it in named[-_MOST_TOGETHER:])
    row = next((it for it in rows if {them.key for them in it} == keys), [])
    having = _having(title, paragraphs[max(at - _FARTHEST_TITLE, 0) : at + 1])
    others = len(re.findall(rf"(?i)\b{title.removesuffix('s')}s?\b", stretch.text)) > len(row)
    if len(row) < _TWO or others or not {it.key for it in row} <= having:
        return NOBODY
    return together(row)


def _having(title: str, paragraphs: Sequence[Paragraph]) -> set[str]:
    """Whom the text gives that title: in the plural before the first of a row, or in the singular."""
    found = set[str]()
    for paragraph in paragraphs:
        stretch = paragraph.stretch(0, min(len(paragraph.masked), _NEAR))
        for it in stretch.mentions:
            given = _title_of(stretch.text, it)
            if given == title:
                found |= {them.key for them in (it, *row_of(stretch, it))}
            elif given == title.removesuffix("s"):
                found.add(it.key)
    return found


def _near(paragraph: Paragraph, end: int) -> tuple[Mention, ...]:
    """Those named not long before `end`."""
    near = max(end - _NEAR, 0)
    return tuple(
        replace(it, start=it.start + near, end=it.end + near)
        for it in paragraph.stretch(near, end).mentions
    )


def _ends(found: re.Match[str], language: str) -> bool:
    """Whether the title stands there by itself: "the imam recalled", "said the imam on Monday"."""
    following = found["next"] or ""
    if found["verb"] and not any(verbs_in(found["verb"], language)):
        return False
    if following.endswith("ly") or (found["verb"] and following in ("", *_WHEN)):
        return True
    return not found["verb"] and any(verbs_in(following, language))


def _title_of(text: str, it: Mention) -> str:
    """The word of a title right before a name; empty where there is none."""
    words = text[max(it.start - _LONGEST_TITLE, 0) : it.start].split()
    return words[-1].casefold() if words else ""


def _given(paragraphs: Sequence[Paragraph], at: int, end: int, role: str) -> Voice | None:
    """The only one of those named up to `end`, or not long before, to whom the text gives that title."""
    for index in range(at, max(at - 1 - _FARTHEST, -1), -1):
        text = paragraphs[index].masked
        named = _near(paragraphs[index], end if index == at else len(text))
        given = [it for it in named if it.sure and is_given_role(role, text, it.start, it.end)]
        if given:
            return somebody(only(given, NOBODY))
    return None


def _holding(paragraphs: Sequence[Paragraph], at: int, role: str) -> Voice | None:
    """The only one whom the last paragraph before that one names that has the title."""
    for earlier in paragraphs[max(at - _FARTHEST, 0) : at][::-1]:
        given = [it for it in earlier.mentions if _has(role, earlier.masked, it)]
        if given:
            return somebody(only([it for it in given if it.sure], NOBODY))
        if any(is_anothers(role, earlier.masked, it.start, it.end) for it in earlier.mentions):
            return None
        if role in with_roles_in_full(earlier.masked):
            return somebody(only([it for it in earlier.mentions if it.sure], NOBODY))
    return None


def _has(role: str, text: str, it: Mention) -> bool:
    """Whether the whole of that title stands right beside a name."""
    return role in roles_held(text, it.start, it.end)
