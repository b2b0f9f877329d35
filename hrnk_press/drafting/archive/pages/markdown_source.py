"""Markdown as sites write it, made into what a parser of the plain kind reads."""

import re
from collections.abc import Iterator

from hrnk_press.drafting.archive.words.dates import month_named
from hrnk_press.drafting.notes import Note
from hrnk_press.patterns import pattern

# "##Title", which many sites print as a heading; "#Title" is one of those who share it.
_CLOSE_MARK = pattern(r"^(#{2,6})(?=[^\W\d]|[¿¡«“\"'*])", re.MULTILINE)
# The same of one mark above a text, where the first word is no tag.
_FIRST_MARK = pattern(r"\A(\s*#)(?=(?:[A-ZÄÖÜÉ][a-zß-ÿ]*|[A-ZÄÖÜÉ]+) (?:\S+ ){2})")
# What says of a heading, a picture or a paragraph which name and which looks it has: "{#aims}", "{: .wide}".
_ATTRIBUTES = pattern(
    r"(?<=\S) *\{(?P<name>[#.])[a-zà-ÿ\d_.:-]+(?: [^{}\n]*)?\}(?=[ #]*$)|(?:^|(?<=[)*_]))\{:[^{}\n]*\}(?= *$)",
    re.MULTILINE,
)
# A day at the beginning of a paragraph, which no list begins with: "12. März 2021", "2021. 3. 12.".
_DAY = pattern(
    r"(?:\A|(?<=\n\n))(?:\d{1,2}(?=\. (?P<month>[^\W\d_]{3,10})\.? \d{4}\b)|\d{4}(?=\. ?\d{1,2}\. ?\d{1,2}\b))(?=[^\n]*(?:\n(?!\d)|\Z))"
)
# What encloses words that are printed as they are typed, or not at all.
_UNPRINTED = ("```", "~~~", "<!--")
_FOOTNOTE = pattern(r"^ {0,3}(?P<mark>\[\^[^\]\s]{1,40}\]):(?=\s)", re.MULTILINE)
_MOST_NAMED = 5
_UNDERLINED = pattern(r"[ #]*\n(?:===|---)")


def plain_markdown(text: str) -> str:
    """The text with a blank behind the marks of its headings, and without what is printed of none of its parts."""
    if "{" in text:
        text = _ATTRIBUTES.sub(_unless_said, text)
    if not any(map(text.__contains__, _UNPRINTED)):
        text = _DAY.sub(_told_as_day, text)
    return _CLOSE_MARK.sub(r"\1 ", _FIRST_MARK.sub(r"\1 ", text))


def footnote_notes(text: str) -> Iterator[Note]:
    """That a text has footnotes, which no release has: one note for all, at the first."""
    found = list(_FOOTNOTE.finditer(text)) if "[^" in text else []
    if found:
        named = ", ".join(it["mark"] for it in found[:_MOST_NAMED])
        more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
        line = text.count("\n", 0, found[0].start()) + 1
        said = f"a release has no footnotes, and these stay in the text as typed: {named}{more}"
        yield Note(line, said, "strike their marks, and say in the text what they say")


def _told_as_day(found: re.Match[str]) -> str:
    """The figures before the stop of a day, which is then the stop of no number in a list."""
    return found[0] if found["month"] and not month_named(found["month"]) else f"{found[0]}\\"


def _unless_said(found: re.Match[str]) -> str:
    """Nothing for what says which name and which looks something has; it itself at the end of a sentence."""
    line = found.string.rfind("\n", 0, found.start()) + 1
    heading = found.string.startswith("#", line) or _UNDERLINED.match(found.string, found.end())
    return "" if heading or not found["name"] else found[0]
