"""A placeholder was left in what will be printed.

*What it finds*

Anywhere in the release, and in what it prints from the registry: capitals in
square brackets, such as those of the templates; bracketed instructions
("[insert date]", "<Your name>", "[to come]", "[ ]"); TBA, TBC, TBD, TK, TODO, FIXME, XX and XXX; lorem ipsum;
braces and merge fields that a program should have filled in (`{{ name }}`,
`{% if %}`, `*|FNAME|*`, `${name}`); guidance between `<!--` and `-->`.

Editorial brackets in a quotation ("despite [international] appeals", "the
[UN] report"), links, sources such as [A/HRC/25/63], and Roman numerals as in
"Article XX" pass.

*Why it matters*

Nothing shows the world more plainly that nobody read the text. It has
happened to newsrooms and to governments.

*Example*

```
The organization welcomes the nomination of XX as [TITLE].
```

*How to mend*

Replace it with the fact, or delete the sentence.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity

_BRACKETS = re.compile(r"\[([^\[\]]{2,300})\](?![\[(:])")
_OTHER_BRACKETS = re.compile(r"［([^［］\n]{1,80})］|【([^【】\n]{1,80})】")
_FORM = re.compile(r"\[(?: |●|•|_+|to come|name here|이름|직함|날짜)\](?!\()", re.IGNORECASE)
_DEFINED = re.compile(r"^ {0,3}\[([^\[\]\n]+)\]:", re.MULTILINE)
_SOURCE = re.compile(r"(?=.*\d)[A-Z0-9]+(?:/[A-Z0-9.()]+)+")
_ANGLES = re.compile(r"<<?([^<>\n]{2,80})>>?")
_INSTRUCTION = re.compile(
    r"(?:insert|enter|add|fill in|type|replace|your|name of|title of|date of|tbd|tbc)\b",
    re.IGNORECASE,
)
_FIELDS = """
abstract address addressee author body boilerplate caption city contact country credit date
dateline day email embargo event figure firstname fullname headline hour insert lastname lede
link location month name number organisation organization partner person phone photo place
placeholder position quotation quote recipient report reporter salutation sender sentence
signatory signature slug source speaker spokesperson state street subheadline subject summary
surname telephone text time title topic venue weekday word words year
"""
_FIELD_NAMES = frozenset(_FIELDS.split())
_KOREAN_FIELDS = frozenset({"이름", "직함", "날짜"})

# Each with a text that must be there, so that most passages are never searched.
_MARKS = (
    ("TK", re.compile(r"(?<![\w/.@-])(?:TK)+(?:[ ]TK)*(?![\w/@-])")),
    ("TODO", re.compile(r"(?<!\w)TODO(?!\w)")),
    ("FIXME", re.compile(r"(?<!\w)FIXME(?!\w)")),
    ("TB", re.compile(r"(?<![\w/.-])TB[ACD](?![\w/-])")),
    ("____", re.compile(r"(?<!_)_{4,}(?=[ .,;:)][^\n])(?<!\n____)")),
    ("XX", re.compile(r"(?<![A-Za-z])X{2,}(?:[-–./:, ]?X{2,})*(?![A-Za-z])")),
    ("{{", re.compile(r"\{\{[^{}\n]*(?:\}\})?")),
    ("}}", re.compile(r"(?<!\})\}\}")),
    ("{%", re.compile(r"\{%[^\n]*?(?:%\}|$)", re.MULTILINE)),
    ("{", re.compile(r"(?<!\{)\$?\{[A-Za-z_][\w.]*\}(?!\})")),
    ("*|", re.compile(r"\*\|[A-Z][A-Z0-9_:]*(?:\|\*)?")),
    ("%%", re.compile(r"%%[A-Za-z_]\w*%%")),
    ("<!--", re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)),
)
_LOREM = re.compile(r"lorem\s+ipsum")
_NUMERAL_BEFORE = re.compile(
    r"(?:article|chapter|part|section|title|annex|appendix|volume|vol\.|no\.|session|bowl|siglo|louis"
    r"|psalm|act|book|table|figure|olympiad)\s+\Z",
    re.IGNORECASE,
)
_NUMERAL_AFTER = re.compile(
    r"(?:th|st)?\.?\s+(?:century|centuries|olymp|jahrhundert|si[eè]cle)", re.IGNORECASE
)


def find(subject: Subject) -> Iterator[Remark]:
    """Every placeholder, once each."""
    for passage in subject.passages:
        for start, end in _outermost(_spans(passage)):
            yield Remark(
                passage.locate(start),
                f"{quoted(passage.text[start:end])} is a placeholder",
                "replace it with the fact, or delete the sentence",
            )


def _spans(passage: Passage) -> Iterator[tuple[int, int]]:
    text = passage.text
    if "[" in text:
        yield from _in_brackets(passage)
        yield from (it.span() for it in _FORM.finditer(text))
    if "［" in text or "【" in text:
        for it in _OTHER_BRACKETS.finditer(text):
            words = it[1] or it[2]
            if _is_capitals(words) or _is_field(words) or words in _KOREAN_FIELDS:
                yield it.span()
    if "<" in text:
        yield from (it.span() for it in _ANGLES.finditer(text) if _is_angled_field(it[1]))
    for mark, pattern in _MARKS:
        if mark in text:
            for match in pattern.finditer(text):
                if mark != "XX" or not _is_numeral(text, match):
                    yield match.span()
    if "lorem" in passage.folded:
        yield from (match.span() for match in _LOREM.finditer(passage.folded))


def _in_brackets(passage: Passage) -> Iterator[tuple[int, int]]:
    defined = {match[1] for match in _DEFINED.finditer(passage.text)}
    for match in _BRACKETS.finditer(passage.text):
        words = match[1].rstrip("\\")
        if words in defined or _SOURCE.fullmatch(words):
            continue
        if passage.quoted(match.start()):
            left = _is_capitals(words) and not _is_acronym(words)
        else:
            left = _is_capitals(words) or _is_field(words)
        if left:
            yield match.span()


def _is_capitals(words: str) -> bool:
    return words.isupper() and sum(map(str.isalpha, words)) >= 2


def _is_acronym(words: str) -> bool:
    """Whether an editor may have put these capitals into a quotation: "[UN]", "[DPRK]"."""
    return len(words) <= 6 and " " not in words and words.lower() not in _FIELD_NAMES


def _is_field(words: str) -> bool:
    """Whether the words name what belongs in their place, or ask for it."""
    return words.strip().lower().replace("_", "") in _FIELD_NAMES or bool(
        _INSTRUCTION.match(words.strip())
    )


def _is_angled_field(words: str) -> bool:
    """The same between angle brackets, where a single word in small letters is a tag of HTML."""
    return _is_field(words) and (" " in words or not words.islower())


def _is_numeral(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 12) : match.start()]
    return bool(_NUMERAL_BEFORE.search(before) or _NUMERAL_AFTER.match(text, match.end()))


def _outermost(spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans in order, without those that stand inside another."""
    reached = 0
    for start, end in sorted(spans, key=lambda it: (it[0], -it[1])):
        if end > reached:
            yield start, end
            reached = end


RULE = ReleaseRule("TXT002", "placeholder-left", Severity.ERROR, find, may_be_allowed=False)
