"""Words and abbreviations for zones, beside the places of `places`."""

from collections.abc import Iterator

from hrnk_press.embargo.abbreviations import ALSO_READ, AMBIGUOUS, UNDERSTOOD, Meaning

# Generic names: whatever clocks there show on that day.
GENERIC = {
    "America/New_York": (
        "et|eastern time|us eastern|u s eastern|us eastern time|u s eastern time|eastern us time|us et|"
        "est / edt|edt / est|est edt|east coast time|"
        "us east coast time|us east coast|eastern prevailing time|nyt|ny time|n y time|dc time|d c time|"
        "hora del este|hora este|hora del este de eeuu|hora del este de ee uu|hora del este de estados unidos|"
        "hora de la costa este|tiempo del este|heure de l est|heure de l est americain|heure de la cote est|"
        "ostkustenzeit|us ostkustenzeit|미국 동부 시간|미 동부 시간|미국 동부 현지 시간|"
        "동부 시간|동부 표준 시|미국동부시간|미동부시간|heure de la cote est des etats unis|heure de new york"
    ),
    "America/Chicago": (
        "central time|us central|u s central|us central time|u s central time|us ct|ct|cst / cdt|cdt / cst|"
        "central us time|미국 중부 시간|미 중부 시간|hora del centro de eeuu|heure du centre"
    ),
    "America/Denver": (
        "mt|mountain time|us mountain|u s mountain|us mountain time|mst / mdt|mdt / mst|us mt|heure des rocheuses"
    ),
    "America/Los_Angeles": (
        "pt|pacific time|us pacific|u s pacific|us pacific time|u s pacific time|pst / pdt|pdt / pst|us pt|"
        "태평양 시간|태평양시간|태평양 표준 시|태평양 표준시|미국 태평양 시간|미 태평양 시간|미 태평양시간|태평양 서머타임|"
        "west coast time|us west coast time|hora del pacifico|heure du pacifique|"
        "미국 서부 시간|미 서부 시간|california time"
    ),
    "America/Anchorage": "alaska time|akt",
    "Pacific/Honolulu": "hawaii time|hawaii standard time|hawaiian time|hawaii aleutian time",
    "America/Halifax": "atlantic time|heure de l atlantique",
    "America/St_Johns": "newfoundland time",
    "Europe/London": (
        "uk time|u k time|british time|gmt / bst|bst / gmt|uk local time|"
        "hora britanica|heure britannique|britischer zeit|gmt bst|hora del reino unido"
    ),
    "Europe/Berlin": (
        "central european|cet / cest|cest / cet|mez / mesz|mesz / mez|deutscher zeit|deutsche zeit|"
        "mitteleuropaische zeit|mitteleuropaischer zeit|german time|heure d europe centrale|"
        "hora central europea|hora de europa central|berliner zeit|cet cest"
    ),
    "Europe/Paris": "heure francaise|heure de france|hora francesa|heure metropolitaine|french time",
    "Europe/Madrid": (
        "peninsulares|peninsular|hora peninsular|hora peninsular espanola|hora espanola|hora de espana|hora de la peninsula|"
        "spanish time|hora peninsular de espana"
    ),
    "Atlantic/Canary": "hora canaria|hora insular canaria|hora de canarias",
    "Europe/Zurich": "swiss time|schweizer zeit|heure suisse|heure de suisse|genfer zeit|hora suiza",
    "Europe/Brussels": "heure belge|heure de belgique|hora belga|belgischer zeit|belgian time|brussels time|brusseler zeit",
    "Europe/Vienna": "austrian time|wiener zeit|osterreichischer zeit",
    "Asia/Seoul": (
        "korea standard time|korean standard time|korean time|korea time|south korean time|koreanischer zeit|"
        "hora coreana|heure coreenne|한국 시간|한국시간|한국 표준 시|한국 표준시|대한민국 표준시|대한민국 시간|대한민국시간|서울 시간|서울시간|우리 시간|국내 시간|"
        "한국 시각|한국시각|한국 기준|koreanische zeit"
    ),
    "Asia/Tokyo": "japan standard time|japanese time|일본 시간|일본시간|도쿄 시간|일본 표준시|hora japonesa|heure japonaise",
    "Asia/Shanghai": (
        "china standard time|china time|beijing time|chinese time|베이징 시간|중국 시간|북경 시간|"
        "중국 표준시|pekinger zeit|heure de pekin|beijing standard time"
    ),
    "Asia/Kolkata": "india standard time|indian standard time|indian time|india time",
    "Europe/Dublin": "irish time|irish standard time|ireland time",
    "Asia/Jerusalem": "israel time|israel standard time|israeli time|israel local time",
    "Asia/Hong_Kong": "hong kong time|hong kong standard time",
    "Australia/Sydney": (
        "australian eastern time|aet|sydney time|canberra time|aest / aedt|aedt / aest|"
        "eastern australian time|australia eastern time"
    ),
    "Pacific/Auckland": "new zealand time|nz time|nzt|nzst / nzdt|nzdt / nzst",
    "Europe/Moscow": "moscow time|moskauer zeit|heure de moscou|hora de moscu",
    "Asia/Manila": "philippine time|philippine standard time|philippines time|manila time",
    "Asia/Bangkok": "thai time|thailand time",
    "Asia/Taipei": "taiwan time|taiwanese time|taipei time",
    "Asia/Kuala_Lumpur": "malaysian time|malaysia time",
    "Europe/Istanbul": "turkish time|turkey time|hora turca",
    "Europe/Athens": "greek time|greece time|athens time",
    "Europe/Warsaw": "polish time|warsaw time",
    "Europe/Amsterdam": "dutch time|heure neerlandaise",
    "Europe/Copenhagen": "danish time",
    "Europe/Stockholm": "swedish time",
    "Europe/Oslo": "norwegian time",
    "Europe/Helsinki": "finnish time",
    "Europe/Rome": "italian time|italienischer zeit|heure italienne|hora italiana",
    "Europe/Budapest": "hungarian time",
    "Europe/Prague": "czech time",
    "Africa/Cairo": "egyptian time|egypt time|cairo time",
    "Asia/Riyadh": "arabia standard time|arabian standard time",
    "America/Argentina/Buenos_Aires": "argentina standard time|argentine time|argentinian time|argentina time|hora argentina",
    "America/Mexico_City": "hora del centro de mexico|hora del centro mexico|tiempo del centro de mexico",
    "America/Bogota": "colombian time|colombia time|hora colombiana",
    "America/Lima": "peruvian time|peru time|hora peruana",
    "America/Toronto": "heure de l est du canada|heure du quebec|ottawa time|he",
}

# Full names of abbreviations: they state a season, and are wrong in the other.
SPELLED = {
    "EST": "eastern standard time|us eastern standard time|u s eastern standard time|hne|heure normale de l est",
    "EDT": (
        "미국 동부 서머타임|미 동부 서머타임|미국 동부 하계 시간|eastern daylight time|eastern daylight savings time|eastern daylight saving time|"
        "us eastern daylight time|u s eastern daylight time|hae|heure avancee de l est|eastern summer time"
    ),
    "PST": "pacific standard time|us pacific standard time",
    "PDT": "pacific daylight time|pacific daylight savings time|us pacific daylight time",
    "CST": "central standard time|us central standard time",
    "CDT": "central daylight time|us central daylight time",
    "MST": "mountain standard time",
    "MDT": "mountain daylight time",
    "HST": "hawaii aleutian standard time",
    "GMT": "greenwich mean time|greenwich time|heure de greenwich|hora de greenwich|hora media de greenwich|temps moyen de greenwich|heure moyenne de greenwich|mittlere greenwich zeit|그리니치 표준시|그리니치 표준 시|그리니치 시간",
    "BST": "british summer time|uk summer time|u k summer time|irish summer time|heure d ete britannique|britische sommerzeit|britischer sommerzeit|hora de verano britanica",
    "CET": "central european time|mez|hnec|heure normale d europe centrale|central european standard time|mitteleuropaischer winterzeit",
    "CEST": "central european summer time|central european daylight time|heure d ete de paris|heure d ete d europe centrale|heure d ete en europe centrale|heure d ete francaise|hora de verano de europa central|hora de verano central europea|hora de verano centroeuropea|mesz|haec|heure avancee d europe centrale|mitteleuropaischer sommerzeit|mitteleuropaische sommerzeit",
    "WEST": "western european summer time",
    "WET": "western european time|western european standard time",
    "EET": "eastern european time|eastern european standard time|oez|osteuropaische zeit|osteuropaischer zeit",
    "EEST": "eastern european summer time|oesz",
    "JST": "일본표준시",
    "MSK": "moscow standard time",
    "BRT": "brasilia time|brasilia standard time|hora de brasilia",
    "CLT": "chile standard time",
    "IDT": "israel daylight time|israel summer time",
    "ICT": "indochina time",
    "WITA": "central indonesia time|central indonesian time",
    "ACST": "australian central standard time",
    "ACDT": "australian central daylight time",
    "AEST": "australian eastern standard time|aus eastern standard time",
    "AEDT": "australian eastern daylight time|aus eastern daylight time|australian eastern summer time",
    "AWST": "australian western standard time",
    "NZST": "new zealand standard time",
    "NZDT": "new zealand daylight time",
    "HKT": "hong kong time hkt",
    "UTC": (
        "universal time|coordinated universal time|universal time coordinated|utc time|z time|"
        "협정 세계시|세계시|세계 표준시|세계 협정시|세계협정시|협정세계시|temps universel|tiempo universal|weltzeit|ut|tu|zulu|zulu time|"
        "temps universel coordonne|tuc|tiempo universal coordinado|koordinierter weltzeit"
    ),
    "GST": "gulf standard time|gulf time",
    "SGT": "singapore time|singapore standard time",
    "EAT": "east africa time|eastern africa time|eastern african time|east africa standard time|east african time",
    "CAT": "central africa time|central africa standard time|central african time",
    "WAT": "west africa time|west africa standard time|west african time",
    "SAST": "south africa standard time|south african standard time|south african time|south africa time",
    "PKT": "pakistan standard time|pakistan time",
    "WIB": "western indonesia time|western indonesian time|western indonesia standard time",
}

# The clocks of North America by name: whatever they show, in winter, in summer.
_AMERICAN = {
    "eastern": ("America/New_York", "EST", "EDT"),
    "central": ("America/Chicago", "CST", "CDT"),
    "mountain": ("America/Denver", "MST", "MDT"),
    "pacific": ("America/Los_Angeles", "PST", "PDT"),
    "alaska": ("America/Anchorage", "AKST", "AKDT"),
    "alaskan": ("America/Anchorage", "AKST", "AKDT"),
    "atlantic": ("America/Halifax", "AST", "ADT"),
    "newfoundland": ("America/St_Johns", "NST", "NDT"),
}
# French and Spanish name four of them by these.
_ROMANCE = {
    "EST": "de l est|del este",
    "CST": "du centre|del centro",
    "MST": "des rocheuses|de la montana",
    "PST": "du pacifique|del pacifico",
    "AST": "de l atlantique|del atlantico",
}
_OF_AMERICA = ("", "us ", "u s ", "american ", "north american ", "canadian ")

# Names of several zones at once, by the places they may mean.
SEVERAL = {
    "us time|u s time|american time|united states time|usa time|hora de eeuu|미국 시간|미국시간|heure americaine": (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
    ),
    "standard time": ("America/New_York", "Europe/London"),
    "european time|europe time|europaischer zeit|hora europea|heure europeenne|유럽 시간|europe": (
        "Europe/Berlin",
        "Europe/London",
        "Europe/Helsinki",
    ),
    "australian time|australia time|호주 시간": (
        "Australia/Sydney",
        "Australia/Perth",
        "Australia/Adelaide",
        "Australia/Brisbane",
    ),
    "canadian time|canada time": ("America/Toronto", "America/Vancouver", "America/Halifax"),
    "russian time|russia time": ("Europe/Moscow", "Asia/Vladivostok"),
    "brazil time|brazilian time": ("America/Sao_Paulo", "America/Manaus"),
    "nt": ("America/St_Johns", "Australia/Darwin"),
    "mexico time|mexican time": ("America/Mexico_City", "America/Tijuana"),
    "indonesia time|indonesian time": ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
    "asian time|asia time": ("Asia/Shanghai", "Asia/Tokyo"),
}

# Bare adjectives: zones only beside a clock time or before "time".
ADJECTIVES = {
    "America/New_York": "eastern",
    "America/Chicago": "central",
    "America/Denver": "mountain",
    "America/Los_Angeles": "pacific",
    "America/Halifax": "atlantic",
}

# Also ordinary words, in some language; zones only in capitals and beside a clock time.
WORD_LIKE = frozenset(
    (
        "est",
        "et",
        "met",
        "ct",
        "mt",
        "pt",
        "ist",
        "cat",
        "eat",
        "wat",
        "wet",
        "west",
        "ut",
        "tu",
        "sst",
        "ect",
        "pet",
        "cot",
        "gst",
        "ast",
        "amt",
        "wst",
        "hae",
        "hne",
        "ict",
        "ny time",
        "nyt",
        "nt",
        "ndt",
        "nst",
        "mmt",
        "akt",
        "europe",
        "he",
    )
)


def meanings(abbreviation: str) -> tuple[Meaning, ...]:
    """All that an abbreviation may mean, the most usual first."""
    if abbreviation in AMBIGUOUS:
        return AMBIGUOUS[abbreviation]
    known = UNDERSTOOD.get(abbreviation) or ALSO_READ[abbreviation]
    return (known,)


def in_north_america() -> Iterator[tuple[str, str]]:
    """The zone or abbreviation each full name means: "EDT" by "us eastern daylight time"."""
    for name, (place, winter, summer) in _AMERICAN.items():
        for land in _OF_AMERICA:
            yield place, f"{land}{name} time"
            yield winter, f"{land}{name} standard time"
            for season in ("daylight", "daylight saving", "daylight savings", "summer"):
                yield summer, f"{land}{name} {season} time"
    for winter, listed in _ROMANCE.items():
        french, spanish = listed.split("|")
        summer = winter.replace("ST", "DT")
        yield winter, f"heure normale {french}"
        yield winter, f"hora estandar {spanish}"
        yield summer, f"heure avancee {french}"
        yield summer, f"heure d ete {french}"
        yield summer, f"hora de verano {spanish}"


ABBREVIATIONS = frozenset(UNDERSTOOD) | frozenset(AMBIGUOUS) | frozenset(ALSO_READ)
