"""What a block by itself can be told to be: a label, a status, a date, an end mark, a section's title."""

import datetime as dt
import re
from functools import lru_cache

from hrnk_press.drafting.archive.words.dates import (
    DATE,
    TIME,
    WEEKDAY,
    date_in_full,
    may_have_date,
    month_named,
    whole_date,
)
from hrnk_press.drafting.archive.words.embargoes import asks_to_wait
from hrnk_press.drafting.archive.words.label_words import label_before, says_label
from hrnk_press.drafting.archive.words.lone_datelines import place_and_date
from hrnk_press.drafting.archive.words.wording import IMMEDIATE, KINDS, any_of
from hrnk_press.letters import has_digits
from hrnk_press.model.release import Kind
from hrnk_press.patterns import pattern

_KINDS = {
    "press release": Kind.PRESS_RELEASE,
    "news release": Kind.PRESS_RELEASE,
    "media release": Kind.PRESS_RELEASE,
    "press statement": Kind.STATEMENT,
    "public statement": Kind.STATEMENT,
    "statement": Kind.STATEMENT,
    "media advisory": Kind.MEDIA_ADVISORY,
    "press advisory": Kind.MEDIA_ADVISORY,
    "open letter": Kind.OPEN_LETTER,
    "joint statement": Kind.STATEMENT,
    "media statement": Kind.STATEMENT,
    "media alert": Kind.MEDIA_ADVISORY,
    "news advisory": Kind.MEDIA_ADVISORY,
    **dict.fromkeys(
        (
            "joint press release",
            "pressemitteilung",
            "gemeinsame pressemitteilung",
            "medienmitteilung",
            "presseinformation",
            "presseerklärung",
            "nota de prensa",
            "comunicado de prensa",
            "comunicado",
            "boletín de prensa",
            "boletín informativo",
            "communiqué de presse",
            "communiqué",
            "comunicato stampa",
            "persbericht",
            "보도자료",
            "보 도 자 료",
        ),
        Kind.PRESS_RELEASE,
    ),
    "논평": Kind.STATEMENT,
    "성명서": Kind.STATEMENT,
    **KINDS,
}
_LABEL = pattern(rf"(?P<kind>{any_of(_KINDS)})(?P<end> ?[:—–-] ?|(?<=[가-힣])\. |$)", re.IGNORECASE)
_AT_ONCE = r"보도 ?(?:시점|일시) ?[:：]? ?(?:(?:배포 ?(?:후|시)? ?)?즉시|배포 ?와 (?:동시에|함께))(?: ?보도)?(?: ?가능| ?하여 ?주시기 ?바랍니다\.?)?"
_IMMEDIATE = pattern(
    rf"(?:for ?)?immediate (?:release|use|publication|distribution)(?:,? please)?(?:[:.]| ?[–—-]{{1,3}})?|release ?: ?immediate|(?:for )?(?:release|use|publication) ?:? ?(?:up)?on receipt|para (?:su )?(?:publicación|difusión) inmediata|pour (?:diffusion|publication) immédiate|zur sofortigen veröffentlichung|(?:배포 ?)?즉시 ?보도(?: ?(?:가능(?:합니다)?|바랍니다))?[.!]?|{_AT_ONCE}|{any_of(IMMEDIATE)}",
    re.IGNORECASE,
)
_STATUS = pattern(
    r"(?:strictly |under )?embargo(?:ed)?\b.{0,200}|(?:the |this )?(?:press release|news release|release|report|paper|study|text|publication|announcement|statement|story)(?: is)? (?:strictly |under )?embargo(?:ed)?(?:: ?| until\b| till\b| to\b| for\b).{0,150}|sous embargo\b.{0,200}|엠바고.{0,200}"
    r"|sperrfrist\b.{0,200}|embargado\b.{0,200}"
    r"|not (?:for|to be) (?:release|publi)\S* (?:before|until|prior)\b.{0,150}|hold for release.{0,100}"
    r"|(?:for )?release (?:(?:up)?on|at|after)\b.{0,100}|보도 ?(?:시점|일시) ?[:：] ?\d.{0,60}|the report is embargoed until.{0,100}",
    re.IGNORECASE,
)
_NAMES = rf"(?:{any_of((*_KINDS, *IMMEDIATE))}|(?:for )?immediate (?:release|use|publication)|news|information note|press note|boletín|(?:언론 ?)?보도 ?설명(?:[·/] ?정정)?(?: ?자료)?|(?:해명|참고|설명) ?자료|(?:(?-i:[가-힣·]){{2,20}} ){{0,3}}보 ?도 ?(?:참 ?고 ?)?자 ?료)"
_NUMBER = r"(?: ?(?:no|nr|n\.?°|n\.?º|nro|núm|number|nummer)\.?)?:? ?#?(?:[A-Z]{1,8}[/-]){0,3}[A-Z]{0,3}\d[\w./-]*(?!\w)(?: (?:de|of|von) \d{4})?"
_LINE_LABEL = pattern(
    rf"[*~=#_+ ]*(?:(?:for )?(?:immediate )?release ?:? ?(?:{WEEKDAY},? )?\d\d?[/.-]\d\d?[/.-]\d{{2,4}}|(?-i:(?:\(?[A-Z][\w.&’'()-]*|of|the|for|and|in|on|&) ){{1,10}}(?:press|news|media) (?:release|advisory)|취 ?재 ?요 ?청 ?서?|(?:긴급|공동|특별)? ?성 ?명 ?서(?: 및 보도자료)?|[^*]{{3,80}}\*\*\*OTS-[A-Z]{{3,20}}|입장문|기자회견문|(?:\d{{1,4}}[.)] )?{_NAMES}[.:]?(?:{_NUMBER}| \w{{0,6}}ID ?:? ?\d+)?(?: \([^()]{{3,60}}\))?|{_NAMES} (?:de l[ea’'] ?|der |des |of )?(?-i:[A-Z]{{2,8}})\.?|(?:press |news |media )?release(?: number)?:?{_NUMBER}"
    rf"|(?:(?:our|all) )?(?:press|news|media) (?:releases|statements|advisories)(?: [|/»>·–-] [^|]{{2,40}})+|(?:press|news|media) (?:releases?|statements?) [|/»>·] (?:[A-Z]+ ?){{1,4}}|(?-i:[가-힣]){{2,12}} (?:수석|상근|원내)?부?대변인(?: (?:서면 ?|현안 ?)?(?:브리핑|논평))?|(?:서면 ?|현안 ?)?(?:브리핑|논평))[*~=#_+: ]*",
    re.IGNORECASE,
)
# For whom a text is, or where it may not go, above its headline.
_FOR_WHOM = pattern(
    r"(?:(?:to|attn\.?|attention)\b:?(?: the| all)?|for (?:all|(?:the )?attention(?: of(?: the| all)?)?)|an (?:alle|die)|à tou[st]e?s? les|aux|a (?:todos )?l[ao]s) (?:[^\W\d_]\S{0,20} ){0,2}(?:media|press|editors|journalists|reporters|correspondents|newsrooms?|news desks?|media (?:houses|outlets)|redaktionen|medien|presse|rédactions|médias|medios|redacciones)\.?"
    r"|[(/*]*(?:this (?:[a-z]+ ){1,3}is )?not (?:intended )?for (?:(?:general )?(?:release|publication|distribution|dissemination|circulation)[, ]+(?:or |and )?){1,4}(?:in whole or in part[, ]+)?(?:(?:directly or indirectly)[, ]+)?(?:in|into|to|within)\b.{3,200}",
    re.IGNORECASE,
)
# The number of a release behind its day: "(21-094)", "[No. 21/94]", "#2194".
_REFERENCE = (
    r"(?: (?:[(\[](?:#|no\.? ?|nr\.? ?)?\d[\w./-]{1,15}[)\]]|(?:#|no\.? ?|nr\.? ?)\d[\w./-]{0,15}))"
)
_DATED_LABEL = pattern(
    rf"[*~=#_+ ]*(?:(?:[^\W\d_]\S{{0,20}} (?:\S{{1,20}} ){{0,4}}?)?(?:(?:{_NAMES}|communiqué)(?:{_NUMBER})?[ ,:|/*•–—-]*){{1,3}}(?:(?:vom|of|published on|released on|du|del?|am) )?(?P<date>{DATE}){TIME}?{_REFERENCE}?"
    rf"|(?P<before>{DATE}){TIME}?[ ,:|/*–—-]*{_NAMES}(?:{_NUMBER})?)[*~=#_+:. ]*",
    re.IGNORECASE,
)
# Any label, and its day behind it.
_LABEL_AND_DAY = pattern(
    rf"(?P<said>[^\d\W].{{3,60}}?)[ ,:|/*•·–—-]+(?:(?:vom|of|on|du|del?|am|le) )?(?P<date>{DATE}){TIME}?{_REFERENCE}?",
    re.IGNORECASE,
)
_CITIES_LINE = pattern(
    r"\(?(?:[^\W\d]+ )?\d{1,2}[:.h]\d\d(?: Uhr| h)? (?:UTC|GMT)\b.*"
    r"|.*\b\d{1,2}(?:[:.h]\d\d)?(?: [ap]\.m\.| h| Uhr)? [A-Z][\w ]+\)|.*\b\d{1,2}[:.h]\d\d\b.* ·"
)
_END_MARK = pattern(
    r"#{1,5}|(?:# ?){3,6}|\*(?: ?\*){2,}|[-–—~/=*+<#\[( ]*(?:30|xxx|ends?|fin|ende?|schlu(?:ss|ß)|끝|end of (?:press |news |media )?(?:release|statement)|fin du communiqué|fin del? comunicado|ende der (?:presse|medien)?mitteilung)[-–—~/=*+>#\]). ]*"
    r"|[-–—=*~]{1,5} ?(?:#{1,5}|0{1,5}|o0o) ?[-–—=*~]{1,5}|-{1,3} ?(?-i:[A-Z]{2,6}) ?-{1,3}|[-–—=*]{0,5} ?/{2,5} ?[-–—=*]{0,5}",
    re.IGNORECASE,
)
# How the words among these begin.
_ENDING = frozenset(("xxx", "end", "fin", "sch"))
ICONS = pattern(r"\S(?: \S){2,8}")
"""Pictures that a site has as letters of a type of its own."""
SHEETS = pattern(r" ?\((?:총 ?)?\d{1,2} ?(?:매|쪽|장|페이지)\)\Z")
"""How many sheets a fax has, behind its title: "(총 2매)"."""
# Pictures that stand before a label as letters do.
_PICTURED = pattern(r"(?:[\u2190-\u2bff\U0001f000-\U0001faff]\ufe0f? ?)+(?=\w)")
# A label whose letters stand apart, and every label without its blanks.
_SPACED = pattern(r"\w(?: \w){5,30}")
_TOGETHER = frozenset(it.replace(" ", "") for it in (*_KINDS, "forimmediaterelease"))
# What stands between the same label many times in one line.
_STARS = pattern(r"(?:\*+|#+|\++|[•·=~|/]+)")
_STROKES = pattern(r" (?:[|•·*/]|-{1,3}|[–—]) ")
_OF_MONTH = r"(?:[12]\d|3[01]|0?[1-9])"
# A day without its year behind a label: "Media release, Wednesday 3 March".
_DAY_BEHIND = pattern(
    rf"[ ,:|–—-]+(?:(?:{WEEKDAY})\.?,? )?(?:{_OF_MONTH}(?:st|nd|rd|th|\.)? (?P<month>[^\W\d_]{{3,10}})|(?P<month2>[^\W\d_]{{3,10}})\.? {_OF_MONTH}(?:st|nd|rd|th)?)\Z",
    re.IGNORECASE,
)
_LONGEST_ALONE = 100
_OPENING = {"[": "]", "【": "】", "<": ">", "〈": "〉"}
# What parts a label from a dateline.
_BARS = (" – ", " — ", " - ", " | ", ": ", " (")
# A label behind which a comma may do the same; that of an event is told apart from it.
_OF_TEXT = pattern(
    r"[^,]{0,40}(?:release|statement|communiqu[eé]|comunicado|mitteilung)[^,]{0,20}, (?=\S)",
    re.IGNORECASE,
)
_LONGEST_MARK = 20


def kind_label(text: str) -> tuple[str, str, Kind | None]:
    """The label with which a line begins, what follows it, and the kind it names: "", the text and None."""
    found = _LABEL.match(text)
    if found is None or (found["end"].strip() == "-" and not found["end"].startswith(" ")):
        begins = label_before(text)
        return text[:begins].strip(), text[begins:], None
    return text[: found.end()].strip(), text[found.end() :], _KINDS[found["kind"].casefold()]


def is_label(text: str) -> bool:
    """Whether the line says what follows, and nothing else: "PRESS RELEASE", "Press Release No. 14"."""
    return _line_is_label(text) if len(text) <= _LONGEST_ALONE else _is_label(text)


def _is_label(text: str) -> bool:
    text = SHEETS.sub("", text) if text.endswith(")") else text
    pictured = None if text[:1].isascii() else _PICTURED.match(text)
    text = text[pictured.end() :] if pictured else text
    if text[:1] in _OPENING and text.find(_OPENING[text[0]]) == len(text) - 1:
        return _is_label(text[1:-1].strip())
    label, after, _ = kind_label(text)
    if (label and not after) or says_label(text) or _LINE_LABEL.fullmatch(text) is not None:
        return True
    behind = _DAY_BEHIND.search(text) if text[-1:].isalnum() and has_digits(text) else None
    if behind and month_named(behind["month"] or behind["month2"]):
        return is_label(text[: behind.start()])
    if _FOR_WHOM.fullmatch(text):
        return True
    again = {it.strip() for it in _STARS.split(text)} - {""} if _STARS.match(text) else set()
    if len(again) == 1 and again != {text}:
        return is_label(again.pop())
    return _SPACED.fullmatch(text) is not None and text.replace(" ", "").casefold() in _TOGETHER


# Of the few lines of a head one asks after another; pages of a site share them.
_line_is_label = lru_cache(maxsize=256)(_is_label)


def dated_label(text: str) -> dt.date | None:
    """The date that stands beside a label or a status: "For immediate release: May 3, 2021"."""
    short = len(text) <= _LONGEST_ALONE and may_have_date(text)
    if not short:
        return None
    if found := _DATED_LABEL.fullmatch(text):
        return date_in_full(found["date"] or found["before"])
    found = _LABEL_AND_DAY.fullmatch(text)
    if found and is_label(found["said"]):
        return date_in_full(found["date"])
    told = labelled_dateline(text)
    return told[1] if told else _day_between(text)


def _day_between(text: str) -> dt.date | None:
    """The day that strokes part from labels and statuses: "Press release -- 3 March 2021 -- for immediate use"."""
    parts = _STROKES.split(text)
    days = {day for it in parts if (day := whole_date(it))}
    others = [it for it in parts if whole_date(it) is None]
    told = (
        len(parts) > 1 and len(days) == 1 and all(is_label(it) or is_immediate(it) for it in others)
    )
    return days.pop() if told else None


def labelled_dateline(text: str) -> tuple[str, dt.date] | None:
    """Town and day beside a label or a status in one line: "Press release – Geneva, 3 March 2021"."""
    if len(text) > _LONGEST_ALONE or not may_have_date(text):
        return None
    for bar in filter(text.__contains__, _BARS):
        label, _, dateline = text.strip(")").partition(bar)
        before, _, behind = text.rpartition(bar)
        for said, told in ((label, dateline), (behind, before)):
            if (is_label(said) or is_immediate(said)) and (both := place_and_date(told)):
                return both
    found = _OF_TEXT.match(text) if ", " in text else None
    if found and is_label(found[0].removesuffix(", ")):
        return place_and_date(text[found.end() :])
    return None


def is_status(text: str) -> bool:
    """Whether the line says when the text may be used, and nothing else."""
    return _is_plain_status(text) or asks_to_wait(text)


def _is_plain_status(text: str) -> bool:
    """Whether it says so in the words that such lines begin with; in the midst of a paragraph none does."""
    label, bar, rest = text.partition(" | ")
    said = rest if bar and is_label(label) else text
    if said.startswith("(") and said.endswith(")"):
        said = said[1:-1]
    return is_immediate(said) or _STATUS.fullmatch(said) is not None


def is_immediate(text: str) -> bool:
    """Whether the line says that the text may be used at once."""
    return _IMMEDIATE.fullmatch(text) is not None


def continues_status(text: str) -> bool:
    """Whether the line goes on with the clocks of other cities, as embargo lines do."""
    return len(text) < 120 and _CITIES_LINE.fullmatch(text) is not None


def is_end(text: str) -> bool:
    """Whether the line is an end mark of any kind: ###, -30-, ENDS, in two languages too: "FIN / END"."""
    if len(text) <= _LONGEST_MARK and "/" in text:
        one, _, two = text.partition("/")
        if one.strip().isalpha() and two.strip().isalpha():
            return is_end(one.strip()) or is_end(two.strip())
    other = text[:1].isalpha() and text[0] != "끝" and text[:3].casefold() not in _ENDING
    return not other and _END_MARK.fullmatch(text) is not None


def stands_alone(text: str) -> bool:
    """Whether the line is whole by itself: a date, a dateline alone, a label, a status."""
    if len(text) > _LONGEST_ALONE:
        return False
    return (
        ICONS.fullmatch(text) is not None
        or is_label(text)
        or _is_plain_status(text)
        or whole_date(text) is not None
        or dated_label(text) is not None
        or place_and_date(text) is not None
    )
