"""Contacts out of vCards, 3.0 and 4.0, and 2.1 as old telephones write it."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from hrnk_press.errors import Fault
from hrnk_press.workspace.addressbook.cells import cell
from hrnk_press.workspace.addressbook.record import MOST_RECORDS, Book, LeftOut, Record, too_many
from hrnk_press.workspace.addressbook.vcard_lines import (
    Card,
    address,
    first,
    full_name,
    preference,
    text_of,
    types,
)
from hrnk_press.workspace.addressbook.vcard_writing import OURS, OUT_OF_HOURS
from hrnk_press.workspace.schema import Unfit, printable

_BEGIN = re.compile(r"begin:vcard\s*", re.IGNORECASE)
_END = re.compile(r"end:vcard\s*", re.IGNORECASE)
# Properties whose value is a file: a card is read without them.
_FILES = re.compile(r"(?:[\w-]+\.)?(PHOTO|LOGO|SOUND|KEY)[;:]", re.IGNORECASE)
_VERSIONS = ("2.1", "3.0", "4.0", "")
LARGEST_CARD = 100_000
_SINGLE = {
    "NICKNAME": "short_name",
    "URL": "url",
    "TZ": "zone",
    "TITLE": "title",
    "ORG": "organization",
}
_READ = {
    *_SINGLE, "VERSION", "UID", "PRODID", "REV", "FN", "N", "KIND", "X-ABSHOWAS", "X-ABLABEL",
    "EMAIL", "TEL", "ADR", "LANG", OURS.upper(),
}  # fmt: skip
_COLUMNS = {
    "name": "FN",
    "honorific": "N",
    "email": "EMAIL",
    "phone": "TEL",
    "out_of_hours": "TEL",
    "zone": "TZ",
    "url": "URL",
    "address": "ADR",
    "roles": "TITLE",
    "languages": "LANG",
    "short_name": "NICKNAME",
}
_NO_VOICE = {"fax", "pager", "textphone", "video"}


def read_vcards(text: str, encoding: str, file: str) -> Book:
    """Every card, and every fault with its line; photos and what else has no place are named."""
    records: list[Record] = []
    faults: list[Fault] = []
    left_out: list[LeftOut] = []
    for line, card_text in _cards(_unified(text), file, faults):
        if len(records) >= MOST_RECORDS:
            return Book("vCard", encoding, (), (too_many(file),))
        lines = _lines(line, card_text, file, faults)
        if lines is None:
            continue
        card = Card(line, lines)
        try:
            record = _record(card)
        except Unfit as unfit:
            what = f"{unfit.path[0]}: {unfit.message}" if unfit.path else unfit.message
            faults.append(Fault(unfit.code, what, file, line, hint=unfit.hint))
            continue
        left_out += card.left_out
        records += [record] if record else []
    return Book("vCard", encoding, tuple(records), tuple(faults), tuple(left_out))


def _unified(text: str) -> str:
    """The text with lines that end in LF, whichever computer it comes from."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _cards(text: str, file: str, faults: list[Fault]) -> Iterator[tuple[int, str]]:
    """The text of each card with its first line; what stands open or outside is a fault."""
    start, gathered, in_file = 0, list[str](), False
    hint = "A card stands between BEGIN:VCARD and END:VCARD"
    for number, line in enumerate(text.split("\n"), 1):
        if _BEGIN.fullmatch(line):
            if start:
                faults.append(
                    Fault("open-card", "this card has no END:VCARD", file, start, hint=hint)
                )
            start, gathered = number, []
        elif not start and line.strip("\ufeff \t\r"):
            what = f"this line belongs to no card: {printable(line[:40])}"
            faults.append(Fault("outside-card", what, file, number, hint=hint))
            return
        is_file = _FILES.match(line)
        in_file = bool(is_file) or (in_file and line.startswith((" ", "\t")))
        gathered.append(f"{is_file[1]}:" if is_file else "" if in_file else line)
        if start and _END.fullmatch(line):
            yield start, "\n".join(gathered) + "\n"
            start = 0
    if start:
        faults.append(Fault("open-card", "this card has no END:VCARD", file, start, hint=hint))


def _lines(begin: int, text: str, file: str, faults: list[Fault]) -> dict[str, list[Any]] | None:
    """The content lines by name; None, its fault kept, for a card that cannot be read."""
    if len(text) > LARGEST_CARD:
        hint = "Take it out of the file, or what is long in it"
        what = "this card has more words than any contact"
        faults.append(Fault("card-too-large", what, file, begin, hint=hint))
        return None
    import vobject

    try:
        card = vobject.readOne(text, allowQP="QUOTED-PRINTABLE" in text.upper())
        return {name.upper(): lines for name, lines in card.contents.items()}
    except (
        Exception
    ) as error:  # vobject raises what its parsers raise: ParseError, ValueError, AttributeError
        said = printable(str(getattr(error, "msg", error))[:80]) or type(error).__name__
        hint = "Export the card again, or take it out of the file"
        what = f"this card cannot be read: {said}"
        faults.append(Fault("broken-card", what, file, begin + _line_within(said, text), hint=hint))
        return None


def _line_within(said: str, text: str) -> int:
    """How far below BEGIN stands the line that a parser quotes at the end of what it says; 0 for none."""
    lines = enumerate(text.split("\n"))
    return next((row for row, line in lines if len(line) > 1 and said.endswith(line)), 0)


def _record(card: Card) -> Record | None:
    """The contact of a card; None for a group, which is none."""
    if card.value("KIND").lower() == "group":
        card.leave_out(f"the group {printable(card.value('FN'))}")
        return None
    ours = _ours(card)
    is_organization = (
        card.value("KIND").lower() == "org"
        or card.value("X-ABSHOWAS").upper() == "COMPANY"
        or not (card.value("FN").strip() or full_name(card).strip())
    )
    table = "organizations" if is_organization else "people"
    data = {key: text for key, text in _fields(card, table).items() if text}
    roles = _roles(card, data.pop("title", ""), data.pop("organization", ""), ours.pop("roles", []))
    known_as = str(ours.pop("id", ""))
    data |= {key: value for key, value in ours.items() if key not in data or key == "languages"}
    if roles and table == "people":
        data["roles"] = roles
    if card.value("VERSION") not in _VERSIONS:
        card.leave_out(f"VERSION {printable(card.value('VERSION'))}, read as 4.0")
    _name_what_is_left(card)
    return Record(card.line, table, known_as, data, _COLUMNS)


def _fields(card: Card, table: str) -> dict[str, Any]:
    """The keys of the contact that the card's own properties give."""
    data: dict[str, Any] = {"name": card.value("FN").strip() or full_name(card).strip()}
    for name, key in _SINGLE.items():
        data[key] = card.value(name).strip()
    data["organization"] = _organization(card)
    data["email"] = first(card, "EMAIL").removeprefix("mailto:")
    data |= _phones(card)
    if table == "organizations":
        data["name"] = data["name"] or data["organization"]
        data["address"] = address(card)
        return {**data, "title": "", "organization": "", "zone": "", "out_of_hours": ""}
    data["languages"] = [it.value for it in sorted(card.lines.get("LANG", ()), key=preference)]
    names = card.lines.get("N", ())
    data["honorific"] = text_of(getattr(names[0].value, "prefix", "")) if names else ""
    if data.pop("short_name"):
        card.leave_out("NICKNAME")
    if data.pop("url"):
        card.leave_out("URL")
    if "ADR" in card.lines:
        card.leave_out("ADR")
    if data["zone"] and "/" not in data["zone"]:  # an offset is no zone
        card.leave_out(f"TZ {printable(data.pop('zone'))}")
    return data


def _organization(card: Card) -> str:
    """The organization of a card; the units below it have no place here."""
    for line in card.lines.get("ORG", ()):
        name, *units = [text_of(it).strip() for it in line.value] or [""]
        if any(units):
            card.leave_out(f"the unit {printable(', '.join(it for it in units if it))}")
        return name
    return ""


def _roles(card: Card, title: str, organization: str, dated: Any) -> Any:
    """The dated titles that an export of ours noted, else the one that a foreign card tells of."""
    if dated:
        if title and all(it.get("title") != title for it in dated):
            card.leave_out(f"TITLE {printable(title)}, for the card notes other, dated titles")
        return dated
    if title and organization:
        return [{"title": title, "organization": organization}]
    if title:
        card.leave_out(f"TITLE {printable(title)}, for the card has no ORG")
    if organization:
        card.leave_out(f"ORG {printable(organization)}, for the card has no TITLE")
    return []


def _ours(card: Card) -> dict[str, Any]:
    """What an export of ours noted in its own property."""
    text = card.value(OURS.upper())
    if not text:
        return {}
    try:
        data = json.loads(text, object_hook=_with_days)
    except (ValueError, RecursionError):
        data = None
    roles = data.get("roles", []) if isinstance(data, dict) else None
    if not isinstance(roles, list) or not all(isinstance(it, dict) for it in roles):
        hint = "Delete the line, and the rest of the card is read"
        raise Unfit("this is not what hrnk-press writes", hint, path=(OURS.upper(),))
    known: dict[str, Any] = data
    return known


def _with_days(table: dict[str, Any]) -> dict[str, Any]:
    for key in ("from", "through"):
        if isinstance(table.get(key), str):
            table[key] = date.fromisoformat(table[key])
    return table


def _phones(card: Card) -> dict[str, str]:
    """The number for the day, work first, and the one labelled "out of hours"."""
    labels = {
        it.group: text_of(it.value).strip().lower()
        for it in card.lines.get("X-ABLABEL", ())
        if it.group
    }
    voices = []
    found: dict[str, str] = {}
    for line in card.lines.get("TEL", ()):
        number = text_of(line.value).removeprefix("tel:").replace(";ext=", " ext. ")
        if line.group and labels.get(line.group) == OUT_OF_HOURS:
            found["out_of_hours"] = number
        elif types(line) & _NO_VOICE:
            card.leave_out(f"the {min(types(line) & _NO_VOICE)} number {printable(number)}")
        else:
            voices.append((preference(line), "work" not in types(line), number))
    voices.sort(key=lambda it: it[:2])
    if voices:
        found["phone"] = voices[0][2]
    for _, _, number in voices[1:]:
        card.leave_out(f"the further number {printable(number)}")
    return {key: _number(number, key) for key, number in found.items()}


def _number(number: str, key: str) -> str:
    try:
        return cell(number, key)
    except Unfit as unfit:
        unfit.path = ("TEL",)
        raise


def _name_what_is_left(card: Card) -> None:
    for name in sorted(card.lines.keys() - _READ):
        card.leave_out("a photo" if name == "PHOTO" else name)
