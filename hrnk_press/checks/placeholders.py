"""Words that stand where a fact belongs: what a template, a form or a colleague left to be filled in."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from hrnk_press.checks.passage import Passage
from hrnk_press.patterns import pattern
from hrnk_press.rendering.addresses import may_be_linked

Span = tuple[int, int]

_BRACKETS = pattern(r"\[([^\[\]]{2,300})\]")
_OTHER_BRACKETS = pattern(r"［([^［］\n]{1,80})］|【([^【】\n]{1,80})】|〔([^〔〕\n]{1,80})〕")
_FORM = pattern(r"\[(?: |●|•|_+|to come|name here|이름|직함|날짜)\]", re.IGNORECASE)
_SOURCE = pattern(r"(?=.*\d)[A-Z0-9]+(?:/[A-Z0-9.()]+)+")
_ANGLES = pattern(r"<<?([^<>\n]{2,80})>>?")
_INSTRUCTION = pattern(
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
# What a link may well be called, in capitals too, where it leads to one.
_LINKED = frozenset(
    {"abstract", "author", "contact", "email", "event", "figure", "link", "location", "phone"}
    | {"photo", "quote", "report", "source", "summary", "text", "telephone", "topic", "title"}
)
# What may well stand in brackets and in capitals.
_NO_PLACEHOLDERS = frozenset(
    {"APPLAUSE", "AUDIO", "DELETED", "END", "ENDS", "ENGLISH", "INAUDIBLE", "KOREAN", "LAUGHTER"}
    | {"PDF", "REDACTED", "SIC", "UNCLEAR", "VIDEO"}
)
_IN_ADDRESS = pattern(
    r"\[(?:[A-Z][A-Z0-9 _,’'-]+|(?i:insert|your|slug|link|url)[^\[\]]*)\]|<[^<>]+>"
    r"|(?<![A-Za-z0-9])(?:X{3,}|TK|TB[ACD]|TODO|INSERT)(?![A-Za-z0-9])|\A(?i:url|link|address|here|insert|enter|add|your)\b(?![./:-])"
)
_KOREAN_FIELDS = frozenset({"이름", "직함", "날짜"})

_NAMED = r"(?:(?:FULL|FIRST|LAST|JOB) )?(?:NAME|TITLE|CITY|DATE|QUOTE|SPEAKER|ORGANI[SZ]ATION|PLACEHOLDER)"

# Each with what its search is worth where it is there: a character, or letters among the words in lower
# case, and then a text. Most passages are never searched.
_MARKS = (
    (" tk", "TK", pattern(r"(?<![\w/.@-])(?:TK)+(?:[ ]TK)*(?![\w/@-])")),
    (" todo ", "TODO", pattern(r"(?<!\w)TODO(?!\w)")),
    (" fixme ", "FIXME", pattern(r"(?<!\w)FIXME(?!\w)")),
    (" tb", "TB", pattern(r"(?<![\w/.-])TB[ACD](?![\w/-])")),
    ("xx", "XX", pattern(r"(?<![A-Za-z])X{2,}(?:[-–./:, ]X{2,})*(?![A-Za-z])")),
    ("xx", "xx", pattern(r"(?:(?<!\w)20|(?<![\w/.@-]))x{2,}(?:[-–./:, ]x{2,})*(?![\w@])")),
    (" tb", "tb", pattern(r"(?<![\w/.@-])tb[acd](?![\w/@-])")),
    ("?", "??", pattern(r"(?<![^\s($€£])\?{2,}(?!\w)")),
    ("$", "$X", pattern(r"\$X+\b")),
    (" n ", "N.", pattern(r"(?<!\w)N\. ?N\.(?!\w|\s+[A-Z])")),
    (" here ", " HERE", pattern(rf"\b{_NAMED} HERE\b")),
    (" come ", " to come", pattern(rf"\b(?i:{_NAMED}) to come\b(?=[\s.;,)]*$)", re.MULTILINE)),
    (" come ", " COME", pattern(rf"\b{_NAMED} TO COME\b")),
    (
        "(",
        "(",
        pattern(
            rf"\((?:{_NAMED}|(?i:(?:please )?(?:insert|fill in) [^()\n]{{1,60}}|to be confirmed))\)"
        ),
    ),
    ("«", "«", pattern(r"«(?:first|last|full|given|family)?[_ ]?name»", re.IGNORECASE)),
    ("<", "<!--", pattern(r"<!--.*?(?:-->|\Z)", re.DOTALL)),
)
# Some of these Markdown takes for its own marks, so that they are not printed as they stand.
_MERGE_FIELDS = (
    ("____", pattern(r"(?<!_)_{4,}(?=[ .,;:)][^\n])(?<!\n____)")),
    ("{{", pattern(r"\{\{[^{}\n]*(?:\}\})?")),
    ("}}", pattern(r"(?<!\})\}\}")),
    ("{%", pattern(r"\{%[^\n]*?(?:%\}|$)", re.MULTILINE)),
    ("{", pattern(r"(?<!\{)\$?\{[A-Za-z_][\w.]*\}(?!\})")),
    ("*|", pattern(r"\*\|[A-Z][A-Z0-9_:]*(?:\|\*)?")),
    ("%%", pattern(r"%%[A-Za-z_]\w*%%")),
    ("%", pattern(r"(?<![\w%])%[A-Z][A-Z_]{3,}%(?![\w%])")),
)
_IN_FIELDS = "_{}*%"
# One of these is in every placeholder: a character, or letters among the words.
_SIGNS = frozenset("[［【〔<" + _IN_FIELDS).union(cue for cue, _, _ in _MARKS if len(cue) == 1)
_WORDS = ("lorem", *dict.fromkeys(cue for cue, _, _ in _MARKS if len(cue) > 1))
_LOREM = pattern(r"lorem\s+ipsum")
_NUMERAL_BEFORE = pattern(
    r"(?:article|chapter|part|section|title|annex|appendix|volume|vol\.|no\.|session|bowl|siglo|louis"
    r"|psalm|act|book|table|figure|olympiad)\s+\Z",
    re.IGNORECASE,
)
_NUMERAL_AFTER = pattern(
    r"(?:th|st)?\.?\s+(?:century|centuries|olymp|jahrhundert|si[eè]cle)", re.IGNORECASE
)


def placeholders(passage: Passage) -> Iterator[Span]:
    """Start and end of every placeholder among the printed words."""
    text, marks = passage.text, passage.marks
    if _SIGNS.isdisjoint(marks) and not any(map(passage.vocabulary.__contains__, _WORDS)):
        return
    if "[" in marks:
        yield from _in_brackets(passage)
        yield from (it.span() for it in _FORM.finditer(text))
    if not marks.isdisjoint("［【〔"):
        for it in _OTHER_BRACKETS.finditer(text):
            words = next(filter(None, it.groups()))
            if _is_capitals(words) or _is_field(words) or words in _KOREAN_FIELDS:
                yield it.span()
    if "<" in marks:
        yield from (it.span() for it in _ANGLES.finditer(text) if _is_angled_field(it[1]))
    yield from _marks(passage)
    yield from fields_in(passage)
    if "lorem" in passage.vocabulary:
        yield from (match.span() for match in _LOREM.finditer(passage.folded))


def fields_in(passage: Passage) -> Iterator[Span]:
    """The same as `merge_fields` of its text."""
    return iter(()) if passage.marks.isdisjoint(_IN_FIELDS) else merge_fields(passage.text)


def merge_fields(text: str) -> Iterator[Span]:
    """Start and end of every field that a program should have filled in."""
    for mark, field in _MERGE_FIELDS:
        if mark in text:
            yield from (match.span() for match in field.finditer(text))


def is_link_placeholder(words: str, href: str) -> bool:
    """Whether the words of a link are to be replaced: "[NAME](…)".

    Links may be in capitals and may be called a report or a photo where they lead to one.
    """
    if not _is_capitals(words):
        return False
    field = words.strip().lower()
    if may_be_linked(href):
        return bool(_INSTRUCTION.match(words)) or (_is_field(words) and field not in _LINKED)
    return True


def is_address_placeholder(address: str) -> bool:
    """Whether an address, or the title behind it, holds what belongs in its place."""
    plain = unquote(address)
    return bool(_IN_ADDRESS.search(plain)) or any(merge_fields(plain))


def _marks(passage: Passage) -> Iterator[Span]:
    text, marks, vocabulary = passage.text, passage.marks, passage.vocabulary
    for cue, mark, left in _MARKS:
        if (cue in marks or cue in vocabulary) and mark in text:
            for match in left.finditer(text):
                if mark != "XX" or not _is_numeral(text, match):
                    yield match.span()


def _in_brackets(passage: Passage) -> Iterator[Span]:
    for match in _BRACKETS.finditer(passage.text):
        words = match[1]
        if _SOURCE.fullmatch(words) or words in _NO_PLACEHOLDERS:
            continue
        if passage.text.startswith(("(", "["), match.end()) and not _is_capitals(words):
            continue  # a link that is none, which markup-printed names
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
