"""Where a paragraph quotes, in view of the ones before it and of who is named within the marks."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.dialogue import spoken_behind_dash, unclosed_end
from hrnk_press.rendering.quoting.marked.marks import (
    ALL_CLOSING,
    MARKS,
    Quoted,
    closing_marks,
    quoted,
)
from hrnk_press.rendering.quoting.naming.roles import ROLES
from hrnk_press.rendering.quoting.speech import speech_of

MASK = "\0"
# How many paragraphs without a mark of their own a quotation may run through.
_MOST_CARRIED = 8
_LONGEST_NAME = 60
_STRAIGHT_CLOSING = pattern(r"(?<=[\w.,!?…])\"(?=[\s.,;)]|\Z)")
_ONE_NAME = pattern(r"[A-ZÀ-Þ][\w.-]+(?:\s[A-ZÀ-Þ][\w.-]+)?")
_NAME_BEFORE = pattern(r"(?<!\w)[A-ZÀ-Þ][\w’.-]*\s\(?\Z")
_NAME_BEHIND = pattern(r"\)?\s(?:[a-z]{1,3}\s){0,2}[A-ZÀ-Þ][a-zà-ÿ]")
_BEHIND_ASIDE = pattern(r"\s?[—–-]?[,.]?\s*")


def carried(texts: Sequence[str]) -> list[int]:
    """Of each paragraph how many characters at its start belong to a quotation that one before it opened."""
    counts = [0] * len(texts)
    at = 0
    while at < len(texts):
        found = quoted(texts[at][counts[at] :]) if any(it in MARKS for it in texts[at]) else ()
        mark = found[-1].mark if found and not found[-1].closed else ""
        ends = _carried_to(texts, at + 1, mark) if mark else []
        for offset, end in enumerate(ends, at + 1):
            counts[offset] = end
        at += max(len(ends), 1)
    return counts


def _carried_to(texts: Sequence[str], start: int, mark: str) -> list[int]:
    """How far into each of the next paragraphs a quotation runs whose mark is not repeated; nothing where none ends it."""
    ends: list[int] = []
    for text in texts[start : start + _MOST_CARRIED]:
        end = _end_within(text, mark)
        if end is not None:
            return [*ends, end]
        if any(it in text for it in f'“”„«»"{closing_marks(mark)}'):
            return []
        ends.append(len(text))
    return []


def _end_within(text: str, mark: str) -> int | None:
    """Behind the mark that closes what is open at the start of `text`, where none opens before it."""
    if mark == '"':
        first = text.find('"')
        return first + 1 if first > 0 and _STRAIGHT_CLOSING.match(text, first) else None
    closing = next((at for at, it in enumerate(text) if it in closing_marks(mark)), None)
    if closing is None or mark in text[:closing] or (mark == "„" and not text[:closing].strip()):
        return None
    return closing + 1


def spans_of(text: str, start: int, language: str, following: str = "") -> tuple[Quoted, ...]:
    """What that paragraph quotes, `start` characters of which belong to a quotation that is open already; `following`
    is the next one.
    """
    spans = quoted(text, following) or tuple(spoken_behind_dash(text, language))
    if start:
        closed = text[start - 1] in ALL_CLOSING
        words = " ".join(text[: start - closed].split())
        head = Quoted(len(text) - len(text.lstrip()), start, words, text[start - 1], closed)
        spans = (head, *(_moved(it, start) for it in quoted(text[start:])))
    said = (it for it in spans if not _is_nickname(text, it))
    return tuple(part for it in said for part in _parts(text, it, language))


def _is_nickname(text: str, span: Quoted) -> bool:
    """Whether one word with a capital stands in the marks between two names: "Ada “Addy” Lind"."""
    one = span.closed and _ONE_NAME.fullmatch(span.words)
    return bool(
        one
        and _NAME_BEFORE.search(text, max(span.start - _LONGEST_NAME, 0), span.start)
        and _NAME_BEHIND.match(text, span.end)
    )


def masked(text: str, spans: Sequence[Quoted]) -> str:
    """The text with its quotations blotted out, as long as before."""
    parts: list[str] = []
    end = 0
    for it in spans:
        parts += (text[end : it.start], MASK * (it.end - it.start))
        end = it.end
    return "".join(parts) + text[end:]


def _moved(it: Quoted, by: int) -> Quoted:
    return Quoted(it.start + by, it.end + by, it.words, it.mark, it.closed)


def _parts(text: str, span: Quoted, language: str) -> Iterator[Quoted]:
    """A quotation in the parts around an aside within its marks that says who speaks: "« Ce pont, dit Anne Roy, tient »"."""
    end = None if span.closed else unclosed_end(text, span.start, language)
    if end is not None:
        words = " ".join(text[span.start + 1 : end].split())
        span = Quoted(span.start, end, words, span.mark, closed=False)
    aside = _aside(language[:2])
    at = span.start
    for it in aside.finditer(text, span.start + 1, span.end):
        if it.start() <= at + 1:
            continue
        words = " ".join(text[at : it.start("aside")].lstrip(span.mark).split())
        yield Quoted(at, it.start("aside"), words, span.mark)
        at = _BEHIND_ASIDE.match(text, it.end("whole")).end()  # type: ignore[union-attr]
    if at == span.start:
        yield span
    elif any(map(str.isalnum, text[at : span.end])):
        words = " ".join(text[at : span.end - span.closed].split())
        yield Quoted(at, span.end, words, span.mark, span.closed)


@cache
def _aside(language: str) -> re.Pattern[str]:
    verbs = speech_of(language).verbs
    if language not in ("fr", "es"):
        who = r"(?:(?:[\w’.-]+\s){0,3}[A-ZÀ-Þ][\w’-]+|she|he|sie|er)"
        named = r"[A-ZÀ-Þ][\w’-]+\s(?:[A-ZÀ-Þ][\w.’-]*\s){0,4}?[A-ZÀ-Þ][\w’-]+"
        unclosed = (
            rf"(?<=,\s)(?:said|says|added|adds|explained)\s{named}(?:,\s[^“”\".;:]{{3,120}})?"
        )
        return re.compile(
            r"(?<=[\w,!?…])\s(?P<aside>(?:(?P<dash>[—–-])\s?)?)"
            rf"(?P<whole>(?(dash)(?:{who}\s(?:{verbs})|(?:{verbs})\s{who})(?!\w)|{unclosed}))"
            r"(?=(?(dash)\s?[—–-]|\.\s[A-ZÀ-Þ]))"
        )
    office = r"(?:\s+(?:(?:l[ea]|el)\s|l[’'])[a-zà-ÿ][^«»“”\".;:,—–]{2,60},(?=\s+(?:M\.\s|Mme\s)?[A-ZÀ-Þ]))?"
    name = rf"{office}\s+(?:[\w’'.-]+\s+){{0,7}}?[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w’'-]+)*"
    held = rf",\s(?:[\w’'-]+\s){{0,3}}?(?i:{ROLES})[^«»“”\".;:,—–]{{0,90}}"
    what = r",?\s[^«»“”\".;:—–]{1,120}"
    return re.compile(
        r"(?<=[\w!?…»])\s?(?P<aside>(?P<dash>[—–])\s?|,\s)"
        rf"(?P<whole>(?:(?:a|ha|se|s[’']est|avait)\s)?(?:{verbs})(?!\w)"
        rf"(?:(?:-t)?-(?:elle|il)s?\b|{name}(?(dash)(?:{what})?|(?:{held})?))"
        rf"|(?:a-t-|avait-|s[’']est-)(?:elle|il)\s(?:\w+\s)?(?:{verbs})(?!\w))"
        rf"(?<!\s(?:Dr|Mg|Sr))(?<!\s(?:Dra|Ing|Lic|Sra))(?=(?(dash)\s?[—–]|\s?[,.]))"
    )
