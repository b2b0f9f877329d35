"""The forms in which releases print place, day and wire before their first words, or in a line of their own."""

from hrnk_press.drafting.archive.words.dateline_places import NAME, PLACE, TOWN, WORD
from hrnk_press.drafting.archive.words.dates import CLOCK, DATE, TIME, WEEKDAY
from hrnk_press.patterns import pattern

_DAY = r"(?P<month>[^\W\d_]{3,10})\.? (?P<number>\d{1,2})(?:st|nd|rd|th)?|(?P<number2>\d{1,2})(?:st|nd|rd|th|\.)? (?:de )?(?P<month2>[^\W\d_]{3,10})\.?"
_MONTH = r"(?:im |en )?(?P<named>[^\W\d_]{3,10})\.? (?:de )?(?:19|20)\d\d"
_LONG = r" ?(?:[—–]{1,3}|−|--+) {0,3}"
_DASH = rf"(?:{_LONG}| - |(?:(?<=[\d)])|(?<=, [A-Z][A-Z])|(?<=[a-z]\.)|(?<=[A-Z]\.[A-Z]\.)) -(?=[“\"‘«„]?[^\W\d_a-zß-ÿ])|(?<=\S)- (?=\S))"
_WIRE = rf"(?:(?:{_DASH})? ?(?:/[A-Z0-9][^/]{{2,40}}/(?:[^/]{{2,40}}/)?|\((?:[A-Z][A-Z .-]{{3,30}}|ots|[가-힣]{{2,12}})\)))"
# Behind the day, whatever stands in brackets before the dash is a wire.
_WIRE_BEHIND = rf"(?:{_WIRE}| \([^()]{{2,60}}\)(?=\.?{_DASH}|\.-))"
_BEFORE_DAY = rf"(?:[,;]? \(?|,? ?\(|{_DASH}\(?|,)(?:le |den |el |the |a |LE |DEN |EL |A )?"
_WORDS = r"(?P<words>\S.*)"
# A sentence begins behind a dash that parts a place from it, and does not go on.
_SENTENCE = r"(?P<words>[“\"‘'«„(\[]*[^\Wa-zß-ÿ_].*)"

# A word of a name, without points.
_PLAIN = r"[^\W\d_a-zß-ÿ](?:[^\W\d_]|[’'-])+"

FULL = pattern(
    rf"(?P<place>{PLACE}(?: \({NAME}\))?)(?: \([^()]{{2,40}}\))?{_WIRE}?(?:{_BEFORE_DAY}| [|·•] )(?P<date>(?i:{DATE}))\)?(?:{_WIRE_BEHIND}| ?/)?(?:\.?{_DASH}| [|/·•] |\.- ?|[.:] | : |(?<=\)):(?=[A-Z])){_WORDS}"
)
ABBREVIATED = pattern(
    rf"(?P<place>{PLACE})(?: ?|{_DASH})[(\[](?P<date>(?i:{DATE}))[)\]](?:[:.]? |{_DASH})(?P<words>\S.*)"
)
# A place within brackets, and its day behind them.
BRACKETS_BEFORE_DAY = pattern(
    rf"[(\[](?P<place>{PLACE})[)\]](?:,? |{_DASH})(?P<date>(?i:{DATE}))(?:{_DASH}|[.:] ){_WORDS}"
)
_SERVICE = r"[A-Za-z가-힣][A-Za-z가-힣. -]{2,24}"
# A wire that has the day within its brackets, and one that has it behind itself.
WIRE_WITH_DAY = pattern(
    rf"(?P<place>{PLACE}),?(?:{_DASH}| )\({_SERVICE}(?: ?[-–—/,] ?| )(?P<date>(?i:{DATE}))\)(?:{_DASH}| ){_WORDS}"
)
_WIRE_THEN_DAY = rf"(?P<place>{PLACE})(?:{_DASH}|,? ?)(?:\({_SERVICE}\)|/ ?{_SERVICE}/)(?:{_DASH}| ?)(?P<date>(?i:{DATE}))"
WIRE_BEFORE_DAY = pattern(rf"{_WIRE_THEN_DAY}(?:{_DASH}| ?/ ?| ){_SENTENCE}")
WIRE_ALONE = pattern(rf"{_WIRE_THEN_DAY}(?: ?[/—–-]+)?")
PARTED = pattern(
    rf"(?P<place>{PLACE})(?:{_BEFORE_DAY}(?:(?:(?i:{WEEKDAY}),? )?(?:{_DAY})|{_MONTH})\)?)?(?: ?\([^()]{{2,30}}\))?{_WIRE}?(?:[,.]?{_DASH}|(?<!\.)(?:…\.{{0,4}}|\.{{3,6}}) ?|(?<=[A-Z.])\?(?=[A-Z])){_SENTENCE}"
)
SOON = pattern(
    rf"(?P<place>{PLACE}),? (?:(?i:{WEEKDAY}):|(?:(?i:{WEEKDAY}),? )?(?:{_DAY})[.:]) {_SENTENCE}"
)
AGENCY = pattern(
    rf"(?P<place>{PLACE}),? \((?P<wire>(?i:ots|apa|dpa|epd|kna|rk|sda|pm|red|pr|pd)|(?!neu|alt|live|foto|mwd|wmd)[a-z]{{2,5}}(?=\)\. ))(?:/\w{{2,5}})*\)(?:{_DASH}|\.? ){_WORDS}"
)
TOLD = pattern(rf"(?P<place>{TOWN}|[A-Z]{{4,20}})(?:: | \| ){_SENTENCE}")
# A town and its state, with nothing or a point between them and the text.
UNPARTED = pattern(
    rf"(?P<place>{WORD}(?: {WORD}){{0,2}} ?, (?:[A-Z]{{2}}|(?:[A-Z][a-z]{{2,4}}|[A-Z]\.[A-Z])\.))\.? (?!\d){_SENTENCE}"
)
# The same of a town and its day.
UNPARTED_DAY = pattern(rf"(?P<place>{PLACE}){_BEFORE_DAY}(?P<date>(?i:{DATE}))\)? {_SENTENCE}")
GLUED = pattern(rf"(?P<place>[A-Z][A-Z .’'-]{{2,30}}, [A-Z][A-Za-z.]{{1,15}})-{_SENTENCE}")
# What a service prints between headline and text: day, hour, whose text it is, place, wire.
SENT = pattern(
    rf"(?P<date>(?i:{DATE})){TIME}?, [^,]{{2,60}}, (?P<place>{PLACE}) ?\((?i:ots|apa|dpa|epd|kna)\)"
)
EMPTY = pattern(rf"(?:\([A-Za-z]{{2,15}}\) ?)\((?P<place>{PLACE})[, ]*\)")
# A dateline in letters of its own, before the text or behind a picture.
STRESSED_DAY = pattern(
    r"(?:!\[[^\[\]]*\]\([^()]*\)\s*)?(?P<mark>\*\*|__|[*_])(?P<said>[^*_]{6,70}?)[.:]?(?P=mark)[.:]?\s+(?=\S)"
)
STRESSED = pattern(rf"\*\*(?P<place>{PLACE})\*\* (?=[A-Z])")
BRACKETED = pattern(
    rf"[(\[【](?P<inside>[^()\[\]【】]{{2,70}})[)\]】](?P<dash>{_DASH}|\.- ?|[.:] | |(?=[A-Z]))(?P<words>\S.*)"
)
INSIDE = pattern(
    rf"(?:[A-Z]{{2,6}} [^()]{{3,30}} - )?(?P<place>{PLACE})(?:(?:, ?| ?= ?| |{_DASH})(?P<date>(?i:{DATE}))|, (?:{_DAY})| ?= ?[^=\d]{{2,20}})?"
)
INSIDE_DAY_FIRST = pattern(
    rf"(?:(?P<date>(?i:{DATE}))|(?:(?i:{WEEKDAY})\.?,? )?(?:{_DAY}))(?:,? |{_DASH})(?P<place>{PLACE})"
)
DAY_FIRST = pattern(
    rf"(?P<date>(?i:{DATE})),? ?(?:[(\[](?P<within>[^()\[\]]{{2,50}})[)\]][.:]?|(?:{_DASH}|, | [|·•] | (?=[^()]{{2,30}} \())(?P<place>(?:(?:off|near|outside) )?{PLACE}(?: \({NAME}\))?))(?:{_DASH}|: | [|·•] | (?![|·•] )){_WORDS}"
)
DAY_THEN_POINTED = pattern(
    rf"(?P<date>(?i:{DATE}))(?:{_DASH}|, )(?P<place>{_PLAIN}(?: {_PLAIN}){{0,2}}(?:, {_PLAIN}(?: {_PLAIN})?)?)\. {_SENTENCE}"
)
DAY_ALONE = pattern(rf"(?P<date>(?i:{DATE})){_LONG}{_WORDS}")
DAY_TOLD = pattern(
    rf"(?P<open>[\[(])?(?P<date>(?i:{DATE}))(?(open)[\])]|(?:(?<=\d{{4}})\.|:| -)) {_SENTENCE}"
)
_OF_GERMAN = r"\b(?:der|das|dem|und|eine|im|haben|ist|mit|für|auf|zum|zur|werden|wurde)\b"
GERMAN = pattern(
    r"(?P<place>(?!(?:Prof|Dipl|Ing|Mag|Univ|Frau|Herr|Foto|Bild|Abb|Anm|Red|Tel|Ja|Nein|Doch|Gut|Stimmt|Schluss|Fazit|Hintergrund|Hinweis)\b)(?:(?:Bad|Sankt|St\.|Groß|Klein|Alt|Neu|Schwäbisch) )?(?:[A-ZÄÖÜ][a-zäöüß]{2,20}|[A-ZÄÖÜ]{4,20})(?:[/-][A-ZÄÖÜ][a-zäöüß]{2,20})?(?: (?:am|im|an der|in der|ob der|vor der) [A-ZÄÖÜ][a-zäöüß]{2,20})?)\. "
    rf"(?P<words>[„»\"]?[A-ZÄÖÜ](?=.{{2,300}}?{_OF_GERMAN}.{{1,300}}?{_OF_GERMAN}).{{40,}})"
)
# A town with a point behind it, before a sentence.
POINTED = pattern(
    rf"(?P<place>{WORD}(?: (?:{WORD}|de|del|la)){{0,2}}(?:, {WORD}(?: {WORD})?)?)\. {_SENTENCE}"
)
ALONE = pattern(
    rf"(?:Fait à )?(?P<place>{PLACE}) ?(?:{_DASH}[A-Z]{{4,15}}(?= ))?(?:{_BEFORE_DAY})(?P<date>(?i:{DATE}))(?:,? (?:at |um |à )?(?:{CLOCK})(?: Uhr| h)?)?[).]*(?:{_WIRE}| \([^()]{{3,40}}\)| /[A-Z][\w-]{{3,40}})?(?: ?[—–|-]+)?"
)
ALONE_BEHIND = pattern(rf"(?P<date>(?i:{DATE}))(?:{_DASH}|, )(?P<place>{PLACE}(?: \({NAME}\))?)")
STROKED = pattern(rf"(?P<place>{PLACE})(?: ?[|·•] ?|-)(?P<date>(?i:{DATE}))(?: [|·•])?")
STROKED_BEHIND = pattern(rf"(?P<date>(?i:{DATE})) ?[|·•] ?(?P<place>{PLACE})")
BRACKETS_BEHIND = pattern(rf"(?P<date>(?i:{DATE})) \((?P<place>{PLACE})\)")
# What a site sets below a headline: day, label, town, and how long it takes to read.
LABELLED = pattern(
    rf"(?P<date>(?i:{DATE}))[ ,|–-]+(?:[A-Z]\w+ ){{0,2}}(?i:release|statement|mitteilung|communiqué)[ ,|–-]+(?P<place>{PLACE}?)(?: Reading time.{{0,30}})?"
)
# What stands before both.
GIVEN = pattern(
    r"(?:(?:Done|Given|Issued|Released|Published|Dated) (?:at|in)|(?:Hecho|Dado) en|Gegeben zu) |(?i:dateline|(?:place and )?date|issued|released|datum|(?:lugar y )?fecha|(?:lieu et )?date) ?: "
)
ALONE_ON = pattern(rf"(?P<place>{PLACE}),? on (?P<date>(?i:{DATE}))")
EVERY_ALONE = (ALONE, ALONE_BEHIND, SENT, WIRE_ALONE)
"""The forms of a dateline in a line of its own."""
SHOUTED = pattern(
    rf"(?P<place>{PLACE})(?:{_WIRE}| ?(?P<dash>—|–|--)| (?P<hyphen>-)|(?P<short>(?<=, [A-Z][A-Z])-))?"
)
WIRED = pattern(r"/[A-Za-z -]{3,40}/|\((?:[A-Z][A-Z .-]{3,30}|ots)\)|-\([가-힣]{2,12}\)-")
# A town and its region, neither of them a person or what somebody does.
REGIONAL = pattern(
    rf"{WORD}(?:[ -]{WORD}){{0,2}}, (?!(?:Jr|Sr|Inc|LLC|Ltd|PhD|MD|MP|Esq)\b)(?!.*(?:Director|President|Manager|Officer|Editor|Secretary|Minister|Chair|Professor|Reporter|Writer|Author|Senator|Mayor|Staff|News|Press|Media))"
    rf"{WORD}(?: {WORD}){{0,2}}"
)
# A town and the day without its year, in a line of their own.
ALONE_IN_YEAR = pattern(rf"(?P<place>{PLACE}){_BEFORE_DAY} ?(?:{_DAY})[).]?")
# A town and the month, which name no day.
ALONE_IN_MONTH = pattern(rf"(?P<place>{PLACE})(?:{_BEFORE_DAY}| [·|] ){_MONTH}\)?")
# A status and a town in one line.
BEHIND_STATUS = pattern(
    rf"(?i:(?:for )?immediate release|zur sofortigen veröffentlichung|pour (?:diffusion|publication) immédiate|para (?:su )?(?:publicación|difusión) inmediata)(?:{_DASH}|: | [|·•] |, ?)(?P<place>{PLACE})"
)
GOES_ON = pattern(rf"(?:—|–|−|--+|-)\s*{_WORDS}")
# What ends in a point and is no sentence.
CUT_SHORT = pattern(
    r"\b(?:(?i:jr|sr|inc|co|ltd|corp|bros|llc)|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Mass|Mich|Minn|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|mbH|[^\W\d_]\. ?[^\W\d_])\.\Z"
)
BEGUN = pattern(rf"(?:{TOWN}|[A-Z][A-Z .'’-]{{3,30}})(?:,? \(?(?i:{DATE})\)?)?{_DASH}\S")
"""A line that begins with a dateline and its dash."""
