"""States, provinces and countries behind a town's name, and the clocks that are kept in each.

"Paris, Texas" is not the Paris that stands for its zone. Each region lists all zones of its land, the
one that most live in first; sources: the zone database (zone.tab) and 49 CFR part 71 for the USA.
"""

from functools import cache

from hrnk_press.embargo.reading.lexicon.countries import COUNTRIES
from hrnk_press.embargo.reading.lexicon.places import country_zones, plain_name

_EASTERN, _CENTRAL = "America/New_York", "America/Chicago"
_MOUNTAIN, _PACIFIC = "America/Denver", "America/Los_Angeles"
_KENTUCKY = "America/Kentucky/Louisville"
_INDIANA = "America/Indiana/Indianapolis"

# The names of each state or province, as written in full, in a dateline, and as a postal code.
_STATES: dict[tuple[str, ...], str] = {
    (_EASTERN,): (
        "connecticut|conn|ct|delaware|del|de|maine|me|maryland|md|massachusetts|mass|ma|new hampshire|nh|"
        "new jersey|nj|new york|ny|north carolina|nc|ohio|oh|pennsylvania|penn|pa|rhode island|ri|"
        "south carolina|sc|vermont|vt|virginia|va|west virginia|wv|d c|dc"
    ),
    (_CENTRAL,): (
        "alabama|ala|al|arkansas|ark|ar|illinois|ill|il|iowa|ia|louisiana|la|minnesota|minn|mn|"
        "mississippi|miss|ms|missouri|mo|oklahoma|okla|ok|wisconsin|wis|wi"
    ),
    (_MOUNTAIN,): "colorado|colo|co|montana|mont|mt|new mexico|nm|utah|ut|wyoming|wyo|wy",
    (_PACIFIC,): "california|calif|ca|nevada|nev|nv|washington state|washington|wash|oregon|ore|or",
    (_EASTERN, _CENTRAL): "florida|fla|fl",
    (_EASTERN, _KENTUCKY, _CENTRAL): "kentucky|ky|tennessee|tenn|tn",
    (_INDIANA, _CENTRAL): "indiana|ind|in",
    ("America/Detroit", "America/Menominee"): "michigan|mich|mi",
    (_CENTRAL, _MOUNTAIN): (
        "kansas|kan|ks|nebraska|neb|ne|north dakota|nd|south dakota|sd|texas|tex|tx"
    ),
    ("America/Boise", _PACIFIC): "idaho|id",
    (_EASTERN, "Asia/Tbilisi"): "georgia|ga",
    ("America/Phoenix",): "arizona|ariz|az",
    ("America/Anchorage", "America/Juneau", "America/Nome", "America/Adak"): "alaska|ak",
    ("Pacific/Honolulu",): "hawaii|hi",
    ("America/Toronto", "America/Winnipeg"): "ontario|ont|on|nunavut|nu",
    ("America/Toronto", "America/Halifax"): "quebec|que|qc",
    ("America/Vancouver", "America/Edmonton"): "british columbia|bc|b c",
    ("America/Edmonton",): "alberta|alta|ab",
    ("America/Halifax",): "nova scotia|ns|prince edward island|pei|pe",
    ("America/Moncton", "America/Halifax"): "new brunswick|nb",
    ("America/Winnipeg",): "manitoba|man|mb",
    ("America/Regina",): "saskatchewan|sask|sk",
    ("America/St_Johns", "America/Halifax"): "newfoundland|newfoundland and labrador|nl",
    ("Australia/Sydney",): "new south wales|nsw",
    ("Australia/Melbourne",): "victoria|vic",
    ("Australia/Brisbane",): "queensland|qld",
    ("Australia/Adelaide",): "south australia|sa",
    ("Australia/Perth",): "western australia",
    (_PACIFIC, "Australia/Perth"): "wa",
    ("Australia/Hobart",): "tasmania|tas",
    ("Australia/Darwin",): "northern territory|nt",
}
# Of these the dateline's form is a word as well: a capital and a comma must tell.
_FULL_FROM = 4
# Names of cities as well: "10:00 Paris, New York 4:00" lists two.
CITIES_TOO = frozenset(("new york", "washington", "georgia", "victoria", "quebec"))
# Zones as well: "9 a.m. Chicago, CT".
ZONES_TOO = frozenset(("ct", "mt", "et", "pt"))

# Towns of states with several clocks, or called like a place abroad, by the zone they keep.
_TOWNS = {
    _EASTERN: (
        "tampa|jacksonville|tallahassee|gainesville|fort lauderdale|cape canaveral|kennedy space center|"
        "melbourne|naples|sarasota|orlando|miami|st petersburg|palm beach|west palm beach|knoxville|chattanooga|"
        "oak ridge|lexington|frankfort|london|augusta|savannah|athens|rome|cambridge|macon"
    ),
    _CENTRAL: (
        "pensacola|panama city|nashville|memphis|san antonio|fort worth|college station|lubbock|galveston|"
        "waco|houston|dallas|austin|paris|odessa|lawrence|topeka|wichita|manhattan|omaha|lincoln|fargo|"
        "bismarck|grand forks|sioux falls|gary|bowling green|birmingham|arlington|amarillo|moscow mills"
    ),
    _MOUNTAIN: "el paso|rapid city|scottsbluff",
    _INDIANA: "bloomington|notre dame|west lafayette|south bend|fort wayne|muncie|vevay",
    _KENTUCKY: "louisville",
    _PACIFIC: "moscow|coeur d alene|lewiston|portland|vancouver|victoria",
    "America/Boise": "boise|twin falls|idaho falls|pocatello",
    "America/Phoenix": "phoenix|tucson|tempe|flagstaff|scottsdale|mesa",
    "America/Detroit": "detroit|ann arbor|lansing|east lansing|grand rapids|kalamazoo|flint|dearborn",
    "America/Anchorage": "anchorage|fairbanks",
    "America/Toronto": (
        "london|hamilton|kingston|waterloo|kitchener|guelph|windsor|sudbury|paris|berlin|perth|vienna|"
        "ottawa|montreal|mississauga|thunder bay|quebec|laval|sherbrooke|chalk river"
    ),
    "America/Vancouver": "victoria|vancouver|richmond|burnaby|sidney|kelowna|nanaimo|prince george",
    "America/Moncton": "fredericton|moncton|saint john|bathurst",
    "America/St_Johns": "st john s|st johns|corner brook|gander",
    "Asia/Tbilisi": "tbilisi|batumi",
    "Europe/Madrid": "valencia|cordoba|merida|guadalajara|leon|cartagena|santiago|toledo|granada",
    "America/Caracas": "valencia|barcelona|merida",
    "America/Mexico_City": "guadalajara|leon|puebla|monterrey|cordoba|queretaro",
    "America/Santiago": "santiago|valparaiso|concepcion|los angeles",
    "America/Argentina/Cordoba": "cordoba|rosario|santa fe",
    "America/Costa_Rica": "san jose",
    "America/Bogota": "cartagena|armenia|barranquilla",
    "Asia/Karachi": "hyderabad",
    "Asia/Kolkata": "hyderabad",
    "Europe/London": "birmingham|cambridge|boston|lincoln|perth|newcastle|halifax|york|worcester|durham",
    "Europe/Lisbon": "lagos",
    "Africa/Lagos": "lagos",
    "Australia/Sydney": "newcastle|sydney|perth",
    "Atlantic/Canary": "santa cruz de tenerife|la laguna|las palmas|la palma",
    "Africa/Tripoli": "tripoli",
    "Asia/Beirut": "tripoli",
}


@cache
def states() -> dict[str, tuple[str, ...]]:
    """From a state's or province's name, in any form, to its zones."""
    found: dict[str, tuple[str, ...]] = {}
    for zones, listed in _STATES.items():
        for name in listed.split("|"):
            found[name] = (*found.get(name, ()), *zones)
    return found


@cache
def countries() -> dict[str, tuple[str, ...]]:
    """From a country's name in four languages to all zones of its land."""
    zones, english = country_zones()
    found = {name: zones[code] for code, name in english.items() if code in zones}
    for code, listed in COUNTRIES.items():
        found |= {plain_name(name): zones[code] for name in listed.split("|")}
    return found


@cache
def regions() -> dict[str, tuple[str, ...]]:
    """From the name of a state, province or country to its zones; of two so called the state."""
    return countries() | states()


@cache
def towns() -> dict[str, tuple[str, ...]]:
    """From a town's name to the zones of all towns so called that a region may tell apart."""
    found: dict[str, tuple[str, ...]] = {}
    for zone_name, listed in _TOWNS.items():
        for name in listed.split("|"):
            found[name] = (*found.get(name, ()), zone_name)
    return found


def in_full(name: str) -> bool:
    """Whether a state's name is written out: it needs no comma before it."""
    return len(name) >= _FULL_FROM and name not in _SHORTENED


_SHORTENED = frozenset(
    (
        "conn",
        "mass",
        "penn",
        "minn",
        "miss",
        "okla",
        "mont",
        "wyo",
        "calif",
        "wash",
        "tenn",
        "mich",
        "tex",
        "ariz",
        "alta",
        "sask",
        "colo",
    )
)
