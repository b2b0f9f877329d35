"""Places that stand for their zone: every city and country of the zone database, and the usual others.

The database names cities by the zones of its own and countries by their code; seats of governments,
journals and agencies that are no zone of their own are added by hand, with names in other languages.
"""

from functools import cache
from importlib import resources

from hrnk_press.embargo.reading.normalize import fold
from hrnk_press.embargo.zones import AREAS, city, zone_names

# Cities that are no zone of their own, and other names of those that are.
CITIES = {
    "Europe/Zurich": "genfer|zurcher|geneva|zurich|bern|berne|basel|lausanne|davos|geneve|genf|ginebra|제네바|취리히|suiza|schweiz|suisse",
    "America/New_York": (
        "washington|washington d c|washington dc|washington , d c|washington , dc|new york city|new york , ny|"
        "new yorker|washingtoner|미국 동부|미 동부|boston|philadelphia|atlanta|miami|baltimore|pittsburgh|cleveland|charlotte|"
        "orlando|princeton|new haven|nueva york|manhattan|brooklyn|뉴욕|워싱턴|워싱턴 dc|보스턴|united nations|"
        "un headquarters|woods hole|bethesda|research triangle park|virginia|maryland"
    ),
    "America/Chicago": "미국 중부|houston|dallas|austin|minneapolis|st louis|new orleans|milwaukee|nashville|시카고|madison|oklahoma city|illinois",
    "America/Denver": "boulder|salt lake city|albuquerque|colorado",
    "America/Phoenix": "arizona|tucson",
    "America/Los_Angeles": (
        "미국 서부|미 서부|"
        "san francisco|seattle|san diego|palo alto|stanford|sacramento|las vegas|pasadena|"
        "berkeley|silicon valley|california|l a|로스앤젤레스|샌프란시스코|los angeles"
    ),
    "Pacific/Honolulu": "hawaii|하와이",
    "Atlantic/Canary": "canarias|islas canarias|canary islands|las palmas",
    "Atlantic/Azores": "azores|acores",
    "Africa/Casablanca": "rabat|maroc|marruecos|marokko",
    "Africa/Dar_es_Salaam": "dodoma|tanzania",
    "Asia/Almaty": "astana|kazakhstan",
    "Asia/Yangon": "naypyidaw|myanmar",
    "Europe/Malta": "valletta",
    "Pacific/Chatham": "chatham islands",
    "America/Anchorage": "alaska",
    "America/Toronto": "ottawa|montreal|quebec|ontario|quebec city|토론토|오타와",
    "America/Vancouver": "british columbia|밴쿠버",
    "America/Edmonton": "calgary|alberta",
    "America/Mexico_City": "mexico city|ciudad de mexico|cdmx|mexico|mexico d f|mexico df|멕시코시티",
    "America/Sao_Paulo": "rio de janeiro|brasilia|sao paulo|상파울루",
    "America/Argentina/Buenos_Aires": "argentina|부에노스아이레스",
    "America/Bogota": "colombia|medellin",
    "America/Guayaquil": "quito",
    "America/Santiago": "santiago de chile|chile",
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
    "Europe/Madrid": "barcelona|sevilla|seville|bilbao|마드리드|스페인|spain",
    "Europe/Lisbon": "lisboa|lisbonne|lissabon|portugal|리스본|porto",
    "Europe/Stockholm": "stockholm|gothenburg|solna|uppsala|estocolmo|스톡홀름|스웨덴|schweden|suede|suecia",
    "Europe/Copenhagen": "copenhagen|kopenhagen|copenhague|코펜하겐",
    "Europe/Oslo": "oslo|bergen|오슬로",
    "Europe/Helsinki": "helsinki|헬싱키",
    "Europe/Warsaw": "warsaw|warschau|varsovie|varsovia|바르샤바",
    "Europe/Prague": "prague|prag|praga|brno|프라하",
    "Europe/Budapest": "budapest|부다페스트",
    "Europe/Athens": "athens|athen|athenes|atenas|아테네",
    "Europe/Kyiv": "kiev|kyiv|kiew|ukraine|키이우",
    "Europe/Moscow": "moscow|moskau|moscou|moscu|모스크바|st petersburg",
    "Europe/Istanbul": "ankara|이스탄불|turkiye",
    "Asia/Jerusalem": "tel aviv|israel|예루살렘|이스라엘",
    "Africa/Cairo": "le caire|el cairo|kairo|카이로",
    "Africa/Johannesburg": "cape town|pretoria|durban|south africa",
    "Africa/Nairobi": "kenya|나이로비",
    "Africa/Addis_Ababa": "ethiopia|아디스아바바",
    "Africa/Lagos": "abuja|nigeria",
    "Asia/Dubai": "abu dhabi|uae|두바이",
    "Asia/Qatar": "doha|카타르",
    "Asia/Riyadh": "jeddah|ksa|saudi arabia",
    "Asia/Karachi": "islamabad|lahore",
    "Asia/Kolkata": "new delhi|delhi|mumbai|bombay|bangalore|bengaluru|chennai|hyderabad|nueva delhi|neu delhi|뉴델리|인도",
    "Asia/Kathmandu": "kathmandu|nepal",
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
    "Asia/Ulaanbaatar": "mongolia|울란바토르",
    "Australia/Sydney": "canberra|시드니|캔버라|new south wales|nsw",
    "Australia/Melbourne": "melbourne",
    "Australia/Brisbane": "queensland",
    "Pacific/Auckland": "wellington|new zealand|nz|nueva zelanda|christchurch|오클랜드|뉴질랜드|aotearoa",
}

# Names of several places, or of a country with several zones: more is needed to tell which.
AMBIGUOUS = {
    "birmingham": ("Europe/London", "America/Chicago"),
    "cambridge": ("Europe/London", "America/New_York"),
    "portland": ("America/Los_Angeles", "America/New_York"),
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
    zones: dict[str, list[str]] = {}
    for code, _, zone_name in _rows("zone.tab"):
        zones.setdefault(code, []).append(zone_name)
    found: dict[str, tuple[str, ...]] = {}
    for code, name in _rows("iso3166.tab"):
        single = MAIN_ZONE.get(code) or (zones[code][0] if len(zones.get(code, ())) == 1 else "")
        spoken = plain_name(name.partition(" (")[0])
        if single and spoken not in cities:
            found[spoken] = (single,)
    return found


def _rows(table: str) -> list[tuple[str, ...]]:
    text = resources.files("tzdata.zoneinfo").joinpath(table).read_text(encoding="utf-8")
    width = 2 if table == "iso3166.tab" else 3
    return [
        tuple(line.split("\t")[:width]) for line in text.splitlines() if line and line[0] != "#"
    ]
