"""What stands before a headline in its own line: the label of a form, a kind of release, a status."""

import re

from hrnk_press.drafting.archive.words.dates import DATE, may_have_date
from hrnk_press.drafting.archive.words.label_words import is_of_somebody
from hrnk_press.drafting.archive.words.lines import is_label, kind_label
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

_TITLE = r"(?:주?제 ?목|subject|re|headline|title|betreff|titel|objet|titre|asunto|título)"
TITLE_LABEL = pattern(rf"(?:[□○◦▪■●▶※◇◆] ?)?(?:{_TITLE} ?: ?|제 목 )(?=\S)", re.IGNORECASE)
"""What stands before a headline in a form."""
TITLE_ABOVE = pattern(rf"{_TITLE} ?[:：]|제 ?목", re.IGNORECASE)
"""The same in a line of its own above it."""
_IMMEDIATE = pattern(r"(?:(?:for )?immediate release ?[:–—-]|release:) ?(?=\S)", re.IGNORECASE)
_DATED = pattern(
    rf"{DATE}: (?=\S)|(?:\d\d?\. ?\d\d?\. ?\d{{4}}|\d{{4}}-\d\d-\d\d|\d\d?/\d\d?/\d{{4}}) (?=(?:[^\W\d]\S* ){{3}})|\d{{4}}\. ?\d\d?\. ?\d\d?\.? (?=(?:보도자료|성명서?|논평)\. )|{DATE} (?=(?-i:[A-ZÄÖÜÉ])\S* (?:\S+ ){{4}})",
    re.IGNORECASE,
)
_SITE = pattern(
    r" (?:\||»|::) (?!\d)[^|»]{2,40}\Z| [-–—] (?:[A-Z][\w.&’']* ){0,3}(?:\w*News(?:room|[ ]?[Cc]ent(?:er|re)|wire|desk)?|Press (?:Room|Cent(?:er|re)|Office)|Media (?:Room|Cent(?:er|re))|Website|Blog)\Z"
)
_FEWEST_WORDS = 5
_BRACKETS = pattern(r"(?:[\[(【<][^\[\]()【】<>]{2,40}[\])】>] ?){1,4}(?=\S)")
# In these nothing but a label stands before a headline.
_SQUARE = ("[", "【")
_BRACKETED_NAME = pattern(r"[\[(【<]([^\[\]()【】<>]{2,40})")


def headline_label(text: str) -> tuple[str, str, Kind | None]:
    """What stands before a headline in its line ("PRESS RELEASE:", "Subject:"), the headline, and the kind that it names."""
    first = _IMMEDIATE.match(text) or TITLE_LABEL.match(text)
    if first is None and may_have_date(text):
        first = _DATED.match(text)
    if first is None:
        return _kind(text)
    label, after, kind = _kind(text[first.end() :])
    return f"{text[: first.end()].strip()} {label}".strip(), after, kind


def site_behind(text: str) -> str:
    """The name of a site behind a headline, with its stroke: " | The River Club", " - River Newsroom"; empty for none."""
    found = _SITE.search(text)
    if found and found[0].startswith(" »") and "«" in text:
        return ""  # a quotation ends there
    return found[0] if found and len(text[: found.start()].split()) >= _FEWEST_WORDS else ""


def _kind(text: str) -> tuple[str, str, Kind | None]:
    """The label of a kind, in brackets (and others beside it) or without; what follows it; and the kind."""
    brackets = _BRACKETS.match(text)
    names = _BRACKETED_NAME.findall(brackets[0]) if brackets else []
    told = text[:1] in _SQUARE and any(map(is_of_somebody, names))
    if brackets is None or not (told or any(map(is_label, names))):
        return kind_label(text)
    named = (kind_label(it)[2] for it in names)
    return brackets[0].strip(), text[brackets.end() :], next(filter(None, named), None)
