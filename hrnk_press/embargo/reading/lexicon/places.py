"""Places that stand for their zone: every city and country of the zone database, and the usual others.

The database names cities by the zones of its own and countries by their code; seats of governments,
journals and agencies that are no zone of their own are added by hand, with names in other languages.
"""

from functools import cache
from importlib import resources

from hrnk_press.embargo.reading.lexicon.countries import COUNTRIES
from hrnk_press.embargo.reading.normalize import fold
from hrnk_press.embargo.zones import AREAS, city, zone_names

# Cities that are no zone of their own, and other names of those that are.
CITIES = {
    "Europe/Zurich": "genfer|zurcher|geneva|zurich|bern|berne|스위스|바젤|basel|lausanne|davos|geneve|genf|ginebra|제네바|취리히|suiza|schweiz|suisse",
    "America/New_York": (
        "washington|washington d c|washington dc|washington , d c|washington , dc|new york city|new york , ny|"
        "new yorker|washingtoner|미국 동부|미 동부|boston|philadelphia|atlanta|miami|baltimore|pittsburgh|cleveland|charlotte|"
        "orlando|princeton|new haven|nueva york|manhattan|brooklyn|뉴욕|워싱턴|워싱턴 dc|보스턴|united nations|"
        "un headquarters|woods hole|bethesda|research triangle park|tampa|jacksonville|cape canaveral|kennedy space center|orlando|raleigh|richmond , va|new brunswick , nj|rockville|gaithersburg|arlington , va"
    ),
    "America/Chicago": "미국 중부|houston|dallas|austin|minneapolis|st louis|new orleans|milwaukee|nashville|시카고|madison|oklahoma city|kansas city|omaha|memphis|san antonio|fort worth|des moines|tulsa",
    "America/Denver": "boulder|salt lake city|albuquerque|los alamos|el paso",
    "America/Phoenix": "tucson",
    "America/Los_Angeles": (
        "미국 서부|미 서부|"
        "san francisco|seattle|san diego|palo alto|stanford|sacramento|las vegas|pasadena|livermore|irvine|oakland|"
        "berkeley|silicon valley|l a|로스앤젤레스|샌프란시스코|los angeles"
    ),
    "Asia/Kuala_Lumpur": "말레이시아|쿠알라룸푸르",
    "Africa/Algiers": "alger|argel|algier|algerie|algerien|argelia",
    "Asia/Beirut": "beyrouth|베이루트",
    "Asia/Baghdad": "bagdad|바그다드",
    "Asia/Tehran": "teheran|테헤란",
    "Asia/Damascus": "damas|damasco|damaskus",
    "Asia/Nicosia": "nicosie|nikosia",
    "Europe/Bucharest": "bucarest|bukarest",
    "Europe/Belgrade": "belgrado|belgrad",
    "Europe/Vilnius": "vilna|wilna",
    "Europe/Ljubljana": "liubliana|laibach",
    "Europe/Tirane": "tirana",
    "Europe/Chisinau": "moldova|moldau",
    "Asia/Tbilisi": "tbilissi|tiflis",
    "Asia/Yerevan": "erevan|eriwan|ereban",
    "Asia/Baku": "bakou",
    "Asia/Tashkent": "tachkent|taschkent|taskent",
    "Asia/Bishkek": "bichkek|bischkek",
    "Asia/Kabul": "kaboul",
    "Asia/Vientiane": "vientian",
    "Africa/Khartoum": "jartum",
    "Africa/Kinshasa": "rd congo",
    "Africa/Ouagadougou": "uagadugu",
    "Africa/Douala": "yaounde|yaunde",
    "Africa/Abidjan": "yamoussoukro|cote d ivoire",
    "Africa/Porto-Novo": "cotonou",
    "Indian/Antananarivo": "tananarive|madagascar",
    "Africa/Tunis": "tunez",
    "Africa/Tripoli": "tripolis",
    "America/Havana": "la havane|la habana|havanna",
    "America/Port-au-Prince": "puerto principe",
    "America/Asuncion": "paraguay",
    "America/El_Salvador": "san salvador",
    "Atlantic/Reykjavik": "reikiavik",
    "Europe/Monaco": "monaco",
    "Asia/Dhaka": "dacca|방글라데시|다카",
    "Asia/Phnom_Penh": "캄보디아|프놈펜",
    "America/Lima": "페루|리마",
    "Europe/Luxembourg": "룩셈부르크",
    "Pacific/Honolulu": "하와이|mauna kea",
    "Atlantic/Canary": "canarias|islas canarias|canary islands|las palmas",
    "Atlantic/Azores": "azores|acores",
    "Africa/Casablanca": "rabat|maroc|marruecos|marokko",
    "Africa/Dar_es_Salaam": "dodoma|tanzania",
    "Asia/Almaty": "astana|kazakhstan|카자흐스탄",
    "Asia/Yangon": "naypyidaw|myanmar",
    "Europe/Malta": "valletta",
    "Pacific/Chatham": "chatham islands",
    "America/Toronto": "ottawa|montreal|quebec city|토론토|오타와",
    "America/Vancouver": "밴쿠버",
    "America/Edmonton": "calgary",
    "America/Mexico_City": "mexico city|ciudad de mexico|cdmx|mexico|mexico d f|mexico df|멕시코시티|멕시코",
    "America/Sao_Paulo": "rio de janeiro|brasilia|sao paulo|상파울루",
    "America/Argentina/Buenos_Aires": "아르헨티나|argentina|부에노스아이레스",
    "America/Bogota": "콜롬비아|보고타|colombia|colombia continental|medellin",
    "America/Guayaquil": "quito|ecuador continental",
    "America/Santiago": "chile continental|santiago de chile|chile|칠레",
    "America/Puerto_Rico": "puerto rico",
    "Europe/London": (
        "londres|london , uk|london uk|londoner|uk|u k|united kingdom|great britain|britain|england|scotland|wales|northern ireland|"
        "edinburgh|glasgow|cardiff|belfast|oxford|manchester|leeds|liverpool|bristol|런던|영국|"
        "reino unido|royaume uni"
    ),
    "Europe/Dublin": "irish republic|더블린|아일랜드",
    "Europe/Paris": "lyon|marseille|strasbourg|strassburg|estrasburgo|toulouse|pariser|파리|프랑스|francia|frankreich|스트라스부르",
    "Europe/Berlin": (
        "munich|munchen|frankfurt|hamburg|bonn|cologne|koln|dusseldorf|stuttgart|leipzig|heidelberg|"
        "berliner|germany|deutschland|allemagne|alemania|베를린|독일|karlsruhe|gottingen|dresden"
    ),
    "Europe/Brussels": "brussels|brusseler|bruxelles|brussel|bruselas|브뤼셀|벨기에|belgique|belgica|belgien",
    "Europe/Amsterdam": "the hague|hague|den haag|la haye|la haya|rotterdam|leiden|netherlands|holland|헤이그|암스테르담|네덜란드|utrecht",
    "Europe/Vienna": "wien|wiener|vienne|viena|osterreich|autriche|빈|비엔나|오스트리아",
    "Europe/Rome": "milan|milano|rom|roma|vatican|vatican city|holy see|trieste|florence|로마|이탈리아|italie|italia|italien|ispra",
    "Europe/Madrid": "barcelona|sevilla|seville|bilbao|santiago de compostela|zaragoza|saragossa|malaga|salamanca|마드리드|스페인|spain",
    "Europe/Lisbon": "lisboa|lisbonne|lissabon|portugal|리스본|포르투갈|porto",
    "Europe/Stockholm": "stockholm|gothenburg|solna|uppsala|estocolmo|스톡홀름|스웨덴|schweden|suede|suecia",
    "Europe/Copenhagen": "copenhagen|kopenhagen|copenhague|코펜하겐|덴마크",
    "Europe/Oslo": "oslo|bergen|오슬로|노르웨이",
    "Europe/Helsinki": "helsinki|헬싱키|핀란드",
    "Europe/Warsaw": "폴란드|warsaw|warschau|varsovie|varsovia|바르샤바",
    "Europe/Prague": "prague|prag|praga|brno|프라하|체코",
    "Europe/Budapest": "budapest|부다페스트|헝가리",
    "Europe/Athens": "athens|athen|athenes|atenas|아테네|그리스",
    "Europe/Kyiv": "kiev|kyiv|kiew|ukraine|키이우|우크라이나",
    "Europe/Moscow": "moscow|moskau|moscou|moscu|모스크바|sankt petersburg|saint petersbourg|san petersburgo",
    "Europe/Istanbul": "튀르키예|터키|ankara|이스탄불|turkiye",
    "Asia/Jerusalem": "tel aviv|israel|예루살렘|이스라엘",
    "Africa/Cairo": "le caire|el cairo|kairo|카이로|이집트",
    "Africa/Johannesburg": "cape town|pretoria|durban|south africa|남아공|남아프리카공화국",
    "Africa/Nairobi": "kenya|나이로비|케냐",
    "Africa/Addis_Ababa": "ethiopia|아디스아바바",
    "Africa/Lagos": "abuja|nigeria",
    "Asia/Dubai": "abu dhabi|uae|두바이|아랍에미리트",
    "Asia/Qatar": "doha|카타르",
    "Asia/Riyadh": "사우디|사우디아라비아|jeddah|ksa|saudi arabia",
    "Asia/Karachi": "파키스탄|islamabad|lahore",
    "Asia/Kolkata": "new delhi|delhi|mumbai|bombay|bangalore|bengaluru|chennai|hyderabad|nueva delhi|neu delhi|뉴델리|인도",
    "Asia/Kathmandu": "kathmandu|nepal|네팔",
    "Asia/Ho_Chi_Minh": "hanoi|saigon|ho chi minh city|vietnam|하노이|베트남",
    "Asia/Bangkok": "thailand|방콕|태국",
    "Asia/Jakarta": "자카르타|yakarta",
    "Asia/Singapore": "싱가포르|singapur|singapour",
    "Asia/Manila": "philippines|마닐라|필리핀",
    "Asia/Shanghai": "beijing|peking|pekin|china|shenzhen|guangzhou|베이징|북경|상하이|중국|chine",
    "Asia/Hong_Kong": "홍콩|hongkong",
    "Asia/Taipei": "taiwan|타이베이|대만",
    "Asia/Tokyo": "osaka|kyoto|tokio|japan|japon|도쿄|동경|일본|hiroshima|nagasaki",
    "Asia/Seoul": "busan|incheon|daejeon|sejong|korea|south korea|republic of korea|seul|coree|corea|sudkorea|서울|한국|부산|세종|대전",
    "Asia/Pyongyang": "north korea|dprk|평양|북한",
    "Asia/Ulaanbaatar": "mongolia|울란바토르|몽골",
    "Australia/Sydney": "canberra|시드니|캔버라",
    "Australia/Melbourne": "melbourne",
    "Pacific/Auckland": "wellington|new zealand|nz|nueva zelanda|christchurch|오클랜드|뉴질랜드|aotearoa",
}

# Names of several places, or of a country with several zones: more is needed to tell which.
AMBIGUOUS = {
    "birmingham": ("Europe/London", "America/Chicago"),
    "cambridge": ("Europe/London", "America/New_York"),
    "portland": ("America/Los_Angeles", "America/New_York"),
    "san jose": ("America/Costa_Rica", "America/Los_Angeles"),
    "valencia": ("Europe/Madrid", "America/Caracas"),
    "la paz": ("America/La_Paz", "America/Mazatlan"),
    "toledo": ("Europe/Madrid", "America/New_York"),
    "guadalajara": ("America/Mexico_City", "Europe/Madrid"),
    "newcastle": ("Europe/London", "Australia/Sydney"),
    "st petersburg": ("Europe/Moscow", "America/New_York"),
    "hyderabad": ("Asia/Kolkata", "Asia/Karachi"),
    "congo": ("Africa/Brazzaville", "Africa/Kinshasa", "Africa/Lubumbashi"),
    "kingston": ("America/Jamaica", "America/Toronto"),
    "hamilton": ("Atlantic/Bermuda", "America/Toronto", "Pacific/Auckland"),
    "tripoli": ("Africa/Tripoli", "Asia/Beirut"),
    "san juan": ("America/Puerto_Rico", "America/Argentina/San_Juan"),
    "georgia": ("America/New_York", "Asia/Tbilisi"),
    "cordoba": ("America/Argentina/Cordoba", "Europe/Madrid"),
    "merida": ("America/Merida", "Europe/Madrid"),
    "victoria": ("Australia/Melbourne", "America/Vancouver"),
    "st john's": ("America/St_Johns", "America/Antigua"),
    "us|u s|usa|u s a|united states|america|미국|eeuu|ee uu|estados unidos|etats unis": (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
    ),
    "canada|캐나다": ("America/Toronto", "America/Vancouver", "America/Halifax"),
    "australia|호주": (
        "Australia/Sydney",
        "Australia/Perth",
        "Australia/Adelaide",
        "Australia/Brisbane",
    ),
    "russia|러시아": ("Europe/Moscow", "Asia/Vladivostok"),
    "brazil|brasil": ("America/Sao_Paulo", "America/Manaus"),
    "indonesia": ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
}

# Countries with small outlying zones, by the zone nearly everybody there lives in.
MAIN_ZONE = {
    "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "EC": "America/Guayaquil",
    "ES": "Europe/Madrid",
    "MY": "Asia/Kuala_Lumpur",
    "NZ": "Pacific/Auckland",
    "PS": "Asia/Hebron",
    "PT": "Europe/Lisbon",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
    "VN": "Asia/Ho_Chi_Minh",
}


_SEPARATORS = str.maketrans("'-.", "   ")


@cache
def places() -> dict[str, tuple[str, ...]]:
    """From a folded name ("new york", "서울") to the zones it may stand for."""
    found: dict[str, tuple[str, ...]] = {}
    for name in sorted(zone_names()):
        if name.partition("/")[0] in AREAS:
            spoken = plain_name(city(name))
            found[spoken] = tuple(dict.fromkeys((*found.get(spoken, ()), name)))
    found |= _countries(found)
    for zone_name, names in CITIES.items():
        known = [plain_name(name) for name in (*names.split("|"), city(zone_name))]
        found |= {_german_adjective(name): (zone_name,) for name in known if name.isascii()}
        found |= dict.fromkeys(known, (zone_name,))
    for listed, zones in AMBIGUOUS.items():
        found |= {plain_name(name): zones for name in listed.split("|")}
    return found


def plain_name(name: str) -> str:
    """A name as the terms of a line spell it: folded, without punctuation."""
    return " ".join(fold(name).translate(_SEPARATORS).split())


def _german_adjective(name: str) -> str:
    """The place before "Zeit": "Frankfurter", "New Yorker"."""
    return name + ("r" if name.endswith("e") else "er")


def _countries(cities: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Countries with one zone, or one that counts; a city of the same name goes first."""
    zones, names = country_zones()
    found: dict[str, tuple[str, ...]] = {}
    for code, name in names.items():
        single = MAIN_ZONE.get(code) or (zones[code][0] if len(zones.get(code, ())) == 1 else "")
        if single:
            spoken = (name, *map(plain_name, COUNTRIES.get(code, name).split("|")))
            found |= {it: (single,) for it in spoken if it not in cities}
    return found


@cache
def country_zones() -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """From a country's code to all zones of its land, and to its English name."""
    zones: dict[str, tuple[str, ...]] = {}
    for code, _, zone_name in _rows("zone.tab"):
        zones[code] = (*zones.get(code, ()), zone_name)
    return zones, {code: plain_name(name.partition(" (")[0]) for code, name in _rows("iso3166.tab")}


def _rows(table: str) -> list[tuple[str, ...]]:
    text = resources.files("tzdata.zoneinfo").joinpath(table).read_text(encoding="utf-8")
    width = 2 if table == "iso3166.tab" else 3
    return [
        tuple(line.split("\t")[:width]) for line in text.splitlines() if line and line[0] != "#"
    ]
