"""Who is mentioned in a text: the people a release knows by id, and names that are strange to it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from hrnk_press.frozen import frozen
from hrnk_press.model.resolved import NamedPerson, ResolvedRelease
from hrnk_press.patterns import pattern

HONORIFIC = r"(?:Ms|Mr|Mrs|Mx|Dr|Prof|Amb|Sen|Rep|Gen|Rev|Sir|Dame|Herr|Frau|Mme|Madame|Monsieur|Sra|Sr|Señora?|M)"
_HONORED = pattern(HONORIFIC + r"\.?")
_PARTICLE_WORDS = "von van de da del della di du la le den der ter bin al el y und dos"
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_LATIN = "A-Za-zÀ-ɏ"
_CAPITAL = rf"[A-ZÀ-ÖØ-Þ](?:[{_LATIN}-]|[’'](?=[A-Z]))*[a-zß-öø-ÿ]"
_STRANGER = pattern(
    rf"(?<![\w-])(?P<honorific>{HONORIFIC}\.?\s+)?"
    rf"(?P<name>{_CAPITAL}(?:\s+(?:{_CAPITAL}|[A-Z]\.|(?:{'|'.join(sorted(_PARTICLES))})(?=\s+{_CAPITAL})))*)"
    rf"(?![{_LATIN}])"
)
_TITLES = """Chair Chairman Chairwoman Chairperson President Director Executive Deputy Vice Secretary General Minister
    Prime Foreign Ambassador Judge Justice Senator Representative Congressman Congresswoman Professor Doctor
    Researcher Spokesperson Spokesman Spokeswoman Adviser Advisor Head Board Member Commissioner High Special
    Rapporteur Envoy Chief Officer Manager Founder Author Analyst Counsel Lawyer Attorney Reverend Father
    Sister Bishop Pastor Captain Colonel Major Lieutenant King Queen Prince Princess Lady Former Acting
    Mayor Governor Leader Speaker Sheriff Agent Charge District Detective Inspector Superintendent Principal Dean
    Provost Chancellor Councillor Councilmember Commander Cardinal Archbishop Rabbi Imam Warden Administrator Regional
    Interim Senior Junior Assistant Honorable Honourable Direktor Direktorin Leiter Leiterin Präsident
    Präsidentin Ministerin Sprecher Sprecherin Vorsitzende Vorsitzender Professorin Forscher Forscherin
    Directeur Directrice Président Présidente Ministre Director Directora Presidenta Presidente Portavoz
    Ministra Profesor Profesora"""
_TITLE_WORDS = frozenset(_TITLES.split())
# Titles with which a last name alone is enough.
_ADDRESSES = """Mayor Governor Sheriff Senator Congressman Congresswoman President Ambassador Judge Captain Colonel
    Lieutenant Professor Bishop Archbishop Cardinal Pastor Reverend Rabbi Commissioner Councillor Councilmember
    Minister Superintendent Detective Inspector"""
_ADDRESS_WORDS = frozenset(_ADDRESSES.split())
_ARTICLES = ("der", "den", "la", "le", "el")
# What a German title ends in that has another word before it: "Oberbürgermeister".
_COMPOUNDS = tuple(
    f"{it}{end}"
    for it in (
        "sprecher",
        "minister",
        "präsident",
        "direktor",
        "bürgermeister",
        "beauftragte",
        "vorsitzende",
        "leiter",
        "führer",
        "sekretär",
    )
    for end in ("", "in", "r")
)
_BEFORE_TITLE = ("Co", "Vice", "Ex", "Under")
_OPENINGS = """The A An In On At By For From To With Of And But Or When While After Before As If Since That This
    These Those It He She They We I You His Her Their Our Its One Two Three Today Yesterday Then There
    Here Now Also Not No Yes So What Who How Why Where Asked Said Der Die Das Ein Eine Im In Am Auf Nach
    Zu Zum Zur Bei Mit Für Von Vor Über Wegen
    Le La Les Un Une Au Aux Pour Avec Sans Chez Après Avant Dans En El Los Las Una Para Con Sin Tras Dazu Hierzu Selon Según Laut Two Both All Every Each Only Last
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
    August September October November December"""
_OPENING_WORDS = frozenset(_OPENINGS.split())
_NO_PERSONS = """Committee Institute Watch Ministry Agency Council Government University Foundation Office Party
    International Nation United States North South East West Northern Southern New Radio
    Times Post News Press House Court Commission Union Cross Right Human World Group Center
    Centre Network Alliance Association Society Organisation Organization Coalition Assembly Congress
    Parliament Senate Bank Police Army Church School Archive Museum Street River Border Camp Site Report
    Survey Convention Act Treaty Korea Korean China Chinese American Republic Democratic Security General
    Affairs Veteran Guard National Health Service Division Unit Force Federation Trust Fund Company Program Programme
    Project Initiative College Hospital Authority Academy Laboratory Forum League Club Team Day Act Field
    Department Bureau Institut Ministerium Regierung Universität Ministère Comité Conseil Ministerio
    Gobierno Consejo Ltd Inc Corp Holdings"""
_NO_PERSON_WORDS = frozenset(_NO_PERSONS.split())
# A Korean name is told by the title behind it, and the words of a group between them, which no particle ends.
_NO_KOREAN_NAMES = (
    "이번|이날|지난|전직|현직|전임|고위|원내|국내|국제|국가|국립|정부|정책|기획|공동|공공|연구|안전|문화|방송|조사|소방|우리|주요|담당|선임|수석|한국|한은|한전|국정원|금감원|민주당|진보당|강"
    "원도|제주도|전라도|황해도|함경도|서울|남북|북한|남한|조선|여성|인권|안보|통일|신임|임시|전국|정당|유엔|주한|주미|주일|양국|양측|이사|노조"
    "|전남도|전북도|경기도|연구원|조사단|조합원|공무원|지원단|국회|기관|민간|의원|변호인|노동자|이사회|전문가|유가족|유족|제작진|지역|지방"
    "|현지|현장|주민|주최측|한국인|신문|선수|공군|육군|안내|장관|차관|원장|위원|소장|국장|실장|단장"
)
_KOREAN_GROUP = (
    r"(?<![은는을를의에]\s)[가-힣A-Z0-9·]{1,15}(?<![은는이가을를의에로와과도며고한된인여])\s"
)
_KOREAN_STRANGER = pattern(
    rf"(?<![가-힣])(?!(?:{_NO_KOREAN_NAMES})\s|[가-힣]{{1,2}}[부청처시군회당]\s|[가-힣]+구\s(?:[가-힣]+\s)?구청장)(?P<name>[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모국탁봉사부가복태목형계][가-힣]{{1,2}})"
    rf"(?=\s(?:(?:{_KOREAN_GROUP}){{0,3}}[가-힣]{{0,10}}(?:대표|총장|장관|차관|위원장|이사장|회장|원장|국장|실장|팀장|소장|교수|의원|시장|지사|군수|청장|대통령|총리"
    r"|대변인|변호사|목사|신부|연구원|연구위원|활동가|간사|센터장|본부장|단장|처장|대사|특사|보고관|과장|부장|총무|의장|총재|정책관|기획관"
    r"|조정관|심의관|담당관|비서관|조사관|사무관|서기관|사장|차장|수석|회원|주임)|씨)(?:은|는|이|가|도|께서|의|,|\s|\Z))"
)
# Letters of scripts in which a name or a sentence takes fewer of them.
WIDE = pattern("[가-힣一-鿿ぁ-ヿ]")


@frozen
class Mention:
    """Somebody named in a text, from `start` to `end`.

    `person` is the id, empty for a stranger and for a name that two share; `key` tells people apart;
    `possessive` where the name only says whose something is.
    """

    start: int
    end: int
    name: str
    person: str
    key: str
    possessive: bool = False


@frozen
class Cast:
    """The people a release knows, and by which of their names each may be called.

    `strangers` are the full names of others that its text gives; then the last part is enough.
    """

    people: tuple[NamedPerson, ...]
    organizations: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Everybody named in `text`, in order. Strangers are named in full, or with Mr. or Ms."""
        strangers = list(self._strangers(text))
        known = [
            it
            for it in self._known(text)
            if it.name in self._full_names or not any(_within(it, other) for other in strangers)
        ]
        others = [it for it in strangers if not any(_overlap(it, other) for other in known)]
        return tuple(sorted((*known, *others), key=lambda it: it.start))

    def with_strangers(self, texts: Iterable[str]) -> "Cast":
        """The same, with everybody else whom `texts` name in full."""
        names = (it.key for text in texts for it in self.mentions(text) if not it.person)
        return replace(self, strangers=tuple(dict.fromkeys(it for it in names if " " in it)))

    def _known(self, text: str) -> Iterator[Mention]:
        last: Mention | None = None
        for match in self._names.finditer(text) if self._calls else ():
            called = _without_initials(match["called"])
            person, key = self._calls[called]
            now = _mention(text, match.start(), match.end(), person, key)
            if last and last.key == now.key and not text[last.end : now.start].strip(" -"):
                last = _mention(text, last.start, now.end, person, key)
                continue
            if last:
                yield last
            last = now
        if last:
            yield last

    def _strangers(self, text: str) -> Iterator[Mention]:
        for match in _STRANGER.finditer(text):
            words = list(re.finditer(r"\S+", match["name"]))
            start = match.start("honorific") if match["honorific"] else -1
            if start < 0:
                before, words = words, self._behind_titles(words)
                if len(words) < 2 and not _is_addressed(before, words):
                    continue
                start = match.start("name") + words[0].start()
            if not self._is_title(words[-1][0]) and not any(_is_no_person(it[0]) for it in words):
                name = " ".join(it[0] for it in words)
                yield _mention(text, start, match.end("name"), "", name)
        for match in _KOREAN_STRANGER.finditer(text) if WIDE.search(text) else ():
            yield _mention(text, match.start("name"), match.end("name"), "", match["name"])

    def _behind_titles(self, words: list[re.Match[str]]) -> list[re.Match[str]]:
        """The words of a name, behind titles and the offices that these are held in: "State Attorney General Ada Lind"."""
        last = max((at for at, it in enumerate(words) if self._is_title(it[0])), default=-1)
        if last + 2 < len(words):
            words = words[last + 1 :]
            if words[0][0] in _ARTICLES:  # "Sprecher der Gruppe Ada Lind"
                words = words[-2:] if len(words) > 3 else words[1:]
        led = False
        while words and (self._is_no_name(words[0][0]) or (led and words[0][0] in _ARTICLES)):
            words, led = words[1:], True
        return words

    def _is_title(self, word: str) -> bool:
        return word in self._title_words or _is_title(word) or bool(_HONORED.fullmatch(word))

    def _is_no_name(self, word: str) -> bool:
        """Whether a capital letter has another reason there: a sentence's start, a title, a group."""
        return word in _OPENING_WORDS or self._is_title(word)

    @cached_property
    def _full_names(self) -> frozenset[str]:
        return frozenset(it.name for it in self.people)

    @cached_property
    def _title_words(self) -> frozenset[str]:
        texts = (*self.organizations, *(it.title for it in self.people))
        return frozenset(word for text in texts for word in text.split())

    @cached_property
    def _calls(self) -> dict[str, tuple[str, str]]:
        """By every name that is enough: the person's id and key; no id where two share the name."""
        calls: dict[str, tuple[str, str]] = {}
        named = [(it.name, it.id, it.id) for it in self.people]
        named += [(name.split()[-1], "", name) for name in self.strangers]
        for name, person, key in named:
            for called in _ways_to_call(name):
                shared = calls.get(called, (person, key)) != (person, key)
                calls[called] = ("", called) if shared else (person, key)
        return calls

    @cached_property
    def _names(self) -> re.Pattern[str]:
        ways = "|".join(map(_call_pattern, sorted(self._calls, key=len, reverse=True)))
        return re.compile(rf"(?:(?<![\w-]){HONORIFIC}\.?\s+)?(?P<called>{ways})")


def cast_of(resolved: ResolvedRelease) -> Cast:
    """The speakers and contacts of a release and whoever its statement is by."""
    people = [it.person for it in resolved.speakers] + list(resolved.contacts)
    if resolved.attributed_to:
        people.append(resolved.attributed_to)
    organizations = [name for it in resolved.organizations for name in (it.name, it.short_name)]
    organizations += [it.organization_name for it in people]
    return Cast(tuple({it.id: it for it in people}.values()), tuple(dict.fromkeys(organizations)))


def _is_title(word: str) -> bool:
    parts = (
        word,
        *(word[len(it) :].removeprefix("-") for it in _BEFORE_TITLE if word.startswith(it)),
    )
    return not _TITLE_WORDS.isdisjoint(parts) or word.casefold().endswith(_COMPOUNDS)


def _is_addressed(before: list[re.Match[str]], words: list[re.Match[str]]) -> bool:
    """Whether a last name stands right behind a title: "Sheriff Lind"."""
    return len(words) == 1 and len(before) > 1 and before[-2][0] in _ADDRESS_WORDS


def _is_no_person(word: str) -> bool:
    return not _NO_PERSON_WORDS.isdisjoint((word, word.removesuffix("s")))


def _within(inner: Mention, outer: Mention) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and inner.name != outer.name


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _mention(text: str, start: int, end: int, person: str, key: str) -> Mention:
    name = " ".join(text[start:end].split())
    possessive = re.match(r"[’'](?:s\b|(?=\s))", text[end:]) is not None
    return Mention(start, end, name, person, key, possessive)


def _ways_to_call(name: str) -> Iterator[str]:
    """The full name, and each part of it that may stand for the whole."""
    whole = _without_initials(name)
    if whole:
        yield whole
    for part in whole.split() if " " in whole else ():
        if len(part) > 1 and part not in _PARTICLES:
            yield part


def _call_pattern(called: str) -> str:
    initial = r"(?:\s+[A-Z]\.)?\s+"
    words = initial.join(re.escape(it) for it in called.split())
    if not called.isascii() and WIDE.search(called):
        return rf"(?<![가-힣]){words}"
    return rf"(?<![\w-]){words}(?!-?[{_LATIN}])"


def _without_initials(name: str) -> str:
    return " ".join(it for it in name.split() if not re.fullmatch(r"[A-Z]\.", it))
