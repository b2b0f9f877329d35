"""The date of a line that tells of the page: "Posted on 3 March 2021 by admin", "Publié le 3 mars 2021 à 10h30"."""

import re
from datetime import date

from hrnk_press.drafting.archive.words.dateline_forms import LABELLED
from hrnk_press.drafting.archive.words.dates import (
    BESIDE,
    CLOCK,
    DATE,
    KOREAN_HOUR,
    LONGEST_ALONE,
    TIME,
    date_in_full,
    may_have_date,
    of_release,
    whole_date,
)
from hrnk_press.drafting.archive.words.label_words import is_label_word, says_label
from hrnk_press.patterns import pattern

_TOLD = pattern(
    rf"(?:(?:the|this) )?(?:(?:press |news |media )?(?:release|statement) )?(?:was )?(?:issued|released|published|posted) .{{0,60}}?\bon (?P<date>{DATE})\.?",
    re.IGNORECASE,
)
_WRITTEN = pattern(
    rf"\b(?:written|posted|filed|added|rédigée?|postée?|mise? en ligne|escrit[oa]|subid[oa]|eingestellt|geschrieben|verfasst)(?: on| le| el| am)? (?P<date>{DATE})\Z",
    re.IGNORECASE,
)
_STAMPED = pattern(
    rf"(?:(?:{CLOCK}),? (?:on )?)?(?P<date>{DATE})(?:{TIME}(?: ?[—–|-] ?(?:by )?[^\W\d]\w*(?: \w+){{0,2}})?|(?:{TIME})?,? ?(?:[|–-] ?)?(?:views|hits|aufrufe|visits|reads|조회수?) ?:? ?[\d,.]{{1,10}}|,? \((?-i:[A-Z])[^\d()]{{2,40}}\)|, the (?-i:[A-Z])\w*(?: (?-i:[A-Z])\w*){{0,3}}|,? (?:#|no\.?|nr\.?|n°) ?\d[\d/.-]{{0,10}}|,? (?:index|ref|reference|document|ID)\b.{{2,40}})?(?: [조석]간)?(?: [가-힣]{{2,15}})?(?:[ |/·•–-]*|{BESIDE})",
    re.IGNORECASE,
)
# The number of a release before its day: "014-B/Budget 9 May 2006".
_NUMBER = r"(?:(?:our |unser )?(?:ref(?:erence)?|no|nr|index|zeichen|az)\b\.? ?:? ?(?=[^:]*\d)[^\s:]{1,20}(?: [^\s:]{1,20})?)"
_SHORT_NUMBER = r"(?:no|nr|pm|mm|cp)\b\.? ?(?:n[or]\.? ?)?\d[\w/.-]{0,15},?"
_DATED = r"(?:date|datum|fecha)"
_REFERRED = pattern(
    rf"(?:(?=\S*\d)(?=\S*(?-i:[A-Z]))(?-i:[A-Z0-9])[\w/.()-]{{2,20}},?|{_NUMBER}[,;|]? ?(?:{_DATED} ?:)|{_SHORT_NUMBER}) (?P<date>{DATE}){TIME}?"
    rf"|{_DATED} ?: (?P<dated>{DATE})[,;|]? ?{_NUMBER}",
    re.IGNORECASE,
)
_FIELDS = pattern(
    rf"(?:(?:[^\d:]{{2,12}} ?: ?(?:[^\d:]{{1,15}} )?)?(?:등록일자?|작성일|게시일|배포일)(?: ?: ?| )|보도시점 ?[:|]? ?.{{0,40}}?배포 ?[:|]? ?)(?P<date>{DATE})"
    rf"(?:{TIME}| [^\d:]{{2,10}} ?: ?[\d,]*| (?:작성자|담당자|조회수?) [^\s:]{{1,15}})*",
    re.IGNORECASE,
)
# From when the press may print, and the day before that on which others may.
_FROM_WHEN = pattern(
    rf"보도시점 ?[:|]? ?(?P<date>{DATE})(?: [조석]간(?: ?[<(] ?{DATE}{TIME}? ?[>)])?|{TIME})"
    rf"|(?P<dated>{DATE})(?: [조석]간|{TIME}|{KOREAN_HOUR})?(?: ?부터| 이후)? ?(?:보도|사용) ?(?:하여|해) ?주시기 ?바랍니다\.?"
)
_NUMBERED = pattern(rf"[^()]{{0,40}}\d[^()]{{0,20}}\((?P<date>{DATE})\)", re.IGNORECASE)
# Who wrote it, as Korean blogs have it before day and hour: a body, an office or a reporter, and no event.
_WRITER = pattern(
    rf"(?:(?:한국|전국|시민|국민)\S{{2,10}}회의|[가-힣]\S{{0,16}}(?:모임|연대|재단|협회|연합회?|위원회|학회|조합|센터|본부|네트워크|사무국|홍보팀|[가-힣]{{2}} ?기자|운영자|지기)) (?P<date>{DATE}){TIME}"
)
# The line that the Austrian agency prints above what it hands on: "OTS0115 5 II 0104 …".
_AGENCY = pattern(rf"OTS\d{{4}}(?: \w{{1,8}}){{1,8}},? (?P<date>{DATE})", re.IGNORECASE)
_STAMPS = (_STAMPED, _NUMBERED, _TOLD, _REFERRED, _AGENCY, _WRITER, _FROM_WHEN, LABELLED)
_BAR = pattern(r" ?[|•·] ?| / | // ")
# Of the names of sections before the date.
_LONGEST_LIST = 160
_MOST_WORDS_BESIDE = 6
# "Press release - Rivers - 03-03-2021 - 11:42".
_FEWEST_DASHED = 2
# "Released | 3 March 2021, 10:00".
_LABEL_AND_DAY = 2
# The field of an event.
_OF_WHEN = pattern(r"(?:when|date (?:and|&) time|wann|termin|cuándo|quand|일시) ?:?", re.IGNORECASE)
_SLASHED = pattern(r"(?<![\d/-])\d\d?(?P<mark>[/-])\d\d?(?P=mark)(?P<year>\d{4})(?![\d/-])")
_DATE = pattern(rf"(?<!\w){DATE}(?![\w/])", re.IGNORECASE)
_TIME = pattern(rf"(?:{TIME}|\b(?:{CLOCK}))(?!\w)", re.IGNORECASE)
_WORDS = pattern(r"[^\s/|·•:,;.()\[\]<>*_«»“”’'–—-]+")
_TELLING_WORDS = """first posted published publication date dated issued released release written submitted created added
    time est et ct pt edt gmt utc pm min mins minute minutes read reading words views
    publié publiée mis mise ligne rédigé lecture
    veröffentlicht erschienen erstellt geschrieben eingestellt stand datum erstveröffentlichung aktuell lesezeit
    publicado publicada fecha publicación publicacion lectura
    등록일 등록일자 등록일시 작성일 작성일자 작성일시 작성자 글쓴이 관리자 조회 조회수 게시일 게시일자 입력 날짜 일자 배포 배포일 배포일시
    admin administrator administrador webmaster redaktion rédaction redacción"""
_TELLING = frozenset(_TELLING_WORDS.split())
_SMALL_WORDS = "on by the am vom von um le à en par el a las por uhr h hrs horas"
_SMALL = frozenset(_SMALL_WORDS.split())
_CHANGED_WORDS = """updated update modified edited revised changed aktualisiert geändert änderung modifié modifiée actualizado
    actualizada modificado mise jour last zuletzt dernière última 수정 수정일 최종수정"""
_CHANGED = frozenset(_CHANGED_WORDS.split())
# Behind these stands who wrote it, or where it was put.
_BY = pattern(
    r"(?<!\w)(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|작성자|글쓴이|담당부서|부서) ?:? ?[^\W\d_a-zß-ÿ][^\s,|·•]*(?: (?:de |du |des |der |für |for |of |the |del )*(?:[ld][’'])?[^\W\d_a-zß-ÿ][^\s,|·•]*){0,4}(?=[\s,|·•]|\Z)"
)
# What stands before the day of an event.
_OF_EVENT = frozenset(("for", "from", "in", "at", "to", "für", "zum", "bis", "ab", "pour", "para"))
_EVENT = "event"
_FIGURES = 7


def told_date(text: str) -> date | None:
    """The date in a line about the page: "Posted on 3 March 2021 by admin", "Staff | March 3, 2021", with its hour, "No. 61 (2017. 4. 25)"."""
    if not may_have_date(text):
        return None
    first, bar, _ = text.partition(" | ")
    if bar and len(text) <= _LONGEST_LIST and of_release(first) and (day := whole_date(first)):
        return day
    if len(text) > LONGEST_ALONE:
        written = _WRITTEN.search(text) if len(text) <= _LONGEST_LIST else None
        return date_in_full(written["date"]) if written else None
    stamped = next(filter(None, (it.fullmatch(text) for it in _STAMPS)), None)
    stamped = stamped or _WRITTEN.search(text)
    if stamped:
        told = stamped.groupdict()
        return date_in_full(told["date"] or told.get("dated") or "")
    parts = [it.strip() for it in _BAR.split(text) if it.strip()]
    dashed = text.split(" - ")
    if len(parts) == 1 and len(dashed) > _FEWEST_DASHED and says_label(dashed[0]):
        parts = dashed
    if len(parts) > 1:
        if _OF_WHEN.fullmatch(parts[0]):
            return None
        if len(parts) == _LABEL_AND_DAY and (day := whole_date(": ".join(parts))):
            return day
        days = [day for it in parts if (day := whole_date(it) or told_date(it))]
        beside = all(len(it.split()) <= _MOST_WORDS_BESIDE for it in parts)
        one = len(set(days)) == 1 or (days and "보도시점" in parts[0])
        return days[0] if one and beside else _date_among(text)
    registered = _FIELDS.fullmatch(text)
    if registered:
        return date_in_full(registered["date"])
    return _date_among(text)


def tells_figures(text: str) -> bool:
    """Whether a line tells when a page was published, in figures that may be of two days."""
    found = _SLASHED.search(text) if len(text) <= LONGEST_ALONE else None
    if found is None:
        return False
    return (
        told_date(f"{text[: found.start()]}31.12.{found['year']}{text[found.end() :]}") is not None
    )


def _date_among(text: str) -> date | None:
    """The date of such a line, of several the first that is not the day of a change; None for any other line."""
    days: list[date] = []
    changed: list[date] = []
    said: list[str] = []
    at = 0
    for found in _DATE.finditer(text):
        before = _said(text[at : found.start()])
        day = date_in_full(found[0].strip(" ,.()"))
        if day is None or (before and (before[-1] in _OF_EVENT or _EVENT in before[-2:])):
            return None
        (changed if _CHANGED.intersection(before[-4:]) else days).append(day)
        said += before
        at = found.end()
    said += _said(text[at:])
    every = days or changed
    event = len(said) > 1 and all(it in _SMALL or it.isdecimal() for it in said)
    return every[0] if every and not event and all(map(_tells, said)) else None


def _said(part: str) -> list[str]:
    return [it.casefold() for it in _WORDS.findall(_TIME.sub(" ", _BY.sub(" ", part)))]


def _tells(word: str) -> bool:
    few = word.isdecimal() and len(word) < _FIGURES
    return few or word in _TELLING or word in _SMALL or word in _CHANGED or is_label_word(word)


def is_day(text: str) -> bool:
    """Whether a line tells one day, and nothing else but what day that is."""
    return whole_date(text) is not None or told_date(text) is not None
