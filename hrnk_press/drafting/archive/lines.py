"""What a block by itself can be told to be: a label, a status, a date, an end mark, a section's title."""

import datetime as dt
import re

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.dates import date_in_full, dateline_of, month_named
from hrnk_press.drafting.archive.wording import IMMEDIATE, KINDS, any_of
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Kind

_KINDS = {
    "press release": Kind.PRESS_RELEASE,
    "news release": Kind.PRESS_RELEASE,
    "media release": Kind.PRESS_RELEASE,
    "press statement": Kind.STATEMENT,
    "statement": Kind.STATEMENT,
    "media advisory": Kind.MEDIA_ADVISORY,
    "press advisory": Kind.MEDIA_ADVISORY,
    "open letter": Kind.OPEN_LETTER,
    "joint statement": Kind.STATEMENT,
    **KINDS,
}
_LABEL = re.compile(rf"(?P<kind>{any_of(_KINDS)})(?P<end> ?[:—–-] ?|$)", re.IGNORECASE)
_IMMEDIATE = re.compile(
    rf"(?:for )?immediate (?:release|use|publication)[:.]?|{any_of(IMMEDIATE)}", re.IGNORECASE
)
_STATUS = re.compile(
    r"(?:strictly |under )?embargo(?:ed)?\b.{0,200}|sous embargo\b.{0,200}|엠바고.{0,200}"
    r"|sperrfrist\b.{0,200}|embargado\b.{0,200}"
    r"|not (?:for|to be) (?:release|publi)\S* (?:before|until|prior)\b.{0,150}|hold for release.{0,100}"
    r"|(?:for )?release (?:on|at|after)\b.{0,100}|the report is embargoed until.{0,100}",
    re.IGNORECASE,
)
_CITIES_LINE = re.compile(
    r"\(?(?:[^\W\d]+ )?\d{1,2}[:.h]\d\d(?: Uhr| h)? (?:UTC|GMT)\b.*|.*\b\d{1,2}(?:[:.]\d\d)?(?: [ap]\.m\.)? [A-Z][\w ]+\)"
)
_END_MARK = re.compile(
    r"#{2,5}|(?:# ?){3}|\*(?: ?\*){2,}|[-–—]* ?(?:30|xxx|ends?|end of (?:press |news )?(?:release|statement)) ?[-–—.]*"
    r"|\[ends?\]|\(ends?\)|/ends?/?|fin|ende|[-–—] ?ende ?[-–—]|[-–—] ?fin ?[-–—]|[(<\[]?끝[)>\]]?[.]?",
    re.IGNORECASE,
)
_PLACE = re.compile(r"[^\d,:;]{2,40}(?:, [A-Z][^\d,:;]{1,20})?")
_MORE_OPENINGS = (
    re.compile(
        r"(?P<place>[^\d—–:/]{2,60}?),? (?P<day>[^/—–]{6,30}?) ?/[A-Z][\w .-]+(?:/[\w .-]*)?/ ?(?:—|–|--?) ?(?P<words>\S.*)"
    ),
    re.compile(
        r"(?P<place>[^\d—–:/]{2,60}?) ?(?:—|–|--| - ) ?\(?(?P<day>[^—–]{6,30}?)\)? ?(?:—|–|--| - ) ?(?P<words>\S.*)"
    ),
)
_DAY_ALONE = re.compile(r"(?P<day>\S[^—–]{5,30}?) ?(?:—|–|--) ?(?P<words>\S.*)")
_ISSUED = re.compile(
    r"(?:date|dated|issued|released|published|posted|release date)(?: on)?:? +(?P<date>\S.{5,40})",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"(?:posted|published|updated|last updated|date)(?: on| by [^,|]{2,40}?,?)?:? (?P<day>[^|]*?\d{4}|\d{4}-\d\d-\d\d)"
    r"(?:,? (?:at |- |\| )?\d{1,2}[:.]\d\d.*|[ ,|·-]+(?:by|in) .*)?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? ", re.IGNORECASE
)
_CITY = r"[^\W\d_a-z][^\W\d_a-z.’'-]*(?: [^\W\d_a-z][^\W\d_a-z.’'-]*){0,3}"
_CAPITAL_PLACE = re.compile(
    rf"(?P<place>{_CITY}(?:, (?:[A-Z][\w.]+ ?){{1,3}})?)(?P<day>,? (?P<month>[A-Z][a-z]{{2,8}})\.? (?P<number>\d{{1,2}}))?"
    r"(?: ?\([^()]{2,30}\))? ?(?:—|–|--|-)+ (?P<words>\S.*)"
)
_SMALL = (
    "de",
    "del",
    "di",
    "da",
    "do",
    "la",
    "le",
    "les",
    "el",
    "en",
    "sur",
    "am",
    "an",
    "der",
    "im",
    "of",
)
_LONGEST_PLACE = 40
_LONGEST_ALONE = 100


def kind_label(text: str) -> tuple[str, str, Kind | None]:
    """The label with which a line begins, what follows it, and the kind it names: "", the text and None."""
    found = _LABEL.match(text)
    if found is None or (found["end"].strip() == "-" and not found["end"].startswith(" ")):
        return "", text, None
    return text[: found.end()].strip(), text[found.end() :], _KINDS[found["kind"].casefold()]


def is_status(text: str) -> bool:
    """Whether the line says when the text may be used, and nothing else."""
    return is_immediate(text) or _STATUS.fullmatch(text) is not None


def is_immediate(text: str) -> bool:
    """Whether the line says that the text may be used at once."""
    return _IMMEDIATE.fullmatch(text) is not None


def continues_status(text: str) -> bool:
    """Whether the line goes on with the clocks of other cities, as embargo lines do."""
    return len(text) < 120 and _CITIES_LINE.fullmatch(text) is not None


def is_end(text: str) -> bool:
    """Whether the line is an end mark of any kind: ###, -30-, ENDS."""
    return _END_MARK.fullmatch(text) is not None


def whole_date(text: str) -> dt.date | None:
    """The date that the line is, its label ("Released:") and its weekday put aside."""
    if len(text) > _LONGEST_ALONE:
        return None
    found = _ISSUED.fullmatch(text)
    said = (found["date"] if found else text).strip(" .")
    return date_in_full(said) or date_in_full(_WEEKDAY.sub("", said))


def told_date(text: str) -> dt.date | None:
    """The date in a line about the page ("Posted on 3 March 2021 by admin", "For immediate release | March 3, 2021")."""
    if len(text) > _LONGEST_ALONE:
        return None
    status, bar, day = text.partition(" | ")
    if bar and is_status(status):
        return whole_date(day)
    found = _POSTED.fullmatch(text)
    return whole_date(found["day"]) if found else None


def place_and_date(text: str) -> tuple[str, dt.date] | None:
    """A dateline that stands alone: "Geneva, Nov. 23, 2026"."""
    if len(text) > _LONGEST_ALONE:
        return None
    for comma in re.finditer(r", ?\(?|\(", text):
        place, day = text[: comma.start()].strip(), whole_date(text[comma.end() :].strip(" ()."))
        if day is not None and _PLACE.fullmatch(place):
            return _city(place), day
    return None


def stands_alone(text: str) -> bool:
    """Whether the line is whole by itself: a date, a dateline alone, a label, a status."""
    if len(text) > _LONGEST_ALONE:
        return False
    label, after, _ = kind_label(text)
    alone = bool(label) and not after
    return (
        alone or is_status(text) or whole_date(text) is not None or place_and_date(text) is not None
    )


@frozen
class Opening:
    """A dateline at the beginning of a paragraph: its words, what it says, and the paragraph without it.

    `month` and `day` are 0 where it names none; `date` is there where it names a year too.
    """

    said: str
    place: str
    words: str
    date: dt.date | None = None
    month: int = 0
    day: int = 0


def opening_of(block: Block) -> Opening | None:
    """The dateline of a first paragraph; None where it has none."""
    full = dateline_of(block.text)
    if full is not None:
        said = block.text[: len(block.text) - len(full.words)].strip()
        return Opening(said, _city(full.place), full.words, full.date)
    for pattern in _MORE_OPENINGS:
        parts = pattern.fullmatch(block.text)
        if parts is not None and (day := whole_date(parts["day"])):
            said = block.text[: parts.start("words")].strip()
            return Opening(said, _city(parts["place"].strip(" ,")), parts["words"], day)
    alone = _DAY_ALONE.fullmatch(block.text)
    if alone is not None and (day := whole_date(alone["day"])):
        return Opening(block.text[: alone.start("words")].strip(), "", alone["words"], day)
    found = _CAPITAL_PLACE.fullmatch(block.text)
    if found is None or len(found["place"]) > _LONGEST_PLACE:
        return None
    month = month_named(found["month"] or "")
    if found["day"] and not month:
        return None
    said = block.text[: found.start("words")].strip()
    return Opening(
        said,
        _city(found["place"].strip(" ,")),
        found["words"],
        None,
        month,
        int(found["number"] or 0),
    )


def _city(place: str) -> str:
    """The place as it is named within a sentence, where the dateline has it in capitals."""
    city, comma, country = place.partition(",")
    if not city.isupper():
        return place
    words = [_capitalized(it) for it in re.split(r"([ -])", city)]
    return "".join(words) + comma + country


def _capitalized(word: str) -> str:
    if re.fullmatch(r"(?:\w\.)+", word):  # D.C.
        return word
    return word.lower() if word.lower() in _SMALL else word.capitalize()
