"""What stands before a headline in its own line: the label of a form, a kind of release, a status."""

import re

from hrnk_press.drafting.archive.dates import DATE, may_have_date
from hrnk_press.drafting.archive.lines import is_label, kind_label
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

TITLE_LABEL = pattern(
    r"(?:제 ?목|subject|headline|title|betreff|titel|objet|titre|asunto|título) ?: ?(?=\S)",
    re.IGNORECASE,
)
"""What stands before a headline in a form."""
_IMMEDIATE = pattern(r"(?:for )?immediate release ?[:–—-] ?(?=\S)", re.IGNORECASE)
_DATED = pattern(rf"{DATE}: (?=\S)", re.IGNORECASE)
_BRACKETED = pattern(r"[\[(【<](?P<label>[^\[\]()【】<>]{2,25})[\])】>] ?(?=\S)")


def headline_label(text: str) -> tuple[str, str, Kind | None]:
    """What stands before a headline in its line ("PRESS RELEASE:", "Subject:"), the headline, and the kind that it names."""
    first = _IMMEDIATE.match(text) or TITLE_LABEL.match(text)
    if first is None and may_have_date(text):
        first = _DATED.match(text)
    bracketed = _BRACKETED.match(text)
    if bracketed and is_label(bracketed["label"]):
        return bracketed[0].strip(), text[bracketed.end() :], kind_label(bracketed["label"])[2]
    if first is None:
        return kind_label(text)
    label, after, kind = kind_label(text[first.end() :])
    return f"{text[: first.end()].strip()} {label}".strip(), after, kind
