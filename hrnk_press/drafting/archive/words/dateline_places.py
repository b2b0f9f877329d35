"""Places as datelines name them: towns with their regions, and how a sentence names them."""

import re

from hrnk_press.drafting.archive.words.capitals import in_capitals
from hrnk_press.drafting.archive.words.dates import WEEKDAY
from hrnk_press.drafting.archive.words.label_words import says_label
from hrnk_press.drafting.archive.words.states import is_state
from hrnk_press.letters import has_hangul
from hrnk_press.patterns import pattern

WORD = r"[^\W\d_a-zß-ÿ](?:[^\W\d_]|[.’']|-(?=\w))*"
NAME = rf"{WORD}(?: (?:{WORD}|(?:[a-z]\.)+(?:{WORD})?|de|del|la|le|los|das|do|am|an der|im|upon|sur)){{0,4}}"
# Before these names of countries stands an article.
_ARTICLED_NAMES = r"(?:the (?=(?:Netherlands|Bahamas|Gambia|Philippines|Maldives|Seychelles|Comoros|Ukraine|Congo|Sudan|Vatican|Bronx|Azores|(?:Canary|Cayman|Virgin|Faroe|Solomon|Marshall|Cook|Channel) Islands|Isle|Central African|Czech|Dominican|Democratic|Republic|Kingdom|United|U\.?K|U\.?S|UAE)\b))"
_REGION = rf"(?:, {_ARTICLED_NAMES}?{WORD}(?: (?:{WORD}|de|del|la|the)){{0,3}}){{0,3}}"
PLACE = rf"{NAME}{_REGION}(?:(?: ?[/&] ?|,? (?:and|und|et|y|AND|UND|ET|Y) ){NAME}{_REGION}){{0,3}}"
TOWN = rf"{WORD}(?: {WORD}){{0,2}}, {WORD}(?: {WORD}){{0,1}}"
"""A town and its region."""
_JOINED = pattern(r"( ?[/&] ?|,? (?:and|und|et|y|AND|UND|ET|Y) )")
_NO_PLACE_WORDS = """le el den as for of by from in on since until am seit desde depuis note notes update updated media
    press news contact contacts what who when where why how source photo video read background summary
    ends end date dated posted published question overview introduction abstract highlights key facts
    correction answer q a about title phone tel fax email release statement advisory embargoed tags
    prweb prnewswire newswire presswire businesswire marketwired accesswire globenewswire firmenpresse pressebox lifepr
    additionally however meanwhile finally recently previously moreover furthermore instead therefore
    topic topics issued released admin medienmitteilung pressemitteilung communiqué comunicado boletín
    stand datum fecha publié publiée publicado publicada
    veröffentlicht erstellt mis mise aktualisiert actualizado today this our we 등록일 등록일자 등록일시 작성일 작성일자
    작성일시 게시일 게시일자 배포일 배포일시 날짜 일자 입력 수정 최종수정
    kommentar glosse interview reportage projekt hintergrund"""
_NO_PLACES = frozenset(_NO_PLACE_WORDS.split())
_SMALL_WORDS = "de del di da do la le les el en sur am an der im of upon das los des les aux in"
SMALL_WORDS = frozenset(_SMALL_WORDS.split())
"""Words within names of places that are not written large."""
_WITHIN = SMALL_WORDS | {"and", "und", "et", "y"}
_REGIONS = """ontario|quebec|québec|alberta|manitoba|saskatchewan|nova scotia|new brunswick|british columbia|newfoundland|yukon|nunavut
|ont.|que.|b.c.|new south wales|queensland|victoria|tasmania|scotland|wales|england|northern ireland"""
_KNOWN_REGIONS = frozenset("".join(_REGIONS.split("\n")).split("|"))
_CODES = "AB BC MB NB NL NS NT NU ON PE PEI QC SK YT ACT NSW QLD TAS VIC"
_REGION_CODES = frozenset(_CODES.split())
_WEEKDAY_BEHIND = pattern(rf"(?<!\bSanto),? (?=\w{{5}}){WEEKDAY}\Z", re.IGNORECASE)
# Four small letters and a capital within one word: no town is written so, but fairs are.
_EVENT = pattern(r"\w*[a-zß-ÿ]{4}[A-Z]\w*, (?=\S)")
# What stands before the day, and not behind the town.
_ARTICLE = pattern(r"(?<=\w),? (?:le|el|den|am|LE|EL|DEN|AM)\Z")
# "Fait à Paris, le 3 mars".
_WRITTEN_AT = pattern(r"(?:[Ff]ait |FAIT )?[ÀàA] (?=[A-ZÉÎ])")
_STATUS = pattern(r"\A(?:FOR )?IMMEDIATE RELEASE,? (?=\w)")
# What mail across a border has before the town: "CH-Lindau".
_COUNTRY_CODE = pattern(r"(?:CH|FL|NL|[ADF])-(?=[A-ZÄÖÜÉ][a-zà-ÿ]{4})")
# What stands in titles, and in no town's name.
_NO_TOWN_WORDS = "for with by from about into your our their embargo embargoed sperrfrist until jusqu’au jusqu'au hasta"
_NO_TOWN = frozenset(_NO_TOWN_WORDS.split())
_LABELLED = pattern(
    rf"(?i:location|place|city|ciudad|dateline|ort|lieu|lugar|ubicación|지역|장소) ?: (?P<place>{NAME}(?:, {NAME})?)"
)
# How names of bodies and of days end, and no town does.
_BODY = pattern(
    r"\w (?:universit(?:y|ät)|hochschule|department|ministry|ministerium|commission|committee|council|association|society"
    r"|foundation|federation|services?|desk|team|club|trust|network|initiative|secretariat|coalition|alliance|agency|authority|institute|corporation|company|group|inc\.?|ltd\.?|gmbh"
    r"|verband|verein|stiftung|bundesverband|museum|hospital|day|office|bureau|board|news|newsroom|international|statement|report|meeting|conference|hearing|workshop|seminar|webinar|minutes|agenda|newsletter|bulletin)\Z",
    re.IGNORECASE,
)
_MEETING = pattern(
    r" \((?:[^()]* )?(?:conference|congress|convention|forum|fair|expo|summit|symposium|festival|show|week|meeting|workshop|messe|kongress|tagung|congrès|salon|congreso|feria)(?: \d{4})?\)\Z",
    re.IGNORECASE,
)
_ARTICLED = frozenset(
    ("le mans", "le havre", "le caire", "le cap", "le creusot", "le puy-en-velay")
)
_KOREAN_TOWNS = """인천 대구 광주 울산 수원 창원 전주 청주 춘천 제주 과천 강릉 포항 목포 여수 순천 안동 구미 성남 고양 용인 천안 원주
    진주 김해 경주 군산 익산 파주 의정부 안양 부천 화성 평택 서귀포 무안 홍성 내포"""
_TOWNS = frozenset(_KOREAN_TOWNS.split())
LONGEST_PLACE = 60
LONGEST_STATE = 3
"""Letters of a state in capitals, as it is cut short."""
_LONGEST_HANGUL = 2
# "UK." before a sentence; the points of "D.C." and "Md." are of the names.
_COUNTRY_POINTED = pattern(r" (?:UK|USA?|UAE)\.")
_WEEKDAY = pattern(WEEKDAY, re.IGNORECASE)


# The end of a sentence, and the beginning of another.
_SENTENCE_WITHIN = pattern(
    r"[a-zß-ÿ]{5}\. |\w\. (?:The|An?|It|In|Der|Die|Das|Les?|La|El|Los|Las)\Z"
)
_EVERYWHERE = pattern(
    r"(?:the )?(?:internet|web|cyberspace|online|worldwide|global|virtual)", re.IGNORECASE
)
_OF_COLUMBIA = pattern(r"(?<=\AWashington) (?=D\.?C\.?\Z)", re.IGNORECASE)
_NEWPORT = pattern(r"(?<=\bNewport) News\b", re.IGNORECASE)


def is_place(place: str) -> bool:
    """Whether that may be a place, and is no word that stands before a dash or a date for another reason."""
    if _SENTENCE_WITHIN.search(place):
        return False
    place = _NEWPORT.sub("", place)
    words = place.casefold().strip(" .").split()
    if has_hangul(place) and len(words) > _LONGEST_HANGUL:
        return False
    if _BODY.search(place.partition(",")[0]):
        return False
    if _NO_TOWN.intersection(words) or ("," not in place and says_label(place)):
        return False
    if words == ["the"] or (words and _WEEKDAY.fullmatch(words[0].strip(",:"))):
        return False
    if not words or len(place) > LONGEST_PLACE:
        return False
    return words[0].strip(",:") not in _NO_PLACES or (len(words) > 1 and _is_articled(place))


def _is_articled(place: str) -> bool:
    """Whether the name of a town or of a country begins with an article."""
    return (
        place.casefold() in _ARTICLED or is_known(place) or ("," in place and is_in_region(place))
    )


def is_in_region(place: str) -> bool:
    """Whether a town stands there with a country, a state or a province that everybody knows."""
    region = place.rpartition(", ")[2].strip()
    if region.casefold() in _KNOWN_REGIONS or region in _REGION_CODES or is_state(region):
        return True
    from hrnk_press.embargo.reading.lexicon.places import places, plain_name

    return plain_name(region) in places()


def is_known(place: str) -> bool:
    """Whether everybody knows a town or a country of that name."""
    from hrnk_press.embargo.reading.lexicon.places import places, plain_name

    return place in _TOWNS or plain_name(place) in places()


def is_told(place: str) -> bool:
    """Whether everybody knows that place, or one of several, or it stands with its region."""
    return any(map(is_known, _JOINED.split(place))) or is_in_region(place)


def labelled_place(text: str) -> str:
    """The place of a line such as "Location: Geneva"; empty for any other line."""
    found = _LABELLED.fullmatch(text) if len(text) <= LONGEST_PLACE else None
    return found["place"] if found and is_place(found["place"]) else ""


def bare_place(place: str) -> str:
    """The place without the weekday or the meeting behind it, and without the fair before it."""
    place = _WEEKDAY_BEHIND.sub("", _STATUS.sub("", place.strip(" ,")))
    if "-" in place[:LONGEST_STATE] and (coded := _COUNTRY_CODE.match(place)):
        place = place[coded.end() :]
    if place.endswith(")") and (meeting := _MEETING.search(place)):
        place = place[: meeting.start()]
    if written := _WRITTEN_AT.match(place):
        place = place[written.end() :]
    event = _EVENT.match(place)
    return _ARTICLE.sub("", place[event.end() :] if event else place)


def place_name(place: str) -> str:
    """The place as it is named within a sentence, where the dateline has it in capitals; each of several; none of everywhere."""
    if _EVERYWHERE.fullmatch(place):
        return ""
    towns = _JOINED.split(place) if "," in place else [place]
    return "".join(it.lower() if _JOINED.fullmatch(it) else _town(it) for it in towns)


def _town(place: str) -> str:
    place = _OF_COLUMBIA.sub(", ", place)
    city, comma, country = place.partition(",")
    if not comma and "." not in city[:-1]:
        city = city.removesuffix(".")
    if in_capitals(city) and len(city) > LONGEST_STATE:
        city = "".join(_capitalized(it) for it in re.split(r"([ /-])", city))
        city = city[:1].upper() + city[1:]
    long = in_capitals(country) and len(country.strip()) > LONGEST_STATE
    if long and "." not in country:
        country = "".join(_capitalized(it) for it in re.split(r"([ /-])", country))
    return city + comma + (country.rstrip(".") if _COUNTRY_POINTED.fullmatch(country) else country)


def _capitalized(word: str) -> str:
    if re.fullmatch(r"(?:\w\.)+", word):  # D.C.
        return word
    return word.lower() if word.lower() in _WITHIN else word.capitalize()
