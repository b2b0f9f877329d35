"""The subject of the sentence before, whom a pronoun means, or of which what is quoted goes on; or somebody without a name."""

import re
from collections.abc import Sequence
from functools import cache

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.marked.spans import MASK
from hrnk_press.rendering.quoting.naming.he_or_she import pronoun_kind
from hrnk_press.rendering.quoting.paragraph import Paragraph
from hrnk_press.rendering.quoting.saying.kinds import MEN, WOMEN
from hrnk_press.rendering.quoting.saying.rows import row_of
from hrnk_press.rendering.quoting.saying.subjects import subject
from hrnk_press.rendering.quoting.saying.unnamed import is_unnamed
from hrnk_press.rendering.quoting.saying.voice import (
    NOBODY,
    Stretch,
    Voice,
    only,
    somebody,
    together,
    voice_of,
)
from hrnk_press.rendering.quoting.speech import verbs_in
from hrnk_press.rendering.quoting.told import BEGINS

_FARTHEST = 3
# Behind the subject of a sentence: what that one is, and a word in small letters.
_GOES_ON = pattern(
    r"(?:\s*\([^()]*\)|\s\d{1,3},)?(?:\s*,(?:[^,;:]*,){1,3})?\s+(?!of|for|and|in|at|on|from|with|to|und|et|y|de|von)[a-zà-ÿ]{2,}"
)
# What several say together is theirs: "Ada Lind and Tom Roos |are very pleased with it".
_ARE_GLAD = pattern(
    r",?\s(?:are|were|feel|felt|sind|waren|sont|étaient|están|estaban)\s(?:[\w-]+\s){0,2}?(?:pleased|glad|happy|delighted|proud|thrilled|excited|grateful|thankful"
    r"|relieved|disappointed|convinced|confident|worried|angry|froh|stolz|begeistert|zufrieden|überzeugt|dankbar|enttäuscht|heureu(?:x|ses)|fi(?:ers|ères)"
    r"|ravi(?:e?s)|convaincue?s|inqui(?:ets|ètes)|content[oa]s|orgullos[oa]s|satisfech[oa]s|convencid[oa]s|preocupad[oa]s)(?!\w)"
)
# Behind a name, up to the one of whoever is somebody to that one: "|Tom Roos’s mother, |Ada Lind".
_OWNED = pattern(rf"[’']s?\s(?:[a-z-]+\s)?(?:{WOMEN['en']}|{MEN['en']}),?\s")
# What begins with somebody who is something to the one who is spoken of: "Her lawyer, |Ada Lind".
_THEIRS = pattern(r"(?:His|Her|Their)\s")
# Behind a pronoun what another does to that one: either may go on.
_BY_ANOTHER = pattern(
    r"\s(?:was|were|is|are|has been|had been)\s(?:\w+ly\s)?\w+\sby\s(?:[^.;:,\0]|,\s(?=[A-Z])){0,80}"
)
# Before a pronoun a clause without a subject of its own, which is the pronoun’s: "Asked by Ada Lind, he".
_OWN_CLAUSE = pattern(
    r"\s*(?:(?:When|While|If|After|Before|Since|On|By|Upon)\s+)?(?:Told|Seen|With|Like|Unlike|Alongside|According to|Together with|(?i:[a-z-]{3,}(?:ed|ing)))\b(?:[^;:.\0]|(?<=\b(?:Mr|Ms|Dr|St))\.|(?<=\b(?:Mrs|Sen|Rep|Gen|Rev|Col))\.)*,\s+\Z"
)

_WE = pattern(
    r"(?<!\w)(?:[Ww]e|[Oo]ur|us|[Ww]ir|[Uu]ns(?:er\w*)?|[Nn]ous|[Nn]otre|[Nn]os(?:otr[oa]s)?|[Nn]uestr[oa]s?)(?!\w)"
)
_ME = pattern(r"(?<!\w)(?:I|[Mm]y|[Mm]e|[Ii]ch|[Mm]eine?|[Jj]e|[Mm]on|[Yy]o|[Mm]i)(?!\w)")
_NEAR = 300
# What somebody says without marks, behind the verb; whoever asks may be answered.
_REPORTED = pattern(r"[^.;:?\0]{0,80}?\s(?:that|how|why|whether|dass|que|qu[’'])\b")
_ASKS = ("ask", "asks", "asked")
_SAYS = ("said", "says")

_SHE = pattern(
    r"\s*(?:(?:In|On|At|After|Before|During|Last|Later|Then|But|And)\b[^,;:.\0]{0,80},\s+|(?:But|And|Then)\s+)?(?P<she>[Ss]he|[Hh]e)\s+(?!(?:is|was|has|had|will|would)\s(?!been\s))[a-z]{2,}"
)


def subject_meant(
    paragraphs: Sequence[Paragraph], at: int, end: int, pronoun: str, language: str
) -> Voice | None:
    """Whoever is the subject of the last sentence before `end` that tells of somebody: `NOBODY` where that one has no name; None
    where that is not plain.
    """
    for index in range(at, max(at - 1 - _FARTHEST, -1), -1):
        paragraph = paragraphs[index]
        stop = end if index == at else len(paragraph.text)
        for start in reversed(paragraph.begun_until(stop)):
            if any(it.start >= start for it, _ in paragraph.voices[-1:]):
                return None
            stretch = paragraph.stretch(start, stop)
            if is_unnamed(stretch, pronoun, language):
                return NOBODY
            if stretch.mentions and not (pronoun and _goes_on(stretch, pronoun)):
                said = _has_said(paragraph, stretch, pronoun, language) if pronoun else None
                return said or (_begins(paragraph, stretch, start, pronoun) if pronoun else None)
            if any(not it.possessive for it in stretch.mentions):
                return None  # "She introduced |Ada Lind."
            stop = start
        if paragraph.voices or paragraph.mentions:
            return None
    return None


def _goes_on(stretch: Stretch, pronoun: str) -> bool:
    """Whether the subject of a sentence that begins with that pronoun is the one it means behind it too."""
    return bool(
        re.match(
            rf"\s*{pronoun}\s(?!(?:was|were|is|are|has been|had been)\s)",
            stretch.text,
            re.IGNORECASE,
        )
    )


def _has_said(paragraph: Paragraph, stretch: Stretch, pronoun: str, language: str) -> Voice | None:
    """Who says something in that sentence without marks: "|Ada Lind, head of Zarga Law, said that it was over."."""
    verb = next(verbs_in(stretch.text, language), None)
    kind = pronoun_kind(pronoun)
    if verb is None or not kind or verb[0] in _ASKS:
        return None
    if verb[0] not in _SAYS and not _REPORTED.match(stretch.text, verb.end()):
        return None
    voice = subject(stretch, verb, language)
    if voice is None or not voice.name or voice.pronoun or voice.others:
        return None
    key = voice.person or voice.name
    said = [it for it in stretch.mentions if it.person == key or it.key == key]
    if not any(it.sure for it in said) or not paragraph.may_be(key, kind):
        return None
    may_be = paragraph.may_be if paragraph.kind_of(key) else paragraph.may_be_by_title
    told = [it for it in stretch.mentions if it.start > verb.end() and it not in said]
    return None if any(may_be(it.key, kind) for it in told if not it.possessive) else voice


def _begins(paragraph: Paragraph, stretch: Stretch, start: int, pronoun: str) -> Voice | None:
    """Whom a sentence in English begins with, where no other in it may be meant, and none before it rather than that one."""
    kind, named = pronoun_kind(pronoun), stretch.mentions
    owned = len(named) > 1 and _OWNED.fullmatch(stretch.text, named[0].end, named[1].start)
    if owned and named[0].possessive:
        named = named[1:]
    first = named[0]
    if not kind or not first.sure or first.possessive or not paragraph.may_be(first.key, kind):
        return None
    lead = stretch.text[: stretch.mentions[0].start].lstrip()
    behind = stretch.text[first.end :].removeprefix("," if owned or "," in lead else "")
    if _THEIRS.match(lead) or not (BEGINS.fullmatch(lead) and _GOES_ON.match(behind)):
        return None
    others = (it for it in named if it.sure and it.key != first.key)
    may_be = paragraph.may_be if paragraph.kind_of(first.key) else paragraph.may_be_by_title
    if any(may_be(it.key, kind) for it in others):
        return None
    before = paragraph.named_until(start, surely=True, kind=kind)
    surely = [it for it in before if it.key != first.key and paragraph.kind_of(it.key)]
    return None if surely and not paragraph.kind_of(first.key) else voice_of(first)


def pronoun_place(paragraph: Paragraph, end: int, pronoun: str) -> int | None:
    """Where what was told before that pronoun ends, which stands in the sentence that goes on at `end` or begins the one before;
    None where nobody is named from there on.
    """
    if pronoun not in ("she", "he"):
        return None
    begun = paragraph.start_of_sentence(end)
    begun = max(begun, paragraph.masked.rfind(MASK, begun, end) + 1)
    own = list(_pronoun(pronoun).finditer(paragraph.masked, begun, end))
    if own:
        place = own[-1].start()
        place = begun if _OWN_CLAUSE.fullmatch(paragraph.masked, begun, place) else place
    else:
        place = paragraph.start_of_sentence(max(begun - 1, 0))
        first = _pronoun(pronoun).search(paragraph.masked, place, begun)
        spoken = any(it.start >= place for it, _ in paragraph.voices[-1:])
        if spoken or first is None or paragraph.masked[place : first.start()].strip():
            return None
        if _BY_ANOTHER.match(paragraph.masked, first.end(), begun):
            return None
    return place if paragraph.names_between(place, end) else None


@cache
def _pronoun(pronoun: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pronoun}(?!\w)", re.IGNORECASE)


def pronoun_before(paragraph: Paragraph, start: int) -> re.Match[str] | None:
    """The pronoun whose sentence stands before whole sentences that are quoted at `start`: "She spoke of it. |“It was so.”"."""
    begun = paragraph.start_of_sentence(max(start - 1, 0))
    if begun == start or MASK in paragraph.masked[begun:start]:
        return None
    return _SHE.match(paragraph.masked, begun, start)


def subject_before(paragraph: Paragraph, start: int, language: str) -> Voice | None:
    """Whose sentence stands before what is quoted at `start`, where nobody else is named in it; `NOBODY` where that one has
    no name.
    """
    stretch = paragraph.before(max(start - 1, 0))
    if is_unnamed(stretch, "", language):
        return NOBODY
    named = stretch.mentions
    if not named or not named[0].sure or named[0].possessive or MASK in stretch.text:
        return None
    lead = stretch.text[: named[0].start].lstrip()
    behind = stretch.text[named[0].end :].removeprefix("," if "," in lead else "")
    if not BEGINS.fullmatch(lead):
        return None
    row = [named[0], *row_of(stretch, named[0])] if len(named) > 1 else []
    together_said = _WE.search(paragraph.text, start, start + _NEAR) and not _ME.search(
        paragraph.text, start, start + _NEAR
    )
    if (
        row
        and together_said
        and len(row) == len(named)
        and _ARE_GLAD.match(stretch.text, row[-1].end)
    ):
        return together(row)
    return somebody(only(named, NOBODY)) if _GOES_ON.match(behind) else None
