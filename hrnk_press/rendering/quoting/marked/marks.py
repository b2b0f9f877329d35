"""Quotation marks: which stretches of a paragraph they enclose.

English, German, French, Spanish, Korean and Japanese marks, curly and straight. Only the outermost
pair counts: what is quoted within a quotation is part of it. An apostrophe is no mark.
"""

import re

from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

_CLOSING = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "「": "」",
    "『": "』",
    "‚": "‘’",
    "‘": "’",
    '"': '"',
    "'": "'",
}
_SINGLE = "‘'"
_DOUBTFUL = "»\"'‘"
_OTHER_CLOSING = {"“": '"', '"': "”"}
_BEFORE_OPENING = ' \n\t\xa0\u202f([{—–-/“"‘„«*_'
# What stands behind a straight mark that closes; and one that opens with a blank behind it.
_BEHIND_CLOSING = tuple(",.;:)")
_CAPITAL_APART = pattern(r"\" [A-ZÀ-Þ]")
_MOST_NESTED = 8
# How far, in characters, a mark of another kind is looked for that closes.
_LONGEST = 2000
_REOPENED = '“"'
# An opening mark in the place of a closing one.
_CLOSES_AS_OPENED = pattern(r"(?<=[\w.,!?…])“(?=[\s.,;)]|\Z)")
_LED = pattern(r"[,:]\s+\Z")
_STOPPED = pattern(r"[.!?]\s+\Z")
_BEHIND_COMMA = pattern(r'(?:(?<=\w[,:])|(?<=\s:))"(?=[^\W\d_a-zß-ÿ])')
# A straight mark behind a stop, where another opens later on.
_STRAIGHT_STOPPED = pattern(r"(?<=[,.!?])\"(?=\s[^\"”]*[^\"”\s][^\"”]*(?:\s[\"“]|\Z))")
# A mark of another kind that closes: it stands behind a word and before a space.
_BEHIND_WORD = r"(?<=[\w.,!?…]){}(?=[\s.,;:)]|\Z)"
_CLOSES_ANGLED = pattern(_BEHIND_WORD.format('["”]'))
_CLOSES_OTHERWISE = {
    '"': pattern(_BEHIND_WORD.format("[“”]")),
    "„": pattern(_BEHIND_WORD.format('"')),
    "“": pattern(_BEHIND_WORD.format('"')),
}
_DOUBLE = pattern('["“”„]')
_OPENED = pattern(r"(?:(?<=\s)|(?<=\())[\"“„](?=\w)")
# No paragraph that somebody typed is longer: what is so is code, or a table.
_LONGEST_TYPED = 10_000
# Marks that are typed as two characters: ``so'', ,,so'', <<so>>; each becomes one and a blank.
_MAY_BE_TYPED = ("``", "''", ",,", "<<")
_TYPED = (
    (pattern(r"(?<![\w.,!?…`])``(?=[^\s`])|(?<![\w'’])''(?=\w)"), "“ "),
    (pattern(r"(?<=\S)''(?!\w)|(?<=[\w.,!?…])``(?![\w`])"), " ”"),
    (pattern(r"(?<!\S),,(?=\S)"), "„ "),
    (pattern(r"(?<!\S)<<(?=[^\s<>][^<>]{0,2000}(?<!\s)>>(?!\w)|\s[^<>]{1,2000}\s>>(?!\w))"), "« "),
    (pattern(r"(?<=\S)(?P<blank>\s?)>>(?!\w)"), r"\g<blank> »"),
)
MARKS = frozenset(_CLOSING)
ALL_CLOSING = frozenset("".join(_CLOSING.values()))


@frozen
class Quoted:
    """Where a quotation stands: from its opening mark to behind its closing one.

    `words` are without the marks, each run of white space one space. `closed` is False where no
    mark ends it before the paragraph does, or before the next quotation opens.
    """

    start: int
    end: int
    words: str
    mark: str
    closed: bool = True


def closing_marks(mark: str) -> str:
    """The marks that close what `mark` opens."""
    return _CLOSING.get(mark, "")


def quoted(text: str, following: str = "") -> tuple[Quoted, ...]:
    """Every stretch of that paragraph in quotation marks, the outermost ones, in order.

    `following`: the next paragraph, which may go on with what a single mark opens, the mark being repeated.
    """
    found: list[Quoted] = []
    at = 0
    written, text = text, _as_one(text)
    for match in re.finditer(f"[{''.join(_CLOSING)}]", text):
        start = match.start()
        if start < at or not (_opens(text, start) or _BEHIND_COMMA.match(text, start)):
            continue
        again = _opened_again(text, start)
        closing = None if again else _closing(text, start)
        if closing is None and text[start] in _SINGLE and not _goes_on(text, start, following):
            continue
        at = again or (len(text) if closing is None else closing + 1)
        first = start + 1 if written[start] == text[start] else start + 2
        last = again or len(text) if closing is None else closing
        if last < len(text) and written[last] != text[last]:
            last -= 1
        words = " ".join(written[first:last].split())
        found.append(Quoted(start, at, words, text[start], closing is not None))
    return tuple(found)


def _as_one(text: str) -> str:
    """The text, as long as before, with marks of one character in the place of those typed as two."""
    if len(text) > _LONGEST_TYPED or not any(it in text for it in _MAY_BE_TYPED):
        return text
    for typed, mark in _TYPED:
        text = typed.sub(mark, text)
    return text


def _opens(text: str, at: int) -> bool:
    """Whether the mark at `at` can open: what closes elsewhere must stand before a word."""
    if text[at] not in _DOUBTFUL:
        return True
    after = text[at + 1 : at + 2]
    if text[at] == '"' and (after in _BEHIND_CLOSING or after == " "):
        return _opens_apart(text, at)
    return (at == 0 or text[at - 1] in _BEFORE_OPENING) and bool(after.strip())


def _opens_apart(text: str, at: int) -> bool:
    """Whether a straight mark with a blank behind it opens, as in French: it is an odd one of even ones, before a capital."""
    if len(text) > 2 * _LONGEST or not _CAPITAL_APART.match(text, at):
        return False
    if at and text[at - 1] not in _BEFORE_OPENING:
        return False
    return text.count('"', 0, at) % 2 == 0 and text.count('"', at) % 2 == 0


def _goes_on(text: str, start: int, following: str) -> bool:
    """Whether a single mark at the beginning, or behind a colon, is repeated where the next paragraph begins."""
    if following.lstrip()[:1] != text[start]:
        return False
    return not text[:start].strip() or _LED.search(text, 0, start) is not None


def _opened_again(text: str, start: int) -> int | None:
    """Where another quotation opens behind a whole sentence of this one, which nothing closes."""
    mark = text[start]
    if mark not in _REOPENED or _paired(text, start, _CLOSING[mark]) is not None:
        return None
    if mark == "“" and _CLOSES_AS_OPENED.search(text, start + 1, start + _LONGEST):
        return None
    either = re.compile(f"[{mark}{_CLOSING[mark]}]").search(text, start + 1)
    if either is None or either[0] != mark or not _opens(text, either.start()):
        return None
    if not _STOPPED.search(text, start, either.start()):
        return None
    return None if _closed_otherwise(text, start, either.start()) else either.start()


def _closing(text: str, start: int) -> int | None:
    mark = text[start]
    if mark in _SINGLE:
        return _closing_single(text, start)
    ends = _CLOSING[mark]
    paired = _paired(text, start, ends)
    farthest = min(paired or len(text), start + _LONGEST)
    otherwise = _closed_otherwise(text, start, farthest) if mark != "“" or not paired else None
    if otherwise is not None:
        return otherwise
    straight = _STRAIGHT_STOPPED.search(text, start + 1, paired) if mark == "“" and paired else None
    if straight and '"' not in text[start : straight.start()]:
        return straight.start()
    if paired is not None:
        return paired
    if mark == "«" and (other_kind := _CLOSES_ANGLED.search(text, start + 1, start + _LONGEST)):
        within = _OPENED.search(text, start + 1, other_kind.start())
        return other_kind.start() if within is None else None
    if mark == "“" and (same := _CLOSES_AS_OPENED.search(text, start + 1, start + _LONGEST)):
        return same.start()
    for end in (*ends, _OTHER_CLOSING.get(mark, "")):
        at = text.find(end, start + 1) if end else -1
        if at > 0:
            return at
    return None


def _closed_otherwise(text: str, start: int, end: int) -> int | None:
    """The mark of another kind that closes before `end`, each one opened in between being closed first: "So,” said Ada Lind."""
    closes = _CLOSES_OTHERWISE.get(text[start])
    if closes is None:
        return None
    depth = 0
    for it in _DOUBLE.finditer(text, start + 1, end):
        if _OPENED.match(text, it.start()):
            depth += 1
        elif closes.match(text, it.start()):
            if not depth:
                return it.start()
            depth -= 1
    return None


def _paired(text: str, start: int, ends: str) -> int | None:
    """The mark that closes, each one opened in between being closed first."""
    mark, depth = text[start], 1
    for match in re.compile(f"[{mark}{ends}]").finditer(text, start + 1):
        at = match.start()
        opens = text[at] == mark and (text[at] not in ends or _opens(text, at))
        depth += 1 if opens else -1
        if not 0 < depth < _MOST_NESTED:
            return None if depth else at
    return None


def _closing_single(text: str, start: int) -> int | None:
    """The mark that closes a single one: not an apostrophe, and rather beside a stop than behind an s."""
    mark = text[start]
    closing = _CLOSING[mark][-1]
    openings = (it.start() for it in re.compile(mark).finditer(text, start + 1))
    following = next((it for it in openings if _opens(text, it)), len(text))
    plausible = list(
        re.compile(rf"(?<=\S){closing}(?![^\W가-힣])").finditer(text, start + 1, following)
    )
    beside = re.compile(
        rf"(?<=[.,!?;:…]){closing}|{closing}(?=[.,!?;:…]|(?:이?라)?(?:고|며|면서)[\s,])"
    )
    stopped = [it.start() for it in plausible if beside.match(text, it.start())]
    if mark == "'":
        return stopped[0] if stopped else None
    for at in (it.start() for it in plausible):
        possessive = text[at - 1] == "s" and re.match(r"\s+[a-z]", text[at + 1 : at + 9])
        if not (possessive and stopped and stopped[-1] > at):
            return at
    return None
