"""The lines of contacts, field by field: who, what, and how reached."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.items import FoundContact
from hrnk_press.drafting.archive.person_names import (
    CAPITAL,
    ends_in_rank,
    has_rank,
    is_korean,
    person_in,
)
from hrnk_press.drafting.archive.reaching import HIDDEN, LABEL, MAIL, phone_in, phones_in, reaches
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.given_names import is_given

_PARTING = pattern(
    r"\s*(?:;|\||·|•|\s/+\s|\s[–—-]\s|,(?!\s*(?:Jr|Sr|MD|PhD|Ph\.D)\b))\s*|\s*[:：]\s+|(?<=[\w)])\. (?=Tel|Phone|E-?mail|Fax|Mobil)"
    r"|\s+(?=(?:Name|Title|Phone|Tel|Mobile|Cell|E-?mail|Organi[sz]ation) ?:)"
    r"|(?<=\))\s(?:and|or|und|oder|et|ou|y|o)\s+(?=[^\W\d_])"
    r"|\s(?:@|at|or|on|via|by|unter|au|al|bei|oder|et|y|und|o)\s(?=[\d+(\[\0]|\S+@|e-?mail|tel|phone|\(?[\w.]+ ?[(\[])",
    re.IGNORECASE,
)
_FIELD = pattern(
    r"\b(?:tel(?:ephone|efon|éfono)?|tél(?:éphone)?|phone|mobile|mobil|móvil|handy|cell(?:phone)?|office|büro|direct|direkt|fax|e-?mails?|mail|correo(?: electrónico)?|courriel"
    r"|name|title|position|role|organi[sz]ation|twitter|web(?:site)?)\b ?[.:：]+\)?|\b[ptmcefw]\b ?(?:[:：]|\.(?= ?[+(\d]))"
    r"|\b(?:tel|tél|e-?mail|mail|phone|fax|mobile|cell|telefon|teléfono|téléphone)\b[.:]*|☎|✆|전화|이메일|메일|휴대폰",
    re.IGNORECASE,
)
_WEB = pattern(r"(?:https?://|www\.)\S+|@\w{2,}", re.IGNORECASE)
_IN_PROSE = pattern(
    r"\b(?:contact(?:ez|er|ar|e)?\b:?|(?:call|phone|e-?mail|write to|reach|ste(?:ht|hen) ihnen|erreichen sie|(?:directed|addressed|sent) to|an(?= +(?:\S+@|(?-i:[A-ZÄÖÜ]|die |den |das |unser)))|avec|con|à(?= +(?:\S+@|(?-i:[A-Z]))))\b) +(?!protected\])(?:a |con )?(?=\S)",
    re.IGNORECASE,
)
_ASIDE = pattern(r"[(\[][^()\[\]]*[)\]]?")
_BODY = pattern(r"(?P<body>[^:：@\d,;|]{2,60}) ?[:：] (?P<name>[^:：@\d,;|(]{4,60})(?=[,;|(])")
_PRESS_OFFICE = pattern(
    r"(?:relations avec les médias|media relations|(?:press|media) (?:office|team)|pressestelle|(?:service|bureau) de presse|gabinete de prensa)\b",
    re.IGNORECASE,
)
# An address with the name of the next one behind it.
_AFTER_MAIL = pattern(rf"{MAIL.pattern}(?= {CAPITAL} {CAPITAL},)")
_AND = pattern(r"\s*,\s+|\s*/\s*|\s+(?:and|or|und|oder|et|ou|y|o|&)\s+")
_NAMED = rf"{CAPITAL}(?: {CAPITAL}\.?){{1,2}}"
_SEVERAL = pattern(
    rf"(?:\A|(?<=; ))(?P<names>{_NAMED}(?:, {_NAMED}){{0,2}},?(?: ?/ ?| (?:and|or|und|oder|et|ou|y|o|&) ){_NAMED})(?=\s*(?:[,:;(|–-]|at\b|\Z))(?=.*\d|\Z)"
)
_MUTED = pattern(
    r"\b(?:fax|sans frais|toll.free|numéro vert|gebührenfrei|hot ?line|help ?line|(?:\w+ )?tip ?line|dispatch)\W*\Z",
    re.IGNORECASE,
)
# The address of an office, as a point of a list by itself.
_MAILBOX = pattern(
    r"(?:press|presse|prensa|media|medien|medios|news|info|contact|kontakt|contacto|pr|office|communications?|comunicacion)[\w.+-]*@\S+",
    re.IGNORECASE,
)
_BELOW_RANK = pattern("[가-힣]{2}(?![팀과국실])[가-힣]")
# Groups of contacts below one title.
_FOR_INVESTORS = pattern(r"investors?(?: (?:relations|contacts?|inquiries))? ?:?", re.IGNORECASE)
_FOR_PRESS = pattern(r"(?:media|press)(?: (?:relations|contacts?|inquiries))? ?:?", re.IGNORECASE)
# One more number of the same one, in another country.
_ABROAD = pattern(r"[A-Z][\w. ]{0,20}, ?\+ ?\d[\d ()-]{6,20}")
_LANGUAGES = pattern(
    r"[(\[](?:[^()]*\b(?:english|korean|french|german|spanish|arabic|chinese|thai|japanese|russian)\b[^()]*)[)\]]",
    re.IGNORECASE,
)


def contacts_in(blocks: Sequence[Block]) -> tuple[FoundContact, ...]:
    """Whom these lines name, in order, each with the first address and the first number that are given."""
    found = _joined(_contacts(_without_investors(blocks)))
    of_people = {it.email or it.phone for it in found if it.name}
    once = {(it.name, it.email, it.phone): it for it in reversed(found)}  # a page says it twice
    reached = {it.name for it in found if it.email or it.phone or it.hidden}
    return tuple(
        it
        for it in found
        if (it.email or it.phone or it.hidden or it.name not in reached)
        and (it.name or (it.email or it.phone) not in of_people)
        and once[(it.name, it.email, it.phone)] is it
    )


def _without_investors(blocks: Sequence[Block]) -> Sequence[Block]:
    """The lines without those for investors, where others are for the press."""
    if not any(_FOR_PRESS.fullmatch(it.text) for it in blocks):
        return blocks
    kept: list[Block] = []
    away = False
    for block in blocks:
        away = _FOR_INVESTORS.fullmatch(block.text) is not None or (
            away and not _FOR_PRESS.fullmatch(block.text)
        )
        if not away:
            kept.append(block)
    return kept


def _joined(contacts: Iterable[FoundContact]) -> list[FoundContact]:
    """The contacts, an office's address and its number in the next paragraph as one."""
    found: list[FoundContact] = []
    for it in contacts:
        last = found[-1] if found else None
        office = last is not None and not last.name and not last.phone and not last.hidden
        if last is not None and office and not it.name and not it.email and not it.hidden:
            title = ", ".join(filter(None, (last.title, it.title)))
            found[-1] = replace(last, phone=it.phone, title=title)
        else:
            found.append(it)
    return found


def _contacts(blocks: Sequence[Block]) -> Iterator[FoundContact]:
    beside: dict[str, str] = {}
    for found in _read(blocks, beside):
        yield found
        name = found.name
        while (name := beside.pop(name, "")) != "":
            yield replace(found, name=name, title="")


def _read(blocks: Sequence[Block], beside: dict[str, str]) -> Iterator[FoundContact]:
    """The contacts, but for those whose names stand beside another's with "and": these are noted by that name."""
    reading = _Reading()
    listed = False
    for block in blocks:
        text, fresh = _without_label(block.text)
        text, names = _without_others(text)
        beside |= names
        awaited = (
            reading.now is not None
            and reading.now.name
            and not (reading.now.email or reading.now.phone)
        )
        if block.shape is Shape.ITEM and _MAILBOX.fullmatch(text) and not awaited:
            yield from reading.finished()
        yield from reading.begin_line(
            fresh=fresh or (block.gap > 0 and not (listed and block.shape is Shape.ITEM)), text=text
        )
        for field in _fields(_without_body(text)):
            yield from reading.take(field, block.line)
        listed = block.shape is Shape.ITEM
        for address in block.mails if not MAIL.search(block.text) else ():
            yield from reading.take(address, block.line)
    yield from reading.finished()


def _without_others(text: str) -> tuple[str, dict[str, str]]:
    """The line without the people named beside the first one: "Ada Lind and Udo Roos, 202-555-0143"; each by the one before."""
    others: dict[str, str] = {}
    for found in reversed(list(_SEVERAL.finditer(text))):
        names = [it.strip() for it in _AND.split(found["names"])]
        if all(person_in(it) == (it, "") for it in names):
            text = text[: found.start("names")] + names[0] + text[found.end("names") :]
            others |= pairwise(names)
    return text, others


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
    if found is None or not person_in(found["name"].strip())[0]:
        return text
    return text[found.end("body") :].lstrip(" :：")


_LEADING = pattern(r"\A(?:or|and|oder|und|ou|et|o|y) (?=\S+ \S)")
_LATE = pattern(r"\bout[ -]of[ -]hours\b|\bafter hours\b|\bweekends?\b|außerhalb", re.IGNORECASE)
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
        left = HIDDEN.sub(" ", MAIL.sub(" ", field))
        phone = None if self.muted else phone_in(left)
        self.muted = _MUTED.search(field) is not None
        for number in phones_in(left):
            left = left.replace(number, " ")
        languages = _LANGUAGES.search(left) is not None
        aside = _ASIDE.search(left) if mail else None
        left = _ASIDE.sub(" ", _FIELD.sub(" ", _WEB.sub(" ", left)))
        left = " ".join(left.strip(' .:()[]/-–—,<>“”"').split())
        left = _LEADING.sub("", left)
        name, title = person_in(left)
        if not name and aside is not None:  # the one whose address it is
            name, title = person_in(aside.group().strip("()[] "))
        below = self.now is not None and not self.now.name and ends_in_rank(self.now.title)
        if not name and below and _BELOW_RANK.fullmatch(left):
            name, title = left, ""  # of a family whose name is a word too
        if _PRESS_OFFICE.match(left):
            if self._reached():
                yield from self.finished()
            elif self.now and self.now.name.isupper():  # a body, and no person
                self.now = replace(self.now, name="", title=self.now.name)
                self.names.clear()
        if (
            name
            and self._reached()
            and not (mail and phone is None and self.now and not self.now.name)
        ):
            yield from self.finished()
        if not (name or title or mail or hidden or phone):
            return
        now = self.now or FoundContact("", line)
        if name and (
            not now.name or languages or (title and is_korean(now.name) and not has_rank(now.title))
        ):
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
        named = now.name.partition(" ")[0]
        if fitting and is_given(named) and not any(is_given(it.split()[0]) for it in fitting):
            fitting = []  # a body's, whose address it is
        if fitting and now.name not in fitting:
            now = replace(now, name=fitting[0])
        yield now


def _another(now: FoundContact, text: str) -> bool:
    """Whether a line is of somebody else, who is not named: "Press office, 202-555-0143" below another's number."""
    left = _FIELD.sub(" ", _WEB.sub(" ", HIDDEN.sub(" ", MAIL.sub(" ", text))))
    again = (MAIL.search(text) and now.email) or (phone_in(text) and now.phone)
    if not now.name and _LATE.search(text):
        return False
    return bool(again) and len(re.findall(r"[^\W\d_]{3,}", left)) > 1


def _adds(now: FoundContact, text: str) -> bool:
    """Whether a line by itself only says how else the same one is reached."""
    if now.phone and _ABROAD.fullmatch(text):
        return True
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
