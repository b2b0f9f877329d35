"""The lines of contacts, field by field: who, what, and how reached."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hrnk_press.drafting.archive.blocks import Block
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.reaching import HIDDEN, LABEL, MAIL, phone_in, phones_in, reaches

_PARTING = re.compile(
    r"\s*(?:;|\||·|•|\s/+\s|\s[–—-]\s|,(?!\s*(?:Jr|Sr|MD|PhD|Ph\.D)\b))\s*|\s*[:：]\s+|(?<=[\w)])\. (?=Tel|Phone|E-?mail|Fax|Mobil)"
    r"|\s+(?=(?:Name|Title|Phone|Tel|Mobile|Cell|E-?mail|Organi[sz]ation) ?:)"
    r"|(?<=\))\s(?:and|or|und|oder|et|ou|y|o)\s+(?=[^\W\d_])"
    r"|\s(?:@|at|or|on|via|by|unter|au|al|bei|oder|et|y|und|o)\s(?=[\d+(\[\0]|\S+@|e-?mail|tel|phone|\(?[\w.]+ ?[(\[])",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"\b(?:tel(?:ephone|efon|éfono)?|tél(?:éphone)?|phone|mobile|mobil|móvil|handy|cell(?:phone)?|office|büro|direct|direkt|fax|e-?mails?|mail|correo(?: electrónico)?|courriel"
    r"|name|title|position|role|organi[sz]ation|twitter|web(?:site)?)\b ?[.:：]+\)?|\b[ptmcefw]\b ?(?:[:：]|\.(?= ?[+(\d]))"
    r"|\b(?:tel|tél|e-?mail|mail|phone|fax|mobile|cell|telefon|teléfono|téléphone)\b[.:]*|☎|✆|전화|이메일|메일|휴대폰",
    re.IGNORECASE,
)
_WEB = re.compile(r"(?:https?://|www\.)\S+|@\w{2,}", re.IGNORECASE)
_IN_PROSE = re.compile(
    r"\b(?:contact(?:ez|er|ar|e)?\b:?|(?:call|phone|e-?mail|write to|reach|an|avec|con|à)\b) +(?!protected\])(?:a |con )?(?=\S)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"[(\[][^()\[\]]*[)\]]?")
_COURTESY = re.compile(
    r"(?:(?:Mr|Ms|Mrs|Miss|Mx|Mme|Mlle|Sr|Sra|Srta|Hr|Fr)\.?|M\.|Herrn?|Frau|Madame|Monsieur|Señora?) (?=\S)"
)
_CAPITAL = r"[^\W\d_a-zß-ÿ](?:[\w’']|-(?=\w))*"
_PERSON = re.compile(
    rf"(?P<title>(?:(?:Dr|Prof|Amb|Rev|Sen|Rep|Gen|Col|Capt|Sgt|Lt|Dr\. (?:med|jur|phil))\.? )*)"
    rf"(?P<name>{_CAPITAL}\.?(?: (?:{_CAPITAL}\.?|de|la|van|von|der|den|bin|al|el|del|di|da|dos|ter|y|“[^”]+”|\"[^\"]+\")){{1,4}})"
)
_SURNAME = "[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모국]"
_ROLE = "(?:팀장|주무관|사무관|서기관|과장|국장|대표|간사|팀원|대리|실장|활동가|연구원|부장|차장|위원|매니저|담당관?|대변인|처장|이사|조사관|심의관|정책관)"
_SPACED_ROLE = re.compile(r"(?<![가-힣])([과국팀실부처청]) +(장)(?![가-힣])")
_SPACED_NAME = re.compile(rf"({_SURNAME}) +([가-힣])")
_KOREAN = re.compile(
    rf"(?<![가-힣])(?P<name>{_SURNAME}[가-힣]{{1,3}}?)(?P<role> [가-힣]*{_ROLE}|{_ROLE})?(?![가-힣])"
)
_KOREAN_BEHIND = re.compile(
    rf"(?P<role>(?:.* )?[가-힣]*{_ROLE}) (?P<name>{_SURNAME}[가-힣]{{1,2}})(?![가-힣])"
)
# Words of offices that begin as names do.
_NO_KOREANS = re.compile(
    "공동|국제|국제협력|국장|과장|팀장|부장|실장|조사|정보|기획|전략|정책|주소|전화|전자|지원|안내|문의|홍보|연구|위원|이메일"
)
_NO_PERSONS = re.compile(
    r"\b(?:committee|institute?|office|officer|director|manager|media|press|presse|relations|department|foundation|alliance|union|bureau|society"
    r"|trust|fund|board|company|corp|inc|ltd|llc|gmbh|verein|ministry|ministerium|ministère|ministerio|universit\w+|college|school|stadt|desk"
    r"|watch|association|communications?|team|international|council|center|centre|group|network|agency|authority|service|services|court"
    r"|organi[sz]ation|secretary|secretariat|coordinator|spokes\w+|speaker|advis\w+|president|chair\w*|head|human|rights|news|newsroom|city|county|state"
    r"|police|chief|deputy|senior|assistant|vice|executive|program|project|policy|public|affairs|information|street|avenue|road|suite|floor|box|building"
    r"|house|hall|room|square|lane|drive|museum|bank|church|republic|commission|federation|coalition|institution|kommunikation|pressestelle|presseamt"
    r"|tip line|hot ?line|dispatch|\w*präsidium|polizei\w*|canada|gouvernement|government|pressesprecher\w*|sprecher\w*|referent\w*|leiter\w*|vorsitzende\w*|präsident\w*|geschäftsführer\w*|bundeshaus|straße|platz|directeur|directrice|attaché\w*"
    r"|bureau|président\w*|responsable|chargée?|jefe|jefa|directora?|portavoz|oficina|gabinete|english|korean|german|french|spanish|in|the|for|of"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december"
    r"|\w*(?:meister|minister|präsident|direktor|sekretär)(?:in)?|\w*(?:kanzlei|amt|verband|bund|werk|gesellschaft|stelle|zentrum|verwaltung|dienst|kammer)|richter\w*|\w*gericht|professor\w*|counsel|lawyer|attorney|professor|researcher|editor|founder|owner|partner|contact|name|title)\b",
    re.IGNORECASE,
)
# Words that begin the name of a body, and words that end one, and no name of a person.
_NO_NAME = re.compile(
    r"(?:der|die|das|the|les|el|los|our|your|ressort|referat|abteilung|redaktion|national|federal|canadian|american|british|european|african|asian"
    r"|international|global|world|united|royal|general|central|regional|public|social) .*"
    r"|.* (?:heritage|energy|environment|control|studies|sciences?|technology|technologies|solutions|systems|partners|holdings"
    r"|industries|ventures|capital|labs?|arts|culture|prevention|development|health|safety|trade|finance|treasury|works|consulting"
    r"|marketing|strategies|research|resources|departments?|productions|records|studios?|magazine|entertainment)",
    re.IGNORECASE,
)
_BODY = re.compile(r"(?P<body>[^:：@\d,;|]{2,60}) ?[:：] (?P<name>[^:：@\d,;|(]{4,60})(?=[,;|(])")
_MAY_BE_NAMES = re.compile(r"\b(?:april|june|august|may|march)\b", re.IGNORECASE)
_PRESS_OFFICE = re.compile(
    r"(?:relations avec les médias|media relations|(?:press|media) (?:office|team)|pressestelle|(?:service|bureau) de presse|gabinete de prensa)\b",
    re.IGNORECASE,
)
# An address with the name of the next one behind it.
_AFTER_MAIL = re.compile(rf"{MAIL.pattern}(?= {_CAPITAL} {_CAPITAL},)")
_MUTED = re.compile(
    r"\b(?:fax|sans frais|toll.free|numéro vert|gebührenfrei|hot ?line|help ?line|(?:\w+ )?tip ?line|dispatch)\W*\Z",
    re.IGNORECASE,
)
_LANGUAGES = re.compile(
    r"[(\[](?:[^()]*\b(?:english|korean|french|german|spanish|arabic|chinese|thai|japanese|russian)\b[^()]*)[)\]]",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"(?:(?:Gen|Maj|Col|Capt|Cpt|Lt|Sgt|Cpl|Det|Insp|Chief|Officer|Captain|Lieutenant|Sergeant|Detective)\.? )+(?=\S+ \S)"
)
_BEFORE_ROLE = re.compile(
    rf"(?P<name>{_CAPITAL} {_CAPITAL}) (?=(?:Président|Direct(?:eur|rice|or)|Attaché|Responsable|Porte-parole|Presse?sprecher"
    r"|Leiter|Geschäftsführer|Vorsitzende|Presidente|Portavoz|Jefe|Jefa|Coordinador)\w*\b)"
)
_TRAILING_ROLE = re.compile(
    rf"(?:.*\W)?(?P<name>{_CAPITAL}(?: [A-Z]\.| van| von| de| del| der| den)* {_CAPITAL})\Z"
)


def contacts_in(blocks: Sequence[Block]) -> tuple[FoundContact, ...]:
    """Whom these lines name, in order, each with the first address and the first number that are given."""
    found = list(_contacts(blocks))
    of_people = {it.email or it.phone for it in found if it.name}
    return tuple(it for it in found if it.name or (it.email or it.phone) not in of_people)


def _contacts(blocks: Sequence[Block]) -> Iterator[FoundContact]:
    reading = _Reading()
    for block in blocks:
        text, fresh = _without_label(block.text)
        yield from reading.begin_line(fresh=fresh or block.gap > 0, text=text)
        for field in _fields(_without_body(text)):
            yield from reading.take(field, block.line)
        for address in block.mails if not MAIL.search(block.text) else ():
            yield from reading.take(address, block.line)
    yield from reading.finished()


def _without_label(text: str) -> tuple[str, bool]:
    """The line behind its label, or behind the words that ask to reach somebody; whether there were such."""
    label = LABEL.match(text)
    rest = text[label.end() :] if label else text
    asked = _IN_PROSE.search(rest) if len(rest.split()) > _FEW else None
    if asked is not None and reaches(rest[: asked.start()]):
        asked = None
    if asked is not None and (asked.end() < len(rest) - 3) and not MAIL.match(rest):
        return rest[asked.end() :], True
    return rest, label is not None


def _without_body(text: str) -> str:
    """The line without the body that a person speaks for: "The Bridge: Ada Lind, 202-555-0143"."""
    found = _BODY.match(text)
    if found is None or not _person(found["name"].strip())[0]:
        return text
    return text[found.end("body") :].lstrip(" :：")


_FEW = 5
_WHOLE_NUMBER = 8


def _fields(text: str) -> Iterator[str]:
    """The parts of a line, what stands in brackets with the part before it."""
    text = _AFTER_MAIL.sub(r"\g<0>;", text)
    masked = _ASIDE.sub(lambda it: it[0] if reaches(it[0]) else "\0" * len(it[0]), text)
    for number in phones_in(masked):
        masked = masked.replace(number, "\0" * len(number))
    at = 0
    for found in _PARTING.finditer(masked):
        yield text[at : found.start()]
        at = found.end()
    yield text[at:]


class _Reading:
    """The contact that is being read. A name that follows one who can be reached begins the next."""

    def __init__(self) -> None:
        self.now: FoundContact | None = None
        self.names: list[str] = []
        self.muted = False

    def begin_line(self, *, fresh: bool, text: str) -> Iterator[FoundContact]:
        """Go on with a line; a fresh one may begin somebody else."""
        self.muted = False
        now = self.now
        if now is None or not self._reached():
            return
        if _another(now, text) or (fresh and not _adds(now, text)):
            yield from self.finished()

    def take(self, field: str, line: int) -> Iterator[FoundContact]:
        """Take up one part of a line."""
        hidden = HIDDEN.search(field)
        mail = None if hidden else MAIL.search(field)
        phone = None if self.muted else phone_in(HIDDEN.sub(" ", MAIL.sub(" ", field)))
        self.muted = _MUTED.search(field) is not None
        left = HIDDEN.sub(" ", MAIL.sub(" ", field))
        for number in phones_in(left):
            left = left.replace(number, " ")
        languages = _LANGUAGES.search(left) is not None
        left = _ASIDE.sub(" ", _FIELD.sub(" ", _WEB.sub(" ", left)))
        left = " ".join(left.strip(' .:()[]/-–—,<>“”"').split())
        name, title = _person(left)
        if _PRESS_OFFICE.match(left) and self._reached():
            yield from self.finished()
        if (
            name
            and self._reached()
            and not (mail and phone is None and self.now and not self.now.name)
        ):
            yield from self.finished()
        if not (name or title or mail or hidden or phone):
            return
        now = self.now or FoundContact("", line)
        if name and (not now.name or languages):
            now = replace(now, name=name, title=", ".join(filter(None, (now.title, title))))
        elif name or title:
            now = replace(now, title=", ".join(filter(None, (now.title, left))))
        if name:
            self.names.append(name)
        self.now = replace(
            now,
            email=now.email or (mail.group().rstrip(".") if mail else ""),
            phone=now.phone or (_number(phone.group()) if phone else ""),
            hidden=now.hidden or (hidden.group() if hidden else ""),
        )

    def _reached(self) -> bool:
        return self.now is not None and bool(self.now.email or self.now.phone or self.now.hidden)

    def finished(self) -> Iterator[FoundContact]:
        """The contact that was read, where there is one; of several names the one that the address is of."""
        now, names = self.now, self.names
        self.now, self.names = None, []
        if now is None or not (now.name or now.email or now.phone or now.hidden):
            return
        local = now.email.partition("@")[0].casefold()
        fitting = [
            it for it in names if any(len(p) > 2 and p.casefold() in local for p in it.split())
        ]
        if fitting and now.name not in fitting:
            now = replace(now, name=fitting[0])
        yield now


def _another(now: FoundContact, text: str) -> bool:
    """Whether a line is of somebody else, who is not named: "Press office, 202-555-0143" below another's number."""
    left = _FIELD.sub(" ", _WEB.sub(" ", HIDDEN.sub(" ", MAIL.sub(" ", text))))
    again = (MAIL.search(text) and now.email) or (phone_in(text) and now.phone)
    return bool(again) and len(re.findall(r"[^\W\d_]{3,}", left)) > 1


def _adds(now: FoundContact, text: str) -> bool:
    """Whether a line by itself only says how else the same one is reached."""
    left = _FIELD.sub(" ", _WEB.sub(" ", HIDDEN.sub(" ", MAIL.sub(" ", text))))
    for number in phones_in(left):
        left = left.replace(number, " ")
    bare = not re.search(r"\w", left)
    return bare and not (MAIL.search(text) and now.email) and not (phone_in(text) and now.phone)


def _number(said: str) -> str:
    """A telephone number without what stands around it, and without a second one behind a stroke."""
    first, stroke, _ = said.partition(" / ")
    if stroke and sum(map(str.isdigit, first)) >= _WHOLE_NUMBER:
        said = first
    number = said.strip(" -–/")
    return number if ")" in number else number.lstrip("( ")


def _person(text: str) -> tuple[str, str]:
    """The person that a field names and what is left of it; no name where it names none."""
    text = _SPACED_ROLE.sub(r"\1\2", text)
    if spaced := _SPACED_NAME.fullmatch(text):
        return "".join(spaced.groups()), ""
    korean = _KOREAN_BEHIND.match(text) or next(
        (it for it in _KOREAN.finditer(text) if it["role"]), _KOREAN.fullmatch(text)
    )
    if korean and not _NO_KOREANS.fullmatch(korean["name"]):
        left = f"{text[: korean.start()]} {korean['role'] or ''}".split()
        return korean["name"], " ".join(left)
    courtesy = _COURTESY.match(text)
    if courtesy and " " not in text[courtesy.end() :]:
        courtesy = None  # an initial
    said = text[courtesy.end() :] if courtesy else text
    found = _PERSON.fullmatch(said)
    if found is None and courtesy:
        found = _PERSON.match(said)
    if found and not re.search(r"\d", said) and _may_be_person(found["name"]):
        rank = _RANK.match(said)
        name = said[rank.end() if rank else 0 : found.end()]
        rest = (rank[0] if rank else "", said[found.end() :].strip(" ,."))
        return name, ", ".join(filter(None, (it.strip() for it in rest)))
    named = _BEFORE_ROLE.match(said)
    if named and _may_be_person(named["name"]):
        return named["name"], said[named.end() :].strip(" ,")
    behind = _TRAILING_ROLE.fullmatch(said)
    if (
        behind
        and _NO_PERSONS.search(said[: behind.start("name")])
        and _may_be_person(behind["name"])
    ):
        return behind["name"], said[: behind.start("name")].strip(" ,")
    return "", text if re.search(r"[^\W\d_]{2}", text) else ""


def _may_be_person(name: str) -> bool:
    """Whether no word of a name is one of an office, a body or a place of work."""
    return not _NO_PERSONS.search(_MAY_BE_NAMES.sub(" ", name)) and not _NO_NAME.fullmatch(name)
